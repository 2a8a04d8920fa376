// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_ScoringProfile: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "version", jsonName: "version"),
    .init(3, name: "title", jsonName: "title"),
    .init(4, name: "description", jsonName: "description"),
    .init(5, name: "minimum_coverage", jsonName: "minimumCoverage"),
    .init(6, name: "minimum_principle_answers", jsonName: "minimumPrincipleAnswers"),
    .init(7, name: "confidences", jsonName: "confidences"),
    .init(8, name: "small_base_grade", jsonName: "smallBaseGrade"),
    .init(9, name: "default_target_level", jsonName: "defaultTargetLevel"),
    .init(10, name: "indicator_target_levels", jsonName: "indicatorTargetLevels"),
    .init(11, name: "domain_target_levels", jsonName: "domainTargetLevels"),
    .init(12, name: "safeguard_priority_factor", jsonName: "safeguardPriorityFactor"),
    .init(13, name: "dependency_share", jsonName: "dependencyShare"),
    .init(14, name: "total", jsonName: "total"),
    .init(15, name: "patterns", jsonName: "patterns"),
    .init(16, name: "readiness", jsonName: "readiness"),
    .init(17, name: "uncertainty", jsonName: "uncertainty"),
    .init(18, name: "shows_ranks", jsonName: "showsRanks"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.version)
    case 3: reader.read(&self.title)
    case 4: reader.read(&self.description_p)
    case 5: reader.read(&self.minimumCoverage)
    case 6: reader.read(&self.minimumPrincipleAnswers)
    case 7: reader.read(&self.confidences)
    case 8: reader.read(&self.smallBaseGrade)
    case 9: reader.read(&self.defaultTargetLevel)
    case 10: reader.read(&self.indicatorTargetLevels)
    case 11: reader.read(&self.domainTargetLevels)
    case 12: reader.read(&self.safeguardPriorityFactor)
    case 13: reader.read(&self.dependencyShare)
    case 14: reader.read(&self.total)
    case 15: reader.read(&self.patterns)
    case 16: reader.read(&self.readiness)
    case 17: reader.read(&self.uncertainty)
    case 18: reader.read(&self.showsRanks)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("version", self.version)
    writer.write("title", self.title)
    writer.write("description", self.description_p)
    writer.write("minimumCoverage", self.minimumCoverage)
    writer.write("minimumPrincipleAnswers", self.minimumPrincipleAnswers)
    writer.write("confidences", self.confidences)
    writer.write("smallBaseGrade", self.smallBaseGrade)
    writer.write("defaultTargetLevel", self.defaultTargetLevel)
    writer.write("indicatorTargetLevels", self.indicatorTargetLevels)
    writer.write("domainTargetLevels", self.domainTargetLevels)
    writer.write("safeguardPriorityFactor", self.safeguardPriorityFactor)
    writer.write("dependencyShare", self.dependencyShare)
    writer.write("total", self.total)
    writer.write("patterns", self.patterns)
    writer.write("readiness", self.readiness)
    writer.write("uncertainty", self.uncertainty)
    writer.write("showsRanks", self.showsRanks)
  }
}

extension Capacity_V1_UncertaintyRules: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "seed", jsonName: "seed"),
    .init(2, name: "draws", jsonName: "draws"),
    .init(3, name: "sobol_draws", jsonName: "sobolDraws"),
    .init(4, name: "weight_factor_low", jsonName: "weightFactorLow"),
    .init(5, name: "weight_factor_span", jsonName: "weightFactorSpan"),
    .init(6, name: "shared_error_share", jsonName: "sharedErrorShare"),
    .init(7, name: "half_widths", jsonName: "halfWidths"),
    .init(8, name: "unknown_noise", jsonName: "unknownNoise"),
    .init(9, name: "withheld_drop", jsonName: "withheldDrop"),
    .init(10, name: "empty_domain_unknown_high", jsonName: "emptyDomainUnknownHigh"),
    .init(11, name: "empty_domain_withheld_high", jsonName: "emptyDomainWithheldHigh"),
    .init(12, name: "interval_low", jsonName: "intervalLow"),
    .init(13, name: "interval_middle", jsonName: "intervalMiddle"),
    .init(14, name: "interval_high", jsonName: "intervalHigh"),
    .init(15, name: "minimum_common_share", jsonName: "minimumCommonShare"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.seed)
    case 2: reader.read(&self.draws)
    case 3: reader.read(&self.sobolDraws)
    case 4: reader.read(&self.weightFactorLow)
    case 5: reader.read(&self.weightFactorSpan)
    case 6: reader.read(&self.sharedErrorShare)
    case 7: reader.read(&self.halfWidths)
    case 8: reader.read(&self.unknownNoise)
    case 9: reader.read(&self.withheldDrop)
    case 10: reader.read(&self.emptyDomainUnknownHigh)
    case 11: reader.read(&self.emptyDomainWithheldHigh)
    case 12: reader.read(&self.intervalLow)
    case 13: reader.read(&self.intervalMiddle)
    case 14: reader.read(&self.intervalHigh)
    case 15: reader.read(&self.minimumCommonShare)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("seed", self.seed)
    writer.write("draws", self.draws)
    writer.write("sobolDraws", self.sobolDraws)
    writer.write("weightFactorLow", self.weightFactorLow)
    writer.write("weightFactorSpan", self.weightFactorSpan)
    writer.write("sharedErrorShare", self.sharedErrorShare)
    writer.write("halfWidths", self.halfWidths)
    writer.write("unknownNoise", self.unknownNoise)
    writer.write("withheldDrop", self.withheldDrop)
    writer.write("emptyDomainUnknownHigh", self.emptyDomainUnknownHigh)
    writer.write("emptyDomainWithheldHigh", self.emptyDomainWithheldHigh)
    writer.write("intervalLow", self.intervalLow)
    writer.write("intervalMiddle", self.intervalMiddle)
    writer.write("intervalHigh", self.intervalHigh)
    writer.write("minimumCommonShare", self.minimumCommonShare)
  }
}

extension Capacity_V1_GradeHalfWidth: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "evidence_grade", jsonName: "evidenceGrade"),
    .init(2, name: "half_width", jsonName: "halfWidth"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.evidenceGrade)
    case 2: reader.read(&self.halfWidth)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("evidenceGrade", self.evidenceGrade)
    writer.write("halfWidth", self.halfWidth)
  }
}

extension Capacity_V1_GradeConfidence: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "evidence_grade", jsonName: "evidenceGrade"),
    .init(2, name: "confidence", jsonName: "confidence"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.evidenceGrade)
    case 2: reader.read(&self.confidence)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("evidenceGrade", self.evidenceGrade)
    writer.write("confidence", self.confidence)
  }
}

extension Capacity_V1_TotalRule: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "aggregation", jsonName: "aggregation"),
    .init(2, name: "weighting", jsonName: "weighting"),
    .init(3, name: "domain_weights", jsonName: "domainWeights"),
    .init(4, name: "geometric_minimum", jsonName: "geometricMinimum"),
    .init(5, name: "minimum_weight_share", jsonName: "minimumWeightShare"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.aggregation)
    case 2: reader.read(&self.weighting)
    case 3: reader.read(&self.domainWeights)
    case 4: reader.read(&self.geometricMinimum)
    case 5: reader.read(&self.minimumWeightShare)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("aggregation", self.aggregation)
    writer.write("weighting", self.weighting)
    writer.write("domainWeights", self.domainWeights)
    writer.write("geometricMinimum", self.geometricMinimum)
    writer.write("minimumWeightShare", self.minimumWeightShare)
  }
}

extension Capacity_V1_PatternThresholds: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "powers_lead", jsonName: "powersLead"),
    .init(2, name: "safeguards_below", jsonName: "safeguardsBelow"),
    .init(3, name: "developed_from", jsonName: "developedFrom"),
    .init(4, name: "weak_at_most", jsonName: "weakAtMost"),
    .init(5, name: "conditional_at_most", jsonName: "conditionalAtMost"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.powersLead)
    case 2: reader.read(&self.safeguardsBelow)
    case 3: reader.read(&self.developedFrom)
    case 4: reader.read(&self.weakAtMost)
    case 5: reader.read(&self.conditionalAtMost)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("powersLead", self.powersLead)
    writer.write("safeguardsBelow", self.safeguardsBelow)
    writer.write("developedFrom", self.developedFrom)
    writer.write("weakAtMost", self.weakAtMost)
    writer.write("conditionalAtMost", self.conditionalAtMost)
  }
}

extension Capacity_V1_ReadinessThresholds: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "minimum_coverage", jsonName: "minimumCoverage"),
    .init(2, name: "met_from", jsonName: "metFrom"),
    .init(3, name: "strong_from", jsonName: "strongFrom"),
    .init(4, name: "strong_weight_share", jsonName: "strongWeightShare"),
    .init(5, name: "not_met_below", jsonName: "notMetBelow"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.minimumCoverage)
    case 2: reader.read(&self.metFrom)
    case 3: reader.read(&self.strongFrom)
    case 4: reader.read(&self.strongWeightShare)
    case 5: reader.read(&self.notMetBelow)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("minimumCoverage", self.minimumCoverage)
    writer.write("metFrom", self.metFrom)
    writer.write("strongFrom", self.strongFrom)
    writer.write("strongWeightShare", self.strongWeightShare)
    writer.write("notMetBelow", self.notMetBelow)
  }
}

