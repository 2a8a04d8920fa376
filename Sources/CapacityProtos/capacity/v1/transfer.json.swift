// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_Transfer: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "item", jsonName: "item"),
    .init(3, name: "technology_id", jsonName: "technologyId"),
    .init(4, name: "state_code", jsonName: "stateCode"),
    .init(5, name: "agency", jsonName: "agency"),
    .init(6, name: "request", jsonName: "request"),
    .init(7, name: "judgement", jsonName: "judgement"),
    .init(8, name: "standing", jsonName: "standing"),
    .init(9, name: "flags", jsonName: "flags"),
    .init(10, name: "rule_set_version", jsonName: "ruleSetVersion"),
    .init(11, name: "judged_by_assessment_id", jsonName: "judgedByAssessmentId"),
    .init(12, name: "superseded_by_assessment_id", jsonName: "supersededByAssessmentId"),
    .init(13, name: "etag", jsonName: "etag"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.item)
    case 3: reader.read(&self.technologyID)
    case 4: reader.read(&self.stateCode)
    case 5: reader.read(&self.agency)
    case 6: reader.read(&self.request)
    case 7: reader.read(&self.judgement)
    case 8: reader.read(&self.standing)
    case 9: reader.read(&self.flags)
    case 10: reader.read(&self.ruleSetVersion)
    case 11: reader.read(&self.judgedByAssessmentID)
    case 12: reader.read(&self.supersededByAssessmentID)
    case 13: reader.read(&self.etag)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("item", self.item)
    writer.write("technologyId", self.technologyID)
    writer.write("stateCode", self.stateCode)
    writer.write("agency", self.agency)
    writer.write("request", self.request)
    writer.write("judgement", self.judgement)
    writer.write("standing", self.standing)
    writer.write("flags", self.flags)
    writer.write("ruleSetVersion", self.ruleSetVersion)
    writer.write("judgedByAssessmentId", self.judgedByAssessmentID)
    writer.write("supersededByAssessmentId", self.supersededByAssessmentID)
    writer.write("etag", self.etag)
  }
}

extension Capacity_V1_FlagStanding: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "rule_id", jsonName: "ruleId"),
    .init(2, name: "status", jsonName: "status"),
    .init(3, name: "decision", jsonName: "decision"),
    .init(4, name: "expired", jsonName: "expired"),
    .init(5, name: "reopened", jsonName: "reopened"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.ruleID)
    case 2: reader.read(&self.status)
    case 3: reader.read(&self.decision)
    case 4: reader.read(&self.expired)
    case 5: reader.read(&self.reopened)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("ruleId", self.ruleID)
    writer.write("status", self.status)
    writer.write("decision", self.decision)
    writer.write("expired", self.expired)
    writer.write("reopened", self.reopened)
  }
}

extension Capacity_V1_FlagDecision: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "rule_id", jsonName: "ruleId"),
    .init(2, name: "status", jsonName: "status"),
    .init(3, name: "reason", jsonName: "reason"),
    .init(4, name: "until", jsonName: "until"),
    .init(5, name: "evidence", jsonName: "evidence"),
    .init(6, name: "accepted_by", jsonName: "acceptedBy"),
    .init(7, name: "principal", jsonName: "principal"),
    .init(8, name: "create_time", jsonName: "createTime"),
    .init(9, name: "shortened", jsonName: "shortened"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.ruleID)
    case 2: reader.read(&self.status)
    case 3: reader.read(&self.reason)
    case 4: reader.read(&self.until)
    case 5: reader.read(&self.evidence)
    case 6: reader.read(&self.acceptedBy)
    case 7: reader.read(&self.principal)
    case 8: reader.read(&self.createTime)
    case 9: reader.read(&self.shortened)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("ruleId", self.ruleID)
    writer.write("status", self.status)
    writer.write("reason", self.reason)
    writer.write("until", self.until)
    writer.write("evidence", self.evidence)
    writer.write("acceptedBy", self.acceptedBy)
    writer.write("principal", self.principal)
    writer.write("createTime", self.createTime)
    writer.write("shortened", self.shortened)
  }
}

extension Capacity_V1_TransferEvent: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "event_id", jsonName: "eventId"),
    .init(2, name: "create_time", jsonName: "createTime"),
    .init(3, name: "assessment_id", jsonName: "assessmentId"),
    .init(4, name: "item", jsonName: "item"),
    .init(5, name: "technology_id", jsonName: "technologyId"),
    .init(6, name: "state_code", jsonName: "stateCode"),
    .init(7, name: "agency", jsonName: "agency"),
    .init(8, name: "kind", jsonName: "kind"),
    .init(9, name: "cause_assessment_id", jsonName: "causeAssessmentId"),
    .init(10, name: "cause_rule_set_version", jsonName: "causeRuleSetVersion"),
    .init(11, name: "before", jsonName: "before"),
    .init(12, name: "after", jsonName: "after"),
    .init(13, name: "reopened_rule_ids", jsonName: "reopenedRuleIds"),
    .init(14, name: "answer_changes", jsonName: "answerChanges"),
    .init(15, name: "decision", jsonName: "decision"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.eventID)
    case 2: reader.read(&self.createTime)
    case 3: reader.read(&self.assessmentID)
    case 4: reader.read(&self.item)
    case 5: reader.read(&self.technologyID)
    case 6: reader.read(&self.stateCode)
    case 7: reader.read(&self.agency)
    case 8: reader.read(&self.kind)
    case 9: reader.read(&self.causeAssessmentID)
    case 10: reader.read(&self.causeRuleSetVersion)
    case 11: reader.read(&self.before)
    case 12: reader.read(&self.after)
    case 13: reader.read(&self.reopenedRuleIds)
    case 14: reader.read(&self.answerChanges)
    case 15: reader.read(&self.decision)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("eventId", self.eventID)
    writer.write("createTime", self.createTime)
    writer.write("assessmentId", self.assessmentID)
    writer.write("item", self.item)
    writer.write("technologyId", self.technologyID)
    writer.write("stateCode", self.stateCode)
    writer.write("agency", self.agency)
    writer.write("kind", self.kind)
    writer.write("causeAssessmentId", self.causeAssessmentID)
    writer.write("causeRuleSetVersion", self.causeRuleSetVersion)
    writer.write("before", self.before)
    writer.write("after", self.after)
    writer.write("reopenedRuleIds", self.reopenedRuleIds)
    writer.write("answerChanges", self.answerChanges)
    writer.write("decision", self.decision)
  }
}

extension Capacity_V1_TransferSnapshot: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "tier", jsonName: "tier"),
    .init(2, name: "residual_risk", jsonName: "residualRisk"),
    .init(3, name: "flags", jsonName: "flags"),
    .init(4, name: "rule_set_version", jsonName: "ruleSetVersion"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.tier)
    case 2: reader.read(&self.residualRisk)
    case 3: reader.read(&self.flags)
    case 4: reader.read(&self.ruleSetVersion)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("tier", self.tier)
    writer.write("residualRisk", self.residualRisk)
    writer.write("flags", self.flags)
    writer.write("ruleSetVersion", self.ruleSetVersion)
  }
}

extension Capacity_V1_FlagSnapshot: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "rule_id", jsonName: "ruleId"),
    .init(2, name: "floor", jsonName: "floor"),
    .init(3, name: "unverified", jsonName: "unverified"),
    .init(4, name: "status", jsonName: "status"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.ruleID)
    case 2: reader.read(&self.floor)
    case 3: reader.read(&self.unverified)
    case 4: reader.read(&self.status)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("ruleId", self.ruleID)
    writer.write("floor", self.floor)
    writer.write("unverified", self.unverified)
    writer.write("status", self.status)
  }
}

extension Capacity_V1_AnswerChange: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "indicator_id", jsonName: "indicatorId"),
    .init(2, name: "before", jsonName: "before"),
    .init(3, name: "after", jsonName: "after"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.indicatorID)
    case 2: reader.read(&self.before)
    case 3: reader.read(&self.after)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("indicatorId", self.indicatorID)
    writer.write("before", self.before)
    writer.write("after", self.after)
  }
}

extension Capacity_V1_StoredTransfer: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "request", jsonName: "request"),
    .init(2, name: "judgement", jsonName: "judgement"),
    .init(3, name: "first_judgement", jsonName: "firstJudgement"),
    .init(4, name: "decisions", jsonName: "decisions"),
    .init(5, name: "judged_by_assessment_ids", jsonName: "judgedByAssessmentIds"),
    .init(6, name: "judged_by_rule_set_version", jsonName: "judgedByRuleSetVersion"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.request)
    case 2: reader.read(&self.judgement)
    case 3: reader.read(&self.firstJudgement)
    case 4: reader.read(&self.decisions)
    case 5: reader.read(&self.judgedByAssessmentIds)
    case 6: reader.read(&self.judgedByRuleSetVersion)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("request", self.request)
    writer.write("judgement", self.judgement)
    writer.write("firstJudgement", self.firstJudgement)
    writer.write("decisions", self.decisions)
    writer.write("judgedByAssessmentIds", self.judgedByAssessmentIds)
    writer.write("judgedByRuleSetVersion", self.judgedByRuleSetVersion)
  }
}

extension Capacity_V1_StoredDecision: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "decision", jsonName: "decision"),
    .init(2, name: "reopened", jsonName: "reopened"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.decision)
    case 2: reader.read(&self.reopened)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("decision", self.decision)
    writer.write("reopened", self.reopened)
  }
}

extension Capacity_V1_TransferBasis: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "answers", jsonName: "answers"),
    .init(2, name: "technologies_held", jsonName: "technologiesHeld"),
    .init(3, name: "instrument_id", jsonName: "instrumentId"),
    .init(4, name: "instrument_version", jsonName: "instrumentVersion"),
    .init(5, name: "assessment_ids", jsonName: "assessmentIds"),
    .init(6, name: "rule_set_version", jsonName: "ruleSetVersion"),
    .init(7, name: "round", jsonName: "round"),
    .init(8, name: "latest_round", jsonName: "latestRound"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.answers)
    case 2: reader.read(&self.technologiesHeld)
    case 3: reader.read(&self.instrumentID)
    case 4: reader.read(&self.instrumentVersion)
    case 5: reader.read(&self.assessmentIds)
    case 6: reader.read(&self.ruleSetVersion)
    case 7: reader.read(&self.round)
    case 8: reader.read(&self.latestRound)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("answers", self.answers)
    writer.write("technologiesHeld", self.technologiesHeld)
    writer.write("instrumentId", self.instrumentID)
    writer.write("instrumentVersion", self.instrumentVersion)
    writer.write("assessmentIds", self.assessmentIds)
    writer.write("ruleSetVersion", self.ruleSetVersion)
    writer.write("round", self.round)
    writer.write("latestRound", self.latestRound)
  }
}

