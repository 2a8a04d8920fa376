package import CapacityProtos
package import Instruments

/// A what-if of the dual-use rules for a terminal.
package struct TransferText: Sendable {
  private let data: SurveyData
  private let options: TextOptions

  package init(data: SurveyData, options: TextOptions) {
    self.data = data
    self.options = options
  }

  /// Renders each transfer with its tier, figures, flags and what would lower it.
  package func text(of evaluation: Capacity_V1_EvaluateTransferResponse) -> String {
    let titles = ReportTitles(data: data, instrumentID: "", version: "", language: options.language)
    var page = TextPage(width: options.width)
    page.title(StyledText("What the dual-use rules would say (nothing was stored)", .strong))
    if evaluation.transfers.isEmpty { page.paragraph("The survey requests no technology.") }
    TransfersSection(titles: titles).write(
      evaluation.transfers,
      ruleSetVersion: evaluation.ruleSetVersion,
      to: &page
    )
    return page.rendered(colour: options.colour)
  }
}
