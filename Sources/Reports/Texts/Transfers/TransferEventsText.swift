package import CapacityProtos
internal import ProtobufC

/// What happened to requested technologies, for a terminal.
package struct TransferEventsText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders a page of events, newest first as it came.
  package func text(of list: Capacity_V1_ListTransferEventsResponse) -> String {
    var page = TextPage(width: options.width)
    if list.events.isEmpty { page.paragraph("Nothing happened to requested technologies.") }
    for event in list.events {
      page.paragraph(
        StyledText("\(event.technologyID)", .strong)
          + StyledText(
            " (\(event.stateCode), \(event.agency), assessment \(event.assessmentID), no. \(event.item + 1))"
          )
      )
      Self.write(event, to: &page)
    }
    if !list.nextPageToken.isEmpty {
      page.paragraph(StyledText("More follow: --page-token \(list.nextPageToken), or --all", .faint))
    }
    return page.rendered(colour: options.colour)
  }

  static func write(_ event: Capacity_V1_TransferEvent, to page: inout TextPage) {
    page.field("When", StyledText(event.createTime?.rfc3339 ?? ""), indent: 2)
    page.field("What", StyledText(what(event)), indent: 2)
    page.field("Why", StyledText(why(event)), indent: 2)
    if event.kind != .decided, let before = event.before, let after = event.after {
      let tiers = before.tier.styled + " to " + after.tier.styled
      let risks = "\(Figures.fixed(before.residualRisk, 2)) to \(Figures.fixed(after.residualRisk, 2))"
      page.field("Tier", tiers + StyledText(" (residual risk \(risks))"), indent: 2)
      page.field("Flags", StyledText(changes(from: before.flags, to: after.flags)), indent: 2)
    }
    page.field("Open again", StyledText(event.reopenedRuleIds.joined(separator: ", ")), indent: 2)
    page.blank()
  }

  private static func what(_ event: Capacity_V1_TransferEvent) -> String {
    switch event.kind {
    case .decided:
      let decision = event.decision ?? .init()
      let until = decision.until.map { " until \($0.rfc3339)" } ?? ""
      return "\(decision.ruleID) \(decision.status.spaced)\(until)"
        + (decision.principal.isEmpty ? "" : ", recorded by \(decision.principal)")
    case .raised: return "the judgement became worse"
    case .eased: return "the judgement became milder"
    case .reopened: return "open again: the newer request counts no more"
    case .unspecified, .UNRECOGNIZED: return event.kind.spaced
    }
  }

  private static func why(_ event: Capacity_V1_TransferEvent) -> String {
    if event.kind == .decided { return event.decision?.reason ?? "" }
    let rules = event.causeRuleSetVersion.isEmpty ? "" : "rules of version \(event.causeRuleSetVersion)"
    if event.causeAssessmentID.isEmpty { return rules }
    let answers = event.answerChanges.map { "\($0.indicatorID) from \($0.before) to \($0.after)" }
    let what = event.causeAssessmentID == event.assessmentID ? "the review of its own survey" : "a later survey"
    let cause = event.kind == .reopened ? "withdrawn or corrected" : what
    return "\(cause), assessment \(event.causeAssessmentID)" + (rules.isEmpty ? "" : ", \(rules)")
      + (answers.isEmpty ? "" : ": " + answers.joined(separator: ", "))
  }

  private static func changes(from before: [Capacity_V1_FlagSnapshot], to after: [Capacity_V1_FlagSnapshot]) -> String {
    let new = after.filter { flag in !before.contains { $0.ruleID == flag.ruleID } }.map { "\($0.ruleID) fires now" }
    let gone = before.filter { flag in !after.contains { $0.ruleID == flag.ruleID } }.map { "\($0.ruleID) is gone" }
    let moved = after.compactMap { flag -> String? in
      guard let earlier = before.first(where: { $0.ruleID == flag.ruleID }), earlier.floor != flag.floor else {
        return nil
      }
      return "\(flag.ruleID) floor \(earlier.floor.words) to \(flag.floor.words)"
    }
    return (new + moved + gone).joined(separator: ", ")
  }
}
