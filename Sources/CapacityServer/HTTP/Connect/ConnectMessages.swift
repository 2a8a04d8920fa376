internal import GRPCCore
internal import Hummingbird
internal import NIOCore
internal import ProtobufC

/// What a handler reads of a call: the metadata, then the message or messages, which are read from the network and
/// decoded only when it asks for them. Whoever is refused costs no more than a head.
struct ConnectMessages: AsyncSequence, Sendable {
  typealias Element = RPCRequestPart<[UInt8]>
  typealias Failure = any Error

  let request: ConnectRequest
  let body: RequestBody
  let share: ByteBudget.Share
  /// The most bytes of a message, packed or not.
  let limit: Int

  func makeAsyncIterator() -> Iterator { Iterator(messages: self, body: body.makeAsyncIterator()) }

  struct Iterator: AsyncIteratorProtocol {
    private enum Step { case metadata, messages, lastMessage, end }

    private let messages: ConnectMessages
    private var body: RequestBody.AsyncIterator
    private var buffer: [UInt8] = []
    private var step = Step.metadata

    fileprivate init(messages: ConnectMessages, body: RequestBody.AsyncIterator) {
      (self.messages, self.body) = (messages, body)
    }

    mutating func next() async throws -> Element? {
      switch step {
      case .metadata:
        step = .messages
        return .metadata(messages.request.metadata)
      case .messages where messages.request.method.isStreaming:
        guard let frame = try await frame() else {
          step = .end
          guard messages.takesMany else { throw messages.notOneMessage("none") }
          return nil
        }
        if !messages.takesMany { step = .lastMessage }
        return .message(try messages.decoded(frame.bytes, isPacked: frame.isPacked))
      case .lastMessage:
        step = .end
        guard try await frame() == nil else { throw messages.notOneMessage("more than one") }
        return nil
      case .messages:
        step = .end
        if let message = messages.request.message {
          return .message(try messages.decoded(message, isPacked: messages.request.isPacked))
        }
        while try await more(upTo: messages.limit) {}
        return .message(try messages.decoded(buffer, isPacked: messages.request.isPacked))
      case .end: return nil
      }
    }

    /// The next frame of a stream: a byte of flags, four of length, the message.
    private mutating func frame() async throws -> (bytes: [UInt8], isPacked: Bool)? {
      let limit = messages.limit + ConnectFrame.headCount
      while buffer.count < ConnectFrame.headCount {
        guard try await more(upTo: limit) else {
          guard buffer.isEmpty else { throw ConnectFrame.cut }
          return nil
        }
      }
      let head = try ConnectFrame.head(buffer, canBePacked: messages.request.isPacked)
      guard head.count <= messages.limit else {
        throw ProtobufError.tooLarge(limit: .messageSize, bytes: messages.limit)
      }
      let end = ConnectFrame.headCount + head.count
      while buffer.count < end {
        guard try await more(upTo: limit + 65_536) else { throw ConnectFrame.cut }
      }
      let bytes = Array(buffer[ConnectFrame.headCount..<end])
      buffer.removeFirst(end)
      return (bytes, head.isPacked)
    }

    /// Reads on. `false`: the body has ended.
    private mutating func more(upTo limit: Int) async throws -> Bool {
      guard let bytes = try await body.next() else {
        messages.request.context.clock?.ended()
        return false
      }
      guard messages.share.take(bytes.readableBytes) else { throw messages.outOfBudget }
      buffer += bytes.readableBytesView
      guard buffer.count <= limit else {
        throw ProtobufError.tooLarge(limit: .messageSize, bytes: messages.limit)
      }
      return true
    }
  }

  private func decoded(_ bytes: [UInt8], isPacked: Bool) throws -> [UInt8] {
    // A body of no bytes is no gzip, and what clients send for an empty message.
    guard isPacked, !bytes.isEmpty else { return try request.codec.request(bytes, of: request.method.request) }
    do {
      let message = try Gzip.unpacked(bytes, limit: limit)
      guard share.take(message.count) else { throw outOfBudget }
      return try request.codec.request(message, of: request.method.request)
    } catch Gzip.Fault.tooLarge {
      throw ProtobufError.tooLarge(limit: .messageSize, bytes: limit)
    } catch Gzip.Fault.malformed {
      throw ConnectRequest.invalid("body: found what is no gzip, though its encoding says so; allowed: gzip")
    }
  }

  private var takesMany: Bool { request.method.descriptor.type?.isRequestStreaming == true }

  /// With the code that the protocol's conformance suite asks for.
  private func notOneMessage(_ found: String) -> RPCError {
    ErrorStatus(
      code: .unimplemented,
      message: "body: found \(found); allowed: one message in one frame, as this method takes it",
      reason: "INVALID_REQUEST"
    ).rpcError()
  }

  private var outOfBudget: RPCError {
    ErrorStatus(
      code: .resourceExhausted,
      message: "The server holds as many bytes of requests as it may: try again",
      reason: "TOO_MANY_BYTES",
      retryAfter: .milliseconds(250)
    ).rpcError()
  }
}
