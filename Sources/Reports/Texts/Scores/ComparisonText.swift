package import CapacityProtos
package import Instruments
internal import ProtobufC

/// Where states stand within a group, for a terminal: by code, never in the order of scores.
package struct ComparisonText: Sendable {
  private let data: SurveyData
  private let options: TextOptions

  package init(data: SurveyData, options: TextOptions) {
    self.data = data
    self.options = options
  }

  /// Renders the group as a whole, then every theme with its states.
  ///
  /// - Parameter withPrinciples: Whether the principles come along.
  package func text(of comparison: Capacity_V1_Comparison, withPrinciples: Bool = false) -> String {
    let titles = ReportTitles(data: data, instrumentID: "", version: "", language: options.language)
    let themes = comparison.themes.filter { withPrinciples || $0.kind != .principle }
    var page = TextPage(width: options.width)
    page.title(StyledText("States within a group", .strong))
    page.field("Group", StyledText(comparison.cohort.words))
    page.field("Profile", StyledText(comparison.profileID))
    page.field("States", StyledText(states(comparison)))
    page.blank()
    page.paragraph(
      StyledText(
        """
        States stand by their code. Their surveys were answered at different times and with different evidence: small \
        differences mean nothing, and intervals that overlap do not tell states apart. \
        Position: the share of the group's scores that lie below, those that are equal counted by half; 50 is the \
        middle of the group. Quartiles: a quarter of the scores lies below the lower one, a half below the median, \
        three quarters below the upper one. All of it in levels.
        """,
        .faint
      )
    )
    page.heading("The group")
    page.table(overview(themes, titles))
    let rounds = Dictionary(comparison.states.map { ($0.stateCode, $0.round) }, uniquingKeysWith: { first, _ in first })
    for theme in themes { write(theme, rounds, titles, to: &page) }
    page.scaleLegend()
    return page.rendered(colour: options.colour)
  }

  private func states(_ comparison: Capacity_V1_Comparison) -> String {
    let without = comparison.statesWithoutAssessment
    let rest = without == 0 ? "" : "; \(without) more without an assessment that can be seen"
    return "\(comparison.states.count) with an assessment\(rest)"
  }

  private func overview(_ themes: [Capacity_V1_ThemeComparison], _ titles: ReportTitles) -> TextTable {
    var table = TextTable([
      .init("", wraps: true, fills: true, hanging: 2), .init("States\nscored", .right),
      .init("Lower\nquartile", .right), .init("Median\n0-4", .right), .init("Upper\nquartile", .right),
    ])
    for theme in themes {
      let quartiles = [theme.lowerQuartile, theme.median, theme.upperQuartile]
      table.add(
        [titles.named(theme.themeID, theme.kind), StyledText("\(theme.scored)")]
          + quartiles.map { theme.tooFew ? StyledText("-", .faint) : StyledText(Figures.level($0)) }
      )
    }
    return table
  }

  private func write(
    _ theme: Capacity_V1_ThemeComparison,
    _ rounds: [String: String],
    _ titles: ReportTitles,
    to page: inout TextPage
  ) {
    page.heading(titles.named(theme.themeID, theme.kind).plain.replacing("\u{A0}", with: ""))
    if theme.tooFew {
      page.paragraph("Fewer than five states have a score: no position is given, so that no state is singled out.")
    }
    guard !theme.positions.isEmpty else { return }
    let hasRanks = theme.positions.contains { $0.rank != nil }
    var columns: [TextTable.Column] = [
      .init("State"), .init("Round"), .init("Level\n0-4", .right), .init("5-95 %", .right), .init("Range", .right),
      .init("Coverage", .right), .init("Position\n0-100", .right),
    ]
    if hasRanks { columns.append(.init("Rank\n(5-95 %)", .right)) }
    var table = TextTable(columns)
    let positions = theme.positions.sorted { $0.stateCode < $1.stateCode }
    for position in positions {
      let theme = position.theme ?? .init()
      table.add([
        StyledText(position.stateCode, .strong), StyledText(rounds[position.stateCode] ?? ""), theme.styledLevel,
        StyledText(theme.interval?.levels ?? "-"), StyledText(theme.levelRange),
        StyledText(theme.state == .notApplicable ? "-" : Figures.percent(theme.coverage)),
        StyledText(position.percentile.map { Figures.fixed($0, 0) } ?? "-"),
        StyledText(position.rank.map(rank) ?? "-"),
      ])
    }
    page.table(table)
    if positions.contains(where: { $0.theme?.interval?.pointOutside == true }) {
      page.paragraph(StyledText(Capacity_V1_Interval.outsideWords, .faint))
    }
  }

  private func rank(_ rank: Capacity_V1_RankInterval) -> String {
    "\(Figures.short(rank.rank)) (\(Figures.short(rank.p5))-\(Figures.short(rank.p95)))"
  }
}
