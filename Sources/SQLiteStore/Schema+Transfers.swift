internal import GRDB

extension Schema {
  /// Version 4: requested technologies with their judgement of today, and what happened to them.
  ///
  /// What earlier versions stored of requests stands in responses, which the store does not read: the server adopts it
  /// when it starts.
  @Sendable
  static func addTransfers(_ db: Database) throws {
    try db.execute(sql: transferTables)
    try db.execute(sql: transferIndexes)
  }

  /// The label is a copy of the assessment's, as in `share`: a trigger keeps up with it.
  private static let transferTables = """
    CREATE TABLE transfer_basis (
      assessment_id TEXT NOT NULL PRIMARY KEY REFERENCES assessment (id),
      rule_set_digest TEXT NOT NULL,
      content BLOB NOT NULL
    ) STRICT;

    CREATE TABLE transfer (
      assessment_id TEXT NOT NULL REFERENCES transfer_basis (assessment_id),
      item INTEGER NOT NULL CHECK (item >= 0),
      tlp INTEGER NOT NULL,
      agency TEXT NOT NULL,
      state_code TEXT NOT NULL,
      technology_id TEXT NOT NULL,
      tier INTEGER NOT NULL,
      rejected INTEGER NOT NULL CHECK (rejected IN (0, 1)),
      superseded_by TEXT REFERENCES assessment (id),
      open_flags INTEGER NOT NULL,
      expires INTEGER,
      revision INTEGER NOT NULL,
      content BLOB NOT NULL,
      PRIMARY KEY (assessment_id, item)
    ) STRICT;

    CREATE TABLE transfer_event (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
      assessment_id TEXT NOT NULL,
      item INTEGER NOT NULL,
      tlp INTEGER NOT NULL,
      agency TEXT NOT NULL,
      state_code TEXT NOT NULL,
      kind INTEGER NOT NULL,
      content BLOB NOT NULL,
      FOREIGN KEY (assessment_id, item) REFERENCES transfer (assessment_id, item)
    ) STRICT;

    -- What earlier versions stored, until the server has adopted it.
    CREATE TABLE transfer_adoption (
      assessment_id TEXT NOT NULL PRIMARY KEY REFERENCES assessment (id)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO transfer_adoption SELECT DISTINCT assessment_id FROM requested_technology;

    CREATE TRIGGER transfer_label AFTER UPDATE OF tlp ON assessment
    BEGIN
      UPDATE transfer SET tlp = new.tlp WHERE assessment_id = new.id;
      UPDATE transfer_event SET tlp = new.tlp WHERE assessment_id = new.id;
    END;
    """

  /// Each kind of walk that a list makes has the index that is in its order: all, by label, and of one agency or state by
  /// label. `transfer_open` holds what is judged again, which stays few.
  private static let transferIndexes = """
    CREATE INDEX transfer_newest ON transfer (assessment_id DESC, item);
    CREATE INDEX transfer_by_label ON transfer (tlp, assessment_id DESC, item);
    CREATE INDEX transfer_by_agency ON transfer (agency, assessment_id DESC, item);
    CREATE INDEX transfer_by_state ON transfer (state_code, assessment_id DESC, item);
    CREATE INDEX transfer_by_agency_and_label ON transfer (agency, tlp, assessment_id DESC, item);
    CREATE INDEX transfer_by_state_and_label ON transfer (state_code, tlp, assessment_id DESC, item);
    CREATE INDEX transfer_open ON transfer (agency, state_code, technology_id, assessment_id)
      WHERE rejected = 0 AND superseded_by IS NULL;
    CREATE INDEX transfer_superseded ON transfer (superseded_by) WHERE superseded_by IS NOT NULL;
    CREATE INDEX transfer_basis_by_rules ON transfer_basis (rule_set_digest, assessment_id);

    CREATE INDEX transfer_event_by_assessment ON transfer_event (assessment_id, item, id);
    CREATE INDEX transfer_event_by_label ON transfer_event (tlp, id);
    CREATE INDEX transfer_event_by_agency ON transfer_event (agency, id);
    CREATE INDEX transfer_event_by_state ON transfer_event (state_code, id);
    CREATE INDEX transfer_event_by_agency_and_label ON transfer_event (agency, tlp, id);
    CREATE INDEX transfer_event_by_state_and_label ON transfer_event (state_code, tlp, id);
    """
}
