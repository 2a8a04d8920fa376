internal import TestSupport
import Instruments
import Scoring
import Testing

@Suite("Changes between two rounds")
struct ChangeTests {
  let instrument: Instrument

  init() throws {
    instrument = try Fixtures.instrument()
  }

  @Test("The worked pair of rounds has the file's changes, composition effects, intervals and verdicts")
  func worked() throws {
    for pair in try WorkedUncertainty.read().rounds {
      let scorer = Scorer(instrument: instrument, profile: try .uncertain { $0.seed = pair.second.seed })
      let found = scorer.changes(
        from: try pair.first.sheet(for: instrument),
        to: try pair.second.sheet(for: instrument),
        stateCode: pair.second.state_code
      )
      #expect(Set(found.map(\.id)) == Set(pair.expected_changes.keys))
      for theme in found {
        let (figures, expected) = (try #require(theme.figures), try #require(pair.expected_changes[theme.id]))
        #expect(isClose(figures.change, expected.change), "\(theme.id)")
        #expect(isClose(figures.compositionEffect, expected.composition), "\(theme.id)")
        #expect(figures.interval.isClose(to: expected.interval), "\(theme.id)")
        #expect(theme.verdict.rawValue == expected.verdict, "\(theme.id)")
      }
    }
  }

  @Test("The same round twice: no change, no interval, within uncertainty; and none of a total")
  func unchanged() throws {
    let scorer = Scorer(instrument: instrument, profile: try quick(total: .arithmetic))
    try forEachPair { first, _ in
      let found = scorer.changes(from: first, to: first, stateCode: "XAA")
      let scored = scorer.themes(of: first).filter { $0.state == .scored && $0.kind != .total }
      #expect(found.map(\.id) == scored.map(\.id))
      for theme in found {
        #expect(theme.verdict == .withinUncertainty)
        let none = Interval(low: 0, middle: 0, high: 0)
        #expect(theme.figures == .init(change: 0, compositionEffect: 0, interval: none))
      }
    }
  }

  @Test("Change and composition effect make up the difference of the scores; backwards all signs turn")
  func identities() throws {
    let scorer = Scorer(instrument: instrument, profile: try quick())
    try forEachPair { first, second in
      let (before, after) = (scorer.themes(of: first), scorer.themes(of: second))
      let there = scorer.changes(from: first, to: second, stateCode: "XAA")
      let back = scorer.changes(from: second, to: first, stateCode: "XAA")
      #expect(there.map(\.id) == back.map(\.id) && there.map(\.verdict) == back.map(\.verdict))
      for (forth, back) in zip(there, back) {
        guard let figures = forth.figures, let turned = back.figures else { continue }
        let scores = [before, after].compactMap { round in round.first { $0.id == forth.id }?.score }
        #expect(isClose(figures.change + figures.compositionEffect, scores[1] - scores[0]))
        #expect(isClose(figures.change, -turned.change))
        #expect(
          figures.interval.isClose(to: [-turned.interval.high, -turned.interval.middle, -turned.interval.low])
        )
      }
    }
  }

  @Test("Rounds with less than 60 % of either weight in common can't be compared; with nothing there are no figures")
  func comparability() throws {
    let small = try SmallInstrument.oneDomain(weights: [1, 1, 1, 1, 1])
    let none = Answer(.notApplicable)
    // `nil`: unknown.
    func change(_ first: [Answer?], _ second: [Answer?]) throws -> ThemeChange? {
      func sheet(_ answers: [Answer?]) throws -> AnswerSheet {
        var sheet = AnswerSheet(for: small)
        for (indicator, answer) in zip(small.indicators, answers) {
          if let answer { #expect(sheet.enter(answer, for: indicator.id, of: small) == nil) }
        }
        return sheet
      }
      let scorer = Scorer(instrument: small, profile: try quick())
      return scorer.changes(from: try sheet(first), to: try sheet(second), stateCode: "XAA").first
    }
    let (low, high) = (Answer(.level(1), grade: .e3), Answer(.level(4), grade: .e3))
    let full = try change([low, low, low, nil, nil], [high, high, high, nil, nil])
    #expect(full?.verdict == .clear && isClose(full?.figures?.change, 0.75))
    let part = try change([low, low, low, nil, nil], [nil, high, high, high, nil])
    #expect(part?.verdict == .notComparable && isClose(part?.figures?.change, 0.75))
    let apart = try change([low, none, none, none, none], [none, high, high, high, high])
    #expect(apart?.verdict == .notComparable && apart != nil && apart?.figures == nil)
    #expect(try change([low, nil, nil, nil, nil], [high, high, high, high, high]) == nil)
  }

  @Test("A level more is clear even on weak evidence; new evidence for the same level is within uncertainty")
  func clearSteps() throws {
    let small = try SmallInstrument.oneDomain(weights: [1, 1, 1])
    let scorer = Scorer(instrument: small, profile: try quick())
    // An answer that rises keeps its error, so only the ends of the scale can blur the step. Another grade changes
    // the error, which may have gone either way.
    func change(_ first: Answer, _ second: Answer) throws -> ThemeChange? {
      let sheets = try [first, second].map { answer in
        try AnswerSheet(small.indicators.reduce(into: [:]) { $0[$1.id] = answer }, for: small)
      }
      return scorer.changes(from: sheets[0], to: sheets[1], stateCode: "XAA").first
    }
    #expect(try change(Answer(.level(1)), Answer(.level(2)))?.verdict == .clear)
    let confirmed = try #require(try change(Answer(.level(2)), Answer(.level(2), grade: .e3)))
    #expect(confirmed.verdict == .withinUncertainty && confirmed.figures?.change == 0)
    let interval = try #require(confirmed.figures).interval
    #expect(interval.low < 0 && interval.high > 0)
  }

  private func quick(total: TotalRule.Aggregation? = nil) throws -> ScoringProfile {
    try .uncertain(total: total) { $0.draws = 100 }
  }

  private func forEachPair(_ body: (AnswerSheet, AnswerSheet) throws -> Void) throws {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<40 {
      let first = try AnswerSheet(RandomAnswers.draw(for: instrument, using: &generator), for: instrument)
      try body(first, AnswerSheet(RandomAnswers.draw(for: instrument, using: &generator), for: instrument))
    }
  }
}
