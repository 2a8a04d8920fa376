internal import Assessments
internal import GRDB

/// An SQL query for assessments: text, and the values for its question marks.
struct AssessmentQuery {
  /// Columns in the order in which ``AssessmentSummary`` reads them.
  static let summaryColumns = """
    assessment.id, assessment.agency, assessment.state_code, assessment.round, assessment.round_year, \
    assessment.round_number, assessment.tlp, assessment.instrument_id, assessment.instrument_version, \
    assessment.principal, assessment.create_time, assessment.content_digest, assessment.scorecard_digest
    """

  /// A damaged file may lack what hangs on an assessment: an outer join shows it as a fault, not as absence.
  private static let storedSource = """
    SELECT \(summaryColumns), request.request_id, payload.response, payload.assessment
    FROM assessment
    LEFT JOIN payload ON payload.assessment_number = assessment.number
    LEFT JOIN request ON request.assessment_id = assessment.id
    """

  private(set) var sql: String
  private var values: [String] = []

  private init(_ sql: String) {
    self.sql = sql
  }

  /// One assessment with its payload.
  static func stored(id: String, visibility: Visibility) -> AssessmentQuery {
    var query = AssessmentQuery(storedSource)
    query.require("assessment.id = ?", id)
    query.require(visibility)
    return query
  }

  /// The state's assessment of the highest round with its payload.
  static func latest(state: String, visibility: Visibility) -> AssessmentQuery {
    var query = AssessmentQuery(storedSource)
    query.require("assessment.state_code = ?", state)
    query.require(visibility)
    query.sql += """
       ORDER BY assessment.round_year DESC, assessment.round_number DESC, assessment.id DESC LIMIT 1
      """
    return query
  }

  /// Summaries, newest id first.
  static func list(
    _ filter: AssessmentFilter,
    visibility: Visibility,
    after cursor: String?,
    limit: Int
  ) -> AssessmentQuery {
    var query = AssessmentQuery("SELECT \(summaryColumns) FROM assessment")
    query.require(visibility)
    if let agency = filter.agency { query.require("assessment.agency = ?", agency) }
    if let state = filter.stateCode { query.require("assessment.state_code = ?", state) }
    if let round = filter.round { query.require("assessment.round = ?", round) }
    if let instrument = filter.instrumentID { query.require("assessment.instrument_id = ?", instrument) }
    if let version = filter.instrumentVersion { query.require("assessment.instrument_version = ?", version) }
    if let cursor { query.require("assessment.id < ?", cursor) }
    query.sql += " ORDER BY assessment.id DESC LIMIT \(limit)"
    return query
  }

  /// The contact of one assessment.
  static func contact(assessmentID: String, visibility: Visibility) -> AssessmentQuery {
    var query = AssessmentQuery(
      """
      SELECT contact.name, contact.email, contact.phone
      FROM assessment JOIN contact ON contact.assessment_number = assessment.number
      """
    )
    query.require("assessment.id = ?", assessmentID)
    query.require(visibility)
    return query
  }

  var arguments: StatementArguments { StatementArguments(values) }

  /// Whether anything can match: no stored text holds a NUL, and SQLite would cut the value there.
  var canMatch: Bool { values.allSatisfy(\.isStorable) }

  private mutating func require(_ condition: String, _ value: String) {
    sql += values.isEmpty ? " WHERE \(condition)" : " AND \(condition)"
    values.append(value)
  }

  private mutating func require(_ visibility: Visibility) {
    switch visibility {
    case .all: break
    case .agency(let agency): require("assessment.agency = ?", agency)
    }
  }
}

extension String {
  /// Whether the store keeps the text as it is: GRDB hands it to SQLite as a C string, which ends at a NUL.
  var isStorable: Bool { !utf8.contains(0) }
}
