internal import Foundation
internal import Instruments

extension Scorer {
  /// Why a total is what it is: from the same domains and weights that it is made of.
  func explanation(ofTotalBy rule: TotalRule, _ sheet: AnswerSheet) -> ScoreExplanation {
    let contributions = contributions(of: sheet)
    let members = Array(instrument.themes[..<instrument.domains.count])
    let themes = members.map { theme($0, sum(contributions, over: $0.members)) }
    let total = total(by: rule, of: themes[...], contributions)
    let weights = zip(members, themes).map { members, theme in
      theme.state == .notApplicable ? 0 : weight(of: members, by: rule, contributions)
    }
    let whole = weights.reduce(0, +)
    let domains = zip(themes, weights).map { theme, weight in
      ExplainedDomain(
        theme: theme,
        weight: weight,
        weightShare: whole > 0 ? weight / whole : 0,
        countedScore: theme.score.map(rule.counted)
      )
    }
    return ScoreExplanation(
      subject: .total(ExplainedTotal(theme: total, rule: rule, domains: domains)),
      figures: figures(of: total, by: rule, domains, whole: whole),
      inputs: [],
      defaults: total.state == .notApplicable ? [] : defaults(of: rule, domains, sheet)
    )
  }

  private func figures(
    of total: Theme,
    by rule: TotalRule,
    _ domains: [ExplainedDomain],
    whole: Double
  ) -> [ExplainedFigure] {
    guard total.state != .notApplicable else {
      return [ExplainedFigure(.score, formula: rule.formula("D"), reasons: [.nothingApplies])]
    }
    let parts = domains.filter { $0.theme.state != .notApplicable }
    let scored = parts.filter { $0.theme.state == .scored }
    let scoredWeight = scored.reduce(0) { $0 + $1.weight }
    let isScored = total.state == .scored
    let base = isScored ? scored : parts
    let over = isScored ? "the scored domains" : "all domains that apply"
    func end(_ name: ExplainedFigure.Name, _ value: KeyPath<Theme, Double>) -> ExplainedFigure {
      ExplainedFigure(
        name,
        formula: "\(rule.formula(name.rawValue)) over \(over)",
        working: rule.working(base.map { ($0.theme[keyPath: value], $0.weight) }),
        result: total[keyPath: value]
      )
    }
    func mean(_ name: ExplainedFigure.Name, _ value: KeyPath<Theme, Double>) -> ExplainedFigure {
      let sum = parts.reduce(0) { $0 + $1.weight * $1.theme[keyPath: value] }
      return ExplainedFigure(
        name,
        formula: "sum(W*\(name.rawValue)) / sum(W) over all domains that apply",
        working: .quotient(sum, whole),
        result: total[keyPath: value]
      )
    }
    let reason: ExplainedFigure.Reason =
      scoredWeight > 0
      ? .weightShareBelow(share: total.coverage, minimum: rule.minimumWeightShare) : .noDomainScored
    return [
      ExplainedFigure(
        .score,
        formula: "\(rule.formula("D")) over the scored domains",
        working: scoredWeight > 0 ? rule.working(scored.map { ($0.theme.score ?? 0, $0.weight) }) : nil,
        result: total.score,
        reasons: isScored ? [] : [reason]
      ),
      ExplainedFigure(
        .coverage,
        formula: "sum(W) over the scored domains / sum(W) over all domains that apply",
        working: .quotient(scoredWeight, whole),
        result: total.coverage
      ),
      end(.low, \.low), end(.high, \.high), mean(.confidence, \.confidence),
      mean(.unknownShare, \.unknownShare), mean(.withheldShare, \.withheldShare),
    ]
  }

  private func defaults(of rule: TotalRule, _ domains: [ExplainedDomain], _ sheet: AnswerSheet) -> [UsedDefault] {
    var defaults = [UsedDefault(.aggregation, rule.aggregation == .arithmetic ? 1 : 2)]
    switch rule.weighting {
    case .instrument: defaults.append(UsedDefault(.weighting, 1))
    case .equal: defaults.append(UsedDefault(.weighting, 2))
    case .given:
      defaults.append(UsedDefault(.weighting, 3))
      for domain in domains where domain.theme.state != .notApplicable {
        defaults.append(UsedDefault(.domainWeight(domain.theme.id), domain.weight))
      }
    }
    if rule.aggregation == .geometric { defaults.append(UsedDefault(.geometricMinimum, rule.geometricMinimum)) }
    defaults.append(UsedDefault(.minimumWeightShare, rule.minimumWeightShare))
    defaults.append(UsedDefault(.minimumCoverage, profile.minimumCoverage))
    return defaults + evidenceDefaults(of: Array(sheet.entries.indices), sheet)
  }
}

extension TotalRule {
  /// A domain's score as the aggregation takes it.
  fileprivate func counted(_ score: Double) -> Double {
    switch aggregation {
    case .arithmetic: score
    case .geometric: max(score, geometricMinimum)
    }
  }

  /// In the notation of the method.
  fileprivate func formula(_ symbol: String) -> String {
    switch aggregation {
    case .arithmetic: "sum(W*\(symbol)) / sum(W)"
    case .geometric: "exp(sum(W*ln(max(\(symbol), \(geometricMinimum)))) / sum(W))"
    }
  }

  fileprivate func working(_ parts: [(value: Double, weight: Double)]) -> ExplainedFigure.Working {
    let whole = parts.reduce(0) { $0 + $1.weight }
    switch aggregation {
    case .arithmetic:
      return .quotient(parts.reduce(0) { $0 + $1.weight * $1.value }, whole)
    case .geometric:
      return .exponential(parts.reduce(0) { $0 + $1.weight * log(counted($1.value)) }, whole)
    }
  }
}
