package import Instruments

extension Scorer {
  /// Every theme in state scored, the total included where the profile has one, in many draws of what is uncertain.
  ///
  /// - Parameters:
  ///   - sheet: Answers to this scorer's instrument.
  ///   - stateCode: Whose answers: rounds and views of one state share their draws.
  /// - Returns: In the scorecard's order.
  package func draws(for sheet: AnswerSheet, stateCode: String) -> [ThemeDraws] {
    let rules = profile.uncertainty
    let answers = UncertainAnswers(sheet.entries, for: self)
    var drawn = DrawnThemes(sheet.entries, themes: themes(of: sheet), for: self)
    var draw = UncertainDraw(for: instrument, rules: rules, seed: rules.seed, stateCode: stateCode)
    var scores = instrument.weights
    let count = drawn.themes.count
    var values = Array(repeating: 0.0, count: count * rules.draws)
    for index in 0..<rules.draws {
      draw.advance()
      answers.draw(draw, habit: draw.habit, into: &scores)
      drawn.compute(weights: draw.weights, drawn: scores)
      for theme in 0..<count {
        values[theme * rules.draws + index] = drawn.scores[theme]
      }
    }
    return drawn.themes.enumerated().map { index, theme in
      ThemeDraws(
        id: theme.id,
        kind: theme.kind,
        score: theme.score ?? 0,
        values: Array(values[index * rules.draws..<(index + 1) * rules.draws])
      )
    }
  }

  /// The interval of every theme in state scored, the total included; the others have only their range.
  ///
  /// - Parameters:
  ///   - sheet: Answers to this scorer's instrument.
  ///   - stateCode: Whose answers.
  /// - Returns: In the scorecard's order.
  package func intervals(for sheet: AnswerSheet, stateCode: String) -> [ThemeInterval] {
    draws(for: sheet, stateCode: stateCode).map { draws in
      ThemeInterval(of: draws, levels: profile.uncertainty.levels)
    }
  }
}
