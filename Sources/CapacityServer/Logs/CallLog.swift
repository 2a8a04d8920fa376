internal import GRPCCore
internal import Logging

/// One line a call: who, what, how it ended and why, how long it took. Never what was sent, nor a token.
struct CallLog: Sendable {
  /// A call under way.
  struct Call: Sendable {
    let method: MethodDescriptor
    let start: ContinuousClock.Instant
  }

  let logger: Logger
  var metrics = ServerMetrics()
  var door = ServerMetrics.Door.grpc

  /// Begins to count a call; ``ended(_:of:failure:)`` must follow.
  func began(_ method: MethodDescriptor) -> Call {
    metrics.began(method.fullyQualifiedMethod)
    return Call(method: method, start: .now)
  }

  /// - Parameters:
  ///   - principal: Who called; `nil`: nobody knows.
  ///   - failure: How the call failed; `nil`: it did not.
  func ended(_ call: Call, of principal: String?, failure: CallFailure? = nil) {
    metrics.ended(
      call.method.fullyQualifiedMethod,
      through: door,
      code: failure?.error.code,
      after: call.start.duration(to: .now)
    )
    var metadata: Logger.Metadata = [
      "method": "\(call.method.fullyQualifiedMethod)",
      "principal": "\(principal ?? "-")",
      "status": "\(failure.map { "\($0.error.code)" } ?? "ok")",
      "ms": "\(milliseconds(since: call.start))",
    ]
    if let reason = failure?.reason { metadata["reason"] = "\(reason)" }
    // Health checks come every few seconds, for ever.
    logger.log(level: MethodAccess.isOpen(call.method) ? .debug : .info, "call", metadata: metadata)
  }

  private func milliseconds(since start: ContinuousClock.Instant) -> Double {
    let microseconds = (start.duration(to: .now) / Duration.microseconds(1)).rounded()
    return microseconds / 1000
  }
}
