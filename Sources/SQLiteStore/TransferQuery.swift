internal import Assessments
internal import GRDB

/// An SQL query for the keys of a list of transfers or of their events: text, and the values for its question marks.
///
/// Keys alone, for a record may hold much: they are few bytes, and who reads the records stops where there are enough.
///
/// What a caller sees is made of branches, as for assessments (``Selection``): each names the index that holds just this
/// branch in the order of the list, and a compound query merges the walks.
struct TransferQuery {
  /// With one more question mark, the last one, for the number of rows; `nil`: nothing can match.
  private(set) var sql: String?
  private(set) var arguments = StatementArguments()

  /// Transfers, newest assessment first, within one in the order of the request.
  init(
    transfers filter: TransferFilter,
    visibleTo visibility: Visibility,
    after cursor: (assessmentID: String, item: Int)?
  ) {
    var conditions: [Condition] = []
    if let id = filter.assessmentID { conditions.append(("assessment_id = ?", [id])) }
    if let technology = filter.technologyID { conditions.append(("technology_id = ?", [technology])) }
    if let tier = filter.tierAtLeast { conditions.append(("tier >= ?", [tier])) }
    if let time = filter.isOpenAt {
      conditions.append(
        ("rejected = 0 AND superseded_by IS NULL AND withdrawn = 0 AND (open_flags > 0 OR expires <= ?)", [time])
      )
    }
    if let cursor {
      let condition = "(assessment_id < ? OR (assessment_id = ? AND item > ?))"
      // The first part alone lets SQLite seek; the index holds both columns.
      conditions.append(("assessment_id <= ?", [cursor.assessmentID]))
      conditions.append((condition, [cursor.assessmentID, cursor.assessmentID, cursor.item]))
    }
    let members = visibility.branches.compactMap {
      member(
        $0,
        of: "transfer",
        keys: "assessment_id, item",
        isOfOneAssessment: filter.assessmentID != nil,
        filter.agency,
        filter.stateCode,
        conditions
      )
    }
    merge(members, order: "assessment_id DESC, item")
  }

  /// Events, newest first.
  init(
    events filter: TransferEventFilter,
    visibleTo visibility: Visibility,
    after cursor: String?
  ) {
    var conditions: [Condition] = []
    if let id = filter.assessmentID {
      conditions.append(("assessment_id = ?", [id]))
      if let item = filter.item { conditions.append(("item = ?", [item])) }
    }
    if let kind = filter.kind { conditions.append(("kind = ?", [kind])) }
    if let cursor { conditions.append(("id < ?", [cursor])) }
    if let sight = visibility.sight(of: "transfer_event.id", .telling, at: [.now]) {
      conditions.append((sight.sql, sight.values as [any DatabaseValueConvertible]))
    }
    let members = visibility.branches.compactMap {
      member(
        $0,
        of: "transfer_event",
        keys: "id",
        isOfOneAssessment: filter.assessmentID != nil,
        filter.agency,
        filter.stateCode,
        conditions
      )
    }
    merge(members, order: "id DESC")
  }

  private typealias Condition = (sql: String, arguments: [any DatabaseValueConvertible])

  private func member(
    _ branch: Visibility.Branch,
    of table: String,
    keys: String,
    isOfOneAssessment: Bool,
    _ agency: String?,
    _ stateCode: String?,
    _ conditions: [Condition]
  ) -> Condition? {
    var (agency, stateCode) = (agency, stateCode)
    var all: [Condition] = []
    switch branch.source {
    case .all: break
    case .agency(let own):
      guard agency?.isStoredLike(own) ?? true else { return nil }
      agency = own
    case .state(let own):
      guard stateCode?.isStoredLike(own) ?? true else { return nil }
      stateCode = own
    case .sharedWith(let with):
      let label = branch.label.map { " AND \(branch.labelColumn) = \($0.rawValue)" } ?? ""
      all.append(("assessment_id IN (SELECT assessment_id FROM share WHERE agency = ?\(label))", [with]))
    }
    let isShared = !all.isEmpty
    if let label = branch.label { all.append(("\(branch.labelColumn) = \(label.rawValue)", [])) }
    if let agency { all.append(("agency = ?", [agency])) }
    if let stateCode { all.append(("state_code = ?", [stateCode])) }
    all += conditions
    var index = ""
    if !isOfOneAssessment, !isShared {
      let key = agency != nil ? "agency" : stateCode != nil ? "state" : nil
      let name = [
        key.map { "by_\($0)" }, branch.label.map { _ in (key == nil ? "by_" : "and_") + branch.indexName },
      ].compactMap(\.self)
      if !name.isEmpty {
        index = " INDEXED BY \(table)_\(name.joined(separator: "_"))"
      } else if table == "transfer" {
        index = " INDEXED BY transfer_newest"
      }
    }
    let condition = all.isEmpty ? "" : " WHERE " + all.map(\.sql).joined(separator: " AND ")
    return ("SELECT \(keys) FROM \(table)\(index)\(condition)", all.flatMap(\.arguments))
  }

  private mutating func merge(_ members: [Condition], order: String) {
    guard !members.isEmpty else { return }
    // UNION, as branches may overlap.
    let found = members.map(\.sql).joined(separator: " UNION ")
    sql = "\(found) ORDER BY \(order) LIMIT ?"
    arguments = StatementArguments(members.flatMap(\.arguments))
  }
}
