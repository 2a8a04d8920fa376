package import CapacityProtos

/// The registry of agencies; for administrators.
///
/// Registering and retiring are never tried again by themselves: between two attempts another may have undone the first.
extension CapacityClient {
  /// Registers an agency, or brings back one that was retired.
  ///
  /// - Parameters:
  ///   - id: 1 to 100 characters on one line, for ever.
  ///   - name: Empty: the id.
  package func createAgency(_ id: String, name: String = "") async throws(ClientError) -> Capacity_V1_Agency {
    var request = Capacity_V1_CreateAgencyRequest()
    request.agencyID = id
    request.name = name
    let answer = try await call(rejected: .usage, repeats: false) { [request] metadata, options in
      try await adminService.createAgency(request, metadata: metadata, options: options)
    }
    guard let agency = answer.agency else { throw .withoutContent("agency") }
    return agency
  }

  /// One agency, by its id.
  package func agency(_ id: String) async throws(ClientError) -> Capacity_V1_Agency {
    var request = Capacity_V1_GetAgencyRequest()
    request.agencyID = id
    let answer = try await call(rejected: .usage) { [request] metadata, options in
      try await adminService.getAgency(request, metadata: metadata, options: options)
    }
    guard let agency = answer.agency else { throw .withoutContent("agency") }
    return agency
  }

  /// Agencies, by id.
  package func agencies(_ pages: Pages) async throws(ClientError) -> Capacity_V1_ListAgenciesResponse {
    try await pages.joined { (token) async throws(ClientError) in
      var request = Capacity_V1_ListAgenciesRequest()
      request.pageSize = pages.size
      request.pageToken = token
      return try await call(rejected: .usage) { [request] metadata, options in
        try await adminService.listAgencies(request, metadata: metadata, options: options)
      }
    }
  }

  /// Gives an agency another name; its id stays.
  package func renameAgency(_ id: String, to name: String) async throws(ClientError) -> Capacity_V1_Agency {
    var request = Capacity_V1_RenameAgencyRequest()
    request.agencyID = id
    request.name = name
    let answer = try await call(rejected: .usage) { [request] metadata, options in
      try await adminService.renameAgency(request, metadata: metadata, options: options)
    }
    guard let agency = answer.agency else { throw .withoutContent("agency") }
    return agency
  }

  /// Takes nothing new from an agency, and revokes its tokens; what is stored stays.
  package func retireAgency(_ id: String) async throws(ClientError) -> Capacity_V1_RetireAgencyResponse {
    var request = Capacity_V1_RetireAgencyRequest()
    request.agencyID = id
    return try await call(rejected: .usage, repeats: false) { [request] metadata, options in
      try await adminService.retireAgency(request, metadata: metadata, options: options)
    }
  }
}
