package import CapacityProtos
internal import ProtobufC

/// What was made of a response at different times, for a terminal.
package struct ResultsText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders a list of results, the first one first as it came.
  package func text(of list: Capacity_V1_ListResultsResponse) -> String {
    var table = TextTable([
      .init("Result", .right), .init("Stored\n(UTC)"), .init("Instrument"), .init("Profile"),
      .init("Method"), .init("Rules"), .init("Scorecard\ndigest"), .init("Not\ncarried", .right),
    ])
    for result in list.results {
      table.add([
        [StyledText("\(result.number)", .strong)],
        [StyledText(result.createTime?.day ?? "")],
        [StyledText(result.instrumentVersion)],
        [StyledText("\(result.profileID) \(result.profileVersion)")],
        [StyledText(result.digests?.methodVersion ?? "")],
        [StyledText(result.digests?.ruleSetVersion ?? "")],
        [StyledText(String((result.digests?.scorecard ?? "").prefix(12)))],
        [StyledText(result.notCarriedIndicatorIds.isEmpty ? "-" : "\(result.notCarriedIndicatorIds.count)")],
      ])
    }
    var page = TextPage(width: options.width)
    page.list(table, empty: "No results.", hasMore: false)
    if !table.isEmpty { page.blank() }
    page.paragraph(
      StyledText(
        "Result 0 is that of the submit; it never changes. Not carried: questions that count as unknown.",
        .faint
      )
    )
    return page.rendered(colour: options.colour)
  }

  /// Renders the head of a result: what it was made with.
  package func text(of result: Capacity_V1_AssessmentResult) -> String {
    var page = TextPage(width: options.width)
    page.field("Result", StyledText("\(result.number)", .strong))
    page.field("Stored", StyledText(result.createTime?.rfc3339 ?? ""))
    page.field("Instrument", StyledText(result.instrumentVersion))
    page.field("Profile", StyledText("\(result.profileID) \(result.profileVersion)"))
    page.field("Method", StyledText(result.digests?.methodVersion ?? ""))
    page.field("Dual-use", StyledText((result.digests?.ruleSetVersion).map { "rules \($0)" } ?? ""))
    page.field("Digest", StyledText(result.digests?.scorecard ?? ""))
    let missing = result.notCarriedIndicatorIds
    page.field(
      "Not carried",
      StyledText(missing.isEmpty ? "" : "\(missing.joined(separator: ", ")): they count as unknown")
    )
    return page.rendered(colour: options.colour)
  }
}
