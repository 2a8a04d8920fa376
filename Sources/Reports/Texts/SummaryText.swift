package import CapacityProtos
package import Instruments
internal import ProtobufC

/// Several scorecards side by side for a terminal: where to read on, not a ranking.
package struct SummaryText: Sendable {
  private let data: SurveyData
  private let options: TextOptions

  package init(data: SurveyData, options: TextOptions) {
    self.data = data
    self.options = options
  }

  /// Renders one row a scorecard, then one row a requested technology, both in the order given.
  package func text(of scorecards: [Capacity_V1_Scorecard]) -> String {
    var page = TextPage(width: options.width)
    page.title(StyledText("Summary of \(scorecards.count) scorecard\(scorecards.count == 1 ? "" : "s")", .strong))
    guard !scorecards.isEmpty else { return page.rendered(colour: options.colour) }
    page.paragraph(
      StyledText(
        """
        Levels in brackets: the range if all that is unanswered were at its worst, and at its best. Flags raise a tier at least to their floor; notes do not.
        """,
        .faint
      )
    )
    page.blank()
    page.table(overview(scorecards))
    let technologies = technologies(scorecards)
    if !technologies.isEmpty {
      page.heading("Requested technologies")
      page.table(technologies)
    }
    page.scaleLegend(scorecards.first?.legend ?? "")
    return page.rendered(colour: options.colour)
  }

  private func overview(_ scorecards: [Capacity_V1_Scorecard]) -> TextTable {
    var table = TextTable([
      .init("State"), .init("Safeguards"), .init("Weakest domains", wraps: true),
      .init("Patterns\nthat fire", wraps: true), .init("Flags", .right), .init("Highest\ntier"),
    ])
    for card in scorecards {
      let fires = card.patterns.filter { $0.state == .fires }.map(\.patternID)
      let highest = card.transfers.map(\.tier).max { $0.rawValue < $1.rawValue }
      table.add([
        [StyledText(card.stateCode, .strong), StyledText(card.round, .faint)],
        safeguards(card),
        weakest(card),
        fires.isEmpty ? ["none"] : pairs(fires).map { StyledText($0, .poor) },
        [StyledText("\(card.transfers.reduce(0) { $0 + flags($1) })")],
        [highest?.styled ?? "-"],
      ])
    }
    return table
  }

  /// Two a line, so that their column leaves room for titles.
  private func pairs(_ ids: [String]) -> [String] {
    stride(from: 0, to: ids.count, by: 2).map { ids[$0..<min($0 + 2, ids.count)].joined(separator: " ") }
  }

  private func technologies(_ scorecards: [Capacity_V1_Scorecard]) -> TextTable {
    var table = TextTable([
      .init("State"), .init("Technology", wraps: true), .init("Tier"), .init("Best to worst", wraps: true),
      .init("Flags", .right), .init("Notes", .right),
    ])
    for card in scorecards {
      for transfer in card.transfers {
        table.add([
          StyledText(card.stateCode, .strong), StyledText(transfer.technologyID), transfer.tier.styled,
          transfer.tierRange, StyledText("\(flags(transfer))"),
          StyledText("\(transfer.flags.count - flags(transfer))"),
        ])
      }
    }
    return table
  }

  private func flags(_ transfer: Capacity_V1_TransferAssessment) -> Int {
    transfer.flags.count { $0.floor != .unspecified }
  }

  private func safeguards(_ card: Capacity_V1_Scorecard) -> [StyledText] {
    guard let theme = card.themes.first(where: { $0.kind == .safeguards }) else { return ["-"] }
    guard theme.state != .notApplicable else { return ["-", StyledText("not applicable", .faint)] }
    return [level(theme), StyledText("coverage \(Figures.percent(theme.coverage))", .faint)]
  }

  /// The three lowest scores; what has none is counted, so that it is not taken for strong.
  private func weakest(_ card: Capacity_V1_Scorecard) -> [StyledText] {
    let domains = card.themes.filter { $0.kind == .domain }
    let scored = domains.filter { $0.state == .scored && $0.score?.isFinite == true }
    let weakest = scored.enumerated().sorted { left, right in
      (left.element.score ?? 0, left.offset) < (right.element.score ?? 0, right.offset)
    }
    let titles = ReportTitles(
      data: data,
      instrumentID: card.instrumentID,
      version: card.instrumentVersion,
      language: options.language
    )
    var lines = weakest.prefix(3).map { place in
      StyledText(place.element.themeID + " ", .strong) + level(place.element)
        + StyledText(" " + titles.theme(place.element.themeID), .faint)
    }
    let open = domains.count { $0.state == .insufficientData }
    if open > 0 { lines.append(StyledText("\(open) with insufficient data", .fair)) }
    return lines.isEmpty ? ["-"] : lines
  }

  /// Level and range, for example "1.6 (1.4-1.8)".
  private func level(_ theme: Capacity_V1_Theme) -> StyledText {
    let score = theme.state == .scored ? theme.score : nil
    let range = "\(Figures.level(theme.low))-\(Figures.level(theme.high))"
    return StyledText(score.map(Figures.level) ?? "-", ScoreBar.style(of: score)) + StyledText(" (\(range))")
  }
}
