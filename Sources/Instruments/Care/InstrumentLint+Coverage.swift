internal import CapacityProtos

// Whether all that the survey is about is asked for, and nothing outweighs the rest.

extension InstrumentLint {
  /// Principles and topics.
  func checkCoverage(of instrument: Capacity_V1_Instrument, _ report: inout LintReport) {
    let indicators = instrument.domains.flatMap(\.indicators)
    for principle in instrument.principles where principle.parentID.isEmpty {
      let letters = instrument.principles.filter { $0.parentID == principle.id }.map(\.id)
      let ids = Set(letters + [principle.id])
      let count = indicators.count { $0.principleIds.contains(where: ids.contains) }
      report.principleCounts.append(.init(id: principle.id, indicators: count))
      if count < rules.minimumPrincipleIndicators {
        report.findings.append(
          LintFinding(
            .error,
            .principles,
            at: principle.id,
            found: "\(count) indicators that cite it",
            allowed: "at least \(rules.minimumPrincipleIndicators)"
          )
        )
      }
    }
    for topic in rules.topics { check(topic, in: instrument, &report) }
  }

  private func check(_ topic: LintRules.Topic, in instrument: Capacity_V1_Instrument, _ report: inout LintReport) {
    let domains = Dictionary(
      instrument.domains.map { ($0.id, $0.indicators.map(\.id)) },
      uniquingKeysWith: { first, _ in first }
    )
    let all = Set(domains.values.joined())
    let missing = topic.domainIDs.filter { domains[$0] == nil } + topic.indicatorIDs.filter { !all.contains($0) }
    for id in missing {
      report.findings.append(
        LintFinding(
          .error,
          .topics,
          at: topic.id,
          found: "\(id), which the instrument does not have",
          allowed: "domains and indicators that it has"
        )
      )
    }
    let members = Set(topic.domainIDs.flatMap { domains[$0] ?? [] }).union(all.intersection(topic.indicatorIDs))
    report.topicCounts.append(.init(id: topic.id, indicators: members.count))
    if members.count < topic.minimumIndicators {
      report.findings.append(
        LintFinding(
          .error,
          .topics,
          at: topic.id,
          found: "\(members.count) indicators about \(topic.title)",
          allowed: "at least \(topic.minimumIndicators)"
        )
      )
    }
  }

  /// Weights of indicators, and the shares of domains.
  func checkWeights(of instrument: Capacity_V1_Instrument, _ report: inout LintReport) {
    let sums = instrument.domains.map { domain in domain.indicators.reduce(0) { $0 + $1.weight } }
    let total = sums.reduce(0, +)
    for (domain, sum) in zip(instrument.domains, sums) {
      let share = total > 0 ? sum / total : 0
      let heaviest = domain.indicators.map(\.weight).max() ?? 0
      let heaviestShare = sum > 0 ? heaviest / sum : 0
      report.domainShares.append(.init(domainID: domain.id, share: share, heaviestIndicatorShare: heaviestShare))
      if share < rules.weights.leastDomainShare || share > rules.weights.mostDomainShare {
        let bounds = "\(percent(rules.weights.leastDomainShare)) to \(percent(rules.weights.mostDomainShare))"
        noteWeight(at: domain.id, "\(percent(share)) of all weight", bounds, &report)
      }
      for indicator in domain.indicators {
        if !rules.weights.values.isEmpty, !rules.weights.values.contains(indicator.weight) {
          let values = rules.weights.values.map(\.description).joined(separator: ", ")
          noteWeight(at: indicator.id, "weight \(indicator.weight)", "one of \(values)", &report)
        }
        if sum > 0, indicator.weight / sum > rules.weights.mostIndicatorShare {
          let found = "\(percent(indicator.weight / sum)) of the weight of \(domain.id)"
          noteWeight(at: indicator.id, found, "\(percent(rules.weights.mostIndicatorShare)) at most", &report)
        }
      }
    }
  }

  private func noteWeight(at place: String, _ found: String, _ allowed: String, _ report: inout LintReport) {
    report.findings.append(LintFinding(.error, .weights, at: place, found: found, allowed: allowed))
  }

  /// Without decimals, rounded down for what is small enough to read wrongly otherwise.
  private func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10) percent" }
}
