// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_GetCallerRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetCallerRequest" }

  package static let layout = MessageLayout(Capacity__V1__GetCallerRequest.self, initialize: capacity__v1__get_caller_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetCallerRequest.self)
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetCallerRequest.self)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GetCallerResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetCallerResponse" }

  package static let layout = MessageLayout(Capacity__V1__GetCallerResponse.self, initialize: capacity__v1__get_caller_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetCallerResponse.self)
    if let value = c.pointee.principal { self.principal = try .init(copying: value) }
    if let value = c.pointee.expire_time { self.expireTime = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetCallerResponse.self)
    if let value = self.principal { c.pointee.principal = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Principal.self) }
    if let value = self.expireTime { c.pointee.expire_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    principal?.visitUnknownFields(at: path.field("principal"), visit)
    expireTime?.visitUnknownFields(at: path.field("expire_time"), visit)
  }
}

extension Capacity_V1_ListAccessRulesRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListAccessRulesRequest" }

  package static let layout = MessageLayout(Capacity__V1__ListAccessRulesRequest.self, initialize: capacity__v1__list_access_rules_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListAccessRulesRequest.self)
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListAccessRulesRequest.self)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ListAccessRulesResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListAccessRulesResponse" }

  package static let layout = MessageLayout(Capacity__V1__ListAccessRulesResponse.self, initialize: capacity__v1__list_access_rules_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListAccessRulesResponse.self)
    self.rules.reserveCapacity(c.pointee.n_rules)
    for index in 0..<c.pointee.n_rules { self.rules.append(try Capacity_V1_AccessRule(copyingIfPresent: c.pointee.rules[index])) }
    self.labelRules.reserveCapacity(c.pointee.n_label_rules)
    for index in 0..<c.pointee.n_label_rules { self.labelRules.append(try Capacity_V1_LabelRule(copyingIfPresent: c.pointee.label_rules[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListAccessRulesResponse.self)
    c.pointee.n_rules = self.rules.count
    c.pointee.rules = try arena.array(self.rules) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__AccessRule.self) }
    c.pointee.n_label_rules = self.labelRules.count
    c.pointee.label_rules = try arena.array(self.labelRules) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__LabelRule.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in rules.enumerated() { value.visitUnknownFields(at: path.field("rules").index(index), visit) }
    for (index, value) in labelRules.enumerated() { value.visitUnknownFields(at: path.field("label_rules").index(index), visit) }
  }
}

extension Capacity_V1_AccessRule: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.AccessRule" }

  package static let layout = MessageLayout(Capacity__V1__AccessRule.self, initialize: capacity__v1__access_rule__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__AccessRule.self)
    self.method = try String(copying: c.pointee.method, field: "capacity.v1.AccessRule.method")
    self.roles.reserveCapacity(c.pointee.n_roles)
    for index in 0..<c.pointee.n_roles { self.roles.append(Capacity_V1_Role(rawValue: enumNumber(c.pointee.roles[index].rawValue))) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__AccessRule.self)
    c.pointee.method = try arena.bytes(of: self.method)
    c.pointee.n_roles = self.roles.count
    c.pointee.roles = try arena.array(self.roles) { element in Capacity__V1__Role(rawValue: enumNumber(element.rawValue)) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_LabelRule: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.LabelRule" }

  package static let layout = MessageLayout(Capacity__V1__LabelRule.self, initialize: capacity__v1__label_rule__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__LabelRule.self)
    self.tlp = Capacity_V1_Tlp(rawValue: enumNumber(c.pointee.tlp.rawValue))
    self.role = Capacity_V1_Role(rawValue: enumNumber(c.pointee.role.rawValue))
    self.relation = Capacity_V1_Relation(rawValue: enumNumber(c.pointee.relation.rawValue))
    self.actions.reserveCapacity(c.pointee.n_actions)
    for index in 0..<c.pointee.n_actions { self.actions.append(try String(copying: c.pointee.actions[index], field: "capacity.v1.LabelRule.actions")) }
    self.publishedOnly = c.pointee.published_only != 0
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__LabelRule.self)
    c.pointee.tlp = Capacity__V1__Tlp(rawValue: enumNumber(self.tlp.rawValue))
    c.pointee.role = Capacity__V1__Role(rawValue: enumNumber(self.role.rawValue))
    c.pointee.relation = Capacity__V1__Relation(rawValue: enumNumber(self.relation.rawValue))
    c.pointee.n_actions = self.actions.count
    c.pointee.actions = try arena.array(self.actions) { element in try arena.bytes(of: element) }
    c.pointee.published_only = self.publishedOnly ? 1 : 0
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_Agency: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Agency" }

  package static let layout = MessageLayout(Capacity__V1__Agency.self, initialize: capacity__v1__agency__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Agency.self)
    self.agencyID = try String(copying: c.pointee.agency_id, field: "capacity.v1.Agency.agency_id")
    self.name = try String(copying: c.pointee.name, field: "capacity.v1.Agency.name")
    if let value = c.pointee.create_time { self.createTime = try .init(copying: value) }
    if let value = c.pointee.retire_time { self.retireTime = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Agency.self)
    c.pointee.agency_id = try arena.bytes(of: self.agencyID)
    c.pointee.name = try arena.bytes(of: self.name)
    if let value = self.createTime { c.pointee.create_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    if let value = self.retireTime { c.pointee.retire_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    createTime?.visitUnknownFields(at: path.field("create_time"), visit)
    retireTime?.visitUnknownFields(at: path.field("retire_time"), visit)
  }
}

extension Capacity_V1_State: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.State" }

  package static let layout = MessageLayout(Capacity__V1__State.self, initialize: capacity__v1__state__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__State.self)
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.State.state_code")
    self.name = try String(copying: c.pointee.name, field: "capacity.v1.State.name")
    self.counterpart = try String(copying: c.pointee.counterpart, field: "capacity.v1.State.counterpart")
    if let value = c.pointee.create_time { self.createTime = try .init(copying: value) }
    if let value = c.pointee.retire_time { self.retireTime = try .init(copying: value) }
    self.region = try String(copying: c.pointee.region, field: "capacity.v1.State.region")
    self.incomeGroup = Capacity_V1_IncomeGroup(rawValue: enumNumber(c.pointee.income_group.rawValue))
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__State.self)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.name = try arena.bytes(of: self.name)
    c.pointee.counterpart = try arena.bytes(of: self.counterpart)
    if let value = self.createTime { c.pointee.create_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    if let value = self.retireTime { c.pointee.retire_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    c.pointee.region = try arena.bytes(of: self.region)
    c.pointee.income_group = Capacity__V1__IncomeGroup(rawValue: enumNumber(self.incomeGroup.rawValue))
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    createTime?.visitUnknownFields(at: path.field("create_time"), visit)
    retireTime?.visitUnknownFields(at: path.field("retire_time"), visit)
  }
}

extension Capacity_V1_CreateAgencyRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.CreateAgencyRequest" }

  package static let layout = MessageLayout(Capacity__V1__CreateAgencyRequest.self, initialize: capacity__v1__create_agency_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateAgencyRequest.self)
    self.agencyID = try String(copying: c.pointee.agency_id, field: "capacity.v1.CreateAgencyRequest.agency_id")
    self.name = try String(copying: c.pointee.name, field: "capacity.v1.CreateAgencyRequest.name")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateAgencyRequest.self)
    c.pointee.agency_id = try arena.bytes(of: self.agencyID)
    c.pointee.name = try arena.bytes(of: self.name)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_CreateAgencyResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.CreateAgencyResponse" }

  package static let layout = MessageLayout(Capacity__V1__CreateAgencyResponse.self, initialize: capacity__v1__create_agency_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateAgencyResponse.self)
    if let value = c.pointee.agency { self.agency = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateAgencyResponse.self)
    if let value = self.agency { c.pointee.agency = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Agency.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    agency?.visitUnknownFields(at: path.field("agency"), visit)
  }
}

extension Capacity_V1_GetAgencyRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetAgencyRequest" }

  package static let layout = MessageLayout(Capacity__V1__GetAgencyRequest.self, initialize: capacity__v1__get_agency_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetAgencyRequest.self)
    self.agencyID = try String(copying: c.pointee.agency_id, field: "capacity.v1.GetAgencyRequest.agency_id")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetAgencyRequest.self)
    c.pointee.agency_id = try arena.bytes(of: self.agencyID)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GetAgencyResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetAgencyResponse" }

  package static let layout = MessageLayout(Capacity__V1__GetAgencyResponse.self, initialize: capacity__v1__get_agency_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetAgencyResponse.self)
    if let value = c.pointee.agency { self.agency = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetAgencyResponse.self)
    if let value = self.agency { c.pointee.agency = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Agency.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    agency?.visitUnknownFields(at: path.field("agency"), visit)
  }
}

extension Capacity_V1_ListAgenciesRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListAgenciesRequest" }

  package static let layout = MessageLayout(Capacity__V1__ListAgenciesRequest.self, initialize: capacity__v1__list_agencies_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListAgenciesRequest.self)
    self.pageSize = c.pointee.page_size
    self.pageToken = try String(copying: c.pointee.page_token, field: "capacity.v1.ListAgenciesRequest.page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListAgenciesRequest.self)
    c.pointee.page_size = self.pageSize
    c.pointee.page_token = try arena.bytes(of: self.pageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ListAgenciesResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListAgenciesResponse" }

  package static let layout = MessageLayout(Capacity__V1__ListAgenciesResponse.self, initialize: capacity__v1__list_agencies_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListAgenciesResponse.self)
    self.agencies.reserveCapacity(c.pointee.n_agencies)
    for index in 0..<c.pointee.n_agencies { self.agencies.append(try Capacity_V1_Agency(copyingIfPresent: c.pointee.agencies[index])) }
    self.nextPageToken = try String(copying: c.pointee.next_page_token, field: "capacity.v1.ListAgenciesResponse.next_page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListAgenciesResponse.self)
    c.pointee.n_agencies = self.agencies.count
    c.pointee.agencies = try arena.array(self.agencies) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Agency.self) }
    c.pointee.next_page_token = try arena.bytes(of: self.nextPageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in agencies.enumerated() { value.visitUnknownFields(at: path.field("agencies").index(index), visit) }
  }
}

extension Capacity_V1_RenameAgencyRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RenameAgencyRequest" }

  package static let layout = MessageLayout(Capacity__V1__RenameAgencyRequest.self, initialize: capacity__v1__rename_agency_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RenameAgencyRequest.self)
    self.agencyID = try String(copying: c.pointee.agency_id, field: "capacity.v1.RenameAgencyRequest.agency_id")
    self.name = try String(copying: c.pointee.name, field: "capacity.v1.RenameAgencyRequest.name")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RenameAgencyRequest.self)
    c.pointee.agency_id = try arena.bytes(of: self.agencyID)
    c.pointee.name = try arena.bytes(of: self.name)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_RenameAgencyResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RenameAgencyResponse" }

  package static let layout = MessageLayout(Capacity__V1__RenameAgencyResponse.self, initialize: capacity__v1__rename_agency_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RenameAgencyResponse.self)
    if let value = c.pointee.agency { self.agency = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RenameAgencyResponse.self)
    if let value = self.agency { c.pointee.agency = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Agency.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    agency?.visitUnknownFields(at: path.field("agency"), visit)
  }
}

extension Capacity_V1_RetireAgencyRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RetireAgencyRequest" }

  package static let layout = MessageLayout(Capacity__V1__RetireAgencyRequest.self, initialize: capacity__v1__retire_agency_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RetireAgencyRequest.self)
    self.agencyID = try String(copying: c.pointee.agency_id, field: "capacity.v1.RetireAgencyRequest.agency_id")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RetireAgencyRequest.self)
    c.pointee.agency_id = try arena.bytes(of: self.agencyID)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_RetireAgencyResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RetireAgencyResponse" }

  package static let layout = MessageLayout(Capacity__V1__RetireAgencyResponse.self, initialize: capacity__v1__retire_agency_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RetireAgencyResponse.self)
    if let value = c.pointee.agency { self.agency = try .init(copying: value) }
    self.revokedTokens = c.pointee.revoked_tokens
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RetireAgencyResponse.self)
    if let value = self.agency { c.pointee.agency = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Agency.self) }
    c.pointee.revoked_tokens = self.revokedTokens
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    agency?.visitUnknownFields(at: path.field("agency"), visit)
  }
}

extension Capacity_V1_CreateStateRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.CreateStateRequest" }

  package static let layout = MessageLayout(Capacity__V1__CreateStateRequest.self, initialize: capacity__v1__create_state_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateStateRequest.self)
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.CreateStateRequest.state_code")
    self.name = try String(copying: c.pointee.name, field: "capacity.v1.CreateStateRequest.name")
    self.counterpart = try String(copying: c.pointee.counterpart, field: "capacity.v1.CreateStateRequest.counterpart")
    self.region = try String(copying: c.pointee.region, field: "capacity.v1.CreateStateRequest.region")
    self.incomeGroup = Capacity_V1_IncomeGroup(rawValue: enumNumber(c.pointee.income_group.rawValue))
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateStateRequest.self)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.name = try arena.bytes(of: self.name)
    c.pointee.counterpart = try arena.bytes(of: self.counterpart)
    c.pointee.region = try arena.bytes(of: self.region)
    c.pointee.income_group = Capacity__V1__IncomeGroup(rawValue: enumNumber(self.incomeGroup.rawValue))
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_CreateStateResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.CreateStateResponse" }

  package static let layout = MessageLayout(Capacity__V1__CreateStateResponse.self, initialize: capacity__v1__create_state_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateStateResponse.self)
    if let value = c.pointee.state { self.state = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateStateResponse.self)
    if let value = self.state { c.pointee.state = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__State.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    state?.visitUnknownFields(at: path.field("state"), visit)
  }
}

extension Capacity_V1_GetStateRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetStateRequest" }

  package static let layout = MessageLayout(Capacity__V1__GetStateRequest.self, initialize: capacity__v1__get_state_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetStateRequest.self)
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.GetStateRequest.state_code")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetStateRequest.self)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GetStateResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetStateResponse" }

  package static let layout = MessageLayout(Capacity__V1__GetStateResponse.self, initialize: capacity__v1__get_state_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetStateResponse.self)
    if let value = c.pointee.state { self.state = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetStateResponse.self)
    if let value = self.state { c.pointee.state = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__State.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    state?.visitUnknownFields(at: path.field("state"), visit)
  }
}

extension Capacity_V1_ListStatesRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListStatesRequest" }

  package static let layout = MessageLayout(Capacity__V1__ListStatesRequest.self, initialize: capacity__v1__list_states_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListStatesRequest.self)
    self.pageSize = c.pointee.page_size
    self.pageToken = try String(copying: c.pointee.page_token, field: "capacity.v1.ListStatesRequest.page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListStatesRequest.self)
    c.pointee.page_size = self.pageSize
    c.pointee.page_token = try arena.bytes(of: self.pageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ListStatesResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListStatesResponse" }

  package static let layout = MessageLayout(Capacity__V1__ListStatesResponse.self, initialize: capacity__v1__list_states_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListStatesResponse.self)
    self.states.reserveCapacity(c.pointee.n_states)
    for index in 0..<c.pointee.n_states { self.states.append(try Capacity_V1_State(copyingIfPresent: c.pointee.states[index])) }
    self.nextPageToken = try String(copying: c.pointee.next_page_token, field: "capacity.v1.ListStatesResponse.next_page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListStatesResponse.self)
    c.pointee.n_states = self.states.count
    c.pointee.states = try arena.array(self.states) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__State.self) }
    c.pointee.next_page_token = try arena.bytes(of: self.nextPageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in states.enumerated() { value.visitUnknownFields(at: path.field("states").index(index), visit) }
  }
}

extension Capacity_V1_RenameStateRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RenameStateRequest" }

  package static let layout = MessageLayout(Capacity__V1__RenameStateRequest.self, initialize: capacity__v1__rename_state_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RenameStateRequest.self)
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.RenameStateRequest.state_code")
    self.name = try String(copying: c.pointee.name, field: "capacity.v1.RenameStateRequest.name")
    self.counterpart = try String(copying: c.pointee.counterpart, field: "capacity.v1.RenameStateRequest.counterpart")
    self.region = try String(copying: c.pointee.region, field: "capacity.v1.RenameStateRequest.region")
    self.incomeGroup = Capacity_V1_IncomeGroup(rawValue: enumNumber(c.pointee.income_group.rawValue))
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RenameStateRequest.self)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.name = try arena.bytes(of: self.name)
    c.pointee.counterpart = try arena.bytes(of: self.counterpart)
    c.pointee.region = try arena.bytes(of: self.region)
    c.pointee.income_group = Capacity__V1__IncomeGroup(rawValue: enumNumber(self.incomeGroup.rawValue))
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_RenameStateResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RenameStateResponse" }

  package static let layout = MessageLayout(Capacity__V1__RenameStateResponse.self, initialize: capacity__v1__rename_state_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RenameStateResponse.self)
    if let value = c.pointee.state { self.state = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RenameStateResponse.self)
    if let value = self.state { c.pointee.state = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__State.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    state?.visitUnknownFields(at: path.field("state"), visit)
  }
}

extension Capacity_V1_RetireStateRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RetireStateRequest" }

  package static let layout = MessageLayout(Capacity__V1__RetireStateRequest.self, initialize: capacity__v1__retire_state_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RetireStateRequest.self)
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.RetireStateRequest.state_code")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RetireStateRequest.self)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_RetireStateResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RetireStateResponse" }

  package static let layout = MessageLayout(Capacity__V1__RetireStateResponse.self, initialize: capacity__v1__retire_state_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RetireStateResponse.self)
    if let value = c.pointee.state { self.state = try .init(copying: value) }
    self.revokedTokens = c.pointee.revoked_tokens
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RetireStateResponse.self)
    if let value = self.state { c.pointee.state = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__State.self) }
    c.pointee.revoked_tokens = self.revokedTokens
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    state?.visitUnknownFields(at: path.field("state"), visit)
  }
}

extension Capacity_V1_Token: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Token" }

  package static let layout = MessageLayout(Capacity__V1__Token.self, initialize: capacity__v1__token__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Token.self)
    self.tokenID = try String(copying: c.pointee.token_id, field: "capacity.v1.Token.token_id")
    self.prefix = try String(copying: c.pointee.prefix, field: "capacity.v1.Token.prefix")
    if let value = c.pointee.principal { self.principal = try .init(copying: value) }
    if let value = c.pointee.create_time { self.createTime = try .init(copying: value) }
    if let value = c.pointee.expire_time { self.expireTime = try .init(copying: value) }
    if let value = c.pointee.revoke_time { self.revokeTime = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Token.self)
    c.pointee.token_id = try arena.bytes(of: self.tokenID)
    c.pointee.prefix = try arena.bytes(of: self.prefix)
    if let value = self.principal { c.pointee.principal = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Principal.self) }
    if let value = self.createTime { c.pointee.create_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    if let value = self.expireTime { c.pointee.expire_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    if let value = self.revokeTime { c.pointee.revoke_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    principal?.visitUnknownFields(at: path.field("principal"), visit)
    createTime?.visitUnknownFields(at: path.field("create_time"), visit)
    expireTime?.visitUnknownFields(at: path.field("expire_time"), visit)
    revokeTime?.visitUnknownFields(at: path.field("revoke_time"), visit)
  }
}

extension Capacity_V1_CreateTokenRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.CreateTokenRequest" }

  package static let layout = MessageLayout(Capacity__V1__CreateTokenRequest.self, initialize: capacity__v1__create_token_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateTokenRequest.self)
    if let value = c.pointee.principal { self.principal = try .init(copying: value) }
    if let value = c.pointee.expire_time { self.expireTime = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateTokenRequest.self)
    if let value = self.principal { c.pointee.principal = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Principal.self) }
    if let value = self.expireTime { c.pointee.expire_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    principal?.visitUnknownFields(at: path.field("principal"), visit)
    expireTime?.visitUnknownFields(at: path.field("expire_time"), visit)
  }
}

extension Capacity_V1_CreateTokenResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.CreateTokenResponse" }

  package static let layout = MessageLayout(Capacity__V1__CreateTokenResponse.self, initialize: capacity__v1__create_token_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateTokenResponse.self)
    if let value = c.pointee.token { self.token = try .init(copying: value) }
    self.secret = try String(copying: c.pointee.secret, field: "capacity.v1.CreateTokenResponse.secret")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateTokenResponse.self)
    if let value = self.token { c.pointee.token = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Token.self) }
    c.pointee.secret = try arena.bytes(of: self.secret)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    token?.visitUnknownFields(at: path.field("token"), visit)
  }
}

extension Capacity_V1_ListTokensRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListTokensRequest" }

  package static let layout = MessageLayout(Capacity__V1__ListTokensRequest.self, initialize: capacity__v1__list_tokens_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListTokensRequest.self)
    self.pageSize = c.pointee.page_size
    self.pageToken = try String(copying: c.pointee.page_token, field: "capacity.v1.ListTokensRequest.page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListTokensRequest.self)
    c.pointee.page_size = self.pageSize
    c.pointee.page_token = try arena.bytes(of: self.pageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ListTokensResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListTokensResponse" }

  package static let layout = MessageLayout(Capacity__V1__ListTokensResponse.self, initialize: capacity__v1__list_tokens_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListTokensResponse.self)
    self.tokens.reserveCapacity(c.pointee.n_tokens)
    for index in 0..<c.pointee.n_tokens { self.tokens.append(try Capacity_V1_Token(copyingIfPresent: c.pointee.tokens[index])) }
    self.nextPageToken = try String(copying: c.pointee.next_page_token, field: "capacity.v1.ListTokensResponse.next_page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListTokensResponse.self)
    c.pointee.n_tokens = self.tokens.count
    c.pointee.tokens = try arena.array(self.tokens) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Token.self) }
    c.pointee.next_page_token = try arena.bytes(of: self.nextPageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in tokens.enumerated() { value.visitUnknownFields(at: path.field("tokens").index(index), visit) }
  }
}

extension Capacity_V1_RevokeTokenRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RevokeTokenRequest" }

  package static let layout = MessageLayout(Capacity__V1__RevokeTokenRequest.self, initialize: capacity__v1__revoke_token_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RevokeTokenRequest.self)
    self.tokenID = try String(copying: c.pointee.token_id, field: "capacity.v1.RevokeTokenRequest.token_id")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RevokeTokenRequest.self)
    c.pointee.token_id = try arena.bytes(of: self.tokenID)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_RevokeTokenResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RevokeTokenResponse" }

  package static let layout = MessageLayout(Capacity__V1__RevokeTokenResponse.self, initialize: capacity__v1__revoke_token_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RevokeTokenResponse.self)
    if let value = c.pointee.token { self.token = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RevokeTokenResponse.self)
    if let value = self.token { c.pointee.token = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Token.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    token?.visitUnknownFields(at: path.field("token"), visit)
  }
}

extension Capacity_V1_RotateTokenRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RotateTokenRequest" }

  package static let layout = MessageLayout(Capacity__V1__RotateTokenRequest.self, initialize: capacity__v1__rotate_token_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RotateTokenRequest.self)
    self.tokenID = try String(copying: c.pointee.token_id, field: "capacity.v1.RotateTokenRequest.token_id")
    if let value = c.pointee.expire_time { self.expireTime = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RotateTokenRequest.self)
    c.pointee.token_id = try arena.bytes(of: self.tokenID)
    if let value = self.expireTime { c.pointee.expire_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    expireTime?.visitUnknownFields(at: path.field("expire_time"), visit)
  }
}

extension Capacity_V1_RotateTokenResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RotateTokenResponse" }

  package static let layout = MessageLayout(Capacity__V1__RotateTokenResponse.self, initialize: capacity__v1__rotate_token_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RotateTokenResponse.self)
    if let value = c.pointee.token { self.token = try .init(copying: value) }
    self.secret = try String(copying: c.pointee.secret, field: "capacity.v1.RotateTokenResponse.secret")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RotateTokenResponse.self)
    if let value = self.token { c.pointee.token = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Token.self) }
    c.pointee.secret = try arena.bytes(of: self.secret)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    token?.visitUnknownFields(at: path.field("token"), visit)
  }
}

extension Capacity_V1_ListAuditEntriesRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListAuditEntriesRequest" }

  package static let layout = MessageLayout(Capacity__V1__ListAuditEntriesRequest.self, initialize: capacity__v1__list_audit_entries_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListAuditEntriesRequest.self)
    self.pageSize = c.pointee.page_size
    self.pageToken = try String(copying: c.pointee.page_token, field: "capacity.v1.ListAuditEntriesRequest.page_token")
    self.oldestFirst = c.pointee.oldest_first != 0
    self.principal = try String(copying: c.pointee.principal, field: "capacity.v1.ListAuditEntriesRequest.principal")
    self.action = try String(copying: c.pointee.action, field: "capacity.v1.ListAuditEntriesRequest.action")
    self.object = try String(copying: c.pointee.object, field: "capacity.v1.ListAuditEntriesRequest.object")
    if let value = c.pointee.since { self.since = try .init(copying: value) }
    if let value = c.pointee.until { self.until = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListAuditEntriesRequest.self)
    c.pointee.page_size = self.pageSize
    c.pointee.page_token = try arena.bytes(of: self.pageToken)
    c.pointee.oldest_first = self.oldestFirst ? 1 : 0
    c.pointee.principal = try arena.bytes(of: self.principal)
    c.pointee.action = try arena.bytes(of: self.action)
    c.pointee.object = try arena.bytes(of: self.object)
    if let value = self.since { c.pointee.since = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    if let value = self.until { c.pointee.until = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    since?.visitUnknownFields(at: path.field("since"), visit)
    until?.visitUnknownFields(at: path.field("until"), visit)
  }
}

extension Capacity_V1_ListAuditEntriesResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListAuditEntriesResponse" }

  package static let layout = MessageLayout(Capacity__V1__ListAuditEntriesResponse.self, initialize: capacity__v1__list_audit_entries_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListAuditEntriesResponse.self)
    self.entries.reserveCapacity(c.pointee.n_entries)
    for index in 0..<c.pointee.n_entries { self.entries.append(try Capacity_V1_ChainedAuditEntry(copyingIfPresent: c.pointee.entries[index])) }
    self.nextPageToken = try String(copying: c.pointee.next_page_token, field: "capacity.v1.ListAuditEntriesResponse.next_page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListAuditEntriesResponse.self)
    c.pointee.n_entries = self.entries.count
    c.pointee.entries = try arena.array(self.entries) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__ChainedAuditEntry.self) }
    c.pointee.next_page_token = try arena.bytes(of: self.nextPageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in entries.enumerated() { value.visitUnknownFields(at: path.field("entries").index(index), visit) }
  }
}

extension Capacity_V1_VerifyAuditLogRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.VerifyAuditLogRequest" }

  package static let layout = MessageLayout(Capacity__V1__VerifyAuditLogRequest.self, initialize: capacity__v1__verify_audit_log_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__VerifyAuditLogRequest.self)
    if let value = c.pointee.kept { self.kept = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__VerifyAuditLogRequest.self)
    if let value = self.kept { c.pointee.kept = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__AuditHead.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    kept?.visitUnknownFields(at: path.field("kept"), visit)
  }
}

extension Capacity_V1_VerifyAuditLogResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.VerifyAuditLogResponse" }

  package static let layout = MessageLayout(Capacity__V1__VerifyAuditLogResponse.self, initialize: capacity__v1__verify_audit_log_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__VerifyAuditLogResponse.self)
    if let value = c.pointee.head { self.head = try .init(copying: value) }
    self.fault = try String(copying: c.pointee.fault, field: "capacity.v1.VerifyAuditLogResponse.fault")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__VerifyAuditLogResponse.self)
    if let value = self.head { c.pointee.head = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__AuditHead.self) }
    c.pointee.fault = try arena.bytes(of: self.fault)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    head?.visitUnknownFields(at: path.field("head"), visit)
  }
}

