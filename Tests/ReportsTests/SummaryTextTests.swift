import CapacityProtos
import Instruments
import ProtobufC
import Reports
import Testing

@Suite("Several scorecards as text")
struct SummaryTextTests {
  private let data: SurveyData
  private let scorecard: Capacity_V1_Scorecard

  init() throws {
    data = try SurveyData.embedded()
    var reader = DocumentReader()
    scorecard = reader.message(
      Capacity_V1_Scorecard.self,
      from: try JSONParser.parse(try GoldenFile("scorecard.json").read())
    )
  }

  private func text(_ cards: [Capacity_V1_Scorecard], width: Int = 100) -> String {
    SummaryText(data: data, options: TextOptions(width: width)).text(of: cards)
  }

  @Test("Names safeguards with their range, the weakest domains, patterns, flags with a floor and the highest tier")
  func overview() {
    let text = text([scorecard])
    // 0.4 x 4, 0.36 x 4 and 0.46 x 4.
    #expect(text.contains("1.6 (1.4-1.8)"))
    let weakest = ["HRS 2.1 (1.7-2.5)", "LAW 3.2 (3.2-3.2)", "RES 4.0 (4.0-4.0)"].compactMap { text.firstRange(of: $0) }
    #expect(weakest.count == 3)
    #expect(weakest.map(\.lowerBound) == weakest.map(\.lowerBound).sorted())
    #expect(text.contains("1 with insufficient data"))
    #expect(text.contains("PAT-1"))
    #expect(!text.contains("PAT-3"), "it cannot be ruled out, but does not fire")
    // RF-08 and BND-08 have floors, RF-14 is a note.
    #expect(text.contains(/mobile-unlock +HIGH +LOW to PROHIBITIVE +2 +1\n/))
  }

  @Test("Keeps the order given and the width", arguments: [80, 100, 160])
  func order(width: Int) {
    var other = scorecard
    other.stateCode = "XBB"
    let text = text([other, scorecard], width: width)
    let places = ["XBB", "XAA"].compactMap { text.firstRange(of: $0)?.lowerBound }
    #expect(places.count == 2 && places == places.sorted())
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
  }

  @Test("Nothing, and scorecards without anything, do no harm")
  func empty() {
    #expect(text([]).contains("0 scorecards"))
    #expect(!text([Capacity_V1_Scorecard()]).contains("Requested technologies"))
  }
}
