extension RuleSetReader {
  /// The rules over one transfer, in order.
  mutating func redFlags() -> [Rule] {
    var rules: [Rule] = []
    for rule in ruleSet.redFlags {
      rules.append(
        Rule(
          id: rule.id,
          when: condition(rule.when, .transfer, rule.id, "when"),
          floors: floors(rule.floors, .transfer, rule.id),
          principleIDs: rule.principleIDs,
          riskIDs: rule.riskIDs
        )
      )
    }
    return rules
  }

  /// The rules over a whole request, in order.
  mutating func bundles() -> [Rule] {
    var rules: [Rule] = []
    for rule in ruleSet.bundles {
      if !(1...2).contains(rule.sides.count) {
        note(rule.id, "sides", "\(rule.sides.count) sides", ["one side", "two sides"])
      }
      var sides: [Condition] = []
      for (index, side) in rule.sides.enumerated() {
        sides.append(condition(side, .bundleSide, rule.id, "sides[\(index)]"))
      }
      rules.append(
        Rule(
          id: rule.id,
          sides: sides,
          atLeast: max(1, rule.atLeast),
          when: condition(rule.when, .request, rule.id, "when"),
          floors: floors(rule.floors, .request, rule.id),
          principleIDs: rule.principleIDs,
          riskIDs: rule.riskIDs
        )
      )
    }
    return rules
  }

  private mutating func floors(
    _ floors: [FloorRule],
    _ scope: ConditionScope,
    _ subject: String
  ) -> [Rule.Floor] {
    var result: [Rule.Floor] = []
    for (index, floor) in floors.enumerated() {
      let when = condition(floor.when, scope, subject, "floors[\(index)].when")
      result.append(Rule.Floor(tier: floor.floor, when: when))
    }
    return result
  }
}
