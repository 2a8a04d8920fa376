internal import Assessments
internal import GRDB

/// ``TransferGround`` inside a transaction.
struct SQLiteTransferGround: TransferGround {
  let db: Database
  let agency: String
  let stateCode: String

  func openGroups() throws -> [TransferGroup] { try TransferGroup.fetchOpen(db, agency: agency, state: stateCode) }

  func groups(supersededBy assessmentID: String) throws -> [TransferGroup] {
    try String.fetchAll(db.cachedStatement(sql: Self.supersededQuery), arguments: [assessmentID])
      .compactMap { try TransferGroup.fetch(db, $0) }
  }

  func standings() throws -> [AssessmentStanding] {
    try Row.fetchAll(db.cachedStatement(sql: Self.standingsQuery), arguments: [agency, stateCode]).map { row in
      AssessmentStanding(
        id: try row.decode(atIndex: 0),
        roundYear: try row.decode(atIndex: 1),
        roundNumber: try row.decode(atIndex: 2),
        stage: try row.decode(atIndex: 3),
        isPublished: try row.decode(atIndex: 4)
      )
    }
  }

  func requests(of assessmentID: String) throws -> Set<String> {
    try String.fetchSet(
      db.cachedStatement(sql: "SELECT technology_id FROM transfer WHERE assessment_id = ? AND withdrawn = 0"),
      arguments: [assessmentID]
    )
  }

  func assessment(id: String) throws -> StoredAssessment {
    guard let stored = try SQLiteAssessmentStore.fetchStored(db, .stored(id: id, visibility: .all)) else {
      throw StoreError.damaged(reason: "the assessment \(id) is missing", assessment: id)
    }
    return stored
  }

  func review(of assessmentID: String) throws -> ReviewRecord {
    guard let record = try ReviewRecord.fetch(db, assessmentID) else {
      throw StoreError.damaged(reason: "the assessment \(assessmentID) is missing", assessment: assessmentID)
    }
    return record
  }

  static let supersededQuery = """
    SELECT DISTINCT assessment_id FROM transfer INDEXED BY transfer_superseded
    WHERE superseded_by = ? ORDER BY assessment_id
    """

  /// What the agency sent in about the state, which stays few.
  static let standingsQuery = """
    SELECT id, round_year, round_number, stage, published_tlp IS NOT NULL
    FROM assessment INDEXED BY assessment_latest_by_agency_and_label
    WHERE agency = ? AND state_code = ? ORDER BY id
    """
}

extension SQLiteTransferGround {
  /// That of an assessment; `nil` if there is none.
  init?(_ db: Database, around assessmentID: String) throws {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT agency, state_code FROM assessment WHERE id = ?"),
      arguments: [assessmentID]
    )
    guard let row else { return nil }
    self.init(db: db, agency: try row.decode(atIndex: 0), stateCode: try row.decode(atIndex: 1))
  }
}
