/// The dual-use risk of one requested technology: advice with reasons, never a licence, never a verdict on a state.
package struct TransferAssessment: Sendable, Hashable {
  package var technologyID: Technology.ID
  package var kind: TransferKind
  package var endUser: EndUser
  package var purpose: Purpose
  /// Inherent risk with the factor of the kind, 0 to 1.
  package var inherent: Double
  /// Of the relevant safeguards, 0 (all in place) to 1.
  package var safeguardWeakness: Double
  /// From safeguards, end user and purpose, 0 to 1.
  package var exposure: Double
  /// Before mitigations, 0 to 1.
  package var rawRisk: Double
  /// After mitigations, 0 to 1.
  package var residualRisk: Double
  /// Before bundles.
  package var ownTier: RiskTier
  package var tier: RiskTier
  /// With every open question answered well.
  package var bestTier: RiskTier
  /// With every open question answered badly.
  package var worstTier: RiskTier
  /// The lowest tier that the item can ever get; `nil`: none.
  package var itemFloor: RiskTier?
  /// Red flags, then bundles, in rule order.
  package var flags: [Flag]
  /// Catalogue ids of safer ways to meet much of the same need.
  package var alternatives: [Technology.ID]
  /// What is unanswered and matters: terms ("terms.misuse_finding"), then indicators, those of most weight first.
  package var openQuestions: [String]

  package init(
    technologyID: Technology.ID,
    kind: TransferKind,
    endUser: EndUser,
    purpose: Purpose,
    inherent: Double,
    safeguardWeakness: Double,
    exposure: Double,
    rawRisk: Double,
    residualRisk: Double,
    ownTier: RiskTier,
    tier: RiskTier,
    bestTier: RiskTier,
    worstTier: RiskTier,
    itemFloor: RiskTier?,
    flags: [Flag],
    alternatives: [Technology.ID],
    openQuestions: [String]
  ) {
    self.technologyID = technologyID
    self.kind = kind
    self.endUser = endUser
    self.purpose = purpose
    self.inherent = inherent
    self.safeguardWeakness = safeguardWeakness
    self.exposure = exposure
    self.rawRisk = rawRisk
    self.residualRisk = residualRisk
    self.ownTier = ownTier
    self.tier = tier
    self.bestTier = bestTier
    self.worstTier = worstTier
    self.itemFloor = itemFloor
    self.flags = flags
    self.alternatives = alternatives
    self.openQuestions = openQuestions
  }
}
