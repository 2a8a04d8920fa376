internal import CapacityProtos
internal import ProtobufC

// What matters first: counts and the safeguards, no total.

extension StateProfile {
  var glance: ReportSection {
    var lines: [(String, String)] = [
      ("answered", "\(count(.answered)) / \(scorecard.indicators.count - count(.notApplicable))"),
      ("unknown-withheld", "\(count(.unknown)); \(count(.withheld))"),
      ("scored-domains", "\(domainThemes.filter { $0.shownScore != nil }.count) / \(domainThemes.count)"),
      ("at-target", "\(domainThemes.filter(isAtTarget).count)"),
      ("needs", "\(scorecard.needs.count)"),
      ("safeguards-level", safeguards),
      ("asked-count", "\(scorecard.transfers.count)"),
      ("with-flags", "\(scorecard.transfers.filter { !$0.flags.isEmpty }.count)"),
    ]
    if scorecard.evidenceBasis != .unspecified { lines.append(("basis", source.say("basis", scorecard.evidenceBasis))) }
    if !scorecard.contestedIndicatorIds.isEmpty {
      lines.append(("contested", "\(scorecard.contestedIndicatorIds.count)"))
    }
    let rows = lines.map { [ReportCell.text(source.say($0.0)), .text($0.1)] }
    let table = source.table(
      "glance",
      caption: source.say("glance"),
      [source.column("line"), source.column("value")],
      rows
    )
    return source.section("glance", [.highlights(table)])
  }

  private var domainThemes: [Capacity_V1_Theme] { scorecard.themes.filter { $0.kind == .domain } }

  private func count(_ state: Capacity_V1_AnswerState) -> Int {
    scorecard.indicators.filter { $0.state == state }.count
  }

  /// As people see both figures: with one decimal.
  private func isAtTarget(_ theme: Capacity_V1_Theme) -> Bool {
    guard let score = theme.shownScore, let target = target(of: theme.themeID) else { return false }
    return (score * 40).rounded() >= (target * 40).rounded()
  }

  private var safeguards: String {
    guard let theme = scorecard.themes.first(where: { $0.kind == .safeguards }) else { return source.say("not-scored") }
    guard let score = theme.shownScore else { return source.say("theme", theme.state) }
    let (low, high) = theme.interval.map { ($0.p5, $0.p95) } ?? (theme.low, theme.high)
    return "\(source.numbers.level(score)) (\(source.numbers.levels(low, high)))"
  }
}
