/// One question of the instrument, without its words.
package struct Indicator: Sendable, Hashable, Identifiable {
  /// Domain and two digits, for example "FOR-05".
  package typealias ID = String

  package var id: ID
  package var domainID: Domain.ID
  /// What answers it takes.
  package var scale: Scale
  /// 0.5 minor, 1 default, 1.5 important, 2 core; not negative.
  package var weight: Double
  /// Principles (or letters) that a gap here cites.
  package var principleIDs: [Principle.ID]
  /// Risks that a low answer points to.
  package var riskIDs: [String]
  /// Indicators that should come first; orders needs, changes no score.
  package var requires: [ID]
  /// Protects people from misuse of powers and tools; read by the dual-use rules.
  package var isSafeguard: Bool
  /// Where treaties, models and indices speak of the same thing, in the instrument's order.
  package var crosswalk: [CrosswalkEntry]

  package init(
    id: ID,
    domainID: Domain.ID,
    scale: Scale,
    weight: Double = 1,
    principleIDs: [Principle.ID] = [],
    riskIDs: [String] = [],
    requires: [ID] = [],
    isSafeguard: Bool = false,
    crosswalk: [CrosswalkEntry] = []
  ) {
    self.id = id
    self.domainID = domainID
    self.scale = scale
    self.weight = weight
    self.principleIDs = principleIDs
    self.riskIDs = riskIDs
    self.requires = requires
    self.isSafeguard = isSafeguard
    self.crosswalk = crosswalk
  }

  /// Articles or items of one treaty, model or index.
  package struct CrosswalkEntry: Sendable, Hashable {
    package var frameworkID: Framework.ID
    /// As the framework numbers them.
    package var references: [String]

    package init(frameworkID: Framework.ID, references: [String]) {
      self.frameworkID = frameworkID
      self.references = references
    }
  }
}
