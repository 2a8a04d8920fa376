package import Instruments

/// The choices of the scoring method that are not part of the instrument.
///
/// Targets for indicators or domains that an instrument does not have are not read: one profile serves all versions.
package struct ScoringProfile: Sendable, Hashable, Identifiable {
  /// For example "default".
  package var id: String
  package var version: String
  /// A theme below this coverage has a range and no score, 0 to 1.
  package var minimumCoverage: Double
  /// A principle (or letter) with fewer answered indicators has no score.
  package var minimumPrincipleAnswers: Int
  /// Confidence in an answer by its grade, 0 to 1; 0 for a grade that is not named.
  package var confidences: [EvidenceGrade: Double]
  /// Small bases lower the grade to this one at most.
  package var smallBaseGrade: EvidenceGrade
  /// Target level, 0 to 4, where neither the response nor the two maps name one.
  package var defaultTargetLevel: Double
  package var indicatorTargetLevels: [Indicator.ID: Double]
  package var domainTargetLevels: [Domain.ID: Double]
  /// A safeguard's need counts this many times.
  package var safeguardPriorityFactor: Double
  /// Share of the priority of what depends on an indicator that is added to its own.
  package var dependencyShare: Double
  /// `nil`: no total is computed.
  package var total: TotalRule?
  package var patterns: PatternThresholds
  package var readiness: ReadinessThresholds
  /// What intervals, sensitivity and change over time assume.
  package var uncertainty: UncertaintyRules
  /// Whether states are put in an order. Off unless a reason is given: a position says more than most scores can
  /// carry, so it comes with its interval.
  package var showsRanks: Bool

  package init(
    id: String,
    version: String,
    minimumCoverage: Double,
    minimumPrincipleAnswers: Int,
    confidences: [EvidenceGrade: Double],
    smallBaseGrade: EvidenceGrade,
    defaultTargetLevel: Double,
    indicatorTargetLevels: [Indicator.ID: Double] = [:],
    domainTargetLevels: [Domain.ID: Double] = [:],
    safeguardPriorityFactor: Double,
    dependencyShare: Double,
    total: TotalRule? = nil,
    patterns: PatternThresholds,
    readiness: ReadinessThresholds,
    uncertainty: UncertaintyRules = .standard,
    showsRanks: Bool = false
  ) {
    self.id = id
    self.version = version
    self.minimumCoverage = minimumCoverage
    self.minimumPrincipleAnswers = minimumPrincipleAnswers
    self.confidences = confidences
    self.smallBaseGrade = smallBaseGrade
    self.defaultTargetLevel = defaultTargetLevel
    self.indicatorTargetLevels = indicatorTargetLevels
    self.domainTargetLevels = domainTargetLevels
    self.safeguardPriorityFactor = safeguardPriorityFactor
    self.dependencyShare = dependencyShare
    self.total = total
    self.patterns = patterns
    self.readiness = readiness
    self.uncertainty = uncertainty
    self.showsRanks = showsRanks
  }
}
