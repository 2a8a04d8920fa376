internal import Foundation
internal import SwiftProtobuf
internal import SwiftProtobufPluginLibrary

/// One .proto file with the names that its parts have in Swift and in C.
struct Schema {
  let file: FileDescriptor
  let namer: SwiftProtobufNamer

  init(file: FileDescriptor) {
    self.file = file
    self.namer = SwiftProtobufNamer(
      currentFile: file,
      protoFileToModuleMappings: ProtoFileToModuleMappings()
    )
  }

  /// Every message of the file but map entries, outer ones first.
  var messages: [Descriptor] {
    func flatten(_ message: Descriptor) -> [Descriptor] {
      message.options.mapEntry ? [] : [message] + message.messages.flatMap(flatten)
    }
    return file.messages.flatMap(flatten)
  }

  /// Refuses what protobuf-c cannot carry.
  func check() throws {
    for message in messages {
      guard !message.fields.contains(where: isProto3Optional) else {
        throw GeneratorError("\(message.fullName): protobuf-c has no proto3 `optional`; use a one-member oneof")
      }
      let choices = message.realOneofs.flatMap(\.fields).filter { $0.type == .message }
      guard choices.isEmpty || !file.package.hasPrefix("capacity.") else {
        throw GeneratorError("\(message.fullName): protobuf-c does not merge messages in a oneof; use another field")
      }
      guard !reaches(message, from: message, seen: []) else {
        throw GeneratorError("\(message.fullName) contains itself; protobuf-c puts no bound on recursion")
      }
    }
  }

  private func isProto3Optional(_ field: FieldDescriptor) -> Bool {
    field.hasPresence && field.type != .message && field.realContainingOneof == nil
  }

  private func reaches(_ target: Descriptor, from message: Descriptor, seen: Set<String>) -> Bool {
    guard !seen.contains(message.fullName) else { return false }
    return message.fields.contains { field in
      guard let next = field.messageType else { return false }
      return next.fullName == target.fullName
        || reaches(target, from: next, seen: seen.union([message.fullName]))
    }
  }

  /// The name of the Swift type of one value of a field.
  func swiftType(_ field: FieldDescriptor) -> String {
    switch field.type {
    case .double: "Double"
    case .float: "Float"
    case .int32, .sint32, .sfixed32: "Int32"
    case .int64, .sint64, .sfixed64: "Int64"
    case .uint32, .fixed32: "UInt32"
    case .uint64, .fixed64: "UInt64"
    case .bool: "Bool"
    case .string: "String"
    case .bytes: "Foundation.Data"
    case .enum: name(field.enumType)
    case .message, .group: name(field.messageType)
    }
  }

  func name(_ message: Descriptor) -> String { ours(namer.fullName(message: message)) }

  func name(_ item: EnumDescriptor) -> String { ours(namer.fullName(enum: item)) }

  /// The well-known types are ours too: SwiftProtobuf is not linked.
  private func ours(_ name: String) -> String { name.replacing("SwiftProtobuf.", with: "") }

  /// A message of the file has a field of type bytes.
  var hasBytes: Bool { messages.contains { $0.fields.contains { $0.type == .bytes } } }

  func property(_ field: FieldDescriptor) -> String {
    namer.messagePropertyNames(field: field, prefixed: "", includeHasAndClear: false).name
  }

  /// A oneof of one member stands for presence: it becomes an optional property.
  func isOptionalScalar(_ field: FieldDescriptor) -> Bool { field.realContainingOneof?.fields.count == 1 }

  /// The oneofs that become Swift enums.
  func choices(_ message: Descriptor) -> [OneofDescriptor] {
    message.realOneofs.filter { $0.fields.count > 1 }
  }

  /// The fields that are properties of their own: all but the members of a choice.
  func properties(_ message: Descriptor) -> [FieldDescriptor] {
    message.fields.filter { $0.realContainingOneof == nil || isOptionalScalar($0) }
  }

  static let header = """
    // Written by Protos/generate: do not edit.
    // swift-format-ignore-file

    """
}

/// Why nothing was generated; protoc prints it.
struct GeneratorError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
