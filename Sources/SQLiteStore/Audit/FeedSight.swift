internal import Assessments
internal import CapacityProtos
internal import GRDB

/// The labels that decide who sees an assessment, as they were before a change; `nil` in both: it was not there.
struct FeedSight: Sendable {
  var tlp: Int?
  var published: Int?

  static let absent = FeedSight()

  static func fetch(_ db: Database, _ assessmentID: String) throws -> FeedSight {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT tlp, published_tlp FROM assessment WHERE id = ?"),
      arguments: [assessmentID]
    ).map { FeedSight(tlp: try $0.decode(atIndex: 0), published: try $0.decode(atIndex: 1)) } ?? .absent
  }
}

extension Visibility.Moment {
  /// Once an event of the feed had happened.
  static let afterEvent = Visibility.Moment(
    label: "feed_event.tlp",
    published: "feed_event.published_tlp",
    at: "feed_event.sequence"
  )
  /// Just before it.
  static let beforeEvent = Visibility.Moment(
    label: "feed_event.was_tlp",
    published: "feed_event.was_published_tlp",
    at: "feed_event.sequence - 1"
  )

  /// - Parameter sequence: Of the feed, up to which shares count.
  init(label: String, published: String, at sequence: String) {
    self.init(
      label: label,
      published: published,
      shares: [
        """
        SELECT 1 FROM share
        WHERE share.agency = ? AND share.assessment_id = assessment.id AND share.since <= \(sequence)
        """,
        """
        SELECT 1 FROM ended_share WHERE ended_share.agency = ? AND ended_share.assessment_id = assessment.id
          AND ended_share.since <= \(sequence) AND ended_share.until > \(sequence)
        """,
      ]
    )
  }
}

extension Visibility {
  /// Which events of the feed are told, as a condition on a row of `feed_event` and its assessment, and another one for
  /// those of them that tell that the assessment is visible no longer.
  ///
  /// What happened is told to whom the assessment was visible then and is now, and with a transfer all that its event
  /// follows from; that it is shared, to those alone who see it by that; that it is visible no longer, to whom it was until
  /// then.
  var feedConditions: (told: FeedCondition, hidden: FeedCondition) {
    let kinds = [Capacity_V1_FeedEventKind.shared, .hidden].map { "\($0.rawValue)" }
    let isOfAll = "feed_event.kind NOT IN (\(kinds.joined(separator: ", ")))"
    guard let now = condition(.now), let after = condition(.afterEvent), let before = condition(.beforeEvent) else {
      return ((isOfAll, []), ("FALSE", []))
    }
    let hidden: FeedCondition = (
      "(\(before.sql)) IS TRUE AND (\(after.sql)) IS NOT TRUE", before.values + after.values
    )
    let isForCaller = "(\(isOfAll) OR feed_event.kind = \(kinds[0]) AND (\(before.sql)) IS NOT TRUE)"
    let ground = sight(of: "feed_event.transfer_event_id", .telling, at: [.groundAfterEvent, .now]) ?? ("TRUE", [])
    let told = """
      ((\(after.sql)) IS TRUE AND (\(now.sql)) IS TRUE AND \(isForCaller)
        AND (feed_event.transfer_event_id = '' OR \(ground.sql)) OR \(hidden.sql))
      """
    return ((told, after.values + now.values + before.values + ground.values + hidden.values), hidden)
  }

  /// With the values for its question marks.
  typealias FeedCondition = (sql: String, values: [String])
}
