package import CapacityProtos

// The plain model of an instrument, without its words.

extension Instrument {
  /// - Throws: ``InstrumentFaults`` for everything that does not fit together.
  package init(_ message: Capacity_V1_Instrument) throws(InstrumentFaults) {
    try self.init(
      id: message.id,
      version: message.version,
      domains: message.domains.map(Domain.init),
      principles: message.principles.map { principle in
        Principle(id: principle.id, parentID: principle.parentID.isEmpty ? nil : principle.parentID)
      },
      frameworks: message.frameworks.map { framework in
        Framework(id: framework.id, kind: .init(framework.kind), articles: framework.articles.map(\.number))
      }
    )
  }
}

extension Capacity_V1_Instrument {
  /// The articles of the frameworks whose list is closed.
  var closedArticles: [Framework.ID: Set<String>] {
    let closed = frameworks.filter { !$0.articles.isEmpty }
    return Dictionary(closed.map { ($0.id, Set($0.articles.map(\.number))) }, uniquingKeysWith: { $0.union($1) })
  }
}

extension Framework.Kind {
  /// What is not said to be a treaty or an index is a model.
  fileprivate init(_ kind: Capacity_V1_FrameworkKind) {
    switch kind {
    case .treaty: self = .treaty
    case .index: self = .index
    case .model, .unspecified, .UNRECOGNIZED: self = .model
    }
  }
}

extension Domain {
  fileprivate init(_ message: Capacity_V1_Domain) {
    self.init(id: message.id, indicators: message.indicators.map { Indicator($0, domainID: message.id) })
  }
}

extension Indicator {
  fileprivate init(_ message: Capacity_V1_Indicator, domainID: Domain.ID) {
    self.init(
      id: message.id,
      domainID: domainID,
      scale: Scale(message),
      weight: message.weight,
      principleIDs: message.principleIds,
      riskIDs: message.riskIds,
      requires: message.requires,
      isSafeguard: message.safeguard,
      crosswalk: message.crosswalk.map { CrosswalkEntry(frameworkID: $0.frameworkID, references: $0.references) }
    )
  }
}

extension Scale {
  /// An indicator without a known answer type is refused by ``InstrumentLoader``; here it reads as maturity.
  fileprivate init(_ message: Capacity_V1_Indicator) {
    switch message.answerType {
    case .yesPartialNo: self = .yesPartialNo
    case .number: self = .number(message.anchors.map { Anchor(value: $0.value, level: $0.level) })
    case .maturity, .unspecified, .UNRECOGNIZED: self = .maturity
    }
  }
}
