package import CapacityProtos
package import Instruments
internal import ProtobufC

/// Needs of several states for a terminal.
package struct NeedListText: Sendable {
  private let data: SurveyData
  private let options: TextOptions

  package init(data: SurveyData, options: TextOptions) {
    self.data = data
    self.options = options
  }

  /// Renders a page of the list, in the order that it came.
  package func text(of list: Capacity_V1_ListNeedsResponse) -> String {
    let titles = ReportTitles(data: data, instrumentID: "", version: "", language: options.language)
    var table = TextTable([
      .init("State\nRound"), .init("Need", wraps: true, fills: true, hanging: 2), .init("Gap\nlevels", .right),
      .init("Priority", .right), .init("Serves", wraps: true),
    ])
    for item in list.needs {
      let need = item.need ?? .init()
      let step = need.step.isEmpty ? [] : [StyledText("Next: \(need.step)", .faint)]
      let reason = need.reason.isEmpty ? [] : [StyledText("Why: \(need.reason)", .faint)]
      let serves = [need.principleIds.joined(separator: " "), titles.articles(need.articles)]
      table.add([
        [StyledText(item.stateCode, .strong), StyledText(item.round, .faint)],
        [titles.asked(need.indicatorID)] + step + reason,
        [StyledText(Figures.short(need.gapLevels))],
        [StyledText(Figures.short(need.effectivePriority))],
        serves.filter { !$0.isEmpty }.map { StyledText($0) },
      ])
    }
    var page = TextPage(width: options.width)
    page.list(table, empty: "No needs.", hasMore: !list.nextPageToken.isEmpty)
    guard !table.isEmpty else { return page.rendered(colour: options.colour) }
    page.blank()
    page.paragraph(
      StyledText(
        """
        \(ScaleLine.gap) Priority: the gap times the weight of the question, safeguards first, with a share of what \
        depends on it; it orders needs and measures nothing else.
        """,
        .faint
      )
    )
    return page.rendered(colour: options.colour)
  }
}
