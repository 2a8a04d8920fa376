package import DualUse

extension WorkedCase {
  /// All that an assessment says otherwise than the case, in words; empty: it says the same.
  package func differences(from results: [TransferAssessment]) -> [String] {
    guard results.count == expected.count else { return ["\(results.count) items, not \(expected.count)"] }
    var differences: [String] = []
    for (index, (result, item)) in zip(results, expected).enumerated() {
      for (name, found, wanted) in Self.figures(result, item) where !(abs(found - wanted) <= 1e-9) {
        differences.append("item \(index) \(name): \(found), not \(wanted)")
      }
      for (name, found, wanted) in Self.tiers(result, item) where found != wanted {
        differences.append("item \(index) \(name): \(found), not \(wanted)")
      }
      let flags = Flag.all(of: result)
      if flags != item.flags { differences.append("item \(index) flags: \(flags), not \(item.flags)") }
    }
    let bundles = Bundle.all(of: results)
    if bundles != expected_bundles { differences.append("bundles: \(bundles), not \(expected_bundles)") }
    return differences
  }

  private static func figures(_ result: TransferAssessment, _ item: Expected) -> [(String, Double, Double)] {
    [
      ("inherent", result.inherent, item.inherent),
      ("safeguard_weakness", result.safeguardWeakness, item.safeguard_weakness),
      ("exposure", result.exposure, item.exposure), ("raw", result.rawRisk, item.raw),
      ("residual", result.residualRisk, item.residual),
    ]
  }

  private static func tiers(_ result: TransferAssessment, _ item: Expected) -> [(String, String, String)] {
    [
      ("technology", result.technologyID, item.technology), ("own_tier", result.ownTier.word, item.own_tier),
      ("tier", result.tier.word, item.tier), ("best", result.bestTier.word, item.best),
      ("worst", result.worstTier.word, item.worst),
    ]
  }
}

extension WorkedCase.Flag {
  /// The red flags of an item, in order.
  package static func all(of result: TransferAssessment) -> [Self] {
    result.flags.filter { $0.ruleID.hasPrefix("RF") }
      .map { Self(rule: $0.ruleID, floor: $0.floor?.word, unverified: $0.isUnverified) }
  }
}

extension WorkedCase.Bundle {
  /// The bundle rules that touch some item, by id.
  package static func all(of results: [TransferAssessment]) -> [Self] {
    var found: [String: Self] = [:]
    for (index, result) in results.enumerated() {
      for flag in result.flags where flag.ruleID.hasPrefix("BND") {
        found[flag.ruleID, default: Self(rule: flag.ruleID, floor: flag.floor?.word, items: [])].items.append(index)
      }
    }
    return found.values.sorted { $0.rule < $1.rule }
  }
}
