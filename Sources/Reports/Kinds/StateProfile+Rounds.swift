internal import CapacityProtos
internal import ProtobufC

// Requested technologies, and how scores moved from round to round.

extension StateProfile {
  var transfers: ReportSection {
    let columns = [
      source.column("technology"), source.column("tier"), source.column("best"), source.column("worst"),
      source.column("risk", isNumber: true), source.column("flags"), source.column("open", isNumber: true),
    ]
    let rows = scorecard.transfers.map { transfer -> [ReportCell] in
      let flags = transfer.flags.map { "\($0.ruleID) \(source.titles.rule($0.ruleID))" }.joined(separator: "; ")
      return [
        .text("\(source.titles.technology(transfer.technologyID)) (\(transfer.technologyID))"),
        .text(source.say("tier", transfer.tier)), .text(source.say("tier", transfer.bestTier)),
        .text(source.say("tier", transfer.worstTier)), .number(transfer.residualRisk, decimals: 3),
        flags.isEmpty ? .missing(source.say("none")) : .text(flags),
        .number(Double(transfer.openQuestions.count), decimals: 0),
      ]
    }
    return source.section(
      "transfers",
      [source.block(source.table("transfers", caption: source.say("transfers"), columns, rows))]
    )
  }

  var rounds: ReportSection {
    let themes = trend.themes.filter { $0.kind != .principle }
    let columns = [
      source.column("theme"), source.column("round"), source.column("score", isNumber: true),
      source.column("p5", isNumber: true), source.column("p95", isNumber: true),
      source.column("change", isNumber: true), source.column("verdict"),
    ]
    let rows = themes.flatMap { theme in
      zip(theme.points, trend.rounds).map { point, round -> [ReportCell] in
        let change = theme.changes.first { $0.toRound == round.round }
        return [
          .text(source.name(theme.themeID, theme.kind)), .text(round.round), source.level(point),
          source.level(point.interval?.p5), source.level(point.interval?.p95),
          change?.change.map { .number($0 * 4, decimals: 2) } ?? .missing("–"),
          change.map { .text(source.say("change", $0.verdict)) } ?? .missing("–"),
        ]
      }
    }
    let table = source.table("trend", caption: source.say("trend"), columns, rows)
    guard trend.rounds.count > 1 else { return source.section("trend", [source.block(table)]) }
    // One picture for every four lines: more cannot be told apart..
    let lines = themes.map { theme in
      TrendChart.Line(
        label: theme.kind == .domain ? theme.themeID : source.name(theme.themeID, theme.kind),
        figures: theme.points.map(source.figure)
      )
    }
    let groups = stride(from: 0, to: lines.count, by: 4).map { Array(lines[$0..<min($0 + 4, lines.count)]) }
    let blocks = groups.enumerated().map { index, group -> ReportBlock in
      let chart = TrendChart(
        title: "\(source.say("trend")) (\(group.map(\.label).joined(separator: ", ")))",
        axis: source.say("axis"),
        rounds: trend.rounds.map(\.round),
        lines: group
      )
      let names = Set(themes[index * 4..<min(index * 4 + 4, themes.count)].map { source.name($0.themeID, $0.kind) })
      let own = rows.filter { row in
        if case .text(let name)? = row.first { names.contains(name) } else { false }
      }
      let id = "trend-\(index + 1)"
      return .chart(.trend(chart), source.table(id, caption: chart.title, columns, own))
    }
    return source.section("trend", blocks)
  }
}
