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
  ///
  /// - Parameter withMoves: Whether it is told which needs would move an article.
  package func text(of readiness: Capacity_V1_GetReadinessResponse, withMoves: Bool = false) -> String {
    let titles = ReportTitles(data: data, instrumentID: "", version: "", language: options.language)
    var page = TextPage(width: options.width)
    page.title(StyledText("Readiness: \(titles.framework(readiness.frameworkID))", .strong))
    page.field("State", StyledText(readiness.stateCode))
    page.field("Round", StyledText(readiness.round))
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
      .init("Article", .right), .init("Topic", wraps: true), .init("Readiness"), .init("Score", .right),
      .init("Coverage", .right), .init("Indicators", wraps: true),
    ])
    for article in readiness.articles {
      table.add([
        StyledText(article.article, .strong),
        StyledText(article.topic),
        article.state.styled,
        article.score.map { StyledText(Figures.percent($0)) } ?? "-",
        StyledText(Figures.percent(article.coverage)),
        StyledText(article.indicatorIds.joined(separator: " ") + (article.indicative ? " (one indicator)" : "")),
      ])
    }
    page.table(table)
    if withMoves { MovesSection(titles: titles).write(readiness.articles, to: &page) }
    page.scaleLegend()
    return page.rendered(colour: options.colour)
  }
}

extension Capacity_V1_ReadinessState {
  /// In words, with its look.
  var styled: StyledText {
    switch self {
    case .met, .metSoFar: StyledText(spaced, .good)
    case .partly: StyledText(spaced, .fair)
    case .notMet: StyledText(spaced, .poor)
    case .unspecified, .notAssessed, .unknown, .UNRECOGNIZED: StyledText(spaced, .faint)
    }
  }
}
