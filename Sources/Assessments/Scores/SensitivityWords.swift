internal import Instruments
internal import Scoring

/// Which assumption matters most, in words.
enum SensitivityWords {
  /// One sentence or two.
  static func sentence(_ sensitivity: ThemeSensitivity) -> String {
    guard let group = sensitivity.mostInfluential,
      let influence = sensitivity.influences.first(where: { $0.group == group })
    else { return "Nothing that is varied moves this score." }
    let share = Int((100 * influence.firstOrder).rounded())
    return "\(name(of: group)) matter most: alone they make \(max(0, share)) % of the spread. \(advice(for: group))"
  }

  private static func name(of group: FactorGroup) -> String {
    switch group {
    case .weights: "The weights of domains and indicators"
    case .answers: "The answers, by their evidence and by what is missing,"
    case .respondent: "Habits of the respondent"
    case .aggregation: "The ways of averaging domains"
    }
  }

  private static func advice(for group: FactorGroup) -> String {
    switch group {
    case .weights: "Who weighs the questions otherwise sees another score; more evidence changes little."
    case .answers: "Better evidence, and answers to what is unknown, would make the score firmer."
    case .respondent: "A second, independent source would make the score firmer."
    case .aggregation: "Read the domains rather than the total."
    }
  }
}
