package import CapacityProtos
internal import ProtobufC

/// A list of assessments for a terminal.
package struct AssessmentListText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders a page of a list, newest first as it came.
  package func text(of list: Capacity_V1_ListAssessmentsResponse) -> String {
    var page = TextPage(width: options.width)
    let columns: [TextTable.Column] = [
      .init("Assessment"), .init("State"), .init("Round"), .init("Agency\nInstrument", wraps: true),
      .init("Sharing\nReview"), .init("Stored\n(UTC)"),
    ]
    var table = TextTable(columns, gap: 1)
    for assessment in list.assessments {
      let stored = assessment.createTime?.rfc3339 ?? ""
      table.add([
        [StyledText(assessment.assessmentID, .strong)], [StyledText(assessment.stateCode)],
        [StyledText(assessment.round)],
        [
          StyledText(assessment.agency),
          StyledText("\(assessment.instrumentID) \(assessment.instrumentVersion)", .faint),
        ],
        [
          StyledText(String(assessment.tlp.label.dropFirst("TLP:".count))),
          StyledText(assessment.reviewState == .unspecified ? "" : assessment.reviewState.spaced, .faint),
        ],
        // Date, and minute: seconds matter to nobody here.
        [StyledText(String(stored.prefix(10))), StyledText(String(stored.dropFirst(11).prefix(5)), .faint)],
      ])
    }
    page.list(table, empty: "No assessments.", hasMore: !list.nextPageToken.isEmpty)
    return page.rendered(colour: options.colour)
  }
}
