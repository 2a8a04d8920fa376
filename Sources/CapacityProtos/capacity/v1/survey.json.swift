// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_SurveyResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "instrument_id", jsonName: "instrumentId"),
    .init(2, name: "instrument_version", jsonName: "instrumentVersion"),
    .init(3, name: "state_code", jsonName: "stateCode"),
    .init(4, name: "round", jsonName: "round"),
    .init(5, name: "agency", jsonName: "agency"),
    .init(6, name: "tlp", jsonName: "tlp"),
    .init(7, name: "answers", jsonName: "answers"),
    .init(8, name: "technology_requests", jsonName: "technologyRequests"),
    .init(9, name: "technologies_held", jsonName: "technologiesHeld"),
    .init(10, name: "comment", jsonName: "comment"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.instrumentID)
    case 2: reader.read(&self.instrumentVersion)
    case 3: reader.read(&self.stateCode)
    case 4: reader.read(&self.round)
    case 5: reader.read(&self.agency)
    case 6: reader.read(&self.tlp)
    case 7: reader.read(&self.answers)
    case 8: reader.read(&self.technologyRequests)
    case 9: reader.read(&self.technologiesHeld)
    case 10: reader.read(&self.comment)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("instrumentId", self.instrumentID)
    writer.write("instrumentVersion", self.instrumentVersion)
    writer.write("stateCode", self.stateCode)
    writer.write("round", self.round)
    writer.write("agency", self.agency)
    writer.write("tlp", self.tlp)
    writer.write("answers", self.answers)
    writer.write("technologyRequests", self.technologyRequests)
    writer.write("technologiesHeld", self.technologiesHeld)
    writer.write("comment", self.comment)
  }
}

extension Capacity_V1_Answer: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "level", jsonName: "level", oneof: "value"),
    .init(2, name: "choice", jsonName: "choice", oneof: "value"),
    .init(3, name: "number", jsonName: "number", oneof: "value"),
    .init(4, name: "unknown", jsonName: "unknown", oneof: "value"),
    .init(5, name: "not_applicable", jsonName: "notApplicable", oneof: "value"),
    .init(6, name: "withheld", jsonName: "withheld", oneof: "value"),
    .init(7, name: "evidence_grade", jsonName: "evidenceGrade"),
    .init(8, name: "evidence", jsonName: "evidence"),
    .init(9, name: "small_base", jsonName: "smallBase"),
    .init(10, name: "target_level", jsonName: "targetLevel", oneof: "target"),
    .init(11, name: "comment", jsonName: "comment"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: if let value = reader.value(UInt32.self) { self.value = .level(value) }
    case 2: if let value = reader.value(Capacity_V1_YesPartialNo.self) { self.value = .choice(value) }
    case 3: if let value = reader.value(Double.self) { self.value = .number(value) }
    case 4: if let value = reader.value(Bool.self) { self.value = .unknown(value) }
    case 5: if let value = reader.value(String.self) { self.value = .notApplicable(value) }
    case 6: if let value = reader.value(Bool.self) { self.value = .withheld(value) }
    case 7: reader.read(&self.evidenceGrade)
    case 8: reader.read(&self.evidence)
    case 9: reader.read(&self.smallBase)
    case 10: reader.read(&self.targetLevel)
    case 11: reader.read(&self.comment)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    if case .level(let value)? = self.value { writer.write("level", value) }
    if case .choice(let value)? = self.value { writer.write("choice", value) }
    if case .number(let value)? = self.value { writer.write("number", value) }
    if case .unknown(let value)? = self.value { writer.write("unknown", value) }
    if case .notApplicable(let value)? = self.value { writer.write("notApplicable", value) }
    if case .withheld(let value)? = self.value { writer.write("withheld", value) }
    writer.write("evidenceGrade", self.evidenceGrade)
    writer.write("evidence", self.evidence)
    writer.write("smallBase", self.smallBase)
    writer.write("targetLevel", self.targetLevel)
    writer.write("comment", self.comment)
  }
}

extension Capacity_V1_Evidence: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "title", jsonName: "title"),
    .init(2, name: "uri", jsonName: "uri"),
    .init(3, name: "note", jsonName: "note"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.title)
    case 2: reader.read(&self.uri)
    case 3: reader.read(&self.note)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("title", self.title)
    writer.write("uri", self.uri)
    writer.write("note", self.note)
  }
}

extension Capacity_V1_TechnologyRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "technology_id", jsonName: "technologyId"),
    .init(2, name: "kind", jsonName: "kind"),
    .init(3, name: "end_user", jsonName: "endUser"),
    .init(4, name: "purpose", jsonName: "purpose"),
    .init(5, name: "terms", jsonName: "terms"),
    .init(6, name: "mitigations", jsonName: "mitigations"),
    .init(7, name: "comment", jsonName: "comment"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.technologyID)
    case 2: reader.read(&self.kind)
    case 3: reader.read(&self.endUser)
    case 4: reader.read(&self.purpose)
    case 5: reader.read(&self.terms)
    case 6: reader.read(&self.mitigations)
    case 7: reader.read(&self.comment)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("technologyId", self.technologyID)
    writer.write("kind", self.kind)
    writer.write("endUser", self.endUser)
    writer.write("purpose", self.purpose)
    writer.write("terms", self.terms)
    writer.write("mitigations", self.mitigations)
    writer.write("comment", self.comment)
  }
}

extension Capacity_V1_TransferTerms: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "supplier_remote_access", jsonName: "supplierRemoteAccess"),
    .init(2, name: "re_transfer_allowed", jsonName: "reTransferAllowed"),
    .init(3, name: "tied_procurement", jsonName: "tiedProcurement"),
    .init(4, name: "treaty_condition", jsonName: "treatyCondition"),
    .init(5, name: "data_access_condition", jsonName: "dataAccessCondition"),
    .init(6, name: "training_included", jsonName: "trainingIncluded"),
    .init(7, name: "upkeep_funded", jsonName: "upkeepFunded"),
    .init(8, name: "misuse_finding", jsonName: "misuseFinding"),
    .init(9, name: "misuse_remedied", jsonName: "misuseRemedied"),
    .init(10, name: "user_independence_evidenced", jsonName: "userIndependenceEvidenced"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.supplierRemoteAccess)
    case 2: reader.read(&self.reTransferAllowed)
    case 3: reader.read(&self.tiedProcurement)
    case 4: reader.read(&self.treatyCondition)
    case 5: reader.read(&self.dataAccessCondition)
    case 6: reader.read(&self.trainingIncluded)
    case 7: reader.read(&self.upkeepFunded)
    case 8: reader.read(&self.misuseFinding)
    case 9: reader.read(&self.misuseRemedied)
    case 10: reader.read(&self.userIndependenceEvidenced)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("supplierRemoteAccess", self.supplierRemoteAccess)
    writer.write("reTransferAllowed", self.reTransferAllowed)
    writer.write("tiedProcurement", self.tiedProcurement)
    writer.write("treatyCondition", self.treatyCondition)
    writer.write("dataAccessCondition", self.dataAccessCondition)
    writer.write("trainingIncluded", self.trainingIncluded)
    writer.write("upkeepFunded", self.upkeepFunded)
    writer.write("misuseFinding", self.misuseFinding)
    writer.write("misuseRemedied", self.misuseRemedied)
    writer.write("userIndependenceEvidenced", self.userIndependenceEvidenced)
  }
}

extension Capacity_V1_MitigationCommitment: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "mitigation_id", jsonName: "mitigationId"),
    .init(2, name: "evidence_grade", jsonName: "evidenceGrade"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.mitigationID)
    case 2: reader.read(&self.evidenceGrade)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("mitigationId", self.mitigationID)
    writer.write("evidenceGrade", self.evidenceGrade)
  }
}

