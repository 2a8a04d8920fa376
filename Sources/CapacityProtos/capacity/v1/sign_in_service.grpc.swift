// Written by Protos/generate: do not edit.
// swift-format-ignore-file

package import GRPCCore
internal import ProtobufC

// MARK: - capacity.v1.SignInService

/// Namespace containing generated types for the "capacity.v1.SignInService" service.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
package enum Capacity_V1_SignInService: Sendable {
  /// Service descriptor for the "capacity.v1.SignInService" service.
  package static let descriptor = GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.SignInService")
  /// Namespace for method metadata.
  package enum Method: Sendable {
    /// Namespace for "CreateSignInLink" metadata.
    package enum CreateSignInLink: Sendable {
      /// Request type for "CreateSignInLink".
      package typealias Input = Capacity_V1_CreateSignInLinkRequest
      /// Response type for "CreateSignInLink".
      package typealias Output = Capacity_V1_CreateSignInLinkResponse
      /// Descriptor for "CreateSignInLink".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.SignInService"),
        method: "CreateSignInLink",
        type: .unary
      )
    }
    /// Namespace for "ExchangeSignInCode" metadata.
    package enum ExchangeSignInCode: Sendable {
      /// Request type for "ExchangeSignInCode".
      package typealias Input = Capacity_V1_ExchangeSignInCodeRequest
      /// Response type for "ExchangeSignInCode".
      package typealias Output = Capacity_V1_ExchangeSignInCodeResponse
      /// Descriptor for "ExchangeSignInCode".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.SignInService"),
        method: "ExchangeSignInCode",
        type: .unary
      )
    }
    /// Namespace for "SignOut" metadata.
    package enum SignOut: Sendable {
      /// Request type for "SignOut".
      package typealias Input = Capacity_V1_SignOutRequest
      /// Response type for "SignOut".
      package typealias Output = Capacity_V1_SignOutResponse
      /// Descriptor for "SignOut".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.SignInService"),
        method: "SignOut",
        type: .unary
      )
    }
    /// Descriptors for all methods in the "capacity.v1.SignInService" service.
    package static let descriptors: [GRPCCore.MethodDescriptor] = [
      CreateSignInLink.descriptor,
      ExchangeSignInCode.descriptor,
      SignOut.descriptor
    ]
  }
}

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension GRPCCore.ServiceDescriptor {
  /// Service descriptor for the "capacity.v1.SignInService" service.
  package static let capacity_v1_SignInService = GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.SignInService")
}

// MARK: capacity.v1.SignInService (server)

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_SignInService {
  /// Streaming variant of the service protocol for the "capacity.v1.SignInService" service.
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
  /// > How a browser gets in without anybody pasting a token: a link with a code that works once.
  package protocol StreamingServiceProtocol: GRPCCore.RegistrableRPCService {
    /// Handle the "CreateSignInLink" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > A code bound to the caller, for one sign-in within 60 seconds. For every role.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_CreateSignInLinkRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_CreateSignInLinkResponse` messages.
    func createSignInLink(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_CreateSignInLinkRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_CreateSignInLinkResponse>

    /// Handle the "ExchangeSignInCode" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > A session for a code. For whoever has the code, once.
    /// > 
    /// > Example: {"code": "the code of the link"}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ExchangeSignInCodeRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ExchangeSignInCodeResponse` messages.
    func exchangeSignInCode(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ExchangeSignInCodeRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ExchangeSignInCodeResponse>

    /// Handle the "SignOut" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Ends the session whose token the call carries; other tokens are refused. For every role.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_SignOutRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_SignOutResponse` messages.
    func signOut(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_SignOutRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_SignOutResponse>
  }

  /// Service protocol for the "capacity.v1.SignInService" service.
  ///
  /// This protocol is higher level than ``StreamingServiceProtocol`` but lower level than
  /// the ``SimpleServiceProtocol``, it provides access to request and response metadata and
  /// trailing response metadata. If you don't need these then consider using
  /// the ``SimpleServiceProtocol``. If you need fine grained control over your RPCs then
  /// use ``StreamingServiceProtocol``.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > How a browser gets in without anybody pasting a token: a link with a code that works once.
  package protocol ServiceProtocol: Capacity_V1_SignInService.StreamingServiceProtocol {
    /// Handle the "CreateSignInLink" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > A code bound to the caller, for one sign-in within 60 seconds. For every role.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CreateSignInLinkRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_CreateSignInLinkResponse` message.
    func createSignInLink(
      request: GRPCCore.ServerRequest<Capacity_V1_CreateSignInLinkRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_CreateSignInLinkResponse>

    /// Handle the "ExchangeSignInCode" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > A session for a code. For whoever has the code, once.
    /// > 
    /// > Example: {"code": "the code of the link"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ExchangeSignInCodeRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ExchangeSignInCodeResponse` message.
    func exchangeSignInCode(
      request: GRPCCore.ServerRequest<Capacity_V1_ExchangeSignInCodeRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ExchangeSignInCodeResponse>

    /// Handle the "SignOut" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Ends the session whose token the call carries; other tokens are refused. For every role.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_SignOutRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_SignOutResponse` message.
    func signOut(
      request: GRPCCore.ServerRequest<Capacity_V1_SignOutRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_SignOutResponse>
  }

  /// Simple service protocol for the "capacity.v1.SignInService" service.
  ///
  /// This is the highest level protocol for the service. The API is the easiest to use but
  /// doesn't provide access to request or response metadata. If you need access to these
  /// then use ``ServiceProtocol`` instead.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > How a browser gets in without anybody pasting a token: a link with a code that works once.
  package protocol SimpleServiceProtocol: Capacity_V1_SignInService.ServiceProtocol {
    /// Handle the "CreateSignInLink" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > A code bound to the caller, for one sign-in within 60 seconds. For every role.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_CreateSignInLinkRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_CreateSignInLinkResponse` to respond with.
    func createSignInLink(
      request: Capacity_V1_CreateSignInLinkRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_CreateSignInLinkResponse

    /// Handle the "ExchangeSignInCode" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > A session for a code. For whoever has the code, once.
    /// > 
    /// > Example: {"code": "the code of the link"}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ExchangeSignInCodeRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ExchangeSignInCodeResponse` to respond with.
    func exchangeSignInCode(
      request: Capacity_V1_ExchangeSignInCodeRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ExchangeSignInCodeResponse

    /// Handle the "SignOut" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Ends the session whose token the call carries; other tokens are refused. For every role.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_SignOutRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_SignOutResponse` to respond with.
    func signOut(
      request: Capacity_V1_SignOutRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_SignOutResponse
  }
}

// Default implementation of 'registerMethods(with:)'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_SignInService.StreamingServiceProtocol {
  package func registerMethods<Transport>(with router: inout GRPCCore.RPCRouter<Transport>) where Transport: GRPCCore.ServerTransport {
    router.registerHandler(
      forMethod: Capacity_V1_SignInService.Method.CreateSignInLink.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_CreateSignInLinkRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_CreateSignInLinkResponse>(),
      handler: { request, context in
        try await self.createSignInLink(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_SignInService.Method.ExchangeSignInCode.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ExchangeSignInCodeRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ExchangeSignInCodeResponse>(),
      handler: { request, context in
        try await self.exchangeSignInCode(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_SignInService.Method.SignOut.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_SignOutRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_SignOutResponse>(),
      handler: { request, context in
        try await self.signOut(
          request: request,
          context: context
        )
      }
    )
  }
}

// Default implementation of streaming methods from 'StreamingServiceProtocol'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_SignInService.ServiceProtocol {
  package func createSignInLink(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_CreateSignInLinkRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_CreateSignInLinkResponse> {
    let response = try await self.createSignInLink(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func exchangeSignInCode(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ExchangeSignInCodeRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ExchangeSignInCodeResponse> {
    let response = try await self.exchangeSignInCode(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func signOut(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_SignOutRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_SignOutResponse> {
    let response = try await self.signOut(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }
}

// Default implementation of methods from 'ServiceProtocol'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_SignInService.SimpleServiceProtocol {
  package func createSignInLink(
    request: GRPCCore.ServerRequest<Capacity_V1_CreateSignInLinkRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_CreateSignInLinkResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_CreateSignInLinkResponse>(
      message: try await self.createSignInLink(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func exchangeSignInCode(
    request: GRPCCore.ServerRequest<Capacity_V1_ExchangeSignInCodeRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ExchangeSignInCodeResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ExchangeSignInCodeResponse>(
      message: try await self.exchangeSignInCode(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func signOut(
    request: GRPCCore.ServerRequest<Capacity_V1_SignOutRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_SignOutResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_SignOutResponse>(
      message: try await self.signOut(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }
}

// MARK: capacity.v1.SignInService (client)

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_SignInService {
  /// Generated client protocol for the "capacity.v1.SignInService" service.
  ///
  /// You don't need to implement this protocol directly, use the generated
  /// implementation, ``Client``.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > How a browser gets in without anybody pasting a token: a link with a code that works once.
  package protocol ClientProtocol: Sendable {
    /// Call the "CreateSignInLink" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > A code bound to the caller, for one sign-in within 60 seconds. For every role.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CreateSignInLinkRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_CreateSignInLinkRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_CreateSignInLinkResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func createSignInLink<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_CreateSignInLinkRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_CreateSignInLinkRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_CreateSignInLinkResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateSignInLinkResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ExchangeSignInCode" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > A session for a code. For whoever has the code, once.
    /// > 
    /// > Example: {"code": "the code of the link"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ExchangeSignInCodeRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ExchangeSignInCodeRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ExchangeSignInCodeResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func exchangeSignInCode<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ExchangeSignInCodeRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ExchangeSignInCodeRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ExchangeSignInCodeResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ExchangeSignInCodeResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "SignOut" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Ends the session whose token the call carries; other tokens are refused. For every role.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_SignOutRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_SignOutRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_SignOutResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func signOut<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_SignOutRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_SignOutRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_SignOutResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_SignOutResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable
  }

  /// Generated client for the "capacity.v1.SignInService" service.
  ///
  /// The ``Client`` provides an implementation of ``ClientProtocol`` which wraps
  /// a `GRPCCore.GRPCCClient`. The underlying `GRPCClient` provides the long-lived
  /// means of communication with the remote peer.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > How a browser gets in without anybody pasting a token: a link with a code that works once.
  package struct Client<Transport>: ClientProtocol where Transport: GRPCCore.ClientTransport {
    private let client: GRPCCore.GRPCClient<Transport>

    /// Creates a new client wrapping the provided `GRPCCore.GRPCClient`.
    ///
    /// - Parameters:
    ///   - client: A `GRPCCore.GRPCClient` providing a communication channel to the service.
    package init(wrapping client: GRPCCore.GRPCClient<Transport>) {
      self.client = client
    }

    /// Call the "CreateSignInLink" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > A code bound to the caller, for one sign-in within 60 seconds. For every role.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CreateSignInLinkRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_CreateSignInLinkRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_CreateSignInLinkResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func createSignInLink<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_CreateSignInLinkRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_CreateSignInLinkRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_CreateSignInLinkResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateSignInLinkResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_SignInService.Method.CreateSignInLink.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ExchangeSignInCode" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > A session for a code. For whoever has the code, once.
    /// > 
    /// > Example: {"code": "the code of the link"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ExchangeSignInCodeRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ExchangeSignInCodeRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ExchangeSignInCodeResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func exchangeSignInCode<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ExchangeSignInCodeRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ExchangeSignInCodeRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ExchangeSignInCodeResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ExchangeSignInCodeResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_SignInService.Method.ExchangeSignInCode.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "SignOut" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Ends the session whose token the call carries; other tokens are refused. For every role.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_SignOutRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_SignOutRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_SignOutResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func signOut<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_SignOutRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_SignOutRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_SignOutResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_SignOutResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_SignInService.Method.SignOut.descriptor,
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
extension Capacity_V1_SignInService.ClientProtocol {
  /// Call the "CreateSignInLink" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > A code bound to the caller, for one sign-in within 60 seconds. For every role.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_CreateSignInLinkRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func createSignInLink<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_CreateSignInLinkRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateSignInLinkResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.createSignInLink(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_CreateSignInLinkRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_CreateSignInLinkResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ExchangeSignInCode" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > A session for a code. For whoever has the code, once.
  /// > 
  /// > Example: {"code": "the code of the link"}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ExchangeSignInCodeRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func exchangeSignInCode<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ExchangeSignInCodeRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ExchangeSignInCodeResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.exchangeSignInCode(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ExchangeSignInCodeRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ExchangeSignInCodeResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "SignOut" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Ends the session whose token the call carries; other tokens are refused. For every role.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_SignOutRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func signOut<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_SignOutRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_SignOutResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.signOut(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_SignOutRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_SignOutResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }
}

// Helpers providing sugared APIs for 'ClientProtocol' methods.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_SignInService.ClientProtocol {
  /// Call the "CreateSignInLink" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > A code bound to the caller, for one sign-in within 60 seconds. For every role.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func createSignInLink<Result>(
    _ message: Capacity_V1_CreateSignInLinkRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateSignInLinkResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_CreateSignInLinkRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.createSignInLink(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ExchangeSignInCode" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > A session for a code. For whoever has the code, once.
  /// > 
  /// > Example: {"code": "the code of the link"}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func exchangeSignInCode<Result>(
    _ message: Capacity_V1_ExchangeSignInCodeRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ExchangeSignInCodeResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ExchangeSignInCodeRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.exchangeSignInCode(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "SignOut" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Ends the session whose token the call carries; other tokens are refused. For every role.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func signOut<Result>(
    _ message: Capacity_V1_SignOutRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_SignOutResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_SignOutRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.signOut(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }
}