internal import Instruments

/// Positions of states in one theme: 1 is the highest score.
///
/// Equal scores (to 1e-9) share the middle of the positions that they take up, so that the sum of all positions is
/// the same whatever the ties: of three equal ones at the top each has position 2.
package enum Ranks {
  /// - Parameter scores: By state.
  /// - Returns: By state, 1 to the number of states; halves where two share.
  package static func positions(of scores: [Double]) -> [Double] {
    let keys = scores.map(\.inBillionths)
    let order = keys.indices.sorted { keys[$0] > keys[$1] }
    var positions = Array(repeating: 0.0, count: keys.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count && keys[order[end]] == keys[order[start]] { end += 1 }
      for index in start..<end {
        positions[order[index]] = Double(start + 1 + end) / 2
      }
      start = end
    }
    return positions
  }

  /// How far a state's position moves with what is uncertain, draw by draw.
  ///
  /// The draws of the weights are the same for all states, those of the answers are each state's own.
  ///
  /// - Parameters:
  ///   - draws: Of one theme, by state; as many of each state.
  ///   - levels: Which quantiles.
  /// - Returns: By state.
  package static func intervals(
    of draws: [ThemeDraws],
    levels: UncertaintyRules.IntervalLevels
  ) -> [Interval] {
    guard let count = draws.map(\.values.count).min(), count > 0 else { return [] }
    var positions = draws.map { _ in Array(repeating: 0.0, count: count) }
    for index in 0..<count {
      for (state, position) in Self.positions(of: draws.map { $0.values[index] }).enumerated() {
        positions[state][index] = position
      }
    }
    return positions.map { Interval(of: $0, levels: levels) }
  }
}
