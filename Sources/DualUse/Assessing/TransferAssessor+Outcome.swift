internal import Instruments

/// What a case comes to under one reading of what is not answered.
struct TransferOutcome {
  var request: RequestFacts
  /// By item.
  var facts: [ItemFacts] = []
  /// By position in the case's list of what is held.
  var held: [ItemFacts] = []
  /// By item.
  var risks: [Risk] = []
  /// By item, then by red flag.
  var flagEffects: [RuleEffect] = []
  /// By item, then by bundle rule.
  var bundleEffects: [RuleEffect] = []
  /// By item: before bundles.
  var ownTiers: [RiskTier] = []
  /// By item.
  var tiers: [RiskTier] = []
}

extension TransferAssessor {
  /// Judges all items under one reading.
  ///
  /// - Parameters:
  ///   - transferCase: What is judged.
  ///   - reading: How what is not answered is read.
  ///   - best: What prohibitive floors are held against; without it they stand.
  /// - Returns: Tiers, and what led to them.
  func outcome(
    of transferCase: TransferCase,
    as reading: Reading,
    best: TransferOutcome? = nil
  ) -> TransferOutcome {
    var outcome = TransferOutcome(request: requestFacts(transferCase, as: reading))
    let count = transferCase.items.count
    outcome.facts.reserveCapacity(count)
    outcome.risks.reserveCapacity(count)
    outcome.ownTiers.reserveCapacity(count)
    outcome.flagEffects.reserveCapacity(count * redFlags.count)
    for item in transferCase.items {
      var facts = facts(item, in: transferCase, as: reading)
      let risk = risk(item, facts, outcome.request)
      var tier = max(numbers.tier(of: risk.residual), facts.floor ?? .negligible)
      for rule in redFlags {
        let effect = rule.effect(facts, outcome.request)
          .settled(best: best?.flagEffects[outcome.flagEffects.count] ?? .floor(.prohibitive))
        outcome.flagEffects.append(effect)
        tier = max(tier, effect.tier ?? tier)
      }
      facts.transfer?.ownTier = tier
      outcome.facts.append(facts)
      outcome.risks.append(risk)
      outcome.ownTiers.append(tier)
    }
    outcome.held = transferCase.held.map { heldFacts($0, in: transferCase, as: reading) }
    judgeBundles(of: transferCase, &outcome, best: best)
    return outcome
  }

  private func judgeBundles(
    of transferCase: TransferCase,
    _ outcome: inout TransferOutcome,
    best: TransferOutcome?
  ) {
    let items = transferCase.items.indices
    outcome.tiers = outcome.ownTiers
    outcome.bundleEffects = Array(repeating: .silent, count: items.count * bundles.count)
    for (ruleIndex, rule) in bundles.enumerated() where rule.when.holds(nil, outcome.request) {
      let bundle = BundlePresence(rule, transferCase, outcome.facts, held: outcome.held, outcome.request)
      guard bundle.isComplete else { continue }
      let effect = rule.floor(nil, outcome.request)
      for index in items {
        let position = transferCase.items[index].position
        guard bundle.includes(outcome.facts[index], at: position, outcome.request) else { continue }
        let cell = index * bundles.count + ruleIndex
        let settled = effect.settled(best: best?.bundleEffects[cell] ?? .floor(.prohibitive))
        outcome.bundleEffects[cell] = settled
        outcome.tiers[index] = max(outcome.tiers[index], settled.tier ?? .negligible)
      }
    }
  }
}
