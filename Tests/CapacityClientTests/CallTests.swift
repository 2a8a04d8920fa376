import CapacityClient
import CapacityProtos
import GRPCCore
import GRPCInProcessTransport
import ProtobufC
import Synchronization
import Testing

@Suite("Calls")
struct CallTests {
  /// Answers after some failures, and remembers what it was asked.
  private final class Server: RegistrableRPCService {
    let calls = Mutex<[Metadata]>([])
    private let failures: [RPCError.Code]
    /// Readiness is answered when this ends.
    private let readiness = AsyncStream<Never>.makeStream()

    init(failures: [RPCError.Code]) { self.failures = failures }

    func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {
      typealias Method = Capacity_V1_ScoreService.Method
      register(&router, Method.GetScorecard.descriptor, getScorecard)
      register(&router, Method.GetReadiness.descriptor, getReadiness)
    }

    private func register<Request: ProtobufMessage, Response: ProtobufMessage>(
      _ router: inout RPCRouter<some ServerTransport>,
      _ method: MethodDescriptor,
      _ answer: @escaping @Sendable (Request, ServerContext) async throws -> Response
    ) {
      router.registerHandler(
        forMethod: method,
        deserializer: ProtobufDeserializer<Request>(),
        serializer: ProtobufSerializer<Response>()
      ) { request, context in
        let request = try await ServerRequest(stream: request)
        return StreamingServerResponse(single: ServerResponse(message: try await answer(request.message, context)))
      }
    }

    @Sendable
    private func getScorecard(
      request: Capacity_V1_GetScorecardRequest,
      context: ServerContext
    ) async throws -> Capacity_V1_GetScorecardResponse {
      let count = calls.withLock { $0.count }
      if count <= failures.count, count > 0 {
        throw RPCError(code: failures[count - 1], message: "failure \(count)")
      }
      var response = Capacity_V1_GetScorecardResponse()
      response.scorecard = Capacity_V1_Scorecard()
      response.scorecard?.stateCode = request.languageCode
      return response
    }

    @Sendable
    private func getReadiness(
      request: Capacity_V1_GetReadinessRequest,
      context: ServerContext
    ) async throws -> Capacity_V1_GetReadinessResponse {
      for await _ in readiness.stream {}
      return Capacity_V1_GetReadinessResponse()
    }

    func answerReadiness() { readiness.continuation.finish() }
  }

  private struct Recorder: ServerInterceptor {
    let server: Server

    func intercept<Input: Sendable, Output: Sendable>(
      request: StreamingServerRequest<Input>,
      context: ServerContext,
      next: (StreamingServerRequest<Input>, ServerContext) async throws -> StreamingServerResponse<Output>
    ) async throws -> StreamingServerResponse<Output> {
      server.calls.withLock { $0.append(request.metadata) }
      return try await next(request, context)
    }
  }

  private func withClient<Result: Sendable>(
    of server: Server,
    deadline: Duration = .seconds(600),
    _ body: @Sendable (CapacityClient) async throws -> Result
  ) async throws -> Result {
    let transport = InProcessTransport()
    return try await withGRPCServer(
      transport: transport.server,
      services: [server],
      interceptors: [Recorder(server: server)]
    ) { _ in
      try await withGRPCClient(transport: transport.client) { client in
        try await body(
          CapacityClient(wrapping: client, server: "test", token: "secret", deadline: deadline, language: "fr")
        )
      }
    }
  }

  @Test("A server that is unavailable for a moment is asked again")
  func retries() async throws {
    let server = Server(failures: [.unavailable, .unavailable])
    let card = try await withClient(of: server) { try await $0.scorecard(of: .state("XAA")) }
    #expect(card.stateCode == "fr")
    #expect(server.calls.withLock { $0.count } == 3)
  }

  @Test("Other failures are not tried again")
  func noRetries() async throws {
    let server = Server(failures: [.notFound])
    let error = try await withClient(of: server) { client in
      await #expect(throws: ClientError.self) { try await client.scorecard(of: .assessment("A")) }
    }
    #expect(error?.code == "NOT_FOUND")
    #expect(server.calls.withLock { $0.count } == 1)
  }

  @Test("Every call carries the token")
  func token() async throws {
    let server = Server(failures: [])
    _ = try await withClient(of: server) { try await $0.scorecard(of: .state("XAA")) }
    let sent = server.calls.withLock { $0.first.map { Array($0[stringValues: "authorization"]) } }
    #expect(sent == ["Bearer secret"])
  }

  @Test("A call that takes too long ends at its deadline")
  func deadline() async throws {
    let server = Server(failures: [])
    let error = try await withClient(of: server, deadline: .milliseconds(100)) { client in
      let error = await #expect(throws: ClientError.self) { try await client.readiness(of: .state("XAA")) }
      // The server ends only when its calls have.
      server.answerReadiness()
      return error
    }
    #expect(error?.code == "DEADLINE_EXCEEDED")
    #expect(error?.exitStatus == .unreachable)
  }
}
