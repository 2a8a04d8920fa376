package import CapacityProtos

/// The registry of states; for administrators.
///
/// Registering and retiring are never tried again by themselves: between two attempts another may have undone the first.
extension CapacityClient {
  /// Registers a state, or brings back one that was retired.
  ///
  /// - Parameters:
  ///   - code: ISO 3166-1 alpha-3.
  ///   - name: Empty: the code.
  ///   - counterpart: The body that answers for the state; empty where none is known.
  ///   - region: UN M49 code of its sub-region, for example "014"; empty where none is given.
  ///   - incomeGroup: For grouping only, as the region.
  package func createState(
    _ code: String,
    name: String = "",
    counterpart: String = "",
    region: String = "",
    incomeGroup: Capacity_V1_IncomeGroup = .unspecified
  ) async throws(ClientError) -> Capacity_V1_State {
    var request = Capacity_V1_CreateStateRequest()
    request.stateCode = code
    request.name = name
    request.counterpart = counterpart
    request.region = region
    request.incomeGroup = incomeGroup
    let answer = try await call(rejected: .usage, repeats: false) { [request] metadata, options in
      try await adminService.createState(request, metadata: metadata, options: options)
    }
    guard let state = answer.state else { throw .withoutContent("state") }
    return state
  }

  /// One state, by its code.
  package func state(_ code: String) async throws(ClientError) -> Capacity_V1_State {
    var request = Capacity_V1_GetStateRequest()
    request.stateCode = code
    let answer = try await call(rejected: .usage) { [request] metadata, options in
      try await adminService.getState(request, metadata: metadata, options: options)
    }
    guard let state = answer.state else { throw .withoutContent("state") }
    return state
  }

  /// States, by code.
  package func states(_ pages: Pages) async throws(ClientError) -> Capacity_V1_ListStatesResponse {
    try await pages.joined { (token) async throws(ClientError) in
      var request = Capacity_V1_ListStatesRequest()
      request.pageSize = pages.size
      request.pageToken = token
      return try await call(rejected: .usage) { [request] metadata, options in
        try await adminService.listStates(request, metadata: metadata, options: options)
      }
    }
  }

  /// Gives a state another name, another counterpart or other groups; its code stays.
  ///
  /// - Parameters:
  ///   - name: Empty: as it is.
  ///   - counterpart: Empty: as it is.
  ///   - region: Empty: as it is.
  ///   - incomeGroup: Unspecified: as it is.
  package func renameState(
    _ code: String,
    to name: String = "",
    counterpart: String = "",
    region: String = "",
    incomeGroup: Capacity_V1_IncomeGroup = .unspecified
  ) async throws(ClientError) -> Capacity_V1_State {
    var request = Capacity_V1_RenameStateRequest()
    request.stateCode = code
    request.name = name
    request.counterpart = counterpart
    request.region = region
    request.incomeGroup = incomeGroup
    let answer = try await call(rejected: .usage) { [request] metadata, options in
      try await adminService.renameState(request, metadata: metadata, options: options)
    }
    guard let state = answer.state else { throw .withoutContent("state") }
    return state
  }

  /// Takes no new response about a state, and revokes its counterparts' tokens; what is stored stays.
  package func retireState(_ code: String) async throws(ClientError) -> Capacity_V1_RetireStateResponse {
    var request = Capacity_V1_RetireStateRequest()
    request.stateCode = code
    return try await call(rejected: .usage, repeats: false) { [request] metadata, options in
      try await adminService.retireState(request, metadata: metadata, options: options)
    }
  }
}
