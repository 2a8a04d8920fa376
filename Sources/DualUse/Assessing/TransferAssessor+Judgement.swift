internal import Instruments

/// What a changed case comes to for one item.
struct Judgement {
  var tier: RiskTier
  var residual: Double
}

extension TransferAssessor {
  /// Judges one item, giving up as soon as its tier is not below a limit.
  ///
  /// - Returns: `nil` when the tier is at the limit or above.
  func judgement(
    ofItemAt index: Int,
    in transferCase: TransferCase,
    below limit: RiskTier
  ) -> Judgement? {
    let item = transferCase.items[index]
    let request = requestFacts(transferCase, as: .asGiven)
    let itemFacts = facts(item, in: transferCase, as: .asGiven)
    let residual = risk(item, itemFacts, request).residual
    var tier = max(numbers.tier(of: residual), itemFacts.floor ?? .negligible)
    if tier >= limit { return nil }
    for rule in redFlags where rule.hasFloor {
      let effect = rule.effect(itemFacts, request).settled(
        best: rule.effect(
          facts(item, in: transferCase, as: .best),
          requestFacts(transferCase, as: .best)
        )
      )
      tier = max(tier, effect.tier ?? tier)
      if tier >= limit { return nil }
    }
    guard bundles.contains(where: { $0.hasFloor && concerns($0, itemFacts, request) }) else {
      return Judgement(tier: tier, residual: residual)
    }
    let best = outcome(of: transferCase, as: .best)
    tier = outcome(of: transferCase, as: .asGiven, best: best).tiers[index]
    return tier < limit ? Judgement(tier: tier, residual: residual) : nil
  }

  /// Whether a bundle rule could say something of an item: it stands on a side, or its own tier may put it there.
  private func concerns(_ rule: Rule, _ facts: ItemFacts, _ request: RequestFacts) -> Bool {
    rule.when.holds(nil, request)
      && rule.sides.contains { side in
        side.holds(facts, request) || side.tests.contains(where: \.readsOwnTier)
      }
  }
}

extension Condition.Test {
  fileprivate var readsOwnTier: Bool {
    if case .words(.ownTier, _) = self { true } else { false }
  }
}
