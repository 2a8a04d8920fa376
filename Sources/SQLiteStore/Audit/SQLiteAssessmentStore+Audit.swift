package import Assessments
internal import GRDB

extension SQLiteAssessmentStore {
  package func auditEntries(
    matching filter: AuditFilter,
    after sequence: Int64?,
    limit: Int
  ) async throws -> RegistryPage<AuditRecord> {
    let limit = min(max(limit, 1), Self.longestPage)
    for text in [filter.principal, filter.action, filter.object] {
      guard text?.isStorable ?? true else { return RegistryPage(records: [], hasMore: false) }
    }
    let found: [AuditRecord] = try await read { db in
      guard let query = try AuditQuery(db, filter, after: sequence) else { return [] }
      return try Row.fetchAll(db, sql: query.sql, arguments: query.arguments + [limit + 1]).map(AuditRecord.init)
    }
    return RegistryPage(records: Array(found.prefix(limit)), hasMore: found.count > limit)
  }

  package func noteBackup(sha256: String, assessments: Int) async throws {
    try await write { _, trail in
      trail.note("store.backup", ("store", "copy"), detail: "\(assessments) assessments, SHA-256 \(sha256)")
    }
  }
}

extension AuditRecord {
  static let columns = "sequence, content, hash, time, principal, action, object"

  /// Reads the columns of ``columns``.
  init(_ row: Row) throws {
    self.init(
      sequence: try row.decode(atIndex: 0),
      content: try row.bytes(atIndex: 1),
      hash: try row.bytes(atIndex: 2),
      columns: Columns(
        time: try row.decode(atIndex: 3),
        principal: try row.decode(atIndex: 4),
        action: try row.decode(atIndex: 5),
        object: try row.decode(atIndex: 6)
      )
    )
  }
}

extension StoreCheck {
  /// What lists by time go by.
  private static func hoursOfLog(_ db: Database) throws -> [String] {
    // Files of versions before them have none.
    guard try db.tableExists("audit_hour") else { return [] }
    let query = """
      SELECT hour FROM (
        SELECT time / \(AuditQuery.hourLength) AS hour, min(sequence), max(sequence) FROM audit_entry GROUP BY hour
        EXCEPT SELECT hour, first_sequence, last_sequence FROM audit_hour
      ) LIMIT 1
      """
    guard let hour = try Int64.fetchOne(db, sql: query) else { return [] }
    return ["hour \(hour) since 1970 is not noted as its entries have it"]
  }

  /// The chain of the audit log, from its first entry to its last.
  static let auditChain = StoreCheck(name: "audit chain") { db in
    // Files of versions before the log have none.
    guard try db.tableExists("audit_entry") else { return [] }
    var chain = AuditChain()
    let rows = try Row.fetchCursor(db, sql: "SELECT \(AuditRecord.columns) FROM audit_entry ORDER BY sequence")
    while let row = try rows.next() {
      if let fault = chain.take(try AuditRecord(row)) { return [fault] }
    }
    return try hoursOfLog(db)
  }
}
