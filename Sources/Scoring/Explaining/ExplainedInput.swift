package import Instruments

/// One indicator as it went in.
package struct ExplainedInput: Sendable, Hashable {
  package var indicatorID: Indicator.ID
  package var state: AnswerState
  /// How the answer became a score; `nil` unless answered.
  package var conversion: Conversion?
  /// 0 to 1; `nil` unless answered.
  package var score: Double?
  /// The instrument's, not negative.
  package var weight: Double
  /// Share of the theme's applicable weight (of an indicator that is explained itself: its domain's), 0 to 1; 0 for
  /// one that is not applicable.
  package var weightShare: Double
  /// After small bases were taken into account; `nil` unless answered.
  package var evidenceGrade: EvidenceGrade?
  /// A number answer from a small base, which may have lowered the grade.
  package var hasSmallBase: Bool
  /// 0 to 1.
  package var target: Double
  package var targetSource: TargetSource
  /// Shortfall from the target, 0 to 1; `nil` unless answered.
  package var gap: Double?

  package init(
    indicatorID: Indicator.ID,
    state: AnswerState,
    conversion: Conversion?,
    score: Double?,
    weight: Double,
    weightShare: Double,
    evidenceGrade: EvidenceGrade?,
    hasSmallBase: Bool,
    target: Double,
    targetSource: TargetSource,
    gap: Double?
  ) {
    self.indicatorID = indicatorID
    self.state = state
    self.conversion = conversion
    self.score = score
    self.weight = weight
    self.weightShare = weightShare
    self.evidenceGrade = evidenceGrade
    self.hasSmallBase = hasSmallBase
    self.target = target
    self.targetSource = targetSource
    self.gap = gap
  }
}

/// Where a target comes from.
package enum TargetSource: String, Sendable, Hashable, CaseIterable {
  /// The state's own.
  case response
  /// The profile's for the indicator.
  case indicator = "profile"
  /// The profile's for the domain.
  case domain
  /// The profile's for all others.
  case standard = "default"
}
