internal import Assessments

extension Visibility {
  /// A part of what a caller sees, so narrow that one index holds just this part, in the order of a list.
  enum Branch: Sendable, Hashable {
    /// Everything, whatever its label.
    case everything
    /// Everything with this label.
    case label(Label)
    /// What an agency submitted under a label.
    case agency(String, Label)
    /// What is about a state, under a label.
    case state(String, Label)
    /// What is shared with an agency, under a label.
    case shared(String, Label)
  }

  /// The branches that make up the whole. They may overlap.
  var branches: [Branch] {
    let open = scopes.compactMap { if case .all(let label) = $0 { label } else { nil } }.min()
    if open == .red { return [.everything] }
    // What is open to the caller anyway need not be looked for again.
    let guarded = Label.allCases.filter { label in open.map { label < $0 } ?? true }
    return (open.map { $0.andLessStrict.map(Branch.label) } ?? [])
      + scopes.flatMap { scope -> [Branch] in
        switch scope {
        case .all: return []
        case .agency(let agency, let label) where agency.isStorable:
          return guarded.filter { $0 >= label }.map { .agency(agency, $0) }
        case .state(let state, let label) where state.isStorable:
          return guarded.filter { $0 >= label }.map { .state(state, $0) }
        case .sharedWith(let agency, let label) where agency.isStorable:
          return guarded.filter { $0 >= label }.map { .shared(agency, $0) }
        // No stored text holds a NUL.
        case .agency, .state, .sharedWith: return []
        }
      }
  }

  /// The same as a condition on one row of `assessment`, with the values for its question marks; `nil` if every row
  /// meets it.
  var condition: (sql: String, values: [String])? {
    guard !branches.contains(.everything) else { return nil }
    let alternatives = scopes.compactMap { scope -> (sql: String, values: [String])? in
      switch scope {
      case .all(let label): return (label.condition, [])
      case .agency(let agency, let label) where agency.isStorable:
        return ("assessment.agency = ? AND \(label.condition)", [agency])
      case .state(let state, let label) where state.isStorable:
        return ("assessment.state_code = ? AND \(label.condition)", [state])
      case .sharedWith(let agency, let label) where agency.isStorable:
        let share = "SELECT 1 FROM share WHERE share.agency = ? AND share.assessment_id = assessment.id"
        return ("\(label.condition) AND EXISTS (\(share))", [agency])
      case .agency, .state, .sharedWith: return nil
      }
    }
    guard !alternatives.isEmpty else { return ("FALSE", []) }
    return ("(" + alternatives.map(\.sql).joined(separator: " OR ") + ")", alternatives.flatMap(\.values))
  }
}

extension Label {
  /// This label and all less strict ones.
  fileprivate var andLessStrict: [Label] { Label.allCases.filter { $0 >= self } }

  /// A number that is no label counts as the strictest: only who sees everything sees it.
  fileprivate var condition: String { "assessment.tlp BETWEEN \(rawValue) AND \(Label.clear.rawValue)" }
}
