internal import Assessments

/// The writes that wait, first come first served, and whether a batch of them is on its way.
struct WriteQueue {
  private(set) var waiting: [PendingWrite] = []
  /// Of all that wait.
  private var bytes = 0
  private var isBusy = false
  private var isClosed = false
  private var closing: [CheckedContinuation<Void, Never>] = []

  /// What became of a write.
  enum Admission {
    /// A batch is on its way; another will follow.
    case waits
    /// No batch is on its way: the caller has to schedule one.
    case waitsFirst
    /// Nothing was taken.
    case refused(StoreError)
  }

  mutating func add(_ write: PendingWrite, _ limits: WriteLimits) -> Admission {
    guard !isClosed else { return .refused(.closed) }
    guard waiting.count < limits.waitingCount else {
      return .refused(.overloaded(limit: "writes that wait", value: limits.waitingCount))
    }
    guard waiting.isEmpty || bytes + write.bytes <= limits.waitingBytes else {
      return .refused(.overloaded(limit: "bytes of writes that wait", value: limits.waitingBytes))
    }
    waiting.append(write)
    bytes += write.bytes
    defer { isBusy = true }
    return isBusy ? .waits : .waitsFirst
  }

  /// Takes the first ones out, one at least.
  mutating func takeBatch(_ limits: WriteLimits) -> [PendingWrite] {
    var taken = 0
    let batch = waiting.prefix(max(1, limits.batchCount)).prefix { write in
      taken += write.bytes
      return taken == write.bytes || taken <= limits.batchBytes
    }
    bytes -= batch.reduce(0) { $0 + $1.bytes }
    waiting.removeFirst(batch.count)
    return Array(batch)
  }

  /// What is to be done after a batch.
  enum Next {
    /// The caller has to schedule a batch.
    case more
    /// Nothing waits but those who close.
    case idle([CheckedContinuation<Void, Never>])
  }

  mutating func endBatch() -> Next {
    guard waiting.isEmpty else { return .more }
    isBusy = false
    defer { closing = [] }
    return .idle(closing)
  }

  /// - Parameter continuation: Kept until nothing waits any more.
  /// - Returns: Whether that is so already: then it is not kept.
  mutating func close(_ continuation: CheckedContinuation<Void, Never>) -> Bool {
    isClosed = true
    if isBusy { closing.append(continuation) }
    return !isBusy
  }
}

extension StoreError {
  static let closed = StoreError.unavailable(reason: "the store is closed")
}
