package import CapacityProtos
package import Instruments
internal import ProtobufC

/// Readiness for a treaty, article by article, for a terminal.
package struct ReadinessText: Sendable {
  private let data: SurveyData
  private let options: TextOptions

  package init(data: SurveyData, options: TextOptions) {
    self.data = data
    self.options = options
  }

  /// Renders the articles with their state, score and coverage: a statement about capacity, not about duties.
  package func text(of readiness: Capacity_V1_GetReadinessResponse) -> String {
    let titles = ReportTitles(data: data, instrumentID: "", version: "", language: options.language)
    var page = TextPage(width: options.width)
    page.title(StyledText("Readiness: \(titles.framework(readiness.frameworkID))", .strong))
    page.field("Assessment", StyledText(readiness.assessmentID))
    page.blank()
    page.paragraph(
      StyledText(
        """
        What the answers say about the capacity that each article asks for; no statement about a state's duties. \
        "So far": what was answered meets it, not all was answered. "One indicator": indicative only.
        """,
        .faint
      )
    )
    page.blank()
    var table = TextTable([
      .init("Article", .right), .init("Topic", wraps: true), .init("State"), .init("Score", .right),
      .init("Coverage", .right), .init("Indicators", wraps: true),
    ])
    for article in readiness.articles {
      table.add([
        StyledText(article.article, .strong),
        StyledText(article.topic),
        StyledText(article.state.spaced, style(article.state)),
        article.score.map { StyledText(Figures.percent($0)) } ?? "-",
        StyledText(Figures.percent(article.coverage)),
        StyledText(article.indicatorIds.joined(separator: " ") + (article.indicative ? " (one indicator)" : "")),
      ])
    }
    page.table(table)
    return page.rendered(colour: options.colour)
  }

  private func style(_ state: Capacity_V1_ReadinessState) -> TextStyle {
    switch state {
    case .met, .metSoFar: .good
    case .partly: .fair
    case .notMet: .poor
    case .unspecified, .notAssessed, .unknown, .UNRECOGNIZED: .faint
    }
  }
}
