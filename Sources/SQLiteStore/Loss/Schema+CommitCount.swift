internal import GRDB

extension Schema {
  /// Version 7: the number of the last transaction, so that a file can be compared with what its server told callers.
  @Sendable
  static func addCommitCount(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE commit_count (
          one INTEGER PRIMARY KEY CHECK (one = 1),
          number INTEGER NOT NULL
        ) STRICT;
        INSERT INTO commit_count VALUES (1, 0);
        """
    )
  }
}
