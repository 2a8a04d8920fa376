internal import Foundation
internal import SwiftProtobuf

/// Prepares a descriptor set for protoc-gen-c.
///
/// Strings become bytes (the same on the wire), so that each arrives with its length: as `char *` an embedded
/// NUL would cut it unseen. Map entries become plain messages, which is what they are on the wire; keys and values
/// stand in oneofs of their own, so that an empty one is written too, as in all other implementations.
enum DescriptorRewriter {
  static func rewrite(from source: String, to target: String) throws {
    var set = try Google_Protobuf_FileDescriptorSet(
      serializedBytes: Data(contentsOf: URL(fileURLWithPath: source))
    )
    for file in set.file.indices {
      set.file[file].service = []
      for message in set.file[file].messageType.indices { rewrite(&set.file[file].messageType[message]) }
    }
    try set.serializedData().write(to: URL(fileURLWithPath: target))
  }

  private static func rewrite(_ message: inout Google_Protobuf_DescriptorProto) {
    if message.options.mapEntry { givePresence(to: &message) }
    message.options.mapEntry = false
    for field in message.field.indices where message.field[field].type == .string {
      message.field[field].type = .bytes
    }
    for inner in message.nestedType.indices { rewrite(&message.nestedType[inner]) }
  }

  private static func givePresence(to entry: inout Google_Protobuf_DescriptorProto) {
    for field in entry.field.indices where entry.field[field].type != .message {
      var oneof = Google_Protobuf_OneofDescriptorProto()
      oneof.name = "has_" + entry.field[field].name
      entry.field[field].oneofIndex = Int32(entry.oneofDecl.count)
      entry.oneofDecl.append(oneof)
    }
  }
}
