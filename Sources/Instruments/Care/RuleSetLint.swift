package import CapacityProtos

/// Looks whether the dual-use catalogue and rules are fit to be used: as far as a machine can tell.
///
/// That rules can be met and do not contradict each other is no matter of taste: rule sets where they do are not loaded.
package struct RuleSetLint: Sendable {
  package let rules: LintRules

  package init(rules: LintRules) { self.rules = rules }

  package func report(on ruleSet: Capacity_V1_RuleSet) -> LintReport {
    var report = LintReport()
    checkCatalogue(of: ruleSet, &report)
    checkAlternatives(of: ruleSet, &report)
    checkMitigations(of: ruleSet, &report)
    checkRules(of: ruleSet, &report)
    let texts = LintText.all(in: ruleSet, of: "dual-use")
    let lint = InstrumentLint(rules: rules)
    lint.checkReading(of: texts, &report)
    lint.checkTranslations(of: texts, &report)
    return report
  }

  /// Every tag is carried by something, and everything serves a need or says with a tag why it is watched.
  private func checkCatalogue(of ruleSet: Capacity_V1_RuleSet, _ report: inout LintReport) {
    let carried = Set(ruleSet.technologies.flatMap(\.tagIds))
    for tag in ruleSet.tags where !carried.contains(tag.id) && tag.addedForKinds.isEmpty {
      report.note(.catalogue, at: tag.id, found: "no technology that carries it", allowed: "at least one")
    }
    for technology in ruleSet.technologies where technology.serves.isEmpty && technology.tagIds.isEmpty {
      report.note(
        .catalogue,
        at: technology.id,
        found: "neither an indicator that it serves nor a tag",
        allowed: "one of the two: else nothing is said of it"
      )
    }
  }

  /// What is offered instead is no riskier, and leads somewhere.
  private func checkAlternatives(of ruleSet: Capacity_V1_RuleSet, _ report: inout LintReport) {
    let parameters = ruleSet.parameters ?? .init()
    func inherent(_ technology: Capacity_V1_Technology) -> Double {
      (parameters.intrusiveWeight * Double(technology.intrusive) + parameters.scaleWeight * Double(technology.scale)
        + parameters.covertWeight * Double(technology.covert)) / 4
    }
    let byID = Dictionary(ruleSet.technologies.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for technology in ruleSet.technologies {
      if technology.alternatives.isEmpty, technology.noAlternativeReason.text(in: "en").isEmpty {
        report.note(
          .alternatives,
          at: technology.id,
          found: "no alternative",
          allowed: "one, or no_alternative_reason that says why there is none"
        )
      }
      for id in technology.alternatives {
        guard let other = byID[id] else { continue }
        if inherent(other).inBillionths > inherent(technology).inBillionths {
          report.note(
            .alternatives,
            at: technology.id,
            found: "\(id), whose inherent risk is higher",
            allowed: "what meets the need at no higher risk"
          )
        }
        if technology.alternatives.count == 1, other.alternatives == [technology.id], technology.id <= id {
          report.note(
            .alternatives,
            at: technology.id,
            found: "\(id) alone, which names only this one",
            allowed: "a way out, or no_alternative_reason for one of them"
          )
        }
      }
    }
  }

  /// Every mitigation can be applied to something, and a worked case gives it.
  private func checkMitigations(of ruleSet: Capacity_V1_RuleSet, _ report: inout LintReport) {
    let carried = Set(
      ruleSet.technologies.flatMap(\.tagIds) + ruleSet.tags.filter { !$0.addedForKinds.isEmpty }.map(\.id)
    )
    for mitigation in ruleSet.mitigations {
      if !mitigation.tagIds.isEmpty, carried.isDisjoint(with: mitigation.tagIds) {
        report.note(.mitigations, at: mitigation.id, found: "no technology that it can be applied to", allowed: "one")
      }
      checkCases(of: mitigation.id, &report)
    }
  }

  /// Every rule says where it comes from, and a worked case meets it.
  private func checkRules(of ruleSet: Capacity_V1_RuleSet, _ report: inout LintReport) {
    let sources = ruleSet.redFlags.map { ($0.id, $0.source) } + ruleSet.bundles.map { ($0.id, $0.source) }
    for (id, source) in sources {
      if source.allSatisfy(\.isWhitespace) {
        report.note(.sources, at: id, found: "no source", allowed: "where the rule comes from")
      }
      checkCases(of: id, &report)
    }
    let known = Set(sources.map(\.0) + ruleSet.mitigations.map(\.id))
    for declared in rules.workedCases where !known.contains(declared.id) {
      report.note(
        .cases,
        at: declared.id,
        found: "a rule or mitigation that there is not",
        allowed: "one that there is"
      )
    }
  }

  private func checkCases(of id: String, _ report: inout LintReport) {
    guard rules.workedCases.first(where: { $0.id == id })?.cases.isEmpty ?? true else { return }
    report.note(
      .cases,
      at: id,
      found: "no worked case that meets it",
      allowed: "one, named in worked_cases of lint.yaml (a test holds the list against the cases)"
    )
  }
}

extension LintReport {
  fileprivate mutating func note(_ rule: LintFinding.Rule, at place: String, found: String, allowed: String) {
    findings.append(LintFinding(.error, rule, at: place, found: found, allowed: allowed))
  }
}

extension SurveyData {
  /// Looks at the dual-use catalogue and rules.
  ///
  /// - Throws: What is wrong with Surveys/lint.yaml.
  package func lintRuleSet() throws(SurveyDataFaults) -> LintReport {
    RuleSetLint(rules: try lintRules()).report(on: ruleSet.message)
  }
}
