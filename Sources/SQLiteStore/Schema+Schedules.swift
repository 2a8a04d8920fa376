internal import GRDB

extension Schema {
  /// Reports that are made again and again, and each time that one was. An agency stands where its analysts may see the
  /// schedule.
  @Sendable
  static func addSchedules(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE report_schedule (
          id TEXT NOT NULL PRIMARY KEY,
          owner_principal TEXT NOT NULL,
          owner_role TEXT NOT NULL,
          owner_agency TEXT,
          analysts_agency TEXT,
          created INTEGER NOT NULL,
          paused INTEGER,
          since INTEGER NOT NULL,
          last_number INTEGER NOT NULL CHECK (last_number >= 0),
          failures INTEGER NOT NULL CHECK (failures >= 0),
          last_success INTEGER,
          content BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX report_schedule_by_agency ON report_schedule (analysts_agency, id)
          WHERE analysts_agency IS NOT NULL;

        CREATE TABLE report_run (
          id TEXT NOT NULL PRIMARY KEY,
          schedule_id TEXT NOT NULL REFERENCES report_schedule (id),
          number INTEGER NOT NULL CHECK (number > 0),
          analysts_agency TEXT,
          kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
          content BLOB NOT NULL,
          UNIQUE (schedule_id, number)
        ) STRICT;
        CREATE INDEX report_run_by_schedule ON report_run (schedule_id, id);
        CREATE INDEX report_run_by_agency ON report_run (analysts_agency, id) WHERE analysts_agency IS NOT NULL;
        CREATE INDEX report_run_kept ON report_run (id) WHERE kept = 1;
        """
    )
  }
}
