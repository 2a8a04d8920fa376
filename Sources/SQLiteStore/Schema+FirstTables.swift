internal import GRDB

extension Schema {
  /// Version 1.
  ///
  /// `assessment` is narrow, so that lists read few pages; payloads hang on its `number`. The last columns of
  /// its indexes keep a list in order and let visibility be decided without touching a row.
  @Sendable
  static func createFirstTables(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE assessment (
          number INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE CHECK (length(id) = 26),
          agency TEXT NOT NULL,
          state_code TEXT NOT NULL,
          round TEXT NOT NULL,
          round_year INTEGER NOT NULL,
          round_number INTEGER NOT NULL,
          tlp INTEGER NOT NULL,
          instrument_id TEXT NOT NULL,
          instrument_version TEXT NOT NULL,
          principal TEXT NOT NULL,
          create_time INTEGER NOT NULL,
          content_digest BLOB NOT NULL CHECK (length(content_digest) = 32),
          scorecard_digest BLOB NOT NULL CHECK (length(scorecard_digest) = 32)
        ) STRICT;
        CREATE INDEX assessment_by_agency ON assessment (agency, id);
        CREATE INDEX assessment_by_state ON assessment (state_code, id, agency);
        CREATE INDEX assessment_by_round ON assessment (round, id, agency);
        CREATE INDEX assessment_by_version ON assessment (instrument_version, id, agency);
        CREATE INDEX assessment_latest ON assessment (state_code, round_year, round_number, id);
        CREATE INDEX assessment_latest_by_agency
          ON assessment (agency, state_code, round_year, round_number, id);

        CREATE TABLE payload (
          assessment_number INTEGER PRIMARY KEY REFERENCES assessment (number),
          response BLOB NOT NULL,
          assessment BLOB NOT NULL
        ) STRICT;

        CREATE TABLE request (
          agency TEXT NOT NULL,
          request_id TEXT NOT NULL,
          assessment_id TEXT NOT NULL UNIQUE REFERENCES assessment (id),
          content_digest BLOB NOT NULL CHECK (length(content_digest) = 32),
          PRIMARY KEY (agency, request_id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE requested_technology (
          agency TEXT NOT NULL,
          state_code TEXT NOT NULL,
          technology_id TEXT NOT NULL,
          assessment_id TEXT NOT NULL REFERENCES assessment (id),
          PRIMARY KEY (agency, state_code, technology_id, assessment_id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE contact (
          assessment_number INTEGER PRIMARY KEY REFERENCES assessment (number),
          name TEXT NOT NULL,
          email TEXT NOT NULL,
          phone TEXT NOT NULL
        ) STRICT;

        CREATE TABLE token (
          digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
          principal TEXT NOT NULL,
          role TEXT NOT NULL,
          agency TEXT,
          created INTEGER NOT NULL,
          expires INTEGER,
          revoked INTEGER
        ) STRICT, WITHOUT ROWID;
        """
    )
  }
}
