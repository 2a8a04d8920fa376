// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_Assessment: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "state_code", jsonName: "stateCode"),
    .init(3, name: "round", jsonName: "round"),
    .init(4, name: "agency", jsonName: "agency"),
    .init(5, name: "tlp", jsonName: "tlp"),
    .init(6, name: "instrument_id", jsonName: "instrumentId"),
    .init(7, name: "instrument_version", jsonName: "instrumentVersion"),
    .init(8, name: "create_time", jsonName: "createTime"),
    .init(9, name: "scorecard", jsonName: "scorecard"),
    .init(10, name: "response", jsonName: "response"),
    .init(11, name: "digests", jsonName: "digests"),
    .init(12, name: "technologies_held", jsonName: "technologiesHeld"),
    .init(13, name: "principal", jsonName: "principal"),
    .init(14, name: "shared_with", jsonName: "sharedWith"),
    .init(15, name: "review_state", jsonName: "reviewState"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.stateCode)
    case 3: reader.read(&self.round)
    case 4: reader.read(&self.agency)
    case 5: reader.read(&self.tlp)
    case 6: reader.read(&self.instrumentID)
    case 7: reader.read(&self.instrumentVersion)
    case 8: reader.read(&self.createTime)
    case 9: reader.read(&self.scorecard)
    case 10: reader.read(&self.response)
    case 11: reader.read(&self.digests)
    case 12: reader.read(&self.technologiesHeld)
    case 13: reader.read(&self.principal)
    case 14: reader.read(&self.sharedWith)
    case 15: reader.read(&self.reviewState)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("stateCode", self.stateCode)
    writer.write("round", self.round)
    writer.write("agency", self.agency)
    writer.write("tlp", self.tlp)
    writer.write("instrumentId", self.instrumentID)
    writer.write("instrumentVersion", self.instrumentVersion)
    writer.write("createTime", self.createTime)
    writer.write("scorecard", self.scorecard)
    writer.write("response", self.response)
    writer.write("digests", self.digests)
    writer.write("technologiesHeld", self.technologiesHeld)
    writer.write("principal", self.principal)
    writer.write("sharedWith", self.sharedWith)
    writer.write("reviewState", self.reviewState)
  }
}

extension Capacity_V1_HeldTechnology: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "technology_id", jsonName: "technologyId"),
    .init(2, name: "assessment_id", jsonName: "assessmentId"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.technologyID)
    case 2: reader.read(&self.assessmentID)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("technologyId", self.technologyID)
    writer.write("assessmentId", self.assessmentID)
  }
}

extension Capacity_V1_Digests: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "response", jsonName: "response"),
    .init(2, name: "instrument", jsonName: "instrument"),
    .init(3, name: "rule_set", jsonName: "ruleSet"),
    .init(4, name: "profile", jsonName: "profile"),
    .init(5, name: "technologies_held", jsonName: "technologiesHeld"),
    .init(6, name: "scorecard", jsonName: "scorecard"),
    .init(7, name: "rule_set_version", jsonName: "ruleSetVersion"),
    .init(8, name: "method_version", jsonName: "methodVersion"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.response)
    case 2: reader.read(&self.instrument)
    case 3: reader.read(&self.ruleSet)
    case 4: reader.read(&self.profile)
    case 5: reader.read(&self.technologiesHeld)
    case 6: reader.read(&self.scorecard)
    case 7: reader.read(&self.ruleSetVersion)
    case 8: reader.read(&self.methodVersion)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("response", self.response)
    writer.write("instrument", self.instrument)
    writer.write("ruleSet", self.ruleSet)
    writer.write("profile", self.profile)
    writer.write("technologiesHeld", self.technologiesHeld)
    writer.write("scorecard", self.scorecard)
    writer.write("ruleSetVersion", self.ruleSetVersion)
    writer.write("methodVersion", self.methodVersion)
  }
}

extension Capacity_V1_Receipt: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "request_id", jsonName: "requestId"),
    .init(3, name: "create_time", jsonName: "createTime"),
    .init(4, name: "digests", jsonName: "digests"),
    .init(5, name: "repeated", jsonName: "repeated"),
    .init(6, name: "agency", jsonName: "agency"),
    .init(7, name: "tlp", jsonName: "tlp"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.requestID)
    case 3: reader.read(&self.createTime)
    case 4: reader.read(&self.digests)
    case 5: reader.read(&self.repeated)
    case 6: reader.read(&self.agency)
    case 7: reader.read(&self.tlp)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("requestId", self.requestID)
    writer.write("createTime", self.createTime)
    writer.write("digests", self.digests)
    writer.write("repeated", self.repeated)
    writer.write("agency", self.agency)
    writer.write("tlp", self.tlp)
  }
}

extension Capacity_V1_Scorecard: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "state_code", jsonName: "stateCode"),
    .init(3, name: "round", jsonName: "round"),
    .init(4, name: "method_version", jsonName: "methodVersion"),
    .init(5, name: "themes", jsonName: "themes"),
    .init(6, name: "needs", jsonName: "needs"),
    .init(7, name: "patterns", jsonName: "patterns"),
    .init(8, name: "transfers", jsonName: "transfers"),
    .init(9, name: "instrument_id", jsonName: "instrumentId"),
    .init(10, name: "instrument_version", jsonName: "instrumentVersion"),
    .init(11, name: "profile_id", jsonName: "profileId"),
    .init(12, name: "profile_version", jsonName: "profileVersion"),
    .init(13, name: "rule_set_version", jsonName: "ruleSetVersion"),
    .init(14, name: "indicators", jsonName: "indicators"),
    .init(15, name: "evidence_need_indicator_ids", jsonName: "evidenceNeedIndicatorIds"),
    .init(16, name: "legend", jsonName: "legend"),
    .init(17, name: "evidence_basis", jsonName: "evidenceBasis"),
    .init(18, name: "contested_indicator_ids", jsonName: "contestedIndicatorIds"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.stateCode)
    case 3: reader.read(&self.round)
    case 4: reader.read(&self.methodVersion)
    case 5: reader.read(&self.themes)
    case 6: reader.read(&self.needs)
    case 7: reader.read(&self.patterns)
    case 8: reader.read(&self.transfers)
    case 9: reader.read(&self.instrumentID)
    case 10: reader.read(&self.instrumentVersion)
    case 11: reader.read(&self.profileID)
    case 12: reader.read(&self.profileVersion)
    case 13: reader.read(&self.ruleSetVersion)
    case 14: reader.read(&self.indicators)
    case 15: reader.read(&self.evidenceNeedIndicatorIds)
    case 16: reader.read(&self.legend)
    case 17: reader.read(&self.evidenceBasis)
    case 18: reader.read(&self.contestedIndicatorIds)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("stateCode", self.stateCode)
    writer.write("round", self.round)
    writer.write("methodVersion", self.methodVersion)
    writer.write("themes", self.themes)
    writer.write("needs", self.needs)
    writer.write("patterns", self.patterns)
    writer.write("transfers", self.transfers)
    writer.write("instrumentId", self.instrumentID)
    writer.write("instrumentVersion", self.instrumentVersion)
    writer.write("profileId", self.profileID)
    writer.write("profileVersion", self.profileVersion)
    writer.write("ruleSetVersion", self.ruleSetVersion)
    writer.write("indicators", self.indicators)
    writer.write("evidenceNeedIndicatorIds", self.evidenceNeedIndicatorIds)
    writer.write("legend", self.legend)
    writer.write("evidenceBasis", self.evidenceBasis)
    writer.write("contestedIndicatorIds", self.contestedIndicatorIds)
  }
}

extension Capacity_V1_Theme: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "theme_id", jsonName: "themeId"),
    .init(2, name: "kind", jsonName: "kind"),
    .init(3, name: "state", jsonName: "state"),
    .init(4, name: "score", jsonName: "score", oneof: "score_value"),
    .init(5, name: "coverage", jsonName: "coverage"),
    .init(6, name: "low", jsonName: "low"),
    .init(7, name: "high", jsonName: "high"),
    .init(8, name: "gap", jsonName: "gap", oneof: "gap_value"),
    .init(9, name: "confidence", jsonName: "confidence"),
    .init(10, name: "unknown_share", jsonName: "unknownShare"),
    .init(11, name: "withheld_share", jsonName: "withheldShare"),
    .init(12, name: "interval", jsonName: "interval"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.themeID)
    case 2: reader.read(&self.kind)
    case 3: reader.read(&self.state)
    case 4: reader.read(&self.score)
    case 5: reader.read(&self.coverage)
    case 6: reader.read(&self.low)
    case 7: reader.read(&self.high)
    case 8: reader.read(&self.gap)
    case 9: reader.read(&self.confidence)
    case 10: reader.read(&self.unknownShare)
    case 11: reader.read(&self.withheldShare)
    case 12: reader.read(&self.interval)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("themeId", self.themeID)
    writer.write("kind", self.kind)
    writer.write("state", self.state)
    writer.write("score", self.score)
    writer.write("coverage", self.coverage)
    writer.write("low", self.low)
    writer.write("high", self.high)
    writer.write("gap", self.gap)
    writer.write("confidence", self.confidence)
    writer.write("unknownShare", self.unknownShare)
    writer.write("withheldShare", self.withheldShare)
    writer.write("interval", self.interval)
  }
}

extension Capacity_V1_Interval: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "p5", jsonName: "p5"),
    .init(2, name: "p50", jsonName: "p50"),
    .init(3, name: "p95", jsonName: "p95"),
    .init(4, name: "point_outside", jsonName: "pointOutside"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.p5)
    case 2: reader.read(&self.p50)
    case 3: reader.read(&self.p95)
    case 4: reader.read(&self.pointOutside)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("p5", self.p5)
    writer.write("p50", self.p50)
    writer.write("p95", self.p95)
    writer.write("pointOutside", self.pointOutside)
  }
}

extension Capacity_V1_IndicatorScore: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "indicator_id", jsonName: "indicatorId"),
    .init(2, name: "state", jsonName: "state"),
    .init(3, name: "score", jsonName: "score", oneof: "score_value"),
    .init(4, name: "target", jsonName: "target"),
    .init(5, name: "evidence_grade", jsonName: "evidenceGrade"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.indicatorID)
    case 2: reader.read(&self.state)
    case 3: reader.read(&self.score)
    case 4: reader.read(&self.target)
    case 5: reader.read(&self.evidenceGrade)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("indicatorId", self.indicatorID)
    writer.write("state", self.state)
    writer.write("score", self.score)
    writer.write("target", self.target)
    writer.write("evidenceGrade", self.evidenceGrade)
  }
}

extension Capacity_V1_Need: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "indicator_id", jsonName: "indicatorId"),
    .init(2, name: "gap_levels", jsonName: "gapLevels"),
    .init(3, name: "priority", jsonName: "priority"),
    .init(4, name: "effective_priority", jsonName: "effectivePriority"),
    .init(5, name: "principle_ids", jsonName: "principleIds"),
    .init(6, name: "step", jsonName: "step"),
    .init(7, name: "risk_ids", jsonName: "riskIds"),
    .init(8, name: "articles", jsonName: "articles"),
    .init(9, name: "reason", jsonName: "reason"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.indicatorID)
    case 2: reader.read(&self.gapLevels)
    case 3: reader.read(&self.priority)
    case 4: reader.read(&self.effectivePriority)
    case 5: reader.read(&self.principleIds)
    case 6: reader.read(&self.step)
    case 7: reader.read(&self.riskIds)
    case 8: reader.read(&self.articles)
    case 9: reader.read(&self.reason)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("indicatorId", self.indicatorID)
    writer.write("gapLevels", self.gapLevels)
    writer.write("priority", self.priority)
    writer.write("effectivePriority", self.effectivePriority)
    writer.write("principleIds", self.principleIds)
    writer.write("step", self.step)
    writer.write("riskIds", self.riskIds)
    writer.write("articles", self.articles)
    writer.write("reason", self.reason)
  }
}

extension Capacity_V1_Pattern: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "pattern_id", jsonName: "patternId"),
    .init(2, name: "state", jsonName: "state"),
    .init(3, name: "principle_ids", jsonName: "principleIds"),
    .init(4, name: "risk_ids", jsonName: "riskIds"),
    .init(5, name: "explanation", jsonName: "explanation"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.patternID)
    case 2: reader.read(&self.state)
    case 3: reader.read(&self.principleIds)
    case 4: reader.read(&self.riskIds)
    case 5: reader.read(&self.explanation)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("patternId", self.patternID)
    writer.write("state", self.state)
    writer.write("principleIds", self.principleIds)
    writer.write("riskIds", self.riskIds)
    writer.write("explanation", self.explanation)
  }
}

extension Capacity_V1_TransferAssessment: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "technology_id", jsonName: "technologyId"),
    .init(2, name: "inherent", jsonName: "inherent"),
    .init(3, name: "safeguard_weakness", jsonName: "safeguardWeakness"),
    .init(4, name: "exposure", jsonName: "exposure"),
    .init(5, name: "raw_risk", jsonName: "rawRisk"),
    .init(6, name: "residual_risk", jsonName: "residualRisk"),
    .init(7, name: "own_tier", jsonName: "ownTier"),
    .init(8, name: "tier", jsonName: "tier"),
    .init(9, name: "best_tier", jsonName: "bestTier"),
    .init(10, name: "worst_tier", jsonName: "worstTier"),
    .init(11, name: "flags", jsonName: "flags"),
    .init(12, name: "alternatives", jsonName: "alternatives"),
    .init(13, name: "changes", jsonName: "changes"),
    .init(14, name: "open_questions", jsonName: "openQuestions"),
    .init(15, name: "kind", jsonName: "kind"),
    .init(16, name: "end_user", jsonName: "endUser"),
    .init(17, name: "purpose", jsonName: "purpose"),
    .init(18, name: "no_alternative_reason", jsonName: "noAlternativeReason"),
    .init(19, name: "item_floor", jsonName: "itemFloor"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.technologyID)
    case 2: reader.read(&self.inherent)
    case 3: reader.read(&self.safeguardWeakness)
    case 4: reader.read(&self.exposure)
    case 5: reader.read(&self.rawRisk)
    case 6: reader.read(&self.residualRisk)
    case 7: reader.read(&self.ownTier)
    case 8: reader.read(&self.tier)
    case 9: reader.read(&self.bestTier)
    case 10: reader.read(&self.worstTier)
    case 11: reader.read(&self.flags)
    case 12: reader.read(&self.alternatives)
    case 13: reader.read(&self.changes)
    case 14: reader.read(&self.openQuestions)
    case 15: reader.read(&self.kind)
    case 16: reader.read(&self.endUser)
    case 17: reader.read(&self.purpose)
    case 18: reader.read(&self.noAlternativeReason)
    case 19: reader.read(&self.itemFloor)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("technologyId", self.technologyID)
    writer.write("inherent", self.inherent)
    writer.write("safeguardWeakness", self.safeguardWeakness)
    writer.write("exposure", self.exposure)
    writer.write("rawRisk", self.rawRisk)
    writer.write("residualRisk", self.residualRisk)
    writer.write("ownTier", self.ownTier)
    writer.write("tier", self.tier)
    writer.write("bestTier", self.bestTier)
    writer.write("worstTier", self.worstTier)
    writer.write("flags", self.flags)
    writer.write("alternatives", self.alternatives)
    writer.write("changes", self.changes)
    writer.write("openQuestions", self.openQuestions)
    writer.write("kind", self.kind)
    writer.write("endUser", self.endUser)
    writer.write("purpose", self.purpose)
    writer.write("noAlternativeReason", self.noAlternativeReason)
    writer.write("itemFloor", self.itemFloor)
  }
}

extension Capacity_V1_Flag: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "rule_id", jsonName: "ruleId"),
    .init(2, name: "floor", jsonName: "floor"),
    .init(3, name: "unverified", jsonName: "unverified"),
    .init(4, name: "facts", jsonName: "facts"),
    .init(5, name: "principle_ids", jsonName: "principleIds"),
    .init(6, name: "risk_ids", jsonName: "riskIds"),
    .init(7, name: "control_entries", jsonName: "controlEntries"),
    .init(8, name: "explanation", jsonName: "explanation"),
    .init(9, name: "rights", jsonName: "rights"),
    .init(10, name: "technology_ids", jsonName: "technologyIds"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.ruleID)
    case 2: reader.read(&self.floor)
    case 3: reader.read(&self.unverified)
    case 4: reader.read(&self.facts)
    case 5: reader.read(&self.principleIds)
    case 6: reader.read(&self.riskIds)
    case 7: reader.read(&self.controlEntries)
    case 8: reader.read(&self.explanation)
    case 9: reader.read(&self.rights)
    case 10: reader.read(&self.technologyIds)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("ruleId", self.ruleID)
    writer.write("floor", self.floor)
    writer.write("unverified", self.unverified)
    writer.write("facts", self.facts)
    writer.write("principleIds", self.principleIds)
    writer.write("riskIds", self.riskIds)
    writer.write("controlEntries", self.controlEntries)
    writer.write("explanation", self.explanation)
    writer.write("rights", self.rights)
    writer.write("technologyIds", self.technologyIds)
  }
}

extension Capacity_V1_Fact: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "subject", jsonName: "subject"),
    .init(2, name: "value", jsonName: "value"),
    .init(3, name: "answer_state", jsonName: "answerState"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.subject)
    case 2: reader.read(&self.value)
    case 3: reader.read(&self.answerState)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("subject", self.subject)
    writer.write("value", self.value)
    writer.write("answerState", self.answerState)
  }
}

extension Capacity_V1_TransferChanges: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "outcome", jsonName: "outcome"),
    .init(2, name: "changes", jsonName: "changes"),
    .init(3, name: "tier", jsonName: "tier"),
    .init(4, name: "residual_risk", jsonName: "residualRisk"),
    .init(5, name: "holding", jsonName: "holding"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.outcome)
    case 2: reader.read(&self.changes)
    case 3: reader.read(&self.tier)
    case 4: reader.read(&self.residualRisk)
    case 5: reader.read(&self.holding)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("outcome", self.outcome)
    writer.write("changes", self.changes)
    writer.write("tier", self.tier)
    writer.write("residualRisk", self.residualRisk)
    writer.write("holding", self.holding)
  }
}

extension Capacity_V1_Change: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "subject", jsonName: "subject"),
    .init(2, name: "value", jsonName: "value"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.subject)
    case 2: reader.read(&self.value)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("subject", self.subject)
    writer.write("value", self.value)
  }
}

