internal import Assessments
internal import Dispatch
internal import Foundation
internal import GRDB
internal import Synchronization

/// Assessments in one SQLite file, through one writing connection and a pool of readers that never wait for it.
///
/// A commit is durable when it returns: write-ahead log with `synchronous=FULL`. The file and its `-wal` and
/// `-shm` companions have mode 0600.
package final class SQLiteAssessmentStore: AssessmentStore {
  let pool: DatabasePool
  let writes: GroupCommit
  /// What was missing when the file was opened, and accepted as lost; `nil` as a rule.
  package let acceptedLoss: CommitLoss?
  package let greatestID: String?
  let feedSignal = FeedSignal()
  private let isClosed = Mutex(false)

  /// Opens the file, or creates it, and brings its schema up to date.
  ///
  /// A missing folder is created with mode 0700, and an empty one tightened to it. A folder with other things
  /// in it keeps its mode.
  ///
  /// - Parameters:
  ///   - path: The database file. Names that are special to SQLite (`:memory:`, `file:…`) are not.
  ///   - configuration: Limits and time-outs.
  /// - Throws: ``StoreError``: `.unavailable` if the file cannot be opened or written, `.damaged` if it is not
  ///   a sound database of this program, `.newerSchema` (and the file is left as it is) if a newer version
  ///   of this program wrote it; `.damaged` also if the file lacks commits that callers were told of, unless the
  ///   configuration accepts that.
  package init(path: String, configuration: Configuration = .defaults) throws {
    let file = DataFile(path: path)
    // Before anything is created: what is missing may be put back in its place.
    if !FileManager.default.fileExists(atPath: file.path) { _ = try Self.loss(of: file.path, 0, configuration) }
    let isNew = try file.prepare()
    let settings = configuration.connectionSettings
    do {
      var loss = isNew ? try Self.loss(of: file.path, 0, configuration) : nil
      if !isNew, let last = try Schema.refuseUnknown(path: file.path, settings: settings) {
        loss = try Self.loss(of: file.path, last, configuration)
      }
      pool = try DatabasePool(path: file.path, configuration: settings)
      let last: Int64
      (last, greatestID) = try pool.writeWithoutTransaction { db in
        // GRDB sets NORMAL when it turns the write-ahead log on; NORMAL may lose acknowledged commits.
        try db.execute(sql: "PRAGMA synchronous = FULL")
        let last = try CommitCount.last(db)
        loss = try Self.loss(of: file.path, last, configuration) ?? loss
        try Schema.migrate(db)
        return (last, try Self.greatestID(db))
      }
      acceptedLoss = loss
      writes = GroupCommit(
        pool: pool,
        limits: configuration.writeLimits,
        witness: try CommitWitness(of: file.path, from: last)
      )
    } catch {
      throw StoreError.translating(error, during: "opening \(file.path)")
    }
  }

  /// - Throws: `StoreError.damaged` for a loss that the configuration does not accept.
  private static func loss(of path: String, _ last: Int64, _ configuration: Configuration) throws -> CommitLoss? {
    guard let loss = CommitLoss(of: path, found: last) else { return nil }
    guard configuration.acceptsLoss else { throw StoreError.damaged(reason: "\(loss)") }
    return loss
  }

  /// Moves what is in the write-ahead log into the database file, and empties the log.
  ///
  /// - Returns: Whether all of it was moved: `false` if a reader still needs a part of the log.
  @discardableResult
  package func checkpoint() async throws -> Bool {
    try refuseIfClosed()
    return try await emptyLog()
  }

  /// Finishes the commits that wait, empties the write-ahead log and closes the file. Later calls throw
  /// `StoreError.unavailable`, this one too.
  ///
  /// - Throws: ``StoreError`` if the log could not be emptied or the file not be closed. It is closed then all the same,
  ///   and nothing acknowledged is lost: the log is read when the file is opened again.
  package func close() async throws {
    let wasClosed = isClosed.withLock { isClosed in
      defer { isClosed = true }
      return isClosed
    }
    if wasClosed { throw StoreError.closed }
    await writes.close()
    let emptied: Result<Bool, any Error>
    do {
      emptied = .success(try await emptyLog())
    } catch {
      emptied = .failure(error)
    }
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async { [pool] in
        continuation.resume(
          with: Result {
            // Readers first: SQLite removes the log with the last connection, if that one may write.
            pool.releaseMemory()
            try pool.close()
          }.mapError { StoreError.translating($0, during: "closing") }
        )
      }
    }
    _ = try emptied.get()
  }
}

extension SQLiteAssessmentStore {
  /// Runs a write in an immediate transaction that it may share with others, and returns once that is durable.
  ///
  /// Writes run in the order in which they come. A failure undoes this write alone. Cancelling the calling task changes
  /// nothing: a commit that was taken must not depend on whether the caller still waits.
  ///
  /// - Parameters:
  ///   - bytes: About how much the write holds in memory while it waits.
  ///   - updates: Says in the trail what it did. May run again, if the first transaction was rolled back as a whole.
  /// - Throws: ``StoreError``, `.overloaded` if too many wait already, or what `updates` throws.
  func write<Value: Sendable>(
    bytes: Int = 1024,
    _ updates: @escaping @Sendable (Database, inout AuditTrail) throws -> Value
  ) async throws -> Value {
    // The write runs outside this task.
    let actor = Actor.current
    let audited: @Sendable (Database) throws -> (value: Value, hasNews: Bool) = { db in
      var trail = AuditTrail(actor: actor, db)
      let value = try updates(db, &trail)
      try trail.write(db)
      return (value, trail.hasNews)
    }
    let (value, hasNews) = try await withCheckedThrowingContinuation { continuation in
      writes.add(PendingWrite(bytes: bytes, audited, continuation))
    }
    if hasNews { feedSignal.raise() }
    return value
  }

  /// Runs a read on a snapshot, beside any write.
  func read<Value: Sendable>(_ query: @Sendable (Database) throws -> Value) async throws -> Value {
    try refuseIfClosed()
    do {
      return try await pool.read(query)
    } catch {
      throw StoreError.translating(error, during: "reading")
    }
  }

  private func emptyLog() async throws -> Bool {
    try await withCheckedThrowingContinuation { continuation in
      pool.asyncWriteWithoutTransaction { db in
        continuation.resume(
          with: Result {
            try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == 0
          }.mapError { StoreError.translating($0, during: "emptying the log") }
        )
      }
    }
  }

  private func refuseIfClosed() throws {
    if isClosed.withLock({ $0 }) { throw StoreError.closed }
  }
}
