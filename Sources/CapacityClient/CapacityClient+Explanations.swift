package import CapacityProtos

/// Why scores are what they are, and how firm.
extension CapacityClient {
  /// Which assumptions move each score most.
  ///
  /// - Parameters:
  ///   - subject: Whose scores.
  ///   - profile: Scoring profile; empty: the one that the assessment was stored with.
  package func sensitivity(
    of subject: Subject,
    profile: String = ""
  ) async throws(ClientError) -> Capacity_V1_GetSensitivityResponse {
    var request = Capacity_V1_GetSensitivityRequest()
    request.subject =
      switch subject {
      case .assessment(let id): .assessmentID(id)
      case .state(let code): .stateCode(code)
      }
    request.profileID = profile
    request.languageCode = language
    return try await call { [request] metadata, options in
      try await scoreService.getSensitivity(request, metadata: metadata, options: options)
    }
  }

  /// Why a number is what it is.
  ///
  /// - Parameters:
  ///   - item: A theme ("FOR", "PRO-3", "safeguards", "total") or an indicator ("FOR-05"); empty: the whole
  ///     scorecard, briefly.
  ///   - subject: Whose number.
  ///   - profile: Scoring profile; empty: the one that the assessment was stored with.
  package func explanation(
    of item: String,
    in subject: Subject,
    profile: String = ""
  ) async throws(ClientError) -> Capacity_V1_Explanation {
    var request = Capacity_V1_ExplainScoreRequest()
    request.subject =
      switch subject {
      case .assessment(let id): .assessmentID(id)
      case .state(let code): .stateCode(code)
      }
    request.itemID = item
    request.profileID = profile
    request.languageCode = language
    let answer = try await call { [request] metadata, options in
      try await scoreService.explainScore(request, metadata: metadata, options: options)
    }
    guard let explanation = answer.explanation else { throw .withoutContent("explanation") }
    return explanation
  }
}
