internal import Instruments

/// A report as one HTML page that needs nothing else: no script, no network, no other file.
struct HTMLReport: Sendable {
  private let templates: ReportTemplates

  /// - Parameter template: An agency's own look.
  /// - Throws: Where a template cannot be read: a fault of this program.
  init(_ template: ReportTemplate? = nil) throws { templates = try ReportTemplates(template) }

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
          "blocks": section.blocks.map { context(of: $0, under: section.title, numbers) },
        ]
      },
    ]
  }

  /// One of the names is set, the others are false: what a template asks for must be there.
  private static func context(
    of block: ReportBlock,
    under title: String,
    _ numbers: ReportNumbers
  ) -> [String: Any] {
    var context: [String: Any] = [
      "paragraph": false, "list": false, "chart": false, "figures": false, "highlights": false,
    ]
    switch block {
    case .paragraph(let text): context["paragraph"] = ["text": text]
    case .list(let items): context["list"] = ["items": items]
    case .table(let table): context["figures"] = HTMLTable(table, under: title, numbers).context
    case .highlights(let table):
      let tiles = table.rows.map { row -> [String: Any] in
        let texts = row.map { numbers.text(of: $0) }
        return ["name": texts.first ?? "", "value": texts.dropFirst().joined(separator: " ")]
      }
      context["highlights"] = ["tiles": tiles]
    case .chart(let chart, let table):
      let picture = ChartSVG(language: numbers.language, id: "chart-\(table.id)").picture(of: chart)
      let figures = HTMLTable(table, under: title, numbers)
      context["chart"] = ["title": chart.title, "short": figures.isShort, "svg": picture] as [String: Any]
      context["figures"] = figures.context
    }
    return context
  }
}

extension HTMLTable {
  fileprivate init(_ table: ReportTable, under title: String, _ numbers: ReportNumbers) {
    self.init(
      caption: table.caption,
      columns: table.columns.map(\.title),
      numeric: Set(table.columns.indices.filter { table.columns[$0].isNumber }),
      languages: Dictionary(
        uniqueKeysWithValues: table.columns.enumerated().compactMap { index, column in
          column.language.map { (index, $0) }
        }
      ),
      repeatsTitle: table.caption == title,
      rows: table.rows.map { row in
        (row.first.map { numbers.text(of: $0) } ?? "", row.dropFirst().map { Cell($0, numbers) })
      }
    )
  }
}

extension HTMLTable.Cell {
  fileprivate init(_ cell: ReportCell, _ numbers: ReportNumbers) {
    let text = numbers.text(of: cell)
    switch cell {
    case .number: self = .number(text)
    case .missing: self = .missing(text)
    // A digest: it may break anywhere.
    case .text: self = text.utf8.count >= 40 && !text.contains(" ") ? .code(text) : .text(text)
    }
  }
}
