internal import CReportFiles

/// A workbook that is being made. Equal calls give equal bytes: times in it are fixed.
struct Workbook: ~Copyable {
  enum Style {
    case text
    case header
    /// In place of a figure that there is not.
    case missing
    case title
  }

  private let book: OpaquePointer

  init(title: String, subject: String, comments: String) throws(ReportFileError) {
    guard
      let book = report_book_new(
        SheetText.fitting(title, 255),
        SheetText.fitting(subject, 255),
        SheetText.fitting(comments, 255)
      )
    else { throw .noMemory }
    self.book = book
  }

  deinit { report_book_free(book) }

  /// Begins a sheet, which the calls below then mean; widths are in characters.
  func beginSheet(_ name: String, widths: [Double]) throws(ReportFileError) {
    try check(report_book_sheet(book, name))
    for (column, width) in widths.enumerated() { try check(report_book_width(book, UInt16(column), width)) }
  }

  /// Makes a row high enough for so many lines. Excel would do that itself where it opens the file, others do not.
  func fit(row: Int, lines: Int) throws(ReportFileError) {
    if lines > 1 { try check(report_book_height(book, UInt32(row), min(409, 15 * Double(lines)))) }
  }

  /// Writes a text, never a formula or a link. What is longer than a cell can be is cut, with an ellipsis at the end.
  func write(_ text: String, row: Int, column: Int, as style: Style = .text) throws(ReportFileError) {
    let style =
      switch style {
      case .text: REPORT_STYLE_TEXT
      case .header: REPORT_STYLE_HEADER
      case .missing: REPORT_STYLE_MISSING
      case .title: REPORT_STYLE_TITLE
      }
    try check(report_book_text(book, UInt32(row), UInt16(column), SheetText.cell(text), style))
  }

  func write(_ number: Double, decimals: Int, row: Int, column: Int) throws(ReportFileError) {
    try check(report_book_number(book, UInt32(row), UInt16(column), number, UInt32(max(0, decimals))))
  }

  /// Keeps the head in sight, and lets people filter by it.
  func endTable(head: Int, rows: Int, columns: Int) throws(ReportFileError) {
    report_book_freeze(book, UInt32(head + 1))
    if rows > 0, columns > 0 {
      try check(report_book_filter(book, UInt32(head), UInt32(head + rows), UInt16(columns - 1)))
    }
  }

  /// Ends the workbook.
  func bytes() throws(ReportFileError) -> [UInt8] {
    var size = 0
    try check(report_book_close(book, &size))
    var bytes = [UInt8](repeating: 0, count: size)
    report_book_read(book, &bytes, size)
    return bytes
  }

  private func check(_ code: Int32) throws(ReportFileError) {
    if code != 0 { throw .workbook(code: code) }
  }
}
