import Instruments
import Scoring
import Testing

@Suite("The worked cases of scoring-example.json")
struct WorkedCaseTests {
  let instrument: Instrument
  let cases: [WorkedCase]

  init() throws {
    instrument = try Fixtures.instrument()
    cases = try WorkedCase.all()
    try #require(cases.count == 3)
  }

  @Test("Every answered indicator scores as in the file, every other one has no score")
  func indicators() throws {
    for (worked, card) in try scored() {
      let scores = Dictionary(uniqueKeysWithValues: card.indicators.map { ($0.indicatorID, $0.score) })
      #expect(card.indicators.map(\.indicatorID) == instrument.indicators.map(\.id))
      for (id, score) in scores {
        #expect(isClose(score, worked.expected.indicator_scores[id]), "\(worked.response.state_code) \(id)")
      }
    }
  }

  @Test("Every theme has the file's state, coverage, range, shares, confidence, gap and score")
  func themes() throws {
    for (worked, card) in try scored() {
      #expect(Set(card.themes.map(\.id)) == Set(worked.expected.themes.keys))
      for theme in card.themes {
        let expected = try #require(worked.expected.themes[theme.id])
        let name: Comment = "\(worked.response.state_code) \(theme.id)"
        #expect(theme.state.rawValue == expected.state, name)
        #expect(isClose(theme.score, expected.score), name)
        #expect(isClose(theme.gap, expected.gap), name)
        if theme.state == .notApplicable { continue }
        #expect(isClose(theme.coverage, expected.coverage), name)
        #expect(isClose(theme.low, expected.low), name)
        #expect(isClose(theme.high, expected.high), name)
        #expect(isClose(theme.unknownShare, expected.unknown_share), name)
        #expect(isClose(theme.withheldShare, expected.withheld_share), name)
        #expect(isClose(theme.confidence, expected.confidence), name)
      }
    }
  }

  @Test("Themes stand in the order domains, principles and letters, safeguards")
  func themeOrder() throws {
    for (_, card) in try scored() {
      let expected =
        instrument.domains.map(\.id) + instrument.principles.map(\.id) + [ThemeMembers.safeguardsID]
      #expect(card.themes.map(\.id) == expected)
    }
  }

  @Test(
    "Totals are those of the file, by weights and aggregation",
    arguments: [
      ("instrument_arithmetic", TotalRule.DomainWeighting.instrument, TotalRule.Aggregation.arithmetic),
      ("instrument_geometric", .instrument, .geometric),
      ("equal_arithmetic", .equal, .arithmetic),
      ("equal_geometric", .equal, .geometric),
    ]
  )
  func totals(name: String, weighting: TotalRule.DomainWeighting, aggregation: TotalRule.Aggregation) throws {
    let rule = TotalRule(
      aggregation: aggregation,
      weighting: weighting,
      geometricMinimum: 0.01,
      minimumWeightShare: 0.60
    )
    for (worked, card) in try scored(total: rule) {
      let expected = try #require(worked.expected.totals[name])
      let total = try #require(card.themes.last)
      #expect(total.id == Theme.totalID && total.kind == .total)
      #expect(total.state.rawValue == expected.state)
      #expect(isClose(total.score, expected.score))
    }
  }

  @Test("Needs come in the file's order with its figures")
  func needs() throws {
    for (worked, card) in try scored() {
      #expect(card.needs.map(\.indicatorID) == worked.expected.needs.map(\.indicator))
      for (need, expected) in zip(card.needs, worked.expected.needs) {
        #expect(isClose(need.gapLevels, expected.gap_levels), "\(need.indicatorID)")
        #expect(isClose(need.priority, expected.priority), "\(need.indicatorID)")
        #expect(isClose(need.effectivePriority, expected.effective_priority), "\(need.indicatorID)")
      }
    }
  }

  @Test("Patterns are those of the file, absent ones left out")
  func patterns() throws {
    for (worked, card) in try scored() {
      let states = Dictionary(uniqueKeysWithValues: card.patterns.map { ($0.id, $0.state.rawValue) })
      #expect(states == worked.expected.patterns, "\(worked.response.state_code)")
    }
  }

  @Test("Readiness for the UN convention is that of the file, article by article")
  func readiness() throws {
    let scorer = Scorer(instrument: instrument, profile: try Fixtures.profile())
    for worked in cases {
      let articles = scorer.readiness(for: "uncc", sheet: try worked.sheet(for: instrument))
      let numbers = worked.expected.uncc_readiness.keys.compactMap { Int($0) }.sorted()
      #expect(articles.map { Int($0.article) } == numbers)
      for article in articles {
        let expected = try #require(worked.expected.uncc_readiness[article.article])
        let name: Comment = "\(worked.response.state_code) \(article.article)"
        #expect(article.state.rawValue == expected.state, name)
        #expect(article.indicatorIDs.count == expected.indicators, name)
        #expect(article.isIndicative == expected.indicative, name)
      }
    }
  }

  private func scored(total: TotalRule? = nil) throws -> [(WorkedCase, Scorecard)] {
    let scorer = Scorer(instrument: instrument, profile: try Fixtures.profile(total: total))
    return try cases.map { worked in
      let sheet = try worked.sheet(for: instrument)
      // All technologies of the file but the ticketing system are controlled.
      let controlled = !Set(worked.response.technologies).isDisjoint(with: ["mobile-unlock", "li-mediation"])
      return (worked, scorer.scorecard(for: sheet, requestsControlledTechnology: controlled))
    }
  }
}

/// Equal to the file's precision; absent is close to absent only.
func isClose(_ value: Double?, _ expected: Double?) -> Bool {
  switch (value, expected) {
  case (let value?, let expected?): abs(value - expected) <= 1e-9
  case (nil, nil): true
  default: false
  }
}
