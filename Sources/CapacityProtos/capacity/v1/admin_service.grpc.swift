// Written by Protos/generate: do not edit.
// swift-format-ignore-file

package import GRPCCore
internal import ProtobufC

// MARK: - capacity.v1.AdminService

/// Namespace containing generated types for the "capacity.v1.AdminService" service.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
package enum Capacity_V1_AdminService: Sendable {
  /// Service descriptor for the "capacity.v1.AdminService" service.
  package static let descriptor = GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AdminService")
  /// Namespace for method metadata.
  package enum Method: Sendable {
    /// Namespace for "GetCaller" metadata.
    package enum GetCaller: Sendable {
      /// Request type for "GetCaller".
      package typealias Input = Capacity_V1_GetCallerRequest
      /// Response type for "GetCaller".
      package typealias Output = Capacity_V1_GetCallerResponse
      /// Descriptor for "GetCaller".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AdminService"),
        method: "GetCaller",
        type: .unary
      )
    }
    /// Namespace for "ListAccessRules" metadata.
    package enum ListAccessRules: Sendable {
      /// Request type for "ListAccessRules".
      package typealias Input = Capacity_V1_ListAccessRulesRequest
      /// Response type for "ListAccessRules".
      package typealias Output = Capacity_V1_ListAccessRulesResponse
      /// Descriptor for "ListAccessRules".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AdminService"),
        method: "ListAccessRules",
        type: .unary
      )
    }
    /// Namespace for "CreateAgency" metadata.
    package enum CreateAgency: Sendable {
      /// Request type for "CreateAgency".
      package typealias Input = Capacity_V1_CreateAgencyRequest
      /// Response type for "CreateAgency".
      package typealias Output = Capacity_V1_CreateAgencyResponse
      /// Descriptor for "CreateAgency".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AdminService"),
        method: "CreateAgency",
        type: .unary
      )
    }
    /// Namespace for "GetAgency" metadata.
    package enum GetAgency: Sendable {
      /// Request type for "GetAgency".
      package typealias Input = Capacity_V1_GetAgencyRequest
      /// Response type for "GetAgency".
      package typealias Output = Capacity_V1_GetAgencyResponse
      /// Descriptor for "GetAgency".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AdminService"),
        method: "GetAgency",
        type: .unary
      )
    }
    /// Namespace for "ListAgencies" metadata.
    package enum ListAgencies: Sendable {
      /// Request type for "ListAgencies".
      package typealias Input = Capacity_V1_ListAgenciesRequest
      /// Response type for "ListAgencies".
      package typealias Output = Capacity_V1_ListAgenciesResponse
      /// Descriptor for "ListAgencies".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AdminService"),
        method: "ListAgencies",
        type: .unary
      )
    }
    /// Namespace for "RenameAgency" metadata.
    package enum RenameAgency: Sendable {
      /// Request type for "RenameAgency".
      package typealias Input = Capacity_V1_RenameAgencyRequest
      /// Response type for "RenameAgency".
      package typealias Output = Capacity_V1_RenameAgencyResponse
      /// Descriptor for "RenameAgency".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AdminService"),
        method: "RenameAgency",
        type: .unary
      )
    }
    /// Namespace for "RetireAgency" metadata.
    package enum RetireAgency: Sendable {
      /// Request type for "RetireAgency".
      package typealias Input = Capacity_V1_RetireAgencyRequest
      /// Response type for "RetireAgency".
      package typealias Output = Capacity_V1_RetireAgencyResponse
      /// Descriptor for "RetireAgency".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AdminService"),
        method: "RetireAgency",
        type: .unary
      )
    }
    /// Namespace for "CreateState" metadata.
    package enum CreateState: Sendable {
      /// Request type for "CreateState".
      package typealias Input = Capacity_V1_CreateStateRequest
      /// Response type for "CreateState".
      package typealias Output = Capacity_V1_CreateStateResponse
      /// Descriptor for "CreateState".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AdminService"),
        method: "CreateState",
        type: .unary
      )
    }
    /// Namespace for "GetState" metadata.
    package enum GetState: Sendable {
      /// Request type for "GetState".
      package typealias Input = Capacity_V1_GetStateRequest
      /// Response type for "GetState".
      package typealias Output = Capacity_V1_GetStateResponse
      /// Descriptor for "GetState".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AdminService"),
        method: "GetState",
        type: .unary
      )
    }
    /// Namespace for "ListStates" metadata.
    package enum ListStates: Sendable {
      /// Request type for "ListStates".
      package typealias Input = Capacity_V1_ListStatesRequest
      /// Response type for "ListStates".
      package typealias Output = Capacity_V1_ListStatesResponse
      /// Descriptor for "ListStates".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AdminService"),
        method: "ListStates",
        type: .unary
      )
    }
    /// Namespace for "RenameState" metadata.
    package enum RenameState: Sendable {
      /// Request type for "RenameState".
      package typealias Input = Capacity_V1_RenameStateRequest
      /// Response type for "RenameState".
      package typealias Output = Capacity_V1_RenameStateResponse
      /// Descriptor for "RenameState".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AdminService"),
        method: "RenameState",
        type: .unary
      )
    }
    /// Namespace for "RetireState" metadata.
    package enum RetireState: Sendable {
      /// Request type for "RetireState".
      package typealias Input = Capacity_V1_RetireStateRequest
      /// Response type for "RetireState".
      package typealias Output = Capacity_V1_RetireStateResponse
      /// Descriptor for "RetireState".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AdminService"),
        method: "RetireState",
        type: .unary
      )
    }
    /// Namespace for "CreateToken" metadata.
    package enum CreateToken: Sendable {
      /// Request type for "CreateToken".
      package typealias Input = Capacity_V1_CreateTokenRequest
      /// Response type for "CreateToken".
      package typealias Output = Capacity_V1_CreateTokenResponse
      /// Descriptor for "CreateToken".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AdminService"),
        method: "CreateToken",
        type: .unary
      )
    }
    /// Namespace for "ListTokens" metadata.
    package enum ListTokens: Sendable {
      /// Request type for "ListTokens".
      package typealias Input = Capacity_V1_ListTokensRequest
      /// Response type for "ListTokens".
      package typealias Output = Capacity_V1_ListTokensResponse
      /// Descriptor for "ListTokens".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AdminService"),
        method: "ListTokens",
        type: .unary
      )
    }
    /// Namespace for "RevokeToken" metadata.
    package enum RevokeToken: Sendable {
      /// Request type for "RevokeToken".
      package typealias Input = Capacity_V1_RevokeTokenRequest
      /// Response type for "RevokeToken".
      package typealias Output = Capacity_V1_RevokeTokenResponse
      /// Descriptor for "RevokeToken".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AdminService"),
        method: "RevokeToken",
        type: .unary
      )
    }
    /// Namespace for "RotateToken" metadata.
    package enum RotateToken: Sendable {
      /// Request type for "RotateToken".
      package typealias Input = Capacity_V1_RotateTokenRequest
      /// Response type for "RotateToken".
      package typealias Output = Capacity_V1_RotateTokenResponse
      /// Descriptor for "RotateToken".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AdminService"),
        method: "RotateToken",
        type: .unary
      )
    }
    /// Namespace for "ListAuditEntries" metadata.
    package enum ListAuditEntries: Sendable {
      /// Request type for "ListAuditEntries".
      package typealias Input = Capacity_V1_ListAuditEntriesRequest
      /// Response type for "ListAuditEntries".
      package typealias Output = Capacity_V1_ListAuditEntriesResponse
      /// Descriptor for "ListAuditEntries".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AdminService"),
        method: "ListAuditEntries",
        type: .unary
      )
    }
    /// Namespace for "VerifyAuditLog" metadata.
    package enum VerifyAuditLog: Sendable {
      /// Request type for "VerifyAuditLog".
      package typealias Input = Capacity_V1_VerifyAuditLogRequest
      /// Response type for "VerifyAuditLog".
      package typealias Output = Capacity_V1_VerifyAuditLogResponse
      /// Descriptor for "VerifyAuditLog".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AdminService"),
        method: "VerifyAuditLog",
        type: .unary
      )
    }
    /// Namespace for "CreateBackup" metadata.
    package enum CreateBackup: Sendable {
      /// Request type for "CreateBackup".
      package typealias Input = Capacity_V1_CreateBackupRequest
      /// Response type for "CreateBackup".
      package typealias Output = Capacity_V1_CreateBackupResponse
      /// Descriptor for "CreateBackup".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AdminService"),
        method: "CreateBackup",
        type: .serverStreaming
      )
    }
    /// Descriptors for all methods in the "capacity.v1.AdminService" service.
    package static let descriptors: [GRPCCore.MethodDescriptor] = [
      GetCaller.descriptor,
      ListAccessRules.descriptor,
      CreateAgency.descriptor,
      GetAgency.descriptor,
      ListAgencies.descriptor,
      RenameAgency.descriptor,
      RetireAgency.descriptor,
      CreateState.descriptor,
      GetState.descriptor,
      ListStates.descriptor,
      RenameState.descriptor,
      RetireState.descriptor,
      CreateToken.descriptor,
      ListTokens.descriptor,
      RevokeToken.descriptor,
      RotateToken.descriptor,
      ListAuditEntries.descriptor,
      VerifyAuditLog.descriptor,
      CreateBackup.descriptor
    ]
  }
}

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension GRPCCore.ServiceDescriptor {
  /// Service descriptor for the "capacity.v1.AdminService" service.
  package static let capacity_v1_AdminService = GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AdminService")
}

// MARK: capacity.v1.AdminService (server)

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_AdminService {
  /// Streaming variant of the service protocol for the "capacity.v1.AdminService" service.
  ///
  /// This protocol is the lowest-level of the service protocols generated for this service
  /// giving you the most flexibility over the implementation of your service. This comes at
  /// the cost of more verbose and less strict APIs. Each RPC requires you to implement it in
  /// terms of a request stream and response stream. Where the RPC expects only a single
  /// request or response message, you are responsible for ensuring your implementation
  /// maintains this invariant.
  ///
  /// Where possible, prefer using the stricter, less-verbose ``ServiceProtocol``
  /// or ``SimpleServiceProtocol`` instead.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Registry, tokens and the table of who may do what. For administrators, but for the first two.
  package protocol StreamingServiceProtocol: GRPCCore.RegistrableRPCService {
    /// Handle the "GetCaller" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Who the token says that you are. For every role.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetCallerRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_GetCallerResponse` messages.
    func getCaller(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetCallerRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetCallerResponse>

    /// Handle the "ListAccessRules" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Which role may call which RPC and see what, from the code that decides it. For every role.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ListAccessRulesRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ListAccessRulesResponse` messages.
    func listAccessRules(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ListAccessRulesRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListAccessRulesResponse>

    /// Handle the "CreateAgency" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Example: {"agencyId": "agency-one", "name": "Agency One"}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_CreateAgencyRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_CreateAgencyResponse` messages.
    func createAgency(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_CreateAgencyRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_CreateAgencyResponse>

    /// Handle the "GetAgency" method.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetAgencyRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_GetAgencyResponse` messages.
    func getAgency(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetAgencyRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetAgencyResponse>

    /// Handle the "ListAgencies" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > By id.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ListAgenciesRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ListAgenciesResponse` messages.
    func listAgencies(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ListAgenciesRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListAgenciesResponse>

    /// Handle the "RenameAgency" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Changes the name; the id stays for ever.
    /// > 
    /// > Example: {"agencyId": "agency-one", "name": "Agency 1"}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_RenameAgencyRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_RenameAgencyResponse` messages.
    func renameAgency(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_RenameAgencyRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_RenameAgencyResponse>

    /// Handle the "RetireAgency" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Nothing new is taken from it, and its tokens are revoked; what is stored stays. Creating it again brings it back.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_RetireAgencyRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_RetireAgencyResponse` messages.
    func retireAgency(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_RetireAgencyRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_RetireAgencyResponse>

    /// Handle the "CreateState" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Example: {"stateCode": "XAA", "name": "State A"}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_CreateStateRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_CreateStateResponse` messages.
    func createState(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_CreateStateRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_CreateStateResponse>

    /// Handle the "GetState" method.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetStateRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_GetStateResponse` messages.
    func getState(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetStateRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetStateResponse>

    /// Handle the "ListStates" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > By code.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ListStatesRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ListStatesResponse` messages.
    func listStates(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ListStatesRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListStatesResponse>

    /// Handle the "RenameState" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Changes the name, the counterpart or the groups; the code stays for ever.
    /// > 
    /// > Example: {"stateCode": "XAA", "name": "State A, renamed"}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_RenameStateRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_RenameStateResponse` messages.
    func renameState(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_RenameStateRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_RenameStateResponse>

    /// Handle the "RetireState" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > No new response about it is taken, and its counterparts' tokens are revoked; what is stored stays. Creating it
    /// > again brings it back.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_RetireStateRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_RetireStateResponse` messages.
    func retireState(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_RetireStateRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_RetireStateResponse>

    /// Handle the "CreateToken" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The answer holds the token: it is shown once and stored nowhere. Agency or state must be registered and active.
    /// > 
    /// > Example: {"principal": {"name": "unit-7", "role": "ROLE_SUBMITTER", "agency": "agency-one"}, "expireTime":
    /// > "2099-01-01T00:00:00Z"}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_CreateTokenRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_CreateTokenResponse` messages.
    func createToken(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_CreateTokenRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_CreateTokenResponse>

    /// Handle the "ListTokens" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Newest first.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ListTokensRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ListTokensResponse` messages.
    func listTokens(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ListTokensRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListTokensResponse>

    /// Handle the "RevokeToken" method.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_RevokeTokenRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_RevokeTokenResponse` messages.
    func revokeToken(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_RevokeTokenRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_RevokeTokenResponse>

    /// Handle the "RotateToken" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Makes a new token for the same principal, and revokes the old one.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_RotateTokenRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_RotateTokenResponse` messages.
    func rotateToken(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_RotateTokenRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_RotateTokenResponse>

    /// Handle the "ListAuditEntries" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The log of all changes, one page.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ListAuditEntriesRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ListAuditEntriesResponse` messages.
    func listAuditEntries(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ListAuditEntriesRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListAuditEntriesResponse>

    /// Handle the "VerifyAuditLog" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Reckons the whole chain again.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_VerifyAuditLogRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_VerifyAuditLogResponse` messages.
    func verifyAuditLog(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_VerifyAuditLogRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_VerifyAuditLogResponse>

    /// Handle the "CreateBackup" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Copies the whole store while writes go on, reads the copy from end to end, and sends it: first what it is, then its
    /// > bytes. It holds everything, the contacts too, but no token in clear. One at a time, RESOURCE_EXHAUSTED otherwise;
    /// > the audit log tells of each.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_CreateBackupRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_CreateBackupResponse` messages.
    func createBackup(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_CreateBackupRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_CreateBackupResponse>
  }

  /// Service protocol for the "capacity.v1.AdminService" service.
  ///
  /// This protocol is higher level than ``StreamingServiceProtocol`` but lower level than
  /// the ``SimpleServiceProtocol``, it provides access to request and response metadata and
  /// trailing response metadata. If you don't need these then consider using
  /// the ``SimpleServiceProtocol``. If you need fine grained control over your RPCs then
  /// use ``StreamingServiceProtocol``.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Registry, tokens and the table of who may do what. For administrators, but for the first two.
  package protocol ServiceProtocol: Capacity_V1_AdminService.StreamingServiceProtocol {
    /// Handle the "GetCaller" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Who the token says that you are. For every role.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetCallerRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_GetCallerResponse` message.
    func getCaller(
      request: GRPCCore.ServerRequest<Capacity_V1_GetCallerRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetCallerResponse>

    /// Handle the "ListAccessRules" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Which role may call which RPC and see what, from the code that decides it. For every role.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListAccessRulesRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ListAccessRulesResponse` message.
    func listAccessRules(
      request: GRPCCore.ServerRequest<Capacity_V1_ListAccessRulesRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListAccessRulesResponse>

    /// Handle the "CreateAgency" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Example: {"agencyId": "agency-one", "name": "Agency One"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CreateAgencyRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_CreateAgencyResponse` message.
    func createAgency(
      request: GRPCCore.ServerRequest<Capacity_V1_CreateAgencyRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_CreateAgencyResponse>

    /// Handle the "GetAgency" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetAgencyRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_GetAgencyResponse` message.
    func getAgency(
      request: GRPCCore.ServerRequest<Capacity_V1_GetAgencyRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetAgencyResponse>

    /// Handle the "ListAgencies" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > By id.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListAgenciesRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ListAgenciesResponse` message.
    func listAgencies(
      request: GRPCCore.ServerRequest<Capacity_V1_ListAgenciesRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListAgenciesResponse>

    /// Handle the "RenameAgency" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Changes the name; the id stays for ever.
    /// > 
    /// > Example: {"agencyId": "agency-one", "name": "Agency 1"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RenameAgencyRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_RenameAgencyResponse` message.
    func renameAgency(
      request: GRPCCore.ServerRequest<Capacity_V1_RenameAgencyRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_RenameAgencyResponse>

    /// Handle the "RetireAgency" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Nothing new is taken from it, and its tokens are revoked; what is stored stays. Creating it again brings it back.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RetireAgencyRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_RetireAgencyResponse` message.
    func retireAgency(
      request: GRPCCore.ServerRequest<Capacity_V1_RetireAgencyRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_RetireAgencyResponse>

    /// Handle the "CreateState" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Example: {"stateCode": "XAA", "name": "State A"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CreateStateRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_CreateStateResponse` message.
    func createState(
      request: GRPCCore.ServerRequest<Capacity_V1_CreateStateRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_CreateStateResponse>

    /// Handle the "GetState" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetStateRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_GetStateResponse` message.
    func getState(
      request: GRPCCore.ServerRequest<Capacity_V1_GetStateRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetStateResponse>

    /// Handle the "ListStates" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > By code.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListStatesRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ListStatesResponse` message.
    func listStates(
      request: GRPCCore.ServerRequest<Capacity_V1_ListStatesRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListStatesResponse>

    /// Handle the "RenameState" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Changes the name, the counterpart or the groups; the code stays for ever.
    /// > 
    /// > Example: {"stateCode": "XAA", "name": "State A, renamed"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RenameStateRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_RenameStateResponse` message.
    func renameState(
      request: GRPCCore.ServerRequest<Capacity_V1_RenameStateRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_RenameStateResponse>

    /// Handle the "RetireState" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > No new response about it is taken, and its counterparts' tokens are revoked; what is stored stays. Creating it
    /// > again brings it back.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RetireStateRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_RetireStateResponse` message.
    func retireState(
      request: GRPCCore.ServerRequest<Capacity_V1_RetireStateRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_RetireStateResponse>

    /// Handle the "CreateToken" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The answer holds the token: it is shown once and stored nowhere. Agency or state must be registered and active.
    /// > 
    /// > Example: {"principal": {"name": "unit-7", "role": "ROLE_SUBMITTER", "agency": "agency-one"}, "expireTime":
    /// > "2099-01-01T00:00:00Z"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CreateTokenRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_CreateTokenResponse` message.
    func createToken(
      request: GRPCCore.ServerRequest<Capacity_V1_CreateTokenRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_CreateTokenResponse>

    /// Handle the "ListTokens" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Newest first.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListTokensRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ListTokensResponse` message.
    func listTokens(
      request: GRPCCore.ServerRequest<Capacity_V1_ListTokensRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListTokensResponse>

    /// Handle the "RevokeToken" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RevokeTokenRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_RevokeTokenResponse` message.
    func revokeToken(
      request: GRPCCore.ServerRequest<Capacity_V1_RevokeTokenRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_RevokeTokenResponse>

    /// Handle the "RotateToken" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Makes a new token for the same principal, and revokes the old one.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RotateTokenRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_RotateTokenResponse` message.
    func rotateToken(
      request: GRPCCore.ServerRequest<Capacity_V1_RotateTokenRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_RotateTokenResponse>

    /// Handle the "ListAuditEntries" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The log of all changes, one page.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListAuditEntriesRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ListAuditEntriesResponse` message.
    func listAuditEntries(
      request: GRPCCore.ServerRequest<Capacity_V1_ListAuditEntriesRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListAuditEntriesResponse>

    /// Handle the "VerifyAuditLog" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Reckons the whole chain again.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_VerifyAuditLogRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_VerifyAuditLogResponse` message.
    func verifyAuditLog(
      request: GRPCCore.ServerRequest<Capacity_V1_VerifyAuditLogRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_VerifyAuditLogResponse>

    /// Handle the "CreateBackup" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Copies the whole store while writes go on, reads the copy from end to end, and sends it: first what it is, then its
    /// > bytes. It holds everything, the contacts too, but no token in clear. One at a time, RESOURCE_EXHAUSTED otherwise;
    /// > the audit log tells of each.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CreateBackupRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_CreateBackupResponse` messages.
    func createBackup(
      request: GRPCCore.ServerRequest<Capacity_V1_CreateBackupRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_CreateBackupResponse>
  }

  /// Simple service protocol for the "capacity.v1.AdminService" service.
  ///
  /// This is the highest level protocol for the service. The API is the easiest to use but
  /// doesn't provide access to request or response metadata. If you need access to these
  /// then use ``ServiceProtocol`` instead.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Registry, tokens and the table of who may do what. For administrators, but for the first two.
  package protocol SimpleServiceProtocol: Capacity_V1_AdminService.ServiceProtocol {
    /// Handle the "GetCaller" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Who the token says that you are. For every role.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetCallerRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_GetCallerResponse` to respond with.
    func getCaller(
      request: Capacity_V1_GetCallerRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_GetCallerResponse

    /// Handle the "ListAccessRules" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Which role may call which RPC and see what, from the code that decides it. For every role.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ListAccessRulesRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ListAccessRulesResponse` to respond with.
    func listAccessRules(
      request: Capacity_V1_ListAccessRulesRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ListAccessRulesResponse

    /// Handle the "CreateAgency" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Example: {"agencyId": "agency-one", "name": "Agency One"}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_CreateAgencyRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_CreateAgencyResponse` to respond with.
    func createAgency(
      request: Capacity_V1_CreateAgencyRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_CreateAgencyResponse

    /// Handle the "GetAgency" method.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetAgencyRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_GetAgencyResponse` to respond with.
    func getAgency(
      request: Capacity_V1_GetAgencyRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_GetAgencyResponse

    /// Handle the "ListAgencies" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > By id.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ListAgenciesRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ListAgenciesResponse` to respond with.
    func listAgencies(
      request: Capacity_V1_ListAgenciesRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ListAgenciesResponse

    /// Handle the "RenameAgency" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Changes the name; the id stays for ever.
    /// > 
    /// > Example: {"agencyId": "agency-one", "name": "Agency 1"}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_RenameAgencyRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_RenameAgencyResponse` to respond with.
    func renameAgency(
      request: Capacity_V1_RenameAgencyRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_RenameAgencyResponse

    /// Handle the "RetireAgency" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Nothing new is taken from it, and its tokens are revoked; what is stored stays. Creating it again brings it back.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_RetireAgencyRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_RetireAgencyResponse` to respond with.
    func retireAgency(
      request: Capacity_V1_RetireAgencyRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_RetireAgencyResponse

    /// Handle the "CreateState" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Example: {"stateCode": "XAA", "name": "State A"}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_CreateStateRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_CreateStateResponse` to respond with.
    func createState(
      request: Capacity_V1_CreateStateRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_CreateStateResponse

    /// Handle the "GetState" method.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetStateRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_GetStateResponse` to respond with.
    func getState(
      request: Capacity_V1_GetStateRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_GetStateResponse

    /// Handle the "ListStates" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > By code.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ListStatesRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ListStatesResponse` to respond with.
    func listStates(
      request: Capacity_V1_ListStatesRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ListStatesResponse

    /// Handle the "RenameState" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Changes the name, the counterpart or the groups; the code stays for ever.
    /// > 
    /// > Example: {"stateCode": "XAA", "name": "State A, renamed"}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_RenameStateRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_RenameStateResponse` to respond with.
    func renameState(
      request: Capacity_V1_RenameStateRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_RenameStateResponse

    /// Handle the "RetireState" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > No new response about it is taken, and its counterparts' tokens are revoked; what is stored stays. Creating it
    /// > again brings it back.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_RetireStateRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_RetireStateResponse` to respond with.
    func retireState(
      request: Capacity_V1_RetireStateRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_RetireStateResponse

    /// Handle the "CreateToken" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The answer holds the token: it is shown once and stored nowhere. Agency or state must be registered and active.
    /// > 
    /// > Example: {"principal": {"name": "unit-7", "role": "ROLE_SUBMITTER", "agency": "agency-one"}, "expireTime":
    /// > "2099-01-01T00:00:00Z"}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_CreateTokenRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_CreateTokenResponse` to respond with.
    func createToken(
      request: Capacity_V1_CreateTokenRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_CreateTokenResponse

    /// Handle the "ListTokens" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Newest first.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ListTokensRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ListTokensResponse` to respond with.
    func listTokens(
      request: Capacity_V1_ListTokensRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ListTokensResponse

    /// Handle the "RevokeToken" method.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_RevokeTokenRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_RevokeTokenResponse` to respond with.
    func revokeToken(
      request: Capacity_V1_RevokeTokenRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_RevokeTokenResponse

    /// Handle the "RotateToken" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Makes a new token for the same principal, and revokes the old one.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_RotateTokenRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_RotateTokenResponse` to respond with.
    func rotateToken(
      request: Capacity_V1_RotateTokenRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_RotateTokenResponse

    /// Handle the "ListAuditEntries" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The log of all changes, one page.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ListAuditEntriesRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ListAuditEntriesResponse` to respond with.
    func listAuditEntries(
      request: Capacity_V1_ListAuditEntriesRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ListAuditEntriesResponse

    /// Handle the "VerifyAuditLog" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Reckons the whole chain again.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_VerifyAuditLogRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_VerifyAuditLogResponse` to respond with.
    func verifyAuditLog(
      request: Capacity_V1_VerifyAuditLogRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_VerifyAuditLogResponse

    /// Handle the "CreateBackup" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Copies the whole store while writes go on, reads the copy from end to end, and sends it: first what it is, then its
    /// > bytes. It holds everything, the contacts too, but no token in clear. One at a time, RESOURCE_EXHAUSTED otherwise;
    /// > the audit log tells of each.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_CreateBackupRequest` message.
    ///   - response: A response stream of `Capacity_V1_CreateBackupResponse` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    func createBackup(
      request: Capacity_V1_CreateBackupRequest,
      response: GRPCCore.RPCWriter<Capacity_V1_CreateBackupResponse>,
      context: GRPCCore.ServerContext
    ) async throws
  }
}

// Default implementation of 'registerMethods(with:)'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_AdminService.StreamingServiceProtocol {
  package func registerMethods<Transport>(with router: inout GRPCCore.RPCRouter<Transport>) where Transport: GRPCCore.ServerTransport {
    router.registerHandler(
      forMethod: Capacity_V1_AdminService.Method.GetCaller.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetCallerRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_GetCallerResponse>(),
      handler: { request, context in
        try await self.getCaller(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AdminService.Method.ListAccessRules.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ListAccessRulesRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ListAccessRulesResponse>(),
      handler: { request, context in
        try await self.listAccessRules(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AdminService.Method.CreateAgency.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_CreateAgencyRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_CreateAgencyResponse>(),
      handler: { request, context in
        try await self.createAgency(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AdminService.Method.GetAgency.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetAgencyRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_GetAgencyResponse>(),
      handler: { request, context in
        try await self.getAgency(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AdminService.Method.ListAgencies.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ListAgenciesRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ListAgenciesResponse>(),
      handler: { request, context in
        try await self.listAgencies(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AdminService.Method.RenameAgency.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_RenameAgencyRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_RenameAgencyResponse>(),
      handler: { request, context in
        try await self.renameAgency(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AdminService.Method.RetireAgency.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_RetireAgencyRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_RetireAgencyResponse>(),
      handler: { request, context in
        try await self.retireAgency(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AdminService.Method.CreateState.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_CreateStateRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_CreateStateResponse>(),
      handler: { request, context in
        try await self.createState(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AdminService.Method.GetState.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetStateRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_GetStateResponse>(),
      handler: { request, context in
        try await self.getState(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AdminService.Method.ListStates.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ListStatesRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ListStatesResponse>(),
      handler: { request, context in
        try await self.listStates(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AdminService.Method.RenameState.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_RenameStateRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_RenameStateResponse>(),
      handler: { request, context in
        try await self.renameState(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AdminService.Method.RetireState.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_RetireStateRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_RetireStateResponse>(),
      handler: { request, context in
        try await self.retireState(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AdminService.Method.CreateToken.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_CreateTokenRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_CreateTokenResponse>(),
      handler: { request, context in
        try await self.createToken(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AdminService.Method.ListTokens.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ListTokensRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ListTokensResponse>(),
      handler: { request, context in
        try await self.listTokens(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AdminService.Method.RevokeToken.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_RevokeTokenRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_RevokeTokenResponse>(),
      handler: { request, context in
        try await self.revokeToken(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AdminService.Method.RotateToken.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_RotateTokenRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_RotateTokenResponse>(),
      handler: { request, context in
        try await self.rotateToken(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AdminService.Method.ListAuditEntries.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ListAuditEntriesRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ListAuditEntriesResponse>(),
      handler: { request, context in
        try await self.listAuditEntries(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AdminService.Method.VerifyAuditLog.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_VerifyAuditLogRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_VerifyAuditLogResponse>(),
      handler: { request, context in
        try await self.verifyAuditLog(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AdminService.Method.CreateBackup.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_CreateBackupRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_CreateBackupResponse>(),
      handler: { request, context in
        try await self.createBackup(
          request: request,
          context: context
        )
      }
    )
  }
}

// Default implementation of streaming methods from 'StreamingServiceProtocol'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_AdminService.ServiceProtocol {
  package func getCaller(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetCallerRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetCallerResponse> {
    let response = try await self.getCaller(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func listAccessRules(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ListAccessRulesRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListAccessRulesResponse> {
    let response = try await self.listAccessRules(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func createAgency(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_CreateAgencyRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_CreateAgencyResponse> {
    let response = try await self.createAgency(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func getAgency(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetAgencyRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetAgencyResponse> {
    let response = try await self.getAgency(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func listAgencies(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ListAgenciesRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListAgenciesResponse> {
    let response = try await self.listAgencies(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func renameAgency(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_RenameAgencyRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_RenameAgencyResponse> {
    let response = try await self.renameAgency(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func retireAgency(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_RetireAgencyRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_RetireAgencyResponse> {
    let response = try await self.retireAgency(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func createState(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_CreateStateRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_CreateStateResponse> {
    let response = try await self.createState(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func getState(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetStateRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetStateResponse> {
    let response = try await self.getState(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func listStates(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ListStatesRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListStatesResponse> {
    let response = try await self.listStates(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func renameState(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_RenameStateRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_RenameStateResponse> {
    let response = try await self.renameState(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func retireState(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_RetireStateRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_RetireStateResponse> {
    let response = try await self.retireState(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func createToken(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_CreateTokenRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_CreateTokenResponse> {
    let response = try await self.createToken(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func listTokens(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ListTokensRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListTokensResponse> {
    let response = try await self.listTokens(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func revokeToken(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_RevokeTokenRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_RevokeTokenResponse> {
    let response = try await self.revokeToken(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func rotateToken(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_RotateTokenRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_RotateTokenResponse> {
    let response = try await self.rotateToken(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func listAuditEntries(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ListAuditEntriesRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListAuditEntriesResponse> {
    let response = try await self.listAuditEntries(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func verifyAuditLog(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_VerifyAuditLogRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_VerifyAuditLogResponse> {
    let response = try await self.verifyAuditLog(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func createBackup(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_CreateBackupRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_CreateBackupResponse> {
    let response = try await self.createBackup(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return response
  }
}

// Default implementation of methods from 'ServiceProtocol'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_AdminService.SimpleServiceProtocol {
  package func getCaller(
    request: GRPCCore.ServerRequest<Capacity_V1_GetCallerRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetCallerResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_GetCallerResponse>(
      message: try await self.getCaller(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func listAccessRules(
    request: GRPCCore.ServerRequest<Capacity_V1_ListAccessRulesRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListAccessRulesResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ListAccessRulesResponse>(
      message: try await self.listAccessRules(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func createAgency(
    request: GRPCCore.ServerRequest<Capacity_V1_CreateAgencyRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_CreateAgencyResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_CreateAgencyResponse>(
      message: try await self.createAgency(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func getAgency(
    request: GRPCCore.ServerRequest<Capacity_V1_GetAgencyRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetAgencyResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_GetAgencyResponse>(
      message: try await self.getAgency(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func listAgencies(
    request: GRPCCore.ServerRequest<Capacity_V1_ListAgenciesRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListAgenciesResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ListAgenciesResponse>(
      message: try await self.listAgencies(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func renameAgency(
    request: GRPCCore.ServerRequest<Capacity_V1_RenameAgencyRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_RenameAgencyResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_RenameAgencyResponse>(
      message: try await self.renameAgency(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func retireAgency(
    request: GRPCCore.ServerRequest<Capacity_V1_RetireAgencyRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_RetireAgencyResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_RetireAgencyResponse>(
      message: try await self.retireAgency(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func createState(
    request: GRPCCore.ServerRequest<Capacity_V1_CreateStateRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_CreateStateResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_CreateStateResponse>(
      message: try await self.createState(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func getState(
    request: GRPCCore.ServerRequest<Capacity_V1_GetStateRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetStateResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_GetStateResponse>(
      message: try await self.getState(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func listStates(
    request: GRPCCore.ServerRequest<Capacity_V1_ListStatesRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListStatesResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ListStatesResponse>(
      message: try await self.listStates(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func renameState(
    request: GRPCCore.ServerRequest<Capacity_V1_RenameStateRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_RenameStateResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_RenameStateResponse>(
      message: try await self.renameState(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func retireState(
    request: GRPCCore.ServerRequest<Capacity_V1_RetireStateRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_RetireStateResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_RetireStateResponse>(
      message: try await self.retireState(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func createToken(
    request: GRPCCore.ServerRequest<Capacity_V1_CreateTokenRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_CreateTokenResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_CreateTokenResponse>(
      message: try await self.createToken(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func listTokens(
    request: GRPCCore.ServerRequest<Capacity_V1_ListTokensRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListTokensResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ListTokensResponse>(
      message: try await self.listTokens(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func revokeToken(
    request: GRPCCore.ServerRequest<Capacity_V1_RevokeTokenRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_RevokeTokenResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_RevokeTokenResponse>(
      message: try await self.revokeToken(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func rotateToken(
    request: GRPCCore.ServerRequest<Capacity_V1_RotateTokenRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_RotateTokenResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_RotateTokenResponse>(
      message: try await self.rotateToken(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func listAuditEntries(
    request: GRPCCore.ServerRequest<Capacity_V1_ListAuditEntriesRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListAuditEntriesResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ListAuditEntriesResponse>(
      message: try await self.listAuditEntries(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func verifyAuditLog(
    request: GRPCCore.ServerRequest<Capacity_V1_VerifyAuditLogRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_VerifyAuditLogResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_VerifyAuditLogResponse>(
      message: try await self.verifyAuditLog(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func createBackup(
    request: GRPCCore.ServerRequest<Capacity_V1_CreateBackupRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_CreateBackupResponse> {
    return GRPCCore.StreamingServerResponse<Capacity_V1_CreateBackupResponse>(
      metadata: [:],
      producer: { writer in
        try await self.createBackup(
          request: request.message,
          response: writer,
          context: context
        )
        return [:]
      }
    )
  }
}

// MARK: capacity.v1.AdminService (client)

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_AdminService {
  /// Generated client protocol for the "capacity.v1.AdminService" service.
  ///
  /// You don't need to implement this protocol directly, use the generated
  /// implementation, ``Client``.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Registry, tokens and the table of who may do what. For administrators, but for the first two.
  package protocol ClientProtocol: Sendable {
    /// Call the "GetCaller" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Who the token says that you are. For every role.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetCallerRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetCallerRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetCallerResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getCaller<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetCallerRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetCallerRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetCallerResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetCallerResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ListAccessRules" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Which role may call which RPC and see what, from the code that decides it. For every role.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListAccessRulesRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListAccessRulesRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListAccessRulesResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func listAccessRules<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListAccessRulesRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListAccessRulesRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListAccessRulesResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListAccessRulesResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "CreateAgency" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Example: {"agencyId": "agency-one", "name": "Agency One"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CreateAgencyRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_CreateAgencyRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_CreateAgencyResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func createAgency<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_CreateAgencyRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_CreateAgencyRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_CreateAgencyResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateAgencyResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "GetAgency" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetAgencyRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetAgencyRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetAgencyResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getAgency<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetAgencyRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetAgencyRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetAgencyResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetAgencyResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ListAgencies" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > By id.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListAgenciesRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListAgenciesRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListAgenciesResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func listAgencies<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListAgenciesRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListAgenciesRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListAgenciesResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListAgenciesResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "RenameAgency" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Changes the name; the id stays for ever.
    /// > 
    /// > Example: {"agencyId": "agency-one", "name": "Agency 1"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RenameAgencyRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_RenameAgencyRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_RenameAgencyResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func renameAgency<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_RenameAgencyRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_RenameAgencyRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_RenameAgencyResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RenameAgencyResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "RetireAgency" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Nothing new is taken from it, and its tokens are revoked; what is stored stays. Creating it again brings it back.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RetireAgencyRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_RetireAgencyRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_RetireAgencyResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func retireAgency<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_RetireAgencyRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_RetireAgencyRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_RetireAgencyResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RetireAgencyResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "CreateState" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Example: {"stateCode": "XAA", "name": "State A"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CreateStateRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_CreateStateRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_CreateStateResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func createState<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_CreateStateRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_CreateStateRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_CreateStateResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateStateResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "GetState" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetStateRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetStateRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetStateResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getState<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetStateRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetStateRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetStateResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetStateResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ListStates" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > By code.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListStatesRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListStatesRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListStatesResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func listStates<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListStatesRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListStatesRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListStatesResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListStatesResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "RenameState" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Changes the name, the counterpart or the groups; the code stays for ever.
    /// > 
    /// > Example: {"stateCode": "XAA", "name": "State A, renamed"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RenameStateRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_RenameStateRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_RenameStateResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func renameState<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_RenameStateRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_RenameStateRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_RenameStateResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RenameStateResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "RetireState" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > No new response about it is taken, and its counterparts' tokens are revoked; what is stored stays. Creating it
    /// > again brings it back.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RetireStateRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_RetireStateRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_RetireStateResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func retireState<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_RetireStateRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_RetireStateRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_RetireStateResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RetireStateResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "CreateToken" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The answer holds the token: it is shown once and stored nowhere. Agency or state must be registered and active.
    /// > 
    /// > Example: {"principal": {"name": "unit-7", "role": "ROLE_SUBMITTER", "agency": "agency-one"}, "expireTime":
    /// > "2099-01-01T00:00:00Z"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CreateTokenRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_CreateTokenRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_CreateTokenResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func createToken<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_CreateTokenRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_CreateTokenRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_CreateTokenResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateTokenResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ListTokens" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Newest first.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListTokensRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListTokensRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListTokensResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func listTokens<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListTokensRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListTokensRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListTokensResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListTokensResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "RevokeToken" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RevokeTokenRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_RevokeTokenRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_RevokeTokenResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func revokeToken<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_RevokeTokenRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_RevokeTokenRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_RevokeTokenResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RevokeTokenResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "RotateToken" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Makes a new token for the same principal, and revokes the old one.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RotateTokenRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_RotateTokenRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_RotateTokenResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func rotateToken<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_RotateTokenRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_RotateTokenRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_RotateTokenResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RotateTokenResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ListAuditEntries" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The log of all changes, one page.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListAuditEntriesRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListAuditEntriesRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListAuditEntriesResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func listAuditEntries<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListAuditEntriesRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListAuditEntriesRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListAuditEntriesResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListAuditEntriesResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "VerifyAuditLog" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Reckons the whole chain again.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_VerifyAuditLogRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_VerifyAuditLogRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_VerifyAuditLogResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func verifyAuditLog<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_VerifyAuditLogRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_VerifyAuditLogRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_VerifyAuditLogResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_VerifyAuditLogResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "CreateBackup" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Copies the whole store while writes go on, reads the copy from end to end, and sends it: first what it is, then its
    /// > bytes. It holds everything, the contacts too, but no token in clear. One at a time, RESOURCE_EXHAUSTED otherwise;
    /// > the audit log tells of each.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CreateBackupRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_CreateBackupRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_CreateBackupResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func createBackup<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_CreateBackupRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_CreateBackupRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_CreateBackupResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.StreamingClientResponse<Capacity_V1_CreateBackupResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable
  }

  /// Generated client for the "capacity.v1.AdminService" service.
  ///
  /// The ``Client`` provides an implementation of ``ClientProtocol`` which wraps
  /// a `GRPCCore.GRPCCClient`. The underlying `GRPCClient` provides the long-lived
  /// means of communication with the remote peer.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Registry, tokens and the table of who may do what. For administrators, but for the first two.
  package struct Client<Transport>: ClientProtocol where Transport: GRPCCore.ClientTransport {
    private let client: GRPCCore.GRPCClient<Transport>

    /// Creates a new client wrapping the provided `GRPCCore.GRPCClient`.
    ///
    /// - Parameters:
    ///   - client: A `GRPCCore.GRPCClient` providing a communication channel to the service.
    package init(wrapping client: GRPCCore.GRPCClient<Transport>) {
      self.client = client
    }

    /// Call the "GetCaller" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Who the token says that you are. For every role.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetCallerRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetCallerRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetCallerResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getCaller<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetCallerRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetCallerRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetCallerResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetCallerResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AdminService.Method.GetCaller.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ListAccessRules" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Which role may call which RPC and see what, from the code that decides it. For every role.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListAccessRulesRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListAccessRulesRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListAccessRulesResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func listAccessRules<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListAccessRulesRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListAccessRulesRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListAccessRulesResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListAccessRulesResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AdminService.Method.ListAccessRules.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "CreateAgency" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Example: {"agencyId": "agency-one", "name": "Agency One"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CreateAgencyRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_CreateAgencyRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_CreateAgencyResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func createAgency<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_CreateAgencyRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_CreateAgencyRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_CreateAgencyResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateAgencyResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AdminService.Method.CreateAgency.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "GetAgency" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetAgencyRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetAgencyRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetAgencyResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getAgency<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetAgencyRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetAgencyRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetAgencyResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetAgencyResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AdminService.Method.GetAgency.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ListAgencies" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > By id.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListAgenciesRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListAgenciesRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListAgenciesResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func listAgencies<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListAgenciesRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListAgenciesRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListAgenciesResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListAgenciesResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AdminService.Method.ListAgencies.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "RenameAgency" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Changes the name; the id stays for ever.
    /// > 
    /// > Example: {"agencyId": "agency-one", "name": "Agency 1"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RenameAgencyRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_RenameAgencyRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_RenameAgencyResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func renameAgency<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_RenameAgencyRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_RenameAgencyRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_RenameAgencyResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RenameAgencyResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AdminService.Method.RenameAgency.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "RetireAgency" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Nothing new is taken from it, and its tokens are revoked; what is stored stays. Creating it again brings it back.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RetireAgencyRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_RetireAgencyRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_RetireAgencyResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func retireAgency<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_RetireAgencyRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_RetireAgencyRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_RetireAgencyResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RetireAgencyResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AdminService.Method.RetireAgency.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "CreateState" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Example: {"stateCode": "XAA", "name": "State A"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CreateStateRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_CreateStateRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_CreateStateResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func createState<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_CreateStateRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_CreateStateRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_CreateStateResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateStateResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AdminService.Method.CreateState.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "GetState" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetStateRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetStateRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetStateResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getState<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetStateRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetStateRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetStateResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetStateResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AdminService.Method.GetState.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ListStates" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > By code.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListStatesRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListStatesRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListStatesResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func listStates<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListStatesRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListStatesRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListStatesResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListStatesResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AdminService.Method.ListStates.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "RenameState" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Changes the name, the counterpart or the groups; the code stays for ever.
    /// > 
    /// > Example: {"stateCode": "XAA", "name": "State A, renamed"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RenameStateRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_RenameStateRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_RenameStateResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func renameState<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_RenameStateRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_RenameStateRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_RenameStateResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RenameStateResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AdminService.Method.RenameState.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "RetireState" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > No new response about it is taken, and its counterparts' tokens are revoked; what is stored stays. Creating it
    /// > again brings it back.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RetireStateRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_RetireStateRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_RetireStateResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func retireState<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_RetireStateRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_RetireStateRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_RetireStateResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RetireStateResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AdminService.Method.RetireState.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "CreateToken" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The answer holds the token: it is shown once and stored nowhere. Agency or state must be registered and active.
    /// > 
    /// > Example: {"principal": {"name": "unit-7", "role": "ROLE_SUBMITTER", "agency": "agency-one"}, "expireTime":
    /// > "2099-01-01T00:00:00Z"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CreateTokenRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_CreateTokenRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_CreateTokenResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func createToken<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_CreateTokenRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_CreateTokenRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_CreateTokenResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateTokenResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AdminService.Method.CreateToken.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ListTokens" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Newest first.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListTokensRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListTokensRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListTokensResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func listTokens<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListTokensRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListTokensRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListTokensResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListTokensResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AdminService.Method.ListTokens.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "RevokeToken" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RevokeTokenRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_RevokeTokenRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_RevokeTokenResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func revokeToken<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_RevokeTokenRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_RevokeTokenRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_RevokeTokenResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RevokeTokenResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AdminService.Method.RevokeToken.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "RotateToken" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Makes a new token for the same principal, and revokes the old one.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RotateTokenRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_RotateTokenRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_RotateTokenResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func rotateToken<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_RotateTokenRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_RotateTokenRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_RotateTokenResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RotateTokenResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AdminService.Method.RotateToken.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ListAuditEntries" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The log of all changes, one page.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListAuditEntriesRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListAuditEntriesRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListAuditEntriesResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func listAuditEntries<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListAuditEntriesRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListAuditEntriesRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListAuditEntriesResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListAuditEntriesResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AdminService.Method.ListAuditEntries.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "VerifyAuditLog" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Reckons the whole chain again.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_VerifyAuditLogRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_VerifyAuditLogRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_VerifyAuditLogResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func verifyAuditLog<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_VerifyAuditLogRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_VerifyAuditLogRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_VerifyAuditLogResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_VerifyAuditLogResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AdminService.Method.VerifyAuditLog.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "CreateBackup" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Copies the whole store while writes go on, reads the copy from end to end, and sends it: first what it is, then its
    /// > bytes. It holds everything, the contacts too, but no token in clear. One at a time, RESOURCE_EXHAUSTED otherwise;
    /// > the audit log tells of each.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CreateBackupRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_CreateBackupRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_CreateBackupResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func createBackup<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_CreateBackupRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_CreateBackupRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_CreateBackupResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.StreamingClientResponse<Capacity_V1_CreateBackupResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable {
      try await self.client.serverStreaming(
        request: request,
        descriptor: Capacity_V1_AdminService.Method.CreateBackup.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }
  }
}

// Helpers providing default arguments to 'ClientProtocol' methods.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_AdminService.ClientProtocol {
  /// Call the "GetCaller" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Who the token says that you are. For every role.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetCallerRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getCaller<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetCallerRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetCallerResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.getCaller(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetCallerRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_GetCallerResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListAccessRules" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Which role may call which RPC and see what, from the code that decides it. For every role.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ListAccessRulesRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listAccessRules<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ListAccessRulesRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListAccessRulesResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.listAccessRules(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ListAccessRulesRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ListAccessRulesResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "CreateAgency" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Example: {"agencyId": "agency-one", "name": "Agency One"}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_CreateAgencyRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func createAgency<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_CreateAgencyRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateAgencyResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.createAgency(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_CreateAgencyRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_CreateAgencyResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetAgency" method.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetAgencyRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getAgency<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetAgencyRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetAgencyResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.getAgency(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetAgencyRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_GetAgencyResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListAgencies" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > By id.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ListAgenciesRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listAgencies<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ListAgenciesRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListAgenciesResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.listAgencies(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ListAgenciesRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ListAgenciesResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "RenameAgency" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Changes the name; the id stays for ever.
  /// > 
  /// > Example: {"agencyId": "agency-one", "name": "Agency 1"}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_RenameAgencyRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func renameAgency<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_RenameAgencyRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RenameAgencyResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.renameAgency(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_RenameAgencyRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_RenameAgencyResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "RetireAgency" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Nothing new is taken from it, and its tokens are revoked; what is stored stays. Creating it again brings it back.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_RetireAgencyRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func retireAgency<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_RetireAgencyRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RetireAgencyResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.retireAgency(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_RetireAgencyRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_RetireAgencyResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "CreateState" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Example: {"stateCode": "XAA", "name": "State A"}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_CreateStateRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func createState<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_CreateStateRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateStateResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.createState(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_CreateStateRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_CreateStateResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetState" method.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetStateRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getState<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetStateRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetStateResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.getState(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetStateRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_GetStateResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListStates" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > By code.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ListStatesRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listStates<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ListStatesRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListStatesResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.listStates(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ListStatesRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ListStatesResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "RenameState" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Changes the name, the counterpart or the groups; the code stays for ever.
  /// > 
  /// > Example: {"stateCode": "XAA", "name": "State A, renamed"}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_RenameStateRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func renameState<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_RenameStateRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RenameStateResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.renameState(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_RenameStateRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_RenameStateResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "RetireState" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > No new response about it is taken, and its counterparts' tokens are revoked; what is stored stays. Creating it
  /// > again brings it back.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_RetireStateRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func retireState<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_RetireStateRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RetireStateResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.retireState(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_RetireStateRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_RetireStateResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "CreateToken" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The answer holds the token: it is shown once and stored nowhere. Agency or state must be registered and active.
  /// > 
  /// > Example: {"principal": {"name": "unit-7", "role": "ROLE_SUBMITTER", "agency": "agency-one"}, "expireTime":
  /// > "2099-01-01T00:00:00Z"}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_CreateTokenRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func createToken<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_CreateTokenRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateTokenResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.createToken(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_CreateTokenRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_CreateTokenResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListTokens" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Newest first.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ListTokensRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listTokens<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ListTokensRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListTokensResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.listTokens(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ListTokensRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ListTokensResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "RevokeToken" method.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_RevokeTokenRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func revokeToken<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_RevokeTokenRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RevokeTokenResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.revokeToken(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_RevokeTokenRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_RevokeTokenResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "RotateToken" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Makes a new token for the same principal, and revokes the old one.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_RotateTokenRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func rotateToken<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_RotateTokenRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RotateTokenResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.rotateToken(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_RotateTokenRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_RotateTokenResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListAuditEntries" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The log of all changes, one page.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ListAuditEntriesRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listAuditEntries<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ListAuditEntriesRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListAuditEntriesResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.listAuditEntries(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ListAuditEntriesRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ListAuditEntriesResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "VerifyAuditLog" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Reckons the whole chain again.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_VerifyAuditLogRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func verifyAuditLog<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_VerifyAuditLogRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_VerifyAuditLogResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.verifyAuditLog(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_VerifyAuditLogRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_VerifyAuditLogResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "CreateBackup" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Copies the whole store while writes go on, reads the copy from end to end, and sends it: first what it is, then its
  /// > bytes. It holds everything, the contacts too, but no token in clear. One at a time, RESOURCE_EXHAUSTED otherwise;
  /// > the audit log tells of each.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_CreateBackupRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func createBackup<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_CreateBackupRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.StreamingClientResponse<Capacity_V1_CreateBackupResponse>) async throws -> Result
  ) async throws -> Result where Result: Sendable {
    try await self.createBackup(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_CreateBackupRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_CreateBackupResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }
}

// Helpers providing sugared APIs for 'ClientProtocol' methods.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_AdminService.ClientProtocol {
  /// Call the "GetCaller" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Who the token says that you are. For every role.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getCaller<Result>(
    _ message: Capacity_V1_GetCallerRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetCallerResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetCallerRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getCaller(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListAccessRules" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Which role may call which RPC and see what, from the code that decides it. For every role.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listAccessRules<Result>(
    _ message: Capacity_V1_ListAccessRulesRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListAccessRulesResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ListAccessRulesRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.listAccessRules(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "CreateAgency" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Example: {"agencyId": "agency-one", "name": "Agency One"}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func createAgency<Result>(
    _ message: Capacity_V1_CreateAgencyRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateAgencyResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_CreateAgencyRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.createAgency(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetAgency" method.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getAgency<Result>(
    _ message: Capacity_V1_GetAgencyRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetAgencyResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetAgencyRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getAgency(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListAgencies" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > By id.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listAgencies<Result>(
    _ message: Capacity_V1_ListAgenciesRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListAgenciesResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ListAgenciesRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.listAgencies(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "RenameAgency" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Changes the name; the id stays for ever.
  /// > 
  /// > Example: {"agencyId": "agency-one", "name": "Agency 1"}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func renameAgency<Result>(
    _ message: Capacity_V1_RenameAgencyRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RenameAgencyResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_RenameAgencyRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.renameAgency(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "RetireAgency" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Nothing new is taken from it, and its tokens are revoked; what is stored stays. Creating it again brings it back.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func retireAgency<Result>(
    _ message: Capacity_V1_RetireAgencyRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RetireAgencyResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_RetireAgencyRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.retireAgency(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "CreateState" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Example: {"stateCode": "XAA", "name": "State A"}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func createState<Result>(
    _ message: Capacity_V1_CreateStateRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateStateResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_CreateStateRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.createState(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetState" method.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getState<Result>(
    _ message: Capacity_V1_GetStateRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetStateResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetStateRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getState(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListStates" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > By code.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listStates<Result>(
    _ message: Capacity_V1_ListStatesRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListStatesResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ListStatesRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.listStates(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "RenameState" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Changes the name, the counterpart or the groups; the code stays for ever.
  /// > 
  /// > Example: {"stateCode": "XAA", "name": "State A, renamed"}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func renameState<Result>(
    _ message: Capacity_V1_RenameStateRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RenameStateResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_RenameStateRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.renameState(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "RetireState" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > No new response about it is taken, and its counterparts' tokens are revoked; what is stored stays. Creating it
  /// > again brings it back.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func retireState<Result>(
    _ message: Capacity_V1_RetireStateRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RetireStateResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_RetireStateRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.retireState(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "CreateToken" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The answer holds the token: it is shown once and stored nowhere. Agency or state must be registered and active.
  /// > 
  /// > Example: {"principal": {"name": "unit-7", "role": "ROLE_SUBMITTER", "agency": "agency-one"}, "expireTime":
  /// > "2099-01-01T00:00:00Z"}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func createToken<Result>(
    _ message: Capacity_V1_CreateTokenRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateTokenResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_CreateTokenRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.createToken(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListTokens" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Newest first.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listTokens<Result>(
    _ message: Capacity_V1_ListTokensRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListTokensResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ListTokensRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.listTokens(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "RevokeToken" method.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func revokeToken<Result>(
    _ message: Capacity_V1_RevokeTokenRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RevokeTokenResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_RevokeTokenRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.revokeToken(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "RotateToken" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Makes a new token for the same principal, and revokes the old one.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func rotateToken<Result>(
    _ message: Capacity_V1_RotateTokenRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RotateTokenResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_RotateTokenRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.rotateToken(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListAuditEntries" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The log of all changes, one page.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listAuditEntries<Result>(
    _ message: Capacity_V1_ListAuditEntriesRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListAuditEntriesResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ListAuditEntriesRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.listAuditEntries(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "VerifyAuditLog" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Reckons the whole chain again.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func verifyAuditLog<Result>(
    _ message: Capacity_V1_VerifyAuditLogRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_VerifyAuditLogResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_VerifyAuditLogRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.verifyAuditLog(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "CreateBackup" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Copies the whole store while writes go on, reads the copy from end to end, and sends it: first what it is, then its
  /// > bytes. It holds everything, the contacts too, but no token in clear. One at a time, RESOURCE_EXHAUSTED otherwise;
  /// > the audit log tells of each.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func createBackup<Result>(
    _ message: Capacity_V1_CreateBackupRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.StreamingClientResponse<Capacity_V1_CreateBackupResponse>) async throws -> Result
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_CreateBackupRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.createBackup(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }
}