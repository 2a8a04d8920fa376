package import CapacityProtos
package import Instruments
internal import ProtobufC

/// The profile of one state: scores against targets, needs, what is unknown, requested technologies, its rounds.
package struct StateProfile: Sendable {
  let source: ReportSource
  let scorecard: Capacity_V1_Scorecard
  let trend: Capacity_V1_Trend
  let views: Capacity_V1_ContestedViews?

  /// - Parameters:
  ///   - source: With the assessment, and those of earlier rounds.
  ///   - scorecard: Of the assessment, in the report's language, with intervals.
  ///   - trend: Of the state.
  ///   - views: Where the state contests answers: both views.
  package init(
    source: ReportSource,
    scorecard: Capacity_V1_Scorecard,
    trend: Capacity_V1_Trend,
    views: Capacity_V1_ContestedViews? = nil
  ) {
    self.source = source
    self.scorecard = scorecard
    self.trend = trend
    self.views = views
  }

  package var document: ReportDocument {
    let sections =
      [glance, domains, principles] + (contested.map { [$0] } ?? []) + [
        needs, unknown, patterns, transfers, rounds, reading, source.versions,
      ]
    return source.document(
      .stateProfile,
      scorecard.stateCode,
      "\(source.say("round")) \(scorecard.round), \(source.say("assessment")) \(scorecard.assessmentID), "
        + "\(source.say("profile")) \(scorecard.profileID) \(scorecard.profileVersion)",
      sections
    )
  }

  private var reading: ReportSection {
    let quotes = contested != nil && !source.isPublic
    return source.reading(["priority-note", "advice"] + (quotes ? ["own-words"] : []))
  }

  private var domains: ReportSection {
    let themes = scorecard.themes.filter { $0.kind == .domain }
    var columns = source.themeColumns
    columns.insert(source.column("target", isNumber: true), at: 2)
    let rows = themes.map { theme in
      var row = source.row(theme)
      row.insert(source.level(target(of: theme.themeID)), at: 2)
      return row
    }
    let table = source.table("domains", caption: source.say("domains"), columns, rows)
    let items = themes.map {
      BarChart.Item(label: $0.themeID, figure: source.figure($0), target: target(of: $0.themeID))
    }
    // Fewer than three spokes make no shape.
    let chart: ReportChart =
      items.count < 3
      ? .bars(BarChart(title: source.say("domains"), axis: source.say("axis"), items: items))
      : .radar(RadarChart(title: source.say("domains"), axis: source.say("axis"), spokes: items))
    return source.section("domains", items.isEmpty ? [.paragraph(source.say("nothing"))] : [.chart(chart, table)])
  }

  /// The mean target of a domain's questions by their weight; without those that do not apply.
  func target(of domain: String) -> Double? {
    let instrument = source.data.instrument(id: scorecard.instrumentID, version: scorecard.instrumentVersion)?.message
    let questions = instrument?.domains.first { $0.id == domain }?.indicators ?? []
    let weights = Dictionary(questions.map { ($0.id, $0.weight) }, uniquingKeysWith: { first, _ in first })
    let applicable = scorecard.indicators.filter { weights[$0.indicatorID] != nil && $0.state != .notApplicable }
    let weight = applicable.reduce(0) { $0 + (weights[$1.indicatorID] ?? 0) }
    guard weight > 0 else { return nil }
    return applicable.reduce(0) { $0 + $1.target * (weights[$1.indicatorID] ?? 0) } / weight
  }

  private var principles: ReportSection {
    let themes = scorecard.themes.filter { $0.kind != .domain && $0.kind != .unspecified }
    let table = source.table(
      "principles",
      caption: source.say("principles"),
      source.themeColumns,
      themes.map(source.row)
    )
    let shown = themes.filter { !source.titles.isLetter($0.themeID) }
    let chart = BarChart(
      title: source.say("principles"),
      axis: source.say("axis"),
      items: shown.map { .init(label: source.name($0.themeID, $0.kind), figure: source.figure($0)) }
    )
    return source.section(
      "principles",
      themes.isEmpty ? [.paragraph(source.say("nothing"))] : [.chart(.bars(chart), table)]
    )
  }

  private var needs: ReportSection {
    let rows = scorecard.needs.map(source.row)
    return source.section(
      "needs",
      [source.block(source.table("needs", caption: source.say("needs"), source.needColumns, rows))]
    )
  }

  private var unknown: ReportSection {
    let rows = scorecard.indicators.filter { $0.state == .unknown || $0.state == .withheld }.map {
      indicator -> [ReportCell] in
      [
        .text(indicator.indicatorID), .text(source.titles.question(indicator.indicatorID)),
        .text(source.say("answer", indicator.state)),
      ]
    }
    let columns = [source.column("indicator"), source.column("text"), source.column("answer")]
    return source.section(
      "unknown",
      [source.block(source.table("unknown", caption: source.say("unknown"), columns, rows))]
    )
  }

  private var patterns: ReportSection {
    let rows = scorecard.patterns.map { pattern -> [ReportCell] in
      [
        .text("\(pattern.patternID) \(source.titles.pattern(pattern.patternID))"),
        .text(source.say("pattern", pattern.state)), .text(pattern.explanation),
      ]
    }
    let columns = [source.column("pattern"), source.column("standing"), source.column("text")]
    return source.section(
      "patterns",
      [source.block(source.table("patterns", caption: source.say("patterns"), columns, rows))]
    )
  }
}
