internal import Assessments
internal import GRDB

/// A write that waits for its transaction, with the caller who waits for its end.
struct PendingWrite: Sendable {
  /// Tells the caller that the write is durable.
  typealias Answer = @Sendable () -> Void

  /// About how much it holds in memory.
  let bytes: Int
  /// Does the work inside a transaction. What it returns must be called only once that is durable, and if it never is,
  /// ``fail`` instead. May be called again in another transaction, if the first one was rolled back.
  let run: @Sendable (Database) throws -> Answer
  /// Tells the caller that nothing was written, and why.
  let fail: @Sendable (any Error) -> Void

  init<Value: Sendable>(
    bytes: Int,
    _ updates: @escaping @Sendable (Database) throws -> Value,
    _ continuation: CheckedContinuation<Value, any Error>
  ) {
    self.bytes = bytes
    run = { db in
      let value = try updates(db)
      return { continuation.resume(returning: value) }
    }
    fail = { continuation.resume(throwing: StoreError.translating($0, during: "writing")) }
  }
}
