// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Google_Rpc_ErrorInfo: ProtobufMessage {
  package static var protobufName: String { "google.rpc.ErrorInfo" }

  package static let layout = MessageLayout(Google__Rpc__ErrorInfo.self, initialize: google__rpc__error_info__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Google__Rpc__ErrorInfo.self)
    self.reason = try String(copying: c.pointee.reason, field: "google.rpc.ErrorInfo.reason")
    self.domain = try String(copying: c.pointee.domain, field: "google.rpc.ErrorInfo.domain")
    for index in 0..<c.pointee.n_metadata {
      guard let entry = c.pointee.metadata[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "google.rpc.ErrorInfo.metadata")
      self.metadata[key] = try String(copying: entry.pointee.value, field: "google.rpc.ErrorInfo.metadata")
    }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Google__Rpc__ErrorInfo.self)
    c.pointee.reason = try arena.bytes(of: self.reason)
    c.pointee.domain = try arena.bytes(of: self.domain)
    c.pointee.n_metadata = self.metadata.count
    c.pointee.metadata = try arena.array(canonicallySorted(self.metadata)) { element in
      let entry = try arena.message(Google__Rpc__ErrorInfo__MetadataEntry.self) { google__rpc__error_info__metadata_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Google__Rpc__ErrorInfo__MetadataEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Google__Rpc__ErrorInfo__MetadataEntry__HasValueCase(rawValue: 2)
      return entry
    }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Google_Rpc_RetryInfo: ProtobufMessage {
  package static var protobufName: String { "google.rpc.RetryInfo" }

  package static let layout = MessageLayout(Google__Rpc__RetryInfo.self, initialize: google__rpc__retry_info__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Google__Rpc__RetryInfo.self)
    if let value = c.pointee.retry_delay { self.retryDelay = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Google__Rpc__RetryInfo.self)
    if let value = self.retryDelay { c.pointee.retry_delay = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Duration.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    retryDelay?.visitUnknownFields(at: path.field("retry_delay"), visit)
  }
}

extension Google_Rpc_BadRequest: ProtobufMessage {
  package static var protobufName: String { "google.rpc.BadRequest" }

  package static let layout = MessageLayout(Google__Rpc__BadRequest.self, initialize: google__rpc__bad_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Google__Rpc__BadRequest.self)
    self.fieldViolations.reserveCapacity(c.pointee.n_field_violations)
    for index in 0..<c.pointee.n_field_violations { self.fieldViolations.append(try Google_Rpc_BadRequest.FieldViolation(copyingIfPresent: c.pointee.field_violations[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Google__Rpc__BadRequest.self)
    c.pointee.n_field_violations = self.fieldViolations.count
    c.pointee.field_violations = try arena.array(self.fieldViolations) { element in try arena.pointer(to: element).assumingMemoryBound(to: Google__Rpc__BadRequest__FieldViolation.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in fieldViolations.enumerated() { value.visitUnknownFields(at: path.field("field_violations").index(index), visit) }
  }
}

extension Google_Rpc_BadRequest.FieldViolation: ProtobufMessage {
  package static var protobufName: String { "google.rpc.BadRequest.FieldViolation" }

  package static let layout = MessageLayout(Google__Rpc__BadRequest__FieldViolation.self, initialize: google__rpc__bad_request__field_violation__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Google__Rpc__BadRequest__FieldViolation.self)
    self.field = try String(copying: c.pointee.field, field: "google.rpc.BadRequest.FieldViolation.field")
    self.description_p = try String(copying: c.pointee.description, field: "google.rpc.BadRequest.FieldViolation.description")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Google__Rpc__BadRequest__FieldViolation.self)
    c.pointee.field = try arena.bytes(of: self.field)
    c.pointee.description = try arena.bytes(of: self.description_p)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

