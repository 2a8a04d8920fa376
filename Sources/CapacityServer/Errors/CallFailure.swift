internal import GRPCCore

/// How a call fails: what the caller hears, and the reason for the log.
struct CallFailure: Sendable {
  let error: RPCError
  /// UPPER_SNAKE_CASE; `nil` where the error is none of ours.
  let reason: String?

  init(_ status: ErrorStatus) {
    error = status.rpcError()
    reason = status.reason
  }

  /// An error that goes through as it is.
  init(_ error: RPCError) {
    self.error = error
    reason = nil
  }
}
