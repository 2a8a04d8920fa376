/// Something that stands in one place of a document: a scalar, an enum or a message.
package protocol DocumentValue: Sendable {
  /// Reads the value at which `reader` stands; `nil` after noting a fault.
  static func read(from reader: inout DocumentReader) -> Self?
  /// The value as a document.
  var document: DocumentNode { get }
}

extension ProtobufEnum {
  package static func read(from reader: inout DocumentReader) -> Self? {
    switch reader.node.content {
    case .string(let text):
      if let value = Self(name: text) ?? Self(truth: text) { return value }
    case .plain(let text):
      if let value = Self(name: text) ?? Self(truth: text) ?? Int32(text).map(Self.init(rawValue:)) { return value }
    case .bool(let value):
      if let value = Self(truth: String(value)) { return value }
    case .number(let text):
      if let number = Int32(text) { return Self(rawValue: number) }
    default: break
    }
    let near = nearest(to: reader.node.text ?? "", among: shortNames).map { "; did you mean \($0)?" } ?? ""
    reader.fault("one of \(shortNames.joined(separator: ", "))\(near)")
    return nil
  }

  /// YAML's truth values, where an enum has yes and no.
  private init?(truth: String) {
    let yes = ["yes", "true", "on", "y"], no = ["no", "false", "off", "n"]
    if yes.contains(truth.lowercased()) {
      self.init(name: "yes")
    } else if no.contains(truth.lowercased()) {
      self.init(name: "no")
    } else {
      return nil
    }
  }

  package var document: DocumentNode {
    DocumentNode(isKnown ? .string(protobufName) : .number(String(rawValue)))
  }
}

extension DocumentNode {
  /// The text of a scalar.
  var text: String? {
    switch content {
    case .string(let text), .plain(let text), .number(let text): text
    case .bool(let value): String(value)
    case .null, .sequence, .mapping: nil
    }
  }
}
