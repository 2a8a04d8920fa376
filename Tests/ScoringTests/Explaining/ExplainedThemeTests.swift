import Instruments
import Scoring
import Testing

@Suite("Explained themes")
struct ExplainedThemeTests {
  @Test("The example by hand of scoring.md: numerators, denominators and results")
  func byHand() throws {
    let explanation = try explanation()
    func expect(
      _ name: ExplainedFigure.Name,
      _ numerator: Double,
      by denominator: Double,
      sourceLocation: SourceLocation = #_sourceLocation
    ) {
      let figure = explanation.figure(name)
      #expect(isClose(figure?.working?.numerator, numerator), sourceLocation: sourceLocation)
      #expect(isClose(figure?.working?.denominator, denominator), sourceLocation: sourceLocation)
      #expect(isClose(figure?.result, numerator / denominator), sourceLocation: sourceLocation)
    }
    expect(.score, 2.375, by: 4.5)
    expect(.coverage, 4.5, by: 5.5)
    expect(.low, 2.375, by: 5.5)
    expect(.high, 3.375, by: 5.5)
    // The page rounds the gaps 0, 0.5 and 0.25 to 0.222222.
    expect(.gap, 1, by: 4.5)
    // All at E0.
    expect(.confidence, 4.5 * 0.4, by: 5.5)
    expect(.unknownShare, 1, by: 5.5)
    expect(.withheldShare, 0, by: 5.5)
    #expect(explanation.figure(.score)?.formula == "D = sum_N(w*s) / sum_N(w)")
    let shares: [Double] = [2 / 5.5, 1.5 / 5.5, 1 / 5.5, 1 / 5.5, 0]
    #expect(explanation.inputs.map(\.weightShare) == shares)
    let conversions: [Conversion?] = [.level(3), .level(1), nil, .choice(.partial), nil]
    #expect(explanation.inputs.map(\.conversion) == conversions)
  }

  @Test("Defaults that took part are named with their values, and no others")
  func defaults() throws {
    let names = try explanation().defaults.map { "\($0.parameter.name) \($0.value) \($0.parameter.place.rawValue)" }
    #expect(
      names == [
        "minimum_coverage 0.6 profile", "confidences.E0 0.4 profile", "default_target_level 3.0 profile",
      ]
    )
  }

  @Test("All that stands against a score is named")
  func reasons() throws {
    let instrument = try SmallInstrument.instrument(
      of: ["AAA": (1...5).map { SmallInstrument.indicator("AAA", $0, principles: ["PRO-1"]) }],
      principles: [Principle(id: "PRO-1")]
    )
    let scorer = Scorer(instrument: instrument, profile: try Fixtures.profile())
    func reasons(_ id: String, answers: Int) throws -> [ExplainedFigure.Reason]? {
      let answered = instrument.indicators.prefix(answers).map { ($0.id, Answer(.level(2))) }
      let sheet = try AnswerSheet(Dictionary(uniqueKeysWithValues: answered), for: instrument)
      return scorer.explanation(of: id, sheet: sheet)?.figure(.score)?.reasons
    }
    #expect(try reasons("PRO-1", answers: 0) == [.nothingAnswered])
    #expect(
      try reasons("PRO-1", answers: 2) == [
        .coverageBelow(coverage: 0.4, minimum: 0.6), .answersBelow(count: 2, minimum: 3),
      ]
    )
    #expect(try reasons("AAA", answers: 2) == [.coverageBelow(coverage: 0.4, minimum: 0.6)])
    #expect(try reasons("PRO-1", answers: 3) == [])
  }

  @Test("Of a theme that is not applicable nothing is given but why")
  func notApplicable() throws {
    let instrument = try SmallInstrument.oneDomain(weights: [1, 2])
    let none = instrument.indicators.reduce(into: [:]) { $0[$1.id] = Answer(.notApplicable) }
    let scorer = Scorer(instrument: instrument, profile: try Fixtures.profile())
    let explanation = try #require(scorer.explanation(of: "AAA", sheet: AnswerSheet(none, for: instrument)))
    #expect(explanation.figures.map(\.reasons) == [[.nothingApplies]])
    #expect(explanation.figures.map(\.working) == [nil])
    #expect(explanation.inputs.map(\.weightShare) == [0, 0])
    #expect(explanation.defaults.isEmpty)
  }

  @Test("Targets name where they come from: response, indicator, domain, default")
  func targets() throws {
    let instrument = try SmallInstrument.instrument(of: [
      "AAA": [SmallInstrument.indicator("AAA", 1), SmallInstrument.indicator("AAA", 2)],
      "BBB": [SmallInstrument.indicator("BBB", 1), SmallInstrument.indicator("BBB", 2)],
    ])
    var profile = try Fixtures.profile()
    profile.domainTargetLevels = ["AAA": 2]
    profile.indicatorTargetLevels = ["AAA-02": 4]
    let answers = [
      "AAA-01": Answer(.level(1)), "AAA-02": Answer(.level(1)), "BBB-01": Answer(.level(1)),
      "BBB-02": Answer(.level(1), targetLevel: 1),
    ]
    let scorer = Scorer(instrument: instrument, profile: profile)
    let sheet = try AnswerSheet(answers, for: instrument)
    let inputs = try ["AAA", "BBB"].flatMap { try #require(scorer.explanation(of: $0, sheet: sheet)).inputs }
    #expect(inputs.map(\.targetSource) == [.domain, .indicator, .standard, .response])
    #expect(inputs.map(\.target) == [0.5, 1, 0.75, 0.25])
    #expect(inputs.map(\.targetSource.rawValue) == ["domain", "profile", "default", "response"])
    let defaults = try #require(scorer.explanation(of: "AAA", sheet: sheet)).defaults
    #expect(defaults.contains(UsedDefault(.domainTargetLevel("AAA"), 2)))
    #expect(defaults.contains(UsedDefault(.indicatorTargetLevel("AAA-02"), 4)))
    #expect(!defaults.contains { $0.parameter == .defaultTargetLevel })
  }

  @Test("A geometric mean shows which scores it raised")
  func geometric() throws {
    let instrument = try SmallInstrument.instrument(of: [
      "AAA": [SmallInstrument.indicator("AAA", 1, weight: 3)], "BBB": [SmallInstrument.indicator("BBB", 1)],
      "CCC": [SmallInstrument.indicator("CCC", 1)],
    ])
    let rule = TotalRule(
      aggregation: .geometric,
      weighting: .instrument,
      geometricMinimum: 0.01,
      minimumWeightShare: 0.6
    )
    let scorer = Scorer(instrument: instrument, profile: try Fixtures.profile(total: rule))
    let answers = ["AAA-01": Answer(.level(4)), "BBB-01": Answer(.level(0)), "CCC-01": Answer(.notApplicable)]
    let explanation = try #require(
      scorer.explanation(of: Theme.totalID, sheet: AnswerSheet(answers, for: instrument))
    )
    guard case .total(let total) = explanation.subject else {
      Issue.record("no total")
      return
    }
    #expect(total.domains.map(\.weight) == [3, 1, 0])
    #expect(total.domains.map(\.weightShare) == [0.75, 0.25, 0])
    #expect(total.domains.map(\.countedScore) == [1, 0.01, nil])
    // The fourth root of 1 * 1 * 1 * 0.01.
    #expect(isClose(explanation.figure(.score)?.result, 0.316227766016838))
    #expect(isClose(explanation.figure(.score)?.working?.numerator, -4.605170185988091))
    #expect(explanation.figure(.score)?.working?.denominator == 4)
    #expect(explanation.defaults.prefix(2) == [UsedDefault(.aggregation, 2), UsedDefault(.weighting, 1)])
  }

  /// The example of scoring.md section 11.
  private func explanation() throws -> ScoreExplanation {
    let instrument = try SmallInstrument.instrument(of: [
      "AAA": [
        SmallInstrument.indicator("AAA", 1, weight: 2), SmallInstrument.indicator("AAA", 2, weight: 1.5),
        SmallInstrument.indicator("AAA", 3), SmallInstrument.indicator("AAA", 4, scale: .yesPartialNo),
        SmallInstrument.indicator("AAA", 5, weight: 0.5),
      ]
    ])
    let answers = [
      "AAA-01": Answer(.level(3)), "AAA-02": Answer(.level(1)), "AAA-03": Answer(.unknown, grade: .e3),
      "AAA-04": Answer(.choice(.partial)), "AAA-05": Answer(.notApplicable),
    ]
    let scorer = Scorer(instrument: instrument, profile: try Fixtures.profile())
    return try #require(scorer.explanation(of: "AAA", sheet: AnswerSheet(answers, for: instrument)))
  }
}
