internal import SwiftProtobuf
internal import SwiftProtobufPluginLibrary

/// Writes the bridge between the value types and the structs of protobuf-c.
struct BridgeWriter {
  private let schema: Schema
  private var namer: SwiftProtobufNamer { schema.namer }

  init(_ schema: Schema) { self.schema = schema }

  func contents() -> String {
    var p = CodePrinter(addNewlines: true)
    p.print(
      "\(Schema.header)internal import CCapacityProtos\ninternal import CProtobufC\n\(schema.hasBytes ? "internal import Foundation\n" : "")package import ProtobufC\n"
    )
    for message in schema.messages { write(message, to: &p) }
    return p.content
  }

  private func write(_ message: Descriptor, to p: inout CodePrinter) {
    let c = CNames.type(message.fullName)
    let function = CNames.function(message.fullName)
    p.print(
      "extension \(schema.name(message)): ProtobufMessage {",
      "  package static var protobufName: String { \"\(message.fullName)\" }",
      "",
      "  package static let layout = MessageLayout(\(c).self, initialize: \(function)__init)",
      ""
    )
    p.withIndentation { p in
      writeCopy(message, c, to: &p)
      writeFill(message, c, to: &p)
      writeUnknown(message, to: &p)
    }
    p.print("}\n")
  }

  // MARK: From C

  private func writeCopy(_ message: Descriptor, _ c: String, to p: inout CodePrinter) {
    p.print("package init(copying message: UnsafeRawPointer) throws {")
    p.withIndentation { p in
      p.print("self.init()", "let c = message.assumingMemoryBound(to: \(c).self)")
      for field in schema.properties(message) { writeCopy(field, to: &p) }
      for oneof in schema.choices(message) {
        p.print("switch c.pointee.\(CNames.field(oneof.name))_case.rawValue {")
        for field in oneof.fields {
          let value = valueFromC(field, "c.pointee.\(CNames.field(field.name))")
          p.print(
            "case \(field.number): self.\(namer.messagePropertyName(oneof: oneof).name) = .\(schema.property(field))(\(value))"
          )
        }
        p.print("default: break", "}")
      }
      p.print("self.unknownFields = UnknownFields(copying: c.pointee.base)")
    }
    p.print("}\n")
  }

  private func writeCopy(_ field: FieldDescriptor, to p: inout CodePrinter) {
    let property = schema.property(field)
    let source = "c.pointee.\(CNames.field(field.name))"
    let count = "c.pointee.n_\(CNames.field(field.name))"
    if let (key, value) = field.isMap ? field.messageType.mapKeyAndValue : nil {
      p.print(
        "for index in 0..<\(count) {",
        "  guard let entry = \(source)[index] else { continue }",
        "  let key = \(valueFromC(key, "entry.pointee.key", of: field))",
        "  self.\(property)[key] = \(valueFromC(value, "entry.pointee.value", of: field))",
        "}"
      )
    } else if field.isRepeated {
      p.print(
        "self.\(property).reserveCapacity(\(count))",
        "for index in 0..<\(count) { self.\(property).append(\(valueFromC(field, "\(source)[index]"))) }"
      )
    } else if let oneof = field.realContainingOneof {
      p.print(
        "if c.pointee.\(CNames.field(oneof.name))_case.rawValue == \(field.number) { self.\(property) = \(valueFromC(field, source)) }"
      )
    } else if field.type == .message {
      p.print("if let value = \(source) { self.\(property) = try .init(copying: value) }")
    } else {
      p.print("self.\(property) = \(valueFromC(field, source))")
    }
  }

  /// A Swift expression for the value that a C expression holds.
  ///
  /// - Parameter map: The map whose key or value it is: the name that faults give.
  private func valueFromC(_ field: FieldDescriptor, _ source: String, of map: FieldDescriptor? = nil) -> String {
    switch field.type {
    case .string: "try String(copying: \(source), field: \"\((map ?? field).fullName)\")"
    case .bytes: "Foundation.Data(copying: \(source))"
    case .bool: "\(source) != 0"
    case .enum: "\(schema.swiftType(field))(rawValue: enumNumber(\(source).rawValue))"
    case .message, .group: "try \(schema.swiftType(field))(copyingIfPresent: \(source))"
    default: source
    }
  }

  // MARK: To C

  private func writeFill(_ message: Descriptor, _ c: String, to p: inout CodePrinter) {
    p.print("package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {")
    p.withIndentation { p in
      p.print("let c = message.assumingMemoryBound(to: \(c).self)")
      for field in schema.properties(message) { writeFill(field, to: &p) }
      for oneof in schema.choices(message) {
        p.print("switch self.\(namer.messagePropertyName(oneof: oneof).name) {")
        for field in oneof.fields {
          p.print("case .\(schema.property(field))(let value):")
          writeMember(field, oneof, to: &p)
        }
        p.print("case nil: break", "}")
      }
      p.print("try unknownFields.fill(&c.pointee.base, in: arena)")
    }
    p.print("}\n")
  }

  private func writeMember(_ field: FieldDescriptor, _ oneof: OneofDescriptor, to p: inout CodePrinter) {
    let caseType = CNames.type(oneof.containingType.fullName) + "__" + CNames.type(oneof.name) + "Case"
    p.print(
      "  c.pointee.\(CNames.field(oneof.name))_case = \(caseType)(rawValue: \(field.number))",
      "  c.pointee.\(CNames.field(field.name)) = \(valueToC(field, "value"))"
    )
  }

  private func writeFill(_ field: FieldDescriptor, to p: inout CodePrinter) {
    let property = "self." + schema.property(field)
    let target = "c.pointee.\(CNames.field(field.name))"
    let count = "c.pointee.n_\(CNames.field(field.name))"
    if let (key, value) = field.isMap ? field.messageType.mapKeyAndValue : nil {
      let entry = CNames.type(field.messageType.fullName)
      p.print(
        "\(count) = \(property).count",
        "\(target) = try arena.array(canonicallySorted(\(property))) { element in",
        "  let entry = try arena.message(\(entry).self) { \(CNames.function(field.messageType.fullName))__init($0) }",
        "  entry.pointee.key = \(valueToC(key, "element.key"))",
        "  entry.pointee.value = \(valueToC(value, "element.value"))"
      )
      // Both are written even when they are empty: DescriptorRewriter gave them presence.
      for part in [key, value] where part.type != .message {
        let type = entry + "__Has" + CNames.type(part.name) + "Case"
        p.print("  entry.pointee.has_\(part.name)_case = \(type)(rawValue: \(part.number))")
      }
      p.print("  return entry", "}")
    } else if field.isRepeated {
      p.print(
        "\(count) = \(property).count",
        "\(target) = try arena.array(\(property)) { element in \(valueToC(field, "element")) }"
      )
    } else if let oneof = field.realContainingOneof {
      p.print("if let value = \(property) {")
      writeMember(field, oneof, to: &p)
      p.print("}")
    } else if field.type == .message {
      p.print("if let value = \(property) { \(target) = \(valueToC(field, "value")) }")
    } else {
      p.print("\(target) = \(valueToC(field, property))")
    }
  }

  /// A Swift expression for the C value of a Swift expression.
  private func valueToC(_ field: FieldDescriptor, _ source: String) -> String {
    switch field.type {
    case .string, .bytes: "try arena.bytes(of: \(source))"
    case .bool: "\(source) ? 1 : 0"
    case .enum: "\(CNames.type(field.enumType.fullName))(rawValue: enumNumber(\(source).rawValue))"
    case .message, .group:
      "try arena.pointer(to: \(source)).assumingMemoryBound(to: \(CNames.type(field.messageType.fullName)).self)"
    default: source
    }
  }

  // MARK: Unknown fields

  private func writeUnknown(_ message: Descriptor, to p: inout CodePrinter) {
    p.print("package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {")
    p.withIndentation { p in
      p.print("if !unknownFields.isEmpty { visit(path, unknownFields) }")
      for field in message.fields {
        if field.isMap, let value = field.messageType.mapKeyAndValue?.value, value.type == .message {
          p.print(
            "for (key, value) in canonicallySorted(\(schema.property(field))) { value.visitUnknownFields(at: path.field(\"\(field.name)\").key(key), visit) }"
          )
        } else if field.type == .message, !field.isMap {
          visitMessages(field, to: &p)
        }
      }
    }
    p.print("}")
  }

  private func visitMessages(_ field: FieldDescriptor, to p: inout CodePrinter) {
    let property = schema.property(field)
    let path = "path.field(\"\(field.name)\")"
    if let oneof = field.realContainingOneof, oneof.fields.count > 1 {
      p.print(
        "if case .\(property)(let value)? = \(namer.messagePropertyName(oneof: oneof).name) { value.visitUnknownFields(at: \(path), visit) }"
      )
    } else if field.isRepeated {
      p.print(
        "for (index, value) in \(property).enumerated() { value.visitUnknownFields(at: \(path).index(index), visit) }"
      )
    } else {
      p.print("\(property)?.visitUnknownFields(at: \(path), visit)")
    }
  }
}
