// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Grpc_Health_V1_HealthCheckRequest: ProtobufMessage {
  package static var protobufName: String { "grpc.health.v1.HealthCheckRequest" }

  package static let layout = MessageLayout(Grpc__Health__V1__HealthCheckRequest.self, initialize: grpc__health__v1__health_check_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckRequest.self)
    self.service = try String(copying: c.pointee.service, field: "grpc.health.v1.HealthCheckRequest.service")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckRequest.self)
    c.pointee.service = try arena.bytes(of: self.service)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Grpc_Health_V1_HealthCheckResponse: ProtobufMessage {
  package static var protobufName: String { "grpc.health.v1.HealthCheckResponse" }

  package static let layout = MessageLayout(Grpc__Health__V1__HealthCheckResponse.self, initialize: grpc__health__v1__health_check_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckResponse.self)
    self.status = Grpc_Health_V1_HealthCheckResponse.ServingStatus(rawValue: enumNumber(c.pointee.status.rawValue))
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckResponse.self)
    c.pointee.status = Grpc__Health__V1__HealthCheckResponse__ServingStatus(rawValue: enumNumber(self.status.rawValue))
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

