/// What answers an indicator takes, and how they become scores.
package enum Scale: Sendable, Hashable {
  /// A level from 0 to 4.
  case maturity
  /// Yes, partial or no.
  case yesPartialNo
  /// A finite number; straight lines between the anchors, which stand in rising order of value.
  case number([Anchor])

  /// A point of the line that turns a number into a level.
  package struct Anchor: Sendable, Hashable {
    /// In the indicator's unit.
    package var value: Double
    /// 0 to 4.
    package var level: Double

    package init(value: Double, level: Double) {
      self.value = value
      self.level = level
    }
  }

  /// The level that every scale ends with.
  package static let highestLevel = 4

  /// The score of a value, 0 to 1.
  ///
  /// - Returns: `nil` for a value that this scale does not take: another kind, a level outside 0 to 4, a number
  ///   that is not finite; and for `unknown`, `notApplicable` and `withheld`.
  package func score(of value: Answer.Value) -> Double? {
    switch (self, value) {
    case (.maturity, .level(let level)):
      (0...Self.highestLevel).contains(level) ? Double(level) / Double(Self.highestLevel) : nil
    case (.yesPartialNo, .choice(let choice)):
      choice.score
    case (.number(let anchors), .number(let number)):
      number.isFinite ? Self.level(of: number, on: anchors) / Double(Self.highestLevel) : nil
    default:
      nil
    }
  }

  /// The value that has a score, 0 to 1: a level, a choice, or a point on the line of a number's anchors.
  ///
  /// - Returns: The lowest value that scores at least as much (a number whose line falls: the highest); `nil`
  ///   when no value does.
  package func value(scoringAtLeast score: Double) -> Answer.Value? {
    switch self {
    case .maturity:
      return (0...Self.highestLevel)
        .first { Double($0) / Double(Self.highestLevel) >= score }
        .map(Answer.Value.level)
    case .yesPartialNo:
      return Answer.Choice.allCases.last { $0.score >= score }.map(Answer.Value.choice)
    case .number(let anchors):
      let level = score * Double(Self.highestLevel)
      let falls = (anchors.first?.level ?? 0) > (anchors.last?.level ?? 0)
      let path = falls ? Array(anchors.reversed()) : anchors
      guard let end = path.firstIndex(where: { $0.level >= level }) else { return nil }
      guard end > 0, path[end].level > path[end - 1].level else { return .number(path[end].value) }
      let (low, high) = (path[end - 1], path[end])
      let share = (level - low.level) / (high.level - low.level)
      return .number(low.value + share * (high.value - low.value))
    }
  }

  /// Clamped at both ends.
  private static func level(of number: Double, on anchors: [Anchor]) -> Double {
    guard let first = anchors.first, number > first.value else { return anchors.first?.level ?? 0 }
    var low = first
    for high in anchors.dropFirst() {
      if number < high.value {
        return low.level + (number - low.value) / (high.value - low.value) * (high.level - low.level)
      }
      low = high
    }
    return low.level
  }
}
