/// What the estimators of Sobol indices need of the draws, by theme.
///
/// Estimators of Jansen, "Analysis of variance designs for model output" (1999), as in Saltelli and others,
/// "Variance based sensitivity analysis of model output" (2010), with the variance of both samples together.
struct SobolSums {
  /// The scores of the first sample and of the second, draw after draw.
  private var first: [Double] = []
  private var second: [Double] = []
  /// By group and theme: sums of squared differences from either sample.
  private var fromFirst: [Double]
  private var fromSecond: [Double]
  private let themes: Int

  /// A variance below this is none: what moves a score in its last bits only.
  private static let leastVariance = 1e-18

  init(themes: Int, draws: Int) {
    self.themes = themes
    first.reserveCapacity(themes * draws)
    second.reserveCapacity(themes * draws)
    fromFirst = Array(repeating: 0, count: themes * FactorGroup.allCases.count)
    fromSecond = fromFirst
  }

  /// Takes a draw's scores by the first sample.
  mutating func addFirst(_ scores: [Double]) {
    first += scores
  }

  /// Takes the same draw's scores by the second sample.
  mutating func addSecond(_ scores: [Double]) {
    second += scores
  }

  /// Takes the same draw's scores by the first sample with one group from the second, after those of both.
  mutating func add(_ scores: [Double], group: Int) {
    let start = first.count - themes
    for theme in 0..<themes {
      let (one, other) = (first[start + theme] - scores[theme], second[start + theme] - scores[theme])
      fromFirst[group * themes + theme] += one * one
      fromSecond[group * themes + theme] += other * other
    }
  }

  /// The indices of a theme, by group. A group that does not enter has none.
  func influences(onTheme theme: Int) -> [ThemeSensitivity.Influence] {
    let draws = Double(first.count / themes)
    let variance = variance(ofTheme: theme)
    return FactorGroup.allCases.enumerated().map { index, group in
      let moved = fromFirst[index * themes + theme] / draws
      let kept = fromSecond[index * themes + theme] / draws
      guard variance >= Self.leastVariance, moved >= Self.leastVariance else {
        return ThemeSensitivity.Influence(group: group, firstOrder: 0, total: 0)
      }
      return ThemeSensitivity.Influence(
        group: group,
        firstOrder: 1 - kept / (2 * variance),
        total: moved / (2 * variance)
      )
    }
  }

  /// The population variance of both samples together, in two passes: the mean first, for its precision.
  private func variance(ofTheme theme: Int) -> Double {
    let count = Double(2 * (first.count / themes))
    func sum(_ part: (Double) -> Double) -> Double {
      var sum = 0.0
      for index in stride(from: theme, to: first.count, by: themes) {
        sum += part(first[index])
        sum += part(second[index])
      }
      return sum
    }
    let mean = sum { $0 } / count
    return sum { ($0 - mean) * ($0 - mean) } / count
  }
}
