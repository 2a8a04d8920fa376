internal import CapacityProtos
internal import Instruments
internal import Scoring

/// The explanation of one question in sentences.
struct IndicatorSentences {
  private typealias Templates = ExplanationTemplates

  let indicator: ExplainedIndicator
  let input: ExplainedInput
  let explanation: ScoreExplanation
  /// As the response has it; `nil` if it does not mention it.
  let answer: Capacity_V1_Answer?
  /// With its words.
  let question: Capacity_V1_Indicator
  let words: AnswerWords

  func sentences() -> [String] {
    var sentences = state
    if input.state != .notApplicable {
      sentences.append(
        Templates.weight(
          SpokenNumber.plain(input.weight),
          share: SpokenNumber.percent(input.weightShare),
          domain: indicator.domainID
        )
      )
    }
    sentences += evidence
    if input.state != .notApplicable {
      let source = input.targetSource.words(domain: indicator.domainID)
      sentences.append(Templates.target(SpokenNumber.level(input.target), from: source))
    }
    if let need = indicator.need {
      sentences.append("It is a need, " + NeedReasons.sentence(need, target: input.target))
    } else if input.state == .answered {
      sentences.append(Templates.noNeed)
    }
    if let place = indicator.evidencePlace {
      sentences.append(Templates.evidencePlace(place.position, of: place.count, weight: weight(in: place)))
    }
    return sentences
  }

  /// What an unknown answer counts for: "weight 1", "weight 2 x 1.5 as a safeguard = 3".
  private func weight(in place: ExplainedIndicator.EvidencePlace) -> String {
    let weight = "weight \(SpokenNumber.plain(input.weight))"
    guard let factor = explanation.defaults.first(where: { $0.parameter == .safeguardPriorityFactor })?.value else {
      return weight
    }
    return "\(weight) x \(SpokenNumber.plain(factor)) as a safeguard = \(SpokenNumber.plain(place.urgency))"
  }

  private var state: [String] {
    switch input.state {
    case .answered: answered
    case .notApplicable: [Templates.indicatorNotApplicable]
    case .unknown where answer == nil: [Templates.unmentioned, Templates.unanswered("unknown")]
    case .unknown, .withheld: [Templates.unanswered(input.state.words)]
    }
  }

  private var answered: [String] {
    guard let score = input.score, let conversion = input.conversion else { return [] }
    let (result, percent) = (SpokenNumber.result(score), SpokenNumber.percent(score))
    let told = Templates.answer(words.text(of: input, on: question), meaning: words.meaning(of: input, on: question))
    switch conversion {
    case .level(let level):
      return [told, Templates.levelScore(level, score: result, percent: percent)]
    case .choice(let choice):
      let level = SpokenNumber.level(score)
      return [told, Templates.choiceScore(choice.rawValue, score: result, percent: percent, level: level)]
    case .number(let number, let segment):
      return [told, line(SpokenNumber.plain(number), number, segment, percent: percent)]
    case .untoldNumber:
      return [Templates.untoldAnswer(SpokenNumber.level(score)), "The score is \(result) (\(percent))."]
    }
  }

  private func line(_ text: String, _ number: Double, _ segment: Conversion.Segment, percent: String) -> String {
    switch segment {
    case .between(let low, let high):
      Templates.between(
        text,
        AnchorWords.anchor(low),
        AnchorWords.anchor(high),
        working: AnchorWords.interpolation(of: number, low, high),
        percent: percent
      )
    case .on(let anchor): Templates.on(text, anchor: AnchorWords.anchor(anchor), percent: percent)
    case .before(let anchor):
      Templates.clamped(text, where: "below the first", anchor: AnchorWords.anchor(anchor), percent: percent)
    case .after(let anchor):
      Templates.clamped(text, where: "above the last", anchor: AnchorWords.anchor(anchor), percent: percent)
    }
  }

  private var evidence: [String] {
    guard let grade = input.evidenceGrade else { return [] }
    let confidence = explanation.defaults.first { $0.parameter == .confidence(grade) }?.value ?? 0
    var sentences: [String] = []
    if answer?.evidenceGrade == .unspecified { sentences.append(Templates.ungraded) }
    if input.hasSmallBase {
      let limit = explanation.defaults.first { $0.parameter == .smallBaseGrade }?.value ?? 0
      sentences.append(Templates.smallBase("E\(SpokenNumber.plain(limit))"))
    }
    sentences.append(
      Templates.grade(grade.code, meaning: grade.words, confidence: SpokenNumber.percent(confidence))
    )
    return sentences
  }
}
