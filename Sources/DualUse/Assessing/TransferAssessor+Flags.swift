internal import Instruments

extension TransferAssessor {
  /// The rules that fire for an item: red flags, then bundles, in rule order.
  func flags(
    ofItemAt index: Int,
    in transferCase: TransferCase,
    _ outcome: TransferOutcome,
    best: TransferOutcome,
    _ sides: BundleSides
  ) -> [Flag] {
    let request = transferCase.items[index]
    let item = catalogue.items[request.position]
    let facts = outcome.facts[index]
    var flags: [Flag] = []
    for (ruleIndex, rule) in redFlags.enumerated() {
      let cell = index * redFlags.count + ruleIndex
      let effect = outcome.flagEffects[cell]
      if effect == .silent { continue }
      var list = FactList(self, facts, serves: item.serves, outcome.request)
      list.add(rule.when)
      if let floor = rule.floors.first(where: { $0.when.holds(facts, outcome.request) }) {
        list.add(floor.when)
      }
      flags.append(
        Flag(
          rule,
          effect,
          isUnverified: best.flagEffects[cell] == .silent,
          facts: list.facts,
          form: item.forms[request.kind.rawValue]
        )
      )
    }
    for (ruleIndex, rule) in bundles.enumerated() {
      let effect = outcome.bundleEffects[index * bundles.count + ruleIndex]
      if effect == .silent { continue }
      var flag = Flag(
        rule,
        effect,
        isUnverified: false,
        facts: bundleFacts(rule, facts, serves: item.serves, outcome.request),
        form: item.forms[request.kind.rawValue]
      )
      flag.technologyIDs = partners(ofItemAt: index, inRule: ruleIndex, transferCase, outcome, sides)
      flags.append(flag)
    }
    return flags
  }

  private func bundleFacts(
    _ rule: Rule,
    _ facts: ItemFacts,
    serves: [Int],
    _ request: RequestFacts
  ) -> [Fact] {
    var list = FactList(self, facts, serves: serves, request)
    for side in rule.sides where side.holds(facts, request) {
      list.add(side)
    }
    list.add(rule.when)
    if let floor = rule.floors.first(where: { $0.when.holds(nil, request) }) {
      list.add(floor.when)
    }
    return list.facts
  }

  /// The technologies on the other side; with one side, the others on it.
  private func partners(
    ofItemAt index: Int,
    inRule number: Int,
    _ transferCase: TransferCase,
    _ outcome: TransferOutcome,
    _ sides: BundleSides
  ) -> [Technology.ID] {
    let rule = bundles[number]
    let own = transferCase.items[index].position
    var positions: Set<Int> = []
    if rule.sides.count == 1 {
      positions.formUnion(sides.meeting(rule: number, side: 0))
    } else {
      for side in rule.sides.indices where rule.sides[side].holds(outcome.facts[index], outcome.request) {
        positions.formUnion(sides.meeting(rule: number, side: 1 - side))
      }
    }
    return positions.subtracting([own]).sorted().map { catalogue.items[$0].technology.id }
  }
}

extension Flag {
  fileprivate init(
    _ rule: Rule,
    _ effect: RuleEffect,
    isUnverified: Bool,
    facts: [Fact],
    form: ItemForm
  ) {
    self.init(
      ruleID: rule.id,
      floor: effect.tier,
      isUnverified: isUnverified,
      facts: facts,
      principleIDs: rule.principleIDs,
      riskIDs: rule.riskIDs,
      controlEntries: form.controlEntries,
      rights: form.rights
    )
  }
}
