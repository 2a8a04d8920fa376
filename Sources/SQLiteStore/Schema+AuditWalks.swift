internal import GRDB

extension Schema {
  /// What lists of the audit log walk along: the actions, those of each principal, and between which entries each hour lies.
  ///
  /// An index ends with the sequence by itself. The clock may have been set back, so that times do not grow with sequences:
  /// of each hour the first and the last entry are kept, whatever lies between them; that costs a row an hour, where an
  /// index by time costs one an entry.
  @Sendable
  static func addAuditWalks(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE INDEX audit_entry_by_action ON audit_entry (action);
        CREATE INDEX audit_entry_by_principal ON audit_entry (principal, action);
        -- Hours since 1970-01-01 UTC.
        CREATE TABLE audit_hour (
          hour INTEGER PRIMARY KEY,
          first_sequence INTEGER NOT NULL,
          last_sequence INTEGER NOT NULL
        ) STRICT;
        INSERT INTO audit_hour
          SELECT time / \(AuditQuery.hourLength), min(sequence), max(sequence) FROM audit_entry GROUP BY 1;
        CREATE TRIGGER audit_entry_hour AFTER INSERT ON audit_entry
        BEGIN
          INSERT INTO audit_hour VALUES (new.time / \(AuditQuery.hourLength), new.sequence, new.sequence)
          ON CONFLICT (hour) DO UPDATE SET last_sequence = excluded.last_sequence;
        END;
        """
    )
  }
}
