internal import Instruments

/// A report as one HTML page that needs nothing else: no script, no network, no other file.
struct HTMLReport: Sendable {
  private let templates: ReportTemplates

  /// - Throws: Where a template cannot be read: a fault of this program.
  init() throws { templates = try ReportTemplates() }

  /// The page; the same document gives the same bytes.
  ///
  /// - Throws: ``MissingTemplate``.
  func page(of document: ReportDocument) throws -> String {
    guard let page = templates.render("report", Self.context(of: document)) else {
      throw MissingTemplate(name: "report")
    }
    return page.withoutControls
  }

  private static func context(of document: ReportDocument) -> [String: Any] {
    let numbers = ReportNumbers(language: document.language)
    return [
      "language": document.language,
      "title": document.title,
      "subtitle": document.subtitle,
      "tlp": document.label,
      "labels": ["label_note": DiligenceLabels.all["label_note"]?.text(in: document.language) ?? ""],
      "caveats": false,
      "sections": document.sections.map { section -> [String: Any] in
        [
          "id": section.id, "title": section.title,
          "blocks": section.blocks.map { context(of: $0, numbers) },
        ]
      },
    ]
  }

  /// One of the names is set, the others are false: what a template asks for must be there.
  private static func context(of block: ReportBlock, _ numbers: ReportNumbers) -> [String: Any] {
    var context: [String: Any] = ["paragraph": false, "list": false, "chart": false, "figures": false]
    switch block {
    case .paragraph(let text): context["paragraph"] = ["text": text]
    case .list(let items): context["list"] = ["items": items]
    case .table(let table): context["figures"] = HTMLTable(table, numbers).context
    case .chart(let chart, let table):
      context["chart"] = ["svg": ChartSVG(language: numbers.language, id: "chart-\(table.id)").picture(of: chart)]
      context["figures"] = HTMLTable(table, numbers).context
    }
    return context
  }
}

extension HTMLTable {
  fileprivate init(_ table: ReportTable, _ numbers: ReportNumbers) {
    self.init(
      caption: table.caption,
      columns: table.columns.map(\.title),
      numeric: Set(table.columns.indices.filter { table.columns[$0].isNumber }),
      rows: table.rows.map { row in
        let cells = zip(row, table.columns).dropFirst().map { cell, column -> Cell in
          column.isNumber ? .number(numbers.text(of: cell)) : .text(numbers.text(of: cell))
        }
        return (row.first.map { numbers.text(of: $0) } ?? "", cells)
      }
    )
  }
}
