/// A score and its range as a bar: certain up to the low end, likely up to the score, possible up to the high end.
enum ScoreBar {
  static let certain: Character = "█"
  static let likely: Character = "▓"
  static let possible: Character = "░"
  static let rest: Character = "·"

  /// - Parameters:
  ///   - low: 0 to 1.
  ///   - score: 0 to 1; `nil`: too little was answered for one.
  ///   - high: 0 to 1.
  ///   - cells: Length of the bar in columns.
  static func text(low: Double, score: Double?, high: Double, cells: Int = 10) -> StyledText {
    let ends = [low, score ?? low, high].map { end in
      end.isFinite ? Int((min(1, max(0, end)) * Double(cells)).rounded()) : 0
    }
    let bar = (0..<cells).map { cell in
      cell < ends[0] ? certain : cell < ends[1] ? likely : cell < ends[2] ? possible : rest
    }
    return StyledText(String(bar), style(of: score))
  }

  /// The look of a score; its number always stands beside it.
  static func style(of score: Double?) -> TextStyle {
    switch score {
    case nil: .faint
    case .some(..<0.375): .poor
    case .some(..<0.625): .fair
    default: .good
    }
  }
}
