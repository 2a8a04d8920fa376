import Testing

@testable import Assessments

/// The whole truth table, written down once more by hand: for each role and relation, what may be done at RED,
/// AMBER+STRICT, AMBER, GREEN and CLEAR. r read, R response, c contact, e erase contact, + raise, - lower, s share,
/// u unshare, x score again, d decide, f follow the review, v review, y reply, p publish, w withdraw; a dot: it is hidden.
/// What stands under "published" holds for what is published, and all else is hidden.
private let table: [(role: Role, relation: Relation?, published: Bool, cells: [String])] = [
  (.submitter, .ownAgency, false, ["rRce+-uxdfw", "rRce+-uxdfw", "rRce+-suxdfpw", "rRce+-suxdfpw", "rRce+-suxdfpw"]),
  (.submitter, .shared, false, [".", ".", "rR", "rR", "rR"]),
  (.submitter, .otherAgency, true, [".", ".", ".", "rR", "rR"]),
  (.analyst, .ownAgency, false, [".", "rR+xf", "rR+xfv", "rR+xfv", "rR+xfv"]),
  (.analyst, .shared, false, [".", ".", "rR", "rR", "rR"]),
  (.analyst, .otherAgency, true, [".", ".", ".", "rR", "rR"]),
  (.reader, .ownAgency, true, [".", ".", "r", "r", "r"]),
  (.reader, .shared, true, [".", ".", "r", "r", "r"]),
  (.reader, .otherAgency, true, [".", ".", ".", "r", "r"]),
  (.counterpart, .ownState, false, [".", ".", "rR+fvy", "rR+fvy", "rR+fvy"]),
  (.counterpart, .otherState, true, [".", ".", ".", ".", "rR"]),
  (
    .admin, nil, false,
    ["rRce+-uxdfw", "rRce+-uxdfw", "rRce+-suxdfvpw", "rRce+-suxdfvpw", "rRce+-suxdfvpw"]
  ),
]

private let letters: [(Character, Action)] = [
  ("r", .read), ("R", .readResponse), ("c", .readContact), ("e", .eraseContact), ("s", .share), ("u", .unshare),
  ("x", .rescore), ("d", .decide), ("f", .followReview), ("v", .review), ("y", .reply), ("p", .publish),
  ("w", .withdraw),
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
      for isPublished in [false, true] {
        let cells = isPublished || !row.published ? row.cells : row.cells.map { _ in "." }
        check(role, caller, assessed, relation, isPublished, cells)
      }
    }
  }

  private func check(
    _ role: Role,
    _ caller: Caller,
    _ assessed: Resource.Assessed,
    _ relation: Relation?,
    _ isPublished: Bool,
    _ cells: [String]
  ) {
    for (label, cell) in zip(Label.allCases, cells) {
      var assessed = assessed
      assessed.label = label
      assessed.isPublished = isPublished
      for (letter, action) in letters {
        #expect(
          verdict(Access.decide(caller, action, on: .assessment(assessed))) == expected(cell, letter),
          "\(role) \(String(describing: relation)) \(label.name) \(action)"
        )
      }
      for (target, targetCell) in zip(Label.allCases, cells) {
        let isAllowed = cell.contains(target <= label ? "+" : "-") && targetCell != "."
        let verdict = verdict(Access.decide(caller, .relabel(to: target), on: .assessment(assessed)))
        #expect(
          verdict == (cell == "." ? "hidden" : isAllowed ? "allowed" : "denied"),
          "\(role) \(String(describing: relation)) from \(label.name) to \(target.name)"
        )
      }
    }
  }

  @Test("what a list shows is what may be read", arguments: Role.allCases)
  func lists(role: Role) {
    for (caller, assessed, _) in Self.cases(of: role) {
      for (label, isPublished) in Label.allCases.flatMap({ [($0, false), ($0, true)] }) {
        var assessed = assessed
        assessed.label = label
        assessed.isPublished = isPublished
        let isListed = Access.visibility(of: caller).scopes.contains { scope in
          guard label.rawValue >= scope.label.rawValue, isPublished || !scope.isPublishedOnly else { return false }
          return switch scope.source {
          case .all: true
          case .agency(let id): assessed.agency == id
          case .sharedWith(let id): assessed.sharedWith.contains(id)
          case .state(let code): assessed.stateCode == code
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
