package import CapacityProtos
internal import ProtobufC

/// What agencies do for states, for a terminal.
package struct SupportText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders a page of supports, newest first as it came.
  package func text(of list: Capacity_V1_ListSupportResponse) -> String {
    var table = TextTable([
      .init("Support"), .init("State"), .init("Agency\nWhat it does", wraps: true, fills: true),
      .init("Works on", wraps: true), .init("Standing"),
    ])
    for support in list.supports {
      table.add([
        [StyledText(support.supportID, .strong)], [StyledText(support.stateCode)],
        [StyledText(support.agency), StyledText(support.title, .faint)],
        [StyledText(support.indicatorIds.joined(separator: " "))],
        [standing(support, running: "open")],
      ])
    }
    var page = TextPage(width: options.width)
    page.list(table, empty: "No support.", hasMore: !list.nextPageToken.isEmpty)
    return page.rendered(colour: options.colour)
  }

  /// Renders one support.
  package func text(of support: Capacity_V1_Support) -> String {
    var page = TextPage(width: options.width)
    page.field("Support", StyledText(support.supportID, .strong))
    page.field("Agency", StyledText(support.agency))
    page.field("State", StyledText(support.stateCode))
    page.field("What it is", StyledText(support.title))
    page.field("Works on", StyledText(support.indicatorIds.joined(separator: ", ")))
    page.field("Since", StyledText(support.createTime?.rfc3339 ?? ""))
    page.field("Standing", standing(support, running: "under way or planned"))
    return page.rendered(colour: options.colour)
  }

  private func standing(_ support: Capacity_V1_Support, running: String) -> StyledText {
    support.endTime.map { StyledText("ended \($0.day)", .faint) } ?? StyledText(running, .good)
  }
}
