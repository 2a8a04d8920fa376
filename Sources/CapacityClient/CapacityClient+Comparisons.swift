package import CapacityProtos

/// Scores over time and across states.
extension CapacityClient {
  /// How a state's scores moved over its rounds.
  ///
  /// - Parameters:
  ///   - state: Its code.
  ///   - profile: Scoring profile; empty: the standard one.
  package func trend(of state: String, profile: String = "") async throws(ClientError) -> Capacity_V1_Trend {
    var request = Capacity_V1_GetTrendRequest()
    request.stateCode = state
    request.profileID = profile
    request.languageCode = language
    let answer = try await call { [request] metadata, options in
      try await scoreService.getTrend(request, metadata: metadata, options: options)
    }
    guard let trend = answer.trend else { throw .withoutContent("trend") }
    return trend
  }

  /// Where states stand within a group.
  ///
  /// - Parameters:
  ///   - cohort: The group; under five states it is for analysts and administrators only.
  ///   - profile: Scoring profile; empty: the standard one.
  package func comparison(
    of cohort: Capacity_V1_Cohort,
    profile: String = ""
  ) async throws(ClientError) -> Capacity_V1_Comparison {
    var request = Capacity_V1_CompareStatesRequest()
    request.cohort = cohort
    request.profileID = profile
    request.languageCode = language
    let answer = try await call(rejected: .usage) { [request] metadata, options in
      try await scoreService.compareStates(request, metadata: metadata, options: options)
    }
    guard let comparison = answer.comparison else { throw .withoutContent("comparison") }
    return comparison
  }

  /// Needs of several states, greatest first.
  ///
  /// - Parameters:
  ///   - cohort: Of which states; `nil`: of all.
  ///   - domain: Only of this domain; empty: of all.
  ///   - principle: Only those that serve this principle or letter; empty: any.
  ///   - pages: How much of the list.
  package func needs(
    of cohort: Capacity_V1_Cohort?,
    domain: String = "",
    principle: String = "",
    _ pages: Pages
  ) async throws(ClientError) -> Capacity_V1_ListNeedsResponse {
    try await pages.joined { (token) async throws(ClientError) in
      var request = Capacity_V1_ListNeedsRequest()
      request.pageSize = pages.size
      request.pageToken = token
      request.cohort = cohort
      request.domainID = domain
      request.principleID = principle
      request.languageCode = language
      return try await call(rejected: .usage) { [request] metadata, options in
        try await scoreService.listNeeds(request, metadata: metadata, options: options)
      }
    }
  }
}
