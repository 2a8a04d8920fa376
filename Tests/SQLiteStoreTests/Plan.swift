import GRDB

@testable import SQLiteStore

/// What SQLite would do for a query.
struct Plan {
  var steps: [(parent: Int, detail: String)]

  static let ids = "sqlite_autoindex_assessment_1"
  static let byID = "SEARCH assessment USING INDEX \(ids) (id=?)"

  /// The steps that read tables, or the result of an inner query.
  var walks: [String] { steps.map(\.detail).filter { $0.hasPrefix("SCAN") || $0.hasPrefix("SEARCH") } }
}

extension SQLiteAssessmentStore {
  func plan(_ sql: String, _ arguments: StatementArguments) async throws -> Plan {
    try await pool.read { db in
      Plan(
        steps: try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: arguments)
          .map { (parent: $0["parent"], detail: $0["detail"]) }
      )
    }
  }
}
