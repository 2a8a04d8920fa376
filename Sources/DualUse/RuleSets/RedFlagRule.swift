package import Instruments

/// A rule over one transfer.
package struct RedFlagRule: Sendable, Hashable, Identifiable {
  /// For example "RF-04".
  package var id: String
  /// The condition under which it fires; empty: always.
  package var when: String
  /// The first whose condition holds counts; none: a note without a floor.
  package var floors: [FloorRule]
  package var principleIDs: [Principle.ID]
  package var riskIDs: [String]

  package init(
    id: String,
    when: String,
    floors: [FloorRule] = [],
    principleIDs: [Principle.ID] = [],
    riskIDs: [String] = []
  ) {
    self.id = id
    self.when = when
    self.floors = floors
    self.principleIDs = principleIDs
    self.riskIDs = riskIDs
  }
}

/// A tier that a rule raises an item to, under a condition.
package struct FloorRule: Sendable, Hashable {
  /// `nil`: a note.
  package var floor: RiskTier?
  /// Empty: always.
  package var when: String

  package init(floor: RiskTier?, when: String = "") {
    self.floor = floor
    self.when = when
  }
}
