package import CapacityProtos
package import Instruments
internal import ProtobufC

/// Whether a planned project keeps the principles of capacity-building, for a terminal.
package struct AssistanceText: Sendable {
  private let data: SurveyData
  private let options: TextOptions

  package init(data: SurveyData, options: TextOptions) {
    self.data = data
    self.options = options
  }

  /// Renders the result: breaches with principle and evidence first, then what is kept, and the needs.
  ///
  /// - Parameters:
  ///   - assessment: With rendered words.
  ///   - project: What was assessed.
  ///   - form: With the questions' words; `nil`: their ids stand alone.
  package func text(
    of assessment: Capacity_V1_AssistanceAssessment,
    project: Capacity_V1_AssistanceProject,
    form: Capacity_V1_AssistanceForm?
  ) -> String {
    var page = TextPage(width: options.width)
    page.title(StyledText(project.title, .strong))
    page.field("State", StyledText(project.stateCode))
    page.field("Form", StyledText("\(assessment.formID) \(assessment.formVersion)"))
    page.field("Result", assessment.readiness.styled)
    page.field("Blocked by", StyledText(principles(assessment.blockedBy, in: assessment), .poor))
    page.blank()
    page.paragraph(
      StyledText("Help for better planning, no verdict on donor or state. It speaks of the project alone.", .faint)
    )
    let section = PrinciplesSection(form: form, language: options.language)
    section.writeOverview(assessment.principles, to: &page)
    section.writeFindings(assessment.principles, to: &page)
    section.writeUnanswered(assessment.unanswered, to: &page)
    writeNeeds(assessment, project, to: &page)
    return page.rendered(colour: options.colour)
  }

  private func principles(_ ids: [String], in assessment: Capacity_V1_AssistanceAssessment) -> String {
    ids.map { id in
      let title = assessment.principles.first { $0.principleID == id }?.title ?? ""
      return title.isEmpty ? id : "\(id) \(title)"
    }.joined(separator: "; ")
  }

  private func writeNeeds(
    _ assessment: Capacity_V1_AssistanceAssessment,
    _ project: Capacity_V1_AssistanceProject,
    to page: inout TextPage
  ) {
    page.heading("Needs of the state")
    guard !assessment.assessmentID.isEmpty else {
      return page.paragraph("No assessment of \(project.stateCode) was looked at: its needs are not known here.")
    }
    let titles = ReportTitles(data: data, instrumentID: "", version: "", language: options.language)
    page.field("Assessment", StyledText(assessment.assessmentID))
    var table = TextTable([
      .init("Place", .right), .init("What the project works on", wraps: true, fills: true, hanging: 2),
      .init("Gap\nlevels", .right),
    ])
    for need in assessment.addressed {
      table.add([
        need.position == 0 ? "-" : StyledText("\(need.position)"), titles.asked(need.indicatorID),
        need.position == 0 ? StyledText("no need", .faint) : StyledText(Figures.short(need.gapLevels)),
      ])
    }
    if table.isEmpty { page.paragraph("The project names no question of the survey that it works on.") }
    if !table.isEmpty { page.table(table) }
    if !assessment.untouchedIndicatorIds.isEmpty {
      page.blank()
      page.paragraph("The greatest needs that it leaves alone; others may work on them:")
    }
    for id in assessment.untouchedIndicatorIds { page.paragraph(titles.asked(id), indent: 4, mark: "  -") }
    page.blank()
    page.paragraph(StyledText("Place: 1 is the state's first need. \(ScaleLine.gap)", .faint))
  }
}

extension Capacity_V1_AssistanceReadiness {
  fileprivate var styled: StyledText {
    switch self {
    case .ready: StyledText("ready: every principle is kept, and nothing is left open", .good)
    case .withReservations:
      StyledText("with reservations: nothing blocks, but some principles are not kept, or without evidence", .fair)
    case .blocked: StyledText("blocked: a principle is broken that blocks until a mitigation is recorded", .poor)
    case .unspecified, .UNRECOGNIZED: StyledText(spaced)
    }
  }
}
