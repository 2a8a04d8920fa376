internal import Assessments
internal import GRDB

/// Which tables the file has, and how it gets them. Forward only: a migration, once released, never changes.
///
/// SQLite's `user_version` counts the migrations that ran; `application_id` tells our files from others.
enum Schema {
  /// "CCAP" in ASCII.
  static let applicationID = 0x4343_4150

  /// In the order in which they run.
  static let migrations: [@Sendable (Database) throws -> Void] = [
    createFirstTables, addAccess, addScores, addTransfers, addPackedPayloads, addReviews,
    addCommitCount, addAuditAndFeed, addSchedules, labelTransfers, addFeedSight, addTransferEventGround,
    addReturnedBehind, addRunSources, addAuditWalks,
  ]

  /// Newest version that this program knows.
  static var version: Int { migrations.count }

  /// Reads, without changing the file, whether this program knows its schema.
  ///
  /// - Returns: The last commit that the file holds; `nil` if only a writing connection can read its log.
  /// - Throws: ``StoreError`` if it does not, or what GRDB throws.
  static func refuseUnknown(path: String, settings: GRDB.Configuration) throws -> Int64? {
    do {
      return try DatabaseQueue.readOnly(path, settings) { db in
        _ = try knownVersion(db)
        return try CommitCount.last(db)
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
      // A crash left a log that only a writing connection can recover. `migrate` looks again.
      return nil
    }
  }

  /// Whether the file holds nothing yet.
  ///
  /// - Throws: ``StoreError`` if it is not one of this program's files, or one of a newer version.
  static func isEmpty(_ db: Database) throws -> Bool { try knownVersion(db) == 0 }

  /// Runs the migrations that the file lacks, all in one transaction.
  static func migrate(_ db: Database) throws {
    guard try knownVersion(db) < version else { return }
    try db.inTransaction(.immediate) {
      // Another process may have been faster.
      for migration in migrations.dropFirst(try knownVersion(db)) { try migration(db) }
      try db.execute(
        sql: """
          PRAGMA application_id = \(applicationID);
          PRAGMA user_version = \(version);
          """
      )
      return .commit
    }
  }

  /// How many migrations the file has had: 0 for an empty one.
  private static func knownVersion(_ db: Database) throws -> Int {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let isEmpty = try Bool.fetchOne(db, sql: "SELECT NOT EXISTS (SELECT 1 FROM sqlite_master)") ?? false
    if application == 0, found == 0, isEmpty { return 0 }
    guard application == applicationID, found > 0 else {
      throw StoreError.damaged(reason: "the file is an SQLite database, but not one of this program")
    }
    guard found <= version else { throw StoreError.newerSchema(found: found, known: version) }
    return found
  }
}
