// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_Review: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "state", jsonName: "state"),
    .init(3, name: "etag", jsonName: "etag"),
    .init(4, name: "answers", jsonName: "answers"),
    .init(5, name: "reply", jsonName: "reply"),
    .init(6, name: "reply_deadline", jsonName: "replyDeadline"),
    .init(7, name: "returned", jsonName: "returned"),
    .init(8, name: "superseded_by", jsonName: "supersededBy"),
    .init(9, name: "withdrawal_reason", jsonName: "withdrawalReason"),
    .init(10, name: "validated", jsonName: "validated"),
    .init(11, name: "possible_steps", jsonName: "possibleSteps"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.state)
    case 3: reader.read(&self.etag)
    case 4: reader.read(&self.answers)
    case 5: reader.read(&self.reply)
    case 6: reader.read(&self.replyDeadline)
    case 7: reader.read(&self.returned)
    case 8: reader.read(&self.supersededBy)
    case 9: reader.read(&self.withdrawalReason)
    case 10: reader.read(&self.validated)
    case 11: reader.read(&self.possibleSteps)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("state", self.state)
    writer.write("etag", self.etag)
    writer.write("answers", self.answers)
    writer.write("reply", self.reply)
    writer.write("replyDeadline", self.replyDeadline)
    writer.write("returned", self.returned)
    writer.write("supersededBy", self.supersededBy)
    writer.write("withdrawalReason", self.withdrawalReason)
    writer.write("validated", self.validated)
    writer.write("possibleSteps", self.possibleSteps)
  }
}

extension Capacity_V1_AnswerReview: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "indicator_id", jsonName: "indicatorId"),
    .init(2, name: "evidence_grade", jsonName: "evidenceGrade", oneof: "grade_value"),
    .init(3, name: "not_applicable", jsonName: "notApplicable"),
    .init(4, name: "note", jsonName: "note"),
    .init(5, name: "principal", jsonName: "principal"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.indicatorID)
    case 2: reader.read(&self.evidenceGrade)
    case 3: reader.read(&self.notApplicable)
    case 4: reader.read(&self.note)
    case 5: reader.read(&self.principal)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("indicatorId", self.indicatorID)
    writer.write("evidenceGrade", self.evidenceGrade)
    writer.write("notApplicable", self.notApplicable)
    writer.write("note", self.note)
    writer.write("principal", self.principal)
  }
}

extension Capacity_V1_ReturnedAnswer: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "indicator_id", jsonName: "indicatorId"),
    .init(2, name: "note", jsonName: "note"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.indicatorID)
    case 2: reader.read(&self.note)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("indicatorId", self.indicatorID)
    writer.write("note", self.note)
  }
}

extension Capacity_V1_CounterpartReply: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "answers", jsonName: "answers"),
    .init(2, name: "statement", jsonName: "statement"),
    .init(3, name: "principal", jsonName: "principal"),
    .init(4, name: "time", jsonName: "time"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.answers)
    case 2: reader.read(&self.statement)
    case 3: reader.read(&self.principal)
    case 4: reader.read(&self.time)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("answers", self.answers)
    writer.write("statement", self.statement)
    writer.write("principal", self.principal)
    writer.write("time", self.time)
  }
}

extension Capacity_V1_ReviewEvent: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "number", jsonName: "number"),
    .init(2, name: "kind", jsonName: "kind"),
    .init(3, name: "create_time", jsonName: "createTime"),
    .init(4, name: "principal", jsonName: "principal"),
    .init(5, name: "role", jsonName: "role"),
    .init(6, name: "before", jsonName: "before"),
    .init(7, name: "after", jsonName: "after"),
    .init(8, name: "text", jsonName: "text"),
    .init(9, name: "indicator_id", jsonName: "indicatorId"),
    .init(10, name: "answers", jsonName: "answers"),
    .init(11, name: "returned", jsonName: "returned"),
    .init(12, name: "reply", jsonName: "reply"),
    .init(13, name: "superseded_by", jsonName: "supersededBy"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.number)
    case 2: reader.read(&self.kind)
    case 3: reader.read(&self.createTime)
    case 4: reader.read(&self.principal)
    case 5: reader.read(&self.role)
    case 6: reader.read(&self.before)
    case 7: reader.read(&self.after)
    case 8: reader.read(&self.text)
    case 9: reader.read(&self.indicatorID)
    case 10: reader.read(&self.answers)
    case 11: reader.read(&self.returned)
    case 12: reader.read(&self.reply)
    case 13: reader.read(&self.supersededBy)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("number", self.number)
    writer.write("kind", self.kind)
    writer.write("createTime", self.createTime)
    writer.write("principal", self.principal)
    writer.write("role", self.role)
    writer.write("before", self.before)
    writer.write("after", self.after)
    writer.write("text", self.text)
    writer.write("indicatorId", self.indicatorID)
    writer.write("answers", self.answers)
    writer.write("returned", self.returned)
    writer.write("reply", self.reply)
    writer.write("supersededBy", self.supersededBy)
  }
}

extension Capacity_V1_ContestedViews: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "agency_view", jsonName: "agencyView"),
    .init(3, name: "state_view", jsonName: "stateView"),
    .init(4, name: "differences", jsonName: "differences"),
    .init(5, name: "answers", jsonName: "answers"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.agencyView)
    case 3: reader.read(&self.stateView)
    case 4: reader.read(&self.differences)
    case 5: reader.read(&self.answers)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("agencyView", self.agencyView)
    writer.write("stateView", self.stateView)
    writer.write("differences", self.differences)
    writer.write("answers", self.answers)
  }
}

extension Capacity_V1_ViewDifference: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "theme_id", jsonName: "themeId"),
    .init(2, name: "kind", jsonName: "kind"),
    .init(3, name: "difference", jsonName: "difference"),
    .init(4, name: "interval", jsonName: "interval"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.themeID)
    case 2: reader.read(&self.kind)
    case 3: reader.read(&self.difference)
    case 4: reader.read(&self.interval)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("themeId", self.themeID)
    writer.write("kind", self.kind)
    writer.write("difference", self.difference)
    writer.write("interval", self.interval)
  }
}

extension Capacity_V1_ContestedAnswer: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "indicator_id", jsonName: "indicatorId"),
    .init(2, name: "agency_answer", jsonName: "agencyAnswer"),
    .init(3, name: "state_answer", jsonName: "stateAnswer"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.indicatorID)
    case 2: reader.read(&self.agencyAnswer)
    case 3: reader.read(&self.stateAnswer)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("indicatorId", self.indicatorID)
    writer.write("agencyAnswer", self.agencyAnswer)
    writer.write("stateAnswer", self.stateAnswer)
  }
}

