package import CapacityProtos
package import Instruments
internal import ProtobufC

/// One requested technology as it is kept, for a terminal.
package struct KeptTransferText: Sendable {
  private let data: SurveyData
  private let options: TextOptions

  package init(data: SurveyData, options: TextOptions) {
    self.data = data
    self.options = options
  }

  /// Renders the judgement of today, where each flag stands, and the events.
  package func text(of found: Capacity_V1_GetTransferResponse) -> String {
    let titles = ReportTitles(data: data, instrumentID: "", version: "", language: options.language)
    var page = TextPage(width: options.width)
    let transfer = found.transfer ?? .init()
    head(transfer, titles, to: &page)
    if let judgement = transfer.judgement {
      TransfersSection(titles: titles).write(
        [judgement],
        countedFrom: Int(transfer.item) + 1,
        ruleSetVersion: transfer.ruleSetVersion,
        to: &page
      )
    }
    standings(transfer, titles, to: &page)
    page.heading("What happened since")
    if found.events.isEmpty { page.paragraph("Nothing.") }
    for event in found.events { TransferEventsText.write(event, to: &page) }
    if !found.nextPageToken.isEmpty {
      page.paragraph(StyledText("Older ones follow: --page-token \(found.nextPageToken)", .faint))
    }
    return page.rendered(colour: options.colour)
  }

  /// Renders where the flags stand after a decision.
  package func standing(of answer: Capacity_V1_DecideFlagResponse) -> String {
    let titles = ReportTitles(data: data, instrumentID: "", version: "", language: options.language)
    var page = TextPage(width: options.width)
    let transfer = answer.transfer ?? .init()
    head(transfer, titles, to: &page)
    standings(transfer, titles, to: &page)
    return page.rendered(colour: options.colour)
  }

  private func head(_ transfer: Capacity_V1_Transfer, _ titles: ReportTitles, to page: inout TextPage) {
    page.field("Assessment", StyledText(transfer.assessmentID, .strong))
    page.field("Technology", StyledText("\(transfer.item + 1). \(titles.technology(transfer.technologyID))"))
    page.field("State", StyledText(transfer.stateCode))
    page.field("Agency", StyledText(transfer.agency))
    page.field("Standing", StyledText(transfer.standing.spaced))
    page.field("Superseded by", StyledText(transfer.supersededByAssessmentID))
    if transfer.judgedByAssessmentID != transfer.assessmentID {
      page.field("Judged by", StyledText(transfer.judgedByAssessmentID))
    }
    page.field("Etag", StyledText(transfer.etag))
  }

  private func standings(_ transfer: Capacity_V1_Transfer, _ titles: ReportTitles, to page: inout TextPage) {
    page.heading("Where the flags stand")
    if transfer.flags.isEmpty { page.paragraph("No rule fires.") }
    for standing in transfer.flags {
      page.field(standing.ruleID, StyledText(FlagStandings.words(standing)))
      guard let decision = standing.decision else { continue }
      page.field("Reason", StyledText(decision.reason), indent: 4)
      for item in decision.evidence {
        page.field(
          "Evidence",
          StyledText([item.title, item.uri].filter { !$0.isEmpty }.joined(separator: ", ")),
          indent: 4
        )
      }
      if decision.shortened {
        page.field("Evidence", StyledText("left out, it is too much: the event of the decision has it"), indent: 4)
      }
      let recorded = [decision.principal, decision.createTime?.rfc3339 ?? ""].filter { !$0.isEmpty }
      page.field("Recorded", StyledText(recorded.joined(separator: ", ")), indent: 4)
    }
  }
}
