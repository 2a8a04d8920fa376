internal import CapacityProtos

// Whether what an indicator names is there.

extension InstrumentLint {
  func checkReferences(of instrument: Capacity_V1_Instrument, _ report: inout LintReport) {
    do throws(InstrumentFaults) {
      _ = try Instrument(instrument)
    } catch {
      report.findings += error.faults.map { fault in
        LintFinding(
          .error,
          .references,
          at: fault.subject,
          found: fault.description,
          allowed: "ids that are there, each once, and no circles"
        )
      }
    }
    let risks = Set(instrument.risks.map(\.id))
    let articles = instrument.closedArticles
    for indicator in instrument.domains.flatMap(\.indicators) {
      for risk in indicator.riskIds where !risks.contains(risk) {
        note(indicator, found: "the risk \(risk)", allowed: "a risk of the instrument", &report)
      }
      for entry in indicator.crosswalk {
        if entry.references.isEmpty {
          note(indicator, found: "nothing of \(entry.frameworkID)", allowed: "an article or item", &report)
        }
        guard let known = articles[entry.frameworkID] else { continue }
        for article in entry.references where !known.contains(article) {
          note(indicator, found: "\(entry.frameworkID) \(article)", allowed: "an article that it has", &report)
        }
      }
    }
  }

  private func note(
    _ indicator: Capacity_V1_Indicator,
    found: String,
    allowed: String,
    _ report: inout LintReport
  ) {
    report.findings.append(LintFinding(.error, .references, at: indicator.id, found: found, allowed: allowed))
  }
}

extension InstrumentFaults.Fault {
  /// The id that the fault is about.
  fileprivate var subject: String {
    switch self {
    case .duplicateID(let id), .requirementCycle(let id), .badWeight(let id), .badAnchors(let id): id
    case .wrongDomain(let indicator, _): indicator
    case .unknownReference(let from, _): from
    }
  }
}
