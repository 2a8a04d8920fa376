import Assessments
import CapacityProtos
import GRPCCore
import Logging
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

  private static let health = Grpc_Health_V1_Health.Method.Check.descriptor

  /// Calls a method with a reader's token, and gives what the producer writes.
  ///
  /// - Parameters:
  ///   - authorization: The header; `nil`: the token's.
  ///   - change: What happens to the token's record before it is stored.
  private func call(
    _ method: MethodDescriptor,
    metadata: Metadata = [:],
    authorization: String? = nil,
    token: BearerToken = .random(),
    log: Logger = silent,
    change: (inout TokenRecord) -> Void = { _ in },
    handler: @Sendable () async throws -> StreamingServerResponse<String>
  ) async throws -> [String] {
    try await withFolder { folder in
      _ = try folder.prepare()
      let store = try SQLiteAssessmentStore(path: folder.database)
      var record = TokenRecord(
        id: newID(),
        digest: token.digest,
        prefix: token.prefix,
        principal: "dashboard",
        role: "reader",
        agency: "a",
        created: 0
      )
      change(&record)
      #expect(try await store.registerToken(record, registering: true) == nil)
      let interceptor = CallInterceptor(
        authenticator: Authenticator(store: store, now: { 100 }),
        errors: ErrorTranslator(logger: log),
        log: CallLog(logger: log),
        slots: CallSlots(limit: 1)
      )
      var metadata = metadata
      metadata.addString(authorization ?? "Bearer \(token.text)", forKey: "authorization")
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

  /// Who is refused: what is sent, the change to the record, code, reason, and whom the log names.
  private struct Refusal {
    var method = CallInterceptorTests.list
    var authorization: String?
    var change: @Sendable (inout TokenRecord) -> Void = { _ in }
    let code: RPCError.Code
    let reason: String
    let principal: String
  }

  private static let other = BearerToken.random()
  private static let refusals = [
    Refusal(change: { $0.revoked = 99 }, code: .unauthenticated, reason: "TOKEN_REVOKED", principal: "dashboard"),
    Refusal(change: { $0.expires = 99 }, code: .unauthenticated, reason: "TOKEN_EXPIRED", principal: "dashboard"),
    Refusal(change: { $0.role = "x" }, code: .unauthenticated, reason: "TOKEN_ROLE_UNKNOWN", principal: "dashboard"),
    Refusal(
      authorization: "Bearer \(other.text)",
      code: .unauthenticated,
      reason: "TOKEN_UNKNOWN",
      principal: "-"
    ),
    Refusal(
      authorization: "Basic \(other.text)",
      code: .unauthenticated,
      reason: "AUTHORIZATION_MALFORMED",
      principal: "-"
    ),
    Refusal(method: submit, code: .permissionDenied, reason: "ROLE_LACKS_RIGHT", principal: "dashboard"),
    Refusal(
      method: MethodDescriptor(fullyQualifiedService: "capacity.v1.AdminService", method: "DropAll"),
      code: .permissionDenied,
      reason: "ROLE_LACKS_RIGHT",
      principal: "dashboard"
    ),
  ]

  @Test("a refused call is logged with principal and reason, and nothing of the token", arguments: refusals.indices)
  func refused(row: Int) async throws {
    let (refusal, token, log) = (Self.refusals[row], BearerToken.random(), RecordedLog())
    let error = await #expect(throws: RPCError.self) {
      try await call(
        refusal.method,
        authorization: refusal.authorization,
        token: token,
        log: log.logger,
        change: refusal.change
      ) {
        Issue.record("the handler ran")
        return StreamingServerResponse { _ in [:] }
      }
    }
    #expect(error?.code == refusal.code)
    let line = try #require(log.lines.first)
    #expect(log.lines.count == 1 && line.level == .info)
    #expect(line.metadata["reason"] == refusal.reason)
    #expect(line.metadata["principal"] == refusal.principal)
    #expect(line.metadata["method"] == refusal.method.fullyQualifiedMethod)
    for secret in [token, Self.other] {
      // 8 characters of chance: what the prefix shows to administrators.
      let part = secret.text.dropFirst(4).prefix(8)
      #expect(!log.text.contains(part) && error?.message.contains(part) == false)
    }
  }

  @Test("an open method asks for no token, and is logged at debug")
  func open() async throws {
    let log = RecordedLog()
    _ = try await call(Self.health, authorization: "nonsense", log: log.logger) {
      StreamingServerResponse { _ in [:] }
    }
    #expect(log.lines.map(\.level) == [.debug])
    #expect(log.lines.first?.metadata["reason"] == nil)
  }
}
