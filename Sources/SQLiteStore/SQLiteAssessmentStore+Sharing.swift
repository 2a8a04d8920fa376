package import Assessments
internal import CapacityProtos
internal import GRDB

extension SQLiteAssessmentStore {
  package func setLabel(assessmentID: String, from expected: Int, to tlp: Int) async throws -> Bool {
    guard assessmentID.isStorable else { return false }
    return try await write { db, trail in
      let sight = try FeedSight.fetch(db, assessmentID)
      try db.cachedStatement(sql: "UPDATE assessment SET tlp = ? WHERE id = ? AND tlp = ?")
        .execute(arguments: [tlp, assessmentID, expected])
      guard db.changesCount > 0 else { return false }
      trail.note("assessment.label", ("assessment", assessmentID), from: "label \(expected)", to: "label \(tlp)")
      trail.tell(.labelled, assessmentID, before: sight)
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
          INSERT INTO share (agency, assessment_id, tlp, state_code, round_year, round_number, created, since)
          SELECT ?, id, tlp, state_code, round_year, round_number, ?, \(Self.nextSequence) FROM assessment
          WHERE id = ? AND tlp = ?
          ON CONFLICT DO NOTHING
          """
      ).execute(arguments: [agency, time, assessmentID, tlp])
      if db.changesCount > 0 {
        trail.note("assessment.share", ("assessment", assessmentID), from: nil, to: agency)
        trail.tell(.shared, assessmentID)
        return .shared
      }
      return try Self.isShared(db, assessmentID, with: agency, at: tlp) ? .shared : .labelChanged
    }
  }

  package func unshare(assessmentID: String, with agency: String) async throws -> Bool {
    guard assessmentID.isStorable, agency.isStorable else { return false }
    return try await write { db, trail in
      try db.cachedStatement(
        sql: """
          INSERT INTO ended_share (agency, assessment_id, since, until)
          SELECT agency, assessment_id, since, \(Self.nextSequence) FROM share WHERE agency = ? AND assessment_id = ?
          """
      ).execute(arguments: [agency, assessmentID])
      try db.cachedStatement(sql: "DELETE FROM share WHERE agency = ? AND assessment_id = ?")
        .execute(arguments: [agency, assessmentID])
      guard db.changesCount > 0 else { return false }
      trail.note("assessment.unshare", ("assessment", assessmentID), from: agency, to: nil)
      trail.tell(.hidden, assessmentID)
      return true
    }
  }

  /// That of the event which tells of the change.
  private static let nextSequence = "(SELECT coalesce(max(sequence), 0) + 1 FROM feed_event)"

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
