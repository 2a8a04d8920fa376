internal import Scoring

/// One number with its calculation, or why there is none: "12.25 / 18.5 = 0.662 (66.2 %, level 2.65)".
struct FigureWords {
  let figure: ExplainedFigure
  /// How an indicator's answer became its score; `nil` for all else.
  var conversion: Conversion?

  var text: String {
    guard let result = figure.result else {
      return "None: \(figure.reasons.map(\.words).joined(separator: ", and "))."
    }
    return before + working + reading(of: result)
  }

  /// What comes before the quotient of a score: how a number became a level.
  private var before: String {
    guard case .number(let number, let segment) = conversion, case .between(let low, let high) = segment else {
      return ""
    }
    return "level = \(AnchorWords.interpolation(of: number, low, high)); "
  }

  private var working: String {
    switch figure.working {
    case .quotient(let numerator, let denominator):
      "\(plain(numerator)) / \(plain(denominator)) = "
    case .exponential(let numerator, let denominator):
      "exp(\(plain(numerator)) / \(plain(denominator))) = "
    case .excess(let whole, let part):
      "max(0, \(plain(whole)) - \(plain(part))) = "
    case .product(let factors):
      "\(factors.map(plain).joined(separator: " * ")) = "
    case .addition(_, _, let others) where others.isEmpty:
      "no need requires it: "
    case .addition(let own, let share, let others):
      "\(plain(own)) + \(plain(share)) * (\(others.map(plain).joined(separator: " + "))) = "
    case .stated, nil:
      ""
    }
  }

  private func reading(of result: Double) -> String {
    let number = SpokenNumber.result(result)
    return switch figure.name {
    case .score, .low, .high, .target: "\(number) (\(SpokenNumber.percent(result)), \(SpokenNumber.level(result)))"
    case .coverage, .confidence, .unknownShare, .withheldShare: "\(number) (\(SpokenNumber.percent(result)))"
    case .gap: "\(number) (\(SpokenNumber.levels(result * 4)))"
    case .gapLevels: SpokenNumber.levels(result)
    case .priority, .effectivePriority: number
    }
  }

  private func plain(_ value: Double) -> String { SpokenNumber.plain(value) }
}
