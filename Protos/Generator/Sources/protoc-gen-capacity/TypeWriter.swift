internal import SwiftProtobuf
internal import SwiftProtobufPluginLibrary

/// Writes the value types of a file: structs for messages, open enums for enums.
struct TypeWriter {
  private let schema: Schema
  private var namer: SwiftProtobufNamer { schema.namer }

  init(_ schema: Schema) { self.schema = schema }

  func contents() -> String {
    var p = CodePrinter(addNewlines: true)
    p.print("\(Schema.header)\(schema.hasBytes ? "package import Foundation\n" : "")package import ProtobufC\n")
    for item in schema.file.enums { write(item, to: &p) }
    for message in schema.file.messages { write(message, to: &p) }
    return p.content
  }

  private func write(_ message: Descriptor, to p: inout CodePrinter) {
    p.print(
      "\(message.protoSourceComments())package struct \(namer.relativeName(message: message)): Sendable, Hashable {"
    )
    p.withIndentation { p in
      for field in message.fields {
        if let oneof = field.realContainingOneof, oneof.fields.count > 1 {
          if oneof.fields[0] === field {
            p.print(
              "\(oneof.protoSourceComments())package var \(namer.messagePropertyName(oneof: oneof).name): \(namer.relativeName(oneof: oneof))?"
            )
          }
          continue
        }
        p.print("\(field.protoSourceComments())package var \(schema.property(field)): \(declaration(field))")
      }
      p.print("/// Fields that this version does not know, as they came.")
      p.print("package var unknownFields = UnknownFields()")
      p.print("\npackage init() {}")
      for oneof in schema.choices(message) { write(oneof, to: &p) }
      for item in message.enums {
        p.print("")
        write(item, to: &p)
      }
      for inner in message.messages where !inner.options.mapEntry {
        p.print("")
        write(inner, to: &p)
      }
    }
    p.print("}\n")
  }

  private func declaration(_ field: FieldDescriptor) -> String {
    if let (key, value) = field.isMap ? field.messageType.mapKeyAndValue : nil {
      return "[\(schema.swiftType(key)): \(schema.swiftType(value))] = [:]"
    }
    let type = schema.swiftType(field)
    if field.isRepeated { return "[\(type)] = []" }
    if schema.isOptionalScalar(field) { return "\(type)?" }
    switch field.type {
    case .message, .group: return "\(type)?"
    case .string: return "\(type) = \"\""
    case .bytes: return "\(type) = Foundation.Data()"
    case .bool: return "\(type) = false"
    case .enum: return "\(type) = \(namer.dottedRelativeName(enumValue: field.enumType.values[0]))"
    default: return "\(type) = 0"
    }
  }

  private func write(_ oneof: OneofDescriptor, to p: inout CodePrinter) {
    p.print("\n\(oneof.protoSourceComments())package enum \(namer.relativeName(oneof: oneof)): Sendable, Hashable {")
    p.withIndentation { p in
      for field in oneof.fields {
        p.print("\(field.protoSourceComments())case \(schema.property(field))(\(schema.swiftType(field)))")
      }
    }
    p.print("}")
  }

  private func write(_ item: EnumDescriptor, to p: inout CodePrinter) {
    let name = namer.relativeName(enum: item)
    let values = item.values
    p.print("\(item.protoSourceComments())package enum \(name): ProtobufEnum, CaseIterable {")
    p.withIndentation { p in
      for value in values {
        p.print("\(value.protoSourceComments())case \(namer.relativeName(enumValue: value))")
      }
      p.print("/// A number that this version does not know.", "case UNRECOGNIZED(Int32)", "")
      p.print("package init() { self = \(namer.dottedRelativeName(enumValue: item.values[0])) }", "")
      p.print("package init(rawValue: Int32) {", "  switch rawValue {")
      for value in values {
        p.print("  case \(value.number): self = \(namer.dottedRelativeName(enumValue: value))")
      }
      p.print("  default: self = .UNRECOGNIZED(rawValue)", "  }", "}", "")
      p.print("package var rawValue: Int32 {", "  switch self {")
      for value in values {
        p.print("  case \(namer.dottedRelativeName(enumValue: value)): \(value.number)")
      }
      p.print("  case .UNRECOGNIZED(let number): number", "  }", "}", "")
      let all = values.map { namer.dottedRelativeName(enumValue: $0) }.joined(separator: ", ")
      p.print("package static let allCases: [Self] = [\(all)]", "")
      let names = values.map { "\($0.number): \"\($0.name)\"" }.joined(separator: ", ")
      p.print("package static let protobufNames: [Int32: String] = [\(names)]")
    }
    p.print("}\n")
  }
}
