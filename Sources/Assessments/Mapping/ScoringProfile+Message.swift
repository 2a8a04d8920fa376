package import CapacityProtos
internal import Instruments
package import Scoring

extension ScoringProfile {
  /// The domain type of a profile that was checked when it was loaded.
  package init(_ message: Capacity_V1_ScoringProfile) {
    let patterns = message.patterns ?? .init(), readiness = message.readiness ?? .init()
    self.init(
      id: message.id,
      version: message.version,
      minimumCoverage: message.minimumCoverage,
      minimumPrincipleAnswers: Int(message.minimumPrincipleAnswers),
      confidences: Dictionary(
        message.confidences.map { (EvidenceGrade($0.evidenceGrade), $0.confidence) },
        uniquingKeysWith: { _, last in last }
      ),
      smallBaseGrade: EvidenceGrade(message.smallBaseGrade),
      defaultTargetLevel: message.defaultTargetLevel,
      indicatorTargetLevels: message.indicatorTargetLevels,
      domainTargetLevels: message.domainTargetLevels,
      safeguardPriorityFactor: message.safeguardPriorityFactor,
      dependencyShare: message.dependencyShare,
      total: message.total.map(TotalRule.init),
      patterns: PatternThresholds(
        powersLead: patterns.powersLead,
        safeguardsBelow: patterns.safeguardsBelow,
        developedFrom: patterns.developedFrom,
        weakAtMost: patterns.weakAtMost,
        conditionalAtMost: patterns.conditionalAtMost
      ),
      readiness: ReadinessThresholds(
        minimumCoverage: readiness.minimumCoverage,
        metFrom: readiness.metFrom,
        strongFrom: readiness.strongFrom,
        strongWeightShare: readiness.strongWeightShare,
        notMetBelow: readiness.notMetBelow
      ),
      uncertainty: message.uncertainty.map(UncertaintyRules.init) ?? .standard,
      showsRanks: message.showsRanks
    )
  }
}

extension UncertaintyRules {
  fileprivate init(_ message: Capacity_V1_UncertaintyRules) {
    self.init()
    seed = UInt64(message.seed)
    draws = Int(message.draws)
    sobolDraws = Int(message.sobolDraws)
    weightFactorLow = message.weightFactorLow
    weightFactorSpan = message.weightFactorSpan
    sharedErrorShare = message.sharedErrorShare
    halfWidths = Dictionary(
      message.halfWidths.map { (EvidenceGrade($0.evidenceGrade), $0.halfWidth) },
      uniquingKeysWith: { _, last in last }
    )
    unknownNoise = message.unknownNoise
    withheldDrop = message.withheldDrop
    emptyDomainUnknownHigh = message.emptyDomainUnknownHigh
    emptyDomainWithheldHigh = message.emptyDomainWithheldHigh
    levels.low = message.intervalLow
    levels.middle = message.intervalMiddle
    levels.high = message.intervalHigh
    minimumCommonShare = message.minimumCommonShare
  }
}

extension TotalRule {
  fileprivate init(_ message: Capacity_V1_TotalRule) {
    let weighting: DomainWeighting =
      switch message.weighting {
      case .equal: .equal
      case .given: .given(message.domainWeights)
      case .instrument, .unspecified, .UNRECOGNIZED: .instrument
      }
    self.init(
      aggregation: message.aggregation == .geometric ? .geometric : .arithmetic,
      weighting: weighting,
      geometricMinimum: message.geometricMinimum,
      minimumWeightShare: message.minimumWeightShare
    )
  }
}
