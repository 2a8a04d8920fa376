import CapacityProtos
import Instruments
import ProtobufC
import Reports
import Testing

@Suite("Scorecards as text")
struct ScorecardTextTests {
  private let data: SurveyData
  private let scorecard: Capacity_V1_Scorecard
  private var assessment = Capacity_V1_Assessment()

  init() throws {
    data = try SurveyData.embedded()
    var reader = DocumentReader()
    let node = try JSONParser.parse(try GoldenFile("scorecard.json").read())
    scorecard = reader.message(Capacity_V1_Scorecard.self, from: node)
    #expect(reader.faults == [])
    assessment.agency = "donor-agency-one"
    assessment.tlp = .amberStrict
    assessment.createTime = .init(milliseconds: 1_767_225_600_000)
  }

  private func text(_ card: Capacity_V1_Scorecard, width: Int = 80, colour: Bool = false) -> String {
    ScorecardText(data: data, options: TextOptions(width: width, colour: colour)).text(of: card, assessment: assessment)
  }

  @Test("Looks as it did when it was last looked at")
  func golden() throws { try GoldenFile("scorecard.txt").expect(text(scorecard)) }

  @Test("No line is wider than the terminal", arguments: [80, 100, 120])
  func width(width: Int) {
    let lines = text(scorecard, width: width).split(separator: "\n")
    #expect(lines.allSatisfy { $0.displayWidth <= width })
  }

  @Test("Colours never carry a meaning alone")
  func colours() {
    let coloured = text(scorecard, colour: true)
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == text(scorecard))
  }

  @Test("Texts of a server cannot act on the terminal")
  func hostile() {
    var card = scorecard
    card.round = "\u{1B}[2J2026-1"
    card.needs[0].step = "a\u{9B}31mb\r\u{202E}"
    card.transfers[0].flags[0].ruleID = "RF\u{7}"
    card.transfers[0].technologyID = "\u{1B}]0;title\u{7}"
    let forbidden = text(card).unicodeScalars.filter { scalar in
      scalar != "\n" && (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x202E)
    }
    #expect(forbidden.isEmpty)
  }

  @Test("Figures that are no numbers are shown as such and do no harm")
  func noNumbers() {
    var card = scorecard
    card.themes[0].score = .nan
    card.themes[0].low = -.infinity
    card.themes[0].high = .infinity
    card.transfers[0].residualRisk = .nan
    #expect(text(card).contains("?"))
  }

  @Test("Every flag is there with its rule, reason and safer alternatives")
  func flags() {
    let text = text(scorecard)
    for flag in scorecard.transfers.flatMap(\.flags) {
      #expect(text.contains("\(flag.ruleID) "))
      #expect(text.contains(flag.explanation.prefix(30)))
    }
    #expect(text.contains("(mobile-logical)"))
  }

  @Test("Brief leaves out the principles and what should be found out first")
  func brief() {
    let brief = ScorecardText(data: data, options: TextOptions()).text(of: scorecard, detail: .brief)
    #expect(!brief.contains("Principles of capacity-building"))
    #expect(!brief.contains("To find out first"))
    #expect(brief.contains("First needs (5 of 6)"))
  }

  @Test("An empty scorecard of a server is no reason to fail")
  func empty() { #expect(text(Capacity_V1_Scorecard()).contains("Scorecard of")) }
}
