// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_Support: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Support" }

  package static let layout = MessageLayout(Capacity__V1__Support.self, initialize: capacity__v1__support__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Support.self)
    self.supportID = try String(copying: c.pointee.support_id, field: "capacity.v1.Support.support_id")
    self.agency = try String(copying: c.pointee.agency, field: "capacity.v1.Support.agency")
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.Support.state_code")
    self.title = try String(copying: c.pointee.title, field: "capacity.v1.Support.title")
    self.indicatorIds.reserveCapacity(c.pointee.n_indicator_ids)
    for index in 0..<c.pointee.n_indicator_ids { self.indicatorIds.append(try String(copying: c.pointee.indicator_ids[index], field: "capacity.v1.Support.indicator_ids")) }
    if let value = c.pointee.create_time { self.createTime = try .init(copying: value) }
    if let value = c.pointee.end_time { self.endTime = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Support.self)
    c.pointee.support_id = try arena.bytes(of: self.supportID)
    c.pointee.agency = try arena.bytes(of: self.agency)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.title = try arena.bytes(of: self.title)
    c.pointee.n_indicator_ids = self.indicatorIds.count
    c.pointee.indicator_ids = try arena.array(self.indicatorIds) { element in try arena.bytes(of: element) }
    if let value = self.createTime { c.pointee.create_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    if let value = self.endTime { c.pointee.end_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    createTime?.visitUnknownFields(at: path.field("create_time"), visit)
    endTime?.visitUnknownFields(at: path.field("end_time"), visit)
  }
}

extension Capacity_V1_Coordination: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Coordination" }

  package static let layout = MessageLayout(Capacity__V1__Coordination.self, initialize: capacity__v1__coordination__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Coordination.self)
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.Coordination.state_code")
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.Coordination.assessment_id")
    self.round = try String(copying: c.pointee.round, field: "capacity.v1.Coordination.round")
    self.needs.reserveCapacity(c.pointee.n_needs)
    for index in 0..<c.pointee.n_needs { self.needs.append(try Capacity_V1_SupportedNeed(copyingIfPresent: c.pointee.needs[index])) }
    self.others.reserveCapacity(c.pointee.n_others)
    for index in 0..<c.pointee.n_others { self.others.append(try Capacity_V1_SupportedNeed(copyingIfPresent: c.pointee.others[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Coordination.self)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.round = try arena.bytes(of: self.round)
    c.pointee.n_needs = self.needs.count
    c.pointee.needs = try arena.array(self.needs) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__SupportedNeed.self) }
    c.pointee.n_others = self.others.count
    c.pointee.others = try arena.array(self.others) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__SupportedNeed.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in needs.enumerated() { value.visitUnknownFields(at: path.field("needs").index(index), visit) }
    for (index, value) in others.enumerated() { value.visitUnknownFields(at: path.field("others").index(index), visit) }
  }
}

extension Capacity_V1_SupportedNeed: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.SupportedNeed" }

  package static let layout = MessageLayout(Capacity__V1__SupportedNeed.self, initialize: capacity__v1__supported_need__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__SupportedNeed.self)
    self.indicatorID = try String(copying: c.pointee.indicator_id, field: "capacity.v1.SupportedNeed.indicator_id")
    if let value = c.pointee.need { self.need = try .init(copying: value) }
    self.supports.reserveCapacity(c.pointee.n_supports)
    for index in 0..<c.pointee.n_supports { self.supports.append(try Capacity_V1_Support(copyingIfPresent: c.pointee.supports[index])) }
    self.overlap = c.pointee.overlap != 0
    self.orphan = c.pointee.orphan != 0
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__SupportedNeed.self)
    c.pointee.indicator_id = try arena.bytes(of: self.indicatorID)
    if let value = self.need { c.pointee.need = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Need.self) }
    c.pointee.n_supports = self.supports.count
    c.pointee.supports = try arena.array(self.supports) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Support.self) }
    c.pointee.overlap = self.overlap ? 1 : 0
    c.pointee.orphan = self.orphan ? 1 : 0
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    need?.visitUnknownFields(at: path.field("need"), visit)
    for (index, value) in supports.enumerated() { value.visitUnknownFields(at: path.field("supports").index(index), visit) }
  }
}

