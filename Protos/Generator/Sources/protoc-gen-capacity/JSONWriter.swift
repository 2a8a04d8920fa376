internal import SwiftProtobuf
internal import SwiftProtobufPluginLibrary

/// Writes the proto3 JSON mapping of a file's messages.
struct JSONWriter {
  private let schema: Schema
  private var namer: SwiftProtobufNamer { schema.namer }

  init(_ schema: Schema) { self.schema = schema }

  func contents() -> String {
    var p = CodePrinter(addNewlines: true)
    let access = schema.messages.allSatisfy { $0.wellKnownType == .timestamp } ? "internal" : "package"
    p.print("\(Schema.header)\(access) import ProtobufC\n")
    for message in schema.messages { write(message, to: &p) }
    return p.content
  }

  private func write(_ message: Descriptor, to p: inout CodePrinter) {
    let name = schema.name(message)
    guard message.wellKnownType != .timestamp else {
      p.print("extension \(name): TimestampMessage {}")
      return
    }
    p.print("extension \(name): DocumentMessage {")
    p.withIndentation { p in
      p.print("package static let fields = FieldTable([")
      for field in message.fields {
        let oneof = field.realContainingOneof.map { ", oneof: \"\($0.name)\"" } ?? ""
        p.print(
          "  .init(\(field.number), name: \"\(field.name)\", jsonName: \"\(field.jsonName ?? field.name)\"\(oneof)),"
        )
      }
      p.print("])\n")
      writeRead(message, to: &p)
      writeWrite(message, to: &p)
    }
    p.print("}\n")
  }

  private func writeRead(_ message: Descriptor, to p: inout CodePrinter) {
    p.print("package mutating func readField(_ number: Int, from reader: inout DocumentReader) {", "  switch number {")
    for field in message.fields {
      if let oneof = field.realContainingOneof, oneof.fields.count > 1 {
        let property = namer.messagePropertyName(oneof: oneof).name
        p.print(
          "  case \(field.number): if let value = reader.value(\(schema.swiftType(field)).self) { self.\(property) = .\(schema.property(field))(value) }"
        )
      } else {
        p.print("  case \(field.number): reader.read(&self.\(schema.property(field)))")
      }
    }
    p.print("  default: break", "  }", "}\n")
  }

  private func writeWrite(_ message: Descriptor, to p: inout CodePrinter) {
    p.print("package func writeFields(to writer: inout DocumentWriter) {")
    p.withIndentation { p in
      for field in message.fields {
        let key = field.jsonName ?? field.name
        if let oneof = field.realContainingOneof, oneof.fields.count > 1 {
          p.print(
            "if case .\(schema.property(field))(let value)? = self.\(namer.messagePropertyName(oneof: oneof).name) { writer.write(\"\(key)\", value) }"
          )
        } else {
          p.print("writer.write(\"\(key)\", self.\(schema.property(field)))")
        }
      }
    }
    p.print("}")
  }
}
