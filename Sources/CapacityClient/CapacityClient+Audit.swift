package import CapacityProtos

/// The log of all changes.
extension CapacityClient {
  /// - Parameters:
  ///   - filter: Its page fields are not read.
  ///   - pages: How much of the log.
  package func auditEntries(
    _ filter: Capacity_V1_ListAuditEntriesRequest,
    _ pages: Pages
  ) async throws(ClientError) -> Capacity_V1_ListAuditEntriesResponse {
    try await pages.joined { (token) async throws(ClientError) in
      var request = filter
      request.pageSize = pages.size
      request.pageToken = token
      return try await call(rejected: .usage) { [request] metadata, options in
        try await adminService.listAuditEntries(request, metadata: metadata, options: options)
      }
    }
  }

  /// Has the whole chain reckoned again.
  ///
  /// - Parameter kept: A head that must still lie on it; `nil`: none.
  package func verifyAuditLog(
    kept: Capacity_V1_AuditHead?
  ) async throws(ClientError) -> Capacity_V1_VerifyAuditLogResponse {
    var request = Capacity_V1_VerifyAuditLogRequest()
    request.kept = kept
    return try await call(rejected: .usage) { [request] metadata, options in
      try await adminService.verifyAuditLog(request, metadata: metadata, options: options)
    }
  }
}
