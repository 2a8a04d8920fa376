// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_SurveyResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.SurveyResponse" }

  package static let layout = MessageLayout(Capacity__V1__SurveyResponse.self, initialize: capacity__v1__survey_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__SurveyResponse.self)
    self.instrumentID = try String(copying: c.pointee.instrument_id, field: "capacity.v1.SurveyResponse.instrument_id")
    self.instrumentVersion = try String(copying: c.pointee.instrument_version, field: "capacity.v1.SurveyResponse.instrument_version")
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.SurveyResponse.state_code")
    self.round = try String(copying: c.pointee.round, field: "capacity.v1.SurveyResponse.round")
    self.agency = try String(copying: c.pointee.agency, field: "capacity.v1.SurveyResponse.agency")
    self.tlp = Capacity_V1_Tlp(rawValue: enumNumber(c.pointee.tlp.rawValue))
    for index in 0..<c.pointee.n_answers {
      guard let entry = c.pointee.answers[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.SurveyResponse.answers")
      self.answers[key] = try Capacity_V1_Answer(copyingIfPresent: entry.pointee.value)
    }
    self.technologyRequests.reserveCapacity(c.pointee.n_technology_requests)
    for index in 0..<c.pointee.n_technology_requests { self.technologyRequests.append(try Capacity_V1_TechnologyRequest(copyingIfPresent: c.pointee.technology_requests[index])) }
    self.technologiesHeld.reserveCapacity(c.pointee.n_technologies_held)
    for index in 0..<c.pointee.n_technologies_held { self.technologiesHeld.append(try String(copying: c.pointee.technologies_held[index], field: "capacity.v1.SurveyResponse.technologies_held")) }
    self.comment = try String(copying: c.pointee.comment, field: "capacity.v1.SurveyResponse.comment")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__SurveyResponse.self)
    c.pointee.instrument_id = try arena.bytes(of: self.instrumentID)
    c.pointee.instrument_version = try arena.bytes(of: self.instrumentVersion)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.round = try arena.bytes(of: self.round)
    c.pointee.agency = try arena.bytes(of: self.agency)
    c.pointee.tlp = Capacity__V1__Tlp(rawValue: enumNumber(self.tlp.rawValue))
    c.pointee.n_answers = self.answers.count
    c.pointee.answers = try arena.array(canonicallySorted(self.answers)) { element in
      let entry = try arena.message(Capacity__V1__SurveyResponse__AnswersEntry.self) { capacity__v1__survey_response__answers_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.pointer(to: element.value).assumingMemoryBound(to: Capacity__V1__Answer.self)
      entry.pointee.has_key_case = Capacity__V1__SurveyResponse__AnswersEntry__HasKeyCase(rawValue: 1)
      return entry
    }
    c.pointee.n_technology_requests = self.technologyRequests.count
    c.pointee.technology_requests = try arena.array(self.technologyRequests) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__TechnologyRequest.self) }
    c.pointee.n_technologies_held = self.technologiesHeld.count
    c.pointee.technologies_held = try arena.array(self.technologiesHeld) { element in try arena.bytes(of: element) }
    c.pointee.comment = try arena.bytes(of: self.comment)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (key, value) in canonicallySorted(answers) { value.visitUnknownFields(at: path.field("answers").key(key), visit) }
    for (index, value) in technologyRequests.enumerated() { value.visitUnknownFields(at: path.field("technology_requests").index(index), visit) }
  }
}

extension Capacity_V1_Answer: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Answer" }

  package static let layout = MessageLayout(Capacity__V1__Answer.self, initialize: capacity__v1__answer__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Answer.self)
    self.evidenceGrade = Capacity_V1_EvidenceGrade(rawValue: enumNumber(c.pointee.evidence_grade.rawValue))
    self.evidence.reserveCapacity(c.pointee.n_evidence)
    for index in 0..<c.pointee.n_evidence { self.evidence.append(try Capacity_V1_Evidence(copyingIfPresent: c.pointee.evidence[index])) }
    self.smallBase = c.pointee.small_base != 0
    if c.pointee.target_case.rawValue == 10 { self.targetLevel = c.pointee.target_level }
    self.comment = try String(copying: c.pointee.comment, field: "capacity.v1.Answer.comment")
    switch c.pointee.value_case.rawValue {
    case 1: self.value = .level(c.pointee.level)
    case 2: self.value = .choice(Capacity_V1_YesPartialNo(rawValue: enumNumber(c.pointee.choice.rawValue)))
    case 3: self.value = .number(c.pointee.number)
    case 4: self.value = .unknown(c.pointee.unknown != 0)
    case 5: self.value = .notApplicable(try String(copying: c.pointee.not_applicable, field: "capacity.v1.Answer.not_applicable"))
    case 6: self.value = .withheld(c.pointee.withheld != 0)
    default: break
    }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Answer.self)
    c.pointee.evidence_grade = Capacity__V1__EvidenceGrade(rawValue: enumNumber(self.evidenceGrade.rawValue))
    c.pointee.n_evidence = self.evidence.count
    c.pointee.evidence = try arena.array(self.evidence) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Evidence.self) }
    c.pointee.small_base = self.smallBase ? 1 : 0
    if let value = self.targetLevel {
      c.pointee.target_case = Capacity__V1__Answer__TargetCase(rawValue: 10)
      c.pointee.target_level = value
    }
    c.pointee.comment = try arena.bytes(of: self.comment)
    switch self.value {
    case .level(let value):
      c.pointee.value_case = Capacity__V1__Answer__ValueCase(rawValue: 1)
      c.pointee.level = value
    case .choice(let value):
      c.pointee.value_case = Capacity__V1__Answer__ValueCase(rawValue: 2)
      c.pointee.choice = Capacity__V1__YesPartialNo(rawValue: enumNumber(value.rawValue))
    case .number(let value):
      c.pointee.value_case = Capacity__V1__Answer__ValueCase(rawValue: 3)
      c.pointee.number = value
    case .unknown(let value):
      c.pointee.value_case = Capacity__V1__Answer__ValueCase(rawValue: 4)
      c.pointee.unknown = value ? 1 : 0
    case .notApplicable(let value):
      c.pointee.value_case = Capacity__V1__Answer__ValueCase(rawValue: 5)
      c.pointee.not_applicable = try arena.bytes(of: value)
    case .withheld(let value):
      c.pointee.value_case = Capacity__V1__Answer__ValueCase(rawValue: 6)
      c.pointee.withheld = value ? 1 : 0
    case nil: break
    }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in evidence.enumerated() { value.visitUnknownFields(at: path.field("evidence").index(index), visit) }
  }
}

extension Capacity_V1_Evidence: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Evidence" }

  package static let layout = MessageLayout(Capacity__V1__Evidence.self, initialize: capacity__v1__evidence__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Evidence.self)
    self.title = try String(copying: c.pointee.title, field: "capacity.v1.Evidence.title")
    self.uri = try String(copying: c.pointee.uri, field: "capacity.v1.Evidence.uri")
    self.note = try String(copying: c.pointee.note, field: "capacity.v1.Evidence.note")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Evidence.self)
    c.pointee.title = try arena.bytes(of: self.title)
    c.pointee.uri = try arena.bytes(of: self.uri)
    c.pointee.note = try arena.bytes(of: self.note)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_TechnologyRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.TechnologyRequest" }

  package static let layout = MessageLayout(Capacity__V1__TechnologyRequest.self, initialize: capacity__v1__technology_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__TechnologyRequest.self)
    self.technologyID = try String(copying: c.pointee.technology_id, field: "capacity.v1.TechnologyRequest.technology_id")
    self.kind = Capacity_V1_TransferKind(rawValue: enumNumber(c.pointee.kind.rawValue))
    self.endUser = Capacity_V1_EndUser(rawValue: enumNumber(c.pointee.end_user.rawValue))
    self.purpose = Capacity_V1_Purpose(rawValue: enumNumber(c.pointee.purpose.rawValue))
    if let value = c.pointee.terms { self.terms = try .init(copying: value) }
    self.mitigations.reserveCapacity(c.pointee.n_mitigations)
    for index in 0..<c.pointee.n_mitigations { self.mitigations.append(try Capacity_V1_MitigationCommitment(copyingIfPresent: c.pointee.mitigations[index])) }
    self.comment = try String(copying: c.pointee.comment, field: "capacity.v1.TechnologyRequest.comment")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__TechnologyRequest.self)
    c.pointee.technology_id = try arena.bytes(of: self.technologyID)
    c.pointee.kind = Capacity__V1__TransferKind(rawValue: enumNumber(self.kind.rawValue))
    c.pointee.end_user = Capacity__V1__EndUser(rawValue: enumNumber(self.endUser.rawValue))
    c.pointee.purpose = Capacity__V1__Purpose(rawValue: enumNumber(self.purpose.rawValue))
    if let value = self.terms { c.pointee.terms = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__TransferTerms.self) }
    c.pointee.n_mitigations = self.mitigations.count
    c.pointee.mitigations = try arena.array(self.mitigations) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__MitigationCommitment.self) }
    c.pointee.comment = try arena.bytes(of: self.comment)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    terms?.visitUnknownFields(at: path.field("terms"), visit)
    for (index, value) in mitigations.enumerated() { value.visitUnknownFields(at: path.field("mitigations").index(index), visit) }
  }
}

extension Capacity_V1_TransferTerms: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.TransferTerms" }

  package static let layout = MessageLayout(Capacity__V1__TransferTerms.self, initialize: capacity__v1__transfer_terms__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__TransferTerms.self)
    self.supplierRemoteAccess = Capacity_V1_Ternary(rawValue: enumNumber(c.pointee.supplier_remote_access.rawValue))
    self.reTransferAllowed = Capacity_V1_Ternary(rawValue: enumNumber(c.pointee.re_transfer_allowed.rawValue))
    self.tiedProcurement = Capacity_V1_Ternary(rawValue: enumNumber(c.pointee.tied_procurement.rawValue))
    self.treatyCondition = Capacity_V1_Ternary(rawValue: enumNumber(c.pointee.treaty_condition.rawValue))
    self.dataAccessCondition = Capacity_V1_Ternary(rawValue: enumNumber(c.pointee.data_access_condition.rawValue))
    self.trainingIncluded = Capacity_V1_Ternary(rawValue: enumNumber(c.pointee.training_included.rawValue))
    self.upkeepFunded = Capacity_V1_Ternary(rawValue: enumNumber(c.pointee.upkeep_funded.rawValue))
    self.misuseFinding = Capacity_V1_Ternary(rawValue: enumNumber(c.pointee.misuse_finding.rawValue))
    self.misuseRemedied = Capacity_V1_Ternary(rawValue: enumNumber(c.pointee.misuse_remedied.rawValue))
    self.userIndependenceEvidenced = Capacity_V1_Ternary(rawValue: enumNumber(c.pointee.user_independence_evidenced.rawValue))
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__TransferTerms.self)
    c.pointee.supplier_remote_access = Capacity__V1__Ternary(rawValue: enumNumber(self.supplierRemoteAccess.rawValue))
    c.pointee.re_transfer_allowed = Capacity__V1__Ternary(rawValue: enumNumber(self.reTransferAllowed.rawValue))
    c.pointee.tied_procurement = Capacity__V1__Ternary(rawValue: enumNumber(self.tiedProcurement.rawValue))
    c.pointee.treaty_condition = Capacity__V1__Ternary(rawValue: enumNumber(self.treatyCondition.rawValue))
    c.pointee.data_access_condition = Capacity__V1__Ternary(rawValue: enumNumber(self.dataAccessCondition.rawValue))
    c.pointee.training_included = Capacity__V1__Ternary(rawValue: enumNumber(self.trainingIncluded.rawValue))
    c.pointee.upkeep_funded = Capacity__V1__Ternary(rawValue: enumNumber(self.upkeepFunded.rawValue))
    c.pointee.misuse_finding = Capacity__V1__Ternary(rawValue: enumNumber(self.misuseFinding.rawValue))
    c.pointee.misuse_remedied = Capacity__V1__Ternary(rawValue: enumNumber(self.misuseRemedied.rawValue))
    c.pointee.user_independence_evidenced = Capacity__V1__Ternary(rawValue: enumNumber(self.userIndependenceEvidenced.rawValue))
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_MitigationCommitment: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.MitigationCommitment" }

  package static let layout = MessageLayout(Capacity__V1__MitigationCommitment.self, initialize: capacity__v1__mitigation_commitment__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__MitigationCommitment.self)
    self.mitigationID = try String(copying: c.pointee.mitigation_id, field: "capacity.v1.MitigationCommitment.mitigation_id")
    self.evidenceGrade = Capacity_V1_EvidenceGrade(rawValue: enumNumber(c.pointee.evidence_grade.rawValue))
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__MitigationCommitment.self)
    c.pointee.mitigation_id = try arena.bytes(of: self.mitigationID)
    c.pointee.evidence_grade = Capacity__V1__EvidenceGrade(rawValue: enumNumber(self.evidenceGrade.rawValue))
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

