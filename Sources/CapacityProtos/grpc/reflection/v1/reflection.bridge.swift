// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
internal import Foundation
package import ProtobufC

extension Grpc_Reflection_V1_ServerReflectionRequest: ProtobufMessage {
  package static var protobufName: String { "grpc.reflection.v1.ServerReflectionRequest" }

  package static let layout = MessageLayout(Grpc__Reflection__V1__ServerReflectionRequest.self, initialize: grpc__reflection__v1__server_reflection_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__ServerReflectionRequest.self)
    self.host = try String(copying: c.pointee.host, field: "grpc.reflection.v1.ServerReflectionRequest.host")
    switch c.pointee.message_request_case.rawValue {
    case 3: self.messageRequest = .fileByFilename(try String(copying: c.pointee.file_by_filename, field: "grpc.reflection.v1.ServerReflectionRequest.file_by_filename"))
    case 4: self.messageRequest = .fileContainingSymbol(try String(copying: c.pointee.file_containing_symbol, field: "grpc.reflection.v1.ServerReflectionRequest.file_containing_symbol"))
    case 5: self.messageRequest = .fileContainingExtension(try Grpc_Reflection_V1_ExtensionRequest(copyingIfPresent: c.pointee.file_containing_extension))
    case 6: self.messageRequest = .allExtensionNumbersOfType(try String(copying: c.pointee.all_extension_numbers_of_type, field: "grpc.reflection.v1.ServerReflectionRequest.all_extension_numbers_of_type"))
    case 7: self.messageRequest = .listServices(try String(copying: c.pointee.list_services, field: "grpc.reflection.v1.ServerReflectionRequest.list_services"))
    default: break
    }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__ServerReflectionRequest.self)
    c.pointee.host = try arena.bytes(of: self.host)
    switch self.messageRequest {
    case .fileByFilename(let value):
      c.pointee.message_request_case = Grpc__Reflection__V1__ServerReflectionRequest__MessageRequestCase(rawValue: 3)
      c.pointee.file_by_filename = try arena.bytes(of: value)
    case .fileContainingSymbol(let value):
      c.pointee.message_request_case = Grpc__Reflection__V1__ServerReflectionRequest__MessageRequestCase(rawValue: 4)
      c.pointee.file_containing_symbol = try arena.bytes(of: value)
    case .fileContainingExtension(let value):
      c.pointee.message_request_case = Grpc__Reflection__V1__ServerReflectionRequest__MessageRequestCase(rawValue: 5)
      c.pointee.file_containing_extension = try arena.pointer(to: value).assumingMemoryBound(to: Grpc__Reflection__V1__ExtensionRequest.self)
    case .allExtensionNumbersOfType(let value):
      c.pointee.message_request_case = Grpc__Reflection__V1__ServerReflectionRequest__MessageRequestCase(rawValue: 6)
      c.pointee.all_extension_numbers_of_type = try arena.bytes(of: value)
    case .listServices(let value):
      c.pointee.message_request_case = Grpc__Reflection__V1__ServerReflectionRequest__MessageRequestCase(rawValue: 7)
      c.pointee.list_services = try arena.bytes(of: value)
    case nil: break
    }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    if case .fileContainingExtension(let value)? = messageRequest { value.visitUnknownFields(at: path.field("file_containing_extension"), visit) }
  }
}

extension Grpc_Reflection_V1_ExtensionRequest: ProtobufMessage {
  package static var protobufName: String { "grpc.reflection.v1.ExtensionRequest" }

  package static let layout = MessageLayout(Grpc__Reflection__V1__ExtensionRequest.self, initialize: grpc__reflection__v1__extension_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__ExtensionRequest.self)
    self.containingType = try String(copying: c.pointee.containing_type, field: "grpc.reflection.v1.ExtensionRequest.containing_type")
    self.extensionNumber = c.pointee.extension_number
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__ExtensionRequest.self)
    c.pointee.containing_type = try arena.bytes(of: self.containingType)
    c.pointee.extension_number = self.extensionNumber
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Grpc_Reflection_V1_ServerReflectionResponse: ProtobufMessage {
  package static var protobufName: String { "grpc.reflection.v1.ServerReflectionResponse" }

  package static let layout = MessageLayout(Grpc__Reflection__V1__ServerReflectionResponse.self, initialize: grpc__reflection__v1__server_reflection_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__ServerReflectionResponse.self)
    self.validHost = try String(copying: c.pointee.valid_host, field: "grpc.reflection.v1.ServerReflectionResponse.valid_host")
    if let value = c.pointee.original_request { self.originalRequest = try .init(copying: value) }
    switch c.pointee.message_response_case.rawValue {
    case 4: self.messageResponse = .fileDescriptorResponse(try Grpc_Reflection_V1_FileDescriptorResponse(copyingIfPresent: c.pointee.file_descriptor_response))
    case 5: self.messageResponse = .allExtensionNumbersResponse(try Grpc_Reflection_V1_ExtensionNumberResponse(copyingIfPresent: c.pointee.all_extension_numbers_response))
    case 6: self.messageResponse = .listServicesResponse(try Grpc_Reflection_V1_ListServiceResponse(copyingIfPresent: c.pointee.list_services_response))
    case 7: self.messageResponse = .errorResponse(try Grpc_Reflection_V1_ErrorResponse(copyingIfPresent: c.pointee.error_response))
    default: break
    }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__ServerReflectionResponse.self)
    c.pointee.valid_host = try arena.bytes(of: self.validHost)
    if let value = self.originalRequest { c.pointee.original_request = try arena.pointer(to: value).assumingMemoryBound(to: Grpc__Reflection__V1__ServerReflectionRequest.self) }
    switch self.messageResponse {
    case .fileDescriptorResponse(let value):
      c.pointee.message_response_case = Grpc__Reflection__V1__ServerReflectionResponse__MessageResponseCase(rawValue: 4)
      c.pointee.file_descriptor_response = try arena.pointer(to: value).assumingMemoryBound(to: Grpc__Reflection__V1__FileDescriptorResponse.self)
    case .allExtensionNumbersResponse(let value):
      c.pointee.message_response_case = Grpc__Reflection__V1__ServerReflectionResponse__MessageResponseCase(rawValue: 5)
      c.pointee.all_extension_numbers_response = try arena.pointer(to: value).assumingMemoryBound(to: Grpc__Reflection__V1__ExtensionNumberResponse.self)
    case .listServicesResponse(let value):
      c.pointee.message_response_case = Grpc__Reflection__V1__ServerReflectionResponse__MessageResponseCase(rawValue: 6)
      c.pointee.list_services_response = try arena.pointer(to: value).assumingMemoryBound(to: Grpc__Reflection__V1__ListServiceResponse.self)
    case .errorResponse(let value):
      c.pointee.message_response_case = Grpc__Reflection__V1__ServerReflectionResponse__MessageResponseCase(rawValue: 7)
      c.pointee.error_response = try arena.pointer(to: value).assumingMemoryBound(to: Grpc__Reflection__V1__ErrorResponse.self)
    case nil: break
    }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    originalRequest?.visitUnknownFields(at: path.field("original_request"), visit)
    if case .fileDescriptorResponse(let value)? = messageResponse { value.visitUnknownFields(at: path.field("file_descriptor_response"), visit) }
    if case .allExtensionNumbersResponse(let value)? = messageResponse { value.visitUnknownFields(at: path.field("all_extension_numbers_response"), visit) }
    if case .listServicesResponse(let value)? = messageResponse { value.visitUnknownFields(at: path.field("list_services_response"), visit) }
    if case .errorResponse(let value)? = messageResponse { value.visitUnknownFields(at: path.field("error_response"), visit) }
  }
}

extension Grpc_Reflection_V1_FileDescriptorResponse: ProtobufMessage {
  package static var protobufName: String { "grpc.reflection.v1.FileDescriptorResponse" }

  package static let layout = MessageLayout(Grpc__Reflection__V1__FileDescriptorResponse.self, initialize: grpc__reflection__v1__file_descriptor_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__FileDescriptorResponse.self)
    self.fileDescriptorProto.reserveCapacity(c.pointee.n_file_descriptor_proto)
    for index in 0..<c.pointee.n_file_descriptor_proto { self.fileDescriptorProto.append(Foundation.Data(copying: c.pointee.file_descriptor_proto[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__FileDescriptorResponse.self)
    c.pointee.n_file_descriptor_proto = self.fileDescriptorProto.count
    c.pointee.file_descriptor_proto = try arena.array(self.fileDescriptorProto) { element in try arena.bytes(of: element) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Grpc_Reflection_V1_ExtensionNumberResponse: ProtobufMessage {
  package static var protobufName: String { "grpc.reflection.v1.ExtensionNumberResponse" }

  package static let layout = MessageLayout(Grpc__Reflection__V1__ExtensionNumberResponse.self, initialize: grpc__reflection__v1__extension_number_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__ExtensionNumberResponse.self)
    self.baseTypeName = try String(copying: c.pointee.base_type_name, field: "grpc.reflection.v1.ExtensionNumberResponse.base_type_name")
    self.extensionNumber.reserveCapacity(c.pointee.n_extension_number)
    for index in 0..<c.pointee.n_extension_number { self.extensionNumber.append(c.pointee.extension_number[index]) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__ExtensionNumberResponse.self)
    c.pointee.base_type_name = try arena.bytes(of: self.baseTypeName)
    c.pointee.n_extension_number = self.extensionNumber.count
    c.pointee.extension_number = try arena.array(self.extensionNumber) { element in element }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Grpc_Reflection_V1_ListServiceResponse: ProtobufMessage {
  package static var protobufName: String { "grpc.reflection.v1.ListServiceResponse" }

  package static let layout = MessageLayout(Grpc__Reflection__V1__ListServiceResponse.self, initialize: grpc__reflection__v1__list_service_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__ListServiceResponse.self)
    self.service.reserveCapacity(c.pointee.n_service)
    for index in 0..<c.pointee.n_service { self.service.append(try Grpc_Reflection_V1_ServiceResponse(copyingIfPresent: c.pointee.service[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__ListServiceResponse.self)
    c.pointee.n_service = self.service.count
    c.pointee.service = try arena.array(self.service) { element in try arena.pointer(to: element).assumingMemoryBound(to: Grpc__Reflection__V1__ServiceResponse.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in service.enumerated() { value.visitUnknownFields(at: path.field("service").index(index), visit) }
  }
}

extension Grpc_Reflection_V1_ServiceResponse: ProtobufMessage {
  package static var protobufName: String { "grpc.reflection.v1.ServiceResponse" }

  package static let layout = MessageLayout(Grpc__Reflection__V1__ServiceResponse.self, initialize: grpc__reflection__v1__service_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__ServiceResponse.self)
    self.name = try String(copying: c.pointee.name, field: "grpc.reflection.v1.ServiceResponse.name")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__ServiceResponse.self)
    c.pointee.name = try arena.bytes(of: self.name)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Grpc_Reflection_V1_ErrorResponse: ProtobufMessage {
  package static var protobufName: String { "grpc.reflection.v1.ErrorResponse" }

  package static let layout = MessageLayout(Grpc__Reflection__V1__ErrorResponse.self, initialize: grpc__reflection__v1__error_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__ErrorResponse.self)
    self.errorCode = c.pointee.error_code
    self.errorMessage = try String(copying: c.pointee.error_message, field: "grpc.reflection.v1.ErrorResponse.error_message")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__ErrorResponse.self)
    c.pointee.error_code = self.errorCode
    c.pointee.error_message = try arena.bytes(of: self.errorMessage)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

