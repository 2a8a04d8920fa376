internal import Assessments
internal import CapacityProtos
internal import Foundation
internal import GRDB

// Transfers and their bases as rows.

extension TransferRecord {
  static let columns = [
    "assessment_id", "item", "agency", "state_code", "technology_id", "tier", "rejected", "superseded_by", "open_flags",
    "expires", "revision", "content", "withdrawn",
  ].map { "transfer.\($0)" }.joined(separator: ", ")

  /// Reads the columns of ``columns``.
  init(_ row: Row) throws {
    self.init(
      assessmentID: try row.decode(atIndex: 0),
      item: try row.decode(atIndex: 1),
      agency: try row.decode(atIndex: 2),
      stateCode: try row.decode(atIndex: 3),
      technologyID: try row.decode(atIndex: 4),
      tier: try row.decode(atIndex: 5),
      isRejected: try row.decode(atIndex: 6),
      supersededBy: try row.decode(atIndex: 7),
      openFlags: try row.decode(atIndex: 8),
      expires: try row.decode(atIndex: 9),
      revision: try row.decode(atIndex: 10),
      content: try row.bytes(atIndex: 11),
      isWithdrawn: try row.decode(atIndex: 12)
    )
  }

  /// `nil` if there is none.
  static func fetch(_ db: Database, _ assessmentID: String, item: Int) throws -> TransferRecord? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(columns) FROM transfer WHERE assessment_id = ? AND item = ?"),
      arguments: [assessmentID, item]
    ).map(TransferRecord.init)
  }

  func insert(_ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO transfer (
          assessment_id, item, agency, state_code, technology_id, tier, rejected, superseded_by, open_flags,
          expires, revision, content, tlp, published_tlp, withdrawn
        ) SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, tlp, published_tlp, stage = 7 FROM assessment WHERE id = ?
        """
    ).execute(arguments: [
      assessmentID, item, agency, stateCode, technologyID, tier, isRejected, supersededBy, openFlags, expires, revision,
      Data(content), assessmentID,
    ])
  }

  func update(_ db: Database) throws {
    try db.cachedStatement(
      sql: """
        UPDATE transfer SET
          tier = ?, rejected = ?, superseded_by = ?, open_flags = ?, expires = ?, revision = revision + 1, content = ?
        WHERE assessment_id = ? AND item = ?
        """
    ).execute(arguments: [
      tier, isRejected, supersededBy, openFlags, expires, Data(content), assessmentID, item,
    ])
    try keepRequest(db)
  }

  /// What is rejected does not count as asked for before; what is taken up again does.
  private func keepRequest(_ db: Database) throws {
    let key: StatementArguments = [agency, stateCode, technologyID, assessmentID]
    // 6 and 7: superseded and withdrawn.
    let rest = """
      FROM transfer JOIN assessment ON assessment.id = transfer.assessment_id
      WHERE transfer.assessment_id = ? AND technology_id = ? AND rejected = 0 AND assessment.stage NOT IN (6, 7)
      """
    let isWanted =
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT 1 \(rest)"),
        arguments: [assessmentID, technologyID]
      ) != nil
    let sql =
      isWanted
      ? """
      INSERT INTO requested_technology (agency, state_code, technology_id, assessment_id) VALUES (?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """
      : """
      DELETE FROM requested_technology
      WHERE agency = ? AND state_code = ? AND technology_id = ? AND assessment_id = ?
      """
    try db.cachedStatement(sql: sql).execute(arguments: key)
  }
}

extension TransferBasisRecord {
  static func fetch(_ db: Database, _ assessmentID: String) throws -> TransferBasisRecord? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT assessment_id, rule_set_digest, content FROM transfer_basis WHERE assessment_id = ?"
      ),
      arguments: [assessmentID]
    ).map {
      TransferBasisRecord(
        assessmentID: try $0.decode(atIndex: 0),
        ruleSetDigest: try $0.decode(atIndex: 1),
        content: try $0.bytes(atIndex: 2)
      )
    }
  }

  /// Stores it, over an earlier one.
  func save(_ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO transfer_basis (assessment_id, rule_set_digest, content) VALUES (?, ?, ?)
        ON CONFLICT (assessment_id) DO UPDATE SET rule_set_digest = excluded.rule_set_digest, content = excluded.content
        """
    ).execute(arguments: [assessmentID, ruleSetDigest, Data(content)])
  }
}

extension TransferGroup {
  /// `nil` if the assessment has no transfers.
  static func fetch(_ db: Database, _ assessmentID: String) throws -> TransferGroup? {
    guard let basis = try TransferBasisRecord.fetch(db, assessmentID) else { return nil }
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT \(TransferRecord.columns) FROM transfer WHERE assessment_id = ? ORDER BY item"
      ),
      arguments: [assessmentID]
    )
    let stage = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT stage FROM assessment WHERE id = ?"),
      arguments: [assessmentID]
    )
    return TransferGroup(basis: basis, transfers: try rows.map(TransferRecord.init), stage: stage ?? 0)
  }

  /// As ``CommitContext/openTransfers`` says, in the order of assessments.
  static func fetchOpen(_ db: Database, agency: String, state: String) throws -> [TransferGroup] {
    try String.fetchAll(db.cachedStatement(sql: openQuery), arguments: [agency, state])
      .compactMap { try fetch(db, $0) }
  }

  /// As many rows as there are technologies, or little more: newer requests supersede older ones.
  static let openQuery = """
    SELECT DISTINCT assessment_id FROM transfer INDEXED BY transfer_open
    WHERE agency = ? AND state_code = ? AND rejected = 0 AND superseded_by IS NULL AND withdrawn = 0 ORDER BY assessment_id
    """
}

extension TransferChange {
  func apply(_ db: Database, _ trail: inout AuditTrail) throws {
    try basis?.save(db)
    for transfer in transfers { try transfer.update(db) }
    for event in events {
      try event.insert(db)
      trail.note(
        event.kind == Self.decided ? "transfer.decide" : "transfer.judge",
        ("assessment", event.assessmentID),
        after: event.content,
        detail: "technology \(event.item + 1), event \(event.id)"
      )
      trail.tell(.transferChanged, event.assessmentID, item: event.item, transferEventID: event.id)
    }
    // What changes without an event is what it is judged by, and who superseded it.
    if events.isEmpty, let id = basis?.assessmentID ?? transfers.first?.assessmentID {
      trail.note("transfer.follow", ("assessment", id), after: basis?.content)
    }
  }

  /// Raw number of the `TransferEventKind`.
  private static let decided = 1
}

extension OpenedTransfers {
  /// The new assessment must be there already.
  func apply(_ db: Database, _ trail: inout AuditTrail) throws {
    for change in changes { try change.apply(db, &trail) }
    guard let opened else { return }
    try opened.basis.save(db)
    for transfer in opened.transfers { try transfer.insert(db) }
  }
}
