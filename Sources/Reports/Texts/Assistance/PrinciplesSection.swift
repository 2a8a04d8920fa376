internal import CapacityProtos
internal import Instruments
internal import ProtobufC

/// How a planned project keeps the principles of capacity-building.
struct PrinciplesSection {
  private let questions: [String: [String: String]]
  private let language: String

  /// - Parameter form: `nil`: questions show as their ids.
  init(form: Capacity_V1_AssistanceForm?, language: String) {
    questions = Dictionary(
      (form?.sections.flatMap(\.questions) ?? []).map { ($0.id, $0.question) },
      uniquingKeysWith: { first, _ in first }
    )
    self.language = language
  }

  func writeOverview(_ principles: [Capacity_V1_PrincipleFinding], to page: inout TextPage) {
    page.heading("Principles")
    var table = TextTable([
      .init("", wraps: true, fills: true, hanging: 2), .init("The project"),
      .init("Questions that say so", wraps: true),
    ])
    for principle in principles {
      let deciding = principle.findings.filter { $0.adherence == principle.adherence }.map(words)
      table.add([
        StyledText(principle.principleID, .strong) + StyledText(" " + principle.title), principle.adherence.styled,
        StyledText(deciding.joined(separator: ", ")),
      ])
    }
    page.table(table)
    page.paragraph(StyledText("(claim): no source is named for it. (mitigated): a mitigation is recorded.", .faint))
  }

  private func words(_ finding: Capacity_V1_AssistanceFinding) -> String {
    if finding.mitigated { return "\(finding.questionID) (mitigated)" }
    let isClaim = finding.adherence == .adheres && finding.evidenceGrade == .e0
    return isClaim ? "\(finding.questionID) (claim)" : finding.questionID
  }

  /// What is broken, or kept in part: each question once, with all principles that it stands under.
  func writeFindings(_ principles: [Capacity_V1_PrincipleFinding], to page: inout TextPage) {
    let groups: [(Capacity_V1_Adherence, String)] = [(.breaches, "Breaches"), (.partly, "Kept in part")]
    for (adherence, heading) in groups {
      var order: [Capacity_V1_AssistanceFinding] = []
      var cited: [String: [Capacity_V1_PrincipleFinding]] = [:]
      for principle in principles {
        for finding in principle.findings where finding.adherence == adherence {
          if cited[finding.questionID] == nil { order.append(finding) }
          cited[finding.questionID, default: []].append(principle)
        }
      }
      guard !order.isEmpty else { continue }
      page.heading("\(heading) (\(order.count))")
      for (index, finding) in order.enumerated() {
        if index > 0 { page.blank() }
        write(finding, cited[finding.questionID] ?? [], to: &page)
      }
    }
  }

  private func write(
    _ finding: Capacity_V1_AssistanceFinding,
    _ principles: [Capacity_V1_PrincipleFinding],
    to page: inout TextPage
  ) {
    let isOpen = finding.adherence == .breaches && !finding.mitigated
    page.paragraph(asked(finding.questionID), indent: 4, mark: isOpen ? StyledText("  !", .poor) : "  -")
    let isGraded = finding.evidenceGrade != .unspecified
    let grade = isGraded ? ", evidence \(finding.evidenceGrade.shortName.uppercased())" : ""
    page.field("Answer", StyledText(finding.choice.spaced + grade), indent: 4)
    let names = principles.map { $0.title.isEmpty ? $0.principleID : "\($0.principleID) \($0.title)" }
    page.field("Principles", StyledText(names.joined(separator: "; ")), indent: 4)
    page.field("Risks", StyledText(finding.riskIds.joined(separator: ", ")), indent: 4)
    page.field("Why", StyledText(finding.explanation), indent: 4)
    page.field("To mend it", StyledText(finding.remedy), indent: 4)
    if finding.mitigated { page.field("Mitigation", "recorded", indent: 4) }
  }

  func writeUnanswered(_ ids: [String], to page: inout TextPage) {
    guard !ids.isEmpty else { return }
    page.heading("Not answered: no evidence (\(ids.count))")
    for id in ids { page.paragraph(asked(id), indent: 4, mark: "  -") }
  }

  private func asked(_ id: String) -> StyledText {
    StyledText(id, .strong) + StyledText(" " + (questions[id]?.text(in: language) ?? ""))
  }
}

extension Capacity_V1_Adherence {
  fileprivate var styled: StyledText {
    switch self {
    case .adheres: StyledText("keeps it", .good)
    case .partly: StyledText("keeps it in part", .fair)
    case .breaches: StyledText("breaks it", .poor)
    case .noEvidence: StyledText("no evidence", .faint)
    case .unspecified, .UNRECOGNIZED: StyledText(spaced)
    }
  }
}
