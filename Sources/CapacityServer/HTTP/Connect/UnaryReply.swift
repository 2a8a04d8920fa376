internal import GRPCCore
internal import Synchronization

/// Collects what a handler gives that answers with one message.
final class UnaryReply: ClosableRPCWriterProtocol {
  struct Parts: Sendable {
    var metadata = Metadata()
    var message: [UInt8]?
    /// `nil`: the handler ended without saying how.
    var status: Status?
    var trailers = Metadata()
  }

  private let state = Mutex(Parts())

  var parts: Parts { state.withLock { $0 } }

  func write(_ part: RPCResponsePart<[UInt8]>) async throws {
    state.withLock { parts in
      switch part {
      case .metadata(let metadata): parts.metadata = metadata
      case .message(let message): parts.message = message
      case .status(let status, let trailers): (parts.status, parts.trailers) = (status, trailers)
      }
    }
  }

  func write(contentsOf parts: some Sequence<RPCResponsePart<[UInt8]>>) async throws {
    for part in parts { try await write(part) }
  }

  func finish() async {}

  func finish(throwing error: any Error) async {}
}
