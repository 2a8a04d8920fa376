import Instruments
import Scoring
import Testing

@Suite("Intervals and sensitivity of the worked cases")
struct WorkedIntervalTests {
  let instrument: Instrument
  let worked: WorkedUncertainty
  let more: MoreUncertainty

  init() throws {
    instrument = try Fixtures.instrument()
    worked = try WorkedUncertainty.read()
    more = try MoreUncertainty.read()
    try #require(worked.cases.count == 3)
  }

  @Test(
    "Every scored theme, and the total by either aggregation, has the file's interval",
    arguments: [("total_arithmetic", TotalRule.Aggregation.arithmetic), ("total_geometric", .geometric)]
  )
  func intervals(name: String, aggregation: TotalRule.Aggregation) throws {
    for item in worked.cases {
      let profile = try ScoringProfile.uncertain(total: aggregation) { $0.seed = item.response.seed }
      let scorer = Scorer(instrument: instrument, profile: profile)
      let code = item.response.state_code
      let found = scorer.intervals(for: try item.response.sheet(for: instrument), stateCode: code)
      let expected = item.expected.interval_p5_p50_p95
      #expect(Set(found.map(\.id)) == Set(expected.keys.filter { !$0.hasPrefix("total_") } + [Theme.totalID]))
      for theme in found {
        let figures = try #require(expected[theme.kind == .total ? name : theme.id])
        #expect(theme.interval.isClose(to: figures), "\(code) \(theme.id)")
      }
    }
  }

  @Test("Every scored theme, and the total, has the file's Sobol indices")
  func sensitivity() throws {
    for item in worked.cases {
      let profile = try ScoringProfile.uncertain(total: .arithmetic) { $0.seed = item.response.seed }
      let scorer = Scorer(instrument: instrument, profile: profile)
      let code = item.response.state_code
      let found = scorer.sensitivity(for: try item.response.sheet(for: instrument), stateCode: code)
      #expect(Set(found.map(\.id)) == Set(item.expected.sobol_first_total.keys))
      for theme in found {
        expect(theme, item.expected.sobol_first_total[theme.id] ?? [:])
      }
    }
  }

  @Test("A total by equal or given weights has the interval and the indices of the second calculation")
  func otherWeights() throws {
    let weightings = ["equal": TotalRule.DomainWeighting.equal, "given": .given(more.given_weights)]
    for item in worked.cases {
      let (code, sheet) = (item.response.state_code, try item.response.sheet(for: instrument))
      for (name, weighting) in weightings {
        for (suffix, aggregation) in [("arithmetic", TotalRule.Aggregation.arithmetic), ("geometric", .geometric)] {
          let profile = try ScoringProfile.uncertain(total: aggregation, weighting: weighting)
          let total = Scorer(instrument: instrument, profile: profile).intervals(for: sheet, stateCode: code).last
          let expected = try #require(more.totals[code]?["\(name)_\(suffix)"])
          #expect(try #require(total).interval.isClose(to: expected), "\(code) \(name) \(suffix)")
        }
      }
      let profile = try ScoringProfile.uncertain(total: .arithmetic, weighting: .given(more.given_weights))
      let total = Scorer(instrument: instrument, profile: profile).sensitivity(for: sheet, stateCode: code).last
      expect(try #require(total), more.total_sobol[code] ?? [:])
    }
  }

  @Test("The draws have the same bits in every build: those of plain sums in the instrument's order")
  func bits() throws {
    let scorer = Scorer(instrument: instrument, profile: try ScoringProfile.uncertain())
    for item in worked.cases {
      let code = item.response.state_code
      let draws = scorer.draws(for: try item.response.sheet(for: instrument), stateCode: code)
      let bytes = draws.flatMap(\.values).flatMap { value in
        (0..<8).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * $0)) }
      }
      #expect(ContentDigest.hex(of: bytes) == more.draws_sha256[code], "\(code)")
    }
  }

  private func expect(_ found: ThemeSensitivity, _ expected: [String: [Double]]) {
    #expect(found.influences.map(\.group.rawValue).sorted() == expected.keys.sorted())
    for influence in found.influences {
      let figures = expected[influence.group.rawValue]
      #expect(isClose(influence.firstOrder, figures?.first), "\(found.id) \(influence.group)")
      #expect(isClose(influence.total, figures?.last), "\(found.id) \(influence.group)")
    }
  }
}
