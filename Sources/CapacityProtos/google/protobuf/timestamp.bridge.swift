// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Google_Protobuf_Timestamp: ProtobufMessage {
  package static var protobufName: String { "google.protobuf.Timestamp" }

  package static let layout = MessageLayout(Google__Protobuf__Timestamp.self, initialize: google__protobuf__timestamp__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    self.seconds = c.pointee.seconds
    self.nanos = c.pointee.nanos
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.seconds = self.seconds
    c.pointee.nanos = self.nanos
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

