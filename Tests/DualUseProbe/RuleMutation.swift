internal import DualUse

/// A rule set without one of its parts.
struct RuleMutation {
  let name: String
  let ruleSet: RuleSet

  private init(_ name: String, _ ruleSet: RuleSet, _ change: (inout RuleSet) -> Void) {
    self.name = name
    var changed = ruleSet
    change(&changed)
    self.ruleSet = changed
  }

  /// Every rule, floor and side gone; every mitigation without effect, without its need and for no tag but one that
  /// is its own; every tag without its safeguards, and taken from every item; every floor of an item.
  ///
  /// Ids stay known, so that conditions can be read.
  static func all(of rules: RuleSet) -> [RuleMutation] {
    redFlags(rules) + bundles(rules) + mitigations(rules) + tags(rules) + technologies(rules)
  }

  private static func redFlags(_ rules: RuleSet) -> [RuleMutation] {
    rules.redFlags.indices.flatMap { index in
      let rule = rules.redFlags[index]
      return [RuleMutation(rule.id, rules) { $0.redFlags.remove(at: index) }]
        + rule.floors.indices.map { floor in
          RuleMutation("\(rule.id) floor \(floor)", rules) { $0.redFlags[index].floors.remove(at: floor) }
        }
    }
  }

  private static func bundles(_ rules: RuleSet) -> [RuleMutation] {
    rules.bundles.indices.flatMap { index in
      let rule = rules.bundles[index]
      var mutations = [RuleMutation(rule.id, rules) { $0.bundles.remove(at: index) }]
      mutations += rule.floors.indices.map { floor in
        RuleMutation("\(rule.id) floor \(floor)", rules) { $0.bundles[index].floors.remove(at: floor) }
      }
      mutations += rule.sides.indices.map { side in
        // No item stands on it any more.
        RuleMutation("\(rule.id) side \(side)", rules) { $0.bundles[index].sides[side] = "tagged and not tagged" }
      }
      if rule.atLeast > 1 {
        mutations.append(RuleMutation("\(rule.id) number", rules) { $0.bundles[index].atLeast = 1 })
      }
      if !rule.when.isEmpty { mutations.append(RuleMutation("\(rule.id) when", rules) { $0.bundles[index].when = "" }) }
      return mutations
    }
  }

  private static func mitigations(_ rules: RuleSet) -> [RuleMutation] {
    rules.mitigations.indices.flatMap { index in
      let mitigation = rules.mitigations[index]
      var mutations = [RuleMutation(mitigation.id, rules) { $0.mitigations[index].effect = 0 }]
      if mitigation.needs != nil {
        mutations.append(RuleMutation("\(mitigation.id) needs", rules) { $0.mitigations[index].needs = nil })
      }
      if !mitigation.tagIDs.isEmpty {
        mutations.append(RuleMutation("\(mitigation.id) tags", rules) { $0.mitigations[index].tagIDs = [] })
      }
      return mutations
    }
  }

  private static func tags(_ rules: RuleSet) -> [RuleMutation] {
    rules.tags.indices.flatMap { index in
      let tag = rules.tags[index]
      return [
        RuleMutation("\(tag.id) safeguards", rules) { $0.tags[index].safeguards = [] },
        RuleMutation("\(tag.id) on items", rules) { changed in
          for item in changed.technologies.indices { changed.technologies[item].tagIDs.removeAll { $0 == tag.id } }
          changed.tags[index].addedForKinds = []
        },
      ]
    }
  }

  private static func technologies(_ rules: RuleSet) -> [RuleMutation] {
    let floors = Set(rules.technologies.compactMap(\.floor)).sorted()
    return floors.map { floor in
      RuleMutation("floor \(floor.word) of items", rules) { changed in
        for item in changed.technologies.indices where changed.technologies[item].floor == floor {
          changed.technologies[item].floor = nil
        }
      }
    }
  }
}
