internal import Instruments

/// Scores of several states in one theme: those of the states in which it has a score.
package struct Cohort: Sendable, Hashable {
  /// By state, in the caller's order.
  package let scores: [Double]

  /// A cohort with fewer scored states is refused for readers.
  ///
  /// Own choice, a minimum cell size as statistical offices keep: of four, three that share what they know of
  /// themselves single out the fourth, and a median or a quartile is one state's own figure.
  package static let minimumScoredStates = 5

  /// - Parameter scores: 0 to 1, by state.
  package init(_ scores: [Double]) {
    self.scores = scores
  }

  /// Whether enough states are scored for anyone to read figures of the cohort.
  package var isLargeEnough: Bool { scores.count >= Self.minimumScoredStates }

  /// Where each state stands among all, 0 to 100, high is good: the share that is below, with half of the equal ones
  /// (mid-rank), itself included. The middle one of an odd number is at 50.
  package var percentiles: [Double] {
    let keys = scores.map(\.inBillionths)
    return keys.map { key in
      let below = keys.count { $0 < key }
      let equal = keys.count { $0 == key }
      return 100 * (Double(below) + 0.5 * Double(equal)) / Double(keys.count)
    }
  }

  /// `nil` for a cohort without states.
  package var quartiles: Quartiles? {
    if scores.isEmpty { return nil }
    let sorted = SortedNumbers(scores)
    return Quartiles(lower: sorted.quantile(0.25), median: sorted.quantile(0.50), upper: sorted.quantile(0.75))
  }

  /// Three cuts that leave a quarter of the states on each side of them, interpolated as intervals are.
  package struct Quartiles: Sendable, Hashable {
    package var lower: Double
    package var median: Double
    package var upper: Double

    package init(lower: Double, median: Double, upper: Double) {
      self.lower = lower
      self.median = median
      self.upper = upper
    }
  }
}
