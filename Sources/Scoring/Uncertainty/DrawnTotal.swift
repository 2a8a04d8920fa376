internal import Foundation
internal import Instruments

/// The total across domains, in a draw.
struct DrawnTotal {
  private let rule: TotalRule
  /// Where the domains stand among the scored themes: those that the point total is taken over.
  private let domains: [Int]
  /// By domain in `domains`; empty where the drawn weights of the indicators decide.
  private let fixedWeights: [Double]

  /// - Returns: `nil` where the total has no score.
  init?(by rule: TotalRule, of scored: [Theme]) {
    guard scored.last?.kind == .total else { return nil }
    self.rule = rule
    domains = scored.indices.filter { scored[$0].kind == .domain }
    fixedWeights =
      switch rule.weighting {
      case .instrument: []
      case .equal: domains.map { _ in 1 }
      case .given(let weights): domains.map { weights[scored[$0].id] ?? 0 }
      }
  }

  /// - Parameters:
  ///   - scores: By scored theme.
  ///   - weights: By scored theme, the drawn weight of its members.
  ///   - isGeometric: `nil`: as the rule says.
  func score(of scores: [Double], weights: [Double], isGeometric: Bool?) -> Double {
    let isGeometric = isGeometric ?? (rule.aggregation == .geometric)
    var (sum, whole) = (0.0, 0.0)
    for index in domains.indices {
      let theme = domains[index]
      let weight = fixedWeights.isEmpty ? weights[theme] : fixedWeights[index]
      let score = scores[theme]
      sum += weight * (isGeometric ? log(max(score, rule.geometricMinimum)) : score)
      whole += weight
    }
    return isGeometric ? exp(sum / whole) : sum / whole
  }
}
