internal import Synchronization

/// Bounds how many calls run at a time, so that a rush is turned away with words instead of eating the memory.
final class CallSlots: Sendable {
  /// A call that came too many.
  struct Exhausted: Error {
    let limit: Int
  }

  private let limit: Int
  private let taken = Mutex(0)

  /// - Parameter limit: The most calls at a time, at least 1.
  init(limit: Int) { self.limit = limit }

  /// - Throws: ``Exhausted``, or what the operation throws.
  func withSlot<Value>(_ operation: () async throws -> Value) async throws -> Value {
    let isFree = taken.withLock { taken in
      guard taken < limit else { return false }
      taken += 1
      return true
    }
    guard isFree else { throw Exhausted(limit: limit) }
    defer { taken.withLock { $0 -= 1 } }
    return try await operation()
  }
}
