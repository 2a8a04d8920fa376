internal import GRDB

extension SQLiteAssessmentStore {
  /// The end of the index of each table whose rows are listed, or told newest from oldest, by their ids.
  static let greatestIDQuery = """
    SELECT max(id) FROM (
      SELECT max(id) AS id FROM assessment UNION ALL SELECT max(id) FROM support UNION ALL SELECT max(id) FROM token
      UNION ALL SELECT max(id) FROM report_schedule UNION ALL SELECT max(id) FROM report_run
    )
    """

  /// - Returns: `nil` if there is no id, or a damaged page has it: what is readable must be served all the same, and
  ///   the clock makes ids then.
  static func greatestID(_ db: Database) throws -> String? {
    do {
      return try String.fetchOne(db, sql: greatestIDQuery)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return nil
    }
  }
}
