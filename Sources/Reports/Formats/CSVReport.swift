internal import Instruments

/// A report as CSV (RFC 4180, UTF-8): `report.csv` with what stands outside the tables, and a file for each table.
///
/// It is for programs, so the first row has the columns' ids, the same in all languages; their titles stand in
/// `report.csv`. There is no byte order mark, which most programs read as part of the first id: people with a
/// spreadsheet take XLSX. Figures are as they are, with a point, not rounded.
package enum CSVReport {
  /// The files, for a folder.
  package static func parts(of document: ReportDocument) -> [ReportPart] {
    let outline = PlainOutline(document).lines.map { [cell($0.part), cell($0.id), cell($0.text)] }
    return [part("report", [["part", "id", "text"]] + outline)]
      + document.tables.map { part($0.id, rows(of: $0)) }
  }

  /// The files in one.
  package static func archive(of document: ReportDocument) throws(ReportFileError) -> [UInt8] {
    try ZipFile.bytes(of: parts(of: document))
  }

  /// The files of such a zip, for a folder: each has a name that stays in the folder.
  ///
  /// - Throws: ``ReportFileError/notAZip``.
  package static func parts(ofArchive bytes: [UInt8]) throws(ReportFileError) -> [ReportPart] {
    let parts = try ZipFile.parts(of: bytes, limit: 256 << 20)
    guard !parts.isEmpty, parts.allSatisfy({ $0.name.wholeMatch(of: /[a-z0-9][a-z0-9\-]{0,60}\.csv/) != nil }),
      Set(parts.map(\.name)).count == parts.count
    else { throw .notAZip }
    return parts
  }

  private static func part(_ id: String, _ rows: [[String]]) -> ReportPart {
    let text = rows.map { $0.joined(separator: ",") + "\r\n" }.joined()
    return ReportPart(name: "\(id).csv", bytes: Array(text.utf8))
  }

  /// A figure that there is not leaves its cell empty, so that the column stays one of numbers; why stands in the
  /// last column, which every table with figures has.
  private static func rows(of table: ReportTable) -> [[String]] {
    let hasFigures = table.columns.contains(where: \.isNumber)
    let head = table.columns.map { cell($0.id) } + (hasFigures ? ["missing"] : [])
    return [head]
      + table.rows.map { row in
        var reasons: [String] = []
        var cells: [String] = []
        for (column, value) in zip(table.columns, row) {
          if case .missing(let reason) = value, column.isNumber {
            reasons.append("\(column.id): \(reason)")
            cells.append("")
          } else {
            cells.append(text(of: value))
          }
        }
        return cells + (hasFigures ? [cell(reasons.joined(separator: "; "))] : [])
      }
  }

  private static func text(of value: ReportCell) -> String {
    switch value {
    case .text(let text), .missing(let text): cell(text)
    case .number(let number, _): ReportFigure.plain(number)
    }
  }

  private static func cell(_ text: String) -> String { CSVCell.written(CSVCell.harmless(text)) }
}
