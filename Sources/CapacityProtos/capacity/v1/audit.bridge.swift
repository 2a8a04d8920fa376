// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
internal import Foundation
package import ProtobufC

extension Capacity_V1_AuditEntry: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.AuditEntry" }

  package static let layout = MessageLayout(Capacity__V1__AuditEntry.self, initialize: capacity__v1__audit_entry__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__AuditEntry.self)
    self.sequence = c.pointee.sequence
    if let value = c.pointee.time { self.time = try .init(copying: value) }
    self.principal = try String(copying: c.pointee.principal, field: "capacity.v1.AuditEntry.principal")
    self.role = Capacity_V1_Role(rawValue: enumNumber(c.pointee.role.rawValue))
    self.agency = try String(copying: c.pointee.agency, field: "capacity.v1.AuditEntry.agency")
    self.address = try String(copying: c.pointee.address, field: "capacity.v1.AuditEntry.address")
    self.action = try String(copying: c.pointee.action, field: "capacity.v1.AuditEntry.action")
    self.object = try String(copying: c.pointee.object, field: "capacity.v1.AuditEntry.object")
    self.before = try String(copying: c.pointee.before, field: "capacity.v1.AuditEntry.before")
    self.after = try String(copying: c.pointee.after, field: "capacity.v1.AuditEntry.after")
    self.detail = try String(copying: c.pointee.detail, field: "capacity.v1.AuditEntry.detail")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__AuditEntry.self)
    c.pointee.sequence = self.sequence
    if let value = self.time { c.pointee.time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    c.pointee.principal = try arena.bytes(of: self.principal)
    c.pointee.role = Capacity__V1__Role(rawValue: enumNumber(self.role.rawValue))
    c.pointee.agency = try arena.bytes(of: self.agency)
    c.pointee.address = try arena.bytes(of: self.address)
    c.pointee.action = try arena.bytes(of: self.action)
    c.pointee.object = try arena.bytes(of: self.object)
    c.pointee.before = try arena.bytes(of: self.before)
    c.pointee.after = try arena.bytes(of: self.after)
    c.pointee.detail = try arena.bytes(of: self.detail)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    time?.visitUnknownFields(at: path.field("time"), visit)
  }
}

extension Capacity_V1_ChainedAuditEntry: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ChainedAuditEntry" }

  package static let layout = MessageLayout(Capacity__V1__ChainedAuditEntry.self, initialize: capacity__v1__chained_audit_entry__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ChainedAuditEntry.self)
    if let value = c.pointee.entry { self.entry = try .init(copying: value) }
    self.content = Foundation.Data(copying: c.pointee.content)
    self.hash = try String(copying: c.pointee.hash, field: "capacity.v1.ChainedAuditEntry.hash")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ChainedAuditEntry.self)
    if let value = self.entry { c.pointee.entry = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__AuditEntry.self) }
    c.pointee.content = try arena.bytes(of: self.content)
    c.pointee.hash = try arena.bytes(of: self.hash)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    entry?.visitUnknownFields(at: path.field("entry"), visit)
  }
}

extension Capacity_V1_AuditHead: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.AuditHead" }

  package static let layout = MessageLayout(Capacity__V1__AuditHead.self, initialize: capacity__v1__audit_head__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__AuditHead.self)
    self.sequence = c.pointee.sequence
    self.hash = try String(copying: c.pointee.hash, field: "capacity.v1.AuditHead.hash")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__AuditHead.self)
    c.pointee.sequence = self.sequence
    c.pointee.hash = try arena.bytes(of: self.hash)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

