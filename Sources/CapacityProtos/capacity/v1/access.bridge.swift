// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_Principal: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Principal" }

  package static let layout = MessageLayout(Capacity__V1__Principal.self, initialize: capacity__v1__principal__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Principal.self)
    self.name = try String(copying: c.pointee.name, field: "capacity.v1.Principal.name")
    self.role = Capacity_V1_Role(rawValue: enumNumber(c.pointee.role.rawValue))
    self.agency = try String(copying: c.pointee.agency, field: "capacity.v1.Principal.agency")
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.Principal.state_code")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Principal.self)
    c.pointee.name = try arena.bytes(of: self.name)
    c.pointee.role = Capacity__V1__Role(rawValue: enumNumber(self.role.rawValue))
    c.pointee.agency = try arena.bytes(of: self.agency)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

