import Testing

@testable import Reports

@Suite("Reports as a workbook")
struct XLSXReportTests {
  @Test("The workbook is the same bytes each time")
  func equalBytes() throws {
    let first = try XLSXReport.bytes(of: SampleReport.document)
    #expect(first.prefix(2) == [0x50, 0x4B])
    #expect(try XLSXReport.bytes(of: SampleReport.document) == first)
  }

  @Test("A name that no sheet can have is refused by the library, and says so")
  func badName() {
    var document = SampleReport.document
    document.sections[1].blocks = [.table(ReportTable(id: "a/b", caption: "", columns: [], rows: []))]
    #expect(throws: ReportFileError.self) { try XLSXReport.bytes(of: document) }
  }

  @Test("Texts lose what XML cannot carry, and what reads as an escape is escaped")
  func texts() {
    #expect(SheetText.cell("a\u{0}b\u{7}\r\nc\td") == "a\u{FFFD}b\u{FFFD}\n\nc\td")
    #expect(SheetText.cell("_x0041_ _x41_") == "_x005F_x0041_ _x41_")
  }

  @Test("A text that is longer than a cell can be is cut between characters")
  func longTexts() {
    let fits = String(repeating: "a", count: SheetText.limit)
    #expect(SheetText.cell(fits) == fits)
    let cut = SheetText.cell(String(repeating: "🙂", count: 20_000))
    #expect(cut.utf16.count <= SheetText.limit)
    #expect(cut.hasSuffix("🙂…"))
  }
}
