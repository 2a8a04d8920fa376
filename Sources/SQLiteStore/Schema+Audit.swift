internal import GRDB

extension Schema {
  /// The log of all changes with its chain of hashes, and the feed of what happens to assessments. What was there before
  /// stands in neither.
  @Sendable
  static func addAuditAndFeed(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE audit_entry (
          sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
          time INTEGER NOT NULL,
          principal TEXT NOT NULL,
          action TEXT NOT NULL,
          object TEXT NOT NULL,
          content BLOB NOT NULL,
          hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;
        CREATE INDEX audit_entry_by_object ON audit_entry (object, sequence);
        CREATE TRIGGER audit_entry_stays BEFORE UPDATE ON audit_entry
        BEGIN SELECT RAISE (ABORT, 'entries of the audit log are never changed'); END;
        CREATE TRIGGER audit_entry_remains BEFORE DELETE ON audit_entry
        BEGIN SELECT RAISE (ABORT, 'entries of the audit log are never removed'); END;

        CREATE TABLE feed_event (
          sequence INTEGER PRIMARY KEY,
          kind INTEGER NOT NULL,
          time INTEGER NOT NULL,
          assessment_id TEXT NOT NULL REFERENCES assessment (id),
          stage INTEGER NOT NULL,
          item INTEGER NOT NULL,
          transfer_event_id TEXT NOT NULL
        ) STRICT;
        """
    )
  }
}
