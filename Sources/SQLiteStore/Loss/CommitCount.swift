internal import GRDB

/// The number that each transaction of ``GroupCommit`` gets, kept in the file itself.
enum CommitCount {
  /// Counts the transaction that runs, and gives its number.
  static func advance(_ db: Database) throws -> Int64 {
    let statement = try db.cachedStatement(
      sql: "UPDATE commit_count SET number = number + 1 WHERE one = 1 RETURNING number"
    )
    // Without its row the file cannot be compared any more; that must not keep anybody from storing.
    return try Int64.fetchOne(statement) ?? 0
  }

  /// The number of the last transaction that the file holds; 0 in a file that does not count yet.
  static func last(_ db: Database) throws -> Int64 {
    guard try db.tableExists("commit_count") else { return 0 }
    return try Int64.fetchOne(db, sql: "SELECT number FROM commit_count") ?? 0
  }
}
