/// What stands in a report outside its tables, line by line: what a file of tables alone would lose.
struct PlainOutline {
  struct Line: Hashable {
    /// Stable, for programs: "title", "paragraph", "table".
    let part: String
    /// The id of the section or the table; empty for the report's own.
    let id: String
    let text: String
  }

  let lines: [Line]

  init(_ document: ReportDocument) {
    var lines = [
      Line(part: "kind", id: "", text: document.kind.rawValue),
      Line(part: "language", id: "", text: document.language),
      Line(part: "title", id: "", text: document.title),
      Line(part: "subtitle", id: "", text: document.subtitle),
      Line(part: "label", id: "", text: document.label),
    ]
    for section in document.sections {
      lines.append(Line(part: "section", id: section.id, text: section.title))
      for block in section.blocks {
        switch block {
        case .paragraph(let text): lines.append(Line(part: "paragraph", id: section.id, text: text))
        case .list(let items): lines += items.map { Line(part: "item", id: section.id, text: $0) }
        case .table(let table), .highlights(let table), .chart(_, let table): lines += Self.lines(of: table)
        }
      }
    }
    self.lines = lines
  }

  private static func lines(of table: ReportTable) -> [Line] {
    [Line(part: "table", id: table.id, text: table.caption)]
      + table.columns.map { Line(part: "column", id: "\(table.id).\($0.id)", text: $0.title) }
  }
}
