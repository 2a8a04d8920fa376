internal import CapacityProtos
internal import DualUse
internal import Instruments
internal import ProtobufC
internal import Scoring

/// A stored assessment, opened: its answers, and the scorer that a reader chose.
struct Reading: Sendable {
  let stored: StoredAssessment
  let engine: Engines.Engine
  let scorer: Scorer
  let response: Capacity_V1_SurveyResponse
  let sheet: AnswerSheet

  /// - Throws: What ``AnswerSheet`` throws of answers that the instrument does not take.
  init(
    stored: StoredAssessment,
    engine: Engines.Engine,
    scorer: Scorer,
    response: Capacity_V1_SurveyResponse
  ) throws {
    self.stored = stored
    self.engine = engine
    self.scorer = scorer
    self.response = response
    sheet = try AnswerSheet(response.answers, for: engine.instrument.model)
  }

  var stateCode: String { stored.summary.stateCode }

  var cacheKey: ScoreCache.Key {
    .init(
      assessmentID: stored.id,
      reviewedResult: stored.review.resultNumber,
      profileID: scorer.profile.id,
      instrumentVersion: engine.instrument.message.version
    )
  }

  /// All that scoring says of the answers.
  var scores: Scorecard {
    let isControlled = response.technologyRequests.contains { engine.assessor.isControlled($0.technologyID) == true }
    return scorer.scorecard(for: sheet, requestsControlledTechnology: isControlled)
  }
}

/// Whose scores a request is about.
enum Subject: Sendable {
  case assessment(String)
  /// The latest one of a state.
  case state(String)
}

extension Assessments {
  /// The assessment that a request is about.
  ///
  /// - Throws: ``AssessmentError``: the same, whether it is not there or hidden.
  func stored(_ subject: Subject?, for caller: Caller) async throws -> StoredAssessment {
    switch subject {
    case .assessment(let id): try await stored(id: id, for: caller)
    case .state(let code): try await latest(state: code, for: caller)
    case nil: throw AssessmentError.noSubject
    }
  }

  /// Opens an assessment: once it is validated, with its answers as they were reviewed.
  ///
  /// - Parameter profileID: Empty: the standard profile.
  func reading(of stored: StoredAssessment, profileID: String = "") throws -> Reading {
    let engine = try engine(id: stored.summary.instrumentID, version: stored.summary.instrumentVersion)
    let profileID = profileID.nonEmpty ?? data.standardProfile.message.id
    guard let scorer = engine.scorers[profileID] else {
      throw AssessmentError.unknownProfile(profileID, known: data.profiles.map(\.message.id))
    }
    return try Reading(stored: stored, engine: engine, scorer: scorer, response: try stored.scoredResponse())
  }

  /// Where the scores of an assessment lie when what they rest on is varied.
  func intervals(of reading: Reading) -> [ThemeInterval] {
    cache.intervals(reading.cacheKey) { reading.scorer.intervals(for: reading.sheet, stateCode: reading.stateCode) }
  }
}

// Every request has a type of its own for the same choice.

extension Subject {
  init?(_ subject: Capacity_V1_GetScorecardRequest.OneOf_Subject?) {
    switch subject {
    case .assessmentID(let id): self = .assessment(id)
    case .stateCode(let code): self = .state(code)
    case nil: return nil
    }
  }

  init?(_ subject: Capacity_V1_GetReadinessRequest.OneOf_Subject?) {
    switch subject {
    case .assessmentID(let id): self = .assessment(id)
    case .stateCode(let code): self = .state(code)
    case nil: return nil
    }
  }

  init?(_ subject: Capacity_V1_GetSensitivityRequest.OneOf_Subject?) {
    switch subject {
    case .assessmentID(let id): self = .assessment(id)
    case .stateCode(let code): self = .state(code)
    case nil: return nil
    }
  }

  init?(_ subject: Capacity_V1_ExplainScoreRequest.OneOf_Subject?) {
    switch subject {
    case .assessmentID(let id): self = .assessment(id)
    case .stateCode(let code): self = .state(code)
    case nil: return nil
    }
  }
}
