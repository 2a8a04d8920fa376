internal import NIOCore

/// Closes a connection whose other end has taken nothing of an answer for a while: the answer, and the call behind a
/// stream, would be held for it for ever.
///
/// It wants an `IdleStateHandler` before it. A reader who is only slow takes something now and then.
final class StuckReaderHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = NIOAny

  /// How long nothing may be taken.
  static let patience = TimeAmount.minutes(5)

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    // Without a full buffer there was nothing to write, and nothing to take.
    guard case .write? = event as? IdleStateHandler.IdleStateEvent, !context.channel.isWritable else {
      return context.fireUserInboundEventTriggered(event)
    }
    context.close(promise: nil)
  }
}
