internal import Foundation
internal import GRDB

extension Schema {
  /// Version 2: who is registered, who may call, and who sees what.
  ///
  /// Tokens and shares hang on the registry. `assessment` does not, so that it need not be written anew: commits look
  /// up its agency and its state.
  @Sendable
  static func addAccess(_ db: Database) throws {
    try db.execute(sql: accessTables)
    try registerWhatIsThere(db)
    try rebuildTokens(db)
    try db.execute(sql: visibilityIndexes)
  }

  private static let accessTables = """
    CREATE TABLE agency (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      created INTEGER NOT NULL,
      retired INTEGER
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE state (
      code TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      counterpart TEXT NOT NULL,
      created INTEGER NOT NULL,
      retired INTEGER
    ) STRICT, WITHOUT ROWID;

    -- Label, state and round are copies of what stands in the assessment: what is shared and may be seen is found
    -- without a look at what may not. Of these only the label ever changes; the trigger keeps up with it.
    CREATE TABLE share (
      agency TEXT NOT NULL REFERENCES agency (id),
      assessment_id TEXT NOT NULL REFERENCES assessment (id),
      tlp INTEGER NOT NULL,
      state_code TEXT NOT NULL,
      round_year INTEGER NOT NULL,
      round_number INTEGER NOT NULL,
      created INTEGER NOT NULL,
      PRIMARY KEY (agency, assessment_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX share_by_assessment ON share (assessment_id, agency);
    CREATE INDEX share_by_label ON share (agency, tlp, assessment_id, state_code);
    CREATE INDEX share_latest_by_label
      ON share (agency, state_code, tlp, round_year, round_number, assessment_id);
    CREATE TRIGGER share_label AFTER UPDATE OF tlp ON assessment
    BEGIN
      UPDATE share SET tlp = new.tlp WHERE assessment_id = new.id;
    END;

    CREATE TABLE secret (
      number INTEGER PRIMARY KEY CHECK (number = 1),
      value BLOB NOT NULL CHECK (length(value) = 32)
    ) STRICT;
    """

  private static func registerWhatIsThere(_ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO agency (id, name, created)
        SELECT id, id, min(created) FROM (
          SELECT agency AS id, min(create_time) AS created FROM assessment GROUP BY agency
          UNION ALL
          SELECT agency, created FROM token WHERE agency IS NOT NULL
        )
        GROUP BY id;

        INSERT INTO state (code, name, counterpart, created)
        SELECT state_code, state_code, '', min(create_time) FROM assessment GROUP BY state_code;
        """
    )
  }

  private static func rebuildTokens(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE token RENAME TO old_token;
        CREATE TABLE token (
          id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
          digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
          prefix TEXT NOT NULL,
          principal TEXT NOT NULL,
          role TEXT NOT NULL,
          agency TEXT REFERENCES agency (id),
          state_code TEXT REFERENCES state (code),
          created INTEGER NOT NULL,
          expires INTEGER,
          revoked INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX token_by_agency ON token (agency);
        CREATE INDEX token_by_state ON token (state_code);
        CREATE INDEX token_by_role ON token (role);
        """
    )
    var generator = SystemRandomNumberGenerator()
    for old in try Row.fetchAll(db, sql: "SELECT digest, created FROM old_token") {
      let digest = try old.decode(Data.self, atIndex: 0)
      let id = tokenID(created: try old.decode(atIndex: 1), using: &generator)
      try db.execute(
        sql: """
          INSERT INTO token (id, digest, prefix, principal, role, agency, created, expires, revoked)
          SELECT ?, digest, '', principal, role, agency, created, expires, revoked FROM old_token WHERE digest = ?
          """,
        arguments: [id, digest]
      )
    }
    try db.execute(sql: "DROP TABLE old_token")
  }

  /// An id for a token that was registered without one, in the form of those made since: 48 bits of time and 80 of
  /// chance in Crockford's base 32.
  ///
  /// - Parameters:
  ///   - created: Milliseconds since 1970-01-01 UTC; times before count as 0, and times that have no room as the last.
  ///   - generator: The source of chance.
  static func tokenID(created: Int64, using generator: inout some RandomNumberGenerator) -> String {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    let time = min(max(created, 0), 1 << 48 - 1)
    let digits = stride(from: 45, through: 0, by: -5).map { alphabet[Int(time >> $0 & 31)] }
    return String(digits + (0..<16).map { _ in alphabet[Int.random(in: 0..<32, using: &generator)] })
  }

  /// What one scope of a caller sees stands together in an index, in the order of a list: agency, state, round or
  /// version, then label, then id. Lists merge such walks. The columns after the id let the rest of a filter be decided
  /// without touching a row.
  private static let visibilityIndexes = """
    CREATE INDEX assessment_by_label ON assessment (tlp, id);
    CREATE INDEX assessment_by_agency_and_label
      ON assessment (agency, tlp, id, state_code, round, instrument_version);
    CREATE INDEX assessment_by_state_and_label
      ON assessment (state_code, tlp, id, agency, round, instrument_version);
    CREATE INDEX assessment_by_round_and_label ON assessment (round, tlp, id);
    CREATE INDEX assessment_by_version_and_label ON assessment (instrument_version, tlp, id);
    CREATE INDEX assessment_latest_by_label ON assessment (state_code, tlp, round_year, round_number, id);
    DROP INDEX assessment_latest_by_agency;
    CREATE INDEX assessment_latest_by_agency_and_label
      ON assessment (agency, state_code, tlp, round_year, round_number, id);
    """
}
