/// Which technologies meet the sides of a bundle rule.
struct BundlePresence {
  private let rule: Rule
  private var sides: [Side]

  /// What meets one side.
  private struct Side {
    /// A technology that meets it: a position in the catalogue.
    var technology: Int?
    /// Another technology meets it too.
    var hasAnother = false
    /// How many items of the request meet it.
    var requested = 0

    mutating func add(_ position: Int) {
      if let technology {
        if technology != position { hasAnother = true }
      } else {
        technology = position
      }
    }

    /// A technology other than this one meets it.
    func hasPartner(for position: Int) -> Bool {
      guard let technology else { return false }
      return hasAnother || technology != position
    }
  }

  /// Asks each side of every item, and of what is held: facts stand in the order of the case.
  init(
    _ rule: Rule,
    _ transferCase: TransferCase,
    _ facts: [ItemFacts],
    held: [ItemFacts],
    _ request: RequestFacts
  ) {
    self.rule = rule
    sides = []
    for condition in rule.sides {
      var side = Side()
      for (item, facts) in zip(transferCase.items, facts) where condition.holds(facts, request) {
        side.add(item.position)
        side.requested += 1
      }
      if rule.sides.count > 1 {
        for (position, facts) in zip(transferCase.held, held) where condition.holds(facts, request) {
          side.add(position)
        }
      }
      sides.append(side)
    }
  }

  /// Enough items meet the one side, or both sides are met.
  var isComplete: Bool {
    sides.count == 1
      ? sides[0].requested >= rule.atLeast : sides.allSatisfy { $0.technology != nil }
  }

  /// An item of the request stands on a side, and another technology on the other one.
  func includes(_ facts: ItemFacts, at position: Int, _ request: RequestFacts) -> Bool {
    if sides.count == 1 { return isComplete && rule.sides[0].holds(facts, request) }
    return sides[1].hasPartner(for: position) && rule.sides[0].holds(facts, request)
      || sides[0].hasPartner(for: position) && rule.sides[1].holds(facts, request)
  }
}
