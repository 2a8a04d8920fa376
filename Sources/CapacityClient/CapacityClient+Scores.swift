package import CapacityProtos

extension CapacityClient {
  /// Whose scores are asked for.
  package enum Subject: Sendable, Hashable {
    /// An assessment, by its id.
    case assessment(String)
    /// The latest assessment of a state, by its code.
    case state(String)
  }

  /// A scorecard.
  ///
  /// - Parameters:
  ///   - subject: Whose.
  ///   - profile: Scoring profile; empty: the one that the assessment was stored with.
  ///   - withIntervals: Whether scores come with their intervals.
  package func scorecard(
    of subject: Subject,
    profile: String = "",
    withIntervals: Bool = true
  ) async throws(ClientError) -> Capacity_V1_Scorecard {
    var request = Capacity_V1_GetScorecardRequest()
    request.subject =
      switch subject {
      case .assessment(let id): .assessmentID(id)
      case .state(let code): .stateCode(code)
      }
    request.profileID = profile
    request.languageCode = language
    request.skipIntervals = !withIntervals
    let answer = try await call { metadata, options in
      try await scoreService.getScorecard(request, metadata: metadata, options: options)
    }
    guard let scorecard = answer.scorecard else { throw .withoutContent("scorecard") }
    return scorecard
  }

  /// Readiness for a treaty, article by article.
  ///
  /// - Parameters:
  ///   - subject: Whose.
  ///   - framework: The treaty, for example "uncc"; empty reads as that.
  package func readiness(
    of subject: Subject,
    framework: String = ""
  ) async throws(ClientError) -> Capacity_V1_GetReadinessResponse {
    var request = Capacity_V1_GetReadinessRequest()
    request.subject =
      switch subject {
      case .assessment(let id): .assessmentID(id)
      case .state(let code): .stateCode(code)
      }
    request.frameworkID = framework
    request.languageCode = language
    return try await call { metadata, options in
      try await scoreService.getReadiness(request, metadata: metadata, options: options)
    }
  }
}
