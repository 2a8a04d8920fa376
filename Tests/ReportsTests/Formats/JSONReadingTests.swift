import Testing

@testable import Reports

@Suite("A report back from its JSON")
struct JSONReadingTests {
  @Test("All that a document holds comes back")
  func roundTrip() throws {
    var document = SampleReport.document
    var cited = SampleReport.needs
    cited.columns[0].language = "en"
    // Decimals are kept by column.
    document.sections[0].blocks[2] = .chart(.bars(SampleReport.bars), SampleReport.needs)
    document.sections[1].blocks = [
      .highlights(SampleReport.needs), .table(cited),
      .chart(.radar(RadarChart(title: "r", axis: "a", spokes: SampleReport.bars.items)), SampleReport.needs),
      .chart(
        .trend(
          TrendChart(
            title: "t",
            axis: "a",
            rounds: ["2025-1", "2026-1"],
            lines: [.init(label: "LAW", figures: [nil, ChartFigure(value: 0.5, range: 0.25...0.75)])]
          )
        ),
        SampleReport.needs
      ),
    ]
    #expect(try JSONReport.document(of: JSONReport.text(of: document)) == document)
  }

  @Test("A figure comes back with as many decimals as its column shows, and a missing one with its reason")
  func figures() throws {
    let read = try JSONReport.document(of: JSONReport.text(of: SampleReport.document))
    let table = try #require(read.tables.first)
    #expect(table.rows[0][1] == .number(2.5, decimals: 2))
    #expect(table.rows[1][1] == .missing("non noté"))
    #expect(table.rows[1][2] == .number(3, decimals: 1))
  }

  @Test(
    "What is no report is refused",
    arguments: ["", "[]", "{}", #"{"kind": "other"}"#, #"{"kind": "comparison", "language": 1}"#]
  )
  func refused(text: String) { #expect(throws: ReportFileError.notAReport) { try JSONReport.document(of: text) } }
}
