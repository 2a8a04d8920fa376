internal import Assessments

/// Ids of assessments in one branch of what a caller sees: a member of a compound query, which merges the walks of its
/// members.
///
/// Each names its index. Without statistics SQLite might take one whose rows it must sort first, all of them for one
/// page; with some, it might do so one day.
struct Selection {
  /// From `SELECT` to the last condition.
  private(set) var sql: String
  /// For the question marks.
  private(set) var values: [String] = []
  private var hasCondition = false

  private init(_ columns: String, from source: String) {
    sql = "SELECT \(columns) FROM \(source)"
  }

  private mutating func require(_ condition: String, _ value: String? = nil) {
    sql += hasCondition ? " AND \(condition)" : " WHERE \(condition)"
    hasCondition = true
    if let value { values.append(value) }
  }
}

extension Selection {
  /// Ids for a list; `nil` where filter and branch exclude each other.
  init?(_ branch: Visibility.Branch, matching filter: AssessmentFilter, after cursor: String?) {
    var filter = filter
    switch branch.source {
    case .all: break
    case .agency(let agency):
      guard filter.agency?.isStoredLike(agency) ?? true else { return nil }
      filter.agency = agency
    case .state(let state):
      guard filter.stateCode?.isStoredLike(state) ?? true else { return nil }
      filter.stateCode = state
    case .sharedWith(let agency):
      self.init(sharedWith: agency, branch, matching: filter, after: cursor)
      return
    }
    let index = Self.index(for: branch, filter).map { " INDEXED BY \($0)" } ?? ""
    self.init("assessment.id AS id", from: "assessment" + index)
    if let agency = filter.agency { require("assessment.agency = ?", agency) }
    if let state = filter.stateCode { require("assessment.state_code = ?", state) }
    if let label = branch.label { require("assessment.\(branch.labelColumn) = \(label.rawValue)") }
    requireRest(of: filter)
    if let cursor { require("assessment.id < ?", cursor) }
  }

  private init(
    sharedWith agency: String,
    _ branch: Visibility.Branch,
    matching filter: AssessmentFilter,
    after cursor: String?
  ) {
    var rest = filter
    rest.stateCode = nil
    // A cross join keeps the order of the tables: shares are walked, their assessments looked up.
    let join = " CROSS JOIN assessment ON assessment.id = share.assessment_id"
    self.init(
      "share.assessment_id AS id",
      from: "share INDEXED BY share_by_\(branch.indexName)" + (rest == AssessmentFilter() ? "" : join)
    )
    require("share.agency = ?", agency)
    if let label = branch.label { require("share.\(branch.labelColumn) = \(label.rawValue)") }
    if let state = filter.stateCode { require("share.state_code = ?", state) }
    if let cursor { require("share.assessment_id < ?", cursor) }
    // The plus leaves SQLite no index to look up an assessment by but that of ids.
    if let agency = filter.agency { require("+assessment.agency = ?", agency) }
    requireRest(of: filter, sign: "+")
  }

  private mutating func requireRest(of filter: AssessmentFilter, sign: String = "") {
    if let round = filter.round { require("\(sign)assessment.round = ?", round) }
    if let version = filter.instrumentVersion { require("\(sign)assessment.instrument_version = ?", version) }
    if let instrument = filter.instrumentID { require("\(sign)assessment.instrument_id = ?", instrument) }
  }

  /// The index that holds what the branch lets see in the order of ids, and of that as little as the filter asks for;
  /// `nil`: the one of all ids.
  private static func index(for branch: Visibility.Branch, _ filter: AssessmentFilter) -> String? {
    let key: String? =
      if case .state = branch.source {
        "state"
      } else if filter.agency != nil {
        "agency"
      } else if filter.stateCode != nil {
        "state"
      } else if filter.round != nil {
        "round"
      } else if filter.instrumentVersion != nil {
        "version"
      } else {
        nil
      }
    return switch (key, branch.label) {
    case (nil, nil): nil
    case (let key?, nil): "assessment_by_\(key)"
    case (nil, _?): "assessment_by_\(branch.indexName)"
    case (let key?, _?): "assessment_by_\(key)_and_\(branch.indexName)"
    }
  }
}

extension Selection {
  /// Rounds and ids of a state's assessments but for withdrawn ones; `nil` where the branch holds none of the state's.
  ///
  /// - Parameter round: Only of rounds before this one; `nil`: of any.
  init?(_ branch: Visibility.Branch, latestOf state: String, before round: (year: Int, number: Int)? = nil) {
    if case .sharedWith(let agency) = branch.source {
      self.init(
        "share.round_year AS round_year, share.round_number AS round_number, share.assessment_id AS id",
        from: "share INDEXED BY share_latest_by_\(branch.indexName)"
      )
      require("share.agency = ?", agency)
      require("share.state_code = ?", state)
      if let label = branch.label { require("share.\(branch.labelColumn) = \(label.rawValue)") }
      if let round { require("share", id: "assessment_id", before: round) }
      require("(SELECT stage FROM assessment WHERE assessment.id = share.assessment_id) <> \(Self.withdrawn)")
      return
    }
    var index = "assessment_latest"
    if branch.label != nil { index += "_by_\(branch.indexName)" }
    if case .agency = branch.source { index = "assessment_latest_by_agency_and_\(branch.indexName)" }
    if case .state(let own) = branch.source, !own.isStoredLike(state) { return nil }
    self.init(
      "assessment.round_year AS round_year, assessment.round_number AS round_number, assessment.id AS id",
      from: "assessment INDEXED BY \(index)"
    )
    if case .agency(let agency) = branch.source { require("assessment.agency = ?", agency) }
    require("assessment.state_code = ?", state)
    if let label = branch.label { require("assessment.\(branch.labelColumn) = \(label.rawValue)") }
    if let round { require("assessment", id: "id", before: round) }
    require("assessment.stage <> \(Self.withdrawn)")
  }

  /// Raw number of the `ReviewState`.
  private static let withdrawn = 7

  /// The numbers are bound as texts: SQLite compares them as the columns' numbers. No id comes before the empty one: by
  /// it the search begins before all assessments of the round, where by the round alone it would walk through them.
  private mutating func require(_ table: String, id: String, before round: (year: Int, number: Int)) {
    require("(\(table).round_year, \(table).round_number, \(table).\(id)) < (?, ?, '')", String(round.year))
    values.append(String(round.number))
  }
}
