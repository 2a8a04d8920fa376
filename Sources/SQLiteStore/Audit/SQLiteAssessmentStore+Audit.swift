package import Assessments
internal import GRDB

extension SQLiteAssessmentStore {
  package func auditEntries(
    matching filter: AuditFilter,
    after sequence: Int64?,
    limit: Int
  ) async throws -> RegistryPage<AuditRecord> {
    let limit = min(max(limit, 1), Self.longestPage)
    var conditions: [String] = []
    var arguments = StatementArguments()
    func require(_ condition: String, _ values: (any DatabaseValueConvertible)...) {
      conditions.append(condition)
      arguments += StatementArguments(values)
    }
    if let sequence { require(filter.isOldestFirst ? "sequence > ?" : "sequence < ?", sequence) }
    if let principal = filter.principal { require("principal = ?", principal) }
    if let action = filter.action {
      require("(action = ? OR substr(action, 1, length(?) + 1) = ? || '.')", action, action, action)
    }
    if let object = filter.object { require("object = ?", object) }
    if let since = filter.since { require("time >= ?", since) }
    if let until = filter.until { require("time < ?", until) }
    for text in [filter.principal, filter.action, filter.object] {
      guard text?.isStorable ?? true else { return RegistryPage(records: [], hasMore: false) }
    }
    let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    let sql = """
      SELECT \(AuditRecord.columns) FROM audit_entry \(condition)
      ORDER BY sequence \(filter.isOldestFirst ? "" : "DESC") LIMIT ?
      """
    let all = arguments + [limit + 1]
    let found = try await read { db in
      try Row.fetchAll(db.cachedStatement(sql: sql), arguments: all).map(AuditRecord.init)
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
  /// The chain of the audit log, from its first entry to its last.
  static let auditChain = StoreCheck(name: "audit chain") { db in
    // Files of versions before the log have none.
    guard try db.tableExists("audit_entry") else { return [] }
    var chain = AuditChain()
    let rows = try Row.fetchCursor(db, sql: "SELECT \(AuditRecord.columns) FROM audit_entry ORDER BY sequence")
    while let row = try rows.next() {
      if let fault = chain.take(try AuditRecord(row)) { return [fault] }
    }
    return []
  }
}
