internal import Instruments

extension SoundnessCheck {
  /// Rules over one transfer.
  mutating func checkRedFlags() {
    let asked = self
    var reaches: [[Bool]] = []
    for (index, rule) in assessor.redFlags.enumerated() {
      let fires = Claim.holds(rule.when, 0)
      guard canHold(fires) else {
        note(
          rule.id,
          "when",
          found: "a condition that no technology of the catalogue can meet, whatever the answers and terms",
          allowed: "one that some transfer meets"
        )
        reaches.append([])
        continue
      }
      let reach = reach(of: rule.when)
      reaches.append(reach)
      let twin = assessor.redFlags.indices.first { $0 < index && reaches[$0] == reach && isSame($0, index) }
      if let twin = twin.map({ assessor.redFlags[$0] }) {
        note(
          rule.id,
          "when",
          found: "the condition of \(twin.id): it fires for the same transfers",
          allowed: "one rule with the floors of both, or a condition of its own"
        )
      }
      checkFloors(rule) { asked.canHold(.all([fires, $0])) }
      checkDirection(rule)
    }
  }

  private func isSame(_ first: Int, _ second: Int) -> Bool {
    isSame(assessor.redFlags[first].when, assessor.redFlags[second].when)
  }

  /// Whether two conditions hold for the same transfers.
  func isSame(_ first: Condition, _ second: Condition) -> Bool {
    first == second
      || !canHold(.all([.holds(first, 0), .not(.holds(second, 0))]))
        && !canHold(.all([.holds(second, 0), .not(.holds(first, 0))]))
  }

  /// Floors that never count, and those that add nothing.
  ///
  /// - Parameter isPossible: Whether a claim can be met where the rule fires.
  mutating func checkFloors(_ rule: Rule, isPossible: (Claim) -> Bool) {
    var earlier: [Claim] = []
    for (index, floor) in rule.floors.enumerated() {
      let field = "floors[\(index)].when"
      let word = floor.tier?.word ?? "none"
      if rule.floors[..<index].contains(where: \.when.nodes.isEmpty) {
        note(rule.id, field, found: "a floor behind one that always holds", allowed: "the one without a condition last")
      } else if !isPossible(.all([.holds(floor.when, 0), .not(.any(earlier))])) {
        note(
          rule.id,
          field,
          found: "a floor that never counts: where the rule fires, it cannot hold unless an earlier one does",
          allowed: "a condition that holds somewhere and is not covered by an earlier floor"
        )
      } else if index > 0, rule.floors[index - 1].tier == floor.tier {
        note(rule.id, field, found: "\(word) as for the floor before it", allowed: "one floor with both conditions")
      }
      if index == rule.floors.count - 1, floor.tier == nil {
        note(
          rule.id,
          "floors[\(index)]",
          found: "a note at the end, which a rule is anyway where no floor holds",
          allowed: "no such entry"
        )
      }
      earlier.append(.holds(floor.when, 0))
    }
  }

  /// A floor must not fall where a safeguard weakens, nor rise where a mitigation is better shown.
  ///
  /// A later floor may be higher than an earlier one: the earlier then stands for what makes it better, and that is
  /// what is looked at, value by value.
  private mutating func checkDirection(_ rule: Rule) {
    let tiers = Set(rule.floors.compactMap(\.tier)).sorted()
    for (fact, name) in assessor.orderedFacts(of: rule) {
      for (worse, better) in steps(of: fact, rule) {
        let wrong = tiers.contains { tier in
          canHold(
            .all([
              raises(rule, to: tier, Claim.Pin(fact: fact, value: better)),
              .not(raises(rule, to: tier, Claim.Pin(fact: fact, value: worse))),
            ])
          )
        }
        if wrong {
          note(
            rule.id,
            "floors",
            found: "a floor that is lower where \(name) is worse",
            allowed: "floors that never fall where a safeguard weakens or a mitigation is less well shown"
          )
          break
        }
      }
    }
  }

  /// Neighbouring values of a fact, the worse one first.
  private func steps(of fact: ClaimFact, _ rule: Rule) -> [(ClaimValue, ClaimValue)] {
    var limits: [Double] = []
    if case .safeguard(let position) = fact {
      for case .number(.safeguard(position), _, let limit) in rule.conditions.flatMap(\.tests) { limits.append(limit) }
    }
    guard let item = requested.first else { return [] }
    let values = search.values(of: fact, [item], limits: limits).sorted { $0.rank < $1.rank }
    return Array(zip(values, values.dropFirst()))
  }

  /// The rule fires and raises an item to a tier at least.
  private func raises(_ rule: Rule, to tier: RiskTier, _ pin: Claim.Pin) -> Claim {
    var counts: [Claim] = []
    for (index, floor) in rule.floors.enumerated() where floor.tier ?? .negligible >= tier && floor.tier != nil {
      let earlier = rule.floors[..<index].map { Claim.holds($0.when, 0, pin: pin) }
      counts.append(.all([.holds(floor.when, 0, pin: pin), .not(.any(earlier))]))
    }
    return .all([.holds(rule.when, 0, pin: pin), .any(counts)])
  }
}

extension TransferAssessor {
  /// Safeguards and mitigations that a rule reads, by their names, each once.
  fileprivate func orderedFacts(of rule: Rule) -> [(ClaimFact, String)] {
    var facts: [(ClaimFact, String)] = []
    for test in rule.conditions.flatMap(\.tests) {
      let fact: (ClaimFact, String)? =
        switch test {
        case .number(.safeguard(let position), _, _): (.safeguard(position), instrument.indicators[position].id)
        case .words(.mitigation(let position), _):
          (.word(.mitigation(position), 0), catalogue.mitigations[position].id)
        case .tags, .truth, .words, .number, .requestedKinds: nil
        }
      if let fact, !facts.contains(where: { $0.0 == fact.0 }) { facts.append(fact) }
    }
    return facts
  }
}

extension ClaimValue {
  /// Where it stands among the values of its fact.
  fileprivate var rank: Double {
    if case .place(let place) = self { return Double(place) }
    return range.map { ($0.lowerBound + $0.upperBound) / 2 } ?? -1
  }
}
