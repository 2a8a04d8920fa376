internal import GRPCCore
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import ProtobufC

extension ConnectDoor {
  /// A call that takes or gives more than one message. How it ended stands in its last frame, whatever happens: the
  /// status is 200.
  func stream(_ call: ConnectRequest, _ request: Request) -> Response {
    let body = ResponseBody { writer in
      let handoff = Handoff()
      try await request.body.consumeWithInboundCloseHandler { body in
        try await withThrowingTaskGroup(of: Void.self) { group in
          group.addTask {
            await transport.call(
              call.method.descriptor,
              from: call.context.peer,
              inbound: RPCAsyncSequence(wrapping: messages(call, body)),
              outbound: RPCWriter.Closable(wrapping: handoff)
            ) { handle in handoff.whenReaderLeaves { handle.cancel() } }
            await handoff.finish()
          }
          do {
            try await Self.write(handoff, call, to: &writer)
          } catch {
            handoff.leave()
            throw error
          }
        }
      } onInboundClosed: {
        handoff.leave()
      }
      try await writer.finish(nil)
    }
    var headers = Self.headers(call.codec)
    if call.takesPackedFrames { headers[.connectContentEncoding] = "gzip" }
    return Response(status: .ok, headers: headers, body: body)
  }

  /// A stream that fails before it is one.
  func stream(endingWith error: ConnectError) -> Response {
    Response(
      status: .ok,
      headers: Self.headers(.json),
      body: .init(byteBuffer: ConnectFrame.end(error, [:]))
    )
  }

  private static func headers(_ codec: ConnectCodec) -> HTTPFields {
    [.contentType: codec.contentType(isStream: true), .cacheControl: "no-store"]
  }

  private static func write(
    _ handoff: Handoff,
    _ call: ConnectRequest,
    to writer: inout any ResponseBodyWriter
  ) async throws {
    while let part = await handoff.next() {
      switch part {
      case .metadata: break
      case .message(let bytes):
        let message = try call.codec.reply(bytes, of: call.method.reply)
        try await writer.write(ConnectFrame.message(message, packing: call.takesPackedFrames))
      case .status(let status, let trailers):
        try await writer.write(ConnectFrame.end(ConnectError(status, trailers), trailers))
      }
    }
  }
}
