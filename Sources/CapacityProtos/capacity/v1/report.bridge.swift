// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
internal import Foundation
package import ProtobufC

extension Capacity_V1_GenerateReportRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GenerateReportRequest" }

  package static let layout = MessageLayout(Capacity__V1__GenerateReportRequest.self, initialize: capacity__v1__generate_report_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GenerateReportRequest.self)
    self.kind = Capacity_V1_ReportKind(rawValue: enumNumber(c.pointee.kind.rawValue))
    if let value = c.pointee.cohort { self.cohort = try .init(copying: value) }
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.GenerateReportRequest.assessment_id")
    self.item = c.pointee.item
    self.format = Capacity_V1_ReportFormat(rawValue: enumNumber(c.pointee.format.rawValue))
    self.languageCode = try String(copying: c.pointee.language_code, field: "capacity.v1.GenerateReportRequest.language_code")
    self.audience = Capacity_V1_Audience(rawValue: enumNumber(c.pointee.audience.rawValue))
    self.frameworkID = try String(copying: c.pointee.framework_id, field: "capacity.v1.GenerateReportRequest.framework_id")
    self.profileID = try String(copying: c.pointee.profile_id, field: "capacity.v1.GenerateReportRequest.profile_id")
    self.template = try String(copying: c.pointee.template_, field: "capacity.v1.GenerateReportRequest.template")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GenerateReportRequest.self)
    c.pointee.kind = Capacity__V1__ReportKind(rawValue: enumNumber(self.kind.rawValue))
    if let value = self.cohort { c.pointee.cohort = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Cohort.self) }
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.item = self.item
    c.pointee.format = Capacity__V1__ReportFormat(rawValue: enumNumber(self.format.rawValue))
    c.pointee.language_code = try arena.bytes(of: self.languageCode)
    c.pointee.audience = Capacity__V1__Audience(rawValue: enumNumber(self.audience.rawValue))
    c.pointee.framework_id = try arena.bytes(of: self.frameworkID)
    c.pointee.profile_id = try arena.bytes(of: self.profileID)
    c.pointee.template_ = try arena.bytes(of: self.template)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    cohort?.visitUnknownFields(at: path.field("cohort"), visit)
  }
}

extension Capacity_V1_ReportChunk: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ReportChunk" }

  package static let layout = MessageLayout(Capacity__V1__ReportChunk.self, initialize: capacity__v1__report_chunk__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ReportChunk.self)
    self.name = try String(copying: c.pointee.name, field: "capacity.v1.ReportChunk.name")
    self.mediaType = try String(copying: c.pointee.media_type, field: "capacity.v1.ReportChunk.media_type")
    self.data = Foundation.Data(copying: c.pointee.data)
    self.digest = try String(copying: c.pointee.digest, field: "capacity.v1.ReportChunk.digest")
    self.size = c.pointee.size
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ReportChunk.self)
    c.pointee.name = try arena.bytes(of: self.name)
    c.pointee.media_type = try arena.bytes(of: self.mediaType)
    c.pointee.data = try arena.bytes(of: self.data)
    c.pointee.digest = try arena.bytes(of: self.digest)
    c.pointee.size = self.size
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

