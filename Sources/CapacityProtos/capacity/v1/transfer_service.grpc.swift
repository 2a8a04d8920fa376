// Written by Protos/generate: do not edit.
// swift-format-ignore-file

package import GRPCCore
internal import ProtobufC

// MARK: - capacity.v1.TransferService

/// Namespace containing generated types for the "capacity.v1.TransferService" service.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
package enum Capacity_V1_TransferService: Sendable {
  /// Service descriptor for the "capacity.v1.TransferService" service.
  package static let descriptor = GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.TransferService")
  /// Namespace for method metadata.
  package enum Method: Sendable {
    /// Namespace for "EvaluateTransfer" metadata.
    package enum EvaluateTransfer: Sendable {
      /// Request type for "EvaluateTransfer".
      package typealias Input = Capacity_V1_EvaluateTransferRequest
      /// Response type for "EvaluateTransfer".
      package typealias Output = Capacity_V1_EvaluateTransferResponse
      /// Descriptor for "EvaluateTransfer".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.TransferService"),
        method: "EvaluateTransfer",
        type: .unary
      )
    }
    /// Namespace for "ListTechnologies" metadata.
    package enum ListTechnologies: Sendable {
      /// Request type for "ListTechnologies".
      package typealias Input = Capacity_V1_ListTechnologiesRequest
      /// Response type for "ListTechnologies".
      package typealias Output = Capacity_V1_ListTechnologiesResponse
      /// Descriptor for "ListTechnologies".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.TransferService"),
        method: "ListTechnologies",
        type: .unary
      )
    }
    /// Namespace for "ListTransfers" metadata.
    package enum ListTransfers: Sendable {
      /// Request type for "ListTransfers".
      package typealias Input = Capacity_V1_ListTransfersRequest
      /// Response type for "ListTransfers".
      package typealias Output = Capacity_V1_ListTransfersResponse
      /// Descriptor for "ListTransfers".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.TransferService"),
        method: "ListTransfers",
        type: .unary
      )
    }
    /// Namespace for "GetTransfer" metadata.
    package enum GetTransfer: Sendable {
      /// Request type for "GetTransfer".
      package typealias Input = Capacity_V1_GetTransferRequest
      /// Response type for "GetTransfer".
      package typealias Output = Capacity_V1_GetTransferResponse
      /// Descriptor for "GetTransfer".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.TransferService"),
        method: "GetTransfer",
        type: .unary
      )
    }
    /// Namespace for "DecideFlag" metadata.
    package enum DecideFlag: Sendable {
      /// Request type for "DecideFlag".
      package typealias Input = Capacity_V1_DecideFlagRequest
      /// Response type for "DecideFlag".
      package typealias Output = Capacity_V1_DecideFlagResponse
      /// Descriptor for "DecideFlag".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.TransferService"),
        method: "DecideFlag",
        type: .unary
      )
    }
    /// Namespace for "ListTransferEvents" metadata.
    package enum ListTransferEvents: Sendable {
      /// Request type for "ListTransferEvents".
      package typealias Input = Capacity_V1_ListTransferEventsRequest
      /// Response type for "ListTransferEvents".
      package typealias Output = Capacity_V1_ListTransferEventsResponse
      /// Descriptor for "ListTransferEvents".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.TransferService"),
        method: "ListTransferEvents",
        type: .unary
      )
    }
    /// Namespace for "GetDueDiligence" metadata.
    package enum GetDueDiligence: Sendable {
      /// Request type for "GetDueDiligence".
      package typealias Input = Capacity_V1_GetDueDiligenceRequest
      /// Response type for "GetDueDiligence".
      package typealias Output = Capacity_V1_GetDueDiligenceResponse
      /// Descriptor for "GetDueDiligence".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.TransferService"),
        method: "GetDueDiligence",
        type: .unary
      )
    }
    /// Descriptors for all methods in the "capacity.v1.TransferService" service.
    package static let descriptors: [GRPCCore.MethodDescriptor] = [
      EvaluateTransfer.descriptor,
      ListTechnologies.descriptor,
      ListTransfers.descriptor,
      GetTransfer.descriptor,
      DecideFlag.descriptor,
      ListTransferEvents.descriptor,
      GetDueDiligence.descriptor
    ]
  }
}

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension GRPCCore.ServiceDescriptor {
  /// Service descriptor for the "capacity.v1.TransferService" service.
  package static let capacity_v1_TransferService = GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.TransferService")
}

// MARK: capacity.v1.TransferService (server)

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_TransferService {
  /// Streaming variant of the service protocol for the "capacity.v1.TransferService" service.
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
  /// > Dual-use risk of technology transfer.
  package protocol StreamingServiceProtocol: GRPCCore.RegistrableRPCService {
    /// Handle the "EvaluateTransfer" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > What the rules would say of a transfer. Stores nothing.
    /// > 
    /// > Example: {"instrumentVersion": "0.1", "technologyRequests": [{"technologyId": "disk-imaging", "kind": "TRANSFER_KIND_GOODS"}]}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_EvaluateTransferRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_EvaluateTransferResponse` messages.
    func evaluateTransfer(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_EvaluateTransferRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_EvaluateTransferResponse>

    /// Handle the "ListTechnologies" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The catalogue, its tags and the mitigations.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ListTechnologiesRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ListTechnologiesResponse` messages.
    func listTechnologies(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ListTechnologiesRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListTechnologiesResponse>

    /// Handle the "ListTransfers" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Requested technologies with the standing of their flags, newest request first.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ListTransfersRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ListTransfersResponse` messages.
    func listTransfers(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ListTransfersRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListTransfersResponse>

    /// Handle the "GetTransfer" method.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetTransferRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_GetTransferResponse` messages.
    func getTransfer(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetTransferRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetTransferResponse>

    /// Handle the "DecideFlag" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Records what was decided about a flag. A reply means that it is on disk.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "item": 0, "decision": {"ruleId": "RF-18", "status":
    /// > "FLAG_STATUS_OPEN", "reason": "Looked at again."}}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_DecideFlagRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_DecideFlagResponse` messages.
    func decideFlag(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_DecideFlagRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_DecideFlagResponse>

    /// Handle the "ListTransferEvents" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Decisions, and judgements that changed since: because of a later survey, or of newer rules. Newest first. Without the
    /// > words of decisions, which GetTransfer has.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ListTransferEventsRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ListTransferEventsResponse` messages.
    func listTransferEvents(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ListTransferEventsRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListTransferEventsResponse>

    /// Handle the "GetDueDiligence" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > All that it takes to sign a transfer, or to disagree. Stores nothing.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetDueDiligenceRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_GetDueDiligenceResponse` messages.
    func getDueDiligence(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetDueDiligenceRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetDueDiligenceResponse>
  }

  /// Service protocol for the "capacity.v1.TransferService" service.
  ///
  /// This protocol is higher level than ``StreamingServiceProtocol`` but lower level than
  /// the ``SimpleServiceProtocol``, it provides access to request and response metadata and
  /// trailing response metadata. If you don't need these then consider using
  /// the ``SimpleServiceProtocol``. If you need fine grained control over your RPCs then
  /// use ``StreamingServiceProtocol``.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Dual-use risk of technology transfer.
  package protocol ServiceProtocol: Capacity_V1_TransferService.StreamingServiceProtocol {
    /// Handle the "EvaluateTransfer" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > What the rules would say of a transfer. Stores nothing.
    /// > 
    /// > Example: {"instrumentVersion": "0.1", "technologyRequests": [{"technologyId": "disk-imaging", "kind": "TRANSFER_KIND_GOODS"}]}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_EvaluateTransferRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_EvaluateTransferResponse` message.
    func evaluateTransfer(
      request: GRPCCore.ServerRequest<Capacity_V1_EvaluateTransferRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_EvaluateTransferResponse>

    /// Handle the "ListTechnologies" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The catalogue, its tags and the mitigations.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListTechnologiesRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ListTechnologiesResponse` message.
    func listTechnologies(
      request: GRPCCore.ServerRequest<Capacity_V1_ListTechnologiesRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListTechnologiesResponse>

    /// Handle the "ListTransfers" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Requested technologies with the standing of their flags, newest request first.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListTransfersRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ListTransfersResponse` message.
    func listTransfers(
      request: GRPCCore.ServerRequest<Capacity_V1_ListTransfersRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListTransfersResponse>

    /// Handle the "GetTransfer" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetTransferRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_GetTransferResponse` message.
    func getTransfer(
      request: GRPCCore.ServerRequest<Capacity_V1_GetTransferRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetTransferResponse>

    /// Handle the "DecideFlag" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Records what was decided about a flag. A reply means that it is on disk.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "item": 0, "decision": {"ruleId": "RF-18", "status":
    /// > "FLAG_STATUS_OPEN", "reason": "Looked at again."}}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_DecideFlagRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_DecideFlagResponse` message.
    func decideFlag(
      request: GRPCCore.ServerRequest<Capacity_V1_DecideFlagRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_DecideFlagResponse>

    /// Handle the "ListTransferEvents" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Decisions, and judgements that changed since: because of a later survey, or of newer rules. Newest first. Without the
    /// > words of decisions, which GetTransfer has.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListTransferEventsRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ListTransferEventsResponse` message.
    func listTransferEvents(
      request: GRPCCore.ServerRequest<Capacity_V1_ListTransferEventsRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListTransferEventsResponse>

    /// Handle the "GetDueDiligence" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > All that it takes to sign a transfer, or to disagree. Stores nothing.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetDueDiligenceRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_GetDueDiligenceResponse` message.
    func getDueDiligence(
      request: GRPCCore.ServerRequest<Capacity_V1_GetDueDiligenceRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetDueDiligenceResponse>
  }

  /// Simple service protocol for the "capacity.v1.TransferService" service.
  ///
  /// This is the highest level protocol for the service. The API is the easiest to use but
  /// doesn't provide access to request or response metadata. If you need access to these
  /// then use ``ServiceProtocol`` instead.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Dual-use risk of technology transfer.
  package protocol SimpleServiceProtocol: Capacity_V1_TransferService.ServiceProtocol {
    /// Handle the "EvaluateTransfer" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > What the rules would say of a transfer. Stores nothing.
    /// > 
    /// > Example: {"instrumentVersion": "0.1", "technologyRequests": [{"technologyId": "disk-imaging", "kind": "TRANSFER_KIND_GOODS"}]}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_EvaluateTransferRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_EvaluateTransferResponse` to respond with.
    func evaluateTransfer(
      request: Capacity_V1_EvaluateTransferRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_EvaluateTransferResponse

    /// Handle the "ListTechnologies" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The catalogue, its tags and the mitigations.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ListTechnologiesRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ListTechnologiesResponse` to respond with.
    func listTechnologies(
      request: Capacity_V1_ListTechnologiesRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ListTechnologiesResponse

    /// Handle the "ListTransfers" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Requested technologies with the standing of their flags, newest request first.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ListTransfersRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ListTransfersResponse` to respond with.
    func listTransfers(
      request: Capacity_V1_ListTransfersRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ListTransfersResponse

    /// Handle the "GetTransfer" method.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetTransferRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_GetTransferResponse` to respond with.
    func getTransfer(
      request: Capacity_V1_GetTransferRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_GetTransferResponse

    /// Handle the "DecideFlag" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Records what was decided about a flag. A reply means that it is on disk.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "item": 0, "decision": {"ruleId": "RF-18", "status":
    /// > "FLAG_STATUS_OPEN", "reason": "Looked at again."}}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_DecideFlagRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_DecideFlagResponse` to respond with.
    func decideFlag(
      request: Capacity_V1_DecideFlagRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_DecideFlagResponse

    /// Handle the "ListTransferEvents" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Decisions, and judgements that changed since: because of a later survey, or of newer rules. Newest first. Without the
    /// > words of decisions, which GetTransfer has.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ListTransferEventsRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ListTransferEventsResponse` to respond with.
    func listTransferEvents(
      request: Capacity_V1_ListTransferEventsRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ListTransferEventsResponse

    /// Handle the "GetDueDiligence" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > All that it takes to sign a transfer, or to disagree. Stores nothing.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetDueDiligenceRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_GetDueDiligenceResponse` to respond with.
    func getDueDiligence(
      request: Capacity_V1_GetDueDiligenceRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_GetDueDiligenceResponse
  }
}

// Default implementation of 'registerMethods(with:)'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_TransferService.StreamingServiceProtocol {
  package func registerMethods<Transport>(with router: inout GRPCCore.RPCRouter<Transport>) where Transport: GRPCCore.ServerTransport {
    router.registerHandler(
      forMethod: Capacity_V1_TransferService.Method.EvaluateTransfer.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_EvaluateTransferRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_EvaluateTransferResponse>(),
      handler: { request, context in
        try await self.evaluateTransfer(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_TransferService.Method.ListTechnologies.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ListTechnologiesRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ListTechnologiesResponse>(),
      handler: { request, context in
        try await self.listTechnologies(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_TransferService.Method.ListTransfers.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ListTransfersRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ListTransfersResponse>(),
      handler: { request, context in
        try await self.listTransfers(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_TransferService.Method.GetTransfer.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetTransferRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_GetTransferResponse>(),
      handler: { request, context in
        try await self.getTransfer(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_TransferService.Method.DecideFlag.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_DecideFlagRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_DecideFlagResponse>(),
      handler: { request, context in
        try await self.decideFlag(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_TransferService.Method.ListTransferEvents.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ListTransferEventsRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ListTransferEventsResponse>(),
      handler: { request, context in
        try await self.listTransferEvents(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_TransferService.Method.GetDueDiligence.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetDueDiligenceRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_GetDueDiligenceResponse>(),
      handler: { request, context in
        try await self.getDueDiligence(
          request: request,
          context: context
        )
      }
    )
  }
}

// Default implementation of streaming methods from 'StreamingServiceProtocol'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_TransferService.ServiceProtocol {
  package func evaluateTransfer(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_EvaluateTransferRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_EvaluateTransferResponse> {
    let response = try await self.evaluateTransfer(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func listTechnologies(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ListTechnologiesRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListTechnologiesResponse> {
    let response = try await self.listTechnologies(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func listTransfers(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ListTransfersRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListTransfersResponse> {
    let response = try await self.listTransfers(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func getTransfer(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetTransferRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetTransferResponse> {
    let response = try await self.getTransfer(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func decideFlag(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_DecideFlagRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_DecideFlagResponse> {
    let response = try await self.decideFlag(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func listTransferEvents(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ListTransferEventsRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListTransferEventsResponse> {
    let response = try await self.listTransferEvents(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func getDueDiligence(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetDueDiligenceRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetDueDiligenceResponse> {
    let response = try await self.getDueDiligence(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }
}

// Default implementation of methods from 'ServiceProtocol'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_TransferService.SimpleServiceProtocol {
  package func evaluateTransfer(
    request: GRPCCore.ServerRequest<Capacity_V1_EvaluateTransferRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_EvaluateTransferResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_EvaluateTransferResponse>(
      message: try await self.evaluateTransfer(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func listTechnologies(
    request: GRPCCore.ServerRequest<Capacity_V1_ListTechnologiesRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListTechnologiesResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ListTechnologiesResponse>(
      message: try await self.listTechnologies(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func listTransfers(
    request: GRPCCore.ServerRequest<Capacity_V1_ListTransfersRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListTransfersResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ListTransfersResponse>(
      message: try await self.listTransfers(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func getTransfer(
    request: GRPCCore.ServerRequest<Capacity_V1_GetTransferRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetTransferResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_GetTransferResponse>(
      message: try await self.getTransfer(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func decideFlag(
    request: GRPCCore.ServerRequest<Capacity_V1_DecideFlagRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_DecideFlagResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_DecideFlagResponse>(
      message: try await self.decideFlag(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func listTransferEvents(
    request: GRPCCore.ServerRequest<Capacity_V1_ListTransferEventsRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListTransferEventsResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ListTransferEventsResponse>(
      message: try await self.listTransferEvents(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func getDueDiligence(
    request: GRPCCore.ServerRequest<Capacity_V1_GetDueDiligenceRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetDueDiligenceResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_GetDueDiligenceResponse>(
      message: try await self.getDueDiligence(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }
}

// MARK: capacity.v1.TransferService (client)

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_TransferService {
  /// Generated client protocol for the "capacity.v1.TransferService" service.
  ///
  /// You don't need to implement this protocol directly, use the generated
  /// implementation, ``Client``.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Dual-use risk of technology transfer.
  package protocol ClientProtocol: Sendable {
    /// Call the "EvaluateTransfer" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > What the rules would say of a transfer. Stores nothing.
    /// > 
    /// > Example: {"instrumentVersion": "0.1", "technologyRequests": [{"technologyId": "disk-imaging", "kind": "TRANSFER_KIND_GOODS"}]}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_EvaluateTransferRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_EvaluateTransferRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_EvaluateTransferResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func evaluateTransfer<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_EvaluateTransferRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_EvaluateTransferRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_EvaluateTransferResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_EvaluateTransferResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ListTechnologies" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The catalogue, its tags and the mitigations.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListTechnologiesRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListTechnologiesRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListTechnologiesResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func listTechnologies<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListTechnologiesRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListTechnologiesRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListTechnologiesResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListTechnologiesResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ListTransfers" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Requested technologies with the standing of their flags, newest request first.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListTransfersRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListTransfersRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListTransfersResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func listTransfers<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListTransfersRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListTransfersRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListTransfersResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListTransfersResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "GetTransfer" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetTransferRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetTransferRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetTransferResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getTransfer<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetTransferRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetTransferRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetTransferResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetTransferResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "DecideFlag" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Records what was decided about a flag. A reply means that it is on disk.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "item": 0, "decision": {"ruleId": "RF-18", "status":
    /// > "FLAG_STATUS_OPEN", "reason": "Looked at again."}}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_DecideFlagRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_DecideFlagRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_DecideFlagResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func decideFlag<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_DecideFlagRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_DecideFlagRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_DecideFlagResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_DecideFlagResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ListTransferEvents" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Decisions, and judgements that changed since: because of a later survey, or of newer rules. Newest first. Without the
    /// > words of decisions, which GetTransfer has.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListTransferEventsRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListTransferEventsRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListTransferEventsResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func listTransferEvents<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListTransferEventsRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListTransferEventsRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListTransferEventsResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListTransferEventsResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "GetDueDiligence" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > All that it takes to sign a transfer, or to disagree. Stores nothing.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetDueDiligenceRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetDueDiligenceRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetDueDiligenceResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getDueDiligence<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetDueDiligenceRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetDueDiligenceRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetDueDiligenceResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetDueDiligenceResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable
  }

  /// Generated client for the "capacity.v1.TransferService" service.
  ///
  /// The ``Client`` provides an implementation of ``ClientProtocol`` which wraps
  /// a `GRPCCore.GRPCCClient`. The underlying `GRPCClient` provides the long-lived
  /// means of communication with the remote peer.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Dual-use risk of technology transfer.
  package struct Client<Transport>: ClientProtocol where Transport: GRPCCore.ClientTransport {
    private let client: GRPCCore.GRPCClient<Transport>

    /// Creates a new client wrapping the provided `GRPCCore.GRPCClient`.
    ///
    /// - Parameters:
    ///   - client: A `GRPCCore.GRPCClient` providing a communication channel to the service.
    package init(wrapping client: GRPCCore.GRPCClient<Transport>) {
      self.client = client
    }

    /// Call the "EvaluateTransfer" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > What the rules would say of a transfer. Stores nothing.
    /// > 
    /// > Example: {"instrumentVersion": "0.1", "technologyRequests": [{"technologyId": "disk-imaging", "kind": "TRANSFER_KIND_GOODS"}]}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_EvaluateTransferRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_EvaluateTransferRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_EvaluateTransferResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func evaluateTransfer<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_EvaluateTransferRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_EvaluateTransferRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_EvaluateTransferResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_EvaluateTransferResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_TransferService.Method.EvaluateTransfer.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ListTechnologies" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The catalogue, its tags and the mitigations.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListTechnologiesRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListTechnologiesRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListTechnologiesResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func listTechnologies<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListTechnologiesRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListTechnologiesRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListTechnologiesResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListTechnologiesResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_TransferService.Method.ListTechnologies.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ListTransfers" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Requested technologies with the standing of their flags, newest request first.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListTransfersRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListTransfersRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListTransfersResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func listTransfers<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListTransfersRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListTransfersRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListTransfersResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListTransfersResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_TransferService.Method.ListTransfers.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "GetTransfer" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetTransferRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetTransferRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetTransferResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getTransfer<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetTransferRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetTransferRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetTransferResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetTransferResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_TransferService.Method.GetTransfer.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "DecideFlag" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Records what was decided about a flag. A reply means that it is on disk.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "item": 0, "decision": {"ruleId": "RF-18", "status":
    /// > "FLAG_STATUS_OPEN", "reason": "Looked at again."}}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_DecideFlagRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_DecideFlagRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_DecideFlagResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func decideFlag<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_DecideFlagRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_DecideFlagRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_DecideFlagResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_DecideFlagResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_TransferService.Method.DecideFlag.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ListTransferEvents" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Decisions, and judgements that changed since: because of a later survey, or of newer rules. Newest first. Without the
    /// > words of decisions, which GetTransfer has.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListTransferEventsRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListTransferEventsRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListTransferEventsResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func listTransferEvents<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListTransferEventsRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListTransferEventsRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListTransferEventsResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListTransferEventsResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_TransferService.Method.ListTransferEvents.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "GetDueDiligence" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > All that it takes to sign a transfer, or to disagree. Stores nothing.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetDueDiligenceRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetDueDiligenceRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetDueDiligenceResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getDueDiligence<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetDueDiligenceRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetDueDiligenceRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetDueDiligenceResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetDueDiligenceResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_TransferService.Method.GetDueDiligence.descriptor,
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
extension Capacity_V1_TransferService.ClientProtocol {
  /// Call the "EvaluateTransfer" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > What the rules would say of a transfer. Stores nothing.
  /// > 
  /// > Example: {"instrumentVersion": "0.1", "technologyRequests": [{"technologyId": "disk-imaging", "kind": "TRANSFER_KIND_GOODS"}]}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_EvaluateTransferRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func evaluateTransfer<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_EvaluateTransferRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_EvaluateTransferResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.evaluateTransfer(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_EvaluateTransferRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_EvaluateTransferResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListTechnologies" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The catalogue, its tags and the mitigations.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ListTechnologiesRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listTechnologies<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ListTechnologiesRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListTechnologiesResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.listTechnologies(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ListTechnologiesRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ListTechnologiesResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListTransfers" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Requested technologies with the standing of their flags, newest request first.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ListTransfersRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listTransfers<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ListTransfersRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListTransfersResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.listTransfers(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ListTransfersRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ListTransfersResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetTransfer" method.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetTransferRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getTransfer<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetTransferRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetTransferResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.getTransfer(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetTransferRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_GetTransferResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "DecideFlag" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Records what was decided about a flag. A reply means that it is on disk.
  /// > 
  /// > Example: {"assessmentId": "01JZ0000000000000000000000", "item": 0, "decision": {"ruleId": "RF-18", "status":
  /// > "FLAG_STATUS_OPEN", "reason": "Looked at again."}}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_DecideFlagRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func decideFlag<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_DecideFlagRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_DecideFlagResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.decideFlag(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_DecideFlagRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_DecideFlagResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListTransferEvents" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Decisions, and judgements that changed since: because of a later survey, or of newer rules. Newest first. Without the
  /// > words of decisions, which GetTransfer has.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ListTransferEventsRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listTransferEvents<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ListTransferEventsRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListTransferEventsResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.listTransferEvents(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ListTransferEventsRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ListTransferEventsResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetDueDiligence" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > All that it takes to sign a transfer, or to disagree. Stores nothing.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetDueDiligenceRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getDueDiligence<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetDueDiligenceRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetDueDiligenceResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.getDueDiligence(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetDueDiligenceRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_GetDueDiligenceResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }
}

// Helpers providing sugared APIs for 'ClientProtocol' methods.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_TransferService.ClientProtocol {
  /// Call the "EvaluateTransfer" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > What the rules would say of a transfer. Stores nothing.
  /// > 
  /// > Example: {"instrumentVersion": "0.1", "technologyRequests": [{"technologyId": "disk-imaging", "kind": "TRANSFER_KIND_GOODS"}]}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func evaluateTransfer<Result>(
    _ message: Capacity_V1_EvaluateTransferRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_EvaluateTransferResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_EvaluateTransferRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.evaluateTransfer(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListTechnologies" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The catalogue, its tags and the mitigations.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listTechnologies<Result>(
    _ message: Capacity_V1_ListTechnologiesRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListTechnologiesResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ListTechnologiesRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.listTechnologies(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListTransfers" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Requested technologies with the standing of their flags, newest request first.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listTransfers<Result>(
    _ message: Capacity_V1_ListTransfersRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListTransfersResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ListTransfersRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.listTransfers(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetTransfer" method.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getTransfer<Result>(
    _ message: Capacity_V1_GetTransferRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetTransferResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetTransferRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getTransfer(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "DecideFlag" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Records what was decided about a flag. A reply means that it is on disk.
  /// > 
  /// > Example: {"assessmentId": "01JZ0000000000000000000000", "item": 0, "decision": {"ruleId": "RF-18", "status":
  /// > "FLAG_STATUS_OPEN", "reason": "Looked at again."}}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func decideFlag<Result>(
    _ message: Capacity_V1_DecideFlagRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_DecideFlagResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_DecideFlagRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.decideFlag(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListTransferEvents" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Decisions, and judgements that changed since: because of a later survey, or of newer rules. Newest first. Without the
  /// > words of decisions, which GetTransfer has.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listTransferEvents<Result>(
    _ message: Capacity_V1_ListTransferEventsRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListTransferEventsResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ListTransferEventsRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.listTransferEvents(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetDueDiligence" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > All that it takes to sign a transfer, or to disagree. Stores nothing.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getDueDiligence<Result>(
    _ message: Capacity_V1_GetDueDiligenceRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetDueDiligenceResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetDueDiligenceRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getDueDiligence(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }
}