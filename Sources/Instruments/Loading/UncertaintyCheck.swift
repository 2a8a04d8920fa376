internal import CapacityProtos

extension MergedMessage<Capacity_V1_ScoringProfile> {
  /// Notes what cannot be drawn with.
  mutating func checkUncertainty() {
    guard let rules = message.uncertainty else {
      note("uncertainty", found: "nothing", allowed: "what is varied to see how firm a score is")
      return
    }
    let draws = [("draws", rules.draws), ("sobol_draws", rules.sobolDraws)]
    // A reader waits for them, and they are kept in memory while they are sorted.
    for (name, count) in draws where !(1...100_000).contains(count) {
      note("uncertainty.\(name)", found: "\(count)", allowed: "a number from 1 to 100000")
    }
    let shares = [
      ("shared_error_share", rules.sharedErrorShare), ("unknown_noise", rules.unknownNoise),
      ("withheld_drop", rules.withheldDrop), ("empty_domain_unknown_high", rules.emptyDomainUnknownHigh),
      ("empty_domain_withheld_high", rules.emptyDomainWithheldHigh), ("minimum_common_share", rules.minimumCommonShare),
      ("weight_factor_span", rules.weightFactorSpan),
    ]
    for (name, share) in shares where !(0...1).contains(share) {
      note("uncertainty.\(name)", found: "\(share)", allowed: "a number from 0 to 1")
    }
    if !(rules.weightFactorLow > 0 && rules.weightFactorLow <= 1) {
      note("uncertainty.weight_factor_low", found: "\(rules.weightFactorLow)", allowed: "above 0, 1 at most")
    }
    if Set(rules.halfWidths.map(\.evidenceGrade)) != [.e0, .e1, .e2, .e3] || rules.halfWidths.count != 4 {
      note(
        "uncertainty.half_widths",
        found: "\(rules.halfWidths.count) entries",
        allowed: "one for each of E0, E1, E2, E3"
      )
    }
    for (index, item) in rules.halfWidths.enumerated() where !(0...1).contains(item.halfWidth) {
      note("uncertainty.half_widths[\(index)].half_width", found: "\(item.halfWidth)", allowed: "a number from 0 to 1")
    }
    let levels = [rules.intervalLow, rules.intervalMiddle, rules.intervalHigh]
    if !levels.allSatisfy((0...1).contains) || levels != levels.sorted() {
      note(
        "uncertainty.interval_low",
        found: "\(levels)",
        allowed: "interval_low, _middle, _high in rising order, 0 to 1"
      )
    }
  }
}
