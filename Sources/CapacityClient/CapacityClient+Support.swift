package import CapacityProtos

/// Which agency supports what.
extension CapacityClient {
  /// Which agencies support which needs of a state, by its latest assessment.
  package func coordination(of state: String) async throws(ClientError) -> Capacity_V1_Coordination {
    var request = Capacity_V1_GetCoordinationRequest()
    request.stateCode = state
    request.languageCode = language
    let answer = try await call { [request] metadata, options in
      try await scoreService.getCoordination(request, metadata: metadata, options: options)
    }
    guard let coordination = answer.coordination else { throw .withoutContent("coordination") }
    return coordination
  }

  /// Says that an agency supports indicators of a state.
  ///
  /// It is never tried again by itself: if only the answer was lost, the support would stand there twice.
  ///
  /// - Parameter support: Without id and times; without agency: that of the token.
  package func createSupport(_ support: Capacity_V1_Support) async throws(ClientError) -> Capacity_V1_Support {
    var request = Capacity_V1_CreateSupportRequest()
    request.support = support
    let answer = try await call(rejected: .usage, repeats: false) { [request] metadata, options in
      try await scoreService.createSupport(request, metadata: metadata, options: options)
    }
    guard let support = answer.support else { throw .withoutContent("support") }
    return support
  }

  /// Supports, newest first, with those that are over.
  ///
  /// - Parameters:
  ///   - state: Only of this state; empty: of all.
  ///   - agency: Only by this agency; empty: by any.
  ///   - pages: How much of the list.
  package func supports(
    state: String = "",
    agency: String = "",
    _ pages: Pages
  ) async throws(ClientError) -> Capacity_V1_ListSupportResponse {
    try await pages.joined { (token) async throws(ClientError) in
      var request = Capacity_V1_ListSupportRequest()
      request.pageSize = pages.size
      request.pageToken = token
      request.stateCode = state
      request.agency = agency
      return try await call(rejected: .usage) { [request] metadata, options in
        try await scoreService.listSupport(request, metadata: metadata, options: options)
      }
    }
  }

  /// Says that a support is over; it stays in the records.
  package func endSupport(_ id: String) async throws(ClientError) -> Capacity_V1_Support {
    var request = Capacity_V1_EndSupportRequest()
    request.supportID = id
    let answer = try await call(rejected: .usage) { [request] metadata, options in
      try await scoreService.endSupport(request, metadata: metadata, options: options)
    }
    guard let support = answer.support else { throw .withoutContent("support") }
    return support
  }
}
