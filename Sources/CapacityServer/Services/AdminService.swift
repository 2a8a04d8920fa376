internal import Assessments
internal import CapacityProtos
internal import GRPCCore

/// The registry, the tokens, and who may do what.
struct AdminService: Capacity_V1_AdminService.SimpleServiceProtocol {
  let assessments: Assessments
  let backups: BackupStream

  func getCaller(
    request: Capacity_V1_GetCallerRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_GetCallerResponse {
    try assessments.getCaller(by: Caller.require())
  }

  func listAccessRules(
    request: Capacity_V1_ListAccessRulesRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ListAccessRulesResponse {
    var reply = Capacity_V1_ListAccessRulesResponse()
    reply.rules = MethodAccess.messages
    reply.labelRules = assessments.labelRules()
    return reply
  }

  func createAgency(
    request: Capacity_V1_CreateAgencyRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_CreateAgencyResponse {
    try await assessments.createAgency(request, by: Caller.require())
  }

  func getAgency(
    request: Capacity_V1_GetAgencyRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_GetAgencyResponse {
    try await assessments.getAgency(request, by: Caller.require())
  }

  func listAgencies(
    request: Capacity_V1_ListAgenciesRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ListAgenciesResponse {
    try await assessments.listAgencies(request, by: Caller.require())
  }

  func renameAgency(
    request: Capacity_V1_RenameAgencyRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_RenameAgencyResponse {
    try await assessments.renameAgency(request, by: Caller.require())
  }

  func retireAgency(
    request: Capacity_V1_RetireAgencyRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_RetireAgencyResponse {
    try await assessments.retireAgency(request, by: Caller.require())
  }

  func createState(
    request: Capacity_V1_CreateStateRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_CreateStateResponse {
    try await assessments.createState(request, by: Caller.require())
  }

  func getState(
    request: Capacity_V1_GetStateRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_GetStateResponse {
    try await assessments.getState(request, by: Caller.require())
  }

  func listStates(
    request: Capacity_V1_ListStatesRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ListStatesResponse {
    try await assessments.listStates(request, by: Caller.require())
  }

  func renameState(
    request: Capacity_V1_RenameStateRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_RenameStateResponse {
    try await assessments.renameState(request, by: Caller.require())
  }

  func retireState(
    request: Capacity_V1_RetireStateRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_RetireStateResponse {
    try await assessments.retireState(request, by: Caller.require())
  }

  func createToken(
    request: Capacity_V1_CreateTokenRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_CreateTokenResponse {
    try await assessments.createToken(request, by: Caller.require())
  }

  func listTokens(
    request: Capacity_V1_ListTokensRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ListTokensResponse {
    try await assessments.listTokens(request, by: Caller.require())
  }

  func revokeToken(
    request: Capacity_V1_RevokeTokenRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_RevokeTokenResponse {
    try await assessments.revokeToken(request, by: Caller.require())
  }

  func rotateToken(
    request: Capacity_V1_RotateTokenRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_RotateTokenResponse {
    try await assessments.rotateToken(request, by: Caller.require())
  }

  func listAuditEntries(
    request: Capacity_V1_ListAuditEntriesRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ListAuditEntriesResponse {
    try await assessments.listAuditEntries(request, by: Caller.require())
  }

  func verifyAuditLog(
    request: Capacity_V1_VerifyAuditLogRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_VerifyAuditLogResponse {
    try await assessments.verifyAuditLog(request)
  }

  func createBackup(
    request: Capacity_V1_CreateBackupRequest,
    response: RPCWriter<Capacity_V1_CreateBackupResponse>,
    context: ServerContext
  ) async throws {
    let peer = Peer.current
    try await backups.run(
      recheck: { try await peer?.recheck() },
      write: { try await response.write($0) }
    )
  }
}
