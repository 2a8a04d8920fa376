package import CapacityProtos
package import Instruments
internal import ProtobufC

/// A state's scores over its rounds, for a terminal.
package struct TrendText: Sendable {
  private let data: SurveyData
  private let options: TextOptions

  package init(data: SurveyData, options: TextOptions) {
    self.data = data
    self.options = options
  }

  /// Renders the rounds, then every theme with its level in each and what can be said of each step.
  package func text(of trend: Capacity_V1_Trend) -> String {
    let titles = ReportTitles(
      data: data,
      instrumentID: "",
      version: trend.rounds.last?.instrumentVersion ?? "",
      language: options.language
    )
    var page = TextPage(width: options.width)
    page.title(StyledText("Rounds of \(trend.stateCode)", .strong))
    page.field("Profile", StyledText(trend.profileID))
    page.blank()
    writeRounds(trend.rounds, to: &page)
    writeReading(to: &page)
    for group in ThemeGroup.allCases {
      write(group, trend.themes.filter { group.holds($0.kind) }, trend.rounds, titles, to: &page)
    }
    page.scaleLegend()
    return page.rendered(colour: options.colour)
  }

  private func writeRounds(_ rounds: [Capacity_V1_TrendRound], to page: inout TextPage) {
    guard !rounds.isEmpty else { return page.paragraph("No assessment of this state can be seen.") }
    var table = TextTable([.init("Round"), .init("Assessment"), .init("Agency", wraps: true), .init("Instrument")])
    for round in rounds {
      table.add([
        StyledText(round.round, .strong), StyledText(round.assessmentID), StyledText(round.agency),
        StyledText(round.instrumentVersion),
      ])
    }
    page.table(table)
  }

  private func writeReading(to page: inout TextPage) {
    page.blank()
    page.paragraph(
      StyledText(
        """
        Change: since the round before, in levels, over the questions that both rounds answered, with the later \
        round's weights. Other questions: what other questions being answered does to the score; neither progress nor \
        decline.
        """,
        .faint
      )
    )
    for (word, meaning) in Self.meanings {
      page.paragraph(StyledText(word + ": ", .strong) + StyledText(meaning, .faint), indent: 4, mark: "  -")
    }
    page.paragraph(
      StyledText(
        """
        Both rounds share their draws: in each draw the weights and the errors in the evidence are the same for both, \
        so that what errs alike in both rounds cancels out. Clear means clear against doubts about the weights and \
        about such errors. That one round was answered more strictly than the other is not tried.
        """,
        .faint
      )
    )
  }

  private static let meanings = [
    ("clear", "the 5-95 % interval of the change leaves out 0."),
    ("within uncertainty", "the interval holds 0: the answers do not tell whether anything changed."),
    ("not comparable", "both rounds answered too few of the same questions."),
    ("not scored", "one of the rounds has no score; the ranges are all that can be said."),
  ]

  private func write(
    _ group: ThemeGroup,
    _ themes: [Capacity_V1_ThemeTrend],
    _ rounds: [Capacity_V1_TrendRound],
    _ titles: ReportTitles,
    to page: inout TextPage
  ) {
    guard !themes.isEmpty else { return }
    page.heading(group.heading)
    var table = TextTable(
      [
        .init("", wraps: true, fills: true, hanging: 2), .init("Round"), .init("Level\n0-4", .right),
        .init("Range", .right), .init("Change in levels\n(5-95 %)"), .init("Other\nquestions", .right),
      ],
      gap: 1
    )
    for theme in themes {
      let rows = zip(theme.points, rounds).enumerated().flatMap { index, pair in
        lines(pair.0, pair.1, index == 0 ? nil : theme.changes.first { $0.toRound == pair.1.round })
      }
      // One row for all rounds: the title beside them may need more lines than the first one.
      table.add(
        [[titles.named(theme.themeID, theme.kind)]] + (0..<5).map { column in rows.map { $0[column] } }
      )
    }
    page.table(table)
  }

  /// A round's cells behind the title, line by line.
  private func lines(
    _ point: Capacity_V1_Theme,
    _ round: Capacity_V1_TrendRound,
    _ change: Capacity_V1_ThemeChange?
  ) -> [[StyledText]] {
    let head = [StyledText(round.round), point.styledLevel, StyledText(point.levelRange)]
    guard let change else { return [head + ["", ""]] }
    guard let value = change.change else { return [head + [change.verdict.styled, ""]] }
    let first = [
      StyledText(Figures.levelChange(value) + " ") + change.verdict.styled,
      StyledText(Figures.levelChange(change.compositionEffect)),
    ]
    guard let interval = change.interval else { return [head + first] }
    let range = StyledText("(\(Figures.levelChanges(interval.p5, interval.p95)))", .faint)
    return [head + first, ["", "", "", range, ""]]
  }
}

extension Capacity_V1_ChangeVerdict {
  /// Without colour: a change is no praise and no blame.
  fileprivate var styled: StyledText { StyledText(spaced, self == .clear ? .strong : .plain) }
}
