package import CapacityProtos
internal import ProtobufC

/// A list of assessments for a terminal.
package struct AssessmentListText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders a page of a list, newest first as it came.
  package func text(of list: Capacity_V1_ListAssessmentsResponse) -> String {
    var page = TextPage(width: options.width)
    guard !list.assessments.isEmpty else {
      page.paragraph("No assessments.")
      return page.rendered(colour: options.colour)
    }
    var table = TextTable([
      .init("Assessment"), .init("State"), .init("Round"), .init("Agency", wraps: true),
      .init("Instrument", wraps: true), .init("Sharing"), .init("Stored", wraps: true),
    ])
    for assessment in list.assessments {
      table.add([
        StyledText(assessment.assessmentID, .strong), StyledText(assessment.stateCode), StyledText(assessment.round),
        StyledText(assessment.agency),
        StyledText("\(assessment.instrumentID) \(assessment.instrumentVersion)"),
        StyledText(String(assessment.tlp.label.dropFirst("TLP:".count))),
        // Date and minute: seconds matter to nobody here.
        StyledText(
          assessment.createTime.map { String($0.rfc3339.prefix(16)).replacing("T", with: " ") } ?? "-"
        ),
      ])
    }
    page.table(table)
    if !list.nextPageToken.isEmpty {
      page.blank()
      page.paragraph(StyledText("There are more: --all shows every one.", .faint))
    }
    return page.rendered(colour: options.colour)
  }
}
