/// Looks whether the parts of an instrument fit together.
struct InstrumentCheck {
  private(set) var faults: [InstrumentFaults.Fault] = []
  /// Indicators by id, as far as the ids are unique.
  private(set) var positions: [Indicator.ID: Int] = [:]

  init(domains: [Domain], principles: [Principle], frameworks: [Framework]) {
    noteDuplicates(in: domains.map(\.id))
    noteDuplicates(in: principles.map(\.id))
    noteDuplicates(in: frameworks.map(\.id))
    let indicators = domains.flatMap(\.indicators)
    noteDuplicates(in: indicators.map(\.id))
    positions = Dictionary(
      zip(indicators.map(\.id), indicators.indices),
      uniquingKeysWith: { first, _ in first }
    )
    let principleIDs = Set(principles.map(\.id))
    let frameworkIDs = Set(frameworks.map(\.id))
    for domain in domains {
      for indicator in domain.indicators where indicator.domainID != domain.id {
        faults.append(.wrongDomain(indicator: indicator.id, domain: domain.id))
      }
    }
    for principle in principles {
      noteUnknown([principle.parentID].compactMap(\.self), in: principleIDs, from: principle.id)
    }
    for indicator in indicators {
      noteUnknown(indicator.principleIDs, in: principleIDs, from: indicator.id)
      noteUnknown(indicator.requires, in: Set(positions.keys), from: indicator.id)
      noteUnknown(indicator.crosswalk.map(\.frameworkID), in: frameworkIDs, from: indicator.id)
      if !(indicator.weight >= 0 && indicator.weight.isFinite) { faults.append(.badWeight(indicator.id)) }
      if case .number(let anchors) = indicator.scale, !Self.makeALine(anchors) {
        faults.append(.badAnchors(indicator.id))
      }
    }
    noteCycles(among: indicators)
  }

  private mutating func noteDuplicates(in ids: [String]) {
    var seen: Set<String> = []
    for id in ids where !seen.insert(id).inserted {
      faults.append(.duplicateID(id))
    }
  }

  private mutating func noteUnknown(_ ids: [String], in known: Set<String>, from source: String) {
    for id in ids where !known.contains(id) {
      faults.append(.unknownReference(from: source, to: id))
    }
  }

  private static func makeALine(_ anchors: [Scale.Anchor]) -> Bool {
    !anchors.isEmpty
      && anchors.allSatisfy { $0.value.isFinite && (0...Double(Scale.highestLevel)).contains($0.level) }
      && zip(anchors, anchors.dropFirst()).allSatisfy { $0.value < $1.value }
  }

  /// Takes away what requires nothing that is left, and what nothing that is left requires, as long as there is
  /// any: what remains stands in a circle, or between two of them.
  private mutating func noteCycles(among indicators: [Indicator]) {
    var left = indicators.filter { !$0.requires.isEmpty }
    while true {
      let ids = Set(left.map(\.id))
      let required = Set(left.flatMap(\.requires))
      let next = left.filter { $0.requires.contains(where: ids.contains) && required.contains($0.id) }
      if next.count == left.count { break }
      left = next
    }
    faults += left.map { .requirementCycle($0.id) }
  }
}
