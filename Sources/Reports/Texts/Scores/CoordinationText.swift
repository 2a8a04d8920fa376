package import CapacityProtos
package import Instruments
internal import ProtobufC

/// Which agencies support which needs of a state, for a terminal.
package struct CoordinationText: Sendable {
  private let data: SurveyData
  private let options: TextOptions

  package init(data: SurveyData, options: TextOptions) {
    self.data = data
    self.options = options
  }

  /// Renders the needs in their order, each with who works on it; then what else is supported.
  package func text(of coordination: Capacity_V1_Coordination) -> String {
    let titles = ReportTitles(data: data, instrumentID: "", version: "", language: options.language)
    var page = TextPage(width: options.width)
    page.title(StyledText("Support for \(coordination.stateCode), round \(coordination.round)", .strong))
    page.field("Assessment", StyledText(coordination.assessmentID))
    let overlaps = coordination.needs.count(where: \.overlap)
    let orphans = coordination.needs.count(where: \.orphan)
    let counts = "\(orphans) without support, \(overlaps) with two agencies or more"
    page.field("Needs", StyledText("\(coordination.needs.count): \(counts)"))
    if coordination.needs.isEmpty { page.paragraph("No answered question is below its target.") }
    write("Needs, most urgent first", coordination.needs, titles, hasGaps: true, to: &page)
    write("Supported, though no need by the latest assessment", coordination.others, titles, hasGaps: false, to: &page)
    page.blank()
    page.paragraph(
      StyledText(
        """
        \(ScaleLine.gap) Only support that is under way or planned, and that agencies have said of themselves. Two \
        agencies at one need may complement each other: it is a reason to talk, no fault.
        """,
        .faint
      )
    )
    return page.rendered(colour: options.colour)
  }

  private func write(
    _ heading: String,
    _ needs: [Capacity_V1_SupportedNeed],
    _ titles: ReportTitles,
    hasGaps: Bool,
    to page: inout TextPage
  ) {
    guard !needs.isEmpty else { return }
    page.heading(heading)
    let gap: [TextTable.Column] = hasGaps ? [.init("Gap\nlevels", .right)] : []
    var table = TextTable(
      [.init("Question", wraps: true, fills: true, hanging: 2)] + gap + [.init("Agency: what it does", wraps: true)]
    )
    for item in needs {
      var supports = item.supports.map { support in
        StyledText(support.agency + ": ", .strong) + StyledText(support.title)
      }
      if item.orphan { supports = [StyledText("nobody", .fair)] }
      if item.overlap {
        supports.append(StyledText("overlap: \(Set(item.supports.map(\.agency)).count) agencies", .fair))
      }
      let level = hasGaps ? [[StyledText(Figures.short(item.need?.gapLevels ?? 0))]] : []
      table.add([[titles.asked(item.indicatorID)]] + level + [supports])
    }
    page.table(table)
  }
}
