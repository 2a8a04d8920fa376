import Instruments
import Scoring
import Testing

@Suite("Patterns across domains")
struct PatternTests {
  let instrument: Instrument

  init() throws {
    instrument = try Fixtures.instrument()
  }

  @Test("Nothing answered: nothing that reads indicators or ranges can be ruled out")
  func silence() throws {
    let states = try patterns([:], requestsControlledTechnology: true)
    #expect(states.keys.sorted() == (1...6).map { "PAT-\($0)" })
    #expect(Set(states.values) == [.cannotBeRuledOut])
  }

  @Test("Without a controlled technology there is no transfer without control")
  func noControlledTechnology() throws {
    #expect(try patterns([:])["PAT-3"] == nil)
    let weak: [String: Answer] = ["TEC-05": Answer(.level(1))]
    #expect(try patterns(weak, requestsControlledTechnology: true)["PAT-3"] == .fires)
    #expect(try patterns(weak)["PAT-3"] == nil)
  }

  @Test("An indicator that does not apply makes its condition false")
  func notApplicable() throws {
    let answers: [String: Answer] = [
      "FOR-05": Answer(.notApplicable), "TEC-03": Answer(.notApplicable), "TEC-05": Answer(.notApplicable),
      "TEC-06": Answer(.level(4)),
    ]
    let states = try patterns(answers, requestsControlledTechnology: true)
    #expect(states.keys.sorted() == ["PAT-1", "PAT-5"])
  }

  @Test("Powers ahead of safeguards fires at a lead of exactly 0.25")
  func powersAhead() throws {
    #expect(try patterns(domains(["PRC": 2, "HRS": 1]))["PAT-1"] == .fires)
    #expect(try patterns(domains(["PRC": 3, "HRS": 2]))["PAT-1"] == nil)
    #expect(try patterns(domains(["PRC": 1, "HRS": 1]))["PAT-1"] == nil)
  }

  @Test("A theme that is not scored can't make a pattern fire")
  func unscoredTheme() throws {
    var answers = domains(["LAW": 4])
    answers["LIM-01"] = Answer(.level(0))
    #expect(try patterns(answers)["PAT-5"] == .fires)
    for id in answers.keys where id.hasPrefix("LAW") && id != "LAW-01" { answers[id] = Answer(.withheld) }
    #expect(try patterns(answers)["PAT-5"] == .cannotBeRuledOut)
  }

  /// Number and choice indicators stay unknown where the level has no counterpart.
  private func domains(_ levels: [String: Int]) -> [String: Answer] {
    instrument.indicators.reduce(into: [:]) { answers, indicator in
      guard let level = levels[indicator.domainID] else { return }
      let value = indicator.scale.value(scoringAtLeast: Double(level) / 4)
      guard let value, indicator.scale.score(of: value) == Double(level) / 4 else {
        answers[indicator.id] = Answer(.notApplicable)
        return
      }
      answers[indicator.id] = Answer(value)
    }
  }

  private func patterns(
    _ answers: [Indicator.ID: Answer],
    requestsControlledTechnology: Bool = false
  ) throws -> [String: Pattern.State] {
    let card = try instrument.scorecard(
      answers,
      requestsControlledTechnology: requestsControlledTechnology
    )
    return Dictionary(uniqueKeysWithValues: card.patterns.map { ($0.id, $0.state) })
  }
}
