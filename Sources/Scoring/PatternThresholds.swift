/// Thresholds of the patterns across domains, 0 to 1.
package struct PatternThresholds: Sendable, Hashable {
  /// PAT-1: powers exceed safeguards by at least this much, ...
  package var powersLead: Double
  /// ... and safeguards score less than this.
  package var safeguardsBelow: Double
  /// PAT-2, PAT-5: the domain scores at least this.
  package var developedFrom: Double
  /// PAT-2 to PAT-5: an indicator at or below this is weak.
  package var weakAtMost: Double
  /// PAT-6: assistance is conditional at or below this.
  package var conditionalAtMost: Double

  package init(
    powersLead: Double,
    safeguardsBelow: Double,
    developedFrom: Double,
    weakAtMost: Double,
    conditionalAtMost: Double
  ) {
    self.powersLead = powersLead
    self.safeguardsBelow = safeguardsBelow
    self.developedFrom = developedFrom
    self.weakAtMost = weakAtMost
    self.conditionalAtMost = conditionalAtMost
  }
}
