import Testing

@testable import Assessments

/// The whole truth table, written down once more by hand: for each role and relation, what may be done at RED,
/// AMBER+STRICT, AMBER, GREEN and CLEAR. r read, R response, c contact, e erase contact, + raise, - lower, s share,
/// u unshare; a dot: it is hidden.
private let table: [(role: Role, relation: Relation?, cells: [String])] = [
  (.submitter, .ownAgency, ["rRce+-u", "rRce+-u", "rRce+-su", "rRce+-su", "rRce+-su"]),
  (.submitter, .shared, [".", ".", "rR", "rR", "rR"]),
  (.submitter, .otherAgency, [".", ".", ".", "rR", "rR"]),
  (.analyst, .ownAgency, [".", "rR+", "rR+", "rR+", "rR+"]),
  (.analyst, .shared, [".", ".", "rR", "rR", "rR"]),
  (.analyst, .otherAgency, [".", ".", ".", "rR", "rR"]),
  (.reader, .ownAgency, [".", ".", "r", "r", "r"]),
  (.reader, .shared, [".", ".", "r", "r", "r"]),
  (.reader, .otherAgency, [".", ".", ".", "r", "r"]),
  (.counterpart, .ownState, [".", ".", "rR+", "rR+", "rR+"]),
  (.counterpart, .otherState, [".", ".", ".", ".", "rR"]),
  (.admin, nil, ["rRce+-u", "rRce+-u", "rRce+-su", "rRce+-su", "rRce+-su"]),
]

private let letters: [(Character, Action)] = [
  ("r", .read), ("R", .readResponse), ("c", .readContact), ("e", .eraseContact), ("s", .share), ("u", .unshare),
]

@Suite("Who may do what to an assessment")
struct AccessTableTests {
  /// Every way in which an assessment can stand to a caller of a role, with the relation that follows.
  private static func cases(of role: Role) -> [(Caller, Resource.Assessed, Relation?)] {
    var cases: [(Caller, Resource.Assessed, Relation?)] = []
    for agency in ["own", "other"] {
      for shared in [[], ["own"], ["third"]] as [Set<String>] {
        for state in ["XAA", "XBB"] {
          let caller = Caller(
            principal: "p",
            role: role,
            agency: role == .counterpart ? nil : "own",
            stateCode: role == .counterpart ? "XAA" : nil
          )
          let relation: Relation? =
            switch role {
            case .admin: nil
            case .counterpart: state == "XAA" ? .ownState : .otherState
            default: agency == "own" ? .ownAgency : shared == ["own"] ? .shared : .otherAgency
            }
          cases.append((caller, .init(agency: agency, stateCode: state, label: .red, sharedWith: shared), relation))
        }
      }
    }
    return cases
  }

  @Test("each role, action, label and relation, as the table says", arguments: Role.allCases)
  func all(role: Role) throws {
    for (caller, assessed, relation) in Self.cases(of: role) {
      let row = try #require(table.first { $0.role == role && $0.relation == relation })
      for (label, cell) in zip(Label.allCases, row.cells) {
        var assessed = assessed
        assessed.label = label
        for (letter, action) in letters {
          #expect(
            verdict(Access.decide(caller, action, on: .assessment(assessed))) == expected(cell, letter),
            "\(role) \(String(describing: relation)) \(label.name) \(action)"
          )
        }
        for (target, targetCell) in zip(Label.allCases, row.cells) {
          let isAllowed = cell.contains(target <= label ? "+" : "-") && targetCell != "."
          let verdict = verdict(Access.decide(caller, .relabel(to: target), on: .assessment(assessed)))
          #expect(
            verdict == (cell == "." ? "hidden" : isAllowed ? "allowed" : "denied"),
            "\(role) \(String(describing: relation)) from \(label.name) to \(target.name)"
          )
        }
      }
    }
  }

  @Test("what a list shows is what may be read", arguments: Role.allCases)
  func lists(role: Role) {
    for (caller, assessed, _) in Self.cases(of: role) {
      for label in Label.allCases {
        var assessed = assessed
        assessed.label = label
        let isListed = Access.visibility(of: caller).scopes.contains { scope in
          switch scope {
          case .all(let from): label.rawValue >= from.rawValue
          case .agency(let id, let from): assessed.agency == id && label.rawValue >= from.rawValue
          case .sharedWith(let id, let from): assessed.sharedWith.contains(id) && label.rawValue >= from.rawValue
          case .state(let code, let from): assessed.stateCode == code && label.rawValue >= from.rawValue
          }
        }
        #expect(isListed == (Access.decide(caller, .read, on: .assessment(assessed)) == .allowed))
      }
    }
  }

  private func expected(_ cell: String, _ letter: Character) -> String {
    cell == "." ? "hidden" : cell.contains(letter) ? "allowed" : "denied"
  }

  private func verdict(_ decision: Decision) -> String {
    switch decision {
    case .allowed: "allowed"
    case .hidden: "hidden"
    case .denied: "denied"
    }
  }
}
