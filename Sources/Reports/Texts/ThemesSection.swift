internal import CapacityProtos
internal import ProtobufC

/// Scores of domains, safeguards and principles, each with its coverage and its range.
struct ThemesSection {
  let titles: ReportTitles
  /// Whether there are intervals to be shown: stored scorecards come without.
  let hasIntervals: Bool

  init(titles: ReportTitles, themes: [Capacity_V1_Theme]) {
    self.titles = titles
    hasIntervals = themes.contains { $0.interval != nil }
  }

  /// How the figures are read.
  func writeLegend(to page: inout TextPage) {
    let ends = [(ScoreBar.certain, "low end"), (ScoreBar.likely, "score"), (ScoreBar.possible, "high end")]
    let bar = ends.map { "\($0.0) up to the \($0.1)" }.joined(separator: ", ")
    let interval = hasIntervals ? Self.intervalLegend + " " : ""
    page.blank()
    page.paragraph(
      StyledText(
        """
        Level: 0 (nothing in place) to 4 (fully in place); the score is the same in per cent. Bar: \(bar). \
        \(interval)Range: the score if all that is unanswered were at its worst, and at its best. Coverage: share of \
        the weight that was answered. Gap: mean shortfall from the target, in levels. Confidence: coverage times \
        confidence in the evidence. Insufficient data: too little was answered for a score; the range is all that can be said.
        """,
        .faint
      )
    )
  }

  private static let intervalLegend = """
    5-95 %: where the score lies in nine of ten draws, when weights and answers are varied as far as the evidence \
    leaves them open.
    """

  /// One table.
  func write(_ heading: String, _ themes: [Capacity_V1_Theme], to page: inout TextPage) {
    guard !themes.isEmpty else { return }
    page.heading(heading)
    let interval: [TextTable.Column] = hasIntervals ? [.init("  5-95 %", .right)] : []
    let columns: [TextTable.Column] =
      [
        .init("", wraps: true, fills: true, hanging: 4), .init("Level\n0-4", .right), .init("Score", .right),
        .init("0" + String(repeating: " ", count: cells - 2) + "4"),
      ] + interval + [
        .init(hasIntervals ? "   Range" : "    Range", .right), .init("Cover-\nage", .right),
        .init("Gap\nlevels", .right), .init("Confi-\ndence", .right),
      ]
    var table = TextTable(columns, gap: 1)
    for theme in themes { table.add(row(theme)) }
    page.table(table)
    if themes.contains(where: { $0.interval?.pointOutside == true }) {
      page.paragraph(StyledText(Capacity_V1_Interval.outsideWords, .faint))
    }
  }

  /// The total, where the profile has one. It comes with a warning: an average hides what matters most.
  func writeTotal(_ card: Capacity_V1_Scorecard, to page: inout TextPage) {
    let totals = card.themes.filter { $0.kind == .total }
    guard !totals.isEmpty else { return }
    write("Total across domains, as profile \(card.profileID) defines it", totals, to: &page)
    page.paragraph(StyledText("A total can hide strong powers over weak safeguards: read the domains first.", .faint))
  }

  private func row(_ theme: Capacity_V1_Theme) -> [[StyledText]] {
    let name = titles.named(theme.themeID, theme.kind)
    guard theme.state != .notApplicable else {
      return [[name, StyledText("not applicable", .faint)]] + Array(repeating: ["-"], count: hasIntervals ? 8 : 7)
    }
    let score = theme.shownScore
    var lines = [name]
    if score == nil { lines.append(StyledText("insufficient data", .fair)) }
    if theme.withheldShare > 0 {
      lines.append(StyledText("withheld: \(Figures.percent(theme.withheldShare))", .faint))
    }
    let style = ScoreBar.style(of: score)
    let interval: [[StyledText]] = hasIntervals ? [[theme.interval.map(text) ?? "-"]] : []
    let head: [[StyledText]] = [
      lines,
      [score.map { StyledText(Figures.level($0), style) } ?? "-"],
      [score.map { StyledText(Figures.percent($0), style) } ?? "-"],
      [ScoreBar.text(low: theme.low, score: score, high: theme.high, cells: cells)],
    ]
    return head + interval + [
      [StyledText(Figures.range(theme.low, theme.high))],
      [StyledText(Figures.percent(theme.coverage))],
      [theme.gap.map { StyledText(Figures.level($0)) } ?? "-"],
      [StyledText(Figures.percent(theme.confidence))],
    ]
  }

  private func text(of interval: Capacity_V1_Interval) -> StyledText {
    StyledText(Figures.range(interval.p5, interval.p95) + (interval.pointOutside ? "*" : ""))
  }

  /// Length of a bar in columns.
  private var cells: Int { hasIntervals ? 8 : 10 }
}
