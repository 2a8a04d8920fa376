// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_RuleSet: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "version", jsonName: "version"),
    .init(2, name: "tags", jsonName: "tags"),
    .init(3, name: "technologies", jsonName: "technologies"),
    .init(4, name: "mitigations", jsonName: "mitigations"),
    .init(5, name: "parameters", jsonName: "parameters"),
    .init(6, name: "red_flags", jsonName: "redFlags"),
    .init(7, name: "bundles", jsonName: "bundles"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.version)
    case 2: reader.read(&self.tags)
    case 3: reader.read(&self.technologies)
    case 4: reader.read(&self.mitigations)
    case 5: reader.read(&self.parameters)
    case 6: reader.read(&self.redFlags)
    case 7: reader.read(&self.bundles)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("version", self.version)
    writer.write("tags", self.tags)
    writer.write("technologies", self.technologies)
    writer.write("mitigations", self.mitigations)
    writer.write("parameters", self.parameters)
    writer.write("redFlags", self.redFlags)
    writer.write("bundles", self.bundles)
  }
}

extension Capacity_V1_TechnologyTag: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "title", jsonName: "title"),
    .init(3, name: "control_entries", jsonName: "controlEntries"),
    .init(4, name: "safeguards", jsonName: "safeguards"),
    .init(5, name: "rights", jsonName: "rights"),
    .init(6, name: "controlled", jsonName: "controlled"),
    .init(7, name: "controlled_from_inherent", jsonName: "controlledFromInherent"),
    .init(8, name: "source", jsonName: "source"),
    .init(9, name: "added_for_kinds", jsonName: "addedForKinds"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.title)
    case 3: reader.read(&self.controlEntries)
    case 4: reader.read(&self.safeguards)
    case 5: reader.read(&self.rights)
    case 6: reader.read(&self.controlled)
    case 7: reader.read(&self.controlledFromInherent)
    case 8: reader.read(&self.source)
    case 9: reader.read(&self.addedForKinds)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("title", self.title)
    writer.write("controlEntries", self.controlEntries)
    writer.write("safeguards", self.safeguards)
    writer.write("rights", self.rights)
    writer.write("controlled", self.controlled)
    writer.write("controlledFromInherent", self.controlledFromInherent)
    writer.write("source", self.source)
    writer.write("addedForKinds", self.addedForKinds)
  }
}

extension Capacity_V1_Technology: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "title", jsonName: "title"),
    .init(3, name: "tag_ids", jsonName: "tagIds"),
    .init(4, name: "intrusive", jsonName: "intrusive"),
    .init(5, name: "scale", jsonName: "scale"),
    .init(6, name: "covert", jsonName: "covert"),
    .init(7, name: "floor", jsonName: "floor"),
    .init(8, name: "serves", jsonName: "serves"),
    .init(9, name: "alternatives", jsonName: "alternatives"),
    .init(10, name: "no_alternative_reason", jsonName: "noAlternativeReason"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.title)
    case 3: reader.read(&self.tagIds)
    case 4: reader.read(&self.intrusive)
    case 5: reader.read(&self.scale)
    case 6: reader.read(&self.covert)
    case 7: reader.read(&self.floor)
    case 8: reader.read(&self.serves)
    case 9: reader.read(&self.alternatives)
    case 10: reader.read(&self.noAlternativeReason)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("title", self.title)
    writer.write("tagIds", self.tagIds)
    writer.write("intrusive", self.intrusive)
    writer.write("scale", self.scale)
    writer.write("covert", self.covert)
    writer.write("floor", self.floor)
    writer.write("serves", self.serves)
    writer.write("alternatives", self.alternatives)
    writer.write("noAlternativeReason", self.noAlternativeReason)
  }
}

extension Capacity_V1_Mitigation: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "title", jsonName: "title"),
    .init(3, name: "effect", jsonName: "effect"),
    .init(4, name: "tag_ids", jsonName: "tagIds"),
    .init(5, name: "needs", jsonName: "needs"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.title)
    case 3: reader.read(&self.effect)
    case 4: reader.read(&self.tagIds)
    case 5: reader.read(&self.needs)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("title", self.title)
    writer.write("effect", self.effect)
    writer.write("tagIds", self.tagIds)
    writer.write("needs", self.needs)
  }
}

extension Capacity_V1_RiskParameters: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "intrusive_weight", jsonName: "intrusiveWeight"),
    .init(2, name: "scale_weight", jsonName: "scaleWeight"),
    .init(3, name: "covert_weight", jsonName: "covertWeight"),
    .init(4, name: "unanswered_safeguard", jsonName: "unansweredSafeguard"),
    .init(5, name: "weak_safeguard", jsonName: "weakSafeguard"),
    .init(6, name: "safeguard_exposure_weight", jsonName: "safeguardExposureWeight"),
    .init(7, name: "end_user_exposure_weight", jsonName: "endUserExposureWeight"),
    .init(8, name: "purpose_exposure_weight", jsonName: "purposeExposureWeight"),
    .init(9, name: "raw_risk_base", jsonName: "rawRiskBase"),
    .init(10, name: "raw_risk_slope", jsonName: "rawRiskSlope"),
    .init(11, name: "residual_share_minimum", jsonName: "residualShareMinimum"),
    .init(12, name: "kinds", jsonName: "kinds"),
    .init(13, name: "end_users", jsonName: "endUsers"),
    .init(14, name: "purposes", jsonName: "purposes"),
    .init(15, name: "unevidenced_independence_factor", jsonName: "unevidencedIndependenceFactor"),
    .init(16, name: "mitigation_qualities", jsonName: "mitigationQualities"),
    .init(17, name: "tiers", jsonName: "tiers"),
    .init(18, name: "terms_benign_when_yes", jsonName: "termsBenignWhenYes"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.intrusiveWeight)
    case 2: reader.read(&self.scaleWeight)
    case 3: reader.read(&self.covertWeight)
    case 4: reader.read(&self.unansweredSafeguard)
    case 5: reader.read(&self.weakSafeguard)
    case 6: reader.read(&self.safeguardExposureWeight)
    case 7: reader.read(&self.endUserExposureWeight)
    case 8: reader.read(&self.purposeExposureWeight)
    case 9: reader.read(&self.rawRiskBase)
    case 10: reader.read(&self.rawRiskSlope)
    case 11: reader.read(&self.residualShareMinimum)
    case 12: reader.read(&self.kinds)
    case 13: reader.read(&self.endUsers)
    case 14: reader.read(&self.purposes)
    case 15: reader.read(&self.unevidencedIndependenceFactor)
    case 16: reader.read(&self.mitigationQualities)
    case 17: reader.read(&self.tiers)
    case 18: reader.read(&self.termsBenignWhenYes)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("intrusiveWeight", self.intrusiveWeight)
    writer.write("scaleWeight", self.scaleWeight)
    writer.write("covertWeight", self.covertWeight)
    writer.write("unansweredSafeguard", self.unansweredSafeguard)
    writer.write("weakSafeguard", self.weakSafeguard)
    writer.write("safeguardExposureWeight", self.safeguardExposureWeight)
    writer.write("endUserExposureWeight", self.endUserExposureWeight)
    writer.write("purposeExposureWeight", self.purposeExposureWeight)
    writer.write("rawRiskBase", self.rawRiskBase)
    writer.write("rawRiskSlope", self.rawRiskSlope)
    writer.write("residualShareMinimum", self.residualShareMinimum)
    writer.write("kinds", self.kinds)
    writer.write("endUsers", self.endUsers)
    writer.write("purposes", self.purposes)
    writer.write("unevidencedIndependenceFactor", self.unevidencedIndependenceFactor)
    writer.write("mitigationQualities", self.mitigationQualities)
    writer.write("tiers", self.tiers)
    writer.write("termsBenignWhenYes", self.termsBenignWhenYes)
  }
}

extension Capacity_V1_KindFactor: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "kind", jsonName: "kind"),
    .init(2, name: "factor", jsonName: "factor"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.kind)
    case 2: reader.read(&self.factor)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("kind", self.kind)
    writer.write("factor", self.factor)
  }
}

extension Capacity_V1_EndUserFactor: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "end_user", jsonName: "endUser"),
    .init(2, name: "factor", jsonName: "factor"),
    .init(3, name: "needs_independence", jsonName: "needsIndependence"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.endUser)
    case 2: reader.read(&self.factor)
    case 3: reader.read(&self.needsIndependence)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("endUser", self.endUser)
    writer.write("factor", self.factor)
    writer.write("needsIndependence", self.needsIndependence)
  }
}

extension Capacity_V1_PurposeFactor: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "purpose", jsonName: "purpose"),
    .init(2, name: "factor", jsonName: "factor"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.purpose)
    case 2: reader.read(&self.factor)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("purpose", self.purpose)
    writer.write("factor", self.factor)
  }
}

extension Capacity_V1_MitigationQuality: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "evidence_grade", jsonName: "evidenceGrade"),
    .init(2, name: "quality", jsonName: "quality"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.evidenceGrade)
    case 2: reader.read(&self.quality)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("evidenceGrade", self.evidenceGrade)
    writer.write("quality", self.quality)
  }
}

extension Capacity_V1_TierThreshold: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "tier", jsonName: "tier"),
    .init(2, name: "below", jsonName: "below"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.tier)
    case 2: reader.read(&self.below)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("tier", self.tier)
    writer.write("below", self.below)
  }
}

extension Capacity_V1_RedFlagRule: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "title", jsonName: "title"),
    .init(3, name: "explanation", jsonName: "explanation"),
    .init(4, name: "when", jsonName: "when"),
    .init(5, name: "floors", jsonName: "floors"),
    .init(6, name: "principle_ids", jsonName: "principleIds"),
    .init(7, name: "risk_ids", jsonName: "riskIds"),
    .init(8, name: "source", jsonName: "source"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.title)
    case 3: reader.read(&self.explanation)
    case 4: reader.read(&self.when)
    case 5: reader.read(&self.floors)
    case 6: reader.read(&self.principleIds)
    case 7: reader.read(&self.riskIds)
    case 8: reader.read(&self.source)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("title", self.title)
    writer.write("explanation", self.explanation)
    writer.write("when", self.when)
    writer.write("floors", self.floors)
    writer.write("principleIds", self.principleIds)
    writer.write("riskIds", self.riskIds)
    writer.write("source", self.source)
  }
}

extension Capacity_V1_FloorRule: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "floor", jsonName: "floor"),
    .init(2, name: "when", jsonName: "when"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.floor)
    case 2: reader.read(&self.when)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("floor", self.floor)
    writer.write("when", self.when)
  }
}

extension Capacity_V1_BundleRule: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "title", jsonName: "title"),
    .init(3, name: "explanation", jsonName: "explanation"),
    .init(4, name: "sides", jsonName: "sides"),
    .init(5, name: "at_least", jsonName: "atLeast"),
    .init(6, name: "when", jsonName: "when"),
    .init(7, name: "floors", jsonName: "floors"),
    .init(8, name: "principle_ids", jsonName: "principleIds"),
    .init(9, name: "risk_ids", jsonName: "riskIds"),
    .init(10, name: "source", jsonName: "source"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.title)
    case 3: reader.read(&self.explanation)
    case 4: reader.read(&self.sides)
    case 5: reader.read(&self.atLeast)
    case 6: reader.read(&self.when)
    case 7: reader.read(&self.floors)
    case 8: reader.read(&self.principleIds)
    case 9: reader.read(&self.riskIds)
    case 10: reader.read(&self.source)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("title", self.title)
    writer.write("explanation", self.explanation)
    writer.write("sides", self.sides)
    writer.write("atLeast", self.atLeast)
    writer.write("when", self.when)
    writer.write("floors", self.floors)
    writer.write("principleIds", self.principleIds)
    writer.write("riskIds", self.riskIds)
    writer.write("source", self.source)
  }
}

