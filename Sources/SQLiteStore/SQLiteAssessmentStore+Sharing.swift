package import Assessments
internal import CapacityProtos
internal import GRDB

extension SQLiteAssessmentStore {
  package func setLabel(assessmentID: String, from expected: Int, to tlp: Int) async throws -> Bool {
    guard assessmentID.isStorable else { return false }
    return try await write { db, trail in
      try db.cachedStatement(sql: "UPDATE assessment SET tlp = ? WHERE id = ? AND tlp = ?")
        .execute(arguments: [tlp, assessmentID, expected])
      guard db.changesCount > 0 else {
        trail.nothingChanged()
        return false
      }
      trail.note("assessment.label", ("assessment", assessmentID), from: "label \(expected)", to: "label \(tlp)")
      trail.tell(.labelled, assessmentID)
      return true
    }
  }

  package func share(
    assessmentID: String,
    at tlp: Int,
    with agency: String,
    on time: Int64
  ) async throws -> ShareOutcome {
    try StoreError.refuseNUL(in: ["assessment id": assessmentID, "agency": agency])
    return try await write { db, trail in
      let registration = Registration(agency: agency, stateCode: nil, registeringAt: nil)
      if let refusal = try registration.settle(db, &trail) { return .refused(refusal) }
      try db.cachedStatement(
        sql: """
          INSERT INTO share (agency, assessment_id, tlp, state_code, round_year, round_number, created)
          SELECT ?, id, tlp, state_code, round_year, round_number, ? FROM assessment
          WHERE id = ? AND tlp = ?
          ON CONFLICT DO NOTHING
          """
      ).execute(arguments: [agency, time, assessmentID, tlp])
      if db.changesCount > 0 {
        trail.note("assessment.share", ("assessment", assessmentID), from: nil, to: agency)
        return .shared
      }
      trail.nothingChanged()
      return try Self.isShared(db, assessmentID, with: agency, at: tlp) ? .shared : .labelChanged
    }
  }

  package func unshare(assessmentID: String, with agency: String) async throws -> Bool {
    guard assessmentID.isStorable, agency.isStorable else { return false }
    return try await write { db, trail in
      try db.cachedStatement(sql: "DELETE FROM share WHERE agency = ? AND assessment_id = ?")
        .execute(arguments: [agency, assessmentID])
      guard db.changesCount > 0 else {
        trail.nothingChanged()
        return false
      }
      trail.note("assessment.unshare", ("assessment", assessmentID), from: agency, to: nil)
      return true
    }
  }

  private static func isShared(
    _ db: Database,
    _ assessmentID: String,
    with agency: String,
    at tlp: Int
  ) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM share WHERE agency = ? AND assessment_id = ? AND tlp = ?)"
    )
    return try Bool.fetchOne(statement, arguments: [agency, assessmentID, tlp]) ?? false
  }
}
