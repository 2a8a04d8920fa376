import Instruments

/// Responses with answers of every kind and state.
enum RandomAnswers {
  static func draw(
    for instrument: Instrument,
    using generator: inout some RandomNumberGenerator
  ) -> [Indicator.ID: Answer] {
    let answeredShare = Double.random(in: 0...1.3, using: &generator)
    var answers: [Indicator.ID: Answer] = [:]
    for indicator in instrument.indicators {
      let isAnswered = Double.random(in: 0..<1, using: &generator) < answeredShare
      let value =
        isAnswered
        ? value(on: indicator.scale, using: &generator)
        : [.unknown, .notApplicable, .withheld].randomElement(using: &generator)
      guard let value, isAnswered || Bool.random(using: &generator) else { continue }
      answers[indicator.id] = Answer(
        value,
        grade: EvidenceGrade.allCases.randomElement(using: &generator) ?? .e0,
        smallBase: Bool.random(using: &generator),
        targetLevel: [nil, nil, nil, 2, 4].randomElement(using: &generator) ?? nil
      )
    }
    return answers
  }

  private static func value(
    on scale: Scale,
    using generator: inout some RandomNumberGenerator
  ) -> Answer.Value? {
    switch scale {
    case .maturity: .level(Int.random(in: 0...4, using: &generator))
    case .yesPartialNo: Answer.Choice.allCases.randomElement(using: &generator).map(Answer.Value.choice)
    case .number(let anchors):
      .number(Double.random(in: -1...(1.2 * (anchors.last?.value ?? 1)), using: &generator))
    }
  }
}
