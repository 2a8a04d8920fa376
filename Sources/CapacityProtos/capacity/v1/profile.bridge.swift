// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_ScoringProfile: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ScoringProfile" }

  package static let layout = MessageLayout(Capacity__V1__ScoringProfile.self, initialize: capacity__v1__scoring_profile__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ScoringProfile.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.ScoringProfile.id")
    self.version = try String(copying: c.pointee.version, field: "capacity.v1.ScoringProfile.version")
    for index in 0..<c.pointee.n_title {
      guard let entry = c.pointee.title[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.ScoringProfile.title")
      self.title[key] = try String(copying: entry.pointee.value, field: "capacity.v1.ScoringProfile.title")
    }
    for index in 0..<c.pointee.n_description {
      guard let entry = c.pointee.description[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.ScoringProfile.description")
      self.description_p[key] = try String(copying: entry.pointee.value, field: "capacity.v1.ScoringProfile.description")
    }
    self.minimumCoverage = c.pointee.minimum_coverage
    self.minimumPrincipleAnswers = c.pointee.minimum_principle_answers
    self.confidences.reserveCapacity(c.pointee.n_confidences)
    for index in 0..<c.pointee.n_confidences { self.confidences.append(try Capacity_V1_GradeConfidence(copyingIfPresent: c.pointee.confidences[index])) }
    self.smallBaseGrade = Capacity_V1_EvidenceGrade(rawValue: enumNumber(c.pointee.small_base_grade.rawValue))
    self.defaultTargetLevel = c.pointee.default_target_level
    for index in 0..<c.pointee.n_indicator_target_levels {
      guard let entry = c.pointee.indicator_target_levels[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.ScoringProfile.indicator_target_levels")
      self.indicatorTargetLevels[key] = entry.pointee.value
    }
    for index in 0..<c.pointee.n_domain_target_levels {
      guard let entry = c.pointee.domain_target_levels[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.ScoringProfile.domain_target_levels")
      self.domainTargetLevels[key] = entry.pointee.value
    }
    self.safeguardPriorityFactor = c.pointee.safeguard_priority_factor
    self.dependencyShare = c.pointee.dependency_share
    if let value = c.pointee.total { self.total = try .init(copying: value) }
    if let value = c.pointee.patterns { self.patterns = try .init(copying: value) }
    if let value = c.pointee.readiness { self.readiness = try .init(copying: value) }
    if let value = c.pointee.uncertainty { self.uncertainty = try .init(copying: value) }
    self.showsRanks = c.pointee.shows_ranks != 0
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ScoringProfile.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.version = try arena.bytes(of: self.version)
    c.pointee.n_title = self.title.count
    c.pointee.title = try arena.array(canonicallySorted(self.title)) { element in
      let entry = try arena.message(Capacity__V1__ScoringProfile__TitleEntry.self) { capacity__v1__scoring_profile__title_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__ScoringProfile__TitleEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__ScoringProfile__TitleEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.n_description = self.description_p.count
    c.pointee.description = try arena.array(canonicallySorted(self.description_p)) { element in
      let entry = try arena.message(Capacity__V1__ScoringProfile__DescriptionEntry.self) { capacity__v1__scoring_profile__description_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__ScoringProfile__DescriptionEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__ScoringProfile__DescriptionEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.minimum_coverage = self.minimumCoverage
    c.pointee.minimum_principle_answers = self.minimumPrincipleAnswers
    c.pointee.n_confidences = self.confidences.count
    c.pointee.confidences = try arena.array(self.confidences) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__GradeConfidence.self) }
    c.pointee.small_base_grade = Capacity__V1__EvidenceGrade(rawValue: enumNumber(self.smallBaseGrade.rawValue))
    c.pointee.default_target_level = self.defaultTargetLevel
    c.pointee.n_indicator_target_levels = self.indicatorTargetLevels.count
    c.pointee.indicator_target_levels = try arena.array(canonicallySorted(self.indicatorTargetLevels)) { element in
      let entry = try arena.message(Capacity__V1__ScoringProfile__IndicatorTargetLevelsEntry.self) { capacity__v1__scoring_profile__indicator_target_levels_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = element.value
      entry.pointee.has_key_case = Capacity__V1__ScoringProfile__IndicatorTargetLevelsEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__ScoringProfile__IndicatorTargetLevelsEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.n_domain_target_levels = self.domainTargetLevels.count
    c.pointee.domain_target_levels = try arena.array(canonicallySorted(self.domainTargetLevels)) { element in
      let entry = try arena.message(Capacity__V1__ScoringProfile__DomainTargetLevelsEntry.self) { capacity__v1__scoring_profile__domain_target_levels_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = element.value
      entry.pointee.has_key_case = Capacity__V1__ScoringProfile__DomainTargetLevelsEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__ScoringProfile__DomainTargetLevelsEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.safeguard_priority_factor = self.safeguardPriorityFactor
    c.pointee.dependency_share = self.dependencyShare
    if let value = self.total { c.pointee.total = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__TotalRule.self) }
    if let value = self.patterns { c.pointee.patterns = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__PatternThresholds.self) }
    if let value = self.readiness { c.pointee.readiness = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__ReadinessThresholds.self) }
    if let value = self.uncertainty { c.pointee.uncertainty = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__UncertaintyRules.self) }
    c.pointee.shows_ranks = self.showsRanks ? 1 : 0
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in confidences.enumerated() { value.visitUnknownFields(at: path.field("confidences").index(index), visit) }
    total?.visitUnknownFields(at: path.field("total"), visit)
    patterns?.visitUnknownFields(at: path.field("patterns"), visit)
    readiness?.visitUnknownFields(at: path.field("readiness"), visit)
    uncertainty?.visitUnknownFields(at: path.field("uncertainty"), visit)
  }
}

extension Capacity_V1_UncertaintyRules: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.UncertaintyRules" }

  package static let layout = MessageLayout(Capacity__V1__UncertaintyRules.self, initialize: capacity__v1__uncertainty_rules__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__UncertaintyRules.self)
    self.seed = c.pointee.seed
    self.draws = c.pointee.draws
    self.sobolDraws = c.pointee.sobol_draws
    self.weightFactorLow = c.pointee.weight_factor_low
    self.weightFactorSpan = c.pointee.weight_factor_span
    self.sharedErrorShare = c.pointee.shared_error_share
    self.halfWidths.reserveCapacity(c.pointee.n_half_widths)
    for index in 0..<c.pointee.n_half_widths { self.halfWidths.append(try Capacity_V1_GradeHalfWidth(copyingIfPresent: c.pointee.half_widths[index])) }
    self.unknownNoise = c.pointee.unknown_noise
    self.withheldDrop = c.pointee.withheld_drop
    self.emptyDomainUnknownHigh = c.pointee.empty_domain_unknown_high
    self.emptyDomainWithheldHigh = c.pointee.empty_domain_withheld_high
    self.intervalLow = c.pointee.interval_low
    self.intervalMiddle = c.pointee.interval_middle
    self.intervalHigh = c.pointee.interval_high
    self.minimumCommonShare = c.pointee.minimum_common_share
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__UncertaintyRules.self)
    c.pointee.seed = self.seed
    c.pointee.draws = self.draws
    c.pointee.sobol_draws = self.sobolDraws
    c.pointee.weight_factor_low = self.weightFactorLow
    c.pointee.weight_factor_span = self.weightFactorSpan
    c.pointee.shared_error_share = self.sharedErrorShare
    c.pointee.n_half_widths = self.halfWidths.count
    c.pointee.half_widths = try arena.array(self.halfWidths) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__GradeHalfWidth.self) }
    c.pointee.unknown_noise = self.unknownNoise
    c.pointee.withheld_drop = self.withheldDrop
    c.pointee.empty_domain_unknown_high = self.emptyDomainUnknownHigh
    c.pointee.empty_domain_withheld_high = self.emptyDomainWithheldHigh
    c.pointee.interval_low = self.intervalLow
    c.pointee.interval_middle = self.intervalMiddle
    c.pointee.interval_high = self.intervalHigh
    c.pointee.minimum_common_share = self.minimumCommonShare
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in halfWidths.enumerated() { value.visitUnknownFields(at: path.field("half_widths").index(index), visit) }
  }
}

extension Capacity_V1_GradeHalfWidth: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GradeHalfWidth" }

  package static let layout = MessageLayout(Capacity__V1__GradeHalfWidth.self, initialize: capacity__v1__grade_half_width__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GradeHalfWidth.self)
    self.evidenceGrade = Capacity_V1_EvidenceGrade(rawValue: enumNumber(c.pointee.evidence_grade.rawValue))
    self.halfWidth = c.pointee.half_width
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GradeHalfWidth.self)
    c.pointee.evidence_grade = Capacity__V1__EvidenceGrade(rawValue: enumNumber(self.evidenceGrade.rawValue))
    c.pointee.half_width = self.halfWidth
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GradeConfidence: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GradeConfidence" }

  package static let layout = MessageLayout(Capacity__V1__GradeConfidence.self, initialize: capacity__v1__grade_confidence__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GradeConfidence.self)
    self.evidenceGrade = Capacity_V1_EvidenceGrade(rawValue: enumNumber(c.pointee.evidence_grade.rawValue))
    self.confidence = c.pointee.confidence
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GradeConfidence.self)
    c.pointee.evidence_grade = Capacity__V1__EvidenceGrade(rawValue: enumNumber(self.evidenceGrade.rawValue))
    c.pointee.confidence = self.confidence
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_TotalRule: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.TotalRule" }

  package static let layout = MessageLayout(Capacity__V1__TotalRule.self, initialize: capacity__v1__total_rule__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__TotalRule.self)
    self.aggregation = Capacity_V1_Aggregation(rawValue: enumNumber(c.pointee.aggregation.rawValue))
    self.weighting = Capacity_V1_DomainWeighting(rawValue: enumNumber(c.pointee.weighting.rawValue))
    for index in 0..<c.pointee.n_domain_weights {
      guard let entry = c.pointee.domain_weights[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.TotalRule.domain_weights")
      self.domainWeights[key] = entry.pointee.value
    }
    self.geometricMinimum = c.pointee.geometric_minimum
    self.minimumWeightShare = c.pointee.minimum_weight_share
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__TotalRule.self)
    c.pointee.aggregation = Capacity__V1__Aggregation(rawValue: enumNumber(self.aggregation.rawValue))
    c.pointee.weighting = Capacity__V1__DomainWeighting(rawValue: enumNumber(self.weighting.rawValue))
    c.pointee.n_domain_weights = self.domainWeights.count
    c.pointee.domain_weights = try arena.array(canonicallySorted(self.domainWeights)) { element in
      let entry = try arena.message(Capacity__V1__TotalRule__DomainWeightsEntry.self) { capacity__v1__total_rule__domain_weights_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = element.value
      entry.pointee.has_key_case = Capacity__V1__TotalRule__DomainWeightsEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__TotalRule__DomainWeightsEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.geometric_minimum = self.geometricMinimum
    c.pointee.minimum_weight_share = self.minimumWeightShare
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_PatternThresholds: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.PatternThresholds" }

  package static let layout = MessageLayout(Capacity__V1__PatternThresholds.self, initialize: capacity__v1__pattern_thresholds__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__PatternThresholds.self)
    self.powersLead = c.pointee.powers_lead
    self.safeguardsBelow = c.pointee.safeguards_below
    self.developedFrom = c.pointee.developed_from
    self.weakAtMost = c.pointee.weak_at_most
    self.conditionalAtMost = c.pointee.conditional_at_most
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__PatternThresholds.self)
    c.pointee.powers_lead = self.powersLead
    c.pointee.safeguards_below = self.safeguardsBelow
    c.pointee.developed_from = self.developedFrom
    c.pointee.weak_at_most = self.weakAtMost
    c.pointee.conditional_at_most = self.conditionalAtMost
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ReadinessThresholds: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ReadinessThresholds" }

  package static let layout = MessageLayout(Capacity__V1__ReadinessThresholds.self, initialize: capacity__v1__readiness_thresholds__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ReadinessThresholds.self)
    self.minimumCoverage = c.pointee.minimum_coverage
    self.metFrom = c.pointee.met_from
    self.strongFrom = c.pointee.strong_from
    self.strongWeightShare = c.pointee.strong_weight_share
    self.notMetBelow = c.pointee.not_met_below
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ReadinessThresholds.self)
    c.pointee.minimum_coverage = self.minimumCoverage
    c.pointee.met_from = self.metFrom
    c.pointee.strong_from = self.strongFrom
    c.pointee.strong_weight_share = self.strongWeightShare
    c.pointee.not_met_below = self.notMetBelow
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

