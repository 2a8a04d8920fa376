package import CapacityProtos

extension CapacityClient {
  /// Who the token says that the caller is.
  package func caller() async throws(ClientError) -> Capacity_V1_GetCallerResponse {
    try await call { metadata, options in
      try await adminService.getCaller(.init(), metadata: metadata, options: options)
    }
  }

  /// Which role may call which RPC, and do what at which label.
  package func accessRules() async throws(ClientError) -> Capacity_V1_ListAccessRulesResponse {
    try await call { metadata, options in
      try await adminService.listAccessRules(.init(), metadata: metadata, options: options)
    }
  }
}
