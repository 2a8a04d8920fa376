internal import CapacityProtos
internal import ProtobufC

/// Requested technologies with their tiers, figures and flags.
struct TransfersSection {
  let titles: ReportTitles

  /// - Parameter first: The number of the first one.
  func write(
    _ transfers: [Capacity_V1_TransferAssessment],
    countedFrom first: Int = 1,
    ruleSetVersion: String,
    to page: inout TextPage
  ) {
    guard !transfers.isEmpty else { return }
    page.heading("Requested technologies (dual-use rules \(ruleSetVersion))")
    page.paragraph(
      StyledText("Advice with reasons: never a licence, never a verdict on a state. Risks run from 0 to 1.", .faint)
    )
    page.blank()
    page.table(overview(transfers, countedFrom: first))
    page.paragraph(StyledText("(?): unverified, it rests on what is not answered.", .faint))
    for (index, transfer) in transfers.enumerated() {
      page.blank()
      write(transfer, number: first + index, to: &page)
    }
  }

  private func overview(_ transfers: [Capacity_V1_TransferAssessment], countedFrom first: Int) -> TextTable {
    var table = TextTable([
      .init("", .right), .init("Technology", wraps: true), .init("Tier"), .init("Best to worst", wraps: true),
      .init("Risk", .right), .init("Flags", wraps: true),
    ])
    for (index, transfer) in transfers.enumerated() {
      let flags = transfer.flags.map { $0.ruleID + ($0.unverified ? "(?)" : "") }
      table.add([
        StyledText("\(first + index)"), StyledText(transfer.technologyID, .strong), transfer.tier.styled,
        transfer.tierRange,
        StyledText(Figures.fixed(transfer.residualRisk, 2)),
        flags.isEmpty ? "none" : StyledText(flags.joined(separator: " ")),
      ])
    }
    return table
  }

  private func write(_ transfer: Capacity_V1_TransferAssessment, number: Int, to page: inout TextPage) {
    page.paragraph(
      StyledText(titles.technology(transfer.technologyID), .strong) + StyledText(" (\(transfer.technologyID))"),
      indent: 4,
      mark: StyledText("\(number).", .strong)
    )
    page.field("Tier", tier(transfer), indent: 4)
    page.field("Transfer", StyledText(terms(transfer)), indent: 4)
    page.field("Figures", StyledText(figures(transfer)), indent: 4)
    let (rights, controls) = (shared(transfer.flags.map(\.rights)), shared(transfer.flags.map(\.controlEntries)))
    page.field("Rights", StyledText((rights ?? []).map(\.spaced).joined(separator: ", ")), indent: 4)
    page.field("Controls", StyledText((controls ?? []).joined(separator: ", ")), indent: 4)
    if transfer.flags.isEmpty { page.field("Flags", "none", indent: 4) }
    let block = FlagBlock(titles: titles, sharedRights: rights, sharedControls: controls)
    for flag in transfer.flags { block.write(flag, to: &page) }
    page.field("Safer ways", StyledText(alternatives(transfer)), indent: 4)
    page.field("Open", StyledText(transfer.openQuestions.joined(separator: ", ")), indent: 4)
    if !transfer.openQuestions.isEmpty, transfer.bestTier != transfer.worstTier {
      page.paragraph(StyledText("Answers to these would settle what is open.", .faint), indent: 18)
    }
    if let changes = transfer.changes { page.field("To lower it", describe(changes), indent: 4) }
  }

  /// The list that all flags carry; `nil`: they differ.
  private func shared<Element: Equatable>(_ lists: [[Element]]) -> [Element]? {
    lists.allSatisfy { $0 == lists.first } ? lists.first : nil
  }

  private func tier(_ transfer: Capacity_V1_TransferAssessment) -> StyledText {
    var text = transfer.tier.styled
    text += " (best " + transfer.bestTier.styled + ", worst " + transfer.worstTier.styled + ")"
    if transfer.ownTier != transfer.tier {
      text += ", " + transfer.ownTier.styled + " before what it is combined with"
    }
    if transfer.itemFloor != .unspecified { text += ", never below " + transfer.itemFloor.styled }
    return text
  }

  private func terms(_ transfer: Capacity_V1_TransferAssessment) -> String {
    "\(transfer.kind.spaced) for \(transfer.endUser == .unspecified ? "unknown" : transfer.endUser.spaced), "
      + "purpose: \(transfer.purpose == .unspecified ? "unstated" : transfer.purpose.spaced)"
  }

  private func figures(_ transfer: Capacity_V1_TransferAssessment) -> String {
    let figures = [
      ("residual risk", transfer.residualRisk), ("raw", transfer.rawRisk), ("inherent", transfer.inherent),
      ("safeguard weakness", transfer.safeguardWeakness), ("exposure", transfer.exposure),
    ]
    return figures.map { "\($0.0) \(Figures.fixed($0.1, 2))" }.joined(separator: ", ")
  }

  private func alternatives(_ transfer: Capacity_V1_TransferAssessment) -> String {
    guard transfer.alternatives.isEmpty else {
      return transfer.alternatives.map { "\(titles.technology($0)) (\($0))" }.joined(separator: "; ")
    }
    return transfer.noAlternativeReason.isEmpty ? "" : "none: \(transfer.noAlternativeReason)"
  }

  private func describe(_ changes: Capacity_V1_TransferChanges) -> StyledText {
    let holding = changes.holding.joined(separator: ", ")
    switch changes.outcome {
    case .found:
      let steps = changes.changes.map { change in
        let title = titles.mitigation(change.subject)
        return "\(change.subject)\(title.isEmpty ? "" : " (\(title))") to \(change.value)"
      }
      let risk = StyledText(" (residual risk \(Figures.fixed(changes.residualRisk, 2)))")
      return StyledText(steps.joined(separator: "; ") + ": gives ") + changes.tier.styled + risk
    case .nothingToChange: return "nothing to change"
    case .itemFloor: return StyledText("no change can: the item itself is never below this tier (\(holding))")
    case .noSetFound: return StyledText("no set of three changes does; held by \(holding)")
    case .unspecified, .UNRECOGNIZED: return ""
    }
  }
}
