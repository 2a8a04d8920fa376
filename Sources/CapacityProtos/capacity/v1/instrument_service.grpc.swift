// Written by Protos/generate: do not edit.
// swift-format-ignore-file

package import GRPCCore
internal import ProtobufC

// MARK: - capacity.v1.InstrumentService

/// Namespace containing generated types for the "capacity.v1.InstrumentService" service.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
package enum Capacity_V1_InstrumentService: Sendable {
  /// Service descriptor for the "capacity.v1.InstrumentService" service.
  package static let descriptor = GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.InstrumentService")
  /// Namespace for method metadata.
  package enum Method: Sendable {
    /// Namespace for "ListInstruments" metadata.
    package enum ListInstruments: Sendable {
      /// Request type for "ListInstruments".
      package typealias Input = Capacity_V1_ListInstrumentsRequest
      /// Response type for "ListInstruments".
      package typealias Output = Capacity_V1_ListInstrumentsResponse
      /// Descriptor for "ListInstruments".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.InstrumentService"),
        method: "ListInstruments",
        type: .unary
      )
    }
    /// Namespace for "GetInstrument" metadata.
    package enum GetInstrument: Sendable {
      /// Request type for "GetInstrument".
      package typealias Input = Capacity_V1_GetInstrumentRequest
      /// Response type for "GetInstrument".
      package typealias Output = Capacity_V1_GetInstrumentResponse
      /// Descriptor for "GetInstrument".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.InstrumentService"),
        method: "GetInstrument",
        type: .unary
      )
    }
    /// Descriptors for all methods in the "capacity.v1.InstrumentService" service.
    package static let descriptors: [GRPCCore.MethodDescriptor] = [
      ListInstruments.descriptor,
      GetInstrument.descriptor
    ]
  }
}

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension GRPCCore.ServiceDescriptor {
  /// Service descriptor for the "capacity.v1.InstrumentService" service.
  package static let capacity_v1_InstrumentService = GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.InstrumentService")
}

// MARK: capacity.v1.InstrumentService (server)

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_InstrumentService {
  /// Streaming variant of the service protocol for the "capacity.v1.InstrumentService" service.
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
  /// > The question banks that this server knows.
  package protocol StreamingServiceProtocol: GRPCCore.RegistrableRPCService {
    /// Handle the "ListInstruments" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Every version of every instrument, newest version first, without their questions.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ListInstrumentsRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ListInstrumentsResponse` messages.
    func listInstruments(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ListInstrumentsRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListInstrumentsResponse>

    /// Handle the "GetInstrument" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > One version with all that gives its answers a meaning.
    /// > 
    /// > Example: {"instrumentId": "cyber-capacity", "version": "0.1"}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetInstrumentRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_GetInstrumentResponse` messages.
    func getInstrument(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetInstrumentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetInstrumentResponse>
  }

  /// Service protocol for the "capacity.v1.InstrumentService" service.
  ///
  /// This protocol is higher level than ``StreamingServiceProtocol`` but lower level than
  /// the ``SimpleServiceProtocol``, it provides access to request and response metadata and
  /// trailing response metadata. If you don't need these then consider using
  /// the ``SimpleServiceProtocol``. If you need fine grained control over your RPCs then
  /// use ``StreamingServiceProtocol``.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The question banks that this server knows.
  package protocol ServiceProtocol: Capacity_V1_InstrumentService.StreamingServiceProtocol {
    /// Handle the "ListInstruments" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Every version of every instrument, newest version first, without their questions.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListInstrumentsRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ListInstrumentsResponse` message.
    func listInstruments(
      request: GRPCCore.ServerRequest<Capacity_V1_ListInstrumentsRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListInstrumentsResponse>

    /// Handle the "GetInstrument" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > One version with all that gives its answers a meaning.
    /// > 
    /// > Example: {"instrumentId": "cyber-capacity", "version": "0.1"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetInstrumentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_GetInstrumentResponse` message.
    func getInstrument(
      request: GRPCCore.ServerRequest<Capacity_V1_GetInstrumentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetInstrumentResponse>
  }

  /// Simple service protocol for the "capacity.v1.InstrumentService" service.
  ///
  /// This is the highest level protocol for the service. The API is the easiest to use but
  /// doesn't provide access to request or response metadata. If you need access to these
  /// then use ``ServiceProtocol`` instead.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The question banks that this server knows.
  package protocol SimpleServiceProtocol: Capacity_V1_InstrumentService.ServiceProtocol {
    /// Handle the "ListInstruments" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Every version of every instrument, newest version first, without their questions.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ListInstrumentsRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ListInstrumentsResponse` to respond with.
    func listInstruments(
      request: Capacity_V1_ListInstrumentsRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ListInstrumentsResponse

    /// Handle the "GetInstrument" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > One version with all that gives its answers a meaning.
    /// > 
    /// > Example: {"instrumentId": "cyber-capacity", "version": "0.1"}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetInstrumentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_GetInstrumentResponse` to respond with.
    func getInstrument(
      request: Capacity_V1_GetInstrumentRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_GetInstrumentResponse
  }
}

// Default implementation of 'registerMethods(with:)'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_InstrumentService.StreamingServiceProtocol {
  package func registerMethods<Transport>(with router: inout GRPCCore.RPCRouter<Transport>) where Transport: GRPCCore.ServerTransport {
    router.registerHandler(
      forMethod: Capacity_V1_InstrumentService.Method.ListInstruments.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ListInstrumentsRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ListInstrumentsResponse>(),
      handler: { request, context in
        try await self.listInstruments(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_InstrumentService.Method.GetInstrument.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetInstrumentRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_GetInstrumentResponse>(),
      handler: { request, context in
        try await self.getInstrument(
          request: request,
          context: context
        )
      }
    )
  }
}

// Default implementation of streaming methods from 'StreamingServiceProtocol'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_InstrumentService.ServiceProtocol {
  package func listInstruments(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ListInstrumentsRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListInstrumentsResponse> {
    let response = try await self.listInstruments(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func getInstrument(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetInstrumentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetInstrumentResponse> {
    let response = try await self.getInstrument(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }
}

// Default implementation of methods from 'ServiceProtocol'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_InstrumentService.SimpleServiceProtocol {
  package func listInstruments(
    request: GRPCCore.ServerRequest<Capacity_V1_ListInstrumentsRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListInstrumentsResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ListInstrumentsResponse>(
      message: try await self.listInstruments(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func getInstrument(
    request: GRPCCore.ServerRequest<Capacity_V1_GetInstrumentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetInstrumentResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_GetInstrumentResponse>(
      message: try await self.getInstrument(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }
}

// MARK: capacity.v1.InstrumentService (client)

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_InstrumentService {
  /// Generated client protocol for the "capacity.v1.InstrumentService" service.
  ///
  /// You don't need to implement this protocol directly, use the generated
  /// implementation, ``Client``.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The question banks that this server knows.
  package protocol ClientProtocol: Sendable {
    /// Call the "ListInstruments" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Every version of every instrument, newest version first, without their questions.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListInstrumentsRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListInstrumentsRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListInstrumentsResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func listInstruments<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListInstrumentsRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListInstrumentsRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListInstrumentsResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListInstrumentsResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "GetInstrument" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > One version with all that gives its answers a meaning.
    /// > 
    /// > Example: {"instrumentId": "cyber-capacity", "version": "0.1"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetInstrumentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetInstrumentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetInstrumentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getInstrument<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetInstrumentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetInstrumentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetInstrumentResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetInstrumentResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable
  }

  /// Generated client for the "capacity.v1.InstrumentService" service.
  ///
  /// The ``Client`` provides an implementation of ``ClientProtocol`` which wraps
  /// a `GRPCCore.GRPCCClient`. The underlying `GRPCClient` provides the long-lived
  /// means of communication with the remote peer.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The question banks that this server knows.
  package struct Client<Transport>: ClientProtocol where Transport: GRPCCore.ClientTransport {
    private let client: GRPCCore.GRPCClient<Transport>

    /// Creates a new client wrapping the provided `GRPCCore.GRPCClient`.
    ///
    /// - Parameters:
    ///   - client: A `GRPCCore.GRPCClient` providing a communication channel to the service.
    package init(wrapping client: GRPCCore.GRPCClient<Transport>) {
      self.client = client
    }

    /// Call the "ListInstruments" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Every version of every instrument, newest version first, without their questions.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListInstrumentsRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListInstrumentsRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListInstrumentsResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func listInstruments<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListInstrumentsRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListInstrumentsRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListInstrumentsResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListInstrumentsResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_InstrumentService.Method.ListInstruments.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "GetInstrument" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > One version with all that gives its answers a meaning.
    /// > 
    /// > Example: {"instrumentId": "cyber-capacity", "version": "0.1"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetInstrumentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetInstrumentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetInstrumentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getInstrument<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetInstrumentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetInstrumentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetInstrumentResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetInstrumentResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_InstrumentService.Method.GetInstrument.descriptor,
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
extension Capacity_V1_InstrumentService.ClientProtocol {
  /// Call the "ListInstruments" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Every version of every instrument, newest version first, without their questions.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ListInstrumentsRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listInstruments<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ListInstrumentsRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListInstrumentsResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.listInstruments(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ListInstrumentsRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ListInstrumentsResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetInstrument" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > One version with all that gives its answers a meaning.
  /// > 
  /// > Example: {"instrumentId": "cyber-capacity", "version": "0.1"}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetInstrumentRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getInstrument<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetInstrumentRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetInstrumentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.getInstrument(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetInstrumentRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_GetInstrumentResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }
}

// Helpers providing sugared APIs for 'ClientProtocol' methods.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_InstrumentService.ClientProtocol {
  /// Call the "ListInstruments" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Every version of every instrument, newest version first, without their questions.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listInstruments<Result>(
    _ message: Capacity_V1_ListInstrumentsRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListInstrumentsResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ListInstrumentsRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.listInstruments(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetInstrument" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > One version with all that gives its answers a meaning.
  /// > 
  /// > Example: {"instrumentId": "cyber-capacity", "version": "0.1"}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getInstrument<Result>(
    _ message: Capacity_V1_GetInstrumentRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetInstrumentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetInstrumentRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getInstrument(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }
}