internal import Instruments
internal import Scoring

/// The explanation of a domain, a principle or the safeguards in sentences.
struct ThemeSentences {
  private typealias Templates = ExplanationTemplates

  /// For example "Substantive criminalization (domain LAW)".
  let name: String
  let theme: Theme
  let explanation: ScoreExplanation

  func sentences() -> [String] {
    guard theme.state != .notApplicable else { return [Templates.notApplicable(name)] + counts }
    var sentences = [first] + counts
    if let coverage = explanation.figure(.coverage)?.working, let answered = coverage.numerator,
      let all = coverage.denominator
    {
      sentences.append(
        Templates.coverage(
          SpokenNumber.percent(theme.coverage),
          answered: SpokenNumber.plain(answered),
          of: SpokenNumber.plain(all)
        )
      )
    }
    sentences.append(Self.range(of: theme))
    sentences += Self.silence(of: theme)
    if let gap = theme.gap {
      sentences.append(gap.inBillionths > 0 ? Templates.gap(SpokenNumber.levels(gap * 4)) : Templates.noGap)
    }
    sentences.append(Templates.confidence(SpokenNumber.percent(theme.confidence)))
    return sentences + distance
  }

  static func range(of theme: Theme) -> String {
    guard theme.low.inBillionths != theme.high.inBillionths else {
      return Templates.narrowRange(SpokenNumber.percent(theme.low))
    }
    return Templates.range(SpokenNumber.percent(theme.low), SpokenNumber.percent(theme.high))
  }

  static func silence(of theme: Theme) -> [String] {
    let parts = [(theme.unknownShare, "unknown"), (theme.withheldShare, "withheld")].filter { $0.0 > 0 }
    guard !parts.isEmpty else { return [] }
    return [
      Templates.silence(SpokenNumber.list(parts.map { "\(SpokenNumber.percent($0.0)) is \($0.1)" }))
    ]
  }

  private var first: String {
    guard let score = theme.score else {
      let reasons = explanation.figure(.score)?.reasons.map(\.words).joined(separator: ", and ") ?? ""
      return Templates.notScored(name, because: reasons)
    }
    return Templates.scored(name, percent: SpokenNumber.percent(score), level: SpokenNumber.level(score))
  }

  /// How many questions are answered and how many are not, and why.
  private var counts: [String] {
    let states: [AnswerState] = [.answered, .unknown, .withheld, .notApplicable]
    let counts = states.map { state in (state, explanation.inputs.count { $0.state == state }) }.filter { $0.1 > 0 }
    let questions = SpokenNumber.count(explanation.inputs.count, "question")
    if counts.count == 1, let only = counts.first {
      let all = only.1 == 1 ? "is" : only.1 == 2 ? "are both" : "are all"
      return [Templates.sameState(questions, "\(all) \(only.0.words)")]
    }
    guard !counts.isEmpty else { return [] }
    let parts = counts.map { "\($0.1) \($0.1 == 1 ? "is" : "are") \($0.0.words)" }
    return [Templates.answerCounts(questions, SpokenNumber.list(parts))]
  }

  /// Which answers hold a scored theme furthest from its best.
  private var distance: [String] {
    guard let score = theme.score, score.inBillionths < 1.0.inBillionths,
      let answered = explanation.figure(.score)?.working?.denominator
    else { return [] }
    var parts: [(input: ExplainedInput, points: Double)] = []
    for input in explanation.inputs {
      guard let own = input.score, own < 1, input.weight > 0 else { continue }
      parts.append((input, 100 * input.weight * (1 - own) / answered))
    }
    // Enumerated, so that equal parts keep the instrument's order.
    let largest = parts.enumerated().sorted { left, right in
      let keys = (left.element.points.inBillionths, right.element.points.inBillionths)
      return keys.0 != keys.1 ? keys.0 > keys.1 : left.offset < right.offset
    }
    let words = largest.prefix(3).map(\.element).map { input, points in
      Templates.distancePart(
        input.indicatorID,
        points: SpokenNumber.points(points),
        level: SpokenNumber.level(input.score ?? 0),
        weight: SpokenNumber.plain(input.weight)
      )
    }
    return words.isEmpty ? [] : [Templates.distance(SpokenNumber.list(words))]
  }
}
