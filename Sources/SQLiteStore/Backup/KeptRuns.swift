package import Assessments
internal import GRDB

/// The runs whose files the server keeps, read from a database file that a server may have open.
package enum KeptRuns {
  /// - Parameter path: The database file. Nothing in it is changed.
  /// - Returns: In the order of their ids; none from a file that is older than schedules.
  /// - Throws: ``StoreError``.
  package static func read(from path: String) throws -> [RunRecord] {
    do {
      let settings = SQLiteAssessmentStore.Configuration.defaults.readingSettings
      return try DatabaseQueue.readOnly(path, settings) { db in
        guard try db.tableExists("report_run") else { return [] }
        let query = "SELECT \(RunRecord.columns) FROM report_run WHERE kept = 1 ORDER BY id"
        return try Row.fetchAll(db, sql: query).map(RunRecord.init)
      }
    } catch {
      throw StoreError.translating(error, during: "reading the runs in \(path)")
    }
  }
}
