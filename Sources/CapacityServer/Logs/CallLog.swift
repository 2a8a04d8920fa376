internal import Assessments
internal import GRPCCore
internal import Logging

/// One line a call: who, what, how it ended, how long it took. Never what was sent, nor a token.
struct CallLog: Sendable {
  /// A call under way.
  struct Call: Sendable {
    let method: MethodDescriptor
    let start: ContinuousClock.Instant
  }

  let logger: Logger

  /// - Parameter error: How the call failed; `nil`: it did not.
  func ended(_ call: Call, caller: Caller?, error: RPCError? = nil) {
    // Health checks come every few seconds, for ever.
    let level: Logger.Level = MethodAccess.isOpen(call.method) ? .debug : .info
    logger.log(
      level: level,
      "call",
      metadata: [
        "method": "\(call.method.fullyQualifiedMethod)",
        "principal": "\(caller?.principal ?? "-")",
        "status": "\(error.map { "\($0.code)" } ?? "ok")",
        "ms": "\(milliseconds(since: call.start))",
      ]
    )
  }

  private func milliseconds(since start: ContinuousClock.Instant) -> Double {
    let microseconds = (start.duration(to: .now) / Duration.microseconds(1)).rounded()
    return microseconds / 1000
  }
}
