internal import GRPCCore

/// The time that a caller gives a call.
///
/// grpc-swift signals a deadline through the context and lets the handler run on. A unary call is cancelled here
/// instead, so that nothing is read for a caller who has stopped waiting; a commit that was taken is finished.
enum Deadline {
  /// The time in a `grpc-timeout` header; `nil` without one, or with one that is malformed.
  static func timeout(in metadata: Metadata) -> Duration? {
    guard let header = metadata[stringValues: "grpc-timeout"].first(where: { _ in true }) else { return nil }
    let digits = header.dropLast()
    guard (1...8).contains(digits.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let amount = Int64(digits)
    else { return nil }
    switch header.last {
    case "H": return .seconds(amount * 3600)
    case "M": return .seconds(amount * 60)
    case "S": return .seconds(amount)
    case "m": return .milliseconds(amount)
    case "u": return .microseconds(amount)
    case "n": return .nanoseconds(amount)
    default: return nil
    }
  }

  /// Whether the time of a call that began at `start` is over. `false` without a timeout.
  static func isOver(_ timeout: Duration?, since start: ContinuousClock.Instant) -> Bool {
    guard let timeout else { return false }
    // grpc-swift starts its clock a little earlier than we do ours.
    return start.duration(to: .now) + .milliseconds(20) >= timeout
  }

  /// Runs a call, and cancels it when the time is over.
  ///
  /// - Throws: What the operation throws: a `CancellationError`, as a rule, once the time is over.
  static func run<Value: Sendable>(
    within timeout: Duration?,
    _ operation: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    guard let timeout else { return try await operation() }
    return try await withThrowingTaskGroup(of: Value?.self) { group in
      group.addTask { try await operation() }
      group.addTask {
        try? await Task.sleep(for: timeout, tolerance: .zero)
        return nil
      }
      defer { group.cancelAll() }
      while let value = try await group.next() {
        if let value { return value }
        group.cancelAll()
      }
      throw CancellationError()
    }
  }
}
