internal import Instruments

extension Scorer {
  /// The difference of two rounds over what they have in common, draw by draw; by theme.
  ///
  /// Both rounds rest on the same draws, in this instrument's order: an answer that did not change adds nothing to
  /// the spread, however uncertain it is.
  func differences(
    between before: [AnswerSheet.Entry],
    and after: [AnswerSheet.Entry],
    _ compared: [ComparedTheme],
    stateCode: String
  ) -> [[Double]] {
    let rules = profile.uncertainty
    let (first, second) = (UncertainAnswers(before, for: self), UncertainAnswers(after, for: self))
    var draw = UncertainDraw(for: instrument, rules: rules, seed: rules.seed, stateCode: stateCode)
    var (firstScores, secondScores) = (instrument.weights, instrument.weights)
    var differences = compared.map { _ in Array(repeating: 0.0, count: rules.draws) }
    for index in 0..<rules.draws {
      draw.advance()
      first.draw(draw, habit: draw.habit, into: &firstScores)
      second.draw(draw, habit: draw.habit, into: &secondScores)
      for theme in compared.indices {
        var (sumBefore, sumAfter, whole) = (0.0, 0.0, 0.0)
        for position in compared[theme].common {
          let weight = draw.weights[position]
          sumBefore += weight * firstScores[position]
          sumAfter += weight * secondScores[position]
          whole += weight
        }
        differences[theme][index] = sumAfter / whole - sumBefore / whole
      }
    }
    return differences
  }
}
