internal import HTTPTypes
internal import NIOCore
internal import Synchronization

/// Closes the connection of a request whose body does not come.
///
/// Whoever sends a byte now and then is not idle, and would keep one of the door's connections for ever, even after it
/// was refused: what is left of a body has to be read before the next request.
final class BodyClock: Sendable {
  /// How long a body may take to come: 4 MiB at 35 KiB a second.
  static let patience = TimeAmount.seconds(120)
  /// How long the rest of a body may come that nobody reads, so that its sender has the answer first.
  static let linger = TimeAmount.seconds(3)

  private let channel: any Channel
  /// What will close the connection; `nil` once the body is there.
  private let closing: Mutex<Scheduled<Void>?>

  /// Starts to run.
  ///
  /// - Parameter channel: The connection.
  init(_ channel: any Channel) {
    self.channel = channel
    closing = Mutex(Self.close(channel, in: Self.patience))
  }

  /// `nil` for a request without a body.
  convenience init?(_ headers: HTTPFields, _ channel: any Channel) {
    guard headers.contains(.transferEncoding) || (headers[.contentLength] ?? "0") != "0" else { return nil }
    self.init(channel)
  }

  /// The body has been read to its end.
  func ended() {
    closing.withLock { closing in
      closing?.cancel()
      closing = nil
    }
  }

  /// The request is answered; no more of its body is wanted.
  ///
  /// - Returns: Whether the connection goes on: it does if the body was read.
  func answered() -> Bool {
    closing.withLock { closing in
      guard let running = closing else { return true }
      running.cancel()
      closing = Self.close(channel, in: Self.linger)
      return false
    }
  }

  private static func close(_ channel: any Channel, in time: TimeAmount) -> Scheduled<Void> {
    channel.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
  }
}
