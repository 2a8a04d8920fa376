// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_CreateSignInLinkRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.CreateSignInLinkRequest" }

  package static let layout = MessageLayout(Capacity__V1__CreateSignInLinkRequest.self, initialize: capacity__v1__create_sign_in_link_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateSignInLinkRequest.self)
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateSignInLinkRequest.self)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_CreateSignInLinkResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.CreateSignInLinkResponse" }

  package static let layout = MessageLayout(Capacity__V1__CreateSignInLinkResponse.self, initialize: capacity__v1__create_sign_in_link_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateSignInLinkResponse.self)
    self.code = try String(copying: c.pointee.code, field: "capacity.v1.CreateSignInLinkResponse.code")
    if let value = c.pointee.expire_time { self.expireTime = try .init(copying: value) }
    self.port = c.pointee.port
    self.tls = c.pointee.tls != 0
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateSignInLinkResponse.self)
    c.pointee.code = try arena.bytes(of: self.code)
    if let value = self.expireTime { c.pointee.expire_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    c.pointee.port = self.port
    c.pointee.tls = self.tls ? 1 : 0
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    expireTime?.visitUnknownFields(at: path.field("expire_time"), visit)
  }
}

extension Capacity_V1_ExchangeSignInCodeRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ExchangeSignInCodeRequest" }

  package static let layout = MessageLayout(Capacity__V1__ExchangeSignInCodeRequest.self, initialize: capacity__v1__exchange_sign_in_code_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ExchangeSignInCodeRequest.self)
    self.code = try String(copying: c.pointee.code, field: "capacity.v1.ExchangeSignInCodeRequest.code")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ExchangeSignInCodeRequest.self)
    c.pointee.code = try arena.bytes(of: self.code)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ExchangeSignInCodeResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ExchangeSignInCodeResponse" }

  package static let layout = MessageLayout(Capacity__V1__ExchangeSignInCodeResponse.self, initialize: capacity__v1__exchange_sign_in_code_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ExchangeSignInCodeResponse.self)
    self.token = try String(copying: c.pointee.token, field: "capacity.v1.ExchangeSignInCodeResponse.token")
    if let value = c.pointee.expire_time { self.expireTime = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ExchangeSignInCodeResponse.self)
    c.pointee.token = try arena.bytes(of: self.token)
    if let value = self.expireTime { c.pointee.expire_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    expireTime?.visitUnknownFields(at: path.field("expire_time"), visit)
  }
}

extension Capacity_V1_SignOutRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.SignOutRequest" }

  package static let layout = MessageLayout(Capacity__V1__SignOutRequest.self, initialize: capacity__v1__sign_out_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__SignOutRequest.self)
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__SignOutRequest.self)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_SignOutResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.SignOutResponse" }

  package static let layout = MessageLayout(Capacity__V1__SignOutResponse.self, initialize: capacity__v1__sign_out_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__SignOutResponse.self)
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__SignOutResponse.self)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

