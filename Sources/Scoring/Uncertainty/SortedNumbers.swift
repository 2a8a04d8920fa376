/// Numbers in rising order, for what is read off between them.
package struct SortedNumbers: Sendable {
  private let numbers: [Double]

  /// - Parameter numbers: In any order, at least one.
  package init(_ numbers: [Double]) {
    self.numbers = numbers.sorted()
  }

  /// A quantile by linear interpolation between order statistics, at position `(n - 1) * level`.
  ///
  /// Type 7 of Hyndman and Fan, "Sample quantiles in statistical packages" (1996): what numpy, R and spreadsheets give.
  ///
  /// - Parameter level: 0 to 1.
  package func quantile(_ level: Double) -> Double {
    let position = Double(numbers.count - 1) * level
    let below = min(Int(position), numbers.count - 1)
    let above = min(below + 1, numbers.count - 1)
    return numbers[below] + (numbers[above] - numbers[below]) * (position - Double(below))
  }
}
