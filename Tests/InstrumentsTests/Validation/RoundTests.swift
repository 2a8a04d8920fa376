import Instruments
import Testing

@Suite("A round")
struct RoundTests {
  @Test("is ordered by year and number, not by its letters")
  func order() throws {
    let texts = ["2026-10", "2025-2", "2026-9", "2026-1", "2099-99", "2000-1"]
    let rounds = try texts.map { try #require(Round($0)) }.sorted()
    #expect(rounds.map { "\($0.year)-\($0.number)" } == ["2000-1", "2025-2", "2026-1", "2026-9", "2026-10", "2099-99"])
  }

  @Test(
    "is a year and a number without zeros in front",
    arguments: [
      "", "2026", "2026-", "2026-0", "2026-01", "2026-100", "1999-1", "2100-1", "26-1", "2026-1 ", "2026/1", "２０２６-1",
      "2026-1a",
    ]
  )
  func refused(text: String) { #expect(Round(text) == nil) }
}
