internal import Foundation
import Instruments
import Scoring
import TestSupport
import Testing

@Suite("Explanations agree with the scorecard")
struct ExplainedScorecardTests {
  let instrument: Instrument
  let cases: [WorkedCase]

  init() throws {
    instrument = try Fixtures.instrument()
    cases = try WorkedCase.all()
    try #require(cases.count == 3)
  }

  static let rules: [TotalRule?] = [
    nil, rule(.arithmetic, .instrument), rule(.geometric, .instrument), rule(.arithmetic, .equal),
    rule(.geometric, .equal), rule(.arithmetic, .given(["LAW": 2, "HRS": 3, "GEN": 1])),
    // Too much of the weight in domains without a score in two of the cases.
    rule(.geometric, .given(["RES": 2, "GEN": 3, "LAW": 1])),
  ]

  @Test(
    "Every figure of every theme of the worked cases is the scorecard's, and its calculation gives it",
    arguments: rules
  )
  func themes(rule: TotalRule?) throws {
    let scorer = Scorer(instrument: instrument, profile: try Fixtures.profile(total: rule))
    for worked in cases {
      let sheet = try worked.sheet(for: instrument)
      let card = scorer.scorecard(for: sheet, requestsControlledTechnology: false)
      for theme in card.themes {
        let name: Comment = "\(worked.response.state_code) \(theme.id)"
        let explanation = try #require(scorer.explanation(of: theme.id, sheet: sheet), name)
        #expect(explanation.itemID == theme.id)
        #expect(explainedTheme(explanation) == theme, name)
        expectSound(explanation, name)
        let results = Dictionary(uniqueKeysWithValues: explanation.figures.map { ($0.name, $0.result) })
        #expect(results == figures(of: theme), name)
      }
    }
  }

  @Test("Every figure of every indicator of the worked cases is the scorecard's, and its calculation gives it")
  func indicators() throws {
    let scorer = Scorer(instrument: instrument, profile: try Fixtures.profile())
    for worked in cases {
      let sheet = try worked.sheet(for: instrument)
      let numbers = worked.response.answers.compactMapValues(\.answer.value.number)
      let card = scorer.scorecard(for: sheet, requestsControlledTechnology: false)
      let needs = Dictionary(uniqueKeysWithValues: card.needs.map { ($0.indicatorID, $0) })
      for score in card.indicators {
        let name: Comment = "\(worked.response.state_code) \(score.indicatorID)"
        let explanation = try #require(
          scorer.explanation(of: score.indicatorID, sheet: sheet, numbers: numbers),
          name
        )
        guard case .indicator(let explained) = explanation.subject else {
          Issue.record(name)
          continue
        }
        #expect(explained.score == score, name)
        expectSound(explanation, name)
        #expect(explanation.figure(.score)?.result == score.score, name)
        #expect(explanation.figure(.target)?.result == score.target, name)
        let need = needs[score.indicatorID]
        #expect(explained.need?.need == need, name)
        #expect(explanation.figure(.gapLevels)?.result == need?.gapLevels, name)
        #expect(explanation.figure(.priority)?.result == need?.priority, name)
        #expect(explanation.figure(.effectivePriority)?.result == need?.effectivePriority, name)
        if let position = explained.evidencePlace?.position {
          #expect(card.evidenceNeeds[position - 1] == score.indicatorID, name)
        }
        #expect((explained.evidencePlace != nil) == card.evidenceNeeds.contains(score.indicatorID), name)
      }
    }
  }

  @Test("The inputs of a theme add up to its calculation")
  func inputs() throws {
    let scorer = Scorer(instrument: instrument, profile: try Fixtures.profile())
    for worked in cases {
      let sheet = try worked.sheet(for: instrument)
      for members in instrument.themes {
        let explanation = try #require(scorer.explanation(of: members.id, sheet: sheet))
        let answered = explanation.inputs.filter { $0.state == .answered }
        #expect(explanation.inputs.map(\.indicatorID) == members.members.map { instrument.indicators[$0].id })
        guard explanation.figures.count > 1 else { continue }
        #expect(isClose(explanation.inputs.reduce(0) { $0 + $1.weightShare }, 1))
        let coverage = answered.reduce(0) { $0 + $1.weightShare }
        #expect(isClose(explanation.figure(.coverage)?.result, coverage))
        let earned = answered.reduce(0) { $0 + $1.weight * ($1.score ?? 0) }
        #expect(isClose(explanation.figure(.low)?.working?.numerator, earned))
        let missed = answered.reduce(0) { $0 + $1.weight * ($1.gap ?? 0) }
        #expect(isClose(explanation.figure(.gap)?.working?.numerator ?? 0, missed))
      }
    }
  }

  @Test("There is no explanation of what the instrument or the profile does not have", arguments: ["", "XYZ", "total"])
  func absent(item: String) throws {
    let scorer = Scorer(instrument: instrument, profile: try Fixtures.profile())
    #expect(scorer.explanation(of: item, sheet: AnswerSheet(for: instrument)) == nil)
  }

  private static func rule(_ aggregation: TotalRule.Aggregation, _ weighting: TotalRule.DomainWeighting) -> TotalRule {
    TotalRule(aggregation: aggregation, weighting: weighting, geometricMinimum: 0.01, minimumWeightShare: 0.60)
  }

  /// A result that its calculation gives, or reasons why there is none.
  private func expectSound(_ explanation: ScoreExplanation, _ name: Comment) {
    for figure in explanation.figures {
      #expect(figure.reasons.isEmpty == (figure.result != nil), name)
      guard let result = figure.result else { continue }
      guard let working = figure.working else {
        Issue.record("\(name): \(figure.name) has no calculation")
        continue
      }
      #expect(abs(working.value - result) <= 1e-12, "\(name): \(figure.name)")
      if case .quotient(let numerator, let denominator) = working {
        #expect(abs(numerator / denominator - result) <= 1e-12, "\(name): \(figure.name)")
      }
    }
  }

  private func explainedTheme(_ explanation: ScoreExplanation) -> Theme? {
    switch explanation.subject {
    case .theme(let theme): theme
    case .total(let total): total.theme
    case .indicator: nil
    }
  }

  /// What the scorecard says, figure by figure.
  private func figures(of theme: Theme) -> [ExplainedFigure.Name: Double?] {
    guard theme.state != .notApplicable else { return [.score: nil] }
    var figures: [ExplainedFigure.Name: Double?] = [
      .score: theme.score, .coverage: theme.coverage, .low: theme.low, .high: theme.high,
      .confidence: theme.confidence, .unknownShare: theme.unknownShare, .withheldShare: theme.withheldShare,
    ]
    if theme.kind != .total { figures.updateValue(theme.gap, forKey: .gap) }
    return figures
  }
}

extension Answer.Value {
  fileprivate var number: Double? { if case .number(let number) = self { number } else { nil } }
}
