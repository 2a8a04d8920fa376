package import Instruments

/// A rule over all items of a request together with what the state holds.
package struct BundleRule: Sendable, Hashable, Identifiable {
  /// For example "BND-01".
  package var id: String
  /// Two conditions, met by two different technologies, at least one of them requested; or one condition.
  package var sides: [String]
  /// With one side: how many items of the request must meet it (0 reads as 1).
  package var atLeast: Int
  /// A further condition on the state and the request as a whole; empty: always.
  package var when: String
  /// The first whose condition holds counts; none: a note without a floor.
  package var floors: [FloorRule]
  package var principleIDs: [Principle.ID]
  package var riskIDs: [String]

  package init(
    id: String,
    sides: [String],
    atLeast: Int = 1,
    when: String = "",
    floors: [FloorRule] = [],
    principleIDs: [Principle.ID] = [],
    riskIDs: [String] = []
  ) {
    self.id = id
    self.sides = sides
    self.atLeast = atLeast
    self.when = when
    self.floors = floors
    self.principleIDs = principleIDs
    self.riskIDs = riskIDs
  }
}
