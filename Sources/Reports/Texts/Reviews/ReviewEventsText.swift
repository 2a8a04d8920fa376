package import CapacityProtos
internal import ProtobufC

/// The steps of a review, for a terminal.
package struct ReviewEventsText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders a page of events, oldest first as it came.
  package func text(of list: Capacity_V1_ListReviewEventsResponse) -> String {
    var page = TextPage(width: options.width)
    if list.events.isEmpty { page.paragraph("Nothing happened since it was submitted.") }
    for event in list.events { write(event, to: &page) }
    if !list.nextPageToken.isEmpty {
      page.paragraph(StyledText("More follow: --page-token \(list.nextPageToken), or --all", .faint))
    }
    return page.rendered(colour: options.colour)
  }

  /// Renders one event.
  package func text(of event: Capacity_V1_ReviewEvent) -> String {
    var page = TextPage(width: options.width)
    write(event, to: &page)
    return page.rendered(colour: options.colour)
  }

  private func write(_ event: Capacity_V1_ReviewEvent, to page: inout TextPage) {
    // Not everybody is told who did it.
    let person = event.principal.isEmpty ? "" : " by \(event.principal) (\(event.role.words))"
    page.paragraph(
      StyledText("\(event.number). \(event.kind.spaced)", .strong)
        + StyledText("\(person), \(event.createTime?.rfc3339 ?? "")")
    )
    if event.before != event.after {
      page.field("State", StyledText("\(event.before.spaced) to \(event.after.spaced)"), indent: 3)
    }
    page.field("About", StyledText(event.indicatorID), indent: 3)
    page.field("Words", StyledText(event.text), indent: 3)
    let relation = event.kind == .reinstated ? "In place of" : "Superseded by"
    page.field(relation, StyledText(event.supersededBy), indent: 3)
    for answer in event.returned { page.field(answer.indicatorID, StyledText(answer.note), indent: 3) }
    for answer in event.answers {
      let why = answer.note.isEmpty ? "" : ": \(answer.note)"
      page.field(answer.indicatorID, StyledText(answer.decision + why), indent: 3)
    }
    for (id, answer) in (event.reply?.answers ?? [:]).sorted(by: { $0.key < $1.key }) {
      page.field(id, StyledText("the state says \(answer.spoken)"), indent: 3)
    }
    page.blank()
  }
}
