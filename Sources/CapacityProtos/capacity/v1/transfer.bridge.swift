// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_Transfer: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Transfer" }

  package static let layout = MessageLayout(Capacity__V1__Transfer.self, initialize: capacity__v1__transfer__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Transfer.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.Transfer.assessment_id")
    self.item = c.pointee.item
    self.technologyID = try String(copying: c.pointee.technology_id, field: "capacity.v1.Transfer.technology_id")
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.Transfer.state_code")
    self.agency = try String(copying: c.pointee.agency, field: "capacity.v1.Transfer.agency")
    if let value = c.pointee.request { self.request = try .init(copying: value) }
    if let value = c.pointee.judgement { self.judgement = try .init(copying: value) }
    self.standing = Capacity_V1_TransferStanding(rawValue: enumNumber(c.pointee.standing.rawValue))
    self.flags.reserveCapacity(c.pointee.n_flags)
    for index in 0..<c.pointee.n_flags { self.flags.append(try Capacity_V1_FlagStanding(copyingIfPresent: c.pointee.flags[index])) }
    self.ruleSetVersion = try String(copying: c.pointee.rule_set_version, field: "capacity.v1.Transfer.rule_set_version")
    self.judgedByAssessmentID = try String(copying: c.pointee.judged_by_assessment_id, field: "capacity.v1.Transfer.judged_by_assessment_id")
    self.supersededByAssessmentID = try String(copying: c.pointee.superseded_by_assessment_id, field: "capacity.v1.Transfer.superseded_by_assessment_id")
    self.etag = try String(copying: c.pointee.etag, field: "capacity.v1.Transfer.etag")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Transfer.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.item = self.item
    c.pointee.technology_id = try arena.bytes(of: self.technologyID)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.agency = try arena.bytes(of: self.agency)
    if let value = self.request { c.pointee.request = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__TechnologyRequest.self) }
    if let value = self.judgement { c.pointee.judgement = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__TransferAssessment.self) }
    c.pointee.standing = Capacity__V1__TransferStanding(rawValue: enumNumber(self.standing.rawValue))
    c.pointee.n_flags = self.flags.count
    c.pointee.flags = try arena.array(self.flags) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__FlagStanding.self) }
    c.pointee.rule_set_version = try arena.bytes(of: self.ruleSetVersion)
    c.pointee.judged_by_assessment_id = try arena.bytes(of: self.judgedByAssessmentID)
    c.pointee.superseded_by_assessment_id = try arena.bytes(of: self.supersededByAssessmentID)
    c.pointee.etag = try arena.bytes(of: self.etag)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    request?.visitUnknownFields(at: path.field("request"), visit)
    judgement?.visitUnknownFields(at: path.field("judgement"), visit)
    for (index, value) in flags.enumerated() { value.visitUnknownFields(at: path.field("flags").index(index), visit) }
  }
}

extension Capacity_V1_FlagStanding: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.FlagStanding" }

  package static let layout = MessageLayout(Capacity__V1__FlagStanding.self, initialize: capacity__v1__flag_standing__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__FlagStanding.self)
    self.ruleID = try String(copying: c.pointee.rule_id, field: "capacity.v1.FlagStanding.rule_id")
    self.status = Capacity_V1_FlagStatus(rawValue: enumNumber(c.pointee.status.rawValue))
    if let value = c.pointee.decision { self.decision = try .init(copying: value) }
    self.expired = c.pointee.expired != 0
    self.reopened = c.pointee.reopened != 0
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__FlagStanding.self)
    c.pointee.rule_id = try arena.bytes(of: self.ruleID)
    c.pointee.status = Capacity__V1__FlagStatus(rawValue: enumNumber(self.status.rawValue))
    if let value = self.decision { c.pointee.decision = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__FlagDecision.self) }
    c.pointee.expired = self.expired ? 1 : 0
    c.pointee.reopened = self.reopened ? 1 : 0
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    decision?.visitUnknownFields(at: path.field("decision"), visit)
  }
}

extension Capacity_V1_FlagDecision: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.FlagDecision" }

  package static let layout = MessageLayout(Capacity__V1__FlagDecision.self, initialize: capacity__v1__flag_decision__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__FlagDecision.self)
    self.ruleID = try String(copying: c.pointee.rule_id, field: "capacity.v1.FlagDecision.rule_id")
    self.status = Capacity_V1_FlagStatus(rawValue: enumNumber(c.pointee.status.rawValue))
    self.reason = try String(copying: c.pointee.reason, field: "capacity.v1.FlagDecision.reason")
    if let value = c.pointee.until { self.until = try .init(copying: value) }
    self.evidence.reserveCapacity(c.pointee.n_evidence)
    for index in 0..<c.pointee.n_evidence { self.evidence.append(try Capacity_V1_Evidence(copyingIfPresent: c.pointee.evidence[index])) }
    self.acceptedBy = try String(copying: c.pointee.accepted_by, field: "capacity.v1.FlagDecision.accepted_by")
    self.principal = try String(copying: c.pointee.principal, field: "capacity.v1.FlagDecision.principal")
    if let value = c.pointee.create_time { self.createTime = try .init(copying: value) }
    self.shortened = c.pointee.shortened != 0
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__FlagDecision.self)
    c.pointee.rule_id = try arena.bytes(of: self.ruleID)
    c.pointee.status = Capacity__V1__FlagStatus(rawValue: enumNumber(self.status.rawValue))
    c.pointee.reason = try arena.bytes(of: self.reason)
    if let value = self.until { c.pointee.until = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    c.pointee.n_evidence = self.evidence.count
    c.pointee.evidence = try arena.array(self.evidence) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Evidence.self) }
    c.pointee.accepted_by = try arena.bytes(of: self.acceptedBy)
    c.pointee.principal = try arena.bytes(of: self.principal)
    if let value = self.createTime { c.pointee.create_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    c.pointee.shortened = self.shortened ? 1 : 0
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    until?.visitUnknownFields(at: path.field("until"), visit)
    for (index, value) in evidence.enumerated() { value.visitUnknownFields(at: path.field("evidence").index(index), visit) }
    createTime?.visitUnknownFields(at: path.field("create_time"), visit)
  }
}

extension Capacity_V1_TransferEvent: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.TransferEvent" }

  package static let layout = MessageLayout(Capacity__V1__TransferEvent.self, initialize: capacity__v1__transfer_event__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__TransferEvent.self)
    self.eventID = try String(copying: c.pointee.event_id, field: "capacity.v1.TransferEvent.event_id")
    if let value = c.pointee.create_time { self.createTime = try .init(copying: value) }
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.TransferEvent.assessment_id")
    self.item = c.pointee.item
    self.technologyID = try String(copying: c.pointee.technology_id, field: "capacity.v1.TransferEvent.technology_id")
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.TransferEvent.state_code")
    self.agency = try String(copying: c.pointee.agency, field: "capacity.v1.TransferEvent.agency")
    self.kind = Capacity_V1_TransferEventKind(rawValue: enumNumber(c.pointee.kind.rawValue))
    self.causeAssessmentID = try String(copying: c.pointee.cause_assessment_id, field: "capacity.v1.TransferEvent.cause_assessment_id")
    self.causeRuleSetVersion = try String(copying: c.pointee.cause_rule_set_version, field: "capacity.v1.TransferEvent.cause_rule_set_version")
    if let value = c.pointee.before { self.before = try .init(copying: value) }
    if let value = c.pointee.after { self.after = try .init(copying: value) }
    self.reopenedRuleIds.reserveCapacity(c.pointee.n_reopened_rule_ids)
    for index in 0..<c.pointee.n_reopened_rule_ids { self.reopenedRuleIds.append(try String(copying: c.pointee.reopened_rule_ids[index], field: "capacity.v1.TransferEvent.reopened_rule_ids")) }
    self.answerChanges.reserveCapacity(c.pointee.n_answer_changes)
    for index in 0..<c.pointee.n_answer_changes { self.answerChanges.append(try Capacity_V1_AnswerChange(copyingIfPresent: c.pointee.answer_changes[index])) }
    if let value = c.pointee.decision { self.decision = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__TransferEvent.self)
    c.pointee.event_id = try arena.bytes(of: self.eventID)
    if let value = self.createTime { c.pointee.create_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.item = self.item
    c.pointee.technology_id = try arena.bytes(of: self.technologyID)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.agency = try arena.bytes(of: self.agency)
    c.pointee.kind = Capacity__V1__TransferEventKind(rawValue: enumNumber(self.kind.rawValue))
    c.pointee.cause_assessment_id = try arena.bytes(of: self.causeAssessmentID)
    c.pointee.cause_rule_set_version = try arena.bytes(of: self.causeRuleSetVersion)
    if let value = self.before { c.pointee.before = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__TransferSnapshot.self) }
    if let value = self.after { c.pointee.after = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__TransferSnapshot.self) }
    c.pointee.n_reopened_rule_ids = self.reopenedRuleIds.count
    c.pointee.reopened_rule_ids = try arena.array(self.reopenedRuleIds) { element in try arena.bytes(of: element) }
    c.pointee.n_answer_changes = self.answerChanges.count
    c.pointee.answer_changes = try arena.array(self.answerChanges) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__AnswerChange.self) }
    if let value = self.decision { c.pointee.decision = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__FlagDecision.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    createTime?.visitUnknownFields(at: path.field("create_time"), visit)
    before?.visitUnknownFields(at: path.field("before"), visit)
    after?.visitUnknownFields(at: path.field("after"), visit)
    for (index, value) in answerChanges.enumerated() { value.visitUnknownFields(at: path.field("answer_changes").index(index), visit) }
    decision?.visitUnknownFields(at: path.field("decision"), visit)
  }
}

extension Capacity_V1_TransferSnapshot: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.TransferSnapshot" }

  package static let layout = MessageLayout(Capacity__V1__TransferSnapshot.self, initialize: capacity__v1__transfer_snapshot__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__TransferSnapshot.self)
    self.tier = Capacity_V1_RiskTier(rawValue: enumNumber(c.pointee.tier.rawValue))
    self.residualRisk = c.pointee.residual_risk
    self.flags.reserveCapacity(c.pointee.n_flags)
    for index in 0..<c.pointee.n_flags { self.flags.append(try Capacity_V1_FlagSnapshot(copyingIfPresent: c.pointee.flags[index])) }
    self.ruleSetVersion = try String(copying: c.pointee.rule_set_version, field: "capacity.v1.TransferSnapshot.rule_set_version")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__TransferSnapshot.self)
    c.pointee.tier = Capacity__V1__RiskTier(rawValue: enumNumber(self.tier.rawValue))
    c.pointee.residual_risk = self.residualRisk
    c.pointee.n_flags = self.flags.count
    c.pointee.flags = try arena.array(self.flags) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__FlagSnapshot.self) }
    c.pointee.rule_set_version = try arena.bytes(of: self.ruleSetVersion)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in flags.enumerated() { value.visitUnknownFields(at: path.field("flags").index(index), visit) }
  }
}

extension Capacity_V1_FlagSnapshot: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.FlagSnapshot" }

  package static let layout = MessageLayout(Capacity__V1__FlagSnapshot.self, initialize: capacity__v1__flag_snapshot__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__FlagSnapshot.self)
    self.ruleID = try String(copying: c.pointee.rule_id, field: "capacity.v1.FlagSnapshot.rule_id")
    self.floor = Capacity_V1_RiskTier(rawValue: enumNumber(c.pointee.floor.rawValue))
    self.unverified = c.pointee.unverified != 0
    self.status = Capacity_V1_FlagStatus(rawValue: enumNumber(c.pointee.status.rawValue))
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__FlagSnapshot.self)
    c.pointee.rule_id = try arena.bytes(of: self.ruleID)
    c.pointee.floor = Capacity__V1__RiskTier(rawValue: enumNumber(self.floor.rawValue))
    c.pointee.unverified = self.unverified ? 1 : 0
    c.pointee.status = Capacity__V1__FlagStatus(rawValue: enumNumber(self.status.rawValue))
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_AnswerChange: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.AnswerChange" }

  package static let layout = MessageLayout(Capacity__V1__AnswerChange.self, initialize: capacity__v1__answer_change__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__AnswerChange.self)
    self.indicatorID = try String(copying: c.pointee.indicator_id, field: "capacity.v1.AnswerChange.indicator_id")
    self.before = try String(copying: c.pointee.before, field: "capacity.v1.AnswerChange.before")
    self.after = try String(copying: c.pointee.after, field: "capacity.v1.AnswerChange.after")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__AnswerChange.self)
    c.pointee.indicator_id = try arena.bytes(of: self.indicatorID)
    c.pointee.before = try arena.bytes(of: self.before)
    c.pointee.after = try arena.bytes(of: self.after)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_StoredTransfer: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.StoredTransfer" }

  package static let layout = MessageLayout(Capacity__V1__StoredTransfer.self, initialize: capacity__v1__stored_transfer__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__StoredTransfer.self)
    if let value = c.pointee.request { self.request = try .init(copying: value) }
    if let value = c.pointee.judgement { self.judgement = try .init(copying: value) }
    if let value = c.pointee.first_judgement { self.firstJudgement = try .init(copying: value) }
    self.decisions.reserveCapacity(c.pointee.n_decisions)
    for index in 0..<c.pointee.n_decisions { self.decisions.append(try Capacity_V1_StoredDecision(copyingIfPresent: c.pointee.decisions[index])) }
    self.judgedByAssessmentIds.reserveCapacity(c.pointee.n_judged_by_assessment_ids)
    for index in 0..<c.pointee.n_judged_by_assessment_ids { self.judgedByAssessmentIds.append(try String(copying: c.pointee.judged_by_assessment_ids[index], field: "capacity.v1.StoredTransfer.judged_by_assessment_ids")) }
    self.judgedByRuleSetVersion = try String(copying: c.pointee.judged_by_rule_set_version, field: "capacity.v1.StoredTransfer.judged_by_rule_set_version")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__StoredTransfer.self)
    if let value = self.request { c.pointee.request = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__TechnologyRequest.self) }
    if let value = self.judgement { c.pointee.judgement = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__TransferAssessment.self) }
    if let value = self.firstJudgement { c.pointee.first_judgement = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__TransferAssessment.self) }
    c.pointee.n_decisions = self.decisions.count
    c.pointee.decisions = try arena.array(self.decisions) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__StoredDecision.self) }
    c.pointee.n_judged_by_assessment_ids = self.judgedByAssessmentIds.count
    c.pointee.judged_by_assessment_ids = try arena.array(self.judgedByAssessmentIds) { element in try arena.bytes(of: element) }
    c.pointee.judged_by_rule_set_version = try arena.bytes(of: self.judgedByRuleSetVersion)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    request?.visitUnknownFields(at: path.field("request"), visit)
    judgement?.visitUnknownFields(at: path.field("judgement"), visit)
    firstJudgement?.visitUnknownFields(at: path.field("first_judgement"), visit)
    for (index, value) in decisions.enumerated() { value.visitUnknownFields(at: path.field("decisions").index(index), visit) }
  }
}

extension Capacity_V1_StoredDecision: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.StoredDecision" }

  package static let layout = MessageLayout(Capacity__V1__StoredDecision.self, initialize: capacity__v1__stored_decision__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__StoredDecision.self)
    if let value = c.pointee.decision { self.decision = try .init(copying: value) }
    self.reopened = c.pointee.reopened != 0
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__StoredDecision.self)
    if let value = self.decision { c.pointee.decision = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__FlagDecision.self) }
    c.pointee.reopened = self.reopened ? 1 : 0
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    decision?.visitUnknownFields(at: path.field("decision"), visit)
  }
}

extension Capacity_V1_TransferBasis: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.TransferBasis" }

  package static let layout = MessageLayout(Capacity__V1__TransferBasis.self, initialize: capacity__v1__transfer_basis__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__TransferBasis.self)
    for index in 0..<c.pointee.n_answers {
      guard let entry = c.pointee.answers[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.TransferBasis.answers")
      self.answers[key] = try Capacity_V1_Answer(copyingIfPresent: entry.pointee.value)
    }
    self.technologiesHeld.reserveCapacity(c.pointee.n_technologies_held)
    for index in 0..<c.pointee.n_technologies_held { self.technologiesHeld.append(try String(copying: c.pointee.technologies_held[index], field: "capacity.v1.TransferBasis.technologies_held")) }
    self.instrumentID = try String(copying: c.pointee.instrument_id, field: "capacity.v1.TransferBasis.instrument_id")
    self.instrumentVersion = try String(copying: c.pointee.instrument_version, field: "capacity.v1.TransferBasis.instrument_version")
    self.assessmentIds.reserveCapacity(c.pointee.n_assessment_ids)
    for index in 0..<c.pointee.n_assessment_ids { self.assessmentIds.append(try String(copying: c.pointee.assessment_ids[index], field: "capacity.v1.TransferBasis.assessment_ids")) }
    self.ruleSetVersion = try String(copying: c.pointee.rule_set_version, field: "capacity.v1.TransferBasis.rule_set_version")
    self.round = try String(copying: c.pointee.round, field: "capacity.v1.TransferBasis.round")
    self.latestRound = try String(copying: c.pointee.latest_round, field: "capacity.v1.TransferBasis.latest_round")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__TransferBasis.self)
    c.pointee.n_answers = self.answers.count
    c.pointee.answers = try arena.array(canonicallySorted(self.answers)) { element in
      let entry = try arena.message(Capacity__V1__TransferBasis__AnswersEntry.self) { capacity__v1__transfer_basis__answers_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.pointer(to: element.value).assumingMemoryBound(to: Capacity__V1__Answer.self)
      entry.pointee.has_key_case = Capacity__V1__TransferBasis__AnswersEntry__HasKeyCase(rawValue: 1)
      return entry
    }
    c.pointee.n_technologies_held = self.technologiesHeld.count
    c.pointee.technologies_held = try arena.array(self.technologiesHeld) { element in try arena.bytes(of: element) }
    c.pointee.instrument_id = try arena.bytes(of: self.instrumentID)
    c.pointee.instrument_version = try arena.bytes(of: self.instrumentVersion)
    c.pointee.n_assessment_ids = self.assessmentIds.count
    c.pointee.assessment_ids = try arena.array(self.assessmentIds) { element in try arena.bytes(of: element) }
    c.pointee.rule_set_version = try arena.bytes(of: self.ruleSetVersion)
    c.pointee.round = try arena.bytes(of: self.round)
    c.pointee.latest_round = try arena.bytes(of: self.latestRound)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (key, value) in canonicallySorted(answers) { value.visitUnknownFields(at: path.field("answers").key(key), visit) }
  }
}

