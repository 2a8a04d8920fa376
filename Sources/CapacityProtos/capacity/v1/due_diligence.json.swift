// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_DueDiligenceFile: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "format", jsonName: "format"),
    .init(2, name: "assessment_id", jsonName: "assessmentId"),
    .init(3, name: "item", jsonName: "item"),
    .init(4, name: "state_code", jsonName: "stateCode"),
    .init(5, name: "round", jsonName: "round"),
    .init(6, name: "agency", jsonName: "agency"),
    .init(7, name: "tlp", jsonName: "tlp"),
    .init(8, name: "create_time", jsonName: "createTime"),
    .init(9, name: "language_code", jsonName: "languageCode"),
    .init(10, name: "submit_time", jsonName: "submitTime"),
    .init(11, name: "standing", jsonName: "standing"),
    .init(12, name: "superseded_by_assessment_id", jsonName: "supersededByAssessmentId"),
    .init(13, name: "technology", jsonName: "technology"),
    .init(14, name: "request", jsonName: "request"),
    .init(15, name: "terms", jsonName: "terms"),
    .init(16, name: "mitigations", jsonName: "mitigations"),
    .init(17, name: "figures", jsonName: "figures"),
    .init(18, name: "tiers", jsonName: "tiers"),
    .init(19, name: "own_tier", jsonName: "ownTier"),
    .init(20, name: "tier", jsonName: "tier"),
    .init(21, name: "best_tier", jsonName: "bestTier"),
    .init(22, name: "worst_tier", jsonName: "worstTier"),
    .init(23, name: "open_questions", jsonName: "openQuestions"),
    .init(24, name: "approval", jsonName: "approval"),
    .init(25, name: "flags", jsonName: "flags"),
    .init(26, name: "safeguards", jsonName: "safeguards"),
    .init(27, name: "alternatives", jsonName: "alternatives"),
    .init(28, name: "no_alternative_reason", jsonName: "noAlternativeReason"),
    .init(29, name: "changes", jsonName: "changes"),
    .init(30, name: "trail", jsonName: "trail"),
    .init(31, name: "digests", jsonName: "digests"),
    .init(32, name: "rule_set_version", jsonName: "ruleSetVersion"),
    .init(33, name: "rule_set_digest", jsonName: "ruleSetDigest"),
    .init(34, name: "instrument_id", jsonName: "instrumentId"),
    .init(35, name: "instrument_version", jsonName: "instrumentVersion"),
    .init(36, name: "judged_by_assessment_id", jsonName: "judgedByAssessmentId"),
    .init(37, name: "caveats", jsonName: "caveats"),
    .init(38, name: "kind_words", jsonName: "kindWords"),
    .init(39, name: "end_user_words", jsonName: "endUserWords"),
    .init(40, name: "purpose_words", jsonName: "purposeWords"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.format)
    case 2: reader.read(&self.assessmentID)
    case 3: reader.read(&self.item)
    case 4: reader.read(&self.stateCode)
    case 5: reader.read(&self.round)
    case 6: reader.read(&self.agency)
    case 7: reader.read(&self.tlp)
    case 8: reader.read(&self.createTime)
    case 9: reader.read(&self.languageCode)
    case 10: reader.read(&self.submitTime)
    case 11: reader.read(&self.standing)
    case 12: reader.read(&self.supersededByAssessmentID)
    case 13: reader.read(&self.technology)
    case 14: reader.read(&self.request)
    case 15: reader.read(&self.terms)
    case 16: reader.read(&self.mitigations)
    case 17: reader.read(&self.figures)
    case 18: reader.read(&self.tiers)
    case 19: reader.read(&self.ownTier)
    case 20: reader.read(&self.tier)
    case 21: reader.read(&self.bestTier)
    case 22: reader.read(&self.worstTier)
    case 23: reader.read(&self.openQuestions)
    case 24: reader.read(&self.approval)
    case 25: reader.read(&self.flags)
    case 26: reader.read(&self.safeguards)
    case 27: reader.read(&self.alternatives)
    case 28: reader.read(&self.noAlternativeReason)
    case 29: reader.read(&self.changes)
    case 30: reader.read(&self.trail)
    case 31: reader.read(&self.digests)
    case 32: reader.read(&self.ruleSetVersion)
    case 33: reader.read(&self.ruleSetDigest)
    case 34: reader.read(&self.instrumentID)
    case 35: reader.read(&self.instrumentVersion)
    case 36: reader.read(&self.judgedByAssessmentID)
    case 37: reader.read(&self.caveats)
    case 38: reader.read(&self.kindWords)
    case 39: reader.read(&self.endUserWords)
    case 40: reader.read(&self.purposeWords)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("format", self.format)
    writer.write("assessmentId", self.assessmentID)
    writer.write("item", self.item)
    writer.write("stateCode", self.stateCode)
    writer.write("round", self.round)
    writer.write("agency", self.agency)
    writer.write("tlp", self.tlp)
    writer.write("createTime", self.createTime)
    writer.write("languageCode", self.languageCode)
    writer.write("submitTime", self.submitTime)
    writer.write("standing", self.standing)
    writer.write("supersededByAssessmentId", self.supersededByAssessmentID)
    writer.write("technology", self.technology)
    writer.write("request", self.request)
    writer.write("terms", self.terms)
    writer.write("mitigations", self.mitigations)
    writer.write("figures", self.figures)
    writer.write("tiers", self.tiers)
    writer.write("ownTier", self.ownTier)
    writer.write("tier", self.tier)
    writer.write("bestTier", self.bestTier)
    writer.write("worstTier", self.worstTier)
    writer.write("openQuestions", self.openQuestions)
    writer.write("approval", self.approval)
    writer.write("flags", self.flags)
    writer.write("safeguards", self.safeguards)
    writer.write("alternatives", self.alternatives)
    writer.write("noAlternativeReason", self.noAlternativeReason)
    writer.write("changes", self.changes)
    writer.write("trail", self.trail)
    writer.write("digests", self.digests)
    writer.write("ruleSetVersion", self.ruleSetVersion)
    writer.write("ruleSetDigest", self.ruleSetDigest)
    writer.write("instrumentId", self.instrumentID)
    writer.write("instrumentVersion", self.instrumentVersion)
    writer.write("judgedByAssessmentId", self.judgedByAssessmentID)
    writer.write("caveats", self.caveats)
    writer.write("kindWords", self.kindWords)
    writer.write("endUserWords", self.endUserWords)
    writer.write("purposeWords", self.purposeWords)
  }
}

extension Capacity_V1_DiligenceItem: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "technology_id", jsonName: "technologyId"),
    .init(2, name: "title", jsonName: "title"),
    .init(3, name: "tags", jsonName: "tags"),
    .init(4, name: "facets", jsonName: "facets"),
    .init(5, name: "floor", jsonName: "floor"),
    .init(6, name: "controlled", jsonName: "controlled"),
    .init(7, name: "serves", jsonName: "serves"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.technologyID)
    case 2: reader.read(&self.title)
    case 3: reader.read(&self.tags)
    case 4: reader.read(&self.facets)
    case 5: reader.read(&self.floor)
    case 6: reader.read(&self.controlled)
    case 7: reader.read(&self.serves)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("technologyId", self.technologyID)
    writer.write("title", self.title)
    writer.write("tags", self.tags)
    writer.write("facets", self.facets)
    writer.write("floor", self.floor)
    writer.write("controlled", self.controlled)
    writer.write("serves", self.serves)
  }
}

extension Capacity_V1_DiligenceText: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "title", jsonName: "title"),
    .init(3, name: "statement", jsonName: "statement"),
    .init(4, name: "source", jsonName: "source"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.title)
    case 3: reader.read(&self.statement)
    case 4: reader.read(&self.source)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("title", self.title)
    writer.write("statement", self.statement)
    writer.write("source", self.source)
  }
}

extension Capacity_V1_DiligenceTag: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "title", jsonName: "title"),
    .init(3, name: "controls", jsonName: "controls"),
    .init(4, name: "rights", jsonName: "rights"),
    .init(5, name: "right_words", jsonName: "rightWords"),
    .init(6, name: "source", jsonName: "source"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.title)
    case 3: reader.read(&self.controls)
    case 4: reader.read(&self.rights)
    case 5: reader.read(&self.rightWords)
    case 6: reader.read(&self.source)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("title", self.title)
    writer.write("controls", self.controls)
    writer.write("rights", self.rights)
    writer.write("rightWords", self.rightWords)
    writer.write("source", self.source)
  }
}

extension Capacity_V1_DiligenceControls: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "regime", jsonName: "regime"),
    .init(2, name: "entries", jsonName: "entries"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.regime)
    case 2: reader.read(&self.entries)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("regime", self.regime)
    writer.write("entries", self.entries)
  }
}

extension Capacity_V1_DiligenceFacet: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "title", jsonName: "title"),
    .init(3, name: "value", jsonName: "value"),
    .init(4, name: "meaning", jsonName: "meaning"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.title)
    case 3: reader.read(&self.value)
    case 4: reader.read(&self.meaning)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("title", self.title)
    writer.write("value", self.value)
    writer.write("meaning", self.meaning)
  }
}

extension Capacity_V1_DiligenceTerm: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "title", jsonName: "title"),
    .init(3, name: "value", jsonName: "value"),
    .init(4, name: "value_words", jsonName: "valueWords"),
    .init(5, name: "benign", jsonName: "benign"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.title)
    case 3: reader.read(&self.value)
    case 4: reader.read(&self.valueWords)
    case 5: reader.read(&self.benign)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("title", self.title)
    writer.write("value", self.value)
    writer.write("valueWords", self.valueWords)
    writer.write("benign", self.benign)
  }
}

extension Capacity_V1_DiligenceMitigation: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "title", jsonName: "title"),
    .init(3, name: "promised", jsonName: "promised"),
    .init(4, name: "applicable", jsonName: "applicable"),
    .init(5, name: "evidence_grade", jsonName: "evidenceGrade"),
    .init(6, name: "counted_grade", jsonName: "countedGrade"),
    .init(7, name: "effect", jsonName: "effect"),
    .init(8, name: "counted_effect", jsonName: "countedEffect"),
    .init(9, name: "needs", jsonName: "needs"),
    .init(10, name: "reason", jsonName: "reason"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.title)
    case 3: reader.read(&self.promised)
    case 4: reader.read(&self.applicable)
    case 5: reader.read(&self.evidenceGrade)
    case 6: reader.read(&self.countedGrade)
    case 7: reader.read(&self.effect)
    case 8: reader.read(&self.countedEffect)
    case 9: reader.read(&self.needs)
    case 10: reader.read(&self.reason)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("title", self.title)
    writer.write("promised", self.promised)
    writer.write("applicable", self.applicable)
    writer.write("evidenceGrade", self.evidenceGrade)
    writer.write("countedGrade", self.countedGrade)
    writer.write("effect", self.effect)
    writer.write("countedEffect", self.countedEffect)
    writer.write("needs", self.needs)
    writer.write("reason", self.reason)
  }
}

extension Capacity_V1_DiligenceFigure: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "title", jsonName: "title"),
    .init(3, name: "value", jsonName: "value"),
    .init(4, name: "formula", jsonName: "formula"),
    .init(5, name: "calculation", jsonName: "calculation"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.title)
    case 3: reader.read(&self.value)
    case 4: reader.read(&self.formula)
    case 5: reader.read(&self.calculation)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("title", self.title)
    writer.write("value", self.value)
    writer.write("formula", self.formula)
    writer.write("calculation", self.calculation)
  }
}

extension Capacity_V1_DiligenceTier: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "tier", jsonName: "tier"),
    .init(2, name: "title", jsonName: "title"),
    .init(3, name: "from", jsonName: "from"),
    .init(4, name: "below", jsonName: "below"),
    .init(5, name: "approval", jsonName: "approval"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.tier)
    case 2: reader.read(&self.title)
    case 3: reader.read(&self.from)
    case 4: reader.read(&self.below)
    case 5: reader.read(&self.approval)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("tier", self.tier)
    writer.write("title", self.title)
    writer.write("from", self.from)
    writer.write("below", self.below)
    writer.write("approval", self.approval)
  }
}

extension Capacity_V1_DiligenceFact: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "subject", jsonName: "subject"),
    .init(2, name: "title", jsonName: "title"),
    .init(3, name: "value", jsonName: "value"),
    .init(4, name: "value_words", jsonName: "valueWords"),
    .init(5, name: "descriptor", jsonName: "descriptor"),
    .init(6, name: "answer_state", jsonName: "answerState"),
    .init(7, name: "evidence_grade", jsonName: "evidenceGrade"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.subject)
    case 2: reader.read(&self.title)
    case 3: reader.read(&self.value)
    case 4: reader.read(&self.valueWords)
    case 5: reader.read(&self.descriptor)
    case 6: reader.read(&self.answerState)
    case 7: reader.read(&self.evidenceGrade)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("subject", self.subject)
    writer.write("title", self.title)
    writer.write("value", self.value)
    writer.write("valueWords", self.valueWords)
    writer.write("descriptor", self.descriptor)
    writer.write("answerState", self.answerState)
    writer.write("evidenceGrade", self.evidenceGrade)
  }
}

extension Capacity_V1_DiligenceFlag: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "rule_id", jsonName: "ruleId"),
    .init(2, name: "title", jsonName: "title"),
    .init(3, name: "explanation", jsonName: "explanation"),
    .init(4, name: "condition", jsonName: "condition"),
    .init(5, name: "source", jsonName: "source"),
    .init(6, name: "floor", jsonName: "floor"),
    .init(7, name: "unverified", jsonName: "unverified"),
    .init(8, name: "facts", jsonName: "facts"),
    .init(9, name: "principles", jsonName: "principles"),
    .init(10, name: "risks", jsonName: "risks"),
    .init(11, name: "rights", jsonName: "rights"),
    .init(12, name: "control_entries", jsonName: "controlEntries"),
    .init(13, name: "partners", jsonName: "partners"),
    .init(14, name: "standing", jsonName: "standing"),
    .init(15, name: "status_words", jsonName: "statusWords"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.ruleID)
    case 2: reader.read(&self.title)
    case 3: reader.read(&self.explanation)
    case 4: reader.read(&self.condition)
    case 5: reader.read(&self.source)
    case 6: reader.read(&self.floor)
    case 7: reader.read(&self.unverified)
    case 8: reader.read(&self.facts)
    case 9: reader.read(&self.principles)
    case 10: reader.read(&self.risks)
    case 11: reader.read(&self.rights)
    case 12: reader.read(&self.controlEntries)
    case 13: reader.read(&self.partners)
    case 14: reader.read(&self.standing)
    case 15: reader.read(&self.statusWords)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("ruleId", self.ruleID)
    writer.write("title", self.title)
    writer.write("explanation", self.explanation)
    writer.write("condition", self.condition)
    writer.write("source", self.source)
    writer.write("floor", self.floor)
    writer.write("unverified", self.unverified)
    writer.write("facts", self.facts)
    writer.write("principles", self.principles)
    writer.write("risks", self.risks)
    writer.write("rights", self.rights)
    writer.write("controlEntries", self.controlEntries)
    writer.write("partners", self.partners)
    writer.write("standing", self.standing)
    writer.write("statusWords", self.statusWords)
  }
}

extension Capacity_V1_DiligenceChanges: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "outcome", jsonName: "outcome"),
    .init(2, name: "words", jsonName: "words"),
    .init(3, name: "tier", jsonName: "tier"),
    .init(4, name: "residual_risk", jsonName: "residualRisk"),
    .init(5, name: "summary", jsonName: "summary"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.outcome)
    case 2: reader.read(&self.words)
    case 3: reader.read(&self.tier)
    case 4: reader.read(&self.residualRisk)
    case 5: reader.read(&self.summary)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("outcome", self.outcome)
    writer.write("words", self.words)
    writer.write("tier", self.tier)
    writer.write("residualRisk", self.residualRisk)
    writer.write("summary", self.summary)
  }
}

extension Capacity_V1_DiligenceEvent: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "event", jsonName: "event"),
    .init(2, name: "summary", jsonName: "summary"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.event)
    case 2: reader.read(&self.summary)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("event", self.event)
    writer.write("summary", self.summary)
  }
}

