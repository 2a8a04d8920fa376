internal import Assessments

extension Visibility {
  /// A part of what a caller sees, so narrow that one index holds just this part, in the order of a list.
  struct Branch: Sendable, Hashable {
    var source: Source
    /// The one label of the branch; `nil`: everything, whatever its label.
    var label: Label?
    /// Only what is published.
    var isPublishedOnly = false

    /// Everything, whatever its label.
    static let everything = Branch(source: .all, label: nil)

    /// The column that holds the label of what the branch is made of.
    var labelColumn: String { isPublishedOnly ? "published_tlp" : "tlp" }
    /// The end of the names of indexes in which that column stands.
    var indexName: String { isPublishedOnly ? "published" : "label" }
  }

  /// The branches that make up the whole. They may overlap.
  var branches: [Branch] {
    let wide = scopes.filter { $0.source == .all }
    if wide.contains(where: { $0.label == .red && !$0.isPublishedOnly }) { return [.everything] }
    return scopes.filter(\.isStorable).flatMap { scope in
      // What is open to the caller anyway need not be looked for again.
      let open = wide.filter { scope.source != .all && (scope.isPublishedOnly || !$0.isPublishedOnly) }.map(\.label)
        .min()
      return Label.allCases.filter { label in label >= scope.label && open.map { label < $0 } ?? true }
        .map { Branch(source: scope.source, label: $0, isPublishedOnly: scope.isPublishedOnly) }
    }
  }

  /// The same as a condition on one row of `assessment`, with the values for its question marks; `nil` if every row
  /// meets it.
  var condition: (sql: String, values: [String])? { condition(.now) }

  /// The same at a moment.
  func condition(_ moment: Moment) -> (sql: String, values: [String])? {
    guard !branches.contains(.everything) else { return nil }
    let alternatives = scopes.filter(\.isStorable).map { scope -> (sql: String, values: [String]) in
      let label = scope.condition(on: scope.isPublishedOnly ? moment.published : moment.label)
      switch scope.source {
      case .all: return (label, [])
      case .agency(let agency): return ("assessment.agency = ? AND \(label)", [agency])
      case .state(let state): return ("assessment.state_code = ? AND \(label)", [state])
      case .sharedWith(let agency):
        let shares = moment.shares.map { "EXISTS (\($0))" }.joined(separator: " OR ")
        return ("\(label) AND (\(shares))", moment.shares.map { _ in agency })
      }
    }
    guard !alternatives.isEmpty else { return ("FALSE", []) }
    return ("(" + alternatives.map(\.sql).joined(separator: " OR ") + ")", alternatives.flatMap(\.values))
  }

  /// When something is or was visible: columns of labels, and queries for shares with one question mark each, for the
  /// agency.
  struct Moment: Sendable {
    let label: String
    let published: String
    let shares: [String]

    static let now = Moment(
      label: "assessment.tlp",
      published: "assessment.published_tlp",
      shares: ["SELECT 1 FROM share WHERE share.agency = ? AND share.assessment_id = assessment.id"]
    )
  }
}

extension Visibility.Scope {
  /// No stored text holds a NUL: a scope with one holds nothing.
  fileprivate var isStorable: Bool {
    switch source {
    case .all: true
    case .agency(let text), .sharedWith(let text), .state(let text): text.isStorable
    }
  }

  /// A number that is no label counts as the strictest: only who sees everything sees it.
  fileprivate func condition(on column: String) -> String {
    "\(column) BETWEEN \(label.rawValue) AND \(Label.clear.rawValue)"
  }
}
