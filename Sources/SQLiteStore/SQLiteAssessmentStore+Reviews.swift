package import Assessments
internal import GRDB

extension SQLiteAssessmentStore {
  package func changeReview(
    of assessmentID: String,
    bytes: Int,
    _ change: @escaping @Sendable (ReviewSituation, any TransferGround) throws -> ReviewChange
  ) async throws -> ReviewChange? {
    guard assessmentID.isStorable else { return nil }
    return try await write(bytes: bytes) { db, trail in
      guard let situation = try ReviewSituation.fetch(db, assessmentID) else { return nil }
      let summary = situation.summary
      let ground = SQLiteTransferGround(db: db, agency: summary.agency, stateCode: summary.stateCode)
      return try change(situation, ground).apply(db, &trail)
    }
  }

  package func reviewEvents(
    assessmentID: String,
    after number: Int,
    limit: Int,
    bytes: Int
  ) async throws -> RegistryPage<ReviewEventRecord> {
    guard assessmentID.isStorable else { return RegistryPage(records: [], hasMore: false) }
    let limit = min(max(limit, 1), Self.longestPage)
    return try await read { db in
      try ReviewEventRecord.page(db, assessmentID, after: number, limit: limit, bytes: bytes)
    }
  }
}

extension ReviewSituation {
  /// `nil` if there is no such assessment.
  static func fetch(_ db: Database, _ assessmentID: String) throws -> ReviewSituation? {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(AssessmentQuery.summaryColumns) FROM assessment WHERE id = ?"),
      arguments: [assessmentID]
    )
    guard let row, let record = try ReviewRecord.fetch(db, assessmentID) else { return nil }
    let summary = try AssessmentSummary(row)
    return ReviewSituation(
      summary: summary,
      record: record,
      published: try PublishedAssessment.fetch(db, besides: summary),
      eventCount: try ReviewEventRecord.count(db, assessmentID)
    )
  }

  /// The assessments of one agency about a state and a round that were returned.
  static func fetchReturned(_ db: Database, _ submission: Submission) throws -> [ReviewSituation] {
    try String.fetchAll(
      db.cachedStatement(sql: returnedQuery),
      arguments: [submission.agency, submission.stateCode, submission.round]
    ).compactMap { try fetch(db, $0) }
  }

  static let returnedQuery = """
    SELECT id FROM assessment INDEXED BY assessment_returned
    WHERE agency = ? AND state_code = ? AND round = ? AND stage = 4
    """
}
