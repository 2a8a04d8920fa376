package import CapacityProtos
internal import ProtobufC

/// The audit log for a terminal.
package struct AuditText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders a page of the log, in the order in which it came.
  package func text(of list: Capacity_V1_ListAuditEntriesResponse) -> String {
    var page = TextPage(width: options.width)
    var table = TextTable(
      [
        .init("No.", .right), .init("Time\n(UTC)"), .init("Who", wraps: true), .init("Did what", wraps: true),
        .init("To what", wraps: true),
      ],
      gap: 1
    )
    for chained in list.entries {
      let entry = chained.entry ?? .init()
      let time = entry.time?.rfc3339 ?? ""
      let role =
        entry.role == .unspecified ? "" : entry.role.words + (entry.agency.isEmpty ? "" : " of \(entry.agency)")
      table.add([
        [StyledText("\(entry.sequence)")],
        [StyledText(String(time.prefix(10))), StyledText(String(time.dropFirst(11).prefix(8)), .faint)],
        [StyledText(entry.principal, .strong), StyledText(role, .faint), StyledText(entry.address, .faint)]
          .filter { !$0.isEmpty },
        [StyledText(entry.action), StyledText(entry.detail, .faint)].filter { !$0.isEmpty },
        [StyledText(entry.object)],
      ])
    }
    page.list(table, empty: "The log is empty.", hasMore: !list.nextPageToken.isEmpty)
    return page.rendered(colour: options.colour)
  }

  /// Renders whether the chain holds.
  package func text(of answer: Capacity_V1_VerifyAuditLogResponse) -> String {
    var page = TextPage(width: options.width)
    let head = answer.head ?? .init()
    page.field("Chain", answer.fault.isEmpty ? StyledText("holds", .good) : StyledText("does not hold", .alarming))
    page.field("Fault", StyledText(answer.fault))
    page.field("Entries", StyledText("\(head.sequence)"))
    page.field("Head", StyledText("\(head.sequence):\(head.hash)"))
    return page.rendered(colour: options.colour)
  }
}
