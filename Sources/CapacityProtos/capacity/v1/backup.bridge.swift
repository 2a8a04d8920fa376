// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
internal import Foundation
package import ProtobufC

extension Capacity_V1_CreateBackupRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.CreateBackupRequest" }

  package static let layout = MessageLayout(Capacity__V1__CreateBackupRequest.self, initialize: capacity__v1__create_backup_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateBackupRequest.self)
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateBackupRequest.self)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_CreateBackupResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.CreateBackupResponse" }

  package static let layout = MessageLayout(Capacity__V1__CreateBackupResponse.self, initialize: capacity__v1__create_backup_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateBackupResponse.self)
    if let value = c.pointee.summary { self.summary = try .init(copying: value) }
    self.data = Foundation.Data(copying: c.pointee.data)
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateBackupResponse.self)
    if let value = self.summary { c.pointee.summary = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__BackupSummary.self) }
    c.pointee.data = try arena.bytes(of: self.data)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    summary?.visitUnknownFields(at: path.field("summary"), visit)
  }
}

extension Capacity_V1_BackupSummary: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.BackupSummary" }

  package static let layout = MessageLayout(Capacity__V1__BackupSummary.self, initialize: capacity__v1__backup_summary__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__BackupSummary.self)
    self.size = c.pointee.size
    self.sha256 = try String(copying: c.pointee.sha256, field: "capacity.v1.BackupSummary.sha256")
    self.assessments = c.pointee.assessments
    if let value = c.pointee.create_time { self.createTime = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__BackupSummary.self)
    c.pointee.size = self.size
    c.pointee.sha256 = try arena.bytes(of: self.sha256)
    c.pointee.assessments = self.assessments
    if let value = self.createTime { c.pointee.create_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    createTime?.visitUnknownFields(at: path.field("create_time"), visit)
  }
}

