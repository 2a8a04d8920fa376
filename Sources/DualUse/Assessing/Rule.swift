internal import Instruments

/// A red flag or bundle rule with its conditions read; shared, not copied, as it is asked for every item.
final class Rule: Sendable {
  let id: String
  /// Bundles: one or two; red flags: none.
  let sides: [Condition]
  /// Bundles with one side: how many items must meet it.
  let atLeast: Int
  let when: Condition
  let floors: [Floor]
  let principleIDs: [Principle.ID]
  let riskIDs: [String]

  init(
    id: String,
    sides: [Condition] = [],
    atLeast: Int = 1,
    when: Condition,
    floors: [Floor],
    principleIDs: [Principle.ID],
    riskIDs: [String]
  ) {
    self.id = id
    self.sides = sides
    self.atLeast = atLeast
    self.when = when
    self.floors = floors
    self.principleIDs = principleIDs
    self.riskIDs = riskIDs
  }

  /// A tier under a condition; `nil`: a note.
  struct Floor: Sendable {
    var tier: RiskTier?
    var when: Condition
  }

  /// It could raise a tier.
  var hasFloor: Bool {
    floors.contains { $0.tier != nil }
  }

  /// All its conditions.
  var conditions: [Condition] {
    sides + [when] + floors.map(\.when)
  }

  /// What a rule that fires does: the first floor whose condition holds.
  func floor(_ item: ItemFacts?, _ request: RequestFacts) -> RuleEffect {
    for floor in floors where floor.when.holds(item, request) {
      return floor.tier.map(RuleEffect.floor) ?? .note
    }
    return .note
  }

  /// What a red flag does to an item.
  func effect(_ item: ItemFacts, _ request: RequestFacts) -> RuleEffect {
    when.holds(item, request) ? floor(item, request) : .silent
  }
}

/// What a rule does to an item.
enum RuleEffect: Hashable, Sendable {
  /// It does not fire.
  case silent
  /// It fires and raises no tier.
  case note
  case floor(RiskTier)

  /// The tier that it raises an item to.
  var tier: RiskTier? {
    if case .floor(let tier) = self { tier } else { nil }
  }

  /// A prohibitive floor needs answers: it stands only where the best case has it too.
  func settled(best: @autoclosure () -> RuleEffect) -> RuleEffect {
    self == .floor(.prohibitive) && best() != self ? .floor(.high) : self
  }
}
