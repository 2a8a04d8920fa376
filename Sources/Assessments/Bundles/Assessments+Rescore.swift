package import CapacityProtos
internal import DualUse
internal import Instruments
internal import ProtobufC
internal import Scoring

// Further results of an assessment, by newer versions of what it was made with. The first one is never touched.

extension Assessments {
  /// Scores an assessment again with what is newest here, and stores that beside the first result.
  package func rescoreAssessment(
    _ request: Capacity_V1_RescoreAssessmentRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_RescoreAssessmentResponse {
    let stored = try await stored(id: request.assessmentID, for: caller)
    try pass(.rescore, "scoring again", on: stored, for: caller)
    let reading = try reading(of: stored, profileID: request.profileID)
    let newer = try engine(id: stored.summary.instrumentID, version: request.instrumentVersion)
    let profileID = reading.scorer.profile.id
    guard let scorer = newer.scorers[profileID], let profile = data.profile(id: profileID) else {
      throw AssessmentError.unknownProfile(profileID, known: data.profiles.map(\.message.id))
    }
    let map = try IndicatorMap(from: reading.engine.instrument, to: newer.instrument)
    let carried = CarriedAnswers(reading.response.answers, along: map, to: newer.instrument.model)
    var response = reading.response
    response.answers = carried.answers
    response.instrumentVersion = newer.instrument.message.version
    let calculation = Calculation(
      scorer: scorer,
      assessor: newer.assessor,
      instrumentDigest: newer.instrument.digest,
      ruleSetDigest: data.ruleSet.digest,
      profileDigest: profile.digest
    )
    let held = try stored.decodedAssessment().technologiesHeld.map(\.technologyID)
    let scorecard = try calculation.scorecard(
      of: response,
      sheet: try AnswerSheet(response.answers, for: newer.instrument.model),
      requests: response.technologyRequests.compactMap(TransferRequest.init),
      held: held,
      instrument: (newer.instrument.message.id, newer.instrument.message.version)
    )
    var result = Capacity_V1_AssessmentResult()
    result.createTime = .init(milliseconds: now())
    result.scorecard = scorecard
    result.digests = calculation.digests(
      responseDigest: stored.reviewed == nil
        ? stored.summary.contentDigest : ContentDigest.bytes(of: try reading.response.encoded()),
      held: held,
      scorecard: try scorecard.encoded()
    )
    result.instrumentVersion = newer.instrument.message.version
    result.profileID = profile.message.id
    result.profileVersion = profile.message.version
    result.notCarriedIndicatorIds = carried.missing
    result.evidenceBasis = stored.reviewed == nil ? .claimed : .reviewed
    return try await reply(result, stored, request, for: caller)
  }

  /// All results of an assessment, without scorecards; the one of the submit is number 0.
  package func listResults(
    _ request: Capacity_V1_ListResultsRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_ListResultsResponse {
    let stored = try await stored(id: request.assessmentID, for: caller)
    let first = try assessment(from: stored, language: "", for: caller, asSubmitted: true)
    var result = Capacity_V1_AssessmentResult()
    result.evidenceBasis = .claimed
    result.createTime = first.createTime
    result.digests = first.digests
    result.instrumentVersion = first.instrumentVersion
    result.profileID = first.scorecard?.profileID ?? ""
    result.profileVersion = first.scorecard?.profileVersion ?? ""
    var reply = Capacity_V1_ListResultsResponse()
    reply.results = [result]
    for record in try await store.results(assessmentID: stored.id) {
      var result = try record.decoded()
      result.scorecard = nil
      if !sees(whoSubmitted: stored.summary, caller) {
        result.digests?.technologiesHeld = ""
        result.digests?.scorecard = ""
      }
      reply.results.append(result)
    }
    return reply
  }

  private func reply(
    _ result: Capacity_V1_AssessmentResult,
    _ stored: StoredAssessment,
    _ request: Capacity_V1_RescoreAssessmentRequest,
    for caller: Caller
  ) async throws -> Capacity_V1_RescoreAssessmentResponse {
    let scorecard = try (result.scorecard ?? .init()).encoded()
    let number = try await store.addResult(
      ResultRecord(
        assessmentID: stored.id,
        created: now(),
        inputsDigest: result.inputsDigest,
        result: try result.encoded(),
        scorecardDigest: ContentDigest.bytes(of: scorecard)
      )
    )
    let records = try await store.results(assessmentID: stored.id)
    guard let record = records.first(where: { $0.number == number }) else {
      throw StoreError.damaged(reason: "result \(number) of assessment \(stored.id) is missing")
    }
    var worded = try record.decoded()
    if var scorecard = worded.scorecard {
      scorecard.assessmentID = stored.id
      fillWords(&scorecard, language: request.languageCode)
      var whole = Capacity_V1_Assessment()
      whole.technologiesHeld = try stored.decodedAssessment().technologiesHeld
      whole.scorecard = scorecard
      if !sees(whoSubmitted: stored.summary, caller) { whole.hideEarlierRequests() }
      worded.scorecard = whole.scorecard
    }
    var reply = Capacity_V1_RescoreAssessmentResponse()
    reply.result = worded
    return reply
  }
}

extension Capacity_V1_AssessmentResult {
  /// SHA-256 over the digests of all that it was made from.
  var inputsDigest: [UInt8] {
    let digests = digests ?? .init()
    // A reviewed result says so, also where the review changed nothing.
    let basis = evidenceBasis == .reviewed ? ["reviewed"] : []
    let inputs = [
      digests.response, digests.instrument, digests.ruleSet, digests.profile, digests.technologiesHeld,
      digests.methodVersion,
    ]
    return ContentDigest.bytes(of: Array((inputs + basis).joined(separator: "\n").utf8))
  }
}
