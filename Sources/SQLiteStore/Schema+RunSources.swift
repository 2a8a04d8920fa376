internal import GRDB

extension Schema {
  /// What the kept files of runs rest on: who may not see all of it is not given them. Of runs that were made before, it is
  /// not known.
  @Sendable
  static func addRunSources(_ db: Database) throws {
    try db.execute(
      sql: """
        -- In the order of the key: SQLite 3.40's integrity_check takes values for NULL otherwise.
        CREATE TABLE report_run_source (
          run_id TEXT NOT NULL REFERENCES report_run (id) ON DELETE CASCADE,
          assessment_id TEXT NOT NULL REFERENCES assessment (id),
          PRIMARY KEY (run_id, assessment_id)
        ) STRICT, WITHOUT ROWID;
        -- It goes with the files.
        CREATE TRIGGER report_run_source_goes AFTER UPDATE OF kept ON report_run WHEN new.kept = 0
        BEGIN DELETE FROM report_run_source WHERE run_id = new.id; END;
        """
    )
  }
}
