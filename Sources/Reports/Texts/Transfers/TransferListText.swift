package import CapacityProtos
internal import ProtobufC

/// Requested technologies with the standing of their flags, for a terminal.
package struct TransferListText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders a page, newest request first as it came.
  package func text(of list: Capacity_V1_ListTransfersResponse) -> String {
    var table = TextTable([
      .init("Assessment\nTechnology", wraps: true), .init("State"), .init("Agency", wraps: true), .init("Tier"),
      .init("Risk", .right), .init("Flags", wraps: true, fills: true), .init("Standing"),
    ])
    for transfer in list.transfers {
      table.add([
        [
          StyledText(transfer.assessmentID),
          StyledText("\(transfer.item + 1). \(transfer.technologyID)", .strong),
        ],
        [StyledText(transfer.stateCode)], [StyledText(transfer.agency)],
        [transfer.judgement?.tier.styled ?? ""],
        [StyledText(Figures.fixed(transfer.judgement?.residualRisk ?? 0, 2))],
        [FlagStandings.line(transfer.flags)], [StyledText(transfer.standing.spaced)],
      ])
    }
    var page = TextPage(width: options.width)
    page.list(table, empty: "No requested technology.", hasMore: !list.nextPageToken.isEmpty)
    if !list.transfers.isEmpty {
      page.paragraph(StyledText("Risks run from 0 to 1; high is grave. Advice with reasons, never a licence.", .faint))
    }
    return page.rendered(colour: options.colour)
  }
}

/// Where flags stand, in a few words.
enum FlagStandings {
  /// All of them on one line, by status.
  static func line(_ flags: [Capacity_V1_FlagStanding]) -> StyledText {
    if flags.isEmpty { return "none" }
    let groups = [Capacity_V1_FlagStatus.open, .mitigated, .accepted, .rejected].compactMap { status -> String? in
      let rules = flags.filter { $0.status == status }.map(\.ruleID)
      return rules.isEmpty ? nil : "\(status.spaced): \(rules.joined(separator: " "))"
    }
    return StyledText(groups.joined(separator: "; "))
  }

  /// One of them, with what was decided.
  static func words(_ standing: Capacity_V1_FlagStanding) -> String {
    guard let decision = standing.decision else { return "open: nobody decided about it" }
    var words = [standing.status.spaced]
    if standing.reopened { words.append("again: it was \(decision.status.spaced) before the judgement became worse") }
    if standing.expired { words.append("again: it was accepted until \(decision.until?.rfc3339 ?? "")") }
    if standing.status == .accepted {
      words.append("until \(decision.until?.rfc3339 ?? "")")
      if !decision.acceptedBy.isEmpty { words.append("by \(decision.acceptedBy)") }
    }
    return words.joined(separator: " ")
  }
}
