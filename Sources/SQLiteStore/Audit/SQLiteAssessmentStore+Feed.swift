package import Assessments
internal import CapacityProtos
internal import GRDB

extension SQLiteAssessmentStore {
  package func feedEnd() async throws -> FeedPlace {
    try await read { try Self.place($0, upTo: .max) }
  }

  package func feedHas(_ place: FeedPlace) async throws -> Bool {
    try await read { try Self.place($0, upTo: place.sequence) == place }
  }

  package func feedChanges() -> AsyncStream<Void> { feedSignal.changes() }

  package func feed(
    after place: FeedPlace,
    matching filter: AssessmentFilter,
    visibleTo visibility: Visibility,
    limit: Int
  ) async throws -> FeedPage {
    guard [filter.stateCode, filter.agency, filter.round].allSatisfy({ $0?.isStorable ?? true }) else {
      return FeedPage(events: [], end: place, hasMore: false)
    }
    let query = FeedQuery(matching: filter, visibleTo: visibility)
    let limit = min(max(limit, 1), Self.longestPage)
    return try await read { db in
      let last = try Self.place(db, upTo: .max)
      let stretch = try Self.place(db, upTo: place.sequence + Self.feedStretch)
      guard stretch.sequence > place.sequence else { return FeedPage(events: [], end: place, hasMore: false) }
      let arguments = query.arguments(after: place.sequence, upTo: stretch.sequence, limit: limit)
      let events = try Row.fetchAll(db.cachedStatement(sql: query.sql), arguments: arguments).map(FeedRecord.init)
      let end = events.count == limit ? events.last?.place ?? stretch : stretch
      return FeedPage(events: events, end: end, hasMore: end.sequence < last.sequence)
    }
  }

  /// Events that one read looks at.
  private static let feedStretch: Int64 = 2000

  /// The last event up to a sequence.
  private static func place(_ db: Database, upTo sequence: Int64) throws -> FeedPlace {
    let sql = """
      SELECT sequence, time, assessment_id FROM feed_event WHERE sequence <= ? ORDER BY sequence DESC LIMIT 1
      """
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [sequence]) else { return .start }
    return FeedPlace(
      sequence: try row.decode(atIndex: 0),
      time: try row.decode(atIndex: 1),
      assessmentID: try row.decode(atIndex: 2)
    )
  }
}

/// The query for a stretch of the feed.
struct FeedQuery: Sendable {
  let sql: String
  /// For the question marks before those of the stretch, and behind them.
  private let first: [String]
  private let last: [String]

  init(matching filter: AssessmentFilter, visibleTo visibility: Visibility) {
    var conditions = ["feed_event.sequence > ?", "feed_event.sequence <= ?"]
    var values: [String] = []
    for (column, value) in [
      ("state_code", filter.stateCode), ("agency", filter.agency), ("round", filter.round),
    ] {
      guard let value else { continue }
      conditions.append("assessment.\(column) = ?")
      values.append(value)
    }
    let (told, hidden) = visibility.feedConditions
    conditions.append(told.sql)
    first = hidden.values
    last = values + told.values
    // A cross join keeps the order of the tables: the feed is walked, assessments are looked up.
    sql = """
      SELECT feed_event.sequence, feed_event.kind, feed_event.time, feed_event.assessment_id, assessment.state_code,
        assessment.round, assessment.agency, feed_event.stage, feed_event.item, feed_event.transfer_event_id,
        \(hidden.sql)
      FROM feed_event CROSS JOIN assessment ON assessment.id = feed_event.assessment_id
      WHERE \(conditions.joined(separator: " AND ")) ORDER BY feed_event.sequence LIMIT ?
      """
  }

  func arguments(after sequence: Int64, upTo end: Int64, limit: Int) -> StatementArguments {
    StatementArguments(first) + StatementArguments([sequence, end]) + StatementArguments(last) + [limit]
  }
}

extension FeedRecord {
  fileprivate init(_ row: Row) throws {
    self.init(
      sequence: try row.decode(atIndex: 0),
      kind: try row.decode(atIndex: 10) ? Int(Capacity_V1_FeedEventKind.hidden.rawValue) : row.decode(atIndex: 1),
      time: try row.decode(atIndex: 2),
      assessmentID: try row.decode(atIndex: 3),
      stateCode: try row.decode(atIndex: 4),
      round: try row.decode(atIndex: 5),
      agency: try row.decode(atIndex: 6),
      stage: try row.decode(atIndex: 7),
      item: try row.decode(atIndex: 8),
      transferEventID: try row.decode(atIndex: 9)
    )
  }
}
