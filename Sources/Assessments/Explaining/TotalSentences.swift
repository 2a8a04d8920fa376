internal import Instruments
internal import Scoring

/// The explanation of a total across domains in sentences.
struct TotalSentences {
  private typealias Templates = ExplanationTemplates

  /// For example "Total across domains".
  let name: String
  let total: ExplainedTotal
  let explanation: ScoreExplanation

  func sentences() -> [String] {
    let theme = total.theme
    guard theme.state != .notApplicable else { return [Templates.notApplicable(name)] }
    return [first] + choices + raised + [
      Templates.totalCoverage(SpokenNumber.percent(theme.coverage), without: left),
      ThemeSentences.range(of: theme),
    ] + ThemeSentences.silence(of: theme) + [
      Templates.totalConfidence(SpokenNumber.percent(theme.confidence)), Templates.totalWarning,
    ]
  }

  private var first: String {
    guard let score = total.theme.score else {
      let reasons = explanation.figure(.score)?.reasons.map(\.words).joined(separator: ", and ") ?? ""
      return Templates.notScored(name, because: reasons)
    }
    return Templates.total(
      percent: SpokenNumber.percent(score),
      level: SpokenNumber.level(score),
      mean: total.rule.aggregation == .arithmetic ? "arithmetic" : "geometric",
      domains: SpokenNumber.count(total.domains.count { $0.theme.state == .scored }, "domain")
    )
  }

  private var choices: [String] {
    explanation.defaults.filter { $0.parameter == .weighting }.map(\.words)
  }

  /// Domains that a geometric mean counts for more than they score.
  private var raised: [String] {
    let raised = total.domains.filter { ($0.countedScore ?? 0) > ($0.theme.score ?? 0) }.map(\.theme.id)
    guard !raised.isEmpty else { return [] }
    return [Templates.raised(SpokenNumber.plain(total.rule.geometricMinimum), SpokenNumber.list(raised))]
  }

  /// Domains that the score is not taken over.
  private var left: String {
    [(Theme.State.insufficientData, "Without a score"), (.notApplicable, "Not applicable")].map { state, words in
      let ids = total.domains.filter { $0.theme.state == state }.map(\.theme.id)
      return ids.isEmpty ? "" : Templates.domains(SpokenNumber.list(ids), are: words)
    }.joined()
  }
}
