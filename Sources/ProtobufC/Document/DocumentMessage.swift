/// A message with a JSON mapping.
package protocol DocumentMessage: ProtobufMessage, DocumentValue {
  static var fields: FieldTable { get }

  /// Reads the field with this number from the value at which `reader` stands.
  mutating func readField(_ number: Int, from reader: inout DocumentReader)
  /// Writes every field in number order.
  func writeFields(to writer: inout DocumentWriter)
}

extension DocumentMessage {
  package static func read(from reader: inout DocumentReader) -> Self? {
    var message = Self()
    reader.readMapping(Self.fields) { number, reader in message.readField(number, from: &reader) }
    return message
  }

  package var document: DocumentNode {
    var writer = DocumentWriter()
    writeFields(to: &writer)
    return DocumentNode(.mapping(writer.entries))
  }
}

/// The names of a message's fields.
package struct FieldTable: Sendable {
  package struct Field: Sendable {
    let number: Int
    let name: String
    let jsonName: String
    let oneof: String?

    package init(_ number: Int, name: String, jsonName: String, oneof: String? = nil) {
      self.number = number
      self.name = name
      self.jsonName = jsonName
      self.oneof = oneof
    }
  }

  let fields: [Field]
  private let byName: [String: Int]

  package init(_ fields: [Field]) {
    self.fields = fields
    var byName: [String: Int] = [:]
    for (index, field) in fields.enumerated() {
      byName[field.name] = index
      byName[field.jsonName] = index
    }
    self.byName = byName
  }

  /// The names of the .proto file, in its order.
  package var names: [String] { fields.map(\.name) }

  /// The field with this name, in either spelling.
  func field(named name: String) -> Field? { byName[name].map { fields[$0] } }

  /// The names of a oneof's members.
  func members(of oneof: String) -> [String] { fields.filter { $0.oneof == oneof }.map(\.name) }
}
