internal import GRDB

extension Schema {
  /// Where assessments stand in their review, what was decided in it, and which of them others than the agency and the
  /// state may see.
  @Sendable
  static func addReviews(_ db: Database) throws {
    try db.execute(sql: reviewTables)
    try db.execute(sql: publishedLabels)
    try db.execute(sql: publishedIndexes)
    try db.execute(sql: openTransfers)
  }

  /// An assessment without a row in `review` is as it was submitted. The two small indexes hold what a submit and a
  /// publication look for.
  private static let reviewTables = """
    ALTER TABLE assessment ADD COLUMN stage INTEGER NOT NULL DEFAULT 1;
    CREATE INDEX assessment_returned ON assessment (agency, state_code, round, id) WHERE stage = 4;
    CREATE INDEX assessment_published ON assessment (agency, state_code, round_year, round_number, id) WHERE stage = 5;

    -- As they were, with the stage behind the id: what was withdrawn is passed over without a look at its row.
    DROP INDEX assessment_latest;
    CREATE INDEX assessment_latest ON assessment (state_code, round_year, round_number, id, stage);
    DROP INDEX assessment_latest_by_label;
    CREATE INDEX assessment_latest_by_label ON assessment (state_code, tlp, round_year, round_number, id, stage);
    DROP INDEX assessment_latest_by_agency_and_label;
    CREATE INDEX assessment_latest_by_agency_and_label
      ON assessment (agency, state_code, tlp, round_year, round_number, id, stage);

    CREATE TABLE review (
      assessment_id TEXT NOT NULL PRIMARY KEY REFERENCES assessment (id),
      revision INTEGER NOT NULL,
      replied INTEGER NOT NULL CHECK (replied IN (0, 1)),
      reply_deadline INTEGER,
      -- The further result that rests on the reviewed answers.
      result_number INTEGER,
      content BLOB NOT NULL
    ) STRICT;

    CREATE TABLE review_event (
      assessment_id TEXT NOT NULL REFERENCES assessment (id),
      number INTEGER NOT NULL CHECK (number > 0),
      content BLOB NOT NULL,
      PRIMARY KEY (assessment_id, number)
    ) STRICT;

    -- Nobody may reply to what they can't see: under a stricter label than AMBER the time for it does not run.
    CREATE TRIGGER review_label AFTER UPDATE OF tlp ON assessment WHEN new.tlp < 3
    BEGIN
      UPDATE review SET reply_deadline = NULL, revision = revision + 1
      WHERE assessment_id = new.id AND reply_deadline IS NOT NULL AND replied = 0;
    END;
    """

  /// The label of what is published, or was until something later took its place; NULL for all else. Copied where the
  /// label is; transfers are there before their assessment can be published.
  private static let publishedLabels = """
    ALTER TABLE assessment ADD COLUMN published_tlp INTEGER;
    ALTER TABLE share ADD COLUMN published_tlp INTEGER;
    ALTER TABLE transfer ADD COLUMN published_tlp INTEGER;
    ALTER TABLE transfer_event ADD COLUMN published_tlp INTEGER;

    CREATE TRIGGER published_label AFTER UPDATE OF tlp ON assessment WHEN new.published_tlp IS NOT NULL
    BEGIN
      UPDATE assessment SET published_tlp = new.tlp WHERE id = new.id;
    END;
    CREATE TRIGGER published_copies AFTER UPDATE OF published_tlp ON assessment
    BEGIN
      UPDATE share SET published_tlp = new.published_tlp WHERE assessment_id = new.id;
      UPDATE transfer SET published_tlp = new.published_tlp WHERE assessment_id = new.id;
      UPDATE transfer_event SET published_tlp = new.published_tlp WHERE assessment_id = new.id;
    END;
    CREATE TRIGGER published_share AFTER INSERT ON share
    BEGIN
      UPDATE share SET published_tlp = (SELECT published_tlp FROM assessment WHERE id = new.assessment_id)
      WHERE agency = new.agency AND assessment_id = new.assessment_id;
    END;
    CREATE TRIGGER published_transfer_event AFTER INSERT ON transfer_event
    BEGIN
      UPDATE transfer_event SET published_tlp = (SELECT published_tlp FROM assessment WHERE id = new.assessment_id)
      WHERE id = new.id;
    END;
    """

  /// Beside each index by label, the one of what is published by label: it costs a submit nothing.
  private static let publishedIndexes = """
    CREATE INDEX assessment_by_published ON assessment (published_tlp, id) WHERE published_tlp IS NOT NULL;
    CREATE INDEX assessment_by_agency_and_published
      ON assessment (agency, published_tlp, id, state_code, round, instrument_version) WHERE published_tlp IS NOT NULL;
    CREATE INDEX assessment_by_state_and_published
      ON assessment (state_code, published_tlp, id, agency, round, instrument_version) WHERE published_tlp IS NOT NULL;
    CREATE INDEX assessment_by_round_and_published
      ON assessment (round, published_tlp, id) WHERE published_tlp IS NOT NULL;
    CREATE INDEX assessment_by_version_and_published
      ON assessment (instrument_version, published_tlp, id) WHERE published_tlp IS NOT NULL;
    CREATE INDEX assessment_latest_by_published
      ON assessment (state_code, published_tlp, round_year, round_number, id, stage) WHERE published_tlp IS NOT NULL;
    CREATE INDEX assessment_latest_by_agency_and_published
      ON assessment (agency, state_code, published_tlp, round_year, round_number, id, stage)
      WHERE published_tlp IS NOT NULL;
    CREATE INDEX share_by_published
      ON share (agency, published_tlp, assessment_id, state_code) WHERE published_tlp IS NOT NULL;
    CREATE INDEX share_latest_by_published
      ON share (agency, state_code, published_tlp, round_year, round_number, assessment_id)
      WHERE published_tlp IS NOT NULL;
    CREATE INDEX transfer_by_published
      ON transfer (published_tlp, assessment_id DESC, item) WHERE published_tlp IS NOT NULL;
    CREATE INDEX transfer_by_agency_and_published
      ON transfer (agency, published_tlp, assessment_id DESC, item) WHERE published_tlp IS NOT NULL;
    CREATE INDEX transfer_by_state_and_published
      ON transfer (state_code, published_tlp, assessment_id DESC, item) WHERE published_tlp IS NOT NULL;
    CREATE INDEX transfer_event_by_published ON transfer_event (published_tlp, id) WHERE published_tlp IS NOT NULL;
    CREATE INDEX transfer_event_by_agency_and_published
      ON transfer_event (agency, published_tlp, id) WHERE published_tlp IS NOT NULL;
    CREATE INDEX transfer_event_by_state_and_published
      ON transfer_event (state_code, published_tlp, id) WHERE published_tlp IS NOT NULL;
    """

  /// What a withdrawn assessment asked for is no open transfer.
  private static let openTransfers = """
    ALTER TABLE transfer ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1));
    DROP INDEX transfer_open;
    CREATE INDEX transfer_open ON transfer (agency, state_code, technology_id, assessment_id)
      WHERE rejected = 0 AND superseded_by IS NULL AND withdrawn = 0;
    """
}
