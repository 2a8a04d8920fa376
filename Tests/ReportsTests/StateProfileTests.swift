import CapacityProtos
import Instruments
import ProtobufC
import Testing

@testable import Reports

@Suite("The profile of a state")
struct StateProfileTests {
  private let data: SurveyData
  private let scorecard: Capacity_V1_Scorecard

  init() throws {
    data = try SurveyData.embedded()
    scorecard = try GoldenFile("scorecard.json").message()
  }

  private func profile(
    _ views: Capacity_V1_ContestedViews? = nil,
    scorecard: Capacity_V1_Scorecard? = nil,
    isPublic: Bool = false
  ) -> ReportDocument {
    StateProfile(
      source: ReportSource(data: data, language: "en", isPublic: isPublic, assessments: []),
      scorecard: scorecard ?? self.scorecard,
      trend: .init(),
      views: views
    ).document
  }

  private func table(_ id: String, _ document: ReportDocument) throws -> [[String]] {
    let table = try #require(document.tables.first { $0.id == id })
    return table.rows.map { $0.map { ReportNumbers(language: "en").text(of: $0) } }
  }

  private var views: Capacity_V1_ContestedViews {
    func answer(_ value: Capacity_V1_Answer.OneOf_Value) -> Capacity_V1_Answer {
      var answer = Capacity_V1_Answer()
      answer.value = value
      return answer
    }
    func pair(_ id: String, _ agency: Capacity_V1_Answer, _ state: Capacity_V1_Answer?) -> Capacity_V1_ContestedAnswer {
      var pair = Capacity_V1_ContestedAnswer()
      (pair.indicatorID, pair.agencyAnswer, pair.stateAnswer) = (id, agency, state)
      return pair
    }
    func card(_ score: Double) -> Capacity_V1_Scorecard {
      var (law, hrs) = (Capacity_V1_Theme(), Capacity_V1_Theme())
      (law.themeID, law.kind, law.state, law.score) = ("LAW", .domain, .scored, score)
      (hrs.themeID, hrs.kind, hrs.state, hrs.score) = ("HRS", .domain, .scored, 0.5)
      var card = Capacity_V1_Scorecard()
      (card.themes, card.contestedIndicatorIds) = ([law, hrs], ["LAW-01", "LAW-02"])
      return card
    }
    var difference = Capacity_V1_ViewDifference()
    (difference.themeID, difference.kind, difference.difference) = ("LAW", .domain, 0.25)
    var views = Capacity_V1_ContestedViews()
    (views.agencyView, views.stateView, views.differences) = (card(0.5), card(0.75), [difference])
    views.answers = [
      pair("LAW-01", answer(.level(2)), answer(.level(3))),
      pair("LAW-02", answer(.choice(.no)), answer(.notApplicable("the ministry of XAA says so"))),
    ]
    return views
  }

  @Test("Both views stand side by side, with the scores in which they differ")
  func contested() throws {
    let document = profile(views)
    #expect(try table("views-answers", document).map { $0[0] } == ["LAW-01", "LAW-02"])
    #expect(try table("views-answers", document)[0][2...] == ["level 2", "level 3"])
    #expect(try table("views-answers", document)[1][2...] == ["no", "does not apply: the ministry of XAA says so"])
    let scores = try table("views-scores", document)
    #expect(scores.count == 1)
    #expect(scores[0][0].hasPrefix("LAW") && scores[0][1...3] == ["2.0", "3.0", "1.00"])
  }

  @Test("The public hears no reason that was written freely")
  func publicViews() throws {
    #expect(try table("views-answers", profile(views, isPublic: true))[1][3] == "does not apply")
  }

  @Test("Without a contested answer there is no second view")
  func agreed() { #expect(!profile().sections.contains { $0.id == "views" }) }

  @Test("What matters first is counted from the scorecard")
  func glance() throws {
    var card = Capacity_V1_Scorecard()
    let states: [Capacity_V1_AnswerState] = [.answered, .answered, .unknown, .withheld, .notApplicable]
    card.indicators = states.map { state in
      var indicator = Capacity_V1_IndicatorScore()
      indicator.state = state
      return indicator
    }
    (card.evidenceBasis, card.contestedIndicatorIds) = (.reviewed, ["LAW-01"])
    let lines = Dictionary(uniqueKeysWithValues: try table("glance", profile(scorecard: card)).map { ($0[0], $0[1]) })
    #expect(lines["Questions answered"] == "2 / 4")
    #expect(lines["Unknown; withheld"] == "1; 1")
    #expect(lines["Domains with a level"] == "0 / 0")
    #expect(lines["Safeguards, level 0 to 4"] == "not scored")
    #expect(lines["Evidence grades"] == "reviewed")
    #expect(lines["Answers the state contests"] == "1")
  }
}
