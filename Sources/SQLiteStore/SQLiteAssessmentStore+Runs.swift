package import Assessments
internal import GRDB

extension SQLiteAssessmentStore {
  package func run(id: String) async throws -> RunRecord? {
    guard id.isStorable else { return nil }
    return try await read { db in
      let statement = try db.cachedStatement(sql: "SELECT \(RunRecord.columns) FROM report_run WHERE id = ?")
      return try Row.fetchOne(statement, arguments: [id]).map(RunRecord.init)
    }
  }

  package func runs(
    scheduleID: String?,
    ofAnalystsOf agency: String?,
    isKept: Bool,
    after cursor: String?,
    limit: Int
  ) async throws -> RegistryPage<RunRecord> {
    let query = RunQuery(scheduleID: scheduleID, agency: agency, isKept: isKept, after: cursor)
    return try await page(query.sql, query.values, limit: limit, RunRecord.init)
  }

  package func sources(ofRun id: String) async throws -> Set<String> {
    guard id.isStorable else { return [] }
    return try await read { db in
      let statement = try db.cachedStatement(sql: "SELECT assessment_id FROM report_run_source WHERE run_id = ?")
      return try String.fetchSet(statement, arguments: [id])
    }
  }

  package func keptRuns(of scheduleID: String?) async throws -> [String: Set<Int>] {
    guard scheduleID?.isStorable ?? true else { return [:] }
    let query =
      scheduleID == nil
      ? "SELECT schedule_id, number FROM report_run INDEXED BY report_run_kept WHERE kept = 1"
      : "SELECT schedule_id, number FROM report_run INDEXED BY report_run_by_schedule WHERE schedule_id = ? AND kept = 1"
    return try await read { db in
      var kept: [String: Set<Int>] = [:]
      let values = StatementArguments([scheduleID].compactMap(\.self))
      for row in try Row.fetchAll(db.cachedStatement(sql: query), arguments: values) {
        let (id, number): (String, Int) = (try row.decode(atIndex: 0), try row.decode(atIndex: 1))
        kept[id, default: []].insert(number)
      }
      return kept
    }
  }
}

/// An SQL query for a list of runs, newest id first: text, and the values for its question marks.
///
/// Each names its index, so that none sorts what it finds.
struct RunQuery {
  /// With one more question mark, the last one, for the number of rows.
  let sql: String
  let values: [String]

  init(scheduleID: String?, agency: String?, isKept: Bool, after cursor: String?) {
    let index =
      switch (scheduleID, agency, isKept) {
      case (.some, _, _): " INDEXED BY report_run_by_schedule"
      case (nil, .some, _): " INDEXED BY report_run_by_agency"
      case (nil, nil, true): " INDEXED BY report_run_kept"
      // The table's own order.
      case (nil, nil, false): ""
      }
    let conditions = [("schedule_id = ?", scheduleID), ("analysts_agency = ?", agency), ("id < ?", cursor)]
      .filter { $0.1 != nil }
    let required = conditions.map(\.0) + (isKept ? ["kept = 1"] : [])
    let condition = required.isEmpty ? "" : " WHERE \(required.joined(separator: " AND "))"
    sql = "SELECT \(RunRecord.columns) FROM report_run\(index)\(condition) ORDER BY id DESC LIMIT ?"
    values = conditions.compactMap(\.1)
  }
}
