package import Instruments

/// What the uncertainty analysis assumes: how far weights, answers and silences may lie from the truth.
///
/// Every number is a choice of the method, open to challenge in a profile. The analysis follows the OECD/JRC
/// Handbook on Constructing Composite Indicators (2008), part one, step 7: every assumption that a score rests on
/// is drawn anew, all at once, and the spread of the score is shown beside it.
package struct UncertaintyRules: Sendable, Hashable {
  /// Where the streams of random numbers start: the same seed, the same intervals, for everyone.
  package var seed: UInt64 = 42
  /// Draws for intervals; 1 or more. At a thousand an end of an interval moves by far less than its width.
  package var draws = 1_000
  /// Draws of each sample for sensitivity; 1 or more. Indices need more draws than percentiles do.
  package var sobolDraws = 4_096

  /// A weight is drawn between this multiple of itself, above 0, ...
  package var weightFactorLow = 0.75
  /// ... and that plus this, evenly: once for its domain, once for the indicator.
  package var weightFactorSpan = 0.5

  /// Share of an answer's error variance that all answers of a respondent have in common, 0 to 1.
  ///
  /// One source rates high or low throughout, so errors do not cancel out as independent ones would.
  package var sharedErrorShare = 0.3
  /// How far an answer may lie from the truth at most, on the scale 0 to 1, by its evidence, were all its error its
  /// own; 0 for a grade that is not named.
  package var halfWidths: [EvidenceGrade: Double] = [.e0: 0.25, .e1: 0.15, .e2: 0.08, .e3: 0.03]

  /// An unknown answer lies at most this far from the answer of the same domain that stands in for it (hot deck).
  package var unknownNoise = 0.25
  /// A withheld answer lies at most this far below the one that stands in for it: silence is not neutral.
  package var withheldDrop = 0.5
  /// In a domain without answers an unknown one lies between 0 and this, ...
  package var emptyDomainUnknownHigh = 1.0
  /// ... and a withheld one between 0 and this.
  package var emptyDomainWithheldHigh = 0.5

  /// Which quantiles of the draws make an interval.
  package var levels = IntervalLevels()
  /// Over time: a change is judged only where what both rounds answered holds at least this share of the applicable
  /// weight of each, 0 to 1. The same line as for a score.
  package var minimumCommonShare = 0.60

  /// The rules of method m1.
  package init() {}

  /// The rules of method m1 (scoring.md, sections 5 and 8).
  package static let standard = UncertaintyRules()

  /// Quantiles, 0 to 1: the 90 % interval and the median unless set otherwise.
  package struct IntervalLevels: Sendable, Hashable {
    package var low = 0.05
    package var middle = 0.50
    package var high = 0.95

    /// 5th percentile, median and 95th percentile.
    package init() {}
  }
}
