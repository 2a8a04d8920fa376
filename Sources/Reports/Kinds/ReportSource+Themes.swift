internal import CapacityProtos
internal import ProtobufC

// Scores of themes as cells and figures.

extension ReportSource {
  /// A theme with its title: "FOR Forensics".
  func name(_ id: String, _ kind: Capacity_V1_ThemeKind) -> String {
    switch kind {
    case .safeguards: say("safeguards")
    case .total: say("total")
    default: [id, titles.theme(id)].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// In levels; why there is none.
  func level(_ theme: Capacity_V1_Theme) -> ReportCell {
    theme.shownScore.map { .number($0 * 4, decimals: 1) } ?? .missing(say("theme", theme.state))
  }

  func level(_ score: Double?) -> ReportCell {
    score.map { .number($0 * 4, decimals: 1) } ?? .missing(say("not-scored"))
  }

  /// A score that always exists, also where the theme has none: the bounds of what is possible.
  func bound(_ score: Double, of theme: Capacity_V1_Theme) -> ReportCell {
    theme.state == .notApplicable ? .missing(say("theme", theme.state)) : .number(score * 4, decimals: 1)
  }

  func percent(_ share: Double) -> ReportCell { .number(share * 100, decimals: 0) }

  /// The interval where there is one, else what is possible.
  func figure(_ theme: Capacity_V1_Theme) -> ChartFigure {
    if theme.state == .notApplicable { return ChartFigure(value: nil) }
    let (low, high) = theme.interval.map { ($0.p5, $0.p95) } ?? (theme.low, theme.high)
    return ChartFigure(value: theme.shownScore, range: min(low, high)...max(low, high))
  }

  var themeColumns: [ReportColumn] {
    [
      column("theme"), column("score", isNumber: true), column("p5", isNumber: true), column("p95", isNumber: true),
      column("low", isNumber: true), column("high", isNumber: true), column("gap", isNumber: true),
      column("coverage", isNumber: true), column("unknown_share", isNumber: true),
      column("withheld_share", isNumber: true),
    ]
  }

  func row(_ theme: Capacity_V1_Theme) -> [ReportCell] {
    [
      .text(name(theme.themeID, theme.kind)), level(theme), level(theme.interval?.p5), level(theme.interval?.p95),
      bound(theme.low, of: theme), bound(theme.high, of: theme),
      theme.gap.map { .number($0 * 4, decimals: 1) } ?? .missing(say("not-scored")), percent(theme.coverage),
      percent(theme.unknownShare), percent(theme.withheldShare),
    ]
  }

  var needColumns: [ReportColumn] {
    [
      column("indicator"), column("text"), column("gap", isNumber: true), column("priority", isNumber: true),
      column("step"), column("serves"),
    ]
  }

  func row(_ need: Capacity_V1_Need) -> [ReportCell] {
    let serves = [need.principleIds.joined(separator: " "), titles.articles(need.articles)].filter { !$0.isEmpty }
    return [
      .text(need.indicatorID), .text(titles.question(need.indicatorID)), .number(need.gapLevels, decimals: 1),
      .number(need.effectivePriority, decimals: 1), .text(need.step), .text(serves.joined(separator: "; ")),
    ]
  }
}
