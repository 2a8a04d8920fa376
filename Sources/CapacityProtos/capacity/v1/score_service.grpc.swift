// Written by Protos/generate: do not edit.
// swift-format-ignore-file

package import GRPCCore
internal import ProtobufC

// MARK: - capacity.v1.ScoreService

/// Namespace containing generated types for the "capacity.v1.ScoreService" service.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
package enum Capacity_V1_ScoreService: Sendable {
  /// Service descriptor for the "capacity.v1.ScoreService" service.
  package static let descriptor = GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ScoreService")
  /// Namespace for method metadata.
  package enum Method: Sendable {
    /// Namespace for "GetScorecard" metadata.
    package enum GetScorecard: Sendable {
      /// Request type for "GetScorecard".
      package typealias Input = Capacity_V1_GetScorecardRequest
      /// Response type for "GetScorecard".
      package typealias Output = Capacity_V1_GetScorecardResponse
      /// Descriptor for "GetScorecard".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ScoreService"),
        method: "GetScorecard",
        type: .unary
      )
    }
    /// Namespace for "GetReadiness" metadata.
    package enum GetReadiness: Sendable {
      /// Request type for "GetReadiness".
      package typealias Input = Capacity_V1_GetReadinessRequest
      /// Response type for "GetReadiness".
      package typealias Output = Capacity_V1_GetReadinessResponse
      /// Descriptor for "GetReadiness".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ScoreService"),
        method: "GetReadiness",
        type: .unary
      )
    }
    /// Descriptors for all methods in the "capacity.v1.ScoreService" service.
    package static let descriptors: [GRPCCore.MethodDescriptor] = [
      GetScorecard.descriptor,
      GetReadiness.descriptor
    ]
  }
}

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension GRPCCore.ServiceDescriptor {
  /// Service descriptor for the "capacity.v1.ScoreService" service.
  package static let capacity_v1_ScoreService = GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ScoreService")
}

// MARK: capacity.v1.ScoreService (server)

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ScoreService {
  /// Streaming variant of the service protocol for the "capacity.v1.ScoreService" service.
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
  /// > Scores, for dashboards and reports.
  package protocol StreamingServiceProtocol: GRPCCore.RegistrableRPCService {
    /// Handle the "GetScorecard" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The scorecard of an assessment, or of the latest one of a state.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetScorecardRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_GetScorecardResponse` messages.
    func getScorecard(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetScorecardRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetScorecardResponse>

    /// Handle the "GetReadiness" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Readiness for a treaty, article by article.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetReadinessRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_GetReadinessResponse` messages.
    func getReadiness(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetReadinessRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetReadinessResponse>
  }

  /// Service protocol for the "capacity.v1.ScoreService" service.
  ///
  /// This protocol is higher level than ``StreamingServiceProtocol`` but lower level than
  /// the ``SimpleServiceProtocol``, it provides access to request and response metadata and
  /// trailing response metadata. If you don't need these then consider using
  /// the ``SimpleServiceProtocol``. If you need fine grained control over your RPCs then
  /// use ``StreamingServiceProtocol``.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Scores, for dashboards and reports.
  package protocol ServiceProtocol: Capacity_V1_ScoreService.StreamingServiceProtocol {
    /// Handle the "GetScorecard" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The scorecard of an assessment, or of the latest one of a state.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetScorecardRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_GetScorecardResponse` message.
    func getScorecard(
      request: GRPCCore.ServerRequest<Capacity_V1_GetScorecardRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetScorecardResponse>

    /// Handle the "GetReadiness" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Readiness for a treaty, article by article.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetReadinessRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_GetReadinessResponse` message.
    func getReadiness(
      request: GRPCCore.ServerRequest<Capacity_V1_GetReadinessRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetReadinessResponse>
  }

  /// Simple service protocol for the "capacity.v1.ScoreService" service.
  ///
  /// This is the highest level protocol for the service. The API is the easiest to use but
  /// doesn't provide access to request or response metadata. If you need access to these
  /// then use ``ServiceProtocol`` instead.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Scores, for dashboards and reports.
  package protocol SimpleServiceProtocol: Capacity_V1_ScoreService.ServiceProtocol {
    /// Handle the "GetScorecard" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The scorecard of an assessment, or of the latest one of a state.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetScorecardRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_GetScorecardResponse` to respond with.
    func getScorecard(
      request: Capacity_V1_GetScorecardRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_GetScorecardResponse

    /// Handle the "GetReadiness" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Readiness for a treaty, article by article.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetReadinessRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_GetReadinessResponse` to respond with.
    func getReadiness(
      request: Capacity_V1_GetReadinessRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_GetReadinessResponse
  }
}

// Default implementation of 'registerMethods(with:)'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ScoreService.StreamingServiceProtocol {
  package func registerMethods<Transport>(with router: inout GRPCCore.RPCRouter<Transport>) where Transport: GRPCCore.ServerTransport {
    router.registerHandler(
      forMethod: Capacity_V1_ScoreService.Method.GetScorecard.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetScorecardRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_GetScorecardResponse>(),
      handler: { request, context in
        try await self.getScorecard(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ScoreService.Method.GetReadiness.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetReadinessRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_GetReadinessResponse>(),
      handler: { request, context in
        try await self.getReadiness(
          request: request,
          context: context
        )
      }
    )
  }
}

// Default implementation of streaming methods from 'StreamingServiceProtocol'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ScoreService.ServiceProtocol {
  package func getScorecard(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetScorecardRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetScorecardResponse> {
    let response = try await self.getScorecard(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func getReadiness(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetReadinessRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetReadinessResponse> {
    let response = try await self.getReadiness(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }
}

// Default implementation of methods from 'ServiceProtocol'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ScoreService.SimpleServiceProtocol {
  package func getScorecard(
    request: GRPCCore.ServerRequest<Capacity_V1_GetScorecardRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetScorecardResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_GetScorecardResponse>(
      message: try await self.getScorecard(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func getReadiness(
    request: GRPCCore.ServerRequest<Capacity_V1_GetReadinessRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetReadinessResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_GetReadinessResponse>(
      message: try await self.getReadiness(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }
}

// MARK: capacity.v1.ScoreService (client)

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ScoreService {
  /// Generated client protocol for the "capacity.v1.ScoreService" service.
  ///
  /// You don't need to implement this protocol directly, use the generated
  /// implementation, ``Client``.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Scores, for dashboards and reports.
  package protocol ClientProtocol: Sendable {
    /// Call the "GetScorecard" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The scorecard of an assessment, or of the latest one of a state.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetScorecardRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetScorecardRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetScorecardResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getScorecard<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetScorecardRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetScorecardRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetScorecardResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetScorecardResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "GetReadiness" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Readiness for a treaty, article by article.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetReadinessRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetReadinessRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetReadinessResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getReadiness<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetReadinessRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetReadinessRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetReadinessResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetReadinessResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable
  }

  /// Generated client for the "capacity.v1.ScoreService" service.
  ///
  /// The ``Client`` provides an implementation of ``ClientProtocol`` which wraps
  /// a `GRPCCore.GRPCCClient`. The underlying `GRPCClient` provides the long-lived
  /// means of communication with the remote peer.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Scores, for dashboards and reports.
  package struct Client<Transport>: ClientProtocol where Transport: GRPCCore.ClientTransport {
    private let client: GRPCCore.GRPCClient<Transport>

    /// Creates a new client wrapping the provided `GRPCCore.GRPCClient`.
    ///
    /// - Parameters:
    ///   - client: A `GRPCCore.GRPCClient` providing a communication channel to the service.
    package init(wrapping client: GRPCCore.GRPCClient<Transport>) {
      self.client = client
    }

    /// Call the "GetScorecard" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The scorecard of an assessment, or of the latest one of a state.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetScorecardRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetScorecardRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetScorecardResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getScorecard<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetScorecardRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetScorecardRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetScorecardResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetScorecardResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ScoreService.Method.GetScorecard.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "GetReadiness" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Readiness for a treaty, article by article.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetReadinessRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetReadinessRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetReadinessResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getReadiness<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetReadinessRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetReadinessRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetReadinessResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetReadinessResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ScoreService.Method.GetReadiness.descriptor,
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
extension Capacity_V1_ScoreService.ClientProtocol {
  /// Call the "GetScorecard" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The scorecard of an assessment, or of the latest one of a state.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetScorecardRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getScorecard<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetScorecardRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetScorecardResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.getScorecard(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetScorecardRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_GetScorecardResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetReadiness" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Readiness for a treaty, article by article.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetReadinessRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getReadiness<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetReadinessRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetReadinessResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.getReadiness(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetReadinessRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_GetReadinessResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }
}

// Helpers providing sugared APIs for 'ClientProtocol' methods.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ScoreService.ClientProtocol {
  /// Call the "GetScorecard" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The scorecard of an assessment, or of the latest one of a state.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getScorecard<Result>(
    _ message: Capacity_V1_GetScorecardRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetScorecardResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetScorecardRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getScorecard(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetReadiness" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Readiness for a treaty, article by article.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getReadiness<Result>(
    _ message: Capacity_V1_GetReadinessRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetReadinessResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetReadinessRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getReadiness(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }
}