package import CapacityProtos
internal import Instruments
internal import ProtobufC

/// States within a group, theme by theme, in the order of their codes: never in that of their scores.
package struct ComparisonReport: Sendable {
  let source: ReportSource
  let comparison: Capacity_V1_Comparison

  /// - Parameter comparison: Of the states whose assessments the source has.
  package init(source: ReportSource, comparison: Capacity_V1_Comparison) {
    self.source = source
    self.comparison = comparison
  }

  package var document: ReportDocument {
    source.document(
      .comparison,
      source.group(comparison.cohort),
      "\(source.say("states")) \(comparison.states.count), \(source.say("profile")) \(comparison.profileID)",
      [source.reading(["neutral"]), group] + comparison.themes.map(section) + [source.versions]
    )
  }

  private var group: ReportSection {
    let columns = [
      source.column("theme"), source.column("scored", isNumber: true), source.column("lower_quartile", isNumber: true),
      source.column("median", isNumber: true), source.column("upper_quartile", isNumber: true),
    ]
    let rows = comparison.themes.map { theme -> [ReportCell] in
      let quartiles = [theme.lowerQuartile, theme.median, theme.upperQuartile]
      return [.text(source.name(theme.themeID, theme.kind)), .number(Double(theme.scored), decimals: 0)]
        + quartiles.map { theme.tooFew || theme.scored == 0 ? .missing("–") : .number($0 * 4, decimals: 1) }
    }
    let without = "\(source.say("without-assessment"))\(source.colon)\(comparison.statesWithoutAssessment)"
    let few = comparison.themes.contains(where: \.tooFew) ? [ReportBlock.paragraph(source.say("few"))] : []
    return source.section(
      "group",
      [.paragraph(without)] + few + [source.block(source.table("group", caption: source.say("group"), columns, rows))]
    )
  }

  private func section(_ theme: Capacity_V1_ThemeComparison) -> ReportSection {
    let rounds = Dictionary(comparison.states.map { ($0.stateCode, $0.round) }, uniquingKeysWith: { first, _ in first })
    let positions = theme.positions.sorted { $0.stateCode < $1.stateCode }
    let columns = [
      source.column("state"), source.column("round"), source.column("score", isNumber: true),
      source.column("p5", isNumber: true), source.column("p95", isNumber: true), source.column("low", isNumber: true),
      source.column("high", isNumber: true), source.column("coverage", isNumber: true),
      source.column("position", isNumber: true),
    ]
    let rows = positions.map { position -> [ReportCell] in
      let theme = position.theme ?? .init()
      return [
        .text(position.stateCode), .text(rounds[position.stateCode] ?? ""), source.level(theme),
        source.level(theme.interval?.p5), source.level(theme.interval?.p95), source.bound(theme.low, of: theme),
        source.bound(theme.high, of: theme), source.percent(theme.coverage),
        position.percentile.map { .number($0, decimals: 0) } ?? .missing("–"),
      ]
    }
    let name = source.name(theme.themeID, theme.kind)
    let id = "theme-\(theme.themeID.lowercased())"
    let table = source.table(id, caption: name, columns, rows)
    let isShort = theme.kind == .principle
    let chart = BarChart(
      title: name,
      axis: source.say("axis"),
      items: positions.map { .init(label: $0.stateCode, figure: source.figure($0.theme ?? .init())) }
    )
    let block: ReportBlock = isShort || rows.isEmpty ? source.block(table) : .chart(.bars(chart), table)
    return ReportSection(id: id, title: name, blocks: [block])
  }
}

extension ReportSource {
  var colon: String { DiligenceLabels.all["colon"]?.text(in: language) ?? ": " }

  /// A group of states in words that need no language: codes, region, income group.
  func group(_ cohort: Capacity_V1_Cohort?) -> String {
    guard let cohort else { return say("all-states") }
    var parts = cohort.stateCodes.isEmpty ? [] : [cohort.stateCodes.sorted().joined(separator: ", ")]
    if !cohort.region.isEmpty { parts.append("UN M49 \(cohort.region)") }
    if cohort.incomeGroup != .unspecified { parts.append(say("income", cohort.incomeGroup)) }
    return parts.isEmpty ? say("all-states") : parts.joined(separator: "; ")
  }
}
