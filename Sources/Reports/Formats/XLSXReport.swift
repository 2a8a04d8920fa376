/// A report as a workbook, for people with a spreadsheet: a first sheet with what stands outside the tables, and a
/// sheet for each table, with its caption above, heads that stay in sight and can be filtered by, figures as numbers.
package enum XLSXReport {
  package static func bytes(of document: ReportDocument) throws(ReportFileError) -> [UInt8] {
    let workbook = try Workbook(title: document.title, subject: document.subtitle, comments: document.label)
    try writeOutline(of: document, to: workbook)
    for table in document.tables { try write(table, under: document.label, to: workbook) }
    return try workbook.bytes()
  }

  private static func writeOutline(of document: ReportDocument, to workbook: borrowing Workbook) throws(ReportFileError)
  {
    let widths = [44.0, 100]
    try workbook.beginSheet("report", widths: widths)
    try workbook.write(document.title, row: 0, column: 0, as: .title)
    try workbook.write(document.subtitle, row: 1, column: 0, as: .title)
    try workbook.write(document.label, row: 2, column: 0, as: .title)
    var row = 4
    for line in PlainOutline(document).lines where line.isForPeople {
      switch line.part {
      case "section":
        try workbook.write(line.text, row: row, column: 0, as: .header)
        try workbook.write("", row: row, column: 1, as: .header)
      case "table":
        try workbook.write(line.id, row: row, column: 0)
        try workbook.write(line.text, row: row, column: 1)
      default: try workbook.write(line.text, row: row, column: 1)
      }
      try workbook.fit(row: row, lines: line.text.lines(in: line.part == "section" ? widths[0] : widths[1]))
      row += 1
    }
  }

  private static func write(
    _ table: ReportTable,
    under label: String,
    to workbook: borrowing Workbook
  ) throws(ReportFileError) {
    let widths = widths(of: table)
    try workbook.beginSheet(table.id, widths: widths)
    // One cell, so that neither text widens the first column.
    try workbook.write("\(table.caption) · \(label)", row: 0, column: 0, as: .title)
    let head = 2
    for (index, column) in table.columns.enumerated() {
      try workbook.write(column.title, row: head, column: index, as: .header)
    }
    try workbook.fit(row: head, lines: zip(table.columns, widths).map { $0.title.lines(in: $1) }.max() ?? 1)
    for (position, cells) in table.rows.enumerated() {
      let lines = zip(cells, widths).map { $0.displayed.lines(in: $1) }.max() ?? 1
      try workbook.fit(row: head + 1 + position, lines: lines)
      for (index, cell) in cells.enumerated() {
        let row = head + 1 + position
        switch cell {
        case .text(let text): try workbook.write(text, row: row, column: index)
        case .number(let number, let decimals) where number.isFinite:
          try workbook.write(number, decimals: decimals, row: row, column: index)
        case .number: try workbook.write("", row: row, column: index, as: .missing)
        case .missing(let reason): try workbook.write(reason, row: row, column: index, as: .missing)
        }
      }
    }
    try workbook.endTable(head: head, rows: table.rows.count, columns: table.columns.count)
  }

  /// As wide as the longest word group is, within what is read well: longer texts wrap.
  private static func widths(of table: ReportTable) -> [Double] {
    table.columns.indices.map { index in
      let cells = table.rows.map { $0[index].displayed.displayWidth }
      return Double(min(60, max(10, table.columns[index].title.displayWidth + 3, (cells.max() ?? 0) + 2)))
    }
  }
}

extension String {
  /// Lines that the text fills where so many characters fit into one; words are not torn, so some room is lost.
  fileprivate func lines(in width: Double) -> Int {
    split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { count, line in
      count + max(1, Int((Double(String(line).displayWidth) / (width * 0.92)).rounded(.up)))
    }
  }
}

extension PlainOutline.Line {
  /// What people read in prose; the rest stands in other cells already.
  fileprivate var isForPeople: Bool { ["section", "paragraph", "item", "table"].contains(part) }
}

extension ReportCell {
  /// As long as what is shown.
  fileprivate var displayed: String {
    switch self {
    case .text(let text), .missing(let text): text
    case .number(let number, let decimals):
      String(repeating: "0", count: ReportFigure.plain(number.rounded()).count + decimals + 1)
    }
  }
}
