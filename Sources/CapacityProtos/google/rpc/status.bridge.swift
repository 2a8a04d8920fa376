// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Google_Rpc_Status: ProtobufMessage {
  package static var protobufName: String { "google.rpc.Status" }

  package static let layout = MessageLayout(Google__Rpc__Status.self, initialize: google__rpc__status__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Google__Rpc__Status.self)
    self.code = c.pointee.code
    self.message = try String(copying: c.pointee.message, field: "google.rpc.Status.message")
    self.details.reserveCapacity(c.pointee.n_details)
    for index in 0..<c.pointee.n_details { self.details.append(try Google_Protobuf_Any(copyingIfPresent: c.pointee.details[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Google__Rpc__Status.self)
    c.pointee.code = self.code
    c.pointee.message = try arena.bytes(of: self.message)
    c.pointee.n_details = self.details.count
    c.pointee.details = try arena.array(self.details) { element in try arena.pointer(to: element).assumingMemoryBound(to: Google__Protobuf__Any.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in details.enumerated() { value.visitUnknownFields(at: path.field("details").index(index), visit) }
  }
}

