package import Instruments

/// A rule that fired.
package struct Flag: Sendable, Hashable {
  /// "RF-..." or "BND-...".
  package var ruleID: String
  /// `nil`: a note that raises no tier.
  package var floor: RiskTier?
  /// It would not fire if what is unanswered were answered well; never so for bundles.
  package var isUnverified: Bool
  /// What made it fire and gave it its floor, each subject once.
  package var facts: [Fact]
  package var principleIDs: [Principle.ID]
  package var riskIDs: [String]
  /// Of the item's tags, each once.
  package var controlEntries: [String]
  /// At stake by the item's tags, in the order of `Right`.
  package var rights: [Right]
  /// Bundles: the other technologies that take part, requested or held, in catalogue order.
  package var technologyIDs: [Technology.ID]

  package init(
    ruleID: String,
    floor: RiskTier?,
    isUnverified: Bool,
    facts: [Fact],
    principleIDs: [Principle.ID],
    riskIDs: [String],
    controlEntries: [String],
    rights: [Right],
    technologyIDs: [Technology.ID] = []
  ) {
    self.ruleID = ruleID
    self.floor = floor
    self.isUnverified = isUnverified
    self.facts = facts
    self.principleIDs = principleIDs
    self.riskIDs = riskIDs
    self.controlEntries = controlEntries
    self.rights = rights
    self.technologyIDs = technologyIDs
  }
}
