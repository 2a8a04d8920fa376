internal import CapacityProtos
internal import ProtobufC

/// What should be done first, what stands out, and what should be found out first.
struct NeedsSection {
  let titles: ReportTitles
  /// How many needs and unknown indicators are shown.
  private let shown = 5

  func write(_ card: Capacity_V1_Scorecard, to page: inout TextPage) {
    page.heading("First needs (\(min(shown, card.needs.count)) of \(card.needs.count))")
    if card.needs.isEmpty { page.paragraph("No answered question is below its target.") }
    let indicators = Dictionary(card.indicators.map { ($0.indicatorID, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, need) in card.needs.prefix(shown).enumerated() {
      if index > 0 { page.blank() }
      let question = titles.question(need.indicatorID)
      page.paragraph(
        StyledText(need.indicatorID, .strong) + StyledText(question.isEmpty ? "" : " " + question),
        indent: 4,
        mark: StyledText("\(index + 1).")
      )
      page.field("Gap", StyledText(gap(need)), indent: 4)
      page.field("Why", StyledText(need.reason), indent: 4)
      page.field("Next level", StyledText(nextLevel(need, indicators[need.indicatorID])), indent: 4)
      page.field("Principles", StyledText(titles.principles(need.principleIds)), indent: 4)
      page.field("Risks", StyledText(titles.risks(need.riskIds)), indent: 4)
      page.field("Treaties", StyledText(titles.articles(need.articles)), indent: 4)
    }
    let rest = card.needs.dropFirst(shown).map(\.indicatorID)
    guard !rest.isEmpty else { return }
    page.blank()
    page.paragraph(StyledText("Then: " + rest.joined(separator: ", "), .faint))
  }

  /// What the next level asks for, and which it is: read alone, its words could pass for advice to stay there.
  private func nextLevel(_ need: Capacity_V1_Need, _ indicator: Capacity_V1_IndicatorScore?) -> String {
    guard !need.step.isEmpty, titles.hasLevels(need.indicatorID), let indicator, let score = indicator.score,
      (0..<1).contains(score)
    else { return need.step }
    let next = (score * 4).rounded() + 1
    return "\(Figures.short(next)) (target \(Figures.short(indicator.target * 4))): \(need.step)"
  }

  private func gap(_ need: Capacity_V1_Need) -> String {
    let levels = "\(Figures.short(need.gapLevels)) level\(need.gapLevels == 1 ? "" : "s") below target"
    let priority = "priority \(Figures.short(need.priority))"
    guard need.effectivePriority > need.priority else { return "\(levels), \(priority)" }
    return "\(levels), \(priority); \(Figures.short(need.effectivePriority)) with what depends on it"
  }

  /// Patterns across domains: facts, not verdicts.
  func writePatterns(_ patterns: [Capacity_V1_Pattern], to page: inout TextPage) {
    guard !patterns.isEmpty else { return }
    page.heading("Patterns across domains (facts, not verdicts)")
    for pattern in patterns {
      let fires = pattern.state == .fires
      let title = titles.pattern(pattern.patternID)
      page.paragraph(
        StyledText(pattern.patternID, .strong) + StyledText(title.isEmpty ? " " : " \(title): ")
          + StyledText(fires ? "fires" : pattern.state.spaced, fires ? .poor : .fair),
        indent: 4,
        mark: fires ? StyledText("  !", .poor) : StyledText("  ?", .fair)
      )
      page.paragraph(StyledText(titles.explanation(pattern.explanation, without: title)), indent: 4)
      page.field("Principles", StyledText(titles.principles(pattern.principleIds)), indent: 4)
      page.field("Risks", StyledText(titles.risks(pattern.riskIds)), indent: 4)
    }
  }

  func writeEvidenceNeeds(_ ids: [String], to page: inout TextPage) {
    guard !ids.isEmpty else { return }
    page.heading("To find out first (\(min(shown, ids.count)) of \(ids.count) unknown)")
    for id in ids.prefix(shown) {
      page.paragraph(StyledText(id, .strong) + StyledText(" " + titles.question(id)), indent: 4, mark: "  -")
    }
    let rest = ids.dropFirst(shown)
    if !rest.isEmpty { page.paragraph(StyledText("Then: " + rest.joined(separator: ", "), .faint)) }
  }
}
