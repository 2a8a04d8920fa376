package import Instruments

/// How an answer became a score.
package enum Conversion: Sendable, Hashable {
  /// 0 to 4; the score is a quarter of it.
  case level(Int)
  /// The method states the score.
  case choice(Answer.Choice)
  /// A number that a line of anchors turns into a level.
  case number(Double, Segment)
  /// A number that is not told: the level it came to, 0 to 4.
  case untoldNumber(level: Double)

  /// The part of a line of anchors that a number falls on.
  package enum Segment: Sendable, Hashable {
    /// Below the first anchor: clamped to its level.
    case before(Scale.Anchor)
    case on(Scale.Anchor)
    case between(Scale.Anchor, Scale.Anchor)
    /// Above the last anchor: clamped to its level.
    case after(Scale.Anchor)

    /// - Returns: `nil` if there are no anchors.
    init?(of number: Double, among anchors: [Scale.Anchor]) {
      guard let first = anchors.first, let last = anchors.last else { return nil }
      if let anchor = anchors.first(where: { $0.value == number }) {
        self = .on(anchor)
      } else if number < first.value {
        self = .before(first)
      } else if let high = anchors.firstIndex(where: { $0.value > number }), high > 0 {
        self = .between(anchors[high - 1], anchors[high])
      } else {
        self = .after(last)
      }
    }

    /// The level of a number on it, 0 to 4.
    package func level(of number: Double) -> Double {
      switch self {
      case .before(let anchor), .on(let anchor), .after(let anchor): anchor.level
      case .between(let low, let high):
        low.level + (number - low.value) / (high.value - low.value) * (high.level - low.level)
      }
    }
  }

  /// How an answered entry got its score.
  ///
  /// - Parameters:
  ///   - entry: Must be answered.
  ///   - scale: The indicator's.
  ///   - number: What was answered to a number question; not told if it does not give the entry's score.
  init(_ entry: AnswerSheet.Entry, on scale: Scale, number: Double?) {
    let level = entry.score * Double(Scale.highestLevel)
    switch scale {
    case .maturity:
      self = .level(Int(level.rounded()))
    case .yesPartialNo:
      self = .choice(Answer.Choice.allCases.first { $0.score == entry.score } ?? .no)
    case .number(let anchors):
      if let number, scale.score(of: .number(number)) == entry.score,
        let segment = Segment(of: number, among: anchors)
      {
        self = .number(number, segment)
      } else {
        self = .untoldNumber(level: level)
      }
    }
  }

  /// In the notation of the method.
  var formula: String {
    switch self {
    case .level: "s = level / 4"
    case .choice: "s = 1 for yes, 0.5 for partial, 0 for no"
    case .untoldNumber: "s = level / 4, level on the straight line between neighbouring anchors"
    case .number(_, .between): "s = level / 4, level = l1 + (x - x1) / (x2 - x1) * (l2 - l1)"
    case .number(_, .on): "s = level / 4, level of the anchor"
    case .number(_, .before): "s = level / 4, level of the first anchor"
    case .number(_, .after): "s = level / 4, level of the last anchor"
    }
  }

  /// The score with its numbers.
  var working: ExplainedFigure.Working {
    let highest = Double(Scale.highestLevel)
    return switch self {
    case .level(let level): .quotient(Double(level), highest)
    case .choice(let choice): .stated(choice.score)
    case .number(let number, let segment): .quotient(segment.level(of: number), highest)
    case .untoldNumber(let level): .quotient(level, highest)
    }
  }
}
