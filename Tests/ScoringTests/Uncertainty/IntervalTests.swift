internal import TestSupport
import Instruments
import Scoring
import Testing

@Suite("Intervals, whatever was answered")
struct IntervalTests {
  let instrument: Instrument

  init() throws {
    instrument = try Fixtures.instrument()
  }

  @Test("Ends and median stand in order within 0 to 1, one for each theme that has a score")
  func order() throws {
    let scorer = Scorer(instrument: instrument, profile: try quick(total: .geometric))
    try forEachResponse { answers, _ in
      let sheet = try AnswerSheet(answers, for: instrument)
      let found = scorer.intervals(for: sheet, stateCode: "XAA")
      #expect(found.map(\.id) == scorer.themes(of: sheet).filter { $0.state == .scored }.map(\.id))
      for theme in found {
        #expect(theme.interval.low <= theme.interval.middle && theme.interval.middle <= theme.interval.high)
        #expect(theme.interval.low >= 0 && theme.interval.high <= 1)
      }
    }
  }

  @Test("The order in which answers are entered, and asking again, change no bit")
  func determinism() throws {
    let scorer = Scorer(instrument: instrument, profile: try quick(total: .arithmetic))
    try forEachResponse { answers, generator in
      var sheets = [AnswerSheet(for: instrument), AnswerSheet(for: instrument)]
      for index in sheets.indices {
        for (id, answer) in answers.shuffled(using: &generator) {
          #expect(sheets[index].enter(answer, for: id, of: instrument) == nil)
        }
      }
      let found = sheets.map { scorer.intervals(for: $0, stateCode: "XAA") }
      #expect(found[0] == found[1])
      #expect(scorer.intervals(for: sheets[0], stateCode: "XAA") == found[0])
    }
  }

  @Test("Doubling all weights changes no bit")
  func doubledWeights() throws {
    var domains = instrument.domains
    for domain in domains.indices {
      for index in domains[domain].indicators.indices { domains[domain].indicators[index].weight *= 2 }
    }
    let doubled = try Instrument(
      id: instrument.id,
      version: instrument.version,
      domains: domains,
      principles: instrument.principles,
      frameworks: instrument.frameworks
    )
    let profile = try quick(total: .geometric)
    try forEachResponse { answers, _ in
      let (one, two) = (try AnswerSheet(answers, for: instrument), try AnswerSheet(answers, for: doubled))
      let first = Scorer(instrument: instrument, profile: profile).intervals(for: one, stateCode: "XAA")
      #expect(Scorer(instrument: doubled, profile: profile).intervals(for: two, stateCode: "XAA") == first)
    }
  }

  @Test("Without errors, gaps and doubt about weights an interval is the score")
  func certain() throws {
    let profile = try quick(total: .arithmetic) {
      $0.halfWidths = [:]
      ($0.weightFactorLow, $0.weightFactorSpan) = (1, 0)
    }
    let scorer = Scorer(instrument: instrument, profile: profile)
    let answers = instrument.indicators.filter { $0.scale == .maturity }
      .enumerated().reduce(into: [Indicator.ID: Answer]()) { $0[$1.element.id] = Answer(.level($1.offset % 5)) }
    let rest = instrument.indicators.filter { $0.scale != .maturity }
      .reduce(into: [Indicator.ID: Answer]()) { $0[$1.id] = Answer(.notApplicable) }
    let sheet = try AnswerSheet(answers.merging(rest) { $1 }, for: instrument)
    let draws = scorer.draws(for: sheet, stateCode: "XAA")
    #expect(draws.last?.kind == .total)
    for theme in draws where theme.kind != .total {
      #expect(Set(theme.values) == [theme.score], "\(theme.id)")
    }
    for theme in scorer.intervals(for: sheet, stateCode: "XAA") { #expect(!theme.isScoreOutside, "\(theme.id)") }
  }

  @Test("Without errors, weights alone move a theme between its lowest and its highest answer")
  func weightsAlone() throws {
    let small = try SmallInstrument.oneDomain(weights: [1, 2])
    let scorer = Scorer(instrument: small, profile: try quick { $0.halfWidths = [:] })
    let sheet = try AnswerSheet(["AAA-01": Answer(.level(1)), "AAA-02": Answer(.level(3))], for: small)
    let draws = try #require(scorer.draws(for: sheet, stateCode: "XAA").first)
    // The first counts for 1.25 of 2.75 at most, for 0.75 of 3.25 at least.
    #expect(draws.values.allSatisfy { $0 > 0.75 - 0.5 * (1.25 / 2.75) && $0 < 0.75 - 0.5 * (0.75 / 3.25) })
    #expect(Set(draws.values).count == draws.values.count)
  }

  @Test("A score at an end of the scale lies outside its interval, one in the middle does not")
  func outside() throws {
    let small = try SmallInstrument.oneDomain(weights: Array(repeating: 1, count: 12))
    let scorer = Scorer(instrument: small, profile: try quick())
    for (level, isOutside) in [(0, true), (2, false), (4, true)] {
      let sheet = try AnswerSheet(small.indicators.reduce(into: [:]) { $0[$1.id] = Answer(.level(level)) }, for: small)
      let found = try #require(scorer.intervals(for: sheet, stateCode: "XAA").first)
      #expect(found.isScoreOutside == isOutside, "level \(level)")
    }
  }

  @Test("Where no error reaches an end of the scale, an interval is as wide as its evidence says")
  func evidence() throws {
    let scorer = Scorer(instrument: instrument, profile: try quick())
    let widths = try [(EvidenceGrade.e0, 0.25), (.e1, 0.15), (.e2, 0.08), (.e3, 0.03)].map { grade, halfWidth in
      let answers = instrument.indicators.reduce(into: [Indicator.ID: Answer]()) { answers, indicator in
        let isMaturity = indicator.scale == .maturity
        answers[indicator.id] = isMaturity ? Answer(.level(2), grade: grade) : Answer(.notApplicable)
      }
      let found = scorer.intervals(for: try AnswerSheet(answers, for: instrument), stateCode: "XAA")
      return found.map { ($0.interval.high - $0.interval.low) / halfWidth }
    }
    for other in widths.dropFirst() {
      #expect(other.count == widths[0].count)
      #expect(zip(widths[0], other).allSatisfy { abs($0 - $1) <= 1e-9 })
    }
  }

  private func quick(
    total: TotalRule.Aggregation? = nil,
    _ change: (inout UncertaintyRules) -> Void = { _ in }
  ) throws -> ScoringProfile {
    try .uncertain(total: total) {
      $0.draws = 100
      change(&$0)
    }
  }

  private func forEachResponse(
    _ body: ([Indicator.ID: Answer], inout SeededGenerator) throws -> Void
  ) throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<40 {
      let answers = RandomAnswers.draw(for: instrument, using: &generator)
      try body(answers, &generator)
    }
  }
}
