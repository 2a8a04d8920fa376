internal import Instruments

/// What one indicator adds to the sums of every theme that it belongs to.
struct Contribution {
  /// Its weight, if it is applicable.
  var applicable = 0.0
  /// Its weight, if it is answered; so the members below.
  var answered = 0.0
  /// Weight times score.
  var earned = 0.0
  /// Weight times gap.
  var missed = 0.0
  /// Weight times confidence.
  var trusted = 0.0
  /// Its weight, if it is unknown.
  var unknown = 0.0
  /// Its weight, if it is withheld.
  var withheld = 0.0
  /// 1, if it is answered.
  var answers = 0

  init() {}

  init(_ entry: AnswerSheet.Entry, weight: Double, gap: Double, confidence: Double) {
    switch entry.state {
    case .notApplicable:
      break
    case .unknown:
      (applicable, unknown) = (weight, weight)
    case .withheld:
      (applicable, withheld) = (weight, weight)
    case .answered:
      (applicable, answered, answers) = (weight, weight, 1)
      earned = weight * entry.score
      missed = weight * gap
      trusted = weight * confidence
    }
  }

  static func += (sum: inout Contribution, part: Contribution) {
    sum.applicable += part.applicable
    sum.answered += part.answered
    sum.earned += part.earned
    sum.missed += part.missed
    sum.trusted += part.trusted
    sum.unknown += part.unknown
    sum.withheld += part.withheld
    sum.answers += part.answers
  }
}
