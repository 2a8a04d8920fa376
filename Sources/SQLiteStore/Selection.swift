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
    switch branch {
    case .everything, .label: break
    case .agency(let agency, _):
      guard filter.agency?.isStoredLike(agency) ?? true else { return nil }
      filter.agency = agency
    case .state(let state, _):
      guard filter.stateCode?.isStoredLike(state) ?? true else { return nil }
      filter.stateCode = state
    case .shared(let agency, let label):
      self.init(sharedWith: agency, label, matching: filter, after: cursor)
      return
    }
    let index = Self.index(for: branch, filter).map { " INDEXED BY \($0)" } ?? ""
    self.init("assessment.id AS id", from: "assessment" + index)
    if let agency = filter.agency { require("assessment.agency = ?", agency) }
    if let state = filter.stateCode { require("assessment.state_code = ?", state) }
    if let label = branch.label { require("assessment.tlp = \(label.rawValue)") }
    requireRest(of: filter)
    if let cursor { require("assessment.id < ?", cursor) }
  }

  private init(
    sharedWith agency: String,
    _ label: Label,
    matching filter: AssessmentFilter,
    after cursor: String?
  ) {
    var rest = filter
    rest.stateCode = nil
    // A cross join keeps the order of the tables: shares are walked, their assessments looked up.
    let join = " CROSS JOIN assessment ON assessment.id = share.assessment_id"
    self.init(
      "share.assessment_id AS id",
      from: "share INDEXED BY share_by_label" + (rest == AssessmentFilter() ? "" : join)
    )
    require("share.agency = ?", agency)
    require("share.tlp = \(label.rawValue)")
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
      if case .state = branch {
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
    case (nil, _?): "assessment_by_label"
    case (let key?, _?): "assessment_by_\(key)_and_label"
    }
  }
}

extension Selection {
  /// Rounds and ids of a state's assessments; `nil` where the branch holds none of the state's.
  ///
  /// - Parameter round: Only of rounds before this one; `nil`: of any.
  init?(_ branch: Visibility.Branch, latestOf state: String, before round: (year: Int, number: Int)? = nil) {
    if case .shared(let agency, let label) = branch {
      self.init(
        "share.round_year AS round_year, share.round_number AS round_number, share.assessment_id AS id",
        from: "share INDEXED BY share_latest_by_label"
      )
      require("share.agency = ?", agency)
      require("share.state_code = ?", state)
      require("share.tlp = \(label.rawValue)")
      if let round { require("share", before: round) }
      return
    }
    var index = "assessment_latest"
    if branch.label != nil { index += "_by_label" }
    if case .agency = branch { index = "assessment_latest_by_agency_and_label" }
    if case .state(let own, _) = branch, !own.isStoredLike(state) { return nil }
    self.init(
      "assessment.round_year AS round_year, assessment.round_number AS round_number, assessment.id AS id",
      from: "assessment INDEXED BY \(index)"
    )
    if case .agency(let agency, _) = branch { require("assessment.agency = ?", agency) }
    require("assessment.state_code = ?", state)
    if let label = branch.label { require("assessment.tlp = \(label.rawValue)") }
    if let round { require("assessment", before: round) }
  }

  /// The numbers are bound as texts: SQLite compares them as the columns' numbers.
  private mutating func require(_ table: String, before round: (year: Int, number: Int)) {
    require("(\(table).round_year, \(table).round_number) < (?, ?)", String(round.year))
    values.append(String(round.number))
  }
}

extension Visibility.Branch {
  /// The one label of the branch.
  fileprivate var label: Label? {
    switch self {
    case .everything: nil
    case .label(let label), .agency(_, let label), .state(_, let label), .shared(_, let label): label
    }
  }
}
