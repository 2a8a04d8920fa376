/// Which technologies meet the sides of a bundle rule.
struct BundlePresence {
  private let rule: Rule
  private var first = Side()
  /// Stays empty when nothing meets the first side.
  private var second = Side()

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
    let hasTwoSides = rule.sides.count > 1
    func side(_ condition: Condition) -> Side {
      var side = Side()
      for (item, facts) in zip(transferCase.items, facts) where condition.holds(facts, request) {
        side.add(item.position)
        side.requested += 1
      }
      guard hasTwoSides else { return side }
      for (position, facts) in zip(transferCase.held, held) where condition.holds(facts, request) {
        side.add(position)
      }
      return side
    }
    first = side(rule.sides[0])
    if hasTwoSides && first.technology != nil { second = side(rule.sides[1]) }
  }

  /// Enough items meet the one side, or both sides are met.
  var isComplete: Bool {
    rule.sides.count == 1 ? first.requested >= rule.atLeast : second.technology != nil
  }

  /// An item of the request stands on a side, and another technology on the other one.
  func includes(_ facts: ItemFacts, at position: Int, _ request: RequestFacts) -> Bool {
    if rule.sides.count == 1 { return isComplete && rule.sides[0].holds(facts, request) }
    return second.hasPartner(for: position) && rule.sides[0].holds(facts, request)
      || first.hasPartner(for: position) && rule.sides[1].holds(facts, request)
  }
}
