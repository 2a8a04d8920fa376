import Instruments
import Scoring
import Testing

@Suite("Explained needs")
struct ExplainedNeedTests {
  @Test("Priority, dependants and place of needs that wait for each other")
  func dependencies() throws {
    // 2 waits for 1; 3 waits for nothing. Gaps of 3, 3 and 1 levels.
    let instrument = try SmallInstrument.instrument(of: [
      "AAA": [
        SmallInstrument.indicator("AAA", 1, weight: 0.5),
        SmallInstrument.indicator("AAA", 2, weight: 2, requires: ["AAA-01"], isSafeguard: true),
        SmallInstrument.indicator("AAA", 3, weight: 2),
      ]
    ])
    let needs = try explained(["AAA-01": 0, "AAA-02": 0, "AAA-03": 2], of: instrument)
    #expect(needs.map(\.need.indicatorID) == ["AAA-01", "AAA-02", "AAA-03"])
    #expect(needs.map(\.weight) == [0.5, 2, 2])
    #expect(needs.map(\.safeguardFactor) == [nil, 1.5, nil])
    // p: 3 * 0.5, 3 * 2 * 1.5, 1 * 2; P of the first: 1.5 + 0.5 * 9.
    #expect(needs.map(\.need.priority) == [1.5, 9, 2])
    #expect(needs.map(\.need.effectivePriority) == [6, 9, 2])
    #expect(needs[0].dependants == [.init(indicatorID: "AAA-02", priority: 9)])
    #expect(needs[1].dependants.isEmpty && needs[2].dependants.isEmpty)
    #expect(needs[0].place.overtaken == ["AAA-02"] && needs[0].place.previousID == nil)
    #expect(needs[1].place.foundations == ["AAA-01"] && needs[1].place.isHeldBack)
    #expect(needs[2].place.previousID == "AAA-02" && needs[2].place.decider == .effectivePriority)
    #expect(!needs[2].place.isHeldBack && needs[2].place.overtaken.isEmpty)
    #expect(needs.map(\.place.position) == [1, 2, 3] && needs.allSatisfy { $0.place.count == 3 })
  }

  @Test("A requirement without a gap holds nothing back")
  func metRequirement() throws {
    let instrument = try SmallInstrument.instrument(of: [
      "AAA": [SmallInstrument.indicator("AAA", 1), SmallInstrument.indicator("AAA", 2, requires: ["AAA-01"])]
    ])
    let needs = try explained(["AAA-01": 3, "AAA-02": 0], of: instrument)
    #expect(needs.map(\.need.indicatorID) == ["AAA-02"])
    #expect(needs[0].place.foundations.isEmpty && !needs[0].place.isHeldBack)
  }

  @Test("Ties are decided by the own priority, then by the order of the instrument")
  func ties() throws {
    let instrument = try SmallInstrument.instrument(of: [
      "AAA": [
        SmallInstrument.indicator("AAA", 1, weight: 2), SmallInstrument.indicator("AAA", 2),
        SmallInstrument.indicator("AAA", 3, weight: 2, requires: ["AAA-02"]),
        SmallInstrument.indicator("AAA", 4, weight: 2),
      ]
    ])
    // P: 2 * 2; 2 + 0.5 * 4; 4, waits for 2; 2 * 2.
    let needs = try explained(["AAA-01": 1, "AAA-02": 1, "AAA-03": 1, "AAA-04": 1], of: instrument)
    #expect(needs.map(\.need.indicatorID) == ["AAA-01", "AAA-04", "AAA-02", "AAA-03"])
    #expect(needs[1].place.decider == .instrumentOrder)
    #expect(needs[2].place.decider == .priority)
    #expect(needs[2].place.overtaken == ["AAA-03"])
    #expect(needs[3].place.isHeldBack)
  }

  @Test("In the worked cases each place follows from ranks and foundations alone")
  func workedCases() throws {
    let instrument = try Fixtures.instrument()
    let scorer = Scorer(instrument: instrument, profile: try Fixtures.profile())
    for worked in try WorkedCase.all() {
      let card = scorer.scorecard(for: try worked.sheet(for: instrument), requestsControlledTechnology: false)
      let needs = scorer.explainedNeeds(card.needs)
      #expect(needs.map(\.need) == card.needs)
      for (index, need) in needs.enumerated() {
        let before = needs[..<index].map(\.need.indicatorID)
        #expect(Set(need.place.foundations).isSubset(of: before))
        // Only what waits can be overtaken, and only what waited can be held back.
        for later in needs where need.place.overtaken.contains(later.need.indicatorID) {
          #expect(later.place.isHeldBack && !later.place.foundations.isEmpty)
        }
        #expect(!need.place.isHeldBack || !need.place.foundations.isEmpty)
      }
    }
  }

  private func explained(_ levels: [Indicator.ID: Int], of instrument: Instrument) throws -> [ExplainedNeed] {
    let scorer = Scorer(instrument: instrument, profile: try Fixtures.profile())
    return scorer.explainedNeeds(try instrument.scorecard(levels.mapValues { Answer(.level($0)) }).needs)
  }
}
