internal import Assessments
internal import Foundation
internal import GRDB

// Events of transfers as rows, with the assessments that they rest on.

extension TransferEventRecord {
  /// `nil` if there is none.
  ///
  /// - Parameter visibility: Of who reads it: decides ``isGroundVisible``.
  static func fetch(_ db: Database, _ id: String, as visibility: Visibility) throws -> TransferEventRecord? {
    let isKnown = """
      EXISTS (
        SELECT 1 FROM transfer_event_ground
        WHERE event_id = transfer_event.id AND assessment_id = transfer_event.assessment_id
      )
      """
    let sight = visibility.sight(of: "transfer_event.id", .contents, at: [.now])
    // What an event rests on begins with its own assessment: without that it was not kept.
    let isVisible = sight.map { "\(isKnown) AND \($0.sql)" } ?? "TRUE"
    return try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT id, assessment_id, item, agency, state_code, kind, content, \(isVisible)
          FROM transfer_event WHERE id = ?
          """
      ),
      arguments: StatementArguments((sight?.values ?? []) + [id])
    ).map { row in
      TransferEventRecord(
        id: try row.decode(atIndex: 0),
        assessmentID: try row.decode(atIndex: 1),
        item: try row.decode(atIndex: 2),
        agency: try row.decode(atIndex: 3),
        stateCode: try row.decode(atIndex: 4),
        kind: try row.decode(atIndex: 5),
        content: try row.bytes(atIndex: 6),
        isGroundVisible: try row.decode(atIndex: 7)
      )
    }
  }

  func insert(_ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO transfer_event (id, assessment_id, item, tlp, agency, state_code, kind, content)
        VALUES (?, ?, ?, (SELECT tlp FROM assessment WHERE id = ?), ?, ?, ?, ?)
        """
    ).execute(arguments: [id, assessmentID, item, assessmentID, agency, stateCode, kind, Data(content)])
    for ground in toldWith.union(restsOn).sorted() {
      try db.cachedStatement(
        sql: """
          INSERT INTO transfer_event_ground (event_id, assessment_id, hides, tlp, published_tlp)
          SELECT ?, id, ?, tlp, published_tlp FROM assessment WHERE id = ?
          """
      ).execute(arguments: [id, toldWith.contains(ground), ground])
    }
  }
}

/// What of an event depends on the assessments that it rests on.
enum EventPart {
  /// That there is one.
  case telling
  /// What stands in it.
  case contents
}

extension Visibility {
  /// Whether all assessments that an event of a transfer rests on are visible, as a condition; `nil`: they always are.
  ///
  /// - Parameters:
  ///   - event: An SQL expression for the event's id.
  ///   - part: What of the event is asked for.
  ///   - moments: When they must be visible.
  func sight(of event: String, _ part: EventPart, at moments: [Moment]) -> FeedCondition? {
    let conditions = moments.compactMap { condition($0) }
    guard !conditions.isEmpty else { return nil }
    let hidden = conditions.map { "(\($0.sql)) IS NOT TRUE" }.joined(separator: " OR ")
    // A cross join keeps the order of the tables: the few that it rests on are walked, assessments are looked up. They hide
    // the outer query's assessment: the condition is about them.
    let sql = """
      NOT EXISTS (
        SELECT 1 FROM transfer_event_ground AS ground CROSS JOIN assessment ON assessment.id = ground.assessment_id
        WHERE ground.event_id = \(event)\(part == .telling ? " AND ground.hides" : "") AND (\(hidden))
      )
      """
    return (sql, conditions.flatMap(\.values))
  }
}

extension Visibility.Moment {
  /// Once an event of the feed had happened that tells of a transfer, for what the transfer's event rests on.
  static let groundAfterEvent = Visibility.Moment(
    label: "ground.tlp",
    published: "ground.published_tlp",
    at: "feed_event.sequence"
  )
}
