internal import GRDB

extension Schema {
  /// Behind which id the corrections of what was returned come.
  ///
  /// Of what was returned before, the feed tells it: the assessment that came last before that event, whoever's it was.
  /// Where it was returned before there was a feed, nothing is known.
  @Sendable
  static func addReturnedBehind(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE review ADD COLUMN returned_behind TEXT;
        UPDATE review SET returned_behind = (
          SELECT came.assessment_id FROM feed_event AS came
          WHERE came.sequence < given.sequence AND came.kind = 1 ORDER BY came.sequence DESC LIMIT 1
        )
        FROM (
          SELECT assessment_id, max(sequence) AS sequence FROM feed_event WHERE kind = 4 AND stage = 4
          GROUP BY assessment_id
        ) AS given
        WHERE given.assessment_id = review.assessment_id;
        -- It came itself, at the latest: also where that was before there was a feed.
        UPDATE review SET returned_behind = assessment_id WHERE returned_behind < assessment_id;
        """
    )
  }
}
