// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_RuleSet: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RuleSet" }

  package static let layout = MessageLayout(Capacity__V1__RuleSet.self, initialize: capacity__v1__rule_set__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RuleSet.self)
    self.version = try String(copying: c.pointee.version, field: "capacity.v1.RuleSet.version")
    self.tags.reserveCapacity(c.pointee.n_tags)
    for index in 0..<c.pointee.n_tags { self.tags.append(try Capacity_V1_TechnologyTag(copyingIfPresent: c.pointee.tags[index])) }
    self.technologies.reserveCapacity(c.pointee.n_technologies)
    for index in 0..<c.pointee.n_technologies { self.technologies.append(try Capacity_V1_Technology(copyingIfPresent: c.pointee.technologies[index])) }
    self.mitigations.reserveCapacity(c.pointee.n_mitigations)
    for index in 0..<c.pointee.n_mitigations { self.mitigations.append(try Capacity_V1_Mitigation(copyingIfPresent: c.pointee.mitigations[index])) }
    if let value = c.pointee.parameters { self.parameters = try .init(copying: value) }
    self.redFlags.reserveCapacity(c.pointee.n_red_flags)
    for index in 0..<c.pointee.n_red_flags { self.redFlags.append(try Capacity_V1_RedFlagRule(copyingIfPresent: c.pointee.red_flags[index])) }
    self.bundles.reserveCapacity(c.pointee.n_bundles)
    for index in 0..<c.pointee.n_bundles { self.bundles.append(try Capacity_V1_BundleRule(copyingIfPresent: c.pointee.bundles[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RuleSet.self)
    c.pointee.version = try arena.bytes(of: self.version)
    c.pointee.n_tags = self.tags.count
    c.pointee.tags = try arena.array(self.tags) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__TechnologyTag.self) }
    c.pointee.n_technologies = self.technologies.count
    c.pointee.technologies = try arena.array(self.technologies) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Technology.self) }
    c.pointee.n_mitigations = self.mitigations.count
    c.pointee.mitigations = try arena.array(self.mitigations) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Mitigation.self) }
    if let value = self.parameters { c.pointee.parameters = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__RiskParameters.self) }
    c.pointee.n_red_flags = self.redFlags.count
    c.pointee.red_flags = try arena.array(self.redFlags) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__RedFlagRule.self) }
    c.pointee.n_bundles = self.bundles.count
    c.pointee.bundles = try arena.array(self.bundles) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__BundleRule.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in tags.enumerated() { value.visitUnknownFields(at: path.field("tags").index(index), visit) }
    for (index, value) in technologies.enumerated() { value.visitUnknownFields(at: path.field("technologies").index(index), visit) }
    for (index, value) in mitigations.enumerated() { value.visitUnknownFields(at: path.field("mitigations").index(index), visit) }
    parameters?.visitUnknownFields(at: path.field("parameters"), visit)
    for (index, value) in redFlags.enumerated() { value.visitUnknownFields(at: path.field("red_flags").index(index), visit) }
    for (index, value) in bundles.enumerated() { value.visitUnknownFields(at: path.field("bundles").index(index), visit) }
  }
}

extension Capacity_V1_TechnologyTag: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.TechnologyTag" }

  package static let layout = MessageLayout(Capacity__V1__TechnologyTag.self, initialize: capacity__v1__technology_tag__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__TechnologyTag.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.TechnologyTag.id")
    for index in 0..<c.pointee.n_title {
      guard let entry = c.pointee.title[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.TechnologyTag.title")
      self.title[key] = try String(copying: entry.pointee.value, field: "capacity.v1.TechnologyTag.title")
    }
    self.controlEntries.reserveCapacity(c.pointee.n_control_entries)
    for index in 0..<c.pointee.n_control_entries { self.controlEntries.append(try String(copying: c.pointee.control_entries[index], field: "capacity.v1.TechnologyTag.control_entries")) }
    self.safeguards.reserveCapacity(c.pointee.n_safeguards)
    for index in 0..<c.pointee.n_safeguards { self.safeguards.append(try String(copying: c.pointee.safeguards[index], field: "capacity.v1.TechnologyTag.safeguards")) }
    self.rights.reserveCapacity(c.pointee.n_rights)
    for index in 0..<c.pointee.n_rights { self.rights.append(Capacity_V1_Right(rawValue: enumNumber(c.pointee.rights[index].rawValue))) }
    self.controlled = c.pointee.controlled != 0
    self.controlledFromInherent = c.pointee.controlled_from_inherent
    self.source = try String(copying: c.pointee.source, field: "capacity.v1.TechnologyTag.source")
    self.addedForKinds.reserveCapacity(c.pointee.n_added_for_kinds)
    for index in 0..<c.pointee.n_added_for_kinds { self.addedForKinds.append(Capacity_V1_TransferKind(rawValue: enumNumber(c.pointee.added_for_kinds[index].rawValue))) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__TechnologyTag.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.n_title = self.title.count
    c.pointee.title = try arena.array(canonicallySorted(self.title)) { element in
      let entry = try arena.message(Capacity__V1__TechnologyTag__TitleEntry.self) { capacity__v1__technology_tag__title_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__TechnologyTag__TitleEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__TechnologyTag__TitleEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.n_control_entries = self.controlEntries.count
    c.pointee.control_entries = try arena.array(self.controlEntries) { element in try arena.bytes(of: element) }
    c.pointee.n_safeguards = self.safeguards.count
    c.pointee.safeguards = try arena.array(self.safeguards) { element in try arena.bytes(of: element) }
    c.pointee.n_rights = self.rights.count
    c.pointee.rights = try arena.array(self.rights) { element in Capacity__V1__Right(rawValue: enumNumber(element.rawValue)) }
    c.pointee.controlled = self.controlled ? 1 : 0
    c.pointee.controlled_from_inherent = self.controlledFromInherent
    c.pointee.source = try arena.bytes(of: self.source)
    c.pointee.n_added_for_kinds = self.addedForKinds.count
    c.pointee.added_for_kinds = try arena.array(self.addedForKinds) { element in Capacity__V1__TransferKind(rawValue: enumNumber(element.rawValue)) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_Technology: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Technology" }

  package static let layout = MessageLayout(Capacity__V1__Technology.self, initialize: capacity__v1__technology__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Technology.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.Technology.id")
    for index in 0..<c.pointee.n_title {
      guard let entry = c.pointee.title[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.Technology.title")
      self.title[key] = try String(copying: entry.pointee.value, field: "capacity.v1.Technology.title")
    }
    self.tagIds.reserveCapacity(c.pointee.n_tag_ids)
    for index in 0..<c.pointee.n_tag_ids { self.tagIds.append(try String(copying: c.pointee.tag_ids[index], field: "capacity.v1.Technology.tag_ids")) }
    self.intrusive = c.pointee.intrusive
    self.scale = c.pointee.scale
    self.covert = c.pointee.covert
    self.floor = Capacity_V1_RiskTier(rawValue: enumNumber(c.pointee.floor.rawValue))
    self.serves.reserveCapacity(c.pointee.n_serves)
    for index in 0..<c.pointee.n_serves { self.serves.append(try String(copying: c.pointee.serves[index], field: "capacity.v1.Technology.serves")) }
    self.alternatives.reserveCapacity(c.pointee.n_alternatives)
    for index in 0..<c.pointee.n_alternatives { self.alternatives.append(try String(copying: c.pointee.alternatives[index], field: "capacity.v1.Technology.alternatives")) }
    for index in 0..<c.pointee.n_no_alternative_reason {
      guard let entry = c.pointee.no_alternative_reason[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.Technology.no_alternative_reason")
      self.noAlternativeReason[key] = try String(copying: entry.pointee.value, field: "capacity.v1.Technology.no_alternative_reason")
    }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Technology.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.n_title = self.title.count
    c.pointee.title = try arena.array(canonicallySorted(self.title)) { element in
      let entry = try arena.message(Capacity__V1__Technology__TitleEntry.self) { capacity__v1__technology__title_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__Technology__TitleEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__Technology__TitleEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.n_tag_ids = self.tagIds.count
    c.pointee.tag_ids = try arena.array(self.tagIds) { element in try arena.bytes(of: element) }
    c.pointee.intrusive = self.intrusive
    c.pointee.scale = self.scale
    c.pointee.covert = self.covert
    c.pointee.floor = Capacity__V1__RiskTier(rawValue: enumNumber(self.floor.rawValue))
    c.pointee.n_serves = self.serves.count
    c.pointee.serves = try arena.array(self.serves) { element in try arena.bytes(of: element) }
    c.pointee.n_alternatives = self.alternatives.count
    c.pointee.alternatives = try arena.array(self.alternatives) { element in try arena.bytes(of: element) }
    c.pointee.n_no_alternative_reason = self.noAlternativeReason.count
    c.pointee.no_alternative_reason = try arena.array(canonicallySorted(self.noAlternativeReason)) { element in
      let entry = try arena.message(Capacity__V1__Technology__NoAlternativeReasonEntry.self) { capacity__v1__technology__no_alternative_reason_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__Technology__NoAlternativeReasonEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__Technology__NoAlternativeReasonEntry__HasValueCase(rawValue: 2)
      return entry
    }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_Mitigation: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Mitigation" }

  package static let layout = MessageLayout(Capacity__V1__Mitigation.self, initialize: capacity__v1__mitigation__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Mitigation.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.Mitigation.id")
    for index in 0..<c.pointee.n_title {
      guard let entry = c.pointee.title[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.Mitigation.title")
      self.title[key] = try String(copying: entry.pointee.value, field: "capacity.v1.Mitigation.title")
    }
    self.effect = c.pointee.effect
    self.tagIds.reserveCapacity(c.pointee.n_tag_ids)
    for index in 0..<c.pointee.n_tag_ids { self.tagIds.append(try String(copying: c.pointee.tag_ids[index], field: "capacity.v1.Mitigation.tag_ids")) }
    self.needs = try String(copying: c.pointee.needs, field: "capacity.v1.Mitigation.needs")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Mitigation.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.n_title = self.title.count
    c.pointee.title = try arena.array(canonicallySorted(self.title)) { element in
      let entry = try arena.message(Capacity__V1__Mitigation__TitleEntry.self) { capacity__v1__mitigation__title_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__Mitigation__TitleEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__Mitigation__TitleEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.effect = self.effect
    c.pointee.n_tag_ids = self.tagIds.count
    c.pointee.tag_ids = try arena.array(self.tagIds) { element in try arena.bytes(of: element) }
    c.pointee.needs = try arena.bytes(of: self.needs)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_RiskParameters: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RiskParameters" }

  package static let layout = MessageLayout(Capacity__V1__RiskParameters.self, initialize: capacity__v1__risk_parameters__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RiskParameters.self)
    self.intrusiveWeight = c.pointee.intrusive_weight
    self.scaleWeight = c.pointee.scale_weight
    self.covertWeight = c.pointee.covert_weight
    self.unansweredSafeguard = c.pointee.unanswered_safeguard
    self.weakSafeguard = c.pointee.weak_safeguard
    self.safeguardExposureWeight = c.pointee.safeguard_exposure_weight
    self.endUserExposureWeight = c.pointee.end_user_exposure_weight
    self.purposeExposureWeight = c.pointee.purpose_exposure_weight
    self.rawRiskBase = c.pointee.raw_risk_base
    self.rawRiskSlope = c.pointee.raw_risk_slope
    self.residualShareMinimum = c.pointee.residual_share_minimum
    self.kinds.reserveCapacity(c.pointee.n_kinds)
    for index in 0..<c.pointee.n_kinds { self.kinds.append(try Capacity_V1_KindFactor(copyingIfPresent: c.pointee.kinds[index])) }
    self.endUsers.reserveCapacity(c.pointee.n_end_users)
    for index in 0..<c.pointee.n_end_users { self.endUsers.append(try Capacity_V1_EndUserFactor(copyingIfPresent: c.pointee.end_users[index])) }
    self.purposes.reserveCapacity(c.pointee.n_purposes)
    for index in 0..<c.pointee.n_purposes { self.purposes.append(try Capacity_V1_PurposeFactor(copyingIfPresent: c.pointee.purposes[index])) }
    self.unevidencedIndependenceFactor = c.pointee.unevidenced_independence_factor
    self.mitigationQualities.reserveCapacity(c.pointee.n_mitigation_qualities)
    for index in 0..<c.pointee.n_mitigation_qualities { self.mitigationQualities.append(try Capacity_V1_MitigationQuality(copyingIfPresent: c.pointee.mitigation_qualities[index])) }
    self.tiers.reserveCapacity(c.pointee.n_tiers)
    for index in 0..<c.pointee.n_tiers { self.tiers.append(try Capacity_V1_TierThreshold(copyingIfPresent: c.pointee.tiers[index])) }
    self.termsBenignWhenYes.reserveCapacity(c.pointee.n_terms_benign_when_yes)
    for index in 0..<c.pointee.n_terms_benign_when_yes { self.termsBenignWhenYes.append(try String(copying: c.pointee.terms_benign_when_yes[index], field: "capacity.v1.RiskParameters.terms_benign_when_yes")) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RiskParameters.self)
    c.pointee.intrusive_weight = self.intrusiveWeight
    c.pointee.scale_weight = self.scaleWeight
    c.pointee.covert_weight = self.covertWeight
    c.pointee.unanswered_safeguard = self.unansweredSafeguard
    c.pointee.weak_safeguard = self.weakSafeguard
    c.pointee.safeguard_exposure_weight = self.safeguardExposureWeight
    c.pointee.end_user_exposure_weight = self.endUserExposureWeight
    c.pointee.purpose_exposure_weight = self.purposeExposureWeight
    c.pointee.raw_risk_base = self.rawRiskBase
    c.pointee.raw_risk_slope = self.rawRiskSlope
    c.pointee.residual_share_minimum = self.residualShareMinimum
    c.pointee.n_kinds = self.kinds.count
    c.pointee.kinds = try arena.array(self.kinds) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__KindFactor.self) }
    c.pointee.n_end_users = self.endUsers.count
    c.pointee.end_users = try arena.array(self.endUsers) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__EndUserFactor.self) }
    c.pointee.n_purposes = self.purposes.count
    c.pointee.purposes = try arena.array(self.purposes) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__PurposeFactor.self) }
    c.pointee.unevidenced_independence_factor = self.unevidencedIndependenceFactor
    c.pointee.n_mitigation_qualities = self.mitigationQualities.count
    c.pointee.mitigation_qualities = try arena.array(self.mitigationQualities) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__MitigationQuality.self) }
    c.pointee.n_tiers = self.tiers.count
    c.pointee.tiers = try arena.array(self.tiers) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__TierThreshold.self) }
    c.pointee.n_terms_benign_when_yes = self.termsBenignWhenYes.count
    c.pointee.terms_benign_when_yes = try arena.array(self.termsBenignWhenYes) { element in try arena.bytes(of: element) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in kinds.enumerated() { value.visitUnknownFields(at: path.field("kinds").index(index), visit) }
    for (index, value) in endUsers.enumerated() { value.visitUnknownFields(at: path.field("end_users").index(index), visit) }
    for (index, value) in purposes.enumerated() { value.visitUnknownFields(at: path.field("purposes").index(index), visit) }
    for (index, value) in mitigationQualities.enumerated() { value.visitUnknownFields(at: path.field("mitigation_qualities").index(index), visit) }
    for (index, value) in tiers.enumerated() { value.visitUnknownFields(at: path.field("tiers").index(index), visit) }
  }
}

extension Capacity_V1_KindFactor: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.KindFactor" }

  package static let layout = MessageLayout(Capacity__V1__KindFactor.self, initialize: capacity__v1__kind_factor__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__KindFactor.self)
    self.kind = Capacity_V1_TransferKind(rawValue: enumNumber(c.pointee.kind.rawValue))
    self.factor = c.pointee.factor
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__KindFactor.self)
    c.pointee.kind = Capacity__V1__TransferKind(rawValue: enumNumber(self.kind.rawValue))
    c.pointee.factor = self.factor
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_EndUserFactor: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.EndUserFactor" }

  package static let layout = MessageLayout(Capacity__V1__EndUserFactor.self, initialize: capacity__v1__end_user_factor__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__EndUserFactor.self)
    self.endUser = Capacity_V1_EndUser(rawValue: enumNumber(c.pointee.end_user.rawValue))
    self.factor = c.pointee.factor
    self.needsIndependence = c.pointee.needs_independence != 0
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__EndUserFactor.self)
    c.pointee.end_user = Capacity__V1__EndUser(rawValue: enumNumber(self.endUser.rawValue))
    c.pointee.factor = self.factor
    c.pointee.needs_independence = self.needsIndependence ? 1 : 0
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_PurposeFactor: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.PurposeFactor" }

  package static let layout = MessageLayout(Capacity__V1__PurposeFactor.self, initialize: capacity__v1__purpose_factor__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__PurposeFactor.self)
    self.purpose = Capacity_V1_Purpose(rawValue: enumNumber(c.pointee.purpose.rawValue))
    self.factor = c.pointee.factor
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__PurposeFactor.self)
    c.pointee.purpose = Capacity__V1__Purpose(rawValue: enumNumber(self.purpose.rawValue))
    c.pointee.factor = self.factor
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_MitigationQuality: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.MitigationQuality" }

  package static let layout = MessageLayout(Capacity__V1__MitigationQuality.self, initialize: capacity__v1__mitigation_quality__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__MitigationQuality.self)
    self.evidenceGrade = Capacity_V1_EvidenceGrade(rawValue: enumNumber(c.pointee.evidence_grade.rawValue))
    self.quality = c.pointee.quality
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__MitigationQuality.self)
    c.pointee.evidence_grade = Capacity__V1__EvidenceGrade(rawValue: enumNumber(self.evidenceGrade.rawValue))
    c.pointee.quality = self.quality
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_TierThreshold: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.TierThreshold" }

  package static let layout = MessageLayout(Capacity__V1__TierThreshold.self, initialize: capacity__v1__tier_threshold__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__TierThreshold.self)
    self.tier = Capacity_V1_RiskTier(rawValue: enumNumber(c.pointee.tier.rawValue))
    self.below = c.pointee.below
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__TierThreshold.self)
    c.pointee.tier = Capacity__V1__RiskTier(rawValue: enumNumber(self.tier.rawValue))
    c.pointee.below = self.below
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_RedFlagRule: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RedFlagRule" }

  package static let layout = MessageLayout(Capacity__V1__RedFlagRule.self, initialize: capacity__v1__red_flag_rule__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RedFlagRule.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.RedFlagRule.id")
    for index in 0..<c.pointee.n_title {
      guard let entry = c.pointee.title[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.RedFlagRule.title")
      self.title[key] = try String(copying: entry.pointee.value, field: "capacity.v1.RedFlagRule.title")
    }
    for index in 0..<c.pointee.n_explanation {
      guard let entry = c.pointee.explanation[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.RedFlagRule.explanation")
      self.explanation[key] = try String(copying: entry.pointee.value, field: "capacity.v1.RedFlagRule.explanation")
    }
    self.when = try String(copying: c.pointee.when, field: "capacity.v1.RedFlagRule.when")
    self.floors.reserveCapacity(c.pointee.n_floors)
    for index in 0..<c.pointee.n_floors { self.floors.append(try Capacity_V1_FloorRule(copyingIfPresent: c.pointee.floors[index])) }
    self.principleIds.reserveCapacity(c.pointee.n_principle_ids)
    for index in 0..<c.pointee.n_principle_ids { self.principleIds.append(try String(copying: c.pointee.principle_ids[index], field: "capacity.v1.RedFlagRule.principle_ids")) }
    self.riskIds.reserveCapacity(c.pointee.n_risk_ids)
    for index in 0..<c.pointee.n_risk_ids { self.riskIds.append(try String(copying: c.pointee.risk_ids[index], field: "capacity.v1.RedFlagRule.risk_ids")) }
    self.source = try String(copying: c.pointee.source, field: "capacity.v1.RedFlagRule.source")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RedFlagRule.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.n_title = self.title.count
    c.pointee.title = try arena.array(canonicallySorted(self.title)) { element in
      let entry = try arena.message(Capacity__V1__RedFlagRule__TitleEntry.self) { capacity__v1__red_flag_rule__title_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__RedFlagRule__TitleEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__RedFlagRule__TitleEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.n_explanation = self.explanation.count
    c.pointee.explanation = try arena.array(canonicallySorted(self.explanation)) { element in
      let entry = try arena.message(Capacity__V1__RedFlagRule__ExplanationEntry.self) { capacity__v1__red_flag_rule__explanation_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__RedFlagRule__ExplanationEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__RedFlagRule__ExplanationEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.when = try arena.bytes(of: self.when)
    c.pointee.n_floors = self.floors.count
    c.pointee.floors = try arena.array(self.floors) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__FloorRule.self) }
    c.pointee.n_principle_ids = self.principleIds.count
    c.pointee.principle_ids = try arena.array(self.principleIds) { element in try arena.bytes(of: element) }
    c.pointee.n_risk_ids = self.riskIds.count
    c.pointee.risk_ids = try arena.array(self.riskIds) { element in try arena.bytes(of: element) }
    c.pointee.source = try arena.bytes(of: self.source)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in floors.enumerated() { value.visitUnknownFields(at: path.field("floors").index(index), visit) }
  }
}

extension Capacity_V1_FloorRule: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.FloorRule" }

  package static let layout = MessageLayout(Capacity__V1__FloorRule.self, initialize: capacity__v1__floor_rule__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__FloorRule.self)
    self.floor = Capacity_V1_RiskTier(rawValue: enumNumber(c.pointee.floor.rawValue))
    self.when = try String(copying: c.pointee.when, field: "capacity.v1.FloorRule.when")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__FloorRule.self)
    c.pointee.floor = Capacity__V1__RiskTier(rawValue: enumNumber(self.floor.rawValue))
    c.pointee.when = try arena.bytes(of: self.when)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_BundleRule: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.BundleRule" }

  package static let layout = MessageLayout(Capacity__V1__BundleRule.self, initialize: capacity__v1__bundle_rule__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__BundleRule.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.BundleRule.id")
    for index in 0..<c.pointee.n_title {
      guard let entry = c.pointee.title[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.BundleRule.title")
      self.title[key] = try String(copying: entry.pointee.value, field: "capacity.v1.BundleRule.title")
    }
    for index in 0..<c.pointee.n_explanation {
      guard let entry = c.pointee.explanation[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.BundleRule.explanation")
      self.explanation[key] = try String(copying: entry.pointee.value, field: "capacity.v1.BundleRule.explanation")
    }
    self.sides.reserveCapacity(c.pointee.n_sides)
    for index in 0..<c.pointee.n_sides { self.sides.append(try String(copying: c.pointee.sides[index], field: "capacity.v1.BundleRule.sides")) }
    self.atLeast = c.pointee.at_least
    self.when = try String(copying: c.pointee.when, field: "capacity.v1.BundleRule.when")
    self.floors.reserveCapacity(c.pointee.n_floors)
    for index in 0..<c.pointee.n_floors { self.floors.append(try Capacity_V1_FloorRule(copyingIfPresent: c.pointee.floors[index])) }
    self.principleIds.reserveCapacity(c.pointee.n_principle_ids)
    for index in 0..<c.pointee.n_principle_ids { self.principleIds.append(try String(copying: c.pointee.principle_ids[index], field: "capacity.v1.BundleRule.principle_ids")) }
    self.riskIds.reserveCapacity(c.pointee.n_risk_ids)
    for index in 0..<c.pointee.n_risk_ids { self.riskIds.append(try String(copying: c.pointee.risk_ids[index], field: "capacity.v1.BundleRule.risk_ids")) }
    self.source = try String(copying: c.pointee.source, field: "capacity.v1.BundleRule.source")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__BundleRule.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.n_title = self.title.count
    c.pointee.title = try arena.array(canonicallySorted(self.title)) { element in
      let entry = try arena.message(Capacity__V1__BundleRule__TitleEntry.self) { capacity__v1__bundle_rule__title_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__BundleRule__TitleEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__BundleRule__TitleEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.n_explanation = self.explanation.count
    c.pointee.explanation = try arena.array(canonicallySorted(self.explanation)) { element in
      let entry = try arena.message(Capacity__V1__BundleRule__ExplanationEntry.self) { capacity__v1__bundle_rule__explanation_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__BundleRule__ExplanationEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__BundleRule__ExplanationEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.n_sides = self.sides.count
    c.pointee.sides = try arena.array(self.sides) { element in try arena.bytes(of: element) }
    c.pointee.at_least = self.atLeast
    c.pointee.when = try arena.bytes(of: self.when)
    c.pointee.n_floors = self.floors.count
    c.pointee.floors = try arena.array(self.floors) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__FloorRule.self) }
    c.pointee.n_principle_ids = self.principleIds.count
    c.pointee.principle_ids = try arena.array(self.principleIds) { element in try arena.bytes(of: element) }
    c.pointee.n_risk_ids = self.riskIds.count
    c.pointee.risk_ids = try arena.array(self.riskIds) { element in try arena.bytes(of: element) }
    c.pointee.source = try arena.bytes(of: self.source)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in floors.enumerated() { value.visitUnknownFields(at: path.field("floors").index(index), visit) }
  }
}

