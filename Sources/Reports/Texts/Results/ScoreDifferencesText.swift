package import CapacityProtos
package import Instruments
internal import ProtobufC

/// Two scorecards of one response beside each other, for a terminal: what another scale makes of the same answers.
package struct ScoreDifferencesText: Sendable {
  private let data: SurveyData
  private let options: TextOptions

  package init(data: SurveyData, options: TextOptions) {
    self.data = data
    self.options = options
  }

  /// Renders every theme of either with both levels and the difference.
  ///
  /// - Parameters:
  ///   - title: What is compared.
  ///   - first: The earlier result.
  ///   - second: The later one, from the same response.
  package func text(_ title: String, _ first: Capacity_V1_Scorecard, _ second: Capacity_V1_Scorecard) -> String {
    // A server may be newer than this program.
    let known = [second, first].first { data.instrument(id: $0.instrumentID, version: $0.instrumentVersion) != nil }
    let titles = ReportTitles(
      data: data,
      instrumentID: (known ?? second).instrumentID,
      version: (known ?? second).instrumentVersion,
      language: options.language
    )
    var page = TextPage(width: options.width)
    page.title(StyledText(title, .strong))
    page.field("Before", StyledText(made(first)))
    page.field("After", StyledText(made(second)))
    page.blank()
    page.paragraph(
      StyledText(
        """
        The answers are the same: a difference comes from the questions, the weights or the method, and says nothing \
        about the state.
        """,
        .faint
      )
    )
    for group in ThemeGroup.allCases { write(group, first.themes, second.themes, titles, to: &page) }
    page.scaleLegend(second.legend)
    return page.rendered(colour: options.colour)
  }

  private func made(_ card: Capacity_V1_Scorecard) -> String {
    """
    instrument \(card.instrumentID) \(card.instrumentVersion), profile \(card.profileID) \(card.profileVersion), method \
    \(card.methodVersion)
    """
  }

  private func write(
    _ group: ThemeGroup,
    _ first: [Capacity_V1_Theme],
    _ second: [Capacity_V1_Theme],
    _ titles: ReportTitles,
    to page: inout TextPage
  ) {
    let before = Dictionary(
      first.filter { group.holds($0.kind) }.map { ($0.themeID, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let after = second.filter { group.holds($0.kind) }
    let gone = first.filter { theme in group.holds(theme.kind) && !after.contains { $0.themeID == theme.themeID } }
    guard !after.isEmpty || !gone.isEmpty else { return }
    page.heading(group.heading)
    var table = TextTable([
      .init("", wraps: true, fills: true, hanging: 2), .init("Level\nbefore", .right), .init("Range\nbefore", .right),
      .init("Level\nafter", .right), .init("Range\nafter", .right), .init("Difference\nlevels", .right),
    ])
    for theme in after { table.add(row(before[theme.themeID], theme, titles)) }
    for theme in gone { table.add(row(theme, nil, titles)) }
    page.table(table)
  }

  private func row(
    _ before: Capacity_V1_Theme?,
    _ after: Capacity_V1_Theme?,
    _ titles: ReportTitles
  ) -> [StyledText] {
    let theme = after ?? before ?? .init()
    let difference = before?.shownScore.flatMap { old in after?.shownScore.map { $0 - old } }
    return [
      titles.named(theme.themeID, theme.kind),
      before?.styledLevel ?? StyledText("none", .faint), StyledText(before?.levelRange ?? "-"),
      after?.styledLevel ?? StyledText("none", .faint), StyledText(after?.levelRange ?? "-"),
      StyledText(difference.map(Figures.levelChange) ?? "-"),
    ]
  }
}
