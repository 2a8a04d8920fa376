package import Instruments

extension Scorer {
  /// Which assumptions matter most for each theme in state scored, the total included where the profile has one.
  ///
  /// Some ten times the work of intervals: for when it is asked for.
  ///
  /// - Parameters:
  ///   - sheet: Answers to this scorer's instrument.
  ///   - stateCode: Whose answers.
  /// - Returns: In the scorecard's order.
  package func sensitivity(for sheet: AnswerSheet, stateCode: String) -> [ThemeSensitivity] {
    let rules = profile.uncertainty
    let answers = UncertainAnswers(sheet.entries, for: self)
    var drawn = DrawnThemes(sheet.entries, themes: themes(of: sheet), for: self)
    var first = UncertainDraw(for: instrument, rules: rules, seed: rules.seed, stateCode: stateCode)
    var second = UncertainDraw(for: instrument, rules: rules, seed: rules.seed &+ 1, stateCode: stateCode)
    var sums = SobolSums(themes: drawn.themes.count, draws: rules.sobolDraws)
    var ours = instrument.weights
    var others = instrument.weights
    let groups = FactorGroup.allCases
    for _ in 0..<rules.sobolDraws {
      first.advance()
      second.advance()
      answers.draw(second, habit: second.habit, into: &others)
      drawn.compute(weights: second.weights, drawn: others, isGeometric: second.isGeometric)
      sums.addSecond(drawn.scores)
      answers.draw(first, habit: first.habit, into: &ours)
      drawn.compute(weights: first.weights, drawn: ours, isGeometric: first.isGeometric)
      sums.addFirst(drawn.scores)

      for index in groups.indices {
        switch groups[index] {
        case .weights:
          drawn.compute(weights: second.weights, drawn: ours, isGeometric: first.isGeometric)
        case .answers:
          answers.draw(second, habit: first.habit, into: &others)
          drawn.compute(weights: first.weights, drawn: others, isGeometric: first.isGeometric)
        case .respondent:
          answers.draw(first, habit: second.habit, into: &others)
          drawn.compute(weights: first.weights, drawn: others, isGeometric: first.isGeometric)
        case .aggregation:
          // It enters a total only: without one nothing would move.
          guard drawn.hasTotal else { continue }
          drawn.compute(weights: first.weights, drawn: ours, isGeometric: second.isGeometric)
        }
        sums.add(drawn.scores, group: index)
      }
    }
    return drawn.themes.enumerated().map { index, theme in
      ThemeSensitivity(id: theme.id, kind: theme.kind, influences: sums.influences(onTheme: index))
    }
  }
}
