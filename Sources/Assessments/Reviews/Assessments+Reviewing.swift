package import CapacityProtos
internal import DualUse
internal import Instruments
internal import ProtobufC
internal import Scoring

// The reviewer's steps.

extension Assessments {
  /// Opens the review, and the time in which the state may reply.
  package func startReview(
    _ request: Capacity_V1_StartReviewRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_StartReviewResponse {
    var reply = Capacity_V1_StartReviewResponse()
    reply.review = try await step(.start, request.assessmentID, etag: request.etag, by: caller) { draft, ground in
      // Looking again takes nothing away from the time that runs, and gives nothing to it.
      if draft.record.replyDeadline == nil { draft.record.replyDeadline = draft.time + replyPeriod }
      draft.review.returned = []
      guard draft.review.validated else { return }
      // Until it is validated again, scores rest on what was submitted: decisions are being made anew.
      draft.review.validated = false
      draft.record.resultNumber = nil
      let id = draft.record.assessmentID
      let response = try ground.assessment(id: id).decodedResponse()
      draft.transfers = try transfers(resting: response, of: id, ground, at: draft.time)
    }
    return reply
  }

  /// Confirms or changes evidence grades, accepts or rejects reasons why something does not apply.
  package func recordReview(
    _ request: Capacity_V1_RecordReviewRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_RecordReviewResponse {
    let stored = try await stored(id: request.assessmentID, for: caller)
    try pass(.review, ReviewStep.record.words, on: stored, for: caller)
    let reading = try submitted(stored)
    guard !request.answers.isEmpty else {
      throw AssessmentError.invalid("answers", found: "nothing", allowed: "at least one decision")
    }
    try ReviewChecks.unique(request.answers.map(\.indicatorID), "answers")
    for (index, answer) in request.answers.enumerated() {
      let model = reading.engine.instrument.model
      try ReviewChecks.decision(answer, "answers[\(index)]", about: reading.response, of: model)
    }
    var reply = Capacity_V1_RecordReviewResponse()
    reply.review = try await step(.record, on: stored, etag: request.etag, holding: held(request), by: caller) {
      draft,
      _ in
      for var answer in request.answers {
        answer.principal = caller.principal
        draft.review.answers.removeAll { $0.indicatorID == answer.indicatorID }
        if answer.isDecided { draft.review.answers.append(answer) }
        draft.event.answers.append(answer)
      }
      draft.review.answers.sort { $0.indicatorID < $1.indicatorID }
    }
    return reply
  }

  /// Gives it back to the agency with what is to be corrected.
  package func returnAssessment(
    _ request: Capacity_V1_ReturnAssessmentRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_ReturnAssessmentResponse {
    let stored = try await stored(id: request.assessmentID, for: caller)
    try pass(.review, ReviewStep.giveBack.words, on: stored, for: caller)
    let instrument = try engine(id: stored.summary.instrumentID, version: stored.summary.instrumentVersion).instrument
    guard !request.answers.isEmpty else {
      throw AssessmentError.invalid("answers", found: "nothing", allowed: "at least one answer that is to be corrected")
    }
    try ReviewChecks.unique(request.answers.map(\.indicatorID), "answers")
    for (index, answer) in request.answers.enumerated() {
      try ReviewChecks.indicator(answer.indicatorID, "answers[\(index)].indicator_id", of: instrument.model)
      try ReviewChecks.text(answer.note, "answers[\(index)].note", isRequired: true)
    }
    try ReviewChecks.text(request.comment, "comment")
    var reply = Capacity_V1_ReturnAssessmentResponse()
    reply.review = try await step(.giveBack, on: stored, etag: request.etag, holding: held(request), by: caller) {
      draft,
      ground in
      // The next one that comes is the correction, and nothing that is there already.
      draft.record.returnedBehind = try ground.standings().last?.id
      draft.review.returned = request.answers
      draft.event.returned = request.answers
      draft.event.text = request.comment
    }
    return reply
  }

  /// Ends the review: scores from the reviewed answers, beside the first result.
  package func validateAssessment(
    _ request: Capacity_V1_ValidateAssessmentRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_ValidateAssessmentResponse {
    let stored = try await stored(id: request.assessmentID, for: caller)
    try pass(.review, ReviewStep.validate.words, on: stored, for: caller)
    let reading = try submitted(stored)
    let held = try stored.decodedAssessment().technologiesHeld.map(\.technologyID)
    var reply = Capacity_V1_ValidateAssessmentResponse()
    reply.review = try await step(
      .validate,
      on: stored,
      etag: request.etag,
      holding: 4 * stored.response.count,
      by: caller
    ) { draft, ground in
      let decided = Set(draft.review.answers.map(\.indicatorID))
      let rest = reading.response.answers.filter { $0.value.awaitsReview && !decided.contains($0.key) }.keys.sorted()
      guard rest.isEmpty || request.confirmRest else { throw AssessmentError.undecided(rest) }
      for id in rest {
        var answer = Capacity_V1_AnswerReview()
        answer.indicatorID = id
        answer.principal = caller.principal
        let claim = reading.response.answers[id]
        if claim?.isAnswered == true {
          answer.evidenceGrade = claim?.evidenceGrade
        } else {
          answer.notApplicable = .accepted
        }
        draft.review.answers.append(answer)
        draft.event.answers.append(answer)
      }
      draft.review.answers.sort { $0.indicatorID < $1.indicatorID }
      draft.review.validated = true
      let response = reading.response.reviewed(by: draft.review.answers)
      draft.result = try reviewedResult(of: reading, response: response, held: held, at: draft.time)
      draft.transfers = try transfers(resting: response, of: stored.id, ground, at: draft.time)
    }
    return reply
  }

  /// The assessment with its answers as they were submitted.
  func submitted(_ stored: StoredAssessment) throws -> Reading {
    var unreviewed = stored
    unreviewed.review = ReviewRecord(assessmentID: stored.id)
    unreviewed.reviewed = nil
    return try reading(of: unreviewed)
  }

  /// What is made of the reviewed answers by the profile and the rules of today.
  private func reviewedResult(
    of reading: Reading,
    response: Capacity_V1_SurveyResponse,
    held: [String],
    at time: Int64
  ) throws -> ResultRecord {
    let calculation = calculation(of: reading)
    let instrument = reading.engine.instrument
    let scorecard = try calculation.scorecard(
      of: response,
      sheet: try AnswerSheet(response.answers, for: instrument.model),
      requests: response.technologyRequests.compactMap(TransferRequest.init),
      held: held,
      instrument: (instrument.message.id, instrument.message.version)
    )
    let bytes = try scorecard.encoded()
    var result = Capacity_V1_AssessmentResult()
    result.createTime = .init(milliseconds: time)
    result.scorecard = scorecard
    result.digests = calculation.digests(
      responseDigest: ContentDigest.bytes(of: try response.encoded()),
      held: held,
      scorecard: bytes
    )
    result.instrumentVersion = instrument.message.version
    result.profileID = scorecard.profileID
    result.profileVersion = scorecard.profileVersion
    result.evidenceBasis = .reviewed
    return ResultRecord(
      assessmentID: reading.stored.id,
      created: time,
      inputsDigest: result.inputsDigest,
      result: try result.encoded(),
      scorecardDigest: ContentDigest.bytes(of: bytes)
    )
  }
}

extension Capacity_V1_AnswerReview {
  /// Without a decision it takes an earlier one back.
  fileprivate var isDecided: Bool { evidenceGrade != nil || notApplicable != .unspecified }
}

extension AssessmentError {
  fileprivate static func undecided(_ ids: [String]) -> AssessmentError {
    let first = ids.prefix(5).joined(separator: ", ") + (ids.count > 5 ? ", …" : "")
    return .precondition(
      "\(ids.count) answers claim evidence, or that something does not apply, and nobody decided about them (\(first)): "
        + "record a decision about each, or set confirm_rest",
      reason: "UNDECIDED_ANSWERS"
    )
  }
}
