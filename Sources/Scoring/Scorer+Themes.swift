internal import Instruments

extension Scorer {
  /// Coverage, range, score, gap and confidence from a theme's sums.
  func theme(_ members: ThemeMembers, _ sum: Contribution) -> Theme {
    let kind: Theme.Kind =
      switch members.kind {
      case .domain: .domain
      case .principle: .principle
      case .safeguards: .safeguards
      }
    guard sum.applicable > 0 else { return Theme(id: members.id, kind: kind, state: .notApplicable) }
    let coverage = sum.answered / sum.applicable
    let isScored = isScored(sum, asPrinciple: kind == .principle)
    let hasAnswers = sum.answered > 0
    return Theme(
      id: members.id,
      kind: kind,
      state: isScored ? .scored : .insufficientData,
      score: isScored ? sum.earned / sum.answered : nil,
      coverage: coverage,
      low: sum.earned / sum.applicable,
      high: (sum.earned + sum.unknown + sum.withheld) / sum.applicable,
      gap: hasAnswers ? sum.missed / sum.answered : nil,
      confidence: hasAnswers ? coverage * (sum.trusted / sum.answered) : 0,
      unknownShare: sum.unknown / sum.applicable,
      withheldShare: sum.withheld / sum.applicable
    )
  }

  /// Whether enough was answered for a score.
  func isScored(_ sum: Contribution, asPrinciple: Bool) -> Bool {
    guard sum.answered > 0 else { return false }
    if asPrinciple && sum.answers < profile.minimumPrincipleAnswers { return false }
    return (sum.answered / sum.applicable).inBillionths >= profile.minimumCoverage.inBillionths
  }
}
