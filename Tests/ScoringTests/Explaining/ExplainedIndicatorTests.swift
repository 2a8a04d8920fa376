import Instruments
import Scoring
import Testing

@Suite("Explained indicators")
struct ExplainedIndicatorTests {
  /// Days: fewer are better.
  static let anchors = [
    Scale.Anchor(value: 30, level: 4), Scale.Anchor(value: 120, level: 3), Scale.Anchor(value: 240, level: 2),
    Scale.Anchor(value: 365, level: 0),
  ]

  @Test(
    "A number names the anchors that it lies between, and where it is clamped",
    arguments: [
      (12.0, Conversion.Segment.before(anchors[0]), 4.0), (30, .on(anchors[0]), 4),
      // 3 + (150 - 120) / (240 - 120) * (2 - 3).
      (150, .between(anchors[1], anchors[2]), 2.75), (240, .on(anchors[2]), 2), (365, .on(anchors[3]), 0),
      (500, .after(anchors[3]), 0),
    ]
  )
  func numbers(number: Double, segment: Conversion.Segment, level: Double) throws {
    let explanation = try explain(Answer(.number(number)), scale: .number(Self.anchors), numbers: ["AAA-01": number])
    #expect(explanation.inputs.first?.conversion == .number(number, segment))
    #expect(explanation.figure(.score)?.working == .quotient(level, 4))
    #expect(explanation.figure(.score)?.result == level / 4)
  }

  @Test(
    "A number that is not told, or another one than was answered, is explained by its level",
    arguments: [nil, 31.0]
  )
  func untold(number: Double?) throws {
    let numbers = number.map { ["AAA-01": $0] } ?? [:]
    let explanation = try explain(Answer(.number(150)), scale: .number(Self.anchors), numbers: numbers)
    #expect(explanation.inputs.first?.conversion == .untoldNumber(level: 2.75))
    #expect(explanation.figure(.score)?.working == .quotient(2.75, 4))
  }

  @Test("Choices are stated by the method", arguments: [(Answer.Choice.yes, 1.0), (.partial, 0.5), (.no, 0)])
  func choices(choice: Answer.Choice, score: Double) throws {
    let explanation = try explain(Answer(.choice(choice)), scale: .yesPartialNo)
    #expect(explanation.inputs.first?.conversion == .choice(choice))
    #expect(explanation.figure(.score)?.working == .stated(score))
    #expect(explanation.defaults.contains(UsedDefault(.choiceScore(choice), score)))
  }

  @Test("A gap is the target less the score, and nothing above the target", arguments: [(1, 0.5), (3, 0), (4, 0)])
  func gaps(level: Int, gap: Double) throws {
    let explanation = try explain(Answer(.level(level)), scale: .maturity)
    #expect(explanation.figure(.gap)?.working == .excess(0.75, Double(level) / 4))
    #expect(explanation.figure(.gap)?.result == gap)
    #expect((explanation.figure(.priority) != nil) == (gap > 0))
  }

  @Test(
    "What is not answered has no score, and says why",
    arguments: [Answer.Value.unknown, .withheld, .notApplicable]
  )
  func unanswered(value: Answer.Value) throws {
    let explanation = try explain(Answer(value, grade: .e3), scale: .maturity)
    let state = try #require(explanation.inputs.first?.state)
    #expect(explanation.figure(.score)?.reasons == [.notAnswered(state)])
    #expect(explanation.figure(.gap)?.reasons == [.notAnswered(state)])
    #expect(explanation.figure(.score)?.working == nil)
    #expect(explanation.inputs.first?.evidenceGrade == nil)
    #expect(!explanation.defaults.contains { $0.parameter == .confidence(.e3) })
  }

  @Test("A small base lowers the grade, and both choices are named")
  func smallBase() throws {
    let answer = Answer(.number(150), grade: .e3, smallBase: true)
    let explanation = try explain(answer, scale: .number(Self.anchors), numbers: ["AAA-01": 150])
    #expect(explanation.inputs.first?.evidenceGrade == .e1)
    #expect(explanation.inputs.first?.hasSmallBase == true)
    #expect(explanation.defaults.prefix(2) == [UsedDefault(.confidence(.e1), 0.6), UsedDefault(.smallBaseGrade, 1)])
  }

  @Test("What is unknown has its place among what should be found out first")
  func evidencePlace() throws {
    let instrument = try SmallInstrument.instrument(of: [
      "AAA": [
        SmallInstrument.indicator("AAA", 1, weight: 2),
        SmallInstrument.indicator("AAA", 2, weight: 1.5, isSafeguard: true),
        SmallInstrument.indicator("AAA", 3),
      ]
    ])
    let scorer = Scorer(instrument: instrument, profile: try Fixtures.profile())
    let sheet = try AnswerSheet(["AAA-03": Answer(.withheld)], for: instrument)
    func place(_ id: String) throws -> ExplainedIndicator.EvidencePlace? {
      let explanation = try #require(scorer.explanation(of: id, sheet: sheet))
      guard case .indicator(let indicator) = explanation.subject else { return nil }
      return indicator.evidencePlace
    }
    #expect(try place("AAA-01") == .init(position: 2, count: 2, urgency: 2))
    #expect(try place("AAA-02") == .init(position: 1, count: 2, urgency: 2.25))
    #expect(try place("AAA-03") == nil)
  }

  private func explain(
    _ answer: Answer,
    scale: Scale,
    numbers: [Indicator.ID: Double] = [:]
  ) throws -> ScoreExplanation {
    let instrument = try SmallInstrument.instrument(of: ["AAA": [SmallInstrument.indicator("AAA", 1, scale: scale)]])
    let scorer = Scorer(instrument: instrument, profile: try Fixtures.profile())
    let sheet = try AnswerSheet(["AAA-01": answer], for: instrument)
    return try #require(scorer.explanation(of: "AAA-01", sheet: sheet, numbers: numbers))
  }
}
