package import CapacityProtos
internal import ProtobufC

/// The capacity that a treaty's articles ask for, article by article, and which needs would move them.
package struct TreatyReadinessReport: Sendable {
  let source: ReportSource
  let readiness: Capacity_V1_GetReadinessResponse

  package init(source: ReportSource, readiness: Capacity_V1_GetReadinessResponse) {
    self.source = source
    self.readiness = readiness
  }

  package var document: ReportDocument {
    source.document(
      .treatyReadiness,
      "\(source.titles.framework(readiness.frameworkID)), \(readiness.stateCode)",
      "\(source.say("round")) \(readiness.round), \(source.say("assessment")) \(readiness.assessmentID)",
      [source.reading(["capacity-only"]), articles, moves, source.versions]
    )
  }

  private var articles: ReportSection {
    let columns = [
      source.column("article"), source.column("topic"), source.column("standing"),
      source.column("score", isNumber: true), source.column("coverage", isNumber: true), source.column("indicators"),
    ]
    let rows = readiness.articles.map { article -> [ReportCell] in
      [
        .text(article.article), .text(article.topic), .text(source.say("article", article.state)),
        source.level(article.score), source.percent(article.coverage),
        .text(article.indicatorIds.joined(separator: " ")),
      ]
    }
    let table = source.table("articles", caption: source.say("readiness"), columns, rows)
    let chart = BarChart(
      title: source.say("readiness"),
      axis: source.say("axis-levels"),
      items: readiness.articles.map { article in
        .init(label: "\(article.article) \(article.topic)", figure: ChartFigure(value: article.score))
      }
    )
    return source.section("readiness", rows.isEmpty ? [source.block(table)] : [.chart(.bars(chart), table)])
  }

  private var moves: ReportSection {
    let columns = [
      source.column("article"), source.column("indicator"), source.column("text"), source.column("after"),
      source.column("alone"),
    ]
    let rows = readiness.articles.flatMap { article in
      article.moves.map { move -> [ReportCell] in
        [
          .text(article.article), .text(move.indicatorID), .text(source.titles.question(move.indicatorID)),
          .text(source.say("article", move.stateAfter)), .text(source.say(move.alone ? "yes" : "no")),
        ]
      }
    }
    return source.section("moves", [source.block(source.table("moves", caption: source.say("moves"), columns, rows))])
  }
}
