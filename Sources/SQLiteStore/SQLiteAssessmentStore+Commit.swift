package import Assessments
internal import CapacityProtos
internal import Foundation
internal import GRDB

extension SQLiteAssessmentStore {
  package func commit(
    _ submission: Submission,
    finish: @escaping @Sendable (CommitContext, any TransferGround) throws -> FinishedAssessment
  ) async throws -> CommitOutcome {
    try submission.refuseNUL()
    // Outside the transaction: all others wait for that.
    let response = PackedBytes(submission.response)
    return try await write(bytes: submission.bytes) { db, trail in
      if let earlier = try Self.outcomeOfEarlierRequest(db, submission) { return earlier }
      let registration = Registration(
        agency: submission.agency,
        stateCode: submission.stateCode,
        registeringAt: submission.registersMissing ? submission.createTime : nil
      )
      if let refusal = try registration.settle(db, &trail) { return .refused(refusal) }
      // What this one corrects counts no more, nor does what it asked for.
      let returned = try ReviewSituation.fetchReturned(db, submission)
      let corrected = Set(returned.map(\.summary.id))
      for id in corrected { try ReviewChange.forgetRequests(db, of: id) }
      let context = CommitContext(
        requestedBefore: try Self.requestedBefore(db, submission),
        openTransfers: try TransferGroup.fetchOpen(db, agency: submission.agency, state: submission.stateCode)
          .filter { !corrected.contains($0.basis.assessmentID) },
        returned: returned
      )
      let ground = SQLiteTransferGround(db: db, agency: submission.agency, stateCode: submission.stateCode)
      let finished = try finish(context, ground)
      try Self.insert(db, submission, response, finished)
      trail.note(
        "assessment.submit",
        ("assessment", submission.id),
        after: finished.assessment,
        detail: "\(submission.agency) about \(submission.stateCode), round \(submission.round)"
      )
      trail.tell(.submitted, submission.id, stage: 1, before: .absent)
      try finished.transfers.apply(db, &trail)
      for review in finished.reviews { _ = try review.apply(db, &trail) }
      return .stored(StoredAssessment(submission, finished))
    }
  }

  private static func outcomeOfEarlierRequest(
    _ db: Database,
    _ submission: Submission
  ) throws -> CommitOutcome? {
    let earlier = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT assessment_id, content_digest FROM request WHERE agency = ? AND request_id = ?"
      ),
      arguments: [submission.agency, submission.requestID]
    )
    guard let earlier else { return nil }
    let id: String = try earlier.decode(atIndex: 0)
    guard try earlier.bytes(atIndex: 1) == submission.contentDigest else { return .conflict(existingID: id) }
    guard let stored = try fetchStored(db, .stored(id: id, visibility: .all)) else {
      throw StoreError.damaged(reason: "a request points to the assessment \(id), which is missing")
    }
    return .repeated(stored)
  }

  /// The earliest assessment for each technology, without walking all of the agency's requests: from one
  /// technology the query jumps to the next. It costs one look-up a technology, however many assessments
  /// there are.
  static let requestedBeforeQuery = """
    WITH RECURSIVE technology (id) AS (
      SELECT min(technology_id) FROM requested_technology WHERE agency = :agency AND state_code = :state
      UNION ALL
      SELECT (
        SELECT min(technology_id) FROM requested_technology
        WHERE agency = :agency AND state_code = :state AND technology_id > technology.id
      )
      FROM technology WHERE technology.id IS NOT NULL
    )
    SELECT technology.id, (
      SELECT min(assessment_id) FROM requested_technology
      WHERE agency = :agency AND state_code = :state AND technology_id = technology.id
    )
    FROM technology WHERE technology.id IS NOT NULL
    ORDER BY technology.id
    """

  private static func requestedBefore(
    _ db: Database,
    _ submission: Submission
  ) throws -> [RequestedTechnology] {
    try Row.fetchAll(
      db.cachedStatement(sql: requestedBeforeQuery),
      arguments: ["agency": submission.agency, "state": submission.stateCode]
    ).map {
      RequestedTechnology(technologyID: try $0.decode(atIndex: 0), assessmentID: try $0.decode(atIndex: 1))
    }
  }

  private static func insert(
    _ db: Database,
    _ submission: Submission,
    _ response: PackedBytes,
    _ finished: FinishedAssessment
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO assessment (
          id, agency, state_code, round, round_year, round_number, tlp, instrument_id, instrument_version,
          principal, create_time, content_digest, scorecard_digest
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      submission.id, submission.agency, submission.stateCode, submission.round, submission.roundYear,
      submission.roundNumber, submission.tlp, submission.instrumentID, submission.instrumentVersion,
      submission.principal, submission.createTime, Data(submission.contentDigest),
      Data(finished.scorecardDigest),
    ])
    let number = db.lastInsertedRowID
    let assessment = PackedBytes(finished.assessment)
    try db.cachedStatement(
      sql: """
        INSERT INTO payload (assessment_number, response, response_size, assessment, assessment_size)
        VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      number, response.stored, response.unpackedCount, assessment.stored, assessment.unpackedCount,
    ])
    try db.cachedStatement(
      sql: "INSERT INTO request (agency, request_id, assessment_id, content_digest) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [
      submission.agency, submission.requestID, submission.id, Data(submission.contentDigest),
    ])
    for technology in Set(submission.technologyIDs).sorted() {
      try db.cachedStatement(
        sql: """
          INSERT INTO requested_technology (agency, state_code, technology_id, assessment_id)
          VALUES (?, ?, ?, ?)
          """
      ).execute(arguments: [submission.agency, submission.stateCode, technology, submission.id])
    }
    if let contact = submission.contact {
      try db.cachedStatement(
        sql: "INSERT INTO contact (assessment_number, name, email, phone) VALUES (?, ?, ?, ?)"
      ).execute(arguments: [number, contact.name, contact.email, contact.phone])
    }
  }
}

extension Submission {
  /// About how much it holds in memory while it waits: the response, its bytes, and what was made of it.
  fileprivate var bytes: Int { 1024 + 4 * response.count }

  fileprivate func refuseNUL() throws {
    try StoreError.refuseNUL(in: [
      "id": id, "request id": requestID, "agency": agency, "state code": stateCode, "round": round,
      "instrument id": instrumentID, "instrument version": instrumentVersion, "principal": principal,
      "contact name": contact?.name, "contact email": contact?.email, "contact phone": contact?.phone,
    ])
    for technology in technologyIDs { try StoreError.refuseNUL(in: ["technology id": technology]) }
  }
}
