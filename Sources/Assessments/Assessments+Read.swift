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
    if !request.round.isEmpty, Round(request.round) == nil {
      throw AssessmentError.invalid("round", found: request.round, allowed: "for example 2026-1")
    }
    let tokens = try await pageTokens(
      "assessments",
      caller,
      request.stateCode,
      request.agency,
      request.round,
      request.instrumentID,
      request.instrumentVersion
    )
    let cursor = try tokens.cursor(in: request.pageToken)
    if let cursor, !ULID.isWellFormed(cursor) { throw AssessmentError.invalidPageToken }
    let page = try await store.assessments(
      matching: filter,
      visibleTo: Access.visibility(of: caller),
      after: cursor,
      limit: try PageTokens.size(request.pageSize)
    )
    var reply = Capacity_V1_ListAssessmentsResponse()
    reply.assessments = page.assessments.map { message(of: $0, for: caller) }
    reply.nextPageToken = page.next.map(tokens.token) ?? ""
    return reply
  }

  /// The scorecard of an assessment, or of the latest one of a state.
  package func getScorecard(
    _ request: Capacity_V1_GetScorecardRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_GetScorecardResponse {
    let stored: StoredAssessment =
      switch request.subject {
      case .assessmentID(let id): try await self.stored(id: id, for: caller)
      case .stateCode(let code): try await latest(state: code, for: caller)
      case nil: throw AssessmentError.noSubject
      }
    let assessment = try assessment(from: stored, language: request.languageCode, for: caller)
    var reply = Capacity_V1_GetScorecardResponse()
    var scorecard = assessment.scorecard ?? .init()
    if !request.profileID.isEmpty, request.profileID != scorecard.profileID {
      try rescore(&scorecard, of: stored, by: request.profileID, language: request.languageCode)
    }
    reply.scorecard = scorecard
    return reply
  }

  /// Readiness for a treaty, article by article.
  package func getReadiness(
    _ request: Capacity_V1_GetReadinessRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_GetReadinessResponse {
    let stored: StoredAssessment =
      switch request.subject {
      case .assessmentID(let id): try await self.stored(id: id, for: caller)
      case .stateCode(let code): try await latest(state: code, for: caller)
      case nil: throw AssessmentError.noSubject
      }
    let frameworkID = request.frameworkID.nonEmpty ?? "uncc"
    let engine = try engine(id: stored.summary.instrumentID, version: stored.summary.instrumentVersion)
    let treaties = engine.instrument.message.frameworks.filter { $0.kind == .treaty }
    guard let framework = treaties.first(where: { $0.id == frameworkID }) else {
      let allowed = "one of \(treaties.map(\.id).joined(separator: ", "))"
      throw AssessmentError.invalid("framework_id", found: "\"\(frameworkID.prefix(40))\"", allowed: allowed)
    }
    let response = try stored.decodedResponse()
    let sheet = try AnswerSheet(response.answers, for: engine.instrument.model)
    let topics = Dictionary(framework.articles.map { ($0.number, $0.topic) }, uniquingKeysWith: { first, _ in first })
    var reply = Capacity_V1_GetReadinessResponse()
    reply.assessmentID = stored.id
    reply.frameworkID = frameworkID
    reply.articles = engine.scorer.readiness(for: frameworkID, sheet: sheet).map { readiness in
      var article = Capacity_V1_ArticleReadiness(readiness)
      article.topic = topics[article.article]?.text(in: request.languageCode) ?? ""
      return article
    }
    return reply
  }

  // MARK: Stored bytes

  /// A stored assessment with its id, its label of today and its words; without the response, and without what only
  /// those may know who could have submitted it.
  func assessment(
    from stored: StoredAssessment,
    language: String,
    for caller: Caller
  ) throws -> Capacity_V1_Assessment {
    var assessment = try stored.decodedAssessment()
    assessment.tlp = .init(rawValue: Int32(stored.summary.tlp))
    if sees(whoSubmitted: stored.summary, caller) {
      assessment.sharedWith = stored.sharedWith
    } else {
      assessment.principal = ""
      assessment.hideEarlierRequests()
    }
    if var scorecard = assessment.scorecard {
      scorecard.assessmentID = stored.id
      if let instrument = data.instrument(id: scorecard.instrumentID, version: scorecard.instrumentVersion) {
        Words(instrument: instrument, ruleSet: data.ruleSet, language: language).fill(&scorecard)
      }
      assessment.scorecard = scorecard
    }
    return assessment
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

  private func latest(state code: String, for caller: Caller) async throws -> StoredAssessment {
    guard StateCode.isWellFormed(code) else {
      throw AssessmentError.invalid("state_code", found: "\"\(code.prefix(40))\"", allowed: "three capital letters")
    }
    guard let stored = try await store.latestAssessment(state: code, visibleTo: Access.visibility(of: caller)) else {
      throw AssessmentError.notFound("there is no assessment of \(code), or none is visible to you")
    }
    return stored
  }

  /// Scores again by another profile; transfers do not depend on it.
  private func rescore(
    _ scorecard: inout Capacity_V1_Scorecard,
    of stored: StoredAssessment,
    by profileID: String,
    language: String
  ) throws {
    let engine = try engine(id: stored.summary.instrumentID, version: stored.summary.instrumentVersion)
    guard let scorer = engine.scorers[profileID] else {
      throw AssessmentError.unknownProfile(profileID, known: data.profiles.map(\.message.id))
    }
    let response = try stored.decodedResponse()
    let controlled = response.technologyRequests.contains { engine.assessor.isControlled($0.technologyID) == true }
    let sheet = try AnswerSheet(response.answers, for: engine.instrument.model)
    scorecard.fill(scorer.scorecard(for: sheet, requestsControlledTechnology: controlled))
    scorecard.profileID = scorer.profile.id
    scorecard.profileVersion = scorer.profile.version
    Words(instrument: engine.instrument, ruleSet: data.ruleSet, language: language).fill(&scorecard)
  }
}
