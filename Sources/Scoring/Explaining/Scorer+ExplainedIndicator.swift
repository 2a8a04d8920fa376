internal import Instruments

extension Scorer {
  /// Why one indicator has its score, and what follows from it.
  func explanation(
    ofIndicatorAt position: Int,
    _ sheet: AnswerSheet,
    _ numbers: [Indicator.ID: Double]
  ) -> ScoreExplanation {
    let (indicator, entry) = (instrument.indicators[position], sheet.entries[position])
    let contributions = contributions(of: sheet)
    let domain = instrument.themes.first { $0.kind == .domain && $0.id == indicator.domainID }
    let applicable = sum(contributions, over: domain?.members ?? []).applicable
    let input = input(at: position, sheet, numbers, applicable: applicable)
    let need = explainedNeeds(needs(of: sheet)).first { $0.need.indicatorID == indicator.id }
    let explained = ExplainedIndicator(
      score: IndicatorScore(
        indicatorID: indicator.id,
        state: input.state,
        score: input.score,
        target: input.target,
        evidenceGrade: input.evidenceGrade
      ),
      domainID: indicator.domainID,
      isSafeguard: indicator.isSafeguard,
      need: need,
      evidencePlace: evidencePlace(of: position, sheet)
    )
    return ScoreExplanation(
      subject: .indicator(explained),
      figures: figures(of: input) + (need.map { figures(of: $0, gap: input.gap ?? 0) } ?? []),
      inputs: [input],
      defaults: defaults(of: explained, input, entry, at: position, sheet)
    )
  }

  private func figures(of input: ExplainedInput) -> [ExplainedFigure] {
    let highest = Double(Scale.highestLevel)
    let reasons: [ExplainedFigure.Reason] = input.state == .answered ? [] : [.notAnswered(input.state)]
    return [
      ExplainedFigure(
        .score,
        formula: input.conversion?.formula ?? "s = level / 4",
        working: input.conversion?.working,
        result: input.score,
        reasons: reasons
      ),
      ExplainedFigure(
        .target,
        formula: "t = target level / 4",
        working: .quotient(input.target * highest, highest),
        result: input.target
      ),
      ExplainedFigure(
        .gap,
        formula: "g = max(0, t - s)",
        working: input.score.map { .excess(input.target, $0) },
        result: input.gap,
        reasons: reasons
      ),
    ]
  }

  private func figures(of explained: ExplainedNeed, gap: Double) -> [ExplainedFigure] {
    let (need, factor) = (explained.need, explained.safeguardFactor)
    return [
      ExplainedFigure(
        .gapLevels,
        formula: "4g",
        working: .product([Double(Scale.highestLevel), gap]),
        result: need.gapLevels
      ),
      ExplainedFigure(
        .priority,
        formula: "p = 4g * w" + (factor.map { " * \($0)" } ?? ""),
        working: .product([need.gapLevels, explained.weight] + (factor.map { [$0] } ?? [])),
        result: need.priority
      ),
      ExplainedFigure(
        .effectivePriority,
        formula: "P = p + \(explained.dependencyShare) * sum of p over the needs that require it directly",
        working: .addition(
          need.priority,
          share: explained.dependencyShare,
          of: explained.dependants.map(\.priority)
        ),
        result: need.effectivePriority
      ),
    ]
  }

  private func evidencePlace(of position: Int, _ sheet: AnswerSheet) -> ExplainedIndicator.EvidencePlace? {
    let unknown = evidenceNeeds(of: sheet)
    guard let place = unknown.firstIndex(of: instrument.indicators[position].id) else { return nil }
    return .init(position: place + 1, count: unknown.count, urgency: urgencies[position])
  }

  private func defaults(
    of explained: ExplainedIndicator,
    _ input: ExplainedInput,
    _ entry: AnswerSheet.Entry,
    at position: Int,
    _ sheet: AnswerSheet
  ) -> [UsedDefault] {
    var defaults = evidenceDefaults(of: [position], sheet)
    if let target = targetDefault(entry, at: position) { defaults.append(target) }
    if explained.isSafeguard, explained.need != nil || explained.evidencePlace != nil {
      defaults.append(UsedDefault(.safeguardPriorityFactor, profile.safeguardPriorityFactor))
    }
    if let need = explained.need, !need.dependants.isEmpty {
      defaults.append(UsedDefault(.dependencyShare, profile.dependencyShare))
    }
    defaults.append(UsedDefault(.indicatorWeight(input.indicatorID), input.weight))
    if case .choice(let choice) = input.conversion { defaults.append(UsedDefault(.choiceScore(choice), choice.score)) }
    defaults.append(UsedDefault(.highestLevel, Double(Scale.highestLevel)))
    return defaults
  }
}
