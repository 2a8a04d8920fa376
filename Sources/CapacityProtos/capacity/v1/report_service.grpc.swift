// Written by Protos/generate: do not edit.
// swift-format-ignore-file

package import GRPCCore
internal import ProtobufC

// MARK: - capacity.v1.ReportService

/// Namespace containing generated types for the "capacity.v1.ReportService" service.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
package enum Capacity_V1_ReportService: Sendable {
  /// Service descriptor for the "capacity.v1.ReportService" service.
  package static let descriptor = GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReportService")
  /// Namespace for method metadata.
  package enum Method: Sendable {
    /// Namespace for "GenerateReport" metadata.
    package enum GenerateReport: Sendable {
      /// Request type for "GenerateReport".
      package typealias Input = Capacity_V1_GenerateReportRequest
      /// Response type for "GenerateReport".
      package typealias Output = Capacity_V1_ReportChunk
      /// Descriptor for "GenerateReport".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReportService"),
        method: "GenerateReport",
        type: .serverStreaming
      )
    }
    /// Descriptors for all methods in the "capacity.v1.ReportService" service.
    package static let descriptors: [GRPCCore.MethodDescriptor] = [
      GenerateReport.descriptor
    ]
  }
}

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension GRPCCore.ServiceDescriptor {
  /// Service descriptor for the "capacity.v1.ReportService" service.
  package static let capacity_v1_ReportService = GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReportService")
}

// MARK: capacity.v1.ReportService (server)

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ReportService {
  /// Streaming variant of the service protocol for the "capacity.v1.ReportService" service.
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
  /// > Reports: files for people, made from what the caller may see.
  package protocol StreamingServiceProtocol: GRPCCore.RegistrableRPCService {
    /// Handle the "GenerateReport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Makes a report. The same data and version give the same bytes. The first message names the file, the ones after it
    /// > carry its bytes, the last one its size and digest.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GenerateReportRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ReportChunk` messages.
    func generateReport(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GenerateReportRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ReportChunk>
  }

  /// Service protocol for the "capacity.v1.ReportService" service.
  ///
  /// This protocol is higher level than ``StreamingServiceProtocol`` but lower level than
  /// the ``SimpleServiceProtocol``, it provides access to request and response metadata and
  /// trailing response metadata. If you don't need these then consider using
  /// the ``SimpleServiceProtocol``. If you need fine grained control over your RPCs then
  /// use ``StreamingServiceProtocol``.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Reports: files for people, made from what the caller may see.
  package protocol ServiceProtocol: Capacity_V1_ReportService.StreamingServiceProtocol {
    /// Handle the "GenerateReport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Makes a report. The same data and version give the same bytes. The first message names the file, the ones after it
    /// > carry its bytes, the last one its size and digest.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GenerateReportRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ReportChunk` messages.
    func generateReport(
      request: GRPCCore.ServerRequest<Capacity_V1_GenerateReportRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ReportChunk>
  }

  /// Simple service protocol for the "capacity.v1.ReportService" service.
  ///
  /// This is the highest level protocol for the service. The API is the easiest to use but
  /// doesn't provide access to request or response metadata. If you need access to these
  /// then use ``ServiceProtocol`` instead.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Reports: files for people, made from what the caller may see.
  package protocol SimpleServiceProtocol: Capacity_V1_ReportService.ServiceProtocol {
    /// Handle the "GenerateReport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Makes a report. The same data and version give the same bytes. The first message names the file, the ones after it
    /// > carry its bytes, the last one its size and digest.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GenerateReportRequest` message.
    ///   - response: A response stream of `Capacity_V1_ReportChunk` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    func generateReport(
      request: Capacity_V1_GenerateReportRequest,
      response: GRPCCore.RPCWriter<Capacity_V1_ReportChunk>,
      context: GRPCCore.ServerContext
    ) async throws
  }
}

// Default implementation of 'registerMethods(with:)'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ReportService.StreamingServiceProtocol {
  package func registerMethods<Transport>(with router: inout GRPCCore.RPCRouter<Transport>) where Transport: GRPCCore.ServerTransport {
    router.registerHandler(
      forMethod: Capacity_V1_ReportService.Method.GenerateReport.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GenerateReportRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ReportChunk>(),
      handler: { request, context in
        try await self.generateReport(
          request: request,
          context: context
        )
      }
    )
  }
}

// Default implementation of streaming methods from 'StreamingServiceProtocol'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ReportService.ServiceProtocol {
  package func generateReport(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GenerateReportRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ReportChunk> {
    let response = try await self.generateReport(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return response
  }
}

// Default implementation of methods from 'ServiceProtocol'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ReportService.SimpleServiceProtocol {
  package func generateReport(
    request: GRPCCore.ServerRequest<Capacity_V1_GenerateReportRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ReportChunk> {
    return GRPCCore.StreamingServerResponse<Capacity_V1_ReportChunk>(
      metadata: [:],
      producer: { writer in
        try await self.generateReport(
          request: request.message,
          response: writer,
          context: context
        )
        return [:]
      }
    )
  }
}

// MARK: capacity.v1.ReportService (client)

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ReportService {
  /// Generated client protocol for the "capacity.v1.ReportService" service.
  ///
  /// You don't need to implement this protocol directly, use the generated
  /// implementation, ``Client``.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Reports: files for people, made from what the caller may see.
  package protocol ClientProtocol: Sendable {
    /// Call the "GenerateReport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Makes a report. The same data and version give the same bytes. The first message names the file, the ones after it
    /// > carry its bytes, the last one its size and digest.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GenerateReportRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GenerateReportRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ReportChunk` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func generateReport<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GenerateReportRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GenerateReportRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ReportChunk>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.StreamingClientResponse<Capacity_V1_ReportChunk>) async throws -> Result
    ) async throws -> Result where Result: Sendable
  }

  /// Generated client for the "capacity.v1.ReportService" service.
  ///
  /// The ``Client`` provides an implementation of ``ClientProtocol`` which wraps
  /// a `GRPCCore.GRPCCClient`. The underlying `GRPCClient` provides the long-lived
  /// means of communication with the remote peer.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Reports: files for people, made from what the caller may see.
  package struct Client<Transport>: ClientProtocol where Transport: GRPCCore.ClientTransport {
    private let client: GRPCCore.GRPCClient<Transport>

    /// Creates a new client wrapping the provided `GRPCCore.GRPCClient`.
    ///
    /// - Parameters:
    ///   - client: A `GRPCCore.GRPCClient` providing a communication channel to the service.
    package init(wrapping client: GRPCCore.GRPCClient<Transport>) {
      self.client = client
    }

    /// Call the "GenerateReport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Makes a report. The same data and version give the same bytes. The first message names the file, the ones after it
    /// > carry its bytes, the last one its size and digest.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GenerateReportRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GenerateReportRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ReportChunk` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func generateReport<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GenerateReportRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GenerateReportRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ReportChunk>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.StreamingClientResponse<Capacity_V1_ReportChunk>) async throws -> Result
    ) async throws -> Result where Result: Sendable {
      try await self.client.serverStreaming(
        request: request,
        descriptor: Capacity_V1_ReportService.Method.GenerateReport.descriptor,
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
extension Capacity_V1_ReportService.ClientProtocol {
  /// Call the "GenerateReport" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Makes a report. The same data and version give the same bytes. The first message names the file, the ones after it
  /// > carry its bytes, the last one its size and digest.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GenerateReportRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func generateReport<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GenerateReportRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.StreamingClientResponse<Capacity_V1_ReportChunk>) async throws -> Result
  ) async throws -> Result where Result: Sendable {
    try await self.generateReport(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GenerateReportRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ReportChunk>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }
}

// Helpers providing sugared APIs for 'ClientProtocol' methods.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ReportService.ClientProtocol {
  /// Call the "GenerateReport" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Makes a report. The same data and version give the same bytes. The first message names the file, the ones after it
  /// > carry its bytes, the last one its size and digest.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func generateReport<Result>(
    _ message: Capacity_V1_GenerateReportRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.StreamingClientResponse<Capacity_V1_ReportChunk>) async throws -> Result
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GenerateReportRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.generateReport(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }
}