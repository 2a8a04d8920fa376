internal import GRPCCore

/// When a call is tried again: four attempts in all, with growing pauses, as far as the server does not say
/// otherwise.
struct Retries {
  private var left = 3
  private var next = Duration.milliseconds(200)

  init() {}

  private init(left: Int) { self.left = left }

  /// One attempt in all.
  static let none = Retries(left: 0)

  /// How long to wait before the next attempt; `nil`: there is none.
  ///
  /// Tried again is what never began (UNAVAILABLE), and what the server asks for by `grpc-retry-pushback-ms`. A
  /// submission may be repeated as well: its request id keeps it single.
  mutating func pause(after error: any Error) -> Duration? {
    guard left > 0, let error = error as? RPCError else { return nil }
    let pushback = error.metadata[stringValues: "grpc-retry-pushback-ms"].first { _ in true }
    guard error.code == .unavailable || (error.code == .resourceExhausted && pushback != nil) else { return nil }
    left -= 1
    defer { next *= 2 }
    guard let pushback else { return next * Double.random(in: 0.8...1.2) }
    // Anything but a number of milliseconds means that the server does not want to be asked again.
    return Int64(pushback).flatMap { $0 >= 0 ? .milliseconds($0) : nil }
  }
}
