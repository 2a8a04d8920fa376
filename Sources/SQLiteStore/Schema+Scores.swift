internal import GRDB

extension Schema {
  /// Version 3: the groups that states are compared in, who supports what, and further results of assessments.
  @Sendable
  static func addScores(_ db: Database) throws {
    try db.execute(sql: stateGroups)
    try db.execute(sql: supportTable)
    try db.execute(sql: resultTable)
  }

  private static let stateGroups = """
    ALTER TABLE state ADD COLUMN region TEXT NOT NULL DEFAULT '';
    ALTER TABLE state ADD COLUMN income_group INTEGER NOT NULL DEFAULT 0;
    """

  /// Each filter of a list has the index that holds just what it lets through, in the order of ids. What has ended piles
  /// up, what runs stays few: lists of what runs have indexes of their own.
  private static let supportTable = """
    CREATE TABLE support (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
      agency TEXT NOT NULL REFERENCES agency (id),
      state_code TEXT NOT NULL REFERENCES state (code),
      title TEXT NOT NULL,
      -- Separated by a space; they hold none.
      indicator_ids TEXT NOT NULL,
      created INTEGER NOT NULL,
      ended INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX support_by_agency ON support (agency, id);
    CREATE INDEX support_by_state ON support (state_code, id);
    CREATE INDEX support_by_state_and_agency ON support (state_code, agency, id);
    CREATE INDEX support_running ON support (id) WHERE ended IS NULL;
    CREATE INDEX support_running_by_agency ON support (agency, id) WHERE ended IS NULL;
    CREATE INDEX support_running_by_state ON support (state_code, id) WHERE ended IS NULL;
    CREATE INDEX support_running_by_state_and_agency ON support (state_code, agency, id) WHERE ended IS NULL;
    """

  /// With row ids: keys that carried the long results would fill pages with few of them. The result stands last, so that
  /// the rest of a row is read without it.
  private static let resultTable = """
    CREATE TABLE result (
      assessment_id TEXT NOT NULL REFERENCES assessment (id),
      number INTEGER NOT NULL CHECK (number > 0),
      created INTEGER NOT NULL,
      inputs_digest BLOB NOT NULL CHECK (length(inputs_digest) = 32),
      scorecard_digest BLOB NOT NULL CHECK (length(scorecard_digest) = 32),
      result BLOB NOT NULL,
      PRIMARY KEY (assessment_id, number),
      UNIQUE (assessment_id, inputs_digest)
    ) STRICT;
    """
}
