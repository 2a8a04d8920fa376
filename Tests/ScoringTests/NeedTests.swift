import Instruments
import Scoring
import Testing

@Suite("Needs")
struct NeedTests {
  @Test("Equal needs stand in the instrument's order")
  func ties() throws {
    let instrument = try SmallInstrument.oneDomain(weights: [1, 1, 1])
    let answers = instrument.indicators.reduce(into: [:]) { $0[$1.id] = Answer(.level(1)) }
    #expect(try instrument.scorecard(answers).needs.map(\.indicatorID) == ["AAA-01", "AAA-02", "AAA-03"])
  }

  @Test("Priorities that differ by less than 1e-9 are a tie")
  func nearTies() throws {
    let instrument = try SmallInstrument.oneDomain(weights: [1, 1 + 1e-12])
    let answers = instrument.indicators.reduce(into: [:]) { $0[$1.id] = Answer(.level(1)) }
    #expect(try instrument.scorecard(answers).needs.map(\.indicatorID) == ["AAA-01", "AAA-02"])
  }

  @Test("What is required comes before what requires it, and gains from it")
  func dependencies() throws {
    let instrument = try SmallInstrument.instrument(of: [
      "AAA": [
        SmallInstrument.indicator("AAA", 1, weight: 2, requires: ["AAA-02"]),
        SmallInstrument.indicator("AAA", 2, weight: 0.5),
        SmallInstrument.indicator("AAA", 3, weight: 1, requires: ["AAA-04"]),
        SmallInstrument.indicator("AAA", 4, weight: 1),
      ]
    ])
    let card = try instrument.scorecard([
      "AAA-01": Answer(.level(0)), "AAA-02": Answer(.level(2)), "AAA-03": Answer(.level(2)),
      "AAA-04": Answer(.level(3)),
    ])
    // AAA-04 has no gap: AAA-03 waits for nothing. AAA-02 has 0.5 of its own and half of AAA-01's 6.
    #expect(card.needs.map(\.indicatorID) == ["AAA-02", "AAA-01", "AAA-03"])
    #expect(card.needs.map(\.priority) == [0.5, 6, 1])
    #expect(card.needs.map(\.effectivePriority) == [3.5, 6, 1])
  }

  @Test("A safeguard counts one and a half times")
  func safeguards() throws {
    let instrument = try SmallInstrument.instrument(of: [
      "AAA": [
        SmallInstrument.indicator("AAA", 1), SmallInstrument.indicator("AAA", 2, isSafeguard: true),
        SmallInstrument.indicator("AAA", 3, isSafeguard: true), SmallInstrument.indicator("AAA", 4, weight: 2),
      ]
    ])
    let card = try instrument.scorecard(["AAA-01": Answer(.level(1)), "AAA-02": Answer(.level(1))])
    #expect(card.needs.map(\.indicatorID) == ["AAA-02", "AAA-01"])
    #expect(card.needs.map(\.priority) == [3, 2])
    #expect(card.evidenceNeeds == ["AAA-04", "AAA-03"])
  }

  @Test("An answer at its target is no need")
  func atTarget() throws {
    let instrument = try SmallInstrument.oneDomain(weights: [1])
    #expect(try instrument.scorecard(["AAA-01": Answer(.level(3))]).needs.isEmpty)
    #expect(try instrument.scorecard(["AAA-01": Answer(.level(1), targetLevel: 1)]).needs.isEmpty)
    #expect(try instrument.scorecard(["AAA-01": Answer(.unknown)]).needs.isEmpty)
  }
}
