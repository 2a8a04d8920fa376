internal import GRPCCore
internal import Synchronization

/// How calls that come over HTTP reach the handlers: a transport of grpc-swift, so that access control, errors and the
/// log are those of gRPC.
///
/// grpc-swift's own in-process transport buffers answers without bound and does not tell a handler that its caller has
/// gone. This one runs the handler in the task of the HTTP request: what it writes waits for the reader.
final class DoorTransport: ServerTransport {
  typealias Bytes = [UInt8]
  private typealias Handler = @Sendable (RPCStream<Inbound, Outbound>, ServerContext) async -> Void

  private struct State {
    var handler: Handler?
    var isStopping = false
    var handles: [Int: ServerContext.RPCCancellationHandle] = [:]
    var nextHandle = 0
  }

  private let state = Mutex(State())
  private let stopped: AsyncStream<Void>
  private let stop: AsyncStream<Void>.Continuation

  init() { (stopped, stop) = AsyncStream.makeStream() }

  /// Returns when the server is told to stop; calls under way end with their HTTP requests.
  func listen(
    streamHandler: @escaping @Sendable (RPCStream<Inbound, Outbound>, ServerContext) async -> Void
  ) async throws {
    state.withLock { $0.handler = streamHandler }
    for await _ in stopped {}
    state.withLock { $0.handler = nil }
  }

  /// Unary calls run on; streams are told to end.
  func beginGracefulShutdown() {
    let handles = state.withLock { state in
      state.isStopping = true
      return Array(state.handles.values)
    }
    for handle in handles { handle.cancel() }
    stop.finish()
  }

  /// Runs a call, and returns when its handler has ended. All that is to be told, a failure too, goes to `outbound`.
  ///
  /// - Parameters:
  ///   - peer: Where the call comes from, as gRPC writes it.
  ///   - started: Is given what ends a stream early, when its reader has gone.
  func call(
    _ method: MethodDescriptor,
    from peer: String,
    inbound: Inbound,
    outbound: Outbound,
    started: (ServerContext.RPCCancellationHandle) -> Void = { _ in }
  ) async {
    await withServerContextRPCCancellationHandle { handle in
      let entry = state.withLock { state -> (handler: Handler, id: Int)? in
        guard let handler = state.handler, !state.isStopping else { return nil }
        state.nextHandle += 1
        state.handles[state.nextHandle] = handle
        return (handler, state.nextHandle)
      }
      guard let entry else {
        let status = Status(code: .unavailable, message: "The server starts or stops: try again")
        try? await outbound.write(.status(status, [:]))
        return await outbound.finish()
      }
      defer { _ = state.withLock { $0.handles.removeValue(forKey: entry.id) } }
      started(handle)
      let context = ServerContext(
        descriptor: method,
        remotePeer: peer,
        localPeer: "http",
        cancellation: handle
      )
      await entry.handler(RPCStream(descriptor: method, inbound: inbound, outbound: outbound), context)
    }
  }
}
