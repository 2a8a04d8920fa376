internal import TestSupport
import Instruments
import Scoring
import Testing

@Suite("Positions of states")
struct RanksTests {
  @Test("1 is the highest; equal states share the middle of their positions")
  func positions() {
    #expect(Ranks.positions(of: [0.2, 0.4, 0.4]) == [3, 1.5, 1.5])
    #expect(Ranks.positions(of: [0.9, 0.1, 0.5]) == [1, 3, 2])
    #expect(Ranks.positions(of: [0.7, 0.7 + 1e-12, 0.7, 0.1]) == [2, 2, 2, 4])
    #expect(Ranks.positions(of: []).isEmpty)
  }

  @Test("Positions of n states add up to those of n states without ties")
  func sum() {
    var generator = SeededGenerator(seed: 9)
    for count in 1...40 {
      let scores = (0..<count).map { _ in Double(Int.random(in: 0...6, using: &generator)) / 6 }
      #expect(Ranks.positions(of: scores).reduce(0, +) == Double(count * (count + 1)) / 2)
    }
  }

  @Test("The worked states have the intervals of the second calculation")
  func worked() throws {
    let instrument = try Fixtures.instrument()
    let scorer = Scorer(instrument: instrument, profile: try .uncertain())
    let states = try WorkedUncertainty.read().cases.map(\.response)
    let draws = try states.map { scorer.draws(for: try $0.sheet(for: instrument), stateCode: $0.state_code) }
    let expected = try MoreUncertainty.read().ranks
    #expect(expected.count > 20)
    for (theme, figures) in expected {
      let found = Ranks.intervals(of: draws.compactMap { $0.first { $0.id == theme } }, levels: .init())
      #expect(found.count == states.count)
      for (state, interval) in zip(states, found) {
        let wanted = try #require(figures[state.state_code])
        #expect(interval.isClose(to: wanted), "\(theme) \(state.state_code)")
      }
    }
  }

  @Test("Two states that answer alike share their positions in the middle of many draws")
  func alike() throws {
    let instrument = try SmallInstrument.oneDomain(weights: [1, 1, 1])
    let sheet = try AnswerSheet(
      instrument.indicators.reduce(into: [:]) { $0[$1.id] = Answer(.level(2)) },
      for: instrument
    )
    let scorer = Scorer(instrument: instrument, profile: try .uncertain())
    let draws = ["XAA", "XAB"].flatMap { scorer.draws(for: sheet, stateCode: $0) }
    for interval in Ranks.intervals(of: draws, levels: .init()) { #expect(interval.low == 1 && interval.high == 2) }
    let same = Ranks.intervals(of: [draws[0], draws[0]], levels: .init())
    #expect(same.allSatisfy { $0 == Interval(low: 1.5, middle: 1.5, high: 1.5) })
    #expect(Ranks.intervals(of: [], levels: .init()).isEmpty)
  }
}
