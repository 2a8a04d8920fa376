// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_DueDiligenceFile: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.DueDiligenceFile" }

  package static let layout = MessageLayout(Capacity__V1__DueDiligenceFile.self, initialize: capacity__v1__due_diligence_file__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__DueDiligenceFile.self)
    self.format = c.pointee.format
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.DueDiligenceFile.assessment_id")
    self.item = c.pointee.item
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.DueDiligenceFile.state_code")
    self.round = try String(copying: c.pointee.round, field: "capacity.v1.DueDiligenceFile.round")
    self.agency = try String(copying: c.pointee.agency, field: "capacity.v1.DueDiligenceFile.agency")
    self.tlp = Capacity_V1_Tlp(rawValue: enumNumber(c.pointee.tlp.rawValue))
    if let value = c.pointee.create_time { self.createTime = try .init(copying: value) }
    self.languageCode = try String(copying: c.pointee.language_code, field: "capacity.v1.DueDiligenceFile.language_code")
    if let value = c.pointee.submit_time { self.submitTime = try .init(copying: value) }
    self.standing = Capacity_V1_TransferStanding(rawValue: enumNumber(c.pointee.standing.rawValue))
    self.supersededByAssessmentID = try String(copying: c.pointee.superseded_by_assessment_id, field: "capacity.v1.DueDiligenceFile.superseded_by_assessment_id")
    if let value = c.pointee.technology { self.technology = try .init(copying: value) }
    if let value = c.pointee.request { self.request = try .init(copying: value) }
    self.terms.reserveCapacity(c.pointee.n_terms)
    for index in 0..<c.pointee.n_terms { self.terms.append(try Capacity_V1_DiligenceTerm(copyingIfPresent: c.pointee.terms[index])) }
    self.mitigations.reserveCapacity(c.pointee.n_mitigations)
    for index in 0..<c.pointee.n_mitigations { self.mitigations.append(try Capacity_V1_DiligenceMitigation(copyingIfPresent: c.pointee.mitigations[index])) }
    self.figures.reserveCapacity(c.pointee.n_figures)
    for index in 0..<c.pointee.n_figures { self.figures.append(try Capacity_V1_DiligenceFigure(copyingIfPresent: c.pointee.figures[index])) }
    self.tiers.reserveCapacity(c.pointee.n_tiers)
    for index in 0..<c.pointee.n_tiers { self.tiers.append(try Capacity_V1_DiligenceTier(copyingIfPresent: c.pointee.tiers[index])) }
    self.ownTier = Capacity_V1_RiskTier(rawValue: enumNumber(c.pointee.own_tier.rawValue))
    self.tier = Capacity_V1_RiskTier(rawValue: enumNumber(c.pointee.tier.rawValue))
    self.bestTier = Capacity_V1_RiskTier(rawValue: enumNumber(c.pointee.best_tier.rawValue))
    self.worstTier = Capacity_V1_RiskTier(rawValue: enumNumber(c.pointee.worst_tier.rawValue))
    self.openQuestions.reserveCapacity(c.pointee.n_open_questions)
    for index in 0..<c.pointee.n_open_questions { self.openQuestions.append(try Capacity_V1_DiligenceFact(copyingIfPresent: c.pointee.open_questions[index])) }
    self.approval = try String(copying: c.pointee.approval, field: "capacity.v1.DueDiligenceFile.approval")
    self.flags.reserveCapacity(c.pointee.n_flags)
    for index in 0..<c.pointee.n_flags { self.flags.append(try Capacity_V1_DiligenceFlag(copyingIfPresent: c.pointee.flags[index])) }
    self.safeguards.reserveCapacity(c.pointee.n_safeguards)
    for index in 0..<c.pointee.n_safeguards { self.safeguards.append(try Capacity_V1_DiligenceFact(copyingIfPresent: c.pointee.safeguards[index])) }
    self.alternatives.reserveCapacity(c.pointee.n_alternatives)
    for index in 0..<c.pointee.n_alternatives { self.alternatives.append(try Capacity_V1_DiligenceItem(copyingIfPresent: c.pointee.alternatives[index])) }
    self.noAlternativeReason = try String(copying: c.pointee.no_alternative_reason, field: "capacity.v1.DueDiligenceFile.no_alternative_reason")
    if let value = c.pointee.changes { self.changes = try .init(copying: value) }
    self.trail.reserveCapacity(c.pointee.n_trail)
    for index in 0..<c.pointee.n_trail { self.trail.append(try Capacity_V1_DiligenceEvent(copyingIfPresent: c.pointee.trail[index])) }
    if let value = c.pointee.digests { self.digests = try .init(copying: value) }
    self.ruleSetVersion = try String(copying: c.pointee.rule_set_version, field: "capacity.v1.DueDiligenceFile.rule_set_version")
    self.ruleSetDigest = try String(copying: c.pointee.rule_set_digest, field: "capacity.v1.DueDiligenceFile.rule_set_digest")
    self.instrumentID = try String(copying: c.pointee.instrument_id, field: "capacity.v1.DueDiligenceFile.instrument_id")
    self.instrumentVersion = try String(copying: c.pointee.instrument_version, field: "capacity.v1.DueDiligenceFile.instrument_version")
    self.judgedByAssessmentID = try String(copying: c.pointee.judged_by_assessment_id, field: "capacity.v1.DueDiligenceFile.judged_by_assessment_id")
    self.caveats.reserveCapacity(c.pointee.n_caveats)
    for index in 0..<c.pointee.n_caveats { self.caveats.append(try String(copying: c.pointee.caveats[index], field: "capacity.v1.DueDiligenceFile.caveats")) }
    self.kindWords = try String(copying: c.pointee.kind_words, field: "capacity.v1.DueDiligenceFile.kind_words")
    self.endUserWords = try String(copying: c.pointee.end_user_words, field: "capacity.v1.DueDiligenceFile.end_user_words")
    self.purposeWords = try String(copying: c.pointee.purpose_words, field: "capacity.v1.DueDiligenceFile.purpose_words")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__DueDiligenceFile.self)
    c.pointee.format = self.format
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.item = self.item
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.round = try arena.bytes(of: self.round)
    c.pointee.agency = try arena.bytes(of: self.agency)
    c.pointee.tlp = Capacity__V1__Tlp(rawValue: enumNumber(self.tlp.rawValue))
    if let value = self.createTime { c.pointee.create_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    c.pointee.language_code = try arena.bytes(of: self.languageCode)
    if let value = self.submitTime { c.pointee.submit_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    c.pointee.standing = Capacity__V1__TransferStanding(rawValue: enumNumber(self.standing.rawValue))
    c.pointee.superseded_by_assessment_id = try arena.bytes(of: self.supersededByAssessmentID)
    if let value = self.technology { c.pointee.technology = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__DiligenceItem.self) }
    if let value = self.request { c.pointee.request = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__TechnologyRequest.self) }
    c.pointee.n_terms = self.terms.count
    c.pointee.terms = try arena.array(self.terms) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__DiligenceTerm.self) }
    c.pointee.n_mitigations = self.mitigations.count
    c.pointee.mitigations = try arena.array(self.mitigations) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__DiligenceMitigation.self) }
    c.pointee.n_figures = self.figures.count
    c.pointee.figures = try arena.array(self.figures) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__DiligenceFigure.self) }
    c.pointee.n_tiers = self.tiers.count
    c.pointee.tiers = try arena.array(self.tiers) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__DiligenceTier.self) }
    c.pointee.own_tier = Capacity__V1__RiskTier(rawValue: enumNumber(self.ownTier.rawValue))
    c.pointee.tier = Capacity__V1__RiskTier(rawValue: enumNumber(self.tier.rawValue))
    c.pointee.best_tier = Capacity__V1__RiskTier(rawValue: enumNumber(self.bestTier.rawValue))
    c.pointee.worst_tier = Capacity__V1__RiskTier(rawValue: enumNumber(self.worstTier.rawValue))
    c.pointee.n_open_questions = self.openQuestions.count
    c.pointee.open_questions = try arena.array(self.openQuestions) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__DiligenceFact.self) }
    c.pointee.approval = try arena.bytes(of: self.approval)
    c.pointee.n_flags = self.flags.count
    c.pointee.flags = try arena.array(self.flags) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__DiligenceFlag.self) }
    c.pointee.n_safeguards = self.safeguards.count
    c.pointee.safeguards = try arena.array(self.safeguards) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__DiligenceFact.self) }
    c.pointee.n_alternatives = self.alternatives.count
    c.pointee.alternatives = try arena.array(self.alternatives) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__DiligenceItem.self) }
    c.pointee.no_alternative_reason = try arena.bytes(of: self.noAlternativeReason)
    if let value = self.changes { c.pointee.changes = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__DiligenceChanges.self) }
    c.pointee.n_trail = self.trail.count
    c.pointee.trail = try arena.array(self.trail) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__DiligenceEvent.self) }
    if let value = self.digests { c.pointee.digests = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Digests.self) }
    c.pointee.rule_set_version = try arena.bytes(of: self.ruleSetVersion)
    c.pointee.rule_set_digest = try arena.bytes(of: self.ruleSetDigest)
    c.pointee.instrument_id = try arena.bytes(of: self.instrumentID)
    c.pointee.instrument_version = try arena.bytes(of: self.instrumentVersion)
    c.pointee.judged_by_assessment_id = try arena.bytes(of: self.judgedByAssessmentID)
    c.pointee.n_caveats = self.caveats.count
    c.pointee.caveats = try arena.array(self.caveats) { element in try arena.bytes(of: element) }
    c.pointee.kind_words = try arena.bytes(of: self.kindWords)
    c.pointee.end_user_words = try arena.bytes(of: self.endUserWords)
    c.pointee.purpose_words = try arena.bytes(of: self.purposeWords)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    createTime?.visitUnknownFields(at: path.field("create_time"), visit)
    submitTime?.visitUnknownFields(at: path.field("submit_time"), visit)
    technology?.visitUnknownFields(at: path.field("technology"), visit)
    request?.visitUnknownFields(at: path.field("request"), visit)
    for (index, value) in terms.enumerated() { value.visitUnknownFields(at: path.field("terms").index(index), visit) }
    for (index, value) in mitigations.enumerated() { value.visitUnknownFields(at: path.field("mitigations").index(index), visit) }
    for (index, value) in figures.enumerated() { value.visitUnknownFields(at: path.field("figures").index(index), visit) }
    for (index, value) in tiers.enumerated() { value.visitUnknownFields(at: path.field("tiers").index(index), visit) }
    for (index, value) in openQuestions.enumerated() { value.visitUnknownFields(at: path.field("open_questions").index(index), visit) }
    for (index, value) in flags.enumerated() { value.visitUnknownFields(at: path.field("flags").index(index), visit) }
    for (index, value) in safeguards.enumerated() { value.visitUnknownFields(at: path.field("safeguards").index(index), visit) }
    for (index, value) in alternatives.enumerated() { value.visitUnknownFields(at: path.field("alternatives").index(index), visit) }
    changes?.visitUnknownFields(at: path.field("changes"), visit)
    for (index, value) in trail.enumerated() { value.visitUnknownFields(at: path.field("trail").index(index), visit) }
    digests?.visitUnknownFields(at: path.field("digests"), visit)
  }
}

extension Capacity_V1_DiligenceItem: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.DiligenceItem" }

  package static let layout = MessageLayout(Capacity__V1__DiligenceItem.self, initialize: capacity__v1__diligence_item__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceItem.self)
    self.technologyID = try String(copying: c.pointee.technology_id, field: "capacity.v1.DiligenceItem.technology_id")
    self.title = try String(copying: c.pointee.title, field: "capacity.v1.DiligenceItem.title")
    self.tags.reserveCapacity(c.pointee.n_tags)
    for index in 0..<c.pointee.n_tags { self.tags.append(try Capacity_V1_DiligenceTag(copyingIfPresent: c.pointee.tags[index])) }
    self.facets.reserveCapacity(c.pointee.n_facets)
    for index in 0..<c.pointee.n_facets { self.facets.append(try Capacity_V1_DiligenceFacet(copyingIfPresent: c.pointee.facets[index])) }
    self.floor = Capacity_V1_RiskTier(rawValue: enumNumber(c.pointee.floor.rawValue))
    self.controlled = c.pointee.controlled != 0
    self.serves.reserveCapacity(c.pointee.n_serves)
    for index in 0..<c.pointee.n_serves { self.serves.append(try Capacity_V1_DiligenceText(copyingIfPresent: c.pointee.serves[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceItem.self)
    c.pointee.technology_id = try arena.bytes(of: self.technologyID)
    c.pointee.title = try arena.bytes(of: self.title)
    c.pointee.n_tags = self.tags.count
    c.pointee.tags = try arena.array(self.tags) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__DiligenceTag.self) }
    c.pointee.n_facets = self.facets.count
    c.pointee.facets = try arena.array(self.facets) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__DiligenceFacet.self) }
    c.pointee.floor = Capacity__V1__RiskTier(rawValue: enumNumber(self.floor.rawValue))
    c.pointee.controlled = self.controlled ? 1 : 0
    c.pointee.n_serves = self.serves.count
    c.pointee.serves = try arena.array(self.serves) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__DiligenceText.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in tags.enumerated() { value.visitUnknownFields(at: path.field("tags").index(index), visit) }
    for (index, value) in facets.enumerated() { value.visitUnknownFields(at: path.field("facets").index(index), visit) }
    for (index, value) in serves.enumerated() { value.visitUnknownFields(at: path.field("serves").index(index), visit) }
  }
}

extension Capacity_V1_DiligenceText: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.DiligenceText" }

  package static let layout = MessageLayout(Capacity__V1__DiligenceText.self, initialize: capacity__v1__diligence_text__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceText.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.DiligenceText.id")
    self.title = try String(copying: c.pointee.title, field: "capacity.v1.DiligenceText.title")
    self.statement = try String(copying: c.pointee.statement, field: "capacity.v1.DiligenceText.statement")
    self.source = try String(copying: c.pointee.source, field: "capacity.v1.DiligenceText.source")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceText.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.title = try arena.bytes(of: self.title)
    c.pointee.statement = try arena.bytes(of: self.statement)
    c.pointee.source = try arena.bytes(of: self.source)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_DiligenceTag: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.DiligenceTag" }

  package static let layout = MessageLayout(Capacity__V1__DiligenceTag.self, initialize: capacity__v1__diligence_tag__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceTag.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.DiligenceTag.id")
    self.title = try String(copying: c.pointee.title, field: "capacity.v1.DiligenceTag.title")
    self.controls.reserveCapacity(c.pointee.n_controls)
    for index in 0..<c.pointee.n_controls { self.controls.append(try Capacity_V1_DiligenceControls(copyingIfPresent: c.pointee.controls[index])) }
    self.rights.reserveCapacity(c.pointee.n_rights)
    for index in 0..<c.pointee.n_rights { self.rights.append(Capacity_V1_Right(rawValue: enumNumber(c.pointee.rights[index].rawValue))) }
    self.rightWords.reserveCapacity(c.pointee.n_right_words)
    for index in 0..<c.pointee.n_right_words { self.rightWords.append(try String(copying: c.pointee.right_words[index], field: "capacity.v1.DiligenceTag.right_words")) }
    self.source = try String(copying: c.pointee.source, field: "capacity.v1.DiligenceTag.source")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceTag.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.title = try arena.bytes(of: self.title)
    c.pointee.n_controls = self.controls.count
    c.pointee.controls = try arena.array(self.controls) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__DiligenceControls.self) }
    c.pointee.n_rights = self.rights.count
    c.pointee.rights = try arena.array(self.rights) { element in Capacity__V1__Right(rawValue: enumNumber(element.rawValue)) }
    c.pointee.n_right_words = self.rightWords.count
    c.pointee.right_words = try arena.array(self.rightWords) { element in try arena.bytes(of: element) }
    c.pointee.source = try arena.bytes(of: self.source)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in controls.enumerated() { value.visitUnknownFields(at: path.field("controls").index(index), visit) }
  }
}

extension Capacity_V1_DiligenceControls: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.DiligenceControls" }

  package static let layout = MessageLayout(Capacity__V1__DiligenceControls.self, initialize: capacity__v1__diligence_controls__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceControls.self)
    self.regime = try String(copying: c.pointee.regime, field: "capacity.v1.DiligenceControls.regime")
    self.entries.reserveCapacity(c.pointee.n_entries)
    for index in 0..<c.pointee.n_entries { self.entries.append(try String(copying: c.pointee.entries[index], field: "capacity.v1.DiligenceControls.entries")) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceControls.self)
    c.pointee.regime = try arena.bytes(of: self.regime)
    c.pointee.n_entries = self.entries.count
    c.pointee.entries = try arena.array(self.entries) { element in try arena.bytes(of: element) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_DiligenceFacet: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.DiligenceFacet" }

  package static let layout = MessageLayout(Capacity__V1__DiligenceFacet.self, initialize: capacity__v1__diligence_facet__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceFacet.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.DiligenceFacet.id")
    self.title = try String(copying: c.pointee.title, field: "capacity.v1.DiligenceFacet.title")
    self.value = c.pointee.value
    self.meaning = try String(copying: c.pointee.meaning, field: "capacity.v1.DiligenceFacet.meaning")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceFacet.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.title = try arena.bytes(of: self.title)
    c.pointee.value = self.value
    c.pointee.meaning = try arena.bytes(of: self.meaning)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_DiligenceTerm: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.DiligenceTerm" }

  package static let layout = MessageLayout(Capacity__V1__DiligenceTerm.self, initialize: capacity__v1__diligence_term__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceTerm.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.DiligenceTerm.id")
    self.title = try String(copying: c.pointee.title, field: "capacity.v1.DiligenceTerm.title")
    self.value = Capacity_V1_Ternary(rawValue: enumNumber(c.pointee.value.rawValue))
    self.valueWords = try String(copying: c.pointee.value_words, field: "capacity.v1.DiligenceTerm.value_words")
    self.benign = Capacity_V1_Ternary(rawValue: enumNumber(c.pointee.benign.rawValue))
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceTerm.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.title = try arena.bytes(of: self.title)
    c.pointee.value = Capacity__V1__Ternary(rawValue: enumNumber(self.value.rawValue))
    c.pointee.value_words = try arena.bytes(of: self.valueWords)
    c.pointee.benign = Capacity__V1__Ternary(rawValue: enumNumber(self.benign.rawValue))
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_DiligenceMitigation: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.DiligenceMitigation" }

  package static let layout = MessageLayout(Capacity__V1__DiligenceMitigation.self, initialize: capacity__v1__diligence_mitigation__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceMitigation.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.DiligenceMitigation.id")
    self.title = try String(copying: c.pointee.title, field: "capacity.v1.DiligenceMitigation.title")
    self.promised = c.pointee.promised != 0
    self.applicable = c.pointee.applicable != 0
    self.evidenceGrade = Capacity_V1_EvidenceGrade(rawValue: enumNumber(c.pointee.evidence_grade.rawValue))
    self.countedGrade = Capacity_V1_EvidenceGrade(rawValue: enumNumber(c.pointee.counted_grade.rawValue))
    self.effect = c.pointee.effect
    self.countedEffect = c.pointee.counted_effect
    self.needs = try String(copying: c.pointee.needs, field: "capacity.v1.DiligenceMitigation.needs")
    self.reason = try String(copying: c.pointee.reason, field: "capacity.v1.DiligenceMitigation.reason")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceMitigation.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.title = try arena.bytes(of: self.title)
    c.pointee.promised = self.promised ? 1 : 0
    c.pointee.applicable = self.applicable ? 1 : 0
    c.pointee.evidence_grade = Capacity__V1__EvidenceGrade(rawValue: enumNumber(self.evidenceGrade.rawValue))
    c.pointee.counted_grade = Capacity__V1__EvidenceGrade(rawValue: enumNumber(self.countedGrade.rawValue))
    c.pointee.effect = self.effect
    c.pointee.counted_effect = self.countedEffect
    c.pointee.needs = try arena.bytes(of: self.needs)
    c.pointee.reason = try arena.bytes(of: self.reason)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_DiligenceFigure: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.DiligenceFigure" }

  package static let layout = MessageLayout(Capacity__V1__DiligenceFigure.self, initialize: capacity__v1__diligence_figure__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceFigure.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.DiligenceFigure.id")
    self.title = try String(copying: c.pointee.title, field: "capacity.v1.DiligenceFigure.title")
    self.value = c.pointee.value
    self.formula = try String(copying: c.pointee.formula, field: "capacity.v1.DiligenceFigure.formula")
    self.calculation = try String(copying: c.pointee.calculation, field: "capacity.v1.DiligenceFigure.calculation")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceFigure.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.title = try arena.bytes(of: self.title)
    c.pointee.value = self.value
    c.pointee.formula = try arena.bytes(of: self.formula)
    c.pointee.calculation = try arena.bytes(of: self.calculation)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_DiligenceTier: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.DiligenceTier" }

  package static let layout = MessageLayout(Capacity__V1__DiligenceTier.self, initialize: capacity__v1__diligence_tier__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceTier.self)
    self.tier = Capacity_V1_RiskTier(rawValue: enumNumber(c.pointee.tier.rawValue))
    self.title = try String(copying: c.pointee.title, field: "capacity.v1.DiligenceTier.title")
    self.from = c.pointee.from
    self.below = c.pointee.below
    self.approval = try String(copying: c.pointee.approval, field: "capacity.v1.DiligenceTier.approval")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceTier.self)
    c.pointee.tier = Capacity__V1__RiskTier(rawValue: enumNumber(self.tier.rawValue))
    c.pointee.title = try arena.bytes(of: self.title)
    c.pointee.from = self.from
    c.pointee.below = self.below
    c.pointee.approval = try arena.bytes(of: self.approval)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_DiligenceFact: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.DiligenceFact" }

  package static let layout = MessageLayout(Capacity__V1__DiligenceFact.self, initialize: capacity__v1__diligence_fact__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceFact.self)
    self.subject = try String(copying: c.pointee.subject, field: "capacity.v1.DiligenceFact.subject")
    self.title = try String(copying: c.pointee.title, field: "capacity.v1.DiligenceFact.title")
    self.value = try String(copying: c.pointee.value, field: "capacity.v1.DiligenceFact.value")
    self.valueWords = try String(copying: c.pointee.value_words, field: "capacity.v1.DiligenceFact.value_words")
    self.descriptor = try String(copying: c.pointee.descriptor, field: "capacity.v1.DiligenceFact.descriptor")
    self.answerState = Capacity_V1_AnswerState(rawValue: enumNumber(c.pointee.answer_state.rawValue))
    self.evidenceGrade = Capacity_V1_EvidenceGrade(rawValue: enumNumber(c.pointee.evidence_grade.rawValue))
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceFact.self)
    c.pointee.subject = try arena.bytes(of: self.subject)
    c.pointee.title = try arena.bytes(of: self.title)
    c.pointee.value = try arena.bytes(of: self.value)
    c.pointee.value_words = try arena.bytes(of: self.valueWords)
    c.pointee.descriptor = try arena.bytes(of: self.descriptor)
    c.pointee.answer_state = Capacity__V1__AnswerState(rawValue: enumNumber(self.answerState.rawValue))
    c.pointee.evidence_grade = Capacity__V1__EvidenceGrade(rawValue: enumNumber(self.evidenceGrade.rawValue))
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_DiligenceFlag: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.DiligenceFlag" }

  package static let layout = MessageLayout(Capacity__V1__DiligenceFlag.self, initialize: capacity__v1__diligence_flag__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceFlag.self)
    self.ruleID = try String(copying: c.pointee.rule_id, field: "capacity.v1.DiligenceFlag.rule_id")
    self.title = try String(copying: c.pointee.title, field: "capacity.v1.DiligenceFlag.title")
    self.explanation = try String(copying: c.pointee.explanation, field: "capacity.v1.DiligenceFlag.explanation")
    self.condition = try String(copying: c.pointee.condition, field: "capacity.v1.DiligenceFlag.condition")
    self.source = try String(copying: c.pointee.source, field: "capacity.v1.DiligenceFlag.source")
    self.floor = Capacity_V1_RiskTier(rawValue: enumNumber(c.pointee.floor.rawValue))
    self.unverified = c.pointee.unverified != 0
    self.facts.reserveCapacity(c.pointee.n_facts)
    for index in 0..<c.pointee.n_facts { self.facts.append(try Capacity_V1_DiligenceFact(copyingIfPresent: c.pointee.facts[index])) }
    self.principles.reserveCapacity(c.pointee.n_principles)
    for index in 0..<c.pointee.n_principles { self.principles.append(try Capacity_V1_DiligenceText(copyingIfPresent: c.pointee.principles[index])) }
    self.risks.reserveCapacity(c.pointee.n_risks)
    for index in 0..<c.pointee.n_risks { self.risks.append(try Capacity_V1_DiligenceText(copyingIfPresent: c.pointee.risks[index])) }
    self.rights.reserveCapacity(c.pointee.n_rights)
    for index in 0..<c.pointee.n_rights { self.rights.append(try String(copying: c.pointee.rights[index], field: "capacity.v1.DiligenceFlag.rights")) }
    self.controlEntries.reserveCapacity(c.pointee.n_control_entries)
    for index in 0..<c.pointee.n_control_entries { self.controlEntries.append(try String(copying: c.pointee.control_entries[index], field: "capacity.v1.DiligenceFlag.control_entries")) }
    self.partners.reserveCapacity(c.pointee.n_partners)
    for index in 0..<c.pointee.n_partners { self.partners.append(try Capacity_V1_DiligenceItem(copyingIfPresent: c.pointee.partners[index])) }
    if let value = c.pointee.standing { self.standing = try .init(copying: value) }
    self.statusWords = try String(copying: c.pointee.status_words, field: "capacity.v1.DiligenceFlag.status_words")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceFlag.self)
    c.pointee.rule_id = try arena.bytes(of: self.ruleID)
    c.pointee.title = try arena.bytes(of: self.title)
    c.pointee.explanation = try arena.bytes(of: self.explanation)
    c.pointee.condition = try arena.bytes(of: self.condition)
    c.pointee.source = try arena.bytes(of: self.source)
    c.pointee.floor = Capacity__V1__RiskTier(rawValue: enumNumber(self.floor.rawValue))
    c.pointee.unverified = self.unverified ? 1 : 0
    c.pointee.n_facts = self.facts.count
    c.pointee.facts = try arena.array(self.facts) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__DiligenceFact.self) }
    c.pointee.n_principles = self.principles.count
    c.pointee.principles = try arena.array(self.principles) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__DiligenceText.self) }
    c.pointee.n_risks = self.risks.count
    c.pointee.risks = try arena.array(self.risks) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__DiligenceText.self) }
    c.pointee.n_rights = self.rights.count
    c.pointee.rights = try arena.array(self.rights) { element in try arena.bytes(of: element) }
    c.pointee.n_control_entries = self.controlEntries.count
    c.pointee.control_entries = try arena.array(self.controlEntries) { element in try arena.bytes(of: element) }
    c.pointee.n_partners = self.partners.count
    c.pointee.partners = try arena.array(self.partners) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__DiligenceItem.self) }
    if let value = self.standing { c.pointee.standing = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__FlagStanding.self) }
    c.pointee.status_words = try arena.bytes(of: self.statusWords)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in facts.enumerated() { value.visitUnknownFields(at: path.field("facts").index(index), visit) }
    for (index, value) in principles.enumerated() { value.visitUnknownFields(at: path.field("principles").index(index), visit) }
    for (index, value) in risks.enumerated() { value.visitUnknownFields(at: path.field("risks").index(index), visit) }
    for (index, value) in partners.enumerated() { value.visitUnknownFields(at: path.field("partners").index(index), visit) }
    standing?.visitUnknownFields(at: path.field("standing"), visit)
  }
}

extension Capacity_V1_DiligenceChanges: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.DiligenceChanges" }

  package static let layout = MessageLayout(Capacity__V1__DiligenceChanges.self, initialize: capacity__v1__diligence_changes__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceChanges.self)
    self.outcome = Capacity_V1_ChangeOutcome(rawValue: enumNumber(c.pointee.outcome.rawValue))
    self.words.reserveCapacity(c.pointee.n_words)
    for index in 0..<c.pointee.n_words { self.words.append(try String(copying: c.pointee.words[index], field: "capacity.v1.DiligenceChanges.words")) }
    self.tier = Capacity_V1_RiskTier(rawValue: enumNumber(c.pointee.tier.rawValue))
    self.residualRisk = c.pointee.residual_risk
    self.summary = try String(copying: c.pointee.summary, field: "capacity.v1.DiligenceChanges.summary")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceChanges.self)
    c.pointee.outcome = Capacity__V1__ChangeOutcome(rawValue: enumNumber(self.outcome.rawValue))
    c.pointee.n_words = self.words.count
    c.pointee.words = try arena.array(self.words) { element in try arena.bytes(of: element) }
    c.pointee.tier = Capacity__V1__RiskTier(rawValue: enumNumber(self.tier.rawValue))
    c.pointee.residual_risk = self.residualRisk
    c.pointee.summary = try arena.bytes(of: self.summary)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_DiligenceEvent: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.DiligenceEvent" }

  package static let layout = MessageLayout(Capacity__V1__DiligenceEvent.self, initialize: capacity__v1__diligence_event__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceEvent.self)
    if let value = c.pointee.event { self.event = try .init(copying: value) }
    self.summary = try String(copying: c.pointee.summary, field: "capacity.v1.DiligenceEvent.summary")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__DiligenceEvent.self)
    if let value = self.event { c.pointee.event = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__TransferEvent.self) }
    c.pointee.summary = try arena.bytes(of: self.summary)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    event?.visitUnknownFields(at: path.field("event"), visit)
  }
}

