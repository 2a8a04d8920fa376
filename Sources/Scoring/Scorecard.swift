package import Instruments

/// Scores, gaps, needs and patterns of one response, unrounded. Scores run from 0 (weakest) to 1 (strongest).
package struct Scorecard: Sendable, Hashable {
  /// Domains, principles and letters in catalogue order, the safeguards, and the total where the profile has one.
  package var themes: [Theme]
  /// Most urgent first.
  package var needs: [Need]
  /// Those that fire or can't be ruled out, in the order of their ids.
  package var patterns: [Pattern]
  /// Every indicator, in the order of the instrument.
  package var indicators: [IndicatorScore]
  /// What should be found out first: unknown indicators, most important first.
  package var evidenceNeeds: [Indicator.ID]

  package init(
    themes: [Theme],
    needs: [Need],
    patterns: [Pattern],
    indicators: [IndicatorScore],
    evidenceNeeds: [Indicator.ID]
  ) {
    self.themes = themes
    self.needs = needs
    self.patterns = patterns
    self.indicators = indicators
    self.evidenceNeeds = evidenceNeeds
  }
}

/// What one indicator comes to.
package struct IndicatorScore: Sendable, Hashable {
  package var indicatorID: Indicator.ID
  package var state: AnswerState
  /// 0 to 1; `nil` unless answered.
  package var score: Double?
  /// 0 to 1: the response's own, else the profile's.
  package var target: Double
  /// After small bases were taken into account; `nil` unless answered.
  package var evidenceGrade: EvidenceGrade?

  package init(
    indicatorID: Indicator.ID,
    state: AnswerState,
    score: Double?,
    target: Double,
    evidenceGrade: EvidenceGrade?
  ) {
    self.indicatorID = indicatorID
    self.state = state
    self.score = score
    self.target = target
    self.evidenceGrade = evidenceGrade
  }
}
