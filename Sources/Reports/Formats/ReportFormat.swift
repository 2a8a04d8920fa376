/// What a report is written as. A new format is a case here, and a writer that makes bytes of a ``ReportDocument``.
package enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  /// One page that needs nothing else.
  case html
  /// With GitHub's tables.
  case markdown = "md"
  /// A zip with a file for each table.
  case csv
  /// A workbook with a sheet for each table.
  case xlsx
  /// The document as it is, for programs.
  case json
  /// The page as a program that is installed prints it.
  case pdf

  /// As HTTP names it.
  package var mediaType: String {
    switch self {
    case .html: "text/html; charset=utf-8"
    case .markdown: "text/markdown; charset=utf-8"
    case .csv: "application/zip"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .json: "application/json"
    case .pdf: "application/pdf"
    }
  }

  /// Whether a template shapes it.
  package var isPage: Bool { self == .html || self == .pdf }

  /// At the end of a file's name, without the first dot.
  package var fileExtension: String { self == .csv ? "csv.zip" : rawValue }
}
