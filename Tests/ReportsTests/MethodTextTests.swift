import CapacityProtos
import Instruments
import ProtobufC
import Reports
import Testing

/// What the server makes of scores, as text: each rendered from a message that was written for the test.
@Suite("How firm scores are, why, over time and across states, as text")
struct MethodTextTests {
  private let data: SurveyData

  init() throws { data = try SurveyData.embedded() }

  enum Page: String, CaseIterable {
    case sensitivity, explanation, trend, comparison, needs, coordination, readiness
  }

  private func text(_ page: Page, width: Int = 80, colour: Bool = false) throws -> String {
    let options = TextOptions(width: width, colour: colour)
    let golden = GoldenFile("\(page.rawValue).json")
    return switch page {
    case .sensitivity: SensitivityText(data: data, options: options).text(of: try golden.message())
    case .explanation: ExplanationText(options: options).text(of: try golden.message())
    case .trend: TrendText(data: data, options: options).text(of: try golden.message())
    case .comparison:
      ComparisonText(data: data, options: options).text(of: try golden.message(), withPrinciples: true)
    case .needs: NeedListText(data: data, options: options).text(of: try golden.message())
    case .coordination: CoordinationText(data: data, options: options).text(of: try golden.message())
    case .readiness: ReadinessText(data: data, options: options).text(of: try golden.message(), withMoves: true)
    }
  }

  @Test("Looks as it did when it was last looked at", arguments: Page.allCases)
  func golden(page: Page) throws { try GoldenFile("\(page.rawValue).txt").expect(text(page)) }

  @Test("No line is wider than the terminal", arguments: Page.allCases, [80, 120])
  func width(page: Page, width: Int) throws {
    let wide = try text(page, width: width).split(separator: "\n").filter { $0.displayWidth > width }
    #expect(wide.isEmpty)
  }

  @Test("Colours never carry a meaning alone", arguments: Page.allCases)
  func colours(page: Page) throws {
    #expect(try text(page, colour: true).replacing(/\u{1B}\[[0-9;]*m/, with: "") == text(page))
  }

  @Test(
    "Every page that shows a score, or a distance to a target, ends with the legend of its scale",
    arguments: [
      (Page.explanation, "A higher score is always better."), (.trend, "A higher score is always better."),
      (.comparison, "A higher score is always better."), (.readiness, "A higher score is always better."),
      (.needs, "measures nothing else."), (.coordination, "it is a reason to talk, no fault."),
      (.sensitivity, "high is neither good nor bad."),
    ]
  )
  func legend(page: Page, end: String) throws {
    let words = try text(page).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.hasSuffix(end))
  }

  @Test("Each verdict of a change is told in words, with what both rounds share")
  func verdicts() throws {
    let words = try text(.trend).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for verdict in ["clear", "within uncertainty", "not comparable", "not scored"] {
      #expect(words.contains("- \(verdict): "))
    }
    #expect(words.contains("Both rounds share their draws"))
    #expect(words.contains("clear against doubts about the weights and about such errors"))
    // 0.15 x 4 and 0.04 x 4 to 0.27 x 4.
    #expect(words.contains("+0.60 clear") && words.contains("(+0.16 to +1.08)"))
    #expect(words.contains("-0.04 within uncertainty"))
  }

  @Test("States stand by their code, however they came, and nothing ranks them")
  func order() throws {
    let text = try text(.comparison)
    let table = try #require(text.firstRange(of: "\nLAW")).lowerBound
    let states = ["XAA", "XAB", "XAC", "XAD", "XAE"]
    let places = states.compactMap { text[table...].firstRange(of: "\n\($0)")?.lowerBound }
    #expect(places.count == 5 && places == places.sorted())
    for word in ["best", "worst", "top", "leader", "laggard", "behind", "ahead"] {
      #expect(!text.lowercased().contains(word), "\(word)")
    }
    #expect(!text.contains("Rank"), "ranks are for profiles that ask for them")
  }

  @Test("Where a profile turns ranks on, they come with their interval")
  func ranks() throws {
    var comparison: Capacity_V1_Comparison = try GoldenFile("comparison.json").message()
    var rank = Capacity_V1_RankInterval()
    (rank.rank, rank.p5, rank.p95) = (2, 1, 3.5)
    comparison.themes[0].positions[0].rank = rank
    #expect(ComparisonText(data: data, options: TextOptions()).text(of: comparison).contains("2 (1-3.5)"))
  }

  @Test("Empty answers of a server are no reason to fail")
  func empty() {
    let options = TextOptions()
    let texts = [
      SensitivityText(data: data, options: options).text(of: .init()),
      ExplanationText(options: options).text(of: .init()),
      TrendText(data: data, options: options).text(of: .init()),
      ComparisonText(data: data, options: options).text(of: .init()),
      NeedListText(data: data, options: options).text(of: .init()),
      CoordinationText(data: data, options: options).text(of: .init()),
      ReadinessText(data: data, options: options).text(of: .init(), withMoves: true),
      SupportText(options: options).text(of: Capacity_V1_ListSupportResponse()),
    ]
    #expect(texts.allSatisfy { !$0.isEmpty })
    #expect(texts.last == "No support.\n")
  }

  @Test("Figures that are no numbers do no harm, and texts of a server cannot act on the terminal")
  func hostile() throws {
    let hostile = "\u{1B}[2J\u{9B}31m\u{202E}\r"
    var trend: Capacity_V1_Trend = try GoldenFile("trend.json").message()
    trend.stateCode = hostile
    trend.rounds[0].agency = hostile
    trend.themes[0].changes[0].change = .nan
    trend.themes[0].changes[1].interval?.p5 = -.infinity
    trend.themes[0].points[1].score = .infinity
    var explanation: Capacity_V1_Explanation = try GoldenFile("explanation.json").message()
    explanation.words = [hostile]
    explanation.legend = hostile
    explanation.inputs[0].score = .nan
    var coordination: Capacity_V1_Coordination = try GoldenFile("coordination.json").message()
    coordination.needs[0].supports[0].title = hostile
    let options = TextOptions()
    let texts = [
      TrendText(data: data, options: options).text(of: trend), ExplanationText(options: options).text(of: explanation),
      CoordinationText(data: data, options: options).text(of: coordination),
    ]
    #expect(texts.joined().terminalControls == [])
  }
}
