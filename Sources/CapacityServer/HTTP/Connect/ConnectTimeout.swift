internal import GRPCCore

/// Reads `Connect-Timeout-Ms`.
enum ConnectTimeout {
  /// The value of `grpc-timeout` that says the same.
  ///
  /// - Throws: An `RPCError` for what is no number of at most ten digits, and for 0: DEADLINE_EXCEEDED.
  static func grpcTimeout(_ header: String) throws(RPCError) -> String {
    guard (1...10).contains(header.utf8.count), header.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let milliseconds = Int64(header)
    else {
      throw ErrorStatus(
        code: .invalidArgument,
        message: "Connect-Timeout-Ms: found \"\(header.limited(to: 40))\"; allowed: milliseconds, at most ten digits",
        reason: "INVALID_TIMEOUT"
      ).rpcError()
    }
    // No time at all is over before the call begins, however fast it would be.
    guard milliseconds > 0 else {
      throw ErrorStatus(
        code: .deadlineExceeded,
        message: "Connect-Timeout-Ms: 0: the time for the call was over before it began",
        reason: "DEADLINE_EXCEEDED"
      ).rpcError()
    }
    return milliseconds < 100_000_000 ? "\(milliseconds)m" : "\(milliseconds / 1000)S"
  }
}
