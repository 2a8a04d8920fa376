internal import GRDB

extension Schema {
  /// To whom an assessment was visible when something had happened to it, and just before: its labels at both times, and
  /// when it was shared with whom. So the feed tells nobody what came before they could see it, and tells who can no longer.
  ///
  /// Of events of earlier versions the labels of today are known, and when something was published; of shares that ended
  /// before, nothing.
  @Sendable
  static func addFeedSight(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE feed_event ADD COLUMN tlp INTEGER;
        ALTER TABLE feed_event ADD COLUMN published_tlp INTEGER;
        -- NULL in both: there was no assessment yet.
        ALTER TABLE feed_event ADD COLUMN was_tlp INTEGER;
        ALTER TABLE feed_event ADD COLUMN was_published_tlp INTEGER;
        UPDATE feed_event SET
          tlp = assessment.tlp,
          was_tlp = CASE WHEN feed_event.kind <> 1 THEN assessment.tlp END,
          published_tlp = CASE WHEN feed_event.sequence >= first.sequence THEN assessment.published_tlp END,
          was_published_tlp = CASE WHEN feed_event.sequence > first.sequence THEN assessment.published_tlp END
        FROM assessment LEFT JOIN (
          SELECT assessment_id, min(sequence) AS sequence FROM feed_event WHERE kind = 4 AND stage = 5 GROUP BY assessment_id
        ) AS first ON first.assessment_id = assessment.id
        WHERE assessment.id = feed_event.assessment_id;

        -- The sequence of the feed from which on it is shared; 0: from the beginning.
        ALTER TABLE share ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
        -- Shares that were taken back, with the sequence from which on they were.
        -- In the order of the key: SQLite 3.40's integrity_check takes values for NULL otherwise.
        CREATE TABLE ended_share (
          assessment_id TEXT NOT NULL REFERENCES assessment (id),
          agency TEXT NOT NULL,
          until INTEGER NOT NULL,
          since INTEGER NOT NULL,
          PRIMARY KEY (assessment_id, agency, until)
        ) STRICT, WITHOUT ROWID;
        """
    )
  }
}
