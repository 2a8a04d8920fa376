import Assessments
import Dispatch
import GRDB
import Synchronization
import Testing

@testable import SQLiteStore

extension SQLiteAssessmentStore {
  /// Starts a commit of assessment 0 that lasts until the returned function is called: what comes meanwhile waits.
  func holdingWriter() async throws -> @Sendable () -> Void {
    let (begun, signal) = AsyncStream.makeStream(of: Void.self)
    let gate = DispatchSemaphore(value: 0)
    Task {
      try await commit(.sample(0)) { _ in
        signal.finish()
        gate.wait()
        return .sample()
      }
    }
    for await _ in begun {}
    return { gate.signal() }
  }

  /// Returns when so many writes wait.
  func waitForWriters(_ count: Int) async throws {
    while writes.waitingCount < count { try await Task.sleep(for: .milliseconds(1)) }
  }

  /// Commits that all wait behind one of assessment 0.
  ///
  /// - Parameter commit: What to commit for a number, and how it is finished.
  /// - Returns: By number, how each ended.
  func committing(
    _ numbers: ClosedRange<Int>,
    _ commit: (Int) -> (Submission, Result<FinishedAssessment, any Error>) = {
      (.sample($0), .success(.sample()))
    }
  ) async throws -> [Int: Result<CommitOutcome, any Error>] {
    let release = try await holdingWriter()
    let tasks = numbers.map { number in
      let (submission, finished) = commit(number)
      return (number, Task { try await self.commit(submission) { _ in try finished.get() } })
    }
    try await waitForWriters(numbers.count)
    release()
    var outcomes: [Int: Result<CommitOutcome, any Error>] = [:]
    for (number, task) in tasks { outcomes[number] = await task.result }
    return outcomes
  }

  /// Starts one commit after the other, each once the one before it waits. The writer must be held.
  func committingInTurn(
    _ numbers: ClosedRange<Int>,
    _ submission: (Int) -> Submission = { .sample($0) },
    finish: @escaping @Sendable (CommitContext) -> FinishedAssessment = { _ in .sample() }
  ) async throws -> [Task<CommitOutcome, any Error>] {
    var tasks: [Task<CommitOutcome, any Error>] = []
    for number in numbers {
      let submission = submission(number)
      tasks.append(Task { try await commit(submission, finish: finish) })
      try await waitForWriters(tasks.count)
    }
    return tasks
  }

  /// Counts the transactions from now on.
  func countingTransactions() async throws -> TransactionCounter {
    let counter = TransactionCounter()
    try await pool.writeWithoutTransaction { $0.add(transactionObserver: counter, extent: .databaseLifetime) }
    return counter
  }
}

/// How many transactions SQLite committed, and how many it rolled back.
final class TransactionCounter: TransactionObserver, Sendable {
  private let counts = Mutex((committed: 0, rolledBack: 0))

  var committed: Int { counts.withLock(\.committed) }
  var rolledBack: Int { counts.withLock(\.rolledBack) }

  func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
  func databaseDidChange(with event: DatabaseEvent) {}
  func databaseDidCommit(_ db: Database) { counts.withLock { $0.committed += 1 } }
  func databaseDidRollback(_ db: Database) { counts.withLock { $0.rolledBack += 1 } }
}
