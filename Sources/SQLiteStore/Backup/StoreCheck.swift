internal import Assessments
internal import GRDB

/// One question that a database file must answer well before it counts as sound.
struct StoreCheck: Sendable {
  /// What is asked, in words.
  let name: String
  /// Whether nothing else makes sense where this fails.
  var isFirst = false
  /// What is wrong: empty where nothing is. At most ``faultLimit`` faults are named.
  let faults: @Sendable (Database) throws -> [String]

  /// More than these help nobody.
  static let faultLimit = 20

  /// In the order in which they run.
  static let all = [schema, integrity, foreignKeys, digests, results, auditChain]

  private static let schema = StoreCheck(name: "schema", isFirst: true) { db in
    do {
      return try Schema.isEmpty(db) ? ["the file holds no store"] : []
    } catch let error as StoreError {
      return ["\(error)"]
    }
  }

  private static let integrity = StoreCheck(name: "integrity") { db in
    try String.fetchAll(db, sql: "PRAGMA integrity_check(\(faultLimit))").filter { $0 != "ok" }
  }

  private static let foreignKeys = StoreCheck(name: "foreign keys") { db in
    try Row.fetchAll(db, sql: "SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY \"table\"").map {
      "\(try $0.decode(Int.self, atIndex: 1)) rows of the table \(try $0.decode(String.self, atIndex: 0)) "
        + "hang on rows that are missing"
    }
  }

  /// SQLite does not notice a page that was changed into another well-formed one: the digests do.
  private static let digests = StoreCheck(name: "digests") { db in
    var faults: [String] = []
    // A file of an earlier version is as good: it is brought up to date when it is opened.
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let rows = try Row.fetchCursor(db, sql: AssessmentQuery.allStored(version: version))
    while faults.count < faultLimit, let row = try rows.next() {
      do {
        try StoredAssessment(row).verify()
      } catch let error as StoreError {
        faults.append("\(error)")
      } catch is RowDecodingError {
        faults.append("an assessment lacks its payload or its request, or a value has the wrong kind")
      }
    }
    return faults
  }

  /// What was calculated again later, by other rules or another instrument.
  private static let results = StoreCheck(name: "results") { db in
    guard try db.tableExists("result") else { return [] }
    var faults: [String] = []
    let rows = try Row.fetchCursor(db, sql: SQLiteAssessmentStore.allResultsQuery)
    while faults.count < faultLimit, let row = try rows.next() {
      do {
        try ResultRecord(row).verify()
      } catch let error as StoreError {
        faults.append("\(error)")
      } catch is RowDecodingError {
        faults.append("a value of a result has the wrong kind")
      }
    }
    return faults
  }
}
