package import CapacityProtos
internal import DualUse
internal import Instruments
internal import ProtobufC
internal import Scoring

extension Assessments {
  /// One assessment.
  package func getAssessment(
    _ request: Capacity_V1_GetAssessmentRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_GetAssessmentResponse {
    let stored = try await stored(id: request.assessmentID, for: caller)
    var reply = Capacity_V1_GetAssessmentResponse()
    var assessment = try assessment(from: stored, language: request.languageCode, for: caller)
    if let scorecard = assessment.scorecard, let reading = try? reading(of: stored, profileID: scorecard.profileID) {
      assessment.scorecard?.themes.fill(intervals(of: reading))
    }
    if request.view == .full {
      try pass(.readResponse, "reading the response (view FULL)", on: stored, for: caller)
      assessment.response = try stored.decodedResponse()
    }
    reply.assessment = assessment
    return reply
  }

  /// One page of assessments, newest first.
  package func listAssessments(
    _ request: Capacity_V1_ListAssessmentsRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_ListAssessmentsResponse {
    let filter = AssessmentFilter(
      stateCode: request.stateCode.nonEmpty,
      agency: request.agency.nonEmpty,
      round: request.round.nonEmpty,
      instrumentID: request.instrumentID.nonEmpty,
      instrumentVersion: request.instrumentVersion.nonEmpty
    )
    if !request.stateCode.isEmpty, !StateCode.isWellFormed(request.stateCode) {
      throw AssessmentError.invalid("state_code", found: request.stateCode, allowed: "three capital letters")
    }
    try checkRound(request.round)
    let tokens = try await pageTokens(
      "assessments",
      caller,
      request.stateCode,
      request.agency,
      request.round,
      request.instrumentID,
      request.instrumentVersion
    )
    let cursor = try tokens.idCursor(in: request.pageToken)
    let page = try await store.assessments(
      matching: filter,
      visibleTo: Access.visibility(of: caller),
      after: cursor,
      limit: try PageTokens.size(request.pageSize)
    )
    var reply = Capacity_V1_ListAssessmentsResponse()
    reply.assessments = page.assessments.map { message(of: $0, for: caller) }
    reply.nextPageToken = try page.next.map(tokens.token) ?? ""
    return reply
  }

  /// An empty one lets all rounds through.
  func checkRound(_ round: String) throws {
    guard round.isEmpty || Round(round) != nil else {
      throw AssessmentError.invalid("round", found: round, allowed: "for example 2026-1")
    }
  }

  // MARK: Stored bytes

  /// A stored assessment with its id, its label of today and its words; without the response, and without what only
  /// those may know who could have submitted it. Once it is validated, with what was made of the reviewed answers.
  ///
  /// - Parameter asSubmitted: With the first result, whatever a review made of it.
  func assessment(
    from stored: StoredAssessment,
    language: String,
    for caller: Caller,
    asSubmitted: Bool = false
  ) throws -> Capacity_V1_Assessment {
    var assessment = try stored.decodedAssessment()
    if !asSubmitted, let reviewed = stored.reviewed {
      let result = try reviewed.decoded()
      assessment.scorecard = result.scorecard
      assessment.digests = result.digests
    }
    assessment.tlp = .init(rawValue: Int32(stored.summary.tlp))
    assessment.reviewState = .init(rawValue: Int32(stored.summary.stage))
    if sees(whoSubmitted: stored.summary, caller) {
      assessment.sharedWith = stored.sharedWith
    } else {
      assessment.principal = ""
      assessment.hideEarlierRequests()
    }
    if var scorecard = assessment.scorecard {
      scorecard.assessmentID = stored.id
      if asSubmitted {
        scorecard.evidenceBasis = .claimed
      } else {
        scorecard.note(try Capacity_V1_Review(stored.review))
      }
      fillWords(&scorecard, language: language)
      assessment.scorecard = scorecard
    }
    return assessment
  }

  /// Puts words to a scorecard, as far as what it was made with is still here.
  func fillWords(_ scorecard: inout Capacity_V1_Scorecard, language: String) {
    guard let instrument = data.instrument(id: scorecard.instrumentID, version: scorecard.instrumentVersion) else {
      return
    }
    let scorer = engines.engine(for: instrument)?.scorers[scorecard.profileID]
    let isSame = scorer?.profile.version == scorecard.profileVersion
    Words(instrument: instrument, ruleSet: data.ruleSet, language: language, scorer: isSame ? scorer : nil)
      .fill(&scorecard)
  }

  /// Who submitted something, with whom it is shared and what it followed from is for those who could have done it.
  func sees(whoSubmitted summary: AssessmentSummary, _ caller: Caller) -> Bool {
    Access.decide(caller, .submit, on: .submission(agency: summary.agency)) == .allowed
  }

  /// An assessment that the caller may read.
  ///
  /// - Throws: ``AssessmentError``: the same, whether it is not there or hidden.
  func stored(id: String, for caller: Caller) async throws -> StoredAssessment {
    guard !id.isEmpty else {
      throw AssessmentError.invalid("assessment_id", found: "nothing", allowed: "an assessment's id")
    }
    guard ULID.isWellFormed(id),
      let stored = try await store.assessment(id: id, visibleTo: Access.visibility(of: caller))
    else { throw absent(id) }
    return stored
  }

  func absent(_ id: String) -> AssessmentError {
    .notFound("there is no assessment \(id.prefix(40)), or it is not visible to you")
  }

  func latest(state code: String, for caller: Caller) async throws -> StoredAssessment {
    try checkStateCode(code)
    guard let stored = try await store.latestAssessment(state: code, visibleTo: Access.visibility(of: caller)) else {
      throw absent(state: code)
    }
    return stored
  }

  func absent(state code: String) -> AssessmentError {
    .notFound("there is no assessment of \(code), or none is visible to you")
  }
}
