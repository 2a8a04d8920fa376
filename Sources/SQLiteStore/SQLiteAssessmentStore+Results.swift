package import Assessments
internal import CapacityProtos
internal import Foundation
internal import GRDB

extension SQLiteAssessmentStore {
  package func addResult(_ result: ResultRecord) async throws -> Int {
    try StoreError.refuseNUL(in: ["assessment id": result.assessmentID])
    return try await write { db, trail in
      let (number, isNew) = try result.insertUnlessThere(db)
      if isNew {
        trail.note("assessment.rescore", ("assessment", result.assessmentID), after: result.result)
        trail.tell(.rescored, result.assessmentID)
      }
      return number
    }
  }

  package func results(assessmentID: String) async throws -> [ResultRecord] {
    guard assessmentID.isStorable else { return [] }
    return try await read { db in
      try Row.fetchAll(db.cachedStatement(sql: Self.resultsQuery), arguments: [assessmentID]).map(ResultRecord.init)
    }
  }

  /// The number of the result that was made from the same.
  static let earlierResultQuery = "SELECT number FROM result WHERE assessment_id = ? AND inputs_digest = ?"

  /// The highest number; NULL where there is none.
  static let lastResultQuery = "SELECT max(number) FROM result WHERE assessment_id = ?"

  /// Of all assessments, for those who check the file.
  static let allResultsQuery = "SELECT \(ResultRecord.columns) FROM result ORDER BY assessment_id, number"

  static let resultsQuery = "SELECT \(ResultRecord.columns) FROM result WHERE assessment_id = ? ORDER BY number"
}

extension ResultRecord {
  fileprivate static let columns = "assessment_id, number, created, inputs_digest, scorecard_digest, result"

  /// Reads the columns of ``columns``.
  init(_ row: Row) throws {
    self.init(
      assessmentID: try row.decode(atIndex: 0),
      number: try row.decode(atIndex: 1),
      created: try row.decode(atIndex: 2),
      inputsDigest: try row.bytes(atIndex: 3),
      result: try row.bytes(atIndex: 5),
      scorecardDigest: try row.bytes(atIndex: 4)
    )
  }

  /// Stores it under the next number, unless there is one that was made from the same.
  ///
  /// - Returns: Its number, or that of the one that is there, and whether it is new.
  func insertUnlessThere(_ db: Database) throws -> (number: Int, isNew: Bool) {
    let earlier = try Int.fetchOne(
      db.cachedStatement(sql: SQLiteAssessmentStore.earlierResultQuery),
      arguments: [assessmentID, Data(inputsDigest)]
    )
    if let earlier { return (earlier, false) }
    let last = try Int.fetchOne(
      db.cachedStatement(sql: SQLiteAssessmentStore.lastResultQuery),
      arguments: [assessmentID]
    )
    var result = self
    result.number = (last ?? 0) + 1
    try result.insert(db)
    return (result.number, true)
  }

  /// The result of an assessment with a number.
  static func fetch(_ db: Database, _ assessmentID: String, number: Int) throws -> ResultRecord? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(columns) FROM result WHERE assessment_id = ? AND number = ?"),
      arguments: [assessmentID, number]
    ).map(ResultRecord.init)
  }

  private func insert(_ db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO result (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?)")
      .execute(arguments: [
        assessmentID, number, created, Data(inputsDigest), Data(scorecardDigest), Data(result),
      ])
  }
}
