internal import Assessments
internal import CapacityProtos
internal import Foundation
internal import GRDB

// Reviews and their events as rows.

extension ReviewRecord {
  /// Of one assessment; `nil` if there is no such assessment.
  static func fetch(_ db: Database, _ assessmentID: String) throws -> ReviewRecord? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT assessment.stage, review.revision, review.replied, review.reply_deadline, review.result_number,
            review.returned_behind, review.content
          FROM assessment LEFT JOIN review ON review.assessment_id = assessment.id WHERE assessment.id = ?
          """
      ),
      arguments: [assessmentID]
    ).map { row in
      ReviewRecord(
        assessmentID: assessmentID,
        stage: try row.decode(atIndex: 0),
        revision: try row.decode(Int?.self, atIndex: 1) ?? 0,
        hasReply: try row.decode(Bool?.self, atIndex: 2) ?? false,
        replyDeadline: try row.decode(atIndex: 3),
        resultNumber: try row.decode(atIndex: 4),
        returnedBehind: try row.decode(atIndex: 5),
        content: [UInt8](try row.decode(Data?.self, atIndex: 6) ?? Data())
      )
    }
  }

  /// Stores it over an earlier one, one revision further.
  fileprivate func save(_ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO review (assessment_id, revision, replied, reply_deadline, result_number, returned_behind, content)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (assessment_id) DO UPDATE SET
          revision = excluded.revision, replied = excluded.replied, reply_deadline = excluded.reply_deadline,
          result_number = excluded.result_number, returned_behind = excluded.returned_behind,
          content = excluded.content
        """
    ).execute(arguments: [
      assessmentID, revision + 1, hasReply, replyDeadline, resultNumber, returnedBehind, Data(content),
    ])
    // What was published stays to be seen when something later takes its place; what is withdrawn does not.
    try db.cachedStatement(
      sql: """
        UPDATE assessment SET stage = :stage, published_tlp = CASE
          WHEN :stage = 5 THEN tlp WHEN :stage = 6 THEN published_tlp END
        WHERE id = :id
        """
    ).execute(arguments: ["stage": stage, "id": assessmentID])
  }
}

extension ReviewEventRecord {
  /// Reads number and content.
  fileprivate init(_ row: Row, of assessmentID: String) throws {
    self.init(assessmentID: assessmentID, number: try row.decode(atIndex: 0), content: try row.bytes(atIndex: 1))
  }

  /// Reads one after the other, and no more than the page takes.
  static func page(
    _ db: Database,
    _ assessmentID: String,
    after number: Int,
    limit: Int,
    bytes: Int
  ) throws -> RegistryPage<ReviewEventRecord> {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT number, content FROM review_event WHERE assessment_id = ? AND number > ? ORDER BY number"
      ),
      arguments: [assessmentID, number]
    )
    var page = RegistryPage<ReviewEventRecord>(records: [], hasMore: false)
    var size = 0
    while let row = try rows.next() {
      let record = try ReviewEventRecord(row, of: assessmentID)
      size += record.content.count
      guard page.records.isEmpty || (page.records.count < limit && size <= bytes) else {
        page.hasMore = true
        break
      }
      page.records.append(record)
    }
    return page
  }

  static func count(_ db: Database, _ assessmentID: String) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT max(number) FROM review_event WHERE assessment_id = ?"),
      arguments: [assessmentID]
    ) ?? 0
  }

  fileprivate func insert(_ db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO review_event (assessment_id, number, content) VALUES (?, ?, ?)")
      .execute(arguments: [assessmentID, number, Data(content)])
  }
}

extension PublishedAssessment {
  /// The published assessments of an agency about a state but for one.
  static func fetch(_ db: Database, besides summary: AssessmentSummary) throws -> [PublishedAssessment] {
    try Row.fetchAll(
      db.cachedStatement(sql: publishedQuery),
      arguments: [summary.agency, summary.stateCode, summary.id]
    ).compactMap { row in
      guard let record = try ReviewRecord.fetch(db, try row.decode(atIndex: 0)) else { return nil }
      return PublishedAssessment(
        roundYear: try row.decode(atIndex: 1),
        roundNumber: try row.decode(atIndex: 2),
        record: record
      )
    }
  }

  static let publishedQuery = """
    SELECT id, round_year, round_number FROM assessment INDEXED BY assessment_published
    WHERE agency = ? AND state_code = ? AND stage = 5 AND id <> ?
    """
}

extension ReviewChange {
  /// - Returns: The same as it was stored: with its revision, and the numbers of events and result.
  func apply(_ db: Database, _ trail: inout AuditTrail) throws -> ReviewChange {
    var stored = self
    let before = try ReviewRecord.fetch(db, record.assessmentID)
    trail.note(
      "review.\(action)",
      ("assessment", record.assessmentID),
      before: before.flatMap { $0.content.isEmpty ? nil : $0.content },
      after: isRemark ? events.first?.content : record.content,
      detail: "stage \(before?.stage ?? 0) to \(record.stage)"
    )
    if !isRemark {
      let sight = try FeedSight.fetch(db, record.assessmentID)
      trail.tell(.reviewed, record.assessmentID, stage: record.stage, before: sight)
    }
    if let result {
      stored.record.resultNumber = try result.insertUnlessThere(db).number
      stored.result?.number = stored.record.resultNumber ?? 0
    }
    if !isRemark {
      try stored.record.save(db)
      stored.record.revision += 1
    }
    var number = try ReviewEventRecord.count(db, record.assessmentID)
    for index in stored.events.indices {
      number += 1
      stored.events[index].number = number
      try stored.events[index].insert(db)
    }
    if let supersededBy { try closeRequests(db, supersededBy: supersededBy) }
    if record.stage == Self.withdrawnStage { try closeRequests(db, supersededBy: nil) }
    if isReinstated { try recallRequests(db) }
    stored.others = []
    for other in others { stored.others.append(try other.apply(db, &trail)) }
    for change in transfers { try change.apply(db, &trail) }
    return stored
  }

  private static let withdrawnStage = 7

  /// What an assessment requested counts as asked for no more.
  static func forgetRequests(_ db: Database, of assessmentID: String) throws {
    try db.cachedStatement(
      sql: """
        DELETE FROM requested_technology WHERE (agency, state_code) = (SELECT agency, state_code FROM assessment WHERE id = ?1)
          AND assessment_id = ?1
        """
    ).execute(arguments: [assessmentID])
  }

  /// What an assessment requested, and what was not rejected, counts as asked for again.
  private func recallRequests(_ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO requested_technology (agency, state_code, technology_id, assessment_id)
        SELECT DISTINCT agency, state_code, technology_id, assessment_id FROM transfer WHERE assessment_id = ? AND rejected = 0
        ON CONFLICT DO NOTHING
        """
    ).execute(arguments: [record.assessmentID])
  }

  /// What it requested counts as asked for no more, and waits for no decision.
  private func closeRequests(_ db: Database, supersededBy: String?) throws {
    try Self.forgetRequests(db, of: record.assessmentID)
    if let supersededBy {
      try db.cachedStatement(
        sql: """
          UPDATE transfer SET superseded_by = ?, revision = revision + 1
          WHERE assessment_id = ? AND rejected = 0 AND superseded_by IS NULL
          """
      ).execute(arguments: [supersededBy, record.assessmentID])
    } else {
      try db.cachedStatement(
        sql: "UPDATE transfer SET withdrawn = 1, revision = revision + 1 WHERE assessment_id = ?"
      ).execute(arguments: [record.assessmentID])
    }
  }
}
