/// Thresholds of treaty readiness, 0 to 1.
package struct ReadinessThresholds: Sendable, Hashable {
  /// Below this coverage nothing is said of an article.
  package var minimumCoverage: Double
  /// An article is met only where every answered indicator scores at least this, ...
  package var metFrom: Double
  /// ... and those that score at least this ...
  package var strongFrom: Double
  /// ... hold at least this share of the answered weight.
  package var strongWeightShare: Double
  /// An article that scores less than this is not met.
  package var notMetBelow: Double

  package init(
    minimumCoverage: Double,
    metFrom: Double,
    strongFrom: Double,
    strongWeightShare: Double,
    notMetBelow: Double
  ) {
    self.minimumCoverage = minimumCoverage
    self.metFrom = metFrom
    self.strongFrom = strongFrom
    self.strongWeightShare = strongWeightShare
    self.notMetBelow = notMetBelow
  }
}
