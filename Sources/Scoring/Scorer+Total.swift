internal import Foundation
internal import Instruments

extension Scorer {
  /// The total across domains.
  ///
  /// Score, low and high are the profile's aggregation over the scored domains; where these hold too little of the
  /// weight, low and high are taken over all domains that apply, and there is no score. Coverage is the share of
  /// the weight that sits in scored domains; confidence and the shares of unknown and withheld are weighted means
  /// over all domains that apply, so that a domain without a score still shows its silence. Targets stand beside
  /// indicators: a total has no gap.
  func total(by rule: TotalRule, of domains: ArraySlice<Theme>, _ contributions: [Contribution]) -> Theme {
    var parts: [(theme: Theme, weight: Double)] = []
    for (members, theme) in zip(instrument.themes, domains) where theme.state != .notApplicable {
      parts.append((theme, weight(of: members, by: rule, contributions)))
    }
    let whole = parts.reduce(0) { $0 + $1.weight }
    guard whole > 0 else { return Theme(id: Theme.totalID, kind: .total, state: .notApplicable) }
    func mean(_ value: (Theme) -> Double) -> Double {
      parts.reduce(0) { $0 + $1.weight * value($1.theme) } / whole
    }

    let scored = parts.filter { $0.theme.state == .scored }
    let coverage = scored.reduce(0) { $0 + $1.weight } / whole
    let isScored = coverage > 0 && coverage.inBillionths >= rule.minimumWeightShare.inBillionths
    let base = isScored ? scored : parts
    return Theme(
      id: Theme.totalID,
      kind: .total,
      state: isScored ? .scored : .insufficientData,
      score: isScored ? rule.aggregate(scored.map { ($0.theme.score ?? 0, $0.weight) }) : nil,
      coverage: coverage,
      low: rule.aggregate(base.map { ($0.theme.low, $0.weight) }),
      high: rule.aggregate(base.map { ($0.theme.high, $0.weight) }),
      confidence: mean(\.confidence),
      unknownShare: mean(\.unknownShare),
      withheldShare: mean(\.withheldShare)
    )
  }

  /// What a domain counts for in a total.
  func weight(
    of domain: ThemeMembers,
    by rule: TotalRule,
    _ contributions: [Contribution]
  ) -> Double {
    switch rule.weighting {
    case .instrument: sum(contributions, over: domain.members).applicable
    case .equal: 1
    case .given(let weights): weights[domain.id] ?? 0
    }
  }
}

extension TotalRule {
  /// A weighted mean; the weights must not all be 0.
  fileprivate func aggregate(_ parts: [(value: Double, weight: Double)]) -> Double {
    let whole = parts.reduce(0) { $0 + $1.weight }
    switch aggregation {
    case .arithmetic:
      return parts.reduce(0) { $0 + $1.weight * $1.value } / whole
    case .geometric:
      return exp(parts.reduce(0) { $0 + $1.weight * log(max($1.value, geometricMinimum)) } / whole)
    }
  }
}
