internal import CapacityProtos
internal import ProtobufC

/// A rule that fired, with its reason and what it rests on.
struct FlagBlock {
  let titles: ReportTitles
  /// What all flags of the transfer share is told once, with the transfer.
  let sharedRights: [Capacity_V1_Right]?
  let sharedControls: [String]?

  func write(_ flag: Capacity_V1_Flag, to page: inout TextPage) {
    let isNote = flag.floor == .unspecified
    page.paragraph(
      StyledText(flag.ruleID, .strong) + StyledText(" \(titles.rule(flag.ruleID)) "),
      indent: 6,
      mark: isNote ? StyledText("    -") : StyledText("    !", .poor)
    )
    page.field("Floor", floor(flag), indent: 6)
    let reason = titles.explanation(flag.explanation, without: titles.rule(flag.ruleID))
    page.field("Reason", StyledText(reason), indent: 6)
    page.field("Facts", StyledText(flag.facts.map(FactWords(titles: titles).text).joined(separator: "; ")), indent: 6)
    let others = flag.technologyIds.map { "\(titles.technology($0)) (\($0))" }.joined(separator: "; ")
    page.field("Together with", StyledText(others), indent: 6)
    page.field("Principles", StyledText(titles.principles(flag.principleIds)), indent: 6)
    page.field("Risks", StyledText(titles.risks(flag.riskIds)), indent: 6)
    if sharedRights == nil {
      page.field("Rights", StyledText(flag.rights.map(\.spaced).joined(separator: ", ")), indent: 6)
    }
    if sharedControls == nil {
      page.field("Controls", StyledText(flag.controlEntries.joined(separator: ", ")), indent: 6)
    }
  }

  private func floor(_ flag: Capacity_V1_Flag) -> StyledText {
    let floor = flag.floor == .unspecified ? "none: a note, it raises no tier" : "at least " + flag.floor.styled
    return flag.unverified
      ? floor + StyledText(" - unverified: good answers to what is open would clear it", .fair) : floor
  }
}
