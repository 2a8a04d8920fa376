/// The smallest change that would lower a transfer's tier.
package struct TransferChanges: Sendable, Hashable {
  package var outcome: Outcome
  /// Terms, then mitigations, then indicators; empty unless found.
  package var changes: [Change]
  /// After the changes; without any, as it is.
  package var tier: RiskTier
  /// After the changes; without any, as it is. 0 to 1.
  package var residualRisk: Double
  /// Unless found: all that alone gives at least the current tier: rule ids, "item_floor", "residual_risk".
  package var holding: [String]

  package init(
    outcome: Outcome,
    changes: [Change] = [],
    tier: RiskTier,
    residualRisk: Double,
    holding: [String] = []
  ) {
    self.outcome = outcome
    self.changes = changes
    self.tier = tier
    self.residualRisk = residualRisk
    self.holding = holding
  }

  /// How the search ended.
  package enum Outcome: String, Sendable, Hashable, CaseIterable {
    case found
    /// Negligible already.
    case nothingToChange = "nothing_to_change"
    /// The item's own floor is the tier.
    case itemFloor = "item_floor"
    /// No set of three changes lowers it.
    case noSetFound = "no_set_found"
  }

  /// One thing that would have to be different.
  package struct Change: Sendable, Hashable {
    /// "terms.re_transfer_allowed", "MIT-03" or an indicator id.
    package var subject: String
    /// What it would have to be: "no", "E2", "level 3", "yes", or a number.
    package var value: String

    package init(subject: String, value: String) {
      self.subject = subject
      self.value = value
    }
  }
}
