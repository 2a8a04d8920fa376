internal import Instruments

/// A range that holds the middle of many draws.
package struct Interval: Sendable, Hashable {
  /// The 5th percentile by the standard rules.
  package var low: Double
  /// The median.
  package var middle: Double
  /// The 95th percentile by the standard rules.
  package var high: Double

  package init(low: Double, middle: Double, high: Double) {
    self.low = low
    self.middle = middle
    self.high = high
  }

  /// The interval of draws.
  ///
  /// - Parameters:
  ///   - draws: In any order, at least one.
  ///   - levels: Which quantiles.
  package init(of draws: [Double], levels: UncertaintyRules.IntervalLevels) {
    let sorted = SortedNumbers(draws)
    self.init(
      low: sorted.quantile(levels.low),
      middle: sorted.quantile(levels.middle),
      high: sorted.quantile(levels.high)
    )
  }

  /// Whether a number lies below or above the interval, by more than the method's precision.
  package func leavesOut(_ value: Double) -> Bool {
    value.inBillionths < low.inBillionths || value.inBillionths > high.inBillionths
  }
}
