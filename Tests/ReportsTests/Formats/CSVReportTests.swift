import Foundation
import Testing

@testable import Reports

@Suite("Reports as CSV")
struct CSVReportTests {
  private let parts = CSVReport.parts(of: SampleReport.document)

  private func text(_ name: String) throws -> String {
    String(decoding: try #require(parts.first { $0.name == name }).bytes, as: UTF8.self)
  }

  @Test("There is a file for each table and one for what stands outside them")
  func files() {
    #expect(parts.map(\.name) == ["report.csv", "domain-scores.csv", "needs.csv"])
  }

  @Test("Figures are whole and have a point; one that is missing leaves its cell empty and says why in the last column")
  func figures() throws {
    #expect(
      try text("domain-scores.csv")
        == "domain,score,change,missing\r\nDroit,2.5,-0.125,\r\nPolice,,3,score: non noté\r\n"
    )
  }

  @Test("Texts that a spreadsheet would run begin with an apostrophe; commas, quotes and line ends are quoted")
  func hostileTexts() throws {
    #expect(
      try text("needs.csv")
        == "text\r\n\"'=HYPERLINK(\"\"http://127.0.0.1/\"\";\"\"x\"\")\"\r\n'@SUM(A1)\r\n'-2+3\r\n"
        + "\"deux\nlignes, \"\"citées\"\"\"\r\n<script>&_x0041_\r\n"
    )
  }

  @Test(
    "Whatever a program splits rows at, no cell begins a formula; what is none stays",
    arguments: [
      ("x;=cmd|' /C calc'!A0", "\"x;'=cmd|' /C calc'!A0\""), ("first\n=1+1", "\"first\n'=1+1\""),
      ("a\t@SUM(A1)", "\"a\t'@SUM(A1)\""), ("\t=1", "\"'\t'=1\""), ("he said \"+1\"", "\"he said \"\"'+1\"\"\""),
      ("＝1", "'＝1"), ("2026-1", "2026-1"), ("PRO-3d; uncc 6", "\"PRO-3d; uncc 6\""), ("1.5", "1.5"),
    ]
  )
  func hostileCells(text: String, cell: String) throws {
    var table = SampleReport.needs
    table.rows = [[.text(text)]]
    var document = SampleReport.document
    document.sections = [ReportSection(id: "one", title: "one", blocks: [.table(table)])]
    let parts = CSVReport.parts(of: document)
    let written = try #require(parts.first { $0.name == "needs.csv" })
    #expect(String(decoding: written.bytes, as: UTF8.self) == "text\r\n\(cell)\r\n")
  }

  @Test("Label, titles, paragraphs and lists stand in report.csv, and what the columns' ids mean")
  func outline() throws {
    let lines = try text("report.csv").components(separatedBy: "\r\n")
    #expect(lines.first == "part,id,text")
    #expect(lines.contains("label,,TLP:AMBER"))
    #expect(lines.contains("paragraph,scores,\"Les silences abaissent la couverture, jamais le score.\""))
    #expect(lines.contains("item,scores,'+1 second"))
    #expect(lines.contains("column,domain-scores.score,Score (0 à 4)"))
  }

  @Test("The zip is the same bytes each time")
  func equalBytes() throws {
    let first = try CSVReport.archive(of: SampleReport.document)
    #expect(first.prefix(2) == [0x50, 0x4B])
    #expect(try CSVReport.archive(of: SampleReport.document) == first)
  }

  @Test(
    "Numbers are the shortest that read back as the same",
    arguments: zip([0, -0.5, 2, 0.1, 1e300, 123_456_789.25], ["0", "-0.5", "2", "0.1", "1e+300", "123456789.25"])
  )
  func shortest(number: Double, expected: String) {
    #expect(ReportFigure.plain(number) == expected)
    #expect(Double(expected) == number)
  }
}
