import Instruments
import Testing

@Suite("The instrument model")
struct InstrumentTests {
  @Test("Every fault is found, not the first only")
  func faults() throws {
    let error = #expect(throws: InstrumentFaults.self) {
      try Instrument(
        id: "x",
        version: "1",
        domains: [
          Domain(
            id: "AAA",
            indicators: [
              Indicator(id: "AAA-01", domainID: "AAA", scale: .maturity, requires: ["AAA-02"]),
              Indicator(id: "AAA-02", domainID: "AAA", scale: .maturity, requires: ["AAA-01"]),
              Indicator(id: "AAA-03", domainID: "BBB", scale: .maturity, weight: -1),
              Indicator(id: "AAA-03", domainID: "AAA", scale: .maturity, principleIDs: ["PRO-9"]),
              Indicator(id: "AAA-04", domainID: "AAA", scale: .number([]), requires: ["AAA-99"]),
            ]
          )
        ],
        principles: [Principle(id: "PRO-3a", parentID: "PRO-3")],
        frameworks: []
      )
    }
    #expect(
      Set(error?.faults ?? []) == [
        .duplicateID("AAA-03"), .wrongDomain(indicator: "AAA-03", domain: "AAA"),
        .unknownReference(from: "PRO-3a", to: "PRO-3"), .unknownReference(from: "AAA-03", to: "PRO-9"),
        .unknownReference(from: "AAA-04", to: "AAA-99"), .badWeight("AAA-03"), .badAnchors("AAA-04"),
        .requirementCycle("AAA-01"), .requirementCycle("AAA-02"),
      ]
    )
  }

  @Test("Anchors must rise in value and stay within levels 0 to 4")
  func anchors() {
    for points in [[(1.0, 1.0), (1, 2)], [(2, 1), (1, 2)], [(0, 0), (1, 5)], [(.nan, 1)]] {
      #expect(throws: InstrumentFaults([.badAnchors("AAA-01")])) {
        let scale = Scale.number(points.map { Scale.Anchor(value: $0.0, level: $0.1) })
        _ = try SmallInstrument.instrument(of: ["AAA": [SmallInstrument.indicator("AAA", 1, scale: scale)]])
      }
    }
  }

  @Test("A sheet refuses unknown indicators and values that a scale does not take, all at once")
  func sheetFaults() throws {
    let instrument = try SmallInstrument.oneDomain(weights: [1, 1, 1])
    let expected = AnswerFaults([
      .valueNotTaken("AAA-01"), .valueNotTaken("AAA-02"), .unknownIndicator("ZZZ-01"),
    ])
    #expect(throws: expected) {
      try AnswerSheet(
        [
          "ZZZ-01": Answer(.level(1)), "AAA-02": Answer(.level(1), targetLevel: 5),
          "AAA-01": Answer(.number(1)), "AAA-03": Answer(.level(4)),
        ],
        for: instrument
      )
    }
  }

  @Test("Articles stand in the framework's order, then by number")
  func articles() throws {
    func entry(_ references: [String]) -> [Indicator.CrosswalkEntry] {
      [.init(frameworkID: "open", references: references), .init(frameworkID: "listed", references: references)]
    }
    let instrument = try SmallInstrument.instrument(
      of: [
        "AAA": [
          SmallInstrument.indicator("AAA", 1, crosswalk: entry(["10", "9", "9"])),
          SmallInstrument.indicator("AAA", 2, crosswalk: entry(["9", "29(1)"])),
        ]
      ],
      frameworks: [
        Framework(id: "open", kind: .treaty),
        Framework(id: "listed", kind: .index, articles: ["29(1)", "1", "10", "9"]),
      ]
    )
    #expect(instrument.articles["open"]?.map(\.article) == ["9", "10", "29(1)"])
    #expect(instrument.articles["listed"]?.map(\.article) == ["29(1)", "10", "9"])
    #expect(instrument.articles["open"]?.first?.members == [0, 1])
    #expect(instrument.treatyArticles[1] == ["open 9", "open 29(1)"])
  }
}
