internal import ProtobufC

// The document back from its JSON: for pages that are made where the JSON came to.

extension JSONReport {
  /// - Throws: ``ReportFileError/notAReport`` where it is not what ``JSONReport/text(of:)`` writes.
  package static func document(of text: String) throws(ReportFileError) -> ReportDocument {
    guard let root = try? JSONParser.parse(text) else { throw .notAReport }
    let members = try Members(root)
    guard let kind = ReportKind(rawValue: try members.text("kind")) else { throw .notAReport }
    var sections: [ReportSection] = []
    for node in try members.list("sections") {
      let section = try Members(node)
      var blocks: [ReportBlock] = []
      for node in try section.list("blocks") { blocks.append(try block(Members(node))) }
      sections.append(ReportSection(id: try section.text("id"), title: try section.text("title"), blocks: blocks))
    }
    return ReportDocument(
      kind: kind,
      language: try members.text("language"),
      title: try members.text("title"),
      subtitle: try members.text("subtitle"),
      label: try members.text("label"),
      sections: sections
    )
  }

  private static func block(_ members: Members) throws(ReportFileError) -> ReportBlock {
    switch try members.text("type") {
    case "paragraph": return .paragraph(try members.text("text"))
    case "list": return .list(try members.texts("items"))
    case "table": return .table(try table(members.object("table")))
    case "highlights": return .highlights(try table(members.object("table")))
    case "chart": return .chart(try chart(members.object("chart")), try table(members.object("table")))
    default: throw .notAReport
    }
  }

  private static func table(_ members: Members) throws(ReportFileError) -> ReportTable {
    var (columns, decimals): ([ReportColumn], [Int]) = ([], [])
    for node in try members.list("columns") {
      let column = try Members(node)
      let isNumber = try column.text("type") == "number"
      columns.append(
        ReportColumn(
          id: try column.text("id"),
          title: try column.text("title"),
          isNumber: isNumber,
          language: column.has("language") ? try column.text("language") : nil
        )
      )
      decimals.append(isNumber ? Int(try column.number("decimals") ?? 0) : 0)
    }
    var rows: [[ReportCell]] = []
    for node in try members.list("rows") {
      let row = try Members(node)
      var cells: [ReportCell] = []
      for (column, decimals) in zip(columns, decimals) { cells.append(try row.cell(column.id, decimals)) }
      rows.append(cells)
    }
    return ReportTable(id: try members.text("id"), caption: try members.text("caption"), columns: columns, rows: rows)
  }

  private static func chart(_ members: Members) throws(ReportFileError) -> ReportChart {
    let (title, axis) = (try members.text("title"), try members.text("axis"))
    switch try members.text("type") {
    case "bars": return .bars(BarChart(title: title, axis: axis, items: try items(members)))
    case "radar": return .radar(RadarChart(title: title, axis: axis, spokes: try items(members)))
    case "trend":
      var lines: [TrendChart.Line] = []
      for node in try members.list("lines") {
        let line = try Members(node)
        var figures: [ChartFigure?] = []
        for node in try line.list("figures") {
          figures.append(node.content == .null ? nil : try Members(node).figure)
        }
        lines.append(TrendChart.Line(label: try line.text("label"), figures: figures))
      }
      return .trend(TrendChart(title: title, axis: axis, rounds: try members.texts("rounds"), lines: lines))
    default: throw .notAReport
    }
  }

  private static func items(_ members: Members) throws(ReportFileError) -> [BarChart.Item] {
    var items: [BarChart.Item] = []
    for node in try members.list("items") {
      let item = try Members(node)
      items.append(
        BarChart.Item(label: try item.text("label"), figure: try item.figure, target: try item.number("target"))
      )
    }
    return items
  }
}

/// The members of an object, by name.
private struct Members {
  private var values: [String: DocumentNode] = [:]

  init(_ node: DocumentNode) throws(ReportFileError) {
    guard case .mapping(let entries) = node.content else { throw .notAReport }
    for entry in entries { values[entry.key] = entry.value }
  }

  func has(_ name: String) -> Bool { values[name] != nil }

  func object(_ name: String) throws(ReportFileError) -> Members { try Members(values[name] ?? DocumentNode(.null)) }

  func text(_ name: String) throws(ReportFileError) -> String {
    guard case .string(let text)? = values[name]?.content else { throw .notAReport }
    return text
  }

  func list(_ name: String) throws(ReportFileError) -> [DocumentNode] {
    guard case .sequence(let elements)? = values[name]?.content else { throw .notAReport }
    return elements
  }

  func texts(_ name: String) throws(ReportFileError) -> [String] {
    var texts: [String] = []
    for node in try list(name) {
      guard case .string(let text) = node.content else { throw .notAReport }
      texts.append(text)
    }
    return texts
  }

  /// `nil`: null, or not there.
  func number(_ name: String) throws(ReportFileError) -> Double? {
    switch values[name]?.content {
    case nil, .null: return nil
    case .number(let text):
      guard let number = Double(text) else { throw .notAReport }
      return number
    default: throw .notAReport
    }
  }

  func cell(_ name: String, _ decimals: Int) throws(ReportFileError) -> ReportCell {
    switch values[name]?.content {
    case .string(let text): return .text(text)
    case .mapping: return .missing(try object(name).text("missing"))
    default:
      // One that is not finite is written as null.
      guard values[name] != nil else { throw .notAReport }
      return .number(try number(name) ?? .nan, decimals: decimals)
    }
  }

  var figure: ChartFigure {
    get throws(ReportFileError) {
      var range: ClosedRange<Double>?
      if let low = try number("low"), let high = try number("high"), low <= high { range = low...high }
      return ChartFigure(value: try number("value"), range: range)
    }
  }
}
