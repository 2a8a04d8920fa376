internal import CapacityProtos
internal import Instruments
internal import Scoring

/// Puts words to the codes of a scorecard, in the reader's language. Nothing of it is stored.
struct Words {
  let instrument: LoadedInstrument
  let ruleSet: LoadedRuleSet
  /// A BCP 47 tag; empty reads as "en".
  let language: String
  /// What the scorecard was scored by; `nil` where that is not known any more, and needs then have no reasons.
  var scorer: Scorer?

  func fill(_ scorecard: inout Capacity_V1_Scorecard) {
    let scores = Dictionary(
      scorecard.indicators.map { ($0.indicatorID, $0.score ?? 0) },
      uniquingKeysWith: { first, _ in first }
    )
    for index in scorecard.needs.indices {
      let id = scorecard.needs[index].indicatorID
      guard let indicator = instrument.indicator(id) else { continue }
      scorecard.needs[index].step = step(from: scores[id] ?? 0, on: indicator)
    }
    if let scorer {
      for (index, reason) in zip(scorecard.needs.indices, NeedReasons(scorer: scorer).sentences(for: scorecard)) {
        scorecard.needs[index].reason = reason
      }
    }
    scorecard.legend = ScaleLegend.text(in: language)
    for index in scorecard.patterns.indices {
      let words = instrument.pattern(scorecard.patterns[index].patternID)
      scorecard.patterns[index].explanation = sentence(words?.title, words?.explanation)
    }
    for index in scorecard.transfers.indices { fill(&scorecard.transfers[index]) }
  }

  func fill(_ transfer: inout Capacity_V1_TransferAssessment) {
    for index in transfer.flags.indices {
      let words = ruleSet.words(ofRule: transfer.flags[index].ruleID)
      transfer.flags[index].explanation = sentence(words?.title, words?.explanation)
    }
    if let technology = ruleSet.technology(transfer.technologyID) {
      transfer.noAlternativeReason = technology.noAlternativeReason.text(in: language)
    }
  }

  /// The step to take: what the next level of an indicator asks for.
  private func step(from score: Double, on indicator: Capacity_V1_Indicator) -> String {
    switch indicator.answerType {
    case .maturity:
      let level = UInt32((score * 4).rounded()) + 1
      return indicator.levels.first { $0.level == level }?.text.text(in: language) ?? ""
    case .yesPartialNo:
      let next: Capacity_V1_YesPartialNo = score < 0.25 ? .partial : .yes
      return indicator.options.first { $0.choice == next }?.text.text(in: language) ?? ""
    case .number:
      return anchorStep(from: score * 4, on: indicator)
    case .unspecified, .UNRECOGNIZED:
      return ""
    }
  }

  /// The nearest anchor above a level, as a figure in the indicator's unit.
  private func anchorStep(from level: Double, on indicator: Capacity_V1_Indicator) -> String {
    let better = indicator.anchors.filter { ($0.level - level).stored > 0 }
    guard let next = better.min(by: { $0.level < $1.level }) else { return "" }
    let falls = (indicator.anchors.first?.level ?? 0) > (indicator.anchors.last?.level ?? 0)
    let figure = next.value == next.value.rounded() ? String(Int(next.value)) : String(next.value)
    return "\(falls ? "≤" : "≥") \(figure) \(indicator.unit.text(in: language))"
  }

  private func sentence(_ title: [String: String]?, _ explanation: [String: String]?) -> String {
    let parts = [title, explanation].compactMap { $0?.text(in: language) }.filter { !$0.isEmpty }
    return parts.joined(separator: ". ").replacing("?. ", with: "? ")
  }
}
