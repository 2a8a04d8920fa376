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
  ///   of this program wrote it.
  package init(path: String, configuration: Configuration = .defaults) throws {
    let file = DataFile(path: path)
    let isNew = try file.prepare()
    let settings = configuration.connectionSettings
    do {
      if !isNew { try Schema.refuseUnknown(path: file.path, settings: settings) }
      pool = try DatabasePool(path: file.path, configuration: settings)
      try pool.writeWithoutTransaction { db in
        // GRDB sets NORMAL when it turns the write-ahead log on; NORMAL may lose acknowledged commits.
        try db.execute(sql: "PRAGMA synchronous = FULL")
        try Schema.migrate(db)
      }
      writes = GroupCommit(pool: pool, limits: configuration.writeLimits)
    } catch {
      throw StoreError.translating(error, during: "opening \(file.path)")
    }
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
  /// ``StoreError/unavailable(reason:)``, this one too.
  package func close() async throws {
    let wasClosed = isClosed.withLock { isClosed in
      defer { isClosed = true }
      return isClosed
    }
    if wasClosed { throw StoreError.closed }
    await writes.close()
    // On a full disk the log stays as it is, and is read when the file is opened again.
    _ = try? await emptyLog()
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
  ///   - updates: May run again, if the first transaction was rolled back as a whole.
  /// - Throws: ``StoreError``, `.overloaded` if too many wait already, or what `updates` throws.
  func write<Value: Sendable>(
    bytes: Int = 1024,
    _ updates: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      writes.add(PendingWrite(bytes: bytes, updates, continuation))
    }
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
