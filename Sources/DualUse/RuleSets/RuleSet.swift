/// A version of the dual-use catalogue, rules and numbers; conditions are text until a `TransferAssessor` reads them.
package struct RuleSet: Sendable, Hashable {
  /// For example "0.2".
  package var version: String
  package var tags: [TechnologyTag]
  package var technologies: [Technology]
  package var mitigations: [Mitigation]
  package var parameters: RiskParameters
  /// In the order in which flags are shown.
  package var redFlags: [RedFlagRule]
  package var bundles: [BundleRule]

  package init(
    version: String,
    tags: [TechnologyTag],
    technologies: [Technology],
    mitigations: [Mitigation],
    parameters: RiskParameters,
    redFlags: [RedFlagRule],
    bundles: [BundleRule]
  ) {
    self.version = version
    self.tags = tags
    self.technologies = technologies
    self.mitigations = mitigations
    self.parameters = parameters
    self.redFlags = redFlags
    self.bundles = bundles
  }
}
