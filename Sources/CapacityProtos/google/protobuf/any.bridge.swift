// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
internal import Foundation
package import ProtobufC

extension Google_Protobuf_Any: ProtobufMessage {
  package static var protobufName: String { "google.protobuf.Any" }

  package static let layout = MessageLayout(Google__Protobuf__Any.self, initialize: google__protobuf__any__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Google__Protobuf__Any.self)
    self.typeURL = try String(copying: c.pointee.type_url, field: "google.protobuf.Any.type_url")
    self.value = Foundation.Data(copying: c.pointee.value)
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Google__Protobuf__Any.self)
    c.pointee.type_url = try arena.bytes(of: self.typeURL)
    c.pointee.value = try arena.bytes(of: self.value)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

