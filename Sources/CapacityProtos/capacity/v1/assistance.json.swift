// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_AssistanceForm: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "version", jsonName: "version"),
    .init(3, name: "title", jsonName: "title"),
    .init(4, name: "introduction", jsonName: "introduction"),
    .init(5, name: "sections", jsonName: "sections"),
    .init(6, name: "blocking_principle_ids", jsonName: "blockingPrincipleIds"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.version)
    case 3: reader.read(&self.title)
    case 4: reader.read(&self.introduction)
    case 5: reader.read(&self.sections)
    case 6: reader.read(&self.blockingPrincipleIds)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("version", self.version)
    writer.write("title", self.title)
    writer.write("introduction", self.introduction)
    writer.write("sections", self.sections)
    writer.write("blockingPrincipleIds", self.blockingPrincipleIds)
  }
}

extension Capacity_V1_AssistanceSection: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "title", jsonName: "title"),
    .init(3, name: "questions", jsonName: "questions"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.title)
    case 3: reader.read(&self.questions)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("title", self.title)
    writer.write("questions", self.questions)
  }
}

extension Capacity_V1_AssistanceQuestion: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "question", jsonName: "question"),
    .init(3, name: "adherent", jsonName: "adherent"),
    .init(4, name: "principle_ids", jsonName: "principleIds"),
    .init(5, name: "risk_ids", jsonName: "riskIds"),
    .init(6, name: "technology_only", jsonName: "technologyOnly"),
    .init(7, name: "explanation", jsonName: "explanation"),
    .init(8, name: "remedy", jsonName: "remedy"),
    .init(9, name: "source", jsonName: "source"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.question)
    case 3: reader.read(&self.adherent)
    case 4: reader.read(&self.principleIds)
    case 5: reader.read(&self.riskIds)
    case 6: reader.read(&self.technologyOnly)
    case 7: reader.read(&self.explanation)
    case 8: reader.read(&self.remedy)
    case 9: reader.read(&self.source)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("question", self.question)
    writer.write("adherent", self.adherent)
    writer.write("principleIds", self.principleIds)
    writer.write("riskIds", self.riskIds)
    writer.write("technologyOnly", self.technologyOnly)
    writer.write("explanation", self.explanation)
    writer.write("remedy", self.remedy)
    writer.write("source", self.source)
  }
}

extension Capacity_V1_AssistanceProject: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "title", jsonName: "title"),
    .init(2, name: "state_code", jsonName: "stateCode"),
    .init(3, name: "form_version", jsonName: "formVersion"),
    .init(4, name: "transfers_technology", jsonName: "transfersTechnology"),
    .init(5, name: "answers", jsonName: "answers"),
    .init(6, name: "indicator_ids", jsonName: "indicatorIds"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.title)
    case 2: reader.read(&self.stateCode)
    case 3: reader.read(&self.formVersion)
    case 4: reader.read(&self.transfersTechnology)
    case 5: reader.read(&self.answers)
    case 6: reader.read(&self.indicatorIds)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("title", self.title)
    writer.write("stateCode", self.stateCode)
    writer.write("formVersion", self.formVersion)
    writer.write("transfersTechnology", self.transfersTechnology)
    writer.write("answers", self.answers)
    writer.write("indicatorIds", self.indicatorIds)
  }
}

extension Capacity_V1_AssistanceAnswer: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "choice", jsonName: "choice"),
    .init(2, name: "evidence_grade", jsonName: "evidenceGrade"),
    .init(3, name: "evidence", jsonName: "evidence"),
    .init(4, name: "mitigation", jsonName: "mitigation"),
    .init(5, name: "comment", jsonName: "comment"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.choice)
    case 2: reader.read(&self.evidenceGrade)
    case 3: reader.read(&self.evidence)
    case 4: reader.read(&self.mitigation)
    case 5: reader.read(&self.comment)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("choice", self.choice)
    writer.write("evidenceGrade", self.evidenceGrade)
    writer.write("evidence", self.evidence)
    writer.write("mitigation", self.mitigation)
    writer.write("comment", self.comment)
  }
}

extension Capacity_V1_AssistanceAssessment: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "form_id", jsonName: "formId"),
    .init(2, name: "form_version", jsonName: "formVersion"),
    .init(3, name: "readiness", jsonName: "readiness"),
    .init(4, name: "principles", jsonName: "principles"),
    .init(5, name: "blocked_by", jsonName: "blockedBy"),
    .init(6, name: "unanswered", jsonName: "unanswered"),
    .init(7, name: "addressed", jsonName: "addressed"),
    .init(8, name: "untouched_indicator_ids", jsonName: "untouchedIndicatorIds"),
    .init(9, name: "assessment_id", jsonName: "assessmentId"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.formID)
    case 2: reader.read(&self.formVersion)
    case 3: reader.read(&self.readiness)
    case 4: reader.read(&self.principles)
    case 5: reader.read(&self.blockedBy)
    case 6: reader.read(&self.unanswered)
    case 7: reader.read(&self.addressed)
    case 8: reader.read(&self.untouchedIndicatorIds)
    case 9: reader.read(&self.assessmentID)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("formId", self.formID)
    writer.write("formVersion", self.formVersion)
    writer.write("readiness", self.readiness)
    writer.write("principles", self.principles)
    writer.write("blockedBy", self.blockedBy)
    writer.write("unanswered", self.unanswered)
    writer.write("addressed", self.addressed)
    writer.write("untouchedIndicatorIds", self.untouchedIndicatorIds)
    writer.write("assessmentId", self.assessmentID)
  }
}

extension Capacity_V1_PrincipleFinding: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "principle_id", jsonName: "principleId"),
    .init(2, name: "adherence", jsonName: "adherence"),
    .init(3, name: "findings", jsonName: "findings"),
    .init(4, name: "title", jsonName: "title"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.principleID)
    case 2: reader.read(&self.adherence)
    case 3: reader.read(&self.findings)
    case 4: reader.read(&self.title)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("principleId", self.principleID)
    writer.write("adherence", self.adherence)
    writer.write("findings", self.findings)
    writer.write("title", self.title)
  }
}

extension Capacity_V1_AssistanceFinding: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "question_id", jsonName: "questionId"),
    .init(2, name: "choice", jsonName: "choice"),
    .init(3, name: "adherence", jsonName: "adherence"),
    .init(4, name: "evidence_grade", jsonName: "evidenceGrade"),
    .init(5, name: "mitigated", jsonName: "mitigated"),
    .init(6, name: "risk_ids", jsonName: "riskIds"),
    .init(7, name: "explanation", jsonName: "explanation"),
    .init(8, name: "remedy", jsonName: "remedy"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.questionID)
    case 2: reader.read(&self.choice)
    case 3: reader.read(&self.adherence)
    case 4: reader.read(&self.evidenceGrade)
    case 5: reader.read(&self.mitigated)
    case 6: reader.read(&self.riskIds)
    case 7: reader.read(&self.explanation)
    case 8: reader.read(&self.remedy)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("questionId", self.questionID)
    writer.write("choice", self.choice)
    writer.write("adherence", self.adherence)
    writer.write("evidenceGrade", self.evidenceGrade)
    writer.write("mitigated", self.mitigated)
    writer.write("riskIds", self.riskIds)
    writer.write("explanation", self.explanation)
    writer.write("remedy", self.remedy)
  }
}

extension Capacity_V1_AddressedNeed: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "indicator_id", jsonName: "indicatorId"),
    .init(2, name: "position", jsonName: "position"),
    .init(3, name: "gap_levels", jsonName: "gapLevels"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.indicatorID)
    case 2: reader.read(&self.position)
    case 3: reader.read(&self.gapLevels)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("indicatorId", self.indicatorID)
    writer.write("position", self.position)
    writer.write("gapLevels", self.gapLevels)
  }
}

