package import Instruments

/// Why an indicator is a need, and why it stands where it stands.
package struct ExplainedNeed: Sendable, Hashable {
  package var need: Need
  /// The instrument's.
  package var weight: Double
  /// How many times it counts for being a safeguard; `nil` if it is none.
  package var safeguardFactor: Double?
  /// Share of the priorities of `dependants` that is added to its own.
  package var dependencyShare: Double
  /// Needs that require it directly, in the instrument's order.
  package var dependants: [Dependant]
  package var place: Place

  package init(
    need: Need,
    weight: Double,
    safeguardFactor: Double?,
    dependencyShare: Double,
    dependants: [Dependant],
    place: Place
  ) {
    self.need = need
    self.weight = weight
    self.safeguardFactor = safeguardFactor
    self.dependencyShare = dependencyShare
    self.dependants = dependants
    self.place = place
  }

  /// A need that waits for another.
  package struct Dependant: Sendable, Hashable {
    package var indicatorID: Indicator.ID
    /// Its own priority p.
    package var priority: Double

    package init(indicatorID: Indicator.ID, priority: Double) {
      self.indicatorID = indicatorID
      self.priority = priority
    }
  }

  /// A place in the order of needs.
  package struct Place: Sendable, Hashable {
    /// From 1.
    package var position: Int
    package var count: Int
    /// Needs that it requires directly; they all come before it. In the instrument's order.
    package var foundations: [Indicator.ID]
    /// Whether a need of a smaller rank comes before it all the same, because it waits for its foundations.
    package var isHeldBack: Bool
    /// The need before it; `nil` for the first.
    package var previousID: Indicator.ID?
    /// What ranks it against the need before it.
    package var decider: Decider
    /// Needs of a greater rank that come after it, because they wait for what they require.
    package var overtaken: [Indicator.ID]

    package init(
      position: Int,
      count: Int,
      foundations: [Indicator.ID],
      isHeldBack: Bool,
      previousID: Indicator.ID?,
      decider: Decider,
      overtaken: [Indicator.ID]
    ) {
      self.position = position
      self.count = count
      self.foundations = foundations
      self.isHeldBack = isHeldBack
      self.previousID = previousID
      self.decider = decider
      self.overtaken = overtaken
    }
  }

  /// What ranks one need against another, in this order.
  package enum Decider: String, Sendable, Hashable, CaseIterable {
    /// The effective priority P.
    case effectivePriority
    /// P is the same; the own priority p.
    case priority
    /// Both are the same; the order of the instrument.
    case instrumentOrder
  }
}
