package import CapacityProtos
package import Instruments
internal import ProtobufC

/// Both views of a contested assessment side by side, for a terminal.
package struct ViewsText: Sendable {
  private let data: SurveyData
  private let options: TextOptions

  package init(data: SurveyData, options: TextOptions) {
    self.data = data
    self.options = options
  }

  /// Renders the views: neither is averaged into the other.
  package func text(of views: Capacity_V1_ContestedViews) -> String {
    let agency = views.agencyView ?? .init()
    let state = views.stateView ?? .init()
    var page = TextPage(width: options.width)
    page.title(StyledText("Two views of \(agency.stateCode), round \(agency.round)", .strong))
    page.field("Assessment", StyledText(views.assessmentID))
    page.field("Contested", StyledText(agency.contestedIndicatorIds.joined(separator: ", ")))
    if !views.answers.isEmpty {
      page.heading("Contested answers")
      var table = TextTable([
        .init("Answer"), .init("The agency says", wraps: true), .init("The state says", wraps: true),
        .init("The state's evidence", wraps: true),
      ])
      for answer in views.answers {
        table.add([
          StyledText(answer.indicatorID), StyledText(answer.agencyAnswer?.spoken ?? "nothing"),
          StyledText(answer.stateAnswer?.spoken ?? "nothing"),
          StyledText((answer.stateAnswer?.evidence ?? []).map(\.title).joined(separator: "; ")),
        ])
      }
      page.table(table)
    }
    page.heading("Scores by both views (0 to 4)")
    var table = TextTable([
      .init("Theme", wraps: true), .init("Agency", .right), .init("State", .right), .init("Difference", .right),
      .init("90 % range", .right),
    ])
    for (first, second) in zip(agency.themes, state.themes) where differs(first, second, views) {
      let difference = views.differences.first { $0.themeID == first.themeID && $0.kind == first.kind }
      table.add([
        title(of: first, agency), StyledText(score(first)), StyledText(score(second)),
        StyledText(difference.map { Figures.fixed($0.difference * 4, 2) } ?? "—"),
        StyledText(
          difference?.interval.map { "\(Figures.fixed($0.p5 * 4, 2)) to \(Figures.fixed($0.p95 * 4, 2))" } ?? ""
        ),
      ])
    }
    if table.isEmpty { page.paragraph("No score differs.") } else { page.table(table) }
    page.blank()
    page.paragraph(
      StyledText("Both views are scored with the same draws; neither is averaged into the other.", .faint)
    )
    return page.rendered(colour: options.colour)
  }

  private func differs(
    _ first: Capacity_V1_Theme,
    _ second: Capacity_V1_Theme,
    _ views: Capacity_V1_ContestedViews
  ) -> Bool {
    first.score != second.score || first.state != second.state || first.coverage != second.coverage
      || first.low != second.low || first.high != second.high
  }

  private func score(_ theme: Capacity_V1_Theme) -> String {
    theme.score.map { Figures.fixed($0 * 4, 2) }
      ?? "\(Figures.fixed(theme.low * 4, 1)) to \(Figures.fixed(theme.high * 4, 1))"
  }

  private func title(of theme: Capacity_V1_Theme, _ card: Capacity_V1_Scorecard) -> StyledText {
    let titles = ReportTitles(
      data: data,
      instrumentID: card.instrumentID,
      version: card.instrumentVersion,
      language: options.language
    )
    return titles.named(theme.themeID, theme.kind)
  }
}
