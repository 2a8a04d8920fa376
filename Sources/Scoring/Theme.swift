/// What indicators that are scored together come to.
///
/// Of a theme that is not applicable nothing but its id, kind and state has a meaning: all figures are 0.
package struct Theme: Sendable, Hashable, Identifiable {
  /// Domain or principle id, "safeguards" or "total".
  package var id: String
  package var kind: Kind
  package var state: State
  /// 0 to 1; `nil` unless scored.
  package var score: Double?
  /// Share of the applicable weight that was answered, 0 to 1.
  package var coverage: Double
  /// The score if all that is unanswered were at its worst.
  package var low: Double
  /// The score if all that is unanswered were at its best.
  package var high: Double
  /// Mean shortfall from target, 0 to 1; `nil` where nothing was answered, and for a total.
  package var gap: Double?
  /// Coverage times the mean confidence in the evidence, 0 to 1.
  package var confidence: Double
  /// Share of the applicable weight that is unknown, 0 to 1.
  package var unknownShare: Double
  /// Share of the applicable weight that is withheld, 0 to 1.
  package var withheldShare: Double

  package init(
    id: String,
    kind: Kind,
    state: State,
    score: Double? = nil,
    coverage: Double = 0,
    low: Double = 0,
    high: Double = 0,
    gap: Double? = nil,
    confidence: Double = 0,
    unknownShare: Double = 0,
    withheldShare: Double = 0
  ) {
    self.id = id
    self.kind = kind
    self.state = state
    self.score = score
    self.coverage = coverage
    self.low = low
    self.high = high
    self.gap = gap
    self.confidence = confidence
    self.unknownShare = unknownShare
    self.withheldShare = withheldShare
  }

  /// The id of the total across domains.
  package static let totalID = "total"

  /// What a theme is made of.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case domain
    /// A principle or a letter of one.
    case principle
    case safeguards
    case total
  }

  /// Whether a theme has a score.
  package enum State: String, Sendable, Hashable, CaseIterable {
    case scored
    /// Too little was answered: a range, no score.
    case insufficientData = "insufficient_data"
    /// No indicator applies, or those that do weigh nothing.
    case notApplicable = "not_applicable"
  }
}
