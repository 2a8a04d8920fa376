internal import Assessments
internal import GRDB

/// An SQL query for assessments: text, and the values for its question marks.
struct AssessmentQuery {
  /// Columns in the order in which ``AssessmentSummary`` reads them.
  static let summaryColumns = """
    assessment.id, assessment.agency, assessment.state_code, assessment.round, assessment.round_year, \
    assessment.round_number, assessment.tlp, assessment.instrument_id, assessment.instrument_version, \
    assessment.principal, assessment.create_time, assessment.content_digest, assessment.scorecard_digest, \
    assessment.stage, assessment.published_tlp IS NOT NULL
    """

  private static let storedColumns = """
    \(summaryColumns), request.request_id, payload.response, payload.response_size, payload.assessment, \
    payload.assessment_size
    """

  /// A damaged file may lack what hangs on an assessment: an outer join shows it as a fault, not as absence.
  private static let storedParts = """
    LEFT JOIN payload ON payload.assessment_number = assessment.number
    LEFT JOIN request ON request.assessment_id = assessment.id
    """

  /// All there is, with payloads, in the order in which it came.
  ///
  /// - Parameter version: Schema version of the file. For what an early one lacks stands what its migration would write.
  static func allStored(version: Int) -> String {
    var columns = storedColumns
    if version < 6 {
      columns.replace("assessment.stage", with: "1")
      columns.replace("assessment.published_tlp IS NOT NULL", with: "0")
    }
    if version < 5 {
      columns.replace("payload.response_size", with: "NULL")
      columns.replace("payload.assessment_size", with: "NULL")
    }
    return "SELECT \(columns) FROM assessment \(storedParts) ORDER BY assessment.number"
  }

  let sql: String
  /// Whether anything can match.
  let canMatch: Bool
  let arguments: StatementArguments

  /// - Parameters:
  ///   - values: For the question marks of `sql`. No stored text holds a NUL, where SQLite would cut the value: with
  ///     one nothing matches.
  ///   - limit: For the last question mark.
  private init(_ sql: String, _ values: [String], limit: Int? = nil) {
    self.sql = sql
    canMatch = values.allSatisfy(\.isStorable)
    arguments = StatementArguments(values) + StatementArguments(limit.map { [$0] } ?? [])
  }

  /// One assessment with its payload.
  static func stored(id: String, visibility: Visibility) -> AssessmentQuery {
    single(id: id, visibility, columns: storedColumns, parts: storedParts)
  }

  /// The contact of one assessment.
  static func contact(assessmentID: String, visibility: Visibility) -> AssessmentQuery {
    single(
      id: assessmentID,
      visibility,
      columns: "contact.name, contact.email, contact.phone",
      parts: "JOIN contact ON contact.assessment_number = assessment.number"
    )
  }

  private static func single(
    id: String,
    _ visibility: Visibility,
    columns: String,
    parts: String
  ) -> AssessmentQuery {
    let condition = visibility.condition
    return AssessmentQuery(
      "SELECT \(columns) FROM assessment \(parts) WHERE assessment.id = ?"
        + (condition.map { " AND \($0.sql)" } ?? ""),
      [id] + (condition?.values ?? [])
    )
  }

  /// The state's assessment of the highest round with its payload; `nil` if the visibility excludes all of them.
  ///
  /// - Parameter round: Only of rounds before this one; `nil`: of any.
  static func latest(
    state: String,
    visibility: Visibility,
    before round: (year: Int, number: Int)? = nil
  ) -> AssessmentQuery? {
    let selections = visibility.branches.compactMap { Selection($0, latestOf: state, before: round) }
    guard !selections.isEmpty else { return nil }
    return AssessmentQuery(
      """
      SELECT \(storedColumns)
      FROM (
      \(selections.map(\.sql).joined(separator: "\nUNION ALL "))
      ORDER BY round_year DESC, round_number DESC, id DESC LIMIT 1
      ) AS latest
      CROSS JOIN assessment ON assessment.id = latest.id
      \(storedParts)
      """,
      selections.flatMap(\.values)
    )
  }

  /// Summaries, newest id first; `nil` if filter and visibility exclude each other.
  ///
  /// SQLite walks all branches at the same time, each in the order of ids, and ends with the page: what is not visible
  /// is never read, and what two branches hold is listed once.
  static func list(
    _ filter: AssessmentFilter,
    visibility: Visibility,
    after cursor: String?,
    limit: Int
  ) -> AssessmentQuery? {
    let selections = visibility.branches.compactMap { Selection($0, matching: filter, after: cursor) }
    guard !selections.isEmpty else { return nil }
    return AssessmentQuery(
      """
      SELECT \(summaryColumns)
      FROM (
      \(selections.map(\.sql).joined(separator: "\nUNION "))
      ORDER BY id DESC LIMIT ?
      ) AS page
      CROSS JOIN assessment ON assessment.id = page.id
      ORDER BY page.id DESC
      """,
      selections.flatMap(\.values),
      limit: limit
    )
  }
}
