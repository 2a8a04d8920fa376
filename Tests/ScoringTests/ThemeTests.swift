import Instruments
import Scoring
import Testing

@Suite("Themes")
struct ThemeTests {
  @Test("The hand example of scoring.md section 11 comes out")
  func handExample() throws {
    let instrument = try SmallInstrument.instrument(of: [
      "AAA": [
        SmallInstrument.indicator("AAA", 1, weight: 2),
        SmallInstrument.indicator("AAA", 2, weight: 1.5),
        SmallInstrument.indicator("AAA", 3),
        SmallInstrument.indicator("AAA", 4, scale: .yesPartialNo),
        SmallInstrument.indicator("AAA", 5, weight: 0.5),
      ]
    ])
    let card = try instrument.scorecard([
      "AAA-01": Answer(.level(3)), "AAA-02": Answer(.level(1)), "AAA-03": Answer(.unknown),
      "AAA-04": Answer(.choice(.partial)), "AAA-05": Answer(.notApplicable),
    ])
    let theme = try #require(card.theme("AAA"))
    #expect(theme.state == .scored)
    #expect(isClose(theme.coverage, 4.5 / 5.5))
    #expect(isClose(theme.score, 2.375 / 4.5))
    #expect(isClose(theme.low, 2.375 / 5.5))
    #expect(isClose(theme.high, 3.375 / 5.5))
    #expect(isClose(theme.gap, (1.5 * 0.5 + 0.25) / 4.5))
  }

  @Test("A theme of which nothing applies has a state and no figures")
  func notApplicable() throws {
    let instrument = try SmallInstrument.oneDomain(weights: [1, 2])
    let card = try instrument.scorecard(["AAA-01": Answer(.notApplicable), "AAA-02": Answer(.notApplicable)])
    #expect(card.theme("AAA") == Theme(id: "AAA", kind: .domain, state: .notApplicable))
    #expect(card.theme("safeguards")?.state == .notApplicable)
  }

  @Test("A theme of which nothing is answered ranges from 0 to 1 and has neither gap nor confidence")
  func nothingAnswered() throws {
    let theme = try #require(try SmallInstrument.oneDomain(weights: [1, 3]).scorecard([:]).theme("AAA"))
    #expect(theme.state == .insufficientData)
    #expect(theme.score == nil && theme.gap == nil)
    #expect(theme.low == 0 && theme.high == 1)
    #expect(theme.coverage == 0 && theme.confidence == 0)
    #expect(theme.unknownShare == 1 && theme.withheldShare == 0)
  }

  @Test("All withheld is shown apart from unknown")
  func allWithheld() throws {
    let instrument = try SmallInstrument.oneDomain(weights: [1, 3])
    let card = try instrument.scorecard(["AAA-01": Answer(.withheld), "AAA-02": Answer(.withheld)])
    let theme = try #require(card.theme("AAA"))
    #expect(theme.state == .insufficientData)
    #expect(theme.withheldShare == 1 && theme.unknownShare == 0)
    #expect(card.evidenceNeeds.isEmpty)
  }

  @Test("Coverage of 60 per cent is enough, though binary sums fall short of it")
  func coverageOnTheThreshold() throws {
    // (0.7 + 0.7 + 0.7) / (0.7 + 0.7 + 0.7 + 0.7 + 0.7) is 0.5999999999999999.
    let instrument = try SmallInstrument.oneDomain(weights: [0.7, 0.7, 0.7, 0.7, 0.7])
    let answers = ["AAA-01", "AAA-02", "AAA-03"].reduce(into: [:]) { $0[$1] = Answer(.level(2)) }
    #expect(try instrument.scorecard(answers).theme("AAA")?.state == .scored)
  }

  @Test("A principle needs three answers, a domain does not", arguments: [2, 3])
  func principleAnswers(count: Int) throws {
    let instrument = try SmallInstrument.instrument(
      of: ["AAA": (1...count).map { SmallInstrument.indicator("AAA", $0, principles: ["PRO-3a"]) }],
      principles: [Principle(id: "PRO-3"), Principle(id: "PRO-3a", parentID: "PRO-3")]
    )
    let answers = instrument.indicators.reduce(into: [:]) { $0[$1.id] = Answer(.level(2)) }
    let card = try instrument.scorecard(answers)
    #expect(card.theme("AAA")?.state == .scored)
    #expect(card.theme("PRO-3")?.state == (count < 3 ? .insufficientData : .scored))
    #expect(card.theme("PRO-3a")?.state == (count < 3 ? .insufficientData : .scored))
  }

  @Test("An indicator that cites a principle and its letter counts once for the principle")
  func principleAndLetter() throws {
    let instrument = try SmallInstrument.instrument(
      of: [
        "AAA": [
          SmallInstrument.indicator("AAA", 1, principles: ["PRO-3", "PRO-3a", "PRO-3b"]),
          SmallInstrument.indicator("AAA", 2, principles: ["PRO-3a"]),
        ]
      ],
      principles: [
        Principle(id: "PRO-3"), Principle(id: "PRO-3a", parentID: "PRO-3"),
        Principle(id: "PRO-3b", parentID: "PRO-3"),
      ]
    )
    let card = try instrument.scorecard(["AAA-01": Answer(.level(4)), "AAA-02": Answer(.level(0))])
    #expect(card.theme("PRO-3")?.low == 0.5)
    #expect(card.theme("PRO-3a")?.low == 0.5)
    #expect(card.theme("PRO-3b")?.low == 1)
  }

  @Test("Confidence follows the grade; a small base counts for numbers only")
  func confidence() throws {
    let line = Scale.number([.init(value: 0, level: 0), .init(value: 10, level: 4)])
    let instrument = try SmallInstrument.instrument(of: [
      "AAA": [SmallInstrument.indicator("AAA", 1, scale: line), SmallInstrument.indicator("AAA", 2)]
    ])
    let card = try instrument.scorecard([
      "AAA-01": Answer(.number(5), grade: .e3, smallBase: true),
      "AAA-02": Answer(.level(2), grade: .e3, smallBase: true),
    ])
    #expect(card.indicators.map(\.evidenceGrade) == [.e1, .e3])
    #expect(isClose(card.theme("AAA")?.confidence, (0.60 + 0.95) / 2))
  }

  @Test("Targets: the response's own, else the indicator's, else the domain's, else level 3")
  func targets() throws {
    let instrument = try SmallInstrument.instrument(of: [
      "AAA": (1...3).map { SmallInstrument.indicator("AAA", $0) },
      "BBB": [SmallInstrument.indicator("BBB", 1)],
    ])
    var profile = try Fixtures.profile()
    profile.indicatorTargetLevels = ["AAA-01": 4, "AAA-02": 1, "ZZZ-01": 2]
    profile.domainTargetLevels = ["AAA": 2]
    let card = try instrument.scorecard(["AAA-01": Answer(.unknown, targetLevel: 0)], profile: profile)
    #expect(card.indicators.map(\.target) == [0, 0.25, 0.5, 0.75])
  }
}
