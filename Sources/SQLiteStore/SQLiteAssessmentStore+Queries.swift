package import Assessments
internal import GRDB

extension AssessmentSummary {
  /// What rounds are ordered by.
  fileprivate var roundKey: (year: Int, number: Int) { (roundYear, roundNumber) }
}

extension SQLiteAssessmentStore {
  package func assessment(id: String, visibleTo visibility: Visibility) async throws -> StoredAssessment? {
    do {
      return try await read { try Self.fetchStored($0, .stored(id: id, visibility: visibility)) }
    } catch {
      throw StoreError.naming(assessment: id, error)
    }
  }

  package func latestAssessment(
    state: String,
    visibleTo visibility: Visibility
  ) async throws -> StoredAssessment? {
    guard let query = AssessmentQuery.latest(state: state, visibility: visibility) else { return nil }
    return try await read { try Self.fetchStored($0, query) }
  }

  package func latestOfEachRound(
    state: String,
    visibleTo visibility: Visibility,
    limit: Int
  ) async throws -> [StoredAssessment] {
    try await read { db in
      var found: [StoredAssessment] = []
      // From one round the query jumps to the one before, past all other assessments of it.
      while found.count < limit,
        let query = AssessmentQuery.latest(state: state, visibility: visibility, before: found.last?.summary.roundKey),
        let stored = try Self.fetchStored(db, query)
      {
        found.append(stored)
      }
      return found
    }
  }

  package func assessments(
    matching filter: AssessmentFilter,
    visibleTo visibility: Visibility,
    after cursor: String?,
    limit: Int
  ) async throws -> AssessmentPage {
    let limit = min(max(limit, 1), Self.longestPage)
    // One more than asked for tells whether a page follows.
    let query = AssessmentQuery.list(filter, visibility: visibility, after: cursor, limit: limit + 1)
    guard let query, query.canMatch else { return AssessmentPage(assessments: [], next: nil) }
    let found = try await read { db in
      try Row.fetchAll(db.cachedStatement(sql: query.sql), arguments: query.arguments)
        .map(AssessmentSummary.init)
    }
    let page = Array(found.prefix(limit))
    return AssessmentPage(assessments: page, next: found.count > limit ? page.last?.id : nil)
  }

  package func contact(
    assessmentID: String,
    visibleTo visibility: Visibility
  ) async throws -> Submission.Contact? {
    let query = AssessmentQuery.contact(assessmentID: assessmentID, visibility: visibility)
    guard query.canMatch else { return nil }
    return try await read { db in
      try Row.fetchOne(db.cachedStatement(sql: query.sql), arguments: query.arguments).map {
        Submission.Contact(
          name: try $0.decode(atIndex: 0),
          email: try $0.decode(atIndex: 1),
          phone: try $0.decode(atIndex: 2)
        )
      }
    }
  }

  package func eraseContact(assessmentID: String) async throws -> Bool {
    guard assessmentID.isStorable else { return false }
    return try await write { db, trail in
      try db.execute(
        sql: """
          DELETE FROM contact
          WHERE assessment_number = (SELECT number FROM assessment WHERE id = ?)
          """,
        arguments: [assessmentID]
      )
      guard db.changesCount > 0 else { return false }
      trail.note("contact.erase", ("assessment", assessmentID))
      return true
    }
  }

  /// The largest number of entries on a page of any list.
  static let longestPage = 10_000

  static func fetchStored(_ db: Database, _ query: AssessmentQuery) throws -> StoredAssessment? {
    guard query.canMatch else { return nil }
    let row = try Row.fetchOne(db.cachedStatement(sql: query.sql), arguments: query.arguments)
    guard var stored = try row.map(StoredAssessment.init) else { return nil }
    stored.sharedWith = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT agency FROM share WHERE assessment_id = ? ORDER BY agency"),
      arguments: [stored.id]
    ).map { try $0.decode(atIndex: 0) }
    guard let review = try ReviewRecord.fetch(db, stored.id) else { return stored }
    stored.review = review
    stored.reviewed = try review.resultNumber.flatMap { try ResultRecord.fetch(db, stored.id, number: $0) }
    return stored
  }
}
