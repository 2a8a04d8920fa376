internal import Foundation
internal import SwiftProtobuf
internal import SwiftProtobufPluginLibrary

/// Writes what the reference of the HTTP door tells: services, methods, messages and enums with the comments of the
/// .proto files, as JSON.
struct ReferenceWriter {
  private struct Reference: Encodable {
    var services: [Service] = []
    var messages: [String: Message] = [:]
    var enums: [String: Enumeration] = [:]
  }

  private struct Service: Encodable {
    let name: String
    let comment: String
    let methods: [Method]
  }

  private struct Method: Encodable {
    let name: String
    let comment: String
    let request: String
    let reply: String
    let isReadOnly: Bool
    let isStream: Bool
    let example: String
  }

  private struct Message: Encodable {
    let comment: String
    let fields: [Field]
  }

  private struct Field: Encodable {
    let name: String
    /// What stands before and behind the type: `repeated `, `map<string, ` and `>`.
    let before: String
    let type: String
    let after: String
    let isLink: Bool
    /// The choice that it belongs to; empty: none.
    let choice: String
    let comment: String
  }

  private struct Enumeration: Encodable {
    let comment: String
    let values: [Value]
  }

  private struct Value: Encodable {
    let name: String
    let comment: String
  }

  private let files: [FileDescriptor]

  /// - Parameter files: Those whose messages have a JSON mapping.
  init(_ files: [FileDescriptor]) { self.files = files.sorted { $0.name < $1.name } }

  func contents() throws -> String {
    var reference = Reference()
    for file in files {
      for item in file.enums { reference.enums[name(item.fullName)] = enumeration(item) }
      for message in Schema(file: file).messages {
        reference.messages[name(message.fullName)] = self.message(message)
        for item in message.enums { reference.enums[name(item.fullName)] = enumeration(item) }
      }
      reference.services += try file.services.map(service)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(reference), as: UTF8.self)
    return """
      \(Schema.header)
      /// Services, methods, messages and enums with their comments, as JSON: what the reference of the HTTP door tells.
      package let protoReference = #\"""
      \(text)
      \"""#

      """
  }

  private func service(_ service: ServiceDescriptor) throws -> Service {
    Service(
      name: service.fullName,
      comment: text(service.protoSourceComments()),
      methods: try service.methods.map { method in
        let parts = text(method.protoSourceComments()).components(separatedBy: "Example: ")
        let example = parts.count > 1 ? parts[1].replacing("\n", with: " ") : RequestExample.of(method.inputType)
        guard !example.contains("'"), (try? JSONSerialization.jsonObject(with: Data(example.utf8))) != nil else {
          throw GeneratorError("\(method.fullName): the example is no JSON, or has a ' in it: \(example)")
        }
        return Method(
          name: method.name,
          comment: parts[0].trimmingCharacters(in: .whitespacesAndNewlines),
          request: name(method.inputType.fullName),
          reply: name(method.outputType.fullName),
          isReadOnly: method.options.idempotencyLevel == .noSideEffects,
          isStream: method.serverStreaming,
          example: example
        )
      }
    )
  }

  private func message(_ message: Descriptor) -> Message {
    Message(comment: text(message.protoSourceComments()), fields: message.fields.map(field))
  }

  private func field(_ field: FieldDescriptor) -> Field {
    let map = field.isMap ? field.messageType.mapKeyAndValue : nil
    let type = type(map?.value ?? field)
    let choice = field.realContainingOneof.flatMap { $0.fields.count > 1 ? $0.name : nil }
    return Field(
      name: field.jsonName ?? field.name,
      before: map.map { "map<\(self.type($0.key).name), " } ?? (field.isRepeated ? "repeated " : ""),
      type: type.name,
      after: map == nil ? "" : ">",
      isLink: type.isLink,
      choice: choice ?? "",
      comment: text(field.protoSourceComments())
    )
  }

  private func type(_ field: FieldDescriptor) -> (name: String, isLink: Bool) {
    switch field.type {
    case .message,
      .group where field.messageType.file.package == "google.protobuf":
      // Written as text, as proto3's JSON mapping has it.
      (field.messageType.name, false)
    case .message, .group: (name(field.messageType.fullName), true)
    case .enum: (name(field.enumType.fullName), true)
    case .double: ("double", false)
    case .float: ("float", false)
    case .bool: ("bool", false)
    case .string: ("string", false)
    case .bytes: ("bytes", false)
    case .int32, .sint32, .sfixed32: ("int32", false)
    case .uint32, .fixed32: ("uint32", false)
    case .int64, .sint64, .sfixed64: ("int64", false)
    case .uint64, .fixed64: ("uint64", false)
    }
  }

  private func enumeration(_ item: EnumDescriptor) -> Enumeration {
    Enumeration(
      comment: text(item.protoSourceComments()),
      values: item.values.map { Value(name: $0.name, comment: text($0.protoSourceComments())) }
    )
  }

  /// Without the package.
  private func name(_ fullName: String) -> String {
    files.first.map { fullName.replacing($0.package + ".", with: "") } ?? fullName
  }

  private func text(_ comments: String) -> String {
    comments.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.trimmingPrefix("///").trimmingCharacters(in: .whitespaces) }
      .joined(separator: "\n")
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
