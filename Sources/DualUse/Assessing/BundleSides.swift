/// Which technologies meet, and which could meet, the sides of the bundle rules: worked out once for all items of a
/// request, which would otherwise ask each other one by one.
struct BundleSides {
  /// By bundle rule.
  private let rules: [Sides]

  private struct Sides {
    /// The condition on state and request fails, whatever the answers.
    var isImpossible: Bool
    var sides: [Side]
  }

  /// One side of a rule.
  struct Side {
    /// By item of the request: it could meet the side, with some answers.
    var canMeet: [Bool] = []
    /// How many of these.
    var reachable = 0
    /// Positions in the catalogue of what meets the side now, rising, each once; with two sides what is held too.
    var meeting: [Int] = []
    /// Positions in the catalogue of two different ones that could meet it.
    private var first: Int?
    private var second: Int?

    /// A technology other than this one could meet it.
    func canHavePartner(for position: Int) -> Bool { first != nil && (first != position || second != nil) }

    fileprivate mutating func add(_ position: Int) {
      if first == nil {
        first = position
      } else if first != position {
        second = position
      }
    }
  }

  init(_ bundles: [Rule], _ transferCase: TransferCase, _ outcome: TransferOutcome) {
    rules = bundles.map { rule in
      let sides = rule.sides.map { condition in
        var side = Side()
        var meeting: Set<Int> = []
        for (item, facts) in zip(transferCase.items, outcome.facts) {
          let certainty = condition.certainty(facts, outcome.request)
          side.canMeet.append(certainty != .fails)
          if certainty != .fails {
            side.reachable += 1
            side.add(item.position)
          }
          if certainty != .fails, condition.holds(facts, outcome.request) { meeting.insert(item.position) }
        }
        if rule.sides.count > 1 {
          for (position, facts) in zip(transferCase.held, outcome.held) {
            if condition.certainty(facts, outcome.request) != .fails { side.add(position) }
            if condition.holds(facts, outcome.request) { meeting.insert(position) }
          }
        }
        side.meeting = meeting.sorted()
        return side
      }
      return Sides(isImpossible: rule.when.certainty(nil, outcome.request) == .fails, sides: sides)
    }
  }

  /// What meets one side of a rule.
  func meeting(rule: Int, side: Int) -> [Int] { rules[rule].sides[side].meeting }

  /// Whether an item could stand on a side of a rule, and the rule could fire, with some answers.
  func isWithinReach(rule: Int, atLeast: Int, item: Int, position: Int) -> Bool {
    let (sides, isImpossible) = (rules[rule].sides, rules[rule].isImpossible)
    if isImpossible { return false }
    if sides.count == 1 { return sides[0].canMeet[item] && sides[0].reachable >= atLeast }
    return sides[0].canMeet[item] && sides[1].canHavePartner(for: position)
      || sides[1].canMeet[item] && sides[0].canHavePartner(for: position)
  }
}
