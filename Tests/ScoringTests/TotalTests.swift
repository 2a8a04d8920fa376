import Instruments
import Scoring
import Testing

@Suite("Totals")
struct TotalTests {
  let instrument: Instrument

  init() throws {
    instrument = try SmallInstrument.instrument(of: [
      "AAA": [SmallInstrument.indicator("AAA", 1), SmallInstrument.indicator("AAA", 2)],
      "BBB": [SmallInstrument.indicator("BBB", 1, weight: 2)],
      "CCC": [SmallInstrument.indicator("CCC", 1)],
    ])
  }

  @Test("The default profile has none")
  func absent() throws {
    #expect(try instrument.scorecard([:]).theme(Theme.totalID) == nil)
  }

  @Test("Range and shares follow the domains that the total is taken over")
  func scored() throws {
    let total = try total(
      ["AAA-01": Answer(.level(4), grade: .e3), "AAA-02": Answer(.level(2), grade: .e3), "BBB-01": Answer(.level(1))],
      weighting: .instrument
    )
    // AAA 0.75 of weight 2, BBB 0.25 of weight 2, CCC without any answer.
    #expect(total.state == .scored)
    #expect(isClose(total.score, 0.5))
    #expect(isClose(total.low, 0.5) && isClose(total.high, 0.5))
    #expect(isClose(total.coverage, 0.8))
    #expect(isClose(total.unknownShare, 0.2))
    #expect(isClose(total.confidence, (2 * 0.95 + 2 * 0.40) / 5))
    #expect(total.gap == nil)
  }

  @Test("Too little weight in scored domains: a range over all that apply, no score")
  func insufficient() throws {
    let total = try total(["AAA-01": Answer(.level(4)), "AAA-02": Answer(.level(4))], weighting: .equal)
    #expect(total.state == .insufficientData && total.score == nil)
    #expect(isClose(total.coverage, 1.0 / 3))
    #expect(isClose(total.low, 1.0 / 3) && isClose(total.high, 1))
  }

  @Test("Domains that do not apply are left out; without any the total does not apply")
  func notApplicable() throws {
    let none = instrument.indicators.reduce(into: [:]) { $0[$1.id] = Answer(.notApplicable) }
    #expect(try total(none, weighting: .equal).state == .notApplicable)
    let one = none.merging(["CCC-01": Answer(.level(2))]) { $1 }
    #expect(isClose(try total(one, weighting: .equal).score, 0.5))
  }

  @Test("Given weights: a domain that is not named weighs nothing")
  func given() throws {
    let total = try total(answers, weighting: .given(["AAA": 3, "BBB": 1]))
    #expect(isClose(total.score, 0.75) && total.coverage == 1)
    #expect(try self.total(answers, weighting: .given([:])).state == .notApplicable)
  }

  @Test("A geometric mean counts a score of 0 as the profile's minimum")
  func geometricMinimum() throws {
    let total = try total(answers, weighting: .given(["AAA": 1, "BBB": 1]), aggregation: .geometric)
    #expect(isClose(total.score, 0.1))
  }

  /// AAA at its best, BBB at its worst, nothing of CCC.
  private let answers: [Indicator.ID: Answer] = [
    "AAA-01": Answer(.level(4)), "AAA-02": Answer(.level(4)), "BBB-01": Answer(.level(0)),
  ]

  private func total(
    _ answers: [Indicator.ID: Answer],
    weighting: TotalRule.DomainWeighting,
    aggregation: TotalRule.Aggregation = .arithmetic
  ) throws -> Theme {
    let rule = TotalRule(
      aggregation: aggregation,
      weighting: weighting,
      geometricMinimum: 0.01,
      minimumWeightShare: 0.60
    )
    let card = try instrument.scorecard(answers, profile: Fixtures.profile(total: rule))
    return try #require(card.theme(Theme.totalID))
  }
}
