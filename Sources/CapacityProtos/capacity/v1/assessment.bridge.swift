// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_Assessment: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Assessment" }

  package static let layout = MessageLayout(Capacity__V1__Assessment.self, initialize: capacity__v1__assessment__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Assessment.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.Assessment.assessment_id")
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.Assessment.state_code")
    self.round = try String(copying: c.pointee.round, field: "capacity.v1.Assessment.round")
    self.agency = try String(copying: c.pointee.agency, field: "capacity.v1.Assessment.agency")
    self.tlp = Capacity_V1_Tlp(rawValue: enumNumber(c.pointee.tlp.rawValue))
    self.instrumentID = try String(copying: c.pointee.instrument_id, field: "capacity.v1.Assessment.instrument_id")
    self.instrumentVersion = try String(copying: c.pointee.instrument_version, field: "capacity.v1.Assessment.instrument_version")
    if let value = c.pointee.create_time { self.createTime = try .init(copying: value) }
    if let value = c.pointee.scorecard { self.scorecard = try .init(copying: value) }
    if let value = c.pointee.response { self.response = try .init(copying: value) }
    if let value = c.pointee.digests { self.digests = try .init(copying: value) }
    self.technologiesHeld.reserveCapacity(c.pointee.n_technologies_held)
    for index in 0..<c.pointee.n_technologies_held { self.technologiesHeld.append(try Capacity_V1_HeldTechnology(copyingIfPresent: c.pointee.technologies_held[index])) }
    self.principal = try String(copying: c.pointee.principal, field: "capacity.v1.Assessment.principal")
    self.sharedWith.reserveCapacity(c.pointee.n_shared_with)
    for index in 0..<c.pointee.n_shared_with { self.sharedWith.append(try String(copying: c.pointee.shared_with[index], field: "capacity.v1.Assessment.shared_with")) }
    self.reviewState = Capacity_V1_ReviewState(rawValue: enumNumber(c.pointee.review_state.rawValue))
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Assessment.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.round = try arena.bytes(of: self.round)
    c.pointee.agency = try arena.bytes(of: self.agency)
    c.pointee.tlp = Capacity__V1__Tlp(rawValue: enumNumber(self.tlp.rawValue))
    c.pointee.instrument_id = try arena.bytes(of: self.instrumentID)
    c.pointee.instrument_version = try arena.bytes(of: self.instrumentVersion)
    if let value = self.createTime { c.pointee.create_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    if let value = self.scorecard { c.pointee.scorecard = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Scorecard.self) }
    if let value = self.response { c.pointee.response = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__SurveyResponse.self) }
    if let value = self.digests { c.pointee.digests = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Digests.self) }
    c.pointee.n_technologies_held = self.technologiesHeld.count
    c.pointee.technologies_held = try arena.array(self.technologiesHeld) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__HeldTechnology.self) }
    c.pointee.principal = try arena.bytes(of: self.principal)
    c.pointee.n_shared_with = self.sharedWith.count
    c.pointee.shared_with = try arena.array(self.sharedWith) { element in try arena.bytes(of: element) }
    c.pointee.review_state = Capacity__V1__ReviewState(rawValue: enumNumber(self.reviewState.rawValue))
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    createTime?.visitUnknownFields(at: path.field("create_time"), visit)
    scorecard?.visitUnknownFields(at: path.field("scorecard"), visit)
    response?.visitUnknownFields(at: path.field("response"), visit)
    digests?.visitUnknownFields(at: path.field("digests"), visit)
    for (index, value) in technologiesHeld.enumerated() { value.visitUnknownFields(at: path.field("technologies_held").index(index), visit) }
  }
}

extension Capacity_V1_HeldTechnology: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.HeldTechnology" }

  package static let layout = MessageLayout(Capacity__V1__HeldTechnology.self, initialize: capacity__v1__held_technology__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__HeldTechnology.self)
    self.technologyID = try String(copying: c.pointee.technology_id, field: "capacity.v1.HeldTechnology.technology_id")
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.HeldTechnology.assessment_id")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__HeldTechnology.self)
    c.pointee.technology_id = try arena.bytes(of: self.technologyID)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_Digests: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Digests" }

  package static let layout = MessageLayout(Capacity__V1__Digests.self, initialize: capacity__v1__digests__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Digests.self)
    self.response = try String(copying: c.pointee.response, field: "capacity.v1.Digests.response")
    self.instrument = try String(copying: c.pointee.instrument, field: "capacity.v1.Digests.instrument")
    self.ruleSet = try String(copying: c.pointee.rule_set, field: "capacity.v1.Digests.rule_set")
    self.profile = try String(copying: c.pointee.profile, field: "capacity.v1.Digests.profile")
    self.technologiesHeld = try String(copying: c.pointee.technologies_held, field: "capacity.v1.Digests.technologies_held")
    self.scorecard = try String(copying: c.pointee.scorecard, field: "capacity.v1.Digests.scorecard")
    self.ruleSetVersion = try String(copying: c.pointee.rule_set_version, field: "capacity.v1.Digests.rule_set_version")
    self.methodVersion = try String(copying: c.pointee.method_version, field: "capacity.v1.Digests.method_version")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Digests.self)
    c.pointee.response = try arena.bytes(of: self.response)
    c.pointee.instrument = try arena.bytes(of: self.instrument)
    c.pointee.rule_set = try arena.bytes(of: self.ruleSet)
    c.pointee.profile = try arena.bytes(of: self.profile)
    c.pointee.technologies_held = try arena.bytes(of: self.technologiesHeld)
    c.pointee.scorecard = try arena.bytes(of: self.scorecard)
    c.pointee.rule_set_version = try arena.bytes(of: self.ruleSetVersion)
    c.pointee.method_version = try arena.bytes(of: self.methodVersion)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_Receipt: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Receipt" }

  package static let layout = MessageLayout(Capacity__V1__Receipt.self, initialize: capacity__v1__receipt__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Receipt.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.Receipt.assessment_id")
    self.requestID = try String(copying: c.pointee.request_id, field: "capacity.v1.Receipt.request_id")
    if let value = c.pointee.create_time { self.createTime = try .init(copying: value) }
    if let value = c.pointee.digests { self.digests = try .init(copying: value) }
    self.repeated = c.pointee.repeated != 0
    self.agency = try String(copying: c.pointee.agency, field: "capacity.v1.Receipt.agency")
    self.tlp = Capacity_V1_Tlp(rawValue: enumNumber(c.pointee.tlp.rawValue))
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Receipt.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.request_id = try arena.bytes(of: self.requestID)
    if let value = self.createTime { c.pointee.create_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    if let value = self.digests { c.pointee.digests = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Digests.self) }
    c.pointee.repeated = self.repeated ? 1 : 0
    c.pointee.agency = try arena.bytes(of: self.agency)
    c.pointee.tlp = Capacity__V1__Tlp(rawValue: enumNumber(self.tlp.rawValue))
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    createTime?.visitUnknownFields(at: path.field("create_time"), visit)
    digests?.visitUnknownFields(at: path.field("digests"), visit)
  }
}

extension Capacity_V1_Scorecard: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Scorecard" }

  package static let layout = MessageLayout(Capacity__V1__Scorecard.self, initialize: capacity__v1__scorecard__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Scorecard.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.Scorecard.assessment_id")
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.Scorecard.state_code")
    self.round = try String(copying: c.pointee.round, field: "capacity.v1.Scorecard.round")
    self.methodVersion = try String(copying: c.pointee.method_version, field: "capacity.v1.Scorecard.method_version")
    self.themes.reserveCapacity(c.pointee.n_themes)
    for index in 0..<c.pointee.n_themes { self.themes.append(try Capacity_V1_Theme(copyingIfPresent: c.pointee.themes[index])) }
    self.needs.reserveCapacity(c.pointee.n_needs)
    for index in 0..<c.pointee.n_needs { self.needs.append(try Capacity_V1_Need(copyingIfPresent: c.pointee.needs[index])) }
    self.patterns.reserveCapacity(c.pointee.n_patterns)
    for index in 0..<c.pointee.n_patterns { self.patterns.append(try Capacity_V1_Pattern(copyingIfPresent: c.pointee.patterns[index])) }
    self.transfers.reserveCapacity(c.pointee.n_transfers)
    for index in 0..<c.pointee.n_transfers { self.transfers.append(try Capacity_V1_TransferAssessment(copyingIfPresent: c.pointee.transfers[index])) }
    self.instrumentID = try String(copying: c.pointee.instrument_id, field: "capacity.v1.Scorecard.instrument_id")
    self.instrumentVersion = try String(copying: c.pointee.instrument_version, field: "capacity.v1.Scorecard.instrument_version")
    self.profileID = try String(copying: c.pointee.profile_id, field: "capacity.v1.Scorecard.profile_id")
    self.profileVersion = try String(copying: c.pointee.profile_version, field: "capacity.v1.Scorecard.profile_version")
    self.ruleSetVersion = try String(copying: c.pointee.rule_set_version, field: "capacity.v1.Scorecard.rule_set_version")
    self.indicators.reserveCapacity(c.pointee.n_indicators)
    for index in 0..<c.pointee.n_indicators { self.indicators.append(try Capacity_V1_IndicatorScore(copyingIfPresent: c.pointee.indicators[index])) }
    self.evidenceNeedIndicatorIds.reserveCapacity(c.pointee.n_evidence_need_indicator_ids)
    for index in 0..<c.pointee.n_evidence_need_indicator_ids { self.evidenceNeedIndicatorIds.append(try String(copying: c.pointee.evidence_need_indicator_ids[index], field: "capacity.v1.Scorecard.evidence_need_indicator_ids")) }
    self.legend = try String(copying: c.pointee.legend, field: "capacity.v1.Scorecard.legend")
    self.evidenceBasis = Capacity_V1_EvidenceBasis(rawValue: enumNumber(c.pointee.evidence_basis.rawValue))
    self.contestedIndicatorIds.reserveCapacity(c.pointee.n_contested_indicator_ids)
    for index in 0..<c.pointee.n_contested_indicator_ids { self.contestedIndicatorIds.append(try String(copying: c.pointee.contested_indicator_ids[index], field: "capacity.v1.Scorecard.contested_indicator_ids")) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Scorecard.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.round = try arena.bytes(of: self.round)
    c.pointee.method_version = try arena.bytes(of: self.methodVersion)
    c.pointee.n_themes = self.themes.count
    c.pointee.themes = try arena.array(self.themes) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Theme.self) }
    c.pointee.n_needs = self.needs.count
    c.pointee.needs = try arena.array(self.needs) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Need.self) }
    c.pointee.n_patterns = self.patterns.count
    c.pointee.patterns = try arena.array(self.patterns) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Pattern.self) }
    c.pointee.n_transfers = self.transfers.count
    c.pointee.transfers = try arena.array(self.transfers) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__TransferAssessment.self) }
    c.pointee.instrument_id = try arena.bytes(of: self.instrumentID)
    c.pointee.instrument_version = try arena.bytes(of: self.instrumentVersion)
    c.pointee.profile_id = try arena.bytes(of: self.profileID)
    c.pointee.profile_version = try arena.bytes(of: self.profileVersion)
    c.pointee.rule_set_version = try arena.bytes(of: self.ruleSetVersion)
    c.pointee.n_indicators = self.indicators.count
    c.pointee.indicators = try arena.array(self.indicators) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__IndicatorScore.self) }
    c.pointee.n_evidence_need_indicator_ids = self.evidenceNeedIndicatorIds.count
    c.pointee.evidence_need_indicator_ids = try arena.array(self.evidenceNeedIndicatorIds) { element in try arena.bytes(of: element) }
    c.pointee.legend = try arena.bytes(of: self.legend)
    c.pointee.evidence_basis = Capacity__V1__EvidenceBasis(rawValue: enumNumber(self.evidenceBasis.rawValue))
    c.pointee.n_contested_indicator_ids = self.contestedIndicatorIds.count
    c.pointee.contested_indicator_ids = try arena.array(self.contestedIndicatorIds) { element in try arena.bytes(of: element) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in themes.enumerated() { value.visitUnknownFields(at: path.field("themes").index(index), visit) }
    for (index, value) in needs.enumerated() { value.visitUnknownFields(at: path.field("needs").index(index), visit) }
    for (index, value) in patterns.enumerated() { value.visitUnknownFields(at: path.field("patterns").index(index), visit) }
    for (index, value) in transfers.enumerated() { value.visitUnknownFields(at: path.field("transfers").index(index), visit) }
    for (index, value) in indicators.enumerated() { value.visitUnknownFields(at: path.field("indicators").index(index), visit) }
  }
}

extension Capacity_V1_Theme: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Theme" }

  package static let layout = MessageLayout(Capacity__V1__Theme.self, initialize: capacity__v1__theme__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Theme.self)
    self.themeID = try String(copying: c.pointee.theme_id, field: "capacity.v1.Theme.theme_id")
    self.kind = Capacity_V1_ThemeKind(rawValue: enumNumber(c.pointee.kind.rawValue))
    self.state = Capacity_V1_ThemeState(rawValue: enumNumber(c.pointee.state.rawValue))
    if c.pointee.score_value_case.rawValue == 4 { self.score = c.pointee.score }
    self.coverage = c.pointee.coverage
    self.low = c.pointee.low
    self.high = c.pointee.high
    if c.pointee.gap_value_case.rawValue == 8 { self.gap = c.pointee.gap }
    self.confidence = c.pointee.confidence
    self.unknownShare = c.pointee.unknown_share
    self.withheldShare = c.pointee.withheld_share
    if let value = c.pointee.interval { self.interval = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Theme.self)
    c.pointee.theme_id = try arena.bytes(of: self.themeID)
    c.pointee.kind = Capacity__V1__ThemeKind(rawValue: enumNumber(self.kind.rawValue))
    c.pointee.state = Capacity__V1__ThemeState(rawValue: enumNumber(self.state.rawValue))
    if let value = self.score {
      c.pointee.score_value_case = Capacity__V1__Theme__ScoreValueCase(rawValue: 4)
      c.pointee.score = value
    }
    c.pointee.coverage = self.coverage
    c.pointee.low = self.low
    c.pointee.high = self.high
    if let value = self.gap {
      c.pointee.gap_value_case = Capacity__V1__Theme__GapValueCase(rawValue: 8)
      c.pointee.gap = value
    }
    c.pointee.confidence = self.confidence
    c.pointee.unknown_share = self.unknownShare
    c.pointee.withheld_share = self.withheldShare
    if let value = self.interval { c.pointee.interval = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Interval.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    interval?.visitUnknownFields(at: path.field("interval"), visit)
  }
}

extension Capacity_V1_Interval: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Interval" }

  package static let layout = MessageLayout(Capacity__V1__Interval.self, initialize: capacity__v1__interval__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Interval.self)
    self.p5 = c.pointee.p5
    self.p50 = c.pointee.p50
    self.p95 = c.pointee.p95
    self.pointOutside = c.pointee.point_outside != 0
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Interval.self)
    c.pointee.p5 = self.p5
    c.pointee.p50 = self.p50
    c.pointee.p95 = self.p95
    c.pointee.point_outside = self.pointOutside ? 1 : 0
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_IndicatorScore: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.IndicatorScore" }

  package static let layout = MessageLayout(Capacity__V1__IndicatorScore.self, initialize: capacity__v1__indicator_score__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__IndicatorScore.self)
    self.indicatorID = try String(copying: c.pointee.indicator_id, field: "capacity.v1.IndicatorScore.indicator_id")
    self.state = Capacity_V1_AnswerState(rawValue: enumNumber(c.pointee.state.rawValue))
    if c.pointee.score_value_case.rawValue == 3 { self.score = c.pointee.score }
    self.target = c.pointee.target
    self.evidenceGrade = Capacity_V1_EvidenceGrade(rawValue: enumNumber(c.pointee.evidence_grade.rawValue))
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__IndicatorScore.self)
    c.pointee.indicator_id = try arena.bytes(of: self.indicatorID)
    c.pointee.state = Capacity__V1__AnswerState(rawValue: enumNumber(self.state.rawValue))
    if let value = self.score {
      c.pointee.score_value_case = Capacity__V1__IndicatorScore__ScoreValueCase(rawValue: 3)
      c.pointee.score = value
    }
    c.pointee.target = self.target
    c.pointee.evidence_grade = Capacity__V1__EvidenceGrade(rawValue: enumNumber(self.evidenceGrade.rawValue))
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_Need: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Need" }

  package static let layout = MessageLayout(Capacity__V1__Need.self, initialize: capacity__v1__need__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Need.self)
    self.indicatorID = try String(copying: c.pointee.indicator_id, field: "capacity.v1.Need.indicator_id")
    self.gapLevels = c.pointee.gap_levels
    self.priority = c.pointee.priority
    self.effectivePriority = c.pointee.effective_priority
    self.principleIds.reserveCapacity(c.pointee.n_principle_ids)
    for index in 0..<c.pointee.n_principle_ids { self.principleIds.append(try String(copying: c.pointee.principle_ids[index], field: "capacity.v1.Need.principle_ids")) }
    self.step = try String(copying: c.pointee.step, field: "capacity.v1.Need.step")
    self.riskIds.reserveCapacity(c.pointee.n_risk_ids)
    for index in 0..<c.pointee.n_risk_ids { self.riskIds.append(try String(copying: c.pointee.risk_ids[index], field: "capacity.v1.Need.risk_ids")) }
    self.articles.reserveCapacity(c.pointee.n_articles)
    for index in 0..<c.pointee.n_articles { self.articles.append(try String(copying: c.pointee.articles[index], field: "capacity.v1.Need.articles")) }
    self.reason = try String(copying: c.pointee.reason, field: "capacity.v1.Need.reason")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Need.self)
    c.pointee.indicator_id = try arena.bytes(of: self.indicatorID)
    c.pointee.gap_levels = self.gapLevels
    c.pointee.priority = self.priority
    c.pointee.effective_priority = self.effectivePriority
    c.pointee.n_principle_ids = self.principleIds.count
    c.pointee.principle_ids = try arena.array(self.principleIds) { element in try arena.bytes(of: element) }
    c.pointee.step = try arena.bytes(of: self.step)
    c.pointee.n_risk_ids = self.riskIds.count
    c.pointee.risk_ids = try arena.array(self.riskIds) { element in try arena.bytes(of: element) }
    c.pointee.n_articles = self.articles.count
    c.pointee.articles = try arena.array(self.articles) { element in try arena.bytes(of: element) }
    c.pointee.reason = try arena.bytes(of: self.reason)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_Pattern: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Pattern" }

  package static let layout = MessageLayout(Capacity__V1__Pattern.self, initialize: capacity__v1__pattern__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Pattern.self)
    self.patternID = try String(copying: c.pointee.pattern_id, field: "capacity.v1.Pattern.pattern_id")
    self.state = Capacity_V1_PatternState(rawValue: enumNumber(c.pointee.state.rawValue))
    self.principleIds.reserveCapacity(c.pointee.n_principle_ids)
    for index in 0..<c.pointee.n_principle_ids { self.principleIds.append(try String(copying: c.pointee.principle_ids[index], field: "capacity.v1.Pattern.principle_ids")) }
    self.riskIds.reserveCapacity(c.pointee.n_risk_ids)
    for index in 0..<c.pointee.n_risk_ids { self.riskIds.append(try String(copying: c.pointee.risk_ids[index], field: "capacity.v1.Pattern.risk_ids")) }
    self.explanation = try String(copying: c.pointee.explanation, field: "capacity.v1.Pattern.explanation")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Pattern.self)
    c.pointee.pattern_id = try arena.bytes(of: self.patternID)
    c.pointee.state = Capacity__V1__PatternState(rawValue: enumNumber(self.state.rawValue))
    c.pointee.n_principle_ids = self.principleIds.count
    c.pointee.principle_ids = try arena.array(self.principleIds) { element in try arena.bytes(of: element) }
    c.pointee.n_risk_ids = self.riskIds.count
    c.pointee.risk_ids = try arena.array(self.riskIds) { element in try arena.bytes(of: element) }
    c.pointee.explanation = try arena.bytes(of: self.explanation)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_TransferAssessment: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.TransferAssessment" }

  package static let layout = MessageLayout(Capacity__V1__TransferAssessment.self, initialize: capacity__v1__transfer_assessment__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__TransferAssessment.self)
    self.technologyID = try String(copying: c.pointee.technology_id, field: "capacity.v1.TransferAssessment.technology_id")
    self.inherent = c.pointee.inherent
    self.safeguardWeakness = c.pointee.safeguard_weakness
    self.exposure = c.pointee.exposure
    self.rawRisk = c.pointee.raw_risk
    self.residualRisk = c.pointee.residual_risk
    self.ownTier = Capacity_V1_RiskTier(rawValue: enumNumber(c.pointee.own_tier.rawValue))
    self.tier = Capacity_V1_RiskTier(rawValue: enumNumber(c.pointee.tier.rawValue))
    self.bestTier = Capacity_V1_RiskTier(rawValue: enumNumber(c.pointee.best_tier.rawValue))
    self.worstTier = Capacity_V1_RiskTier(rawValue: enumNumber(c.pointee.worst_tier.rawValue))
    self.flags.reserveCapacity(c.pointee.n_flags)
    for index in 0..<c.pointee.n_flags { self.flags.append(try Capacity_V1_Flag(copyingIfPresent: c.pointee.flags[index])) }
    self.alternatives.reserveCapacity(c.pointee.n_alternatives)
    for index in 0..<c.pointee.n_alternatives { self.alternatives.append(try String(copying: c.pointee.alternatives[index], field: "capacity.v1.TransferAssessment.alternatives")) }
    if let value = c.pointee.changes { self.changes = try .init(copying: value) }
    self.openQuestions.reserveCapacity(c.pointee.n_open_questions)
    for index in 0..<c.pointee.n_open_questions { self.openQuestions.append(try String(copying: c.pointee.open_questions[index], field: "capacity.v1.TransferAssessment.open_questions")) }
    self.kind = Capacity_V1_TransferKind(rawValue: enumNumber(c.pointee.kind.rawValue))
    self.endUser = Capacity_V1_EndUser(rawValue: enumNumber(c.pointee.end_user.rawValue))
    self.purpose = Capacity_V1_Purpose(rawValue: enumNumber(c.pointee.purpose.rawValue))
    self.noAlternativeReason = try String(copying: c.pointee.no_alternative_reason, field: "capacity.v1.TransferAssessment.no_alternative_reason")
    self.itemFloor = Capacity_V1_RiskTier(rawValue: enumNumber(c.pointee.item_floor.rawValue))
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__TransferAssessment.self)
    c.pointee.technology_id = try arena.bytes(of: self.technologyID)
    c.pointee.inherent = self.inherent
    c.pointee.safeguard_weakness = self.safeguardWeakness
    c.pointee.exposure = self.exposure
    c.pointee.raw_risk = self.rawRisk
    c.pointee.residual_risk = self.residualRisk
    c.pointee.own_tier = Capacity__V1__RiskTier(rawValue: enumNumber(self.ownTier.rawValue))
    c.pointee.tier = Capacity__V1__RiskTier(rawValue: enumNumber(self.tier.rawValue))
    c.pointee.best_tier = Capacity__V1__RiskTier(rawValue: enumNumber(self.bestTier.rawValue))
    c.pointee.worst_tier = Capacity__V1__RiskTier(rawValue: enumNumber(self.worstTier.rawValue))
    c.pointee.n_flags = self.flags.count
    c.pointee.flags = try arena.array(self.flags) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Flag.self) }
    c.pointee.n_alternatives = self.alternatives.count
    c.pointee.alternatives = try arena.array(self.alternatives) { element in try arena.bytes(of: element) }
    if let value = self.changes { c.pointee.changes = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__TransferChanges.self) }
    c.pointee.n_open_questions = self.openQuestions.count
    c.pointee.open_questions = try arena.array(self.openQuestions) { element in try arena.bytes(of: element) }
    c.pointee.kind = Capacity__V1__TransferKind(rawValue: enumNumber(self.kind.rawValue))
    c.pointee.end_user = Capacity__V1__EndUser(rawValue: enumNumber(self.endUser.rawValue))
    c.pointee.purpose = Capacity__V1__Purpose(rawValue: enumNumber(self.purpose.rawValue))
    c.pointee.no_alternative_reason = try arena.bytes(of: self.noAlternativeReason)
    c.pointee.item_floor = Capacity__V1__RiskTier(rawValue: enumNumber(self.itemFloor.rawValue))
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in flags.enumerated() { value.visitUnknownFields(at: path.field("flags").index(index), visit) }
    changes?.visitUnknownFields(at: path.field("changes"), visit)
  }
}

extension Capacity_V1_Flag: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Flag" }

  package static let layout = MessageLayout(Capacity__V1__Flag.self, initialize: capacity__v1__flag__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Flag.self)
    self.ruleID = try String(copying: c.pointee.rule_id, field: "capacity.v1.Flag.rule_id")
    self.floor = Capacity_V1_RiskTier(rawValue: enumNumber(c.pointee.floor.rawValue))
    self.unverified = c.pointee.unverified != 0
    self.facts.reserveCapacity(c.pointee.n_facts)
    for index in 0..<c.pointee.n_facts { self.facts.append(try Capacity_V1_Fact(copyingIfPresent: c.pointee.facts[index])) }
    self.principleIds.reserveCapacity(c.pointee.n_principle_ids)
    for index in 0..<c.pointee.n_principle_ids { self.principleIds.append(try String(copying: c.pointee.principle_ids[index], field: "capacity.v1.Flag.principle_ids")) }
    self.riskIds.reserveCapacity(c.pointee.n_risk_ids)
    for index in 0..<c.pointee.n_risk_ids { self.riskIds.append(try String(copying: c.pointee.risk_ids[index], field: "capacity.v1.Flag.risk_ids")) }
    self.controlEntries.reserveCapacity(c.pointee.n_control_entries)
    for index in 0..<c.pointee.n_control_entries { self.controlEntries.append(try String(copying: c.pointee.control_entries[index], field: "capacity.v1.Flag.control_entries")) }
    self.explanation = try String(copying: c.pointee.explanation, field: "capacity.v1.Flag.explanation")
    self.rights.reserveCapacity(c.pointee.n_rights)
    for index in 0..<c.pointee.n_rights { self.rights.append(Capacity_V1_Right(rawValue: enumNumber(c.pointee.rights[index].rawValue))) }
    self.technologyIds.reserveCapacity(c.pointee.n_technology_ids)
    for index in 0..<c.pointee.n_technology_ids { self.technologyIds.append(try String(copying: c.pointee.technology_ids[index], field: "capacity.v1.Flag.technology_ids")) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Flag.self)
    c.pointee.rule_id = try arena.bytes(of: self.ruleID)
    c.pointee.floor = Capacity__V1__RiskTier(rawValue: enumNumber(self.floor.rawValue))
    c.pointee.unverified = self.unverified ? 1 : 0
    c.pointee.n_facts = self.facts.count
    c.pointee.facts = try arena.array(self.facts) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Fact.self) }
    c.pointee.n_principle_ids = self.principleIds.count
    c.pointee.principle_ids = try arena.array(self.principleIds) { element in try arena.bytes(of: element) }
    c.pointee.n_risk_ids = self.riskIds.count
    c.pointee.risk_ids = try arena.array(self.riskIds) { element in try arena.bytes(of: element) }
    c.pointee.n_control_entries = self.controlEntries.count
    c.pointee.control_entries = try arena.array(self.controlEntries) { element in try arena.bytes(of: element) }
    c.pointee.explanation = try arena.bytes(of: self.explanation)
    c.pointee.n_rights = self.rights.count
    c.pointee.rights = try arena.array(self.rights) { element in Capacity__V1__Right(rawValue: enumNumber(element.rawValue)) }
    c.pointee.n_technology_ids = self.technologyIds.count
    c.pointee.technology_ids = try arena.array(self.technologyIds) { element in try arena.bytes(of: element) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in facts.enumerated() { value.visitUnknownFields(at: path.field("facts").index(index), visit) }
  }
}

extension Capacity_V1_Fact: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Fact" }

  package static let layout = MessageLayout(Capacity__V1__Fact.self, initialize: capacity__v1__fact__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Fact.self)
    self.subject = try String(copying: c.pointee.subject, field: "capacity.v1.Fact.subject")
    self.value = try String(copying: c.pointee.value, field: "capacity.v1.Fact.value")
    self.answerState = Capacity_V1_AnswerState(rawValue: enumNumber(c.pointee.answer_state.rawValue))
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Fact.self)
    c.pointee.subject = try arena.bytes(of: self.subject)
    c.pointee.value = try arena.bytes(of: self.value)
    c.pointee.answer_state = Capacity__V1__AnswerState(rawValue: enumNumber(self.answerState.rawValue))
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_TransferChanges: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.TransferChanges" }

  package static let layout = MessageLayout(Capacity__V1__TransferChanges.self, initialize: capacity__v1__transfer_changes__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__TransferChanges.self)
    self.outcome = Capacity_V1_ChangeOutcome(rawValue: enumNumber(c.pointee.outcome.rawValue))
    self.changes.reserveCapacity(c.pointee.n_changes)
    for index in 0..<c.pointee.n_changes { self.changes.append(try Capacity_V1_Change(copyingIfPresent: c.pointee.changes[index])) }
    self.tier = Capacity_V1_RiskTier(rawValue: enumNumber(c.pointee.tier.rawValue))
    self.residualRisk = c.pointee.residual_risk
    self.holding.reserveCapacity(c.pointee.n_holding)
    for index in 0..<c.pointee.n_holding { self.holding.append(try String(copying: c.pointee.holding[index], field: "capacity.v1.TransferChanges.holding")) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__TransferChanges.self)
    c.pointee.outcome = Capacity__V1__ChangeOutcome(rawValue: enumNumber(self.outcome.rawValue))
    c.pointee.n_changes = self.changes.count
    c.pointee.changes = try arena.array(self.changes) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Change.self) }
    c.pointee.tier = Capacity__V1__RiskTier(rawValue: enumNumber(self.tier.rawValue))
    c.pointee.residual_risk = self.residualRisk
    c.pointee.n_holding = self.holding.count
    c.pointee.holding = try arena.array(self.holding) { element in try arena.bytes(of: element) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in changes.enumerated() { value.visitUnknownFields(at: path.field("changes").index(index), visit) }
  }
}

extension Capacity_V1_Change: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Change" }

  package static let layout = MessageLayout(Capacity__V1__Change.self, initialize: capacity__v1__change__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Change.self)
    self.subject = try String(copying: c.pointee.subject, field: "capacity.v1.Change.subject")
    self.value = try String(copying: c.pointee.value, field: "capacity.v1.Change.value")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Change.self)
    c.pointee.subject = try arena.bytes(of: self.subject)
    c.pointee.value = try arena.bytes(of: self.value)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

