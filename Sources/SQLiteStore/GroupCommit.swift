internal import Assessments
internal import GRDB
internal import Synchronization

/// The one way to write: what queued up while the last transaction ran shares the next one, in the order in which it
/// came.
///
/// Syncing the disk is what takes long in a commit, and takes as long for one write as for a hundred. Nobody waits for a
/// batch to fill: a single write is committed at once.
final class GroupCommit: Sendable {
  private let pool: DatabasePool
  private let limits: WriteLimits
  private let witness: CommitWitness
  private let queue = Mutex(WriteQueue())

  init(pool: DatabasePool, limits: WriteLimits, witness: CommitWitness) {
    self.pool = pool
    self.limits = limits
    self.witness = witness
  }

  /// How many writes wait for their transaction.
  var waitingCount: Int { queue.withLock(\.waiting.count) }

  /// Takes a write. Its caller is told when its transaction has ended, or at once that it was not taken.
  func add(_ write: PendingWrite) {
    switch queue.withLock({ $0.add(write, limits) }) {
    case .waits: break
    case .waitsFirst: scheduleBatch()
    case .refused(let error): write.fail(error)
    }
  }

  /// Takes no more writes, and returns when those that wait have ended.
  func close() async {
    await withCheckedContinuation { continuation in
      let isIdle = queue.withLock { $0.close(continuation) }
      if isIdle { continuation.resume() }
    }
  }

  /// One batch at a time stands in the pool's own queue: between two of them it has room for what is no batch, such as
  /// emptying the log.
  private func scheduleBatch() {
    pool.asyncWriteWithoutTransaction { [self] db in
      WriteBatch(queue.withLock { $0.takeBatch(limits) }, witness).commit(db)
      switch queue.withLock({ $0.endBatch() }) {
      case .more: scheduleBatch()
      case .idle(let waiting): for continuation in waiting { continuation.resume() }
      }
    }
  }
}
