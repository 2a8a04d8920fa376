/// A scored theme, draw by draw.
///
/// The n-th draw of two rounds or two views of one state rests on the same random numbers, and that of two states on
/// the same weights: they may be compared draw by draw.
package struct ThemeDraws: Sendable, Hashable, Identifiable {
  /// Domain or principle id, "safeguards" or "total".
  package var id: String
  package var kind: Theme.Kind
  /// The score itself, 0 to 1.
  package var score: Double
  /// 0 to 1, as many as the profile's rules say.
  package var values: [Double]

  package init(id: String, kind: Theme.Kind, score: Double, values: [Double]) {
    self.id = id
    self.kind = kind
    self.score = score
    self.values = values
  }
}

/// How far the score of a theme could lie from what is shown, given what is uncertain about it.
package struct ThemeInterval: Sendable, Hashable, Identifiable {
  /// Domain or principle id, "safeguards" or "total".
  package var id: String
  package var kind: Theme.Kind
  /// Ends and middle, 0 to 1.
  package var interval: Interval
  /// The score lies outside its interval: what is missing sits among weaker or stronger answers than what is known,
  /// or the score is near an end of the scale, where errors go one way. To be said beside the figure.
  package var isScoreOutside: Bool

  package init(id: String, kind: Theme.Kind, interval: Interval, isScoreOutside: Bool) {
    self.id = id
    self.kind = kind
    self.interval = interval
    self.isScoreOutside = isScoreOutside
  }

  /// The interval of a theme's draws.
  package init(of draws: ThemeDraws, levels: UncertaintyRules.IntervalLevels) {
    let interval = Interval(of: draws.values, levels: levels)
    self.init(
      id: draws.id,
      kind: draws.kind,
      interval: interval,
      isScoreOutside: interval.leavesOut(draws.score)
    )
  }
}
