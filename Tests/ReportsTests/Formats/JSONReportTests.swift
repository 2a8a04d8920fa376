import Foundation
import Testing

@testable import Reports

@Suite("Reports as JSON")
struct JSONReportTests {
  private func object() throws -> [String: Any] {
    let text = JSONReport.text(of: SampleReport.document)
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func blocks(_ section: Int) throws -> [[String: Any]] {
    let sections = try #require(try object()["sections"] as? [[String: Any]])
    return try #require(sections[section]["blocks"] as? [[String: Any]])
  }

  @Test("What the report is stands at the top")
  func head() throws {
    let report = try object()
    #expect(report["kind"] as? String == "state-profile")
    #expect(report["language"] as? String == "fr")
    #expect(report["label"] as? String == "TLP:AMBER")
  }

  @Test("A row is an object with numbers as numbers; what is missing says why")
  func rows() throws {
    let table = try #require(try blocks(0)[2]["table"] as? [String: Any])
    let rows = try #require(table["rows"] as? [[String: Any]])
    #expect(rows[0]["domain"] as? String == "Droit")
    #expect(rows[0]["score"] as? Double == 2.5)
    #expect((rows[1]["score"] as? [String: Any])?["missing"] as? String == "non noté")
  }

  @Test("A chart has its figures; one that there is not is null")
  func chart() throws {
    let chart = try #require(try blocks(0)[2]["chart"] as? [String: Any])
    let items = try #require(chart["items"] as? [[String: Any]])
    #expect(chart["type"] as? String == "bars")
    #expect(items[0]["value"] as? Double == 0.625)
    #expect(items[0]["low"] as? Double == 0.5)
    #expect(items[0]["target"] as? Double == 0.75)
    #expect(items[1]["value"] is NSNull)
    #expect(items[1]["target"] is NSNull)
  }

  @Test("Hostile texts stand as they are, once read")
  func hostile() throws {
    let table = try #require(try blocks(1)[0]["table"] as? [String: Any])
    let rows = try #require(table["rows"] as? [[String: Any]])
    #expect(rows.map { $0["text"] as? String }.first == SampleReport.hostile)
    #expect(rows.last?["text"] as? String == "<script>&_x0041_")
    #expect(!JSONReport.text(of: SampleReport.document).contains("<script>"))
  }
}
