import Assessments
import CapacityProtos
import GRPCCore
import SQLiteStore
import Synchronization
import Testing

@testable import CapacityServer

@Suite("What surrounds a call")
struct CallInterceptorTests {
  private static let submit = Capacity_V1_AssessmentService.Method.SubmitResponse.descriptor
  private static let list = Capacity_V1_AssessmentService.Method.ListAssessments.descriptor

  /// Takes what a producer writes.
  private final class Written: RPCWriterProtocol {
    let messages = Mutex<[String]>([])

    func write(_ message: String) async throws { messages.withLock { $0.append(message) } }
    func write(contentsOf messages: some Sequence<String>) async throws {
      for message in messages { try await write(message) }
    }
  }

  /// Calls a method with a reader's token, and gives what the producer writes.
  private func call(
    _ method: MethodDescriptor,
    metadata: Metadata = [:],
    handler: @Sendable () async throws -> StreamingServerResponse<String>
  ) async throws -> [String] {
    try await withFolder { folder in
      let store = try SQLiteAssessmentStore(path: folder.database)
      let token = BearerToken.random()
      try await store.registerToken(
        TokenRecord(digest: token.digest, principal: "dashboard", role: "reader", created: 0)
      )
      let interceptor = CallInterceptor(
        authenticator: Authenticator(store: store, now: { 0 }),
        errors: ErrorTranslator(logger: silent),
        log: CallLog(logger: silent),
        slots: CallSlots(limit: 1)
      )
      var metadata = metadata
      metadata.addString("Bearer \(token.text)", forKey: "authorization")
      let request = StreamingServerRequest(
        metadata: metadata,
        messages: RPCAsyncSequence(wrapping: AsyncThrowingStream<String, any Error> { $0.finish() })
      )
      let context = ServerContext(descriptor: method, remotePeer: "", localPeer: "", cancellation: .init())
      let response = try await interceptor.intercept(request: request, context: context) { _, _ in
        try await handler()
      }
      let written = Written()
      _ = try await response.accepted.get().producer(RPCWriter(wrapping: written))
      try await store.close()
      return written.messages.withLock { $0 }
    }
  }

  @Test("handler and producer know the caller")
  func caller() async throws {
    let names = try await call(Self.list) {
      let inHandler = try Caller.require().principal
      return StreamingServerResponse { writer in
        try await writer.write(inHandler)
        try await writer.write(Caller.require().principal)
        return [:]
      }
    }
    #expect(names == ["dashboard", "dashboard"])
  }

  @Test("errors of handlers and producers are told alike")
  func errors() async {
    let inHandler = await #expect(throws: RPCError.self) {
      try await call(Self.list) { throw AssessmentError.notFound("x") }
    }
    let inProducer = await #expect(throws: RPCError.self) {
      try await call(Self.list) { StreamingServerResponse { _ in throw AssessmentError.notFound("x") } }
    }
    #expect(inHandler?.code == .notFound)
    #expect(inHandler == inProducer)
  }

  @Test("a role that lacks the right is refused before the handler runs")
  func denied() async {
    let error = await #expect(throws: RPCError.self) {
      try await call(Self.submit) {
        Issue.record("the handler ran")
        return StreamingServerResponse { _ in [:] }
      }
    }
    #expect(error?.code == .permissionDenied)
  }

  @Test("a call past its deadline is cancelled")
  func deadline() async {
    let error = await #expect(throws: RPCError.self) {
      try await call(Self.list, metadata: ["grpc-timeout": "10m"]) {
        try await Task.sleep(for: .seconds(60))
        return StreamingServerResponse { _ in [:] }
      }
    }
    #expect(error?.code == .deadlineExceeded)
  }
}
