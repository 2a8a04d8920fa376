internal import Synchronization

/// Bounds the bytes of requests that the HTTP door holds at a time, of all callers.
final class ByteBudget: Sendable {
  let limit: Int
  private let taken = Mutex(0)

  /// - Parameter limit: Bytes, at least one request's.
  init(limit: Int) { self.limit = limit }

  /// What one request holds; given back when it goes.
  final class Share: Sendable {
    private let budget: ByteBudget
    private let taken = Mutex(0)

    init(of budget: ByteBudget) { self.budget = budget }

    deinit { budget.taken.withLock { $0 -= taken.withLock { $0 } } }

    /// - Returns: Whether there was room.
    func take(_ count: Int) -> Bool {
      let hasRoom = budget.taken.withLock { total in
        guard total + count <= budget.limit else { return false }
        total += count
        return true
      }
      if hasRoom { taken.withLock { $0 += count } }
      return hasRoom
    }
  }
}
