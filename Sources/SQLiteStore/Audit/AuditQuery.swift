internal import Assessments
internal import GRDB

/// An SQL query for a page of the audit log.
///
/// It walks along what the filter names, in the order of the log, and looks at nothing outside the hours that the
/// filter leaves: entries of an object; or those of one action after the other, of everybody or of a principal, merged.
struct AuditQuery {
  /// With one more question mark, the last one, for the number of rows.
  let sql: String
  let arguments: StatementArguments

  /// Milliseconds.
  static let hourLength: Int64 = 3_600_000

  /// - Parameter sequence: That of the last entry of the page before; `nil` for the first page.
  /// - Returns: `nil` if nothing can match.
  init?(_ db: Database, _ filter: AuditFilter, after sequence: Int64?) throws {
    var common: [Condition] = []
    if let sequence { common.append(Condition(filter.isOldestFirst ? "sequence > ?" : "sequence < ?", sequence)) }
    if let since = filter.since {
      let query = "SELECT min(first_sequence) FROM audit_hour WHERE hour >= ?"
      guard let first = try Int64.fetchOne(db, sql: query, arguments: [since / Self.hourLength]) else { return nil }
      common += [Condition("sequence >= ?", first), Condition("time >= ?", since)]
    }
    if let until = filter.until {
      let query = "SELECT max(last_sequence) FROM audit_hour WHERE hour <= ?"
      guard let last = try Int64.fetchOne(db, sql: query, arguments: [until / Self.hourLength]) else { return nil }
      common += [Condition("sequence <= ?", last), Condition("time < ?", until)]
    }
    var actions: [String]?
    if filter.principal != nil || filter.action != nil {
      let found = try Self.actions(db, filter)
      if found.isEmpty { return nil }
      actions = found
    }
    self.init(filter, actions: actions, common)
  }

  /// - Parameter actions: Those that match; `nil`: neither actions nor a principal are asked for.
  private init(_ filter: AuditFilter, actions: [String]?, _ common: [Condition]) {
    let order = "ORDER BY sequence\(filter.isOldestFirst ? "" : " DESC")"
    if filter.object != nil || actions == nil {
      var conditions = common
      if let object = filter.object { conditions.append(Condition("object = ?", object)) }
      if let principal = filter.principal { conditions.append(Condition("principal = ?", principal)) }
      if let actions {
        let marks = actions.map { _ in "?" }.joined(separator: ", ")
        conditions.append(Condition("action IN (\(marks))", StatementArguments(actions)))
      }
      let index = filter.object == nil ? "" : " INDEXED BY audit_entry_by_object"
      sql = "SELECT \(AuditRecord.columns) FROM audit_entry\(index)\(conditions.clause) \(order) LIMIT ?"
      arguments = conditions.arguments
      return
    }
    let index = filter.principal == nil ? "audit_entry_by_action" : "audit_entry_by_principal"
    var walks: [String] = []
    var arguments = StatementArguments()
    for action in actions ?? [] {
      var conditions = [Condition("action = ?", action)] + common
      if let principal = filter.principal { conditions.append(Condition("principal = ?", principal)) }
      walks.append("SELECT sequence FROM audit_entry INDEXED BY \(index)\(conditions.clause)")
      arguments += conditions.arguments
    }
    sql = """
      SELECT \(AuditRecord.columns) FROM audit_entry WHERE sequence IN (
        \(walks.joined(separator: " UNION ALL ")) \(order) LIMIT ?
      ) \(order)
      """
    self.arguments = arguments
  }

  /// The actions that match and that there are: found by leaps along the index, one for each.
  private static func actions(_ db: Database, _ filter: AuditFilter) throws -> [String] {
    let wanted = filter.action ?? ""
    let query = actionsQuery(ofPrincipal: filter.principal != nil)
    var arguments: StatementArguments = ["from": wanted, "to": filter.action.map { $0 + "/" } ?? "\u{10FFFF}"]
    if let principal = filter.principal { arguments += ["principal": principal] }
    return try String.fetchAll(db.cachedStatement(sql: query), arguments: arguments).filter { action in
      filter.action == nil || action.utf8.elementsEqual(wanted.utf8) || action.utf8.starts(with: "\(wanted).".utf8)
    }
  }

  /// The slash comes behind the dot.
  static func actionsQuery(ofPrincipal: Bool) -> String {
    let source =
      ofPrincipal
      ? "audit_entry INDEXED BY audit_entry_by_principal WHERE principal = :principal AND"
      : "audit_entry INDEXED BY audit_entry_by_action WHERE"
    return """
      WITH RECURSIVE known (name) AS (
        SELECT (SELECT action FROM \(source) action >= :from AND action < :to ORDER BY action LIMIT 1)
        UNION ALL
        SELECT (SELECT action FROM \(source) action > known.name AND action < :to ORDER BY action LIMIT 1)
        FROM known WHERE known.name IS NOT NULL
      )
      SELECT name FROM known WHERE name IS NOT NULL
      """
  }
}

/// One condition with the values for its question marks.
private struct Condition {
  let sql: String
  let values: StatementArguments

  init(_ sql: String, _ values: StatementArguments) {
    self.sql = sql
    self.values = values
  }

  init(_ sql: String, _ value: some DatabaseValueConvertible) { self.init(sql, [value]) }
}

extension [Condition] {
  fileprivate var clause: String { isEmpty ? "" : " WHERE \(map(\.sql).joined(separator: " AND "))" }
  fileprivate var arguments: StatementArguments { reduce(into: StatementArguments()) { $0 += $1.values } }
}
