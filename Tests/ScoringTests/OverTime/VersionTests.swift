import Instruments
import Scoring
import Testing

@Suite("Changes across versions of an instrument")
struct VersionTests {
  let older: Instrument
  let newer: Instrument
  let entries: [IndicatorMap.Entry] = [
    .same("AAA-01", as: "AAA-02"), .reworded("AAA-02", as: "AAA-01"), .same("AAA-03", as: "BBB-01"),
    .split("BBB-01", into: ["BBB-02", "BBB-03"]), .merged(["BBB-02", "BBB-03"], into: "BBB-04"),
    .dropped("AAA-04"), .new("AAA-03"),
  ]

  init() throws {
    older = try SmallInstrument.instrument(of: [
      "AAA": [1, 1, 1, 0.5].enumerated().map { SmallInstrument.indicator("AAA", $0 + 1, weight: $1) },
      "BBB": (1...3).map { SmallInstrument.indicator("BBB", $0) },
    ])
    newer = try SmallInstrument.instrument(of: [
      "AAA": [3, 1, 0.5].enumerated().map { SmallInstrument.indicator("AAA", $0 + 1, weight: $1) },
      "BBB": (1...4).map { SmallInstrument.indicator("BBB", $0) },
    ])
  }

  @Test("Only same and reworded indicators of the same theme are compared, by the newer weights")
  func carried() throws {
    // Newer AAA-01 (weight 3) was AAA-02, AAA-02 (weight 1) was AAA-01. AAA-03 went to another domain.
    let changes = try changes(
      ["AAA-01": 0, "AAA-02": 2, "AAA-03": 4, "AAA-04": 4, "BBB-01": 4, "BBB-02": 4, "BBB-03": 4],
      ["AAA-01": 4, "AAA-02": 1, "AAA-03": 0, "BBB-01": 0, "BBB-02": 0, "BBB-03": 0, "BBB-04": 0]
    )
    let domain = try #require(changes.first { $0.id == "AAA" })
    let figures = try #require(domain.figures)
    // Over both: from (3 * 0.5 + 1 * 0) / 4 to (3 * 1 + 1 * 0.25) / 4.
    #expect(isClose(figures.change, 0.4375))
    // From (0 + 0.5 + 1 + 0.5 * 1) / 3.5 to (3 + 0.25 + 0) / 4.5.
    #expect(isClose(figures.compositionEffect, 3.25 / 4.5 - 2 / 3.5 - 0.4375))
    // 2 of the older 3.5: less than 60 %, though 4 of the newer 4.5.
    #expect(domain.verdict == .notComparable)
    #expect(changes.first { $0.id == "BBB" } == .init(id: "BBB", kind: .domain, verdict: .notComparable, figures: nil))
  }

  @Test("With enough in common on both sides the change is judged")
  func comparable() throws {
    let changes = try changes(
      ["AAA-01": 0, "AAA-02": 2, "AAA-03": nil, "AAA-04": 4],
      ["AAA-01": 4, "AAA-02": 1, "AAA-03": 0]
    )
    #expect(changes.map(\.id) == ["AAA"])
    #expect(changes.first?.verdict == .clear)
  }

  @Test("The identity leads to the same changes as no map")
  func identity() throws {
    let scorer = Scorer(instrument: newer, profile: try .uncertain())
    let (first, second) = (try sheet(["AAA-01": 1, "AAA-02": 2], newer), try sheet(["AAA-01": 2, "AAA-02": 2], newer))
    let mapped = scorer.changes(
      from: first,
      scoredBy: scorer,
      to: second,
      stateCode: "XAA",
      map: try map(from: newer, to: newer)
    )
    #expect(mapped == scorer.changes(from: first, to: second, stateCode: "XAA"))
    #expect(mapped.map(\.id) == ["AAA"])
  }

  private func changes(_ first: [String: Int?], _ second: [String: Int?]) throws -> [ThemeChange] {
    let profile = try ScoringProfile.uncertain()
    return Scorer(instrument: newer, profile: profile).changes(
      from: try sheet(first, older),
      scoredBy: Scorer(instrument: older, profile: profile),
      to: try sheet(second, newer),
      stateCode: "XAA",
      map: try map(entries, from: older, to: newer)
    )
  }

  private func map(
    _ entries: [IndicatorMap.Entry] = [],
    from older: Instrument,
    to newer: Instrument
  ) throws -> IndicatorMap {
    try IndicatorMap(entries, from: older.indicators.map(\.id), to: newer.indicators.map(\.id))
  }

  /// Levels, `nil` for what does not apply; the rest is unknown.
  private func sheet(_ levels: [String: Int?], _ instrument: Instrument) throws -> AnswerSheet {
    try AnswerSheet(
      levels.mapValues { level in Answer(level.map { .level($0) } ?? .notApplicable, grade: .e3) },
      for: instrument
    )
  }
}
