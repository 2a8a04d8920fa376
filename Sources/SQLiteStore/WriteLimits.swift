/// How many writes share a transaction, and how many may wait for one.
package struct WriteLimits: Sendable, Hashable {
  /// The most writes in one transaction, at least 1: 256 by default.
  package var batchCount: Int
  /// The most bytes in one transaction, unless a single write has more: 16 MiB by default.
  package var batchBytes: Int
  /// The most writes that wait: 1,024 by default.
  package var waitingCount: Int
  /// The most bytes that wait, unless a single write has more: 64 MiB by default.
  package var waitingBytes: Int

  package init(
    batchCount: Int = 256,
    batchBytes: Int = 16 << 20,
    waitingCount: Int = 1024,
    waitingBytes: Int = 64 << 20
  ) {
    self.batchCount = batchCount
    self.batchBytes = batchBytes
    self.waitingCount = waitingCount
    self.waitingBytes = waitingBytes
  }

  /// As in the initializer.
  package static let defaults = WriteLimits()
}
