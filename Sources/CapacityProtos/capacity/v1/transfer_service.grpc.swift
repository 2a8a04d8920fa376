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
    /// Descriptors for all methods in the "capacity.v1.TransferService" service.
    package static let descriptors: [GRPCCore.MethodDescriptor] = [
      EvaluateTransfer.descriptor,
      ListTechnologies.descriptor
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
}

// Helpers providing sugared APIs for 'ClientProtocol' methods.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_TransferService.ClientProtocol {
  /// Call the "EvaluateTransfer" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > What the rules would say of a transfer. Stores nothing.
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
}