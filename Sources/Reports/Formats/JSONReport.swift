internal import ProtobufC

/// A report as JSON, for programs: the document as it is, figures as numbers. Names are the same in all languages and
/// stay; what is added comes as further names.
package enum JSONReport {
  package static func text(of document: ReportDocument) -> String {
    let sections = document.sections.map { section in
      object([
        ("id", string(section.id)), ("title", string(section.title)),
        ("blocks", array(section.blocks.map(block))),
      ])
    }
    let node = object([
      ("kind", string(document.kind.rawValue)), ("language", string(document.language)),
      ("title", string(document.title)), ("subtitle", string(document.subtitle)), ("label", string(document.label)),
      ("sections", array(sections)),
    ])
    return node.json + "\n"
  }

  private static func block(_ block: ReportBlock) -> DocumentNode {
    switch block {
    case .paragraph(let text): object([("type", string("paragraph")), ("text", string(text))])
    case .list(let items): object([("type", string("list")), ("items", array(items.map(string)))])
    case .table(let table): object([("type", string("table")), ("table", node(table))])
    case .highlights(let table): object([("type", string("highlights")), ("table", node(table))])
    case .chart(let chart, let table):
      object([("type", string("chart")), ("chart", node(chart)), ("table", node(table))])
    }
  }

  /// Each row is an object with the columns' ids as names.
  private static func node(_ table: ReportTable) -> DocumentNode {
    let columns = table.columns.enumerated().map { index, column in
      object(
        [
          ("id", string(column.id)), ("title", string(column.title)),
          ("type", string(column.isNumber ? "number" : "text")),
        ] + (column.isNumber ? [("decimals", number(Double(decimals(of: index, in: table))))] : [])
          + (column.language.map { [("language", string($0))] } ?? [])
      )
    }
    let rows = table.rows.map { row in object(zip(table.columns, row).map { ($0.id, node($1)) }) }
    return object([
      ("id", string(table.id)), ("caption", string(table.caption)), ("columns", array(columns)), ("rows", array(rows)),
    ])
  }

  /// As many as people see at most.
  private static func decimals(of column: Int, in table: ReportTable) -> Int {
    table.rows.reduce(0) { most, row in
      if case .number(_, let decimals) = row[column] { max(most, decimals) } else { most }
    }
  }

  /// A text, a number, or `{"missing": "why"}`.
  private static func node(_ cell: ReportCell) -> DocumentNode {
    switch cell {
    case .text(let text): string(text)
    case .number(let value, _): number(value)
    case .missing(let reason): object([("missing", string(reason))])
    }
  }
}

extension JSONReport {
  private static func node(_ chart: ReportChart) -> DocumentNode {
    switch chart {
    case .bars(let bars): node("bars", bars.title, bars.axis, [("items", array(bars.items.map(node)))])
    case .radar(let radar): node("radar", radar.title, radar.axis, [("items", array(radar.spokes.map(node)))])
    case .trend(let trend):
      node(
        "trend",
        trend.title,
        trend.axis,
        [
          ("rounds", array(trend.rounds.map(string))),
          (
            "lines",
            array(
              trend.lines.map { line in
                let figures = line.figures.map { $0.map { object(members($0)) } ?? DocumentNode(.null) }
                return object([("label", string(line.label)), ("figures", array(figures))])
              }
            )
          ),
        ]
      )
    }
  }

  private static func node(
    _ type: String,
    _ title: String,
    _ axis: String,
    _ rest: [(String, DocumentNode)]
  ) -> DocumentNode {
    object([("type", string(type)), ("title", string(title)), ("axis", string(axis))] + rest)
  }

  private static func node(_ item: BarChart.Item) -> DocumentNode {
    object([("label", string(item.label))] + members(item.figure) + [("target", number(item.target))])
  }

  private static func members(_ figure: ChartFigure) -> [(String, DocumentNode)] {
    [
      ("value", number(figure.value)), ("low", number(figure.range?.lowerBound)),
      ("high", number(figure.range?.upperBound)),
    ]
  }

  private static func string(_ text: String) -> DocumentNode { DocumentNode(.string(text)) }

  /// JSON has no word for a number that is not finite: `null`, as for one that there is not.
  private static func number(_ value: Double?) -> DocumentNode {
    let text = value.map(ReportFigure.plain) ?? ""
    return DocumentNode(text.isEmpty ? .null : .number(text))
  }

  private static func array(_ elements: [DocumentNode]) -> DocumentNode { DocumentNode(.sequence(elements)) }

  private static func object(_ members: [(String, DocumentNode)]) -> DocumentNode {
    DocumentNode(.mapping(members.map { DocumentNode.Entry(key: $0, value: $1) }))
  }
}
