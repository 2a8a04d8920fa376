/// The sentences of explanations: plain English, short, and without judgement of a state.
enum ExplanationTemplates {
  // MARK: Themes

  static func scored(_ name: String, percent: String, level: String) -> String {
    "\(name) scores \(percent), which is \(level) of 4: the mean of its answered questions, each by its weight."
  }

  static func notScored(_ name: String, because reasons: String) -> String {
    "\(name) has no score: \(reasons). Its range can still be given."
  }

  static func notApplicable(_ name: String) -> String {
    "\(name) is not applicable: none of its questions applies, or those that do weigh nothing. No figure is given; "
      + "that is not a zero."
  }

  static func answerCounts(_ questions: String, _ counts: String) -> String { "Of its \(questions) \(counts)." }

  static func sameState(_ questions: String, _ state: String) -> String { "Its \(questions) \(state)." }

  static func coverage(_ percent: String, answered: String, of all: String) -> String {
    "The coverage is \(percent): answers hold \(answered) of the weight of \(all) that applies."
  }

  static func range(_ low: String, _ high: String) -> String {
    "The range is \(low) to \(high): the score if all that is unanswered were at its worst, and at its best."
  }

  static func narrowRange(_ end: String) -> String {
    "All that applies is answered: both ends of the range are \(end)."
  }

  static func silence(_ parts: String) -> String { "Of the weight that applies \(parts)." }

  static func gap(_ levels: String) -> String {
    "The mean shortfall from the targets is \(levels). A strong answer does not hide a weak one."
  }

  static let noGap = "No answered question is below its target."

  static func confidence(_ percent: String) -> String {
    "The confidence is \(percent): the coverage times the mean confidence in the evidence, by its grades."
  }

  static func distance(_ parts: String) -> String { "Of the distance to 100 %, the largest parts are \(parts)." }

  static func distancePart(_ id: String, points: String, level: String, weight: String) -> String {
    "\(id) with \(points) percentage points (\(level), weight \(weight))"
  }

  // MARK: Totals

  static func total(percent: String, level: String, mean: String, domains: String) -> String {
    "The total across domains is \(percent), which is \(level) of 4: the \(mean) mean of the scores of \(domains), "
      + "each by its weight W."
  }

  static func raised(_ minimum: String, _ domains: String) -> String {
    "In a geometric mean a score below \(minimum) counts as \(minimum): \(domains)."
  }

  static func totalCoverage(_ percent: String, without: String) -> String {
    "The coverage is \(percent): the share of W that domains with a score hold.\(without)"
  }

  static func domains(_ ids: String, are state: String) -> String { " \(state): \(ids)." }

  static func totalConfidence(_ percent: String) -> String {
    "The confidence is \(percent): the mean over all domains that apply, each by its W."
  }

  static let totalWarning =
    "A total lets strength in one domain make up for weakness in another: read the domains first."

  // MARK: Indicators

  static func answer(_ answer: String, meaning: String) -> String {
    meaning.isEmpty ? "The answer is \(answer)." : "The answer is \(answer): \"\(meaning)\""
  }

  static func untoldAnswer(_ level: String) -> String { "The answer is a number that comes to \(level) of 4." }

  static func levelScore(_ level: Int, score: String, percent: String) -> String {
    "The score is \(level) / 4 = \(score) (\(percent))."
  }

  static func choiceScore(_ choice: String, score: String, percent: String, level: String) -> String {
    "The method gives \(choice) a score of \(score) (\(percent), \(level))."
  }

  static func between(_ number: String, _ low: String, _ high: String, working: String, percent: String) -> String {
    "\(number) lies between the anchors \(low) and \(high). On the straight line between them it is level "
      + "\(working) of 4, a score of \(percent)."
  }

  static func on(_ number: String, anchor: String, percent: String) -> String {
    "\(number) is an anchor of the scale, \(anchor): a score of \(percent)."
  }

  static func clamped(_ number: String, where side: String, anchor: String, percent: String) -> String {
    "\(number) lies \(side) anchor, \(anchor), and counts as that anchor: a score of \(percent)."
  }

  static func unanswered(_ state: String) -> String {
    "The answer is \(state), so that there is no score. That is not a zero: it is left out of scores, lowers the "
      + "coverage and widens the range."
  }

  static let unmentioned = "The response does not mention it, which reads as unknown."

  static let indicatorNotApplicable =
    "The answer is not applicable, so that there is no score. That is not a zero: it is left out of scores and "
    + "coverage."

  static func weight(_ weight: String, share: String, domain: String) -> String {
    "Its weight is \(weight), which is \(share) of the weight that applies in domain \(domain)."
  }

  static func grade(_ code: String, meaning: String, confidence: String) -> String {
    "The evidence has grade \(code) (\(meaning)), for a confidence of \(confidence). The grade never changes the score."
  }

  static let ungraded = "No grade was given, which reads as E0."

  static func smallBase(_ code: String) -> String {
    "The number rests on a small base, so that its grade is \(code) at most."
  }

  static func target(_ level: String, from source: String) -> String { "The target is \(level): \(source)." }

  static let noNeed = "It is not below its target, so that it is no need."

  static func evidencePlace(_ position: Int, of count: Int, weight: String) -> String {
    "Among what should be found out first it is number \(position) of \(count), by \(weight); what weighs the same "
      + "stands in the order of the instrument."
  }
}
