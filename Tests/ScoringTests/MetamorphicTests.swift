internal import TestSupport
import Instruments
import Scoring
import Testing

@Suite("What must hold for any response, on 1,000 seeded random ones")
struct MetamorphicTests {
  static let rounds = 1_000

  let instrument: Instrument

  init() throws {
    instrument = try Fixtures.instrument()
  }

  @Test("Low, score and high stand in this order; shares and coverage add up")
  func ranges() throws {
    try forEachResponse { answers in
      for theme in try instrument.scorecard(answers).themes where theme.state != .notApplicable {
        #expect(theme.low <= theme.high + 1e-12)
        if let score = theme.score {
          #expect(theme.low <= score + 1e-12 && score <= theme.high + 1e-12)
        }
        #expect(isClose(theme.coverage + theme.unknownShare + theme.withheldShare, 1))
      }
    }
  }

  @Test("The order in which answers are entered changes no bit")
  func order() throws {
    var generator = SeededGenerator(seed: 2)
    let scorer = Scorer(instrument: instrument, profile: try Fixtures.profile())
    try forEachResponse { answers in
      var sheets = [AnswerSheet(for: instrument), AnswerSheet(for: instrument)]
      for index in sheets.indices {
        for (id, answer) in answers.shuffled(using: &generator) {
          #expect(sheets[index].enter(answer, for: id, of: instrument) == nil)
        }
      }
      let cards = sheets.map { scorer.scorecard(for: $0, requestsControlledTechnology: true) }
      #expect(cards[0] == cards[1])
    }
  }

  @Test("Doubling all weights changes no score, and doubles priorities")
  func doubledWeights() throws {
    let doubled = try changed { $0.weight *= 2 }
    try forEachResponse { answers in
      let (one, two) = (try instrument.scorecard(answers), try doubled.scorecard(answers))
      #expect(one.themes == two.themes)
      #expect(one.patterns == two.patterns)
      #expect(one.needs.map(\.indicatorID) == two.needs.map(\.indicatorID))
      #expect(one.needs.map { 2 * $0.priority } == two.needs.map(\.priority))
    }
  }

  @Test("An indicator of weight 0 changes no figure of its domain")
  func weightless() throws {
    let position = try #require(instrument.position(of: "PRC-06"))
    let weightless = try changed { if $0.id == "PRC-06" { $0.weight = 0 } }
    try forEachResponse { answers in
      var without = answers
      without["PRC-06"] = Answer(.notApplicable)
      let (one, two) = (try weightless.scorecard(answers), try weightless.scorecard(without))
      #expect(one.theme("PRC") == two.theme("PRC"))
      #expect(one.indicators[position].indicatorID == "PRC-06")
    }
  }

  @Test("A geometric total is never above the arithmetic one")
  func aggregations() throws {
    let rules = [TotalRule.Aggregation.arithmetic, .geometric].map { aggregation in
      // The minimum is small enough here not to lift any domain's score above itself by more than 1e-9.
      TotalRule(aggregation: aggregation, weighting: .instrument, geometricMinimum: 1e-10, minimumWeightShare: 0)
    }
    try forEachResponse { answers in
      let totals = try rules.map { rule in
        try instrument.scorecard(answers, profile: Fixtures.profile(total: rule)).theme(Theme.totalID)
      }
      let (arithmetic, geometric) = (try #require(totals[0]), try #require(totals[1]))
      if let mean = arithmetic.score { #expect(try #require(geometric.score) <= mean + 1e-9) }
      #expect(geometric.low <= arithmetic.low + 1e-9)
    }
  }

  @Test("Leaving an answer out widens every range, or leaves it")
  func silence() throws {
    var generator = SeededGenerator(seed: 3)
    try forEachResponse { answers in
      let before = try instrument.scorecard(answers)
      let applicable = answers.filter { $0.value.value != .notApplicable }
      guard let hidden = applicable.keys.sorted().randomElement(using: &generator) else { return }
      var fewer = answers
      fewer[hidden] = nil
      let after = try instrument.scorecard(fewer)
      for (theme, wider) in zip(before.themes, after.themes) where theme.state != .notApplicable {
        #expect(wider.low <= theme.low + 1e-12 && theme.high <= wider.high + 1e-12)
      }
    }
  }

  @Test("No need comes before one that it requires, and each indicator comes once")
  func needOrder() throws {
    try forEachResponse { answers in
      let needs = try instrument.scorecard(answers).needs.map(\.indicatorID)
      #expect(Set(needs).count == needs.count)
      var open = Set(needs)
      for id in needs {
        open.remove(id)
        let required = instrument.indicator(id)?.requires ?? []
        #expect(open.isDisjoint(with: required))
      }
    }
  }

  private func forEachResponse(_ body: ([Indicator.ID: Answer]) throws -> Void) throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<Self.rounds {
      try body(RandomAnswers.draw(for: instrument, using: &generator))
    }
  }

  private func changed(_ change: (inout Indicator) -> Void) throws -> Instrument {
    var domains = instrument.domains
    for domain in domains.indices {
      for index in domains[domain].indicators.indices { change(&domains[domain].indicators[index]) }
    }
    return try Instrument(
      id: instrument.id,
      version: instrument.version,
      domains: domains,
      principles: instrument.principles,
      frameworks: instrument.frameworks
    )
  }
}
