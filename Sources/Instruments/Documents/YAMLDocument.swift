package import ProtobufC
internal import Yams

/// Reads YAML as a document that keeps positions and duplicate keys.
package enum YAMLDocument {
  /// A document with more values, aliases followed, is refused.
  private static let mostValues = 500_000

  /// Parses one YAML document.
  ///
  /// - Throws: A `DocumentFault` for the first break of the syntax.
  package static func parse(_ text: String) throws -> DocumentNode {
    var masked = MaskedKeys(text.withoutByteOrderMark)
    while true {
      do {
        // Without rules: a field says what its scalar is, and to try them all on every key takes a quarter of the time.
        guard let root = try Yams.compose(yaml: masked.text, .basic) else { return DocumentNode(.null) }
        var count = 0
        return try node(root, masked, &count)
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        guard masked.mask(repetitionOf: keys, from: context.mark.line, context.mark.column) else {
          throw DocumentFault(
            field: "",
            position: DocumentPosition(line: context.mark.line, column: context.mark.column),
            found: "\(keys.joined(separator: ", ")) more than once",
            allowed: "each key once"
          )
        }
      } catch let error as YamlError {
        throw DocumentFault(error)
      }
    }
  }

  private static func node(_ node: Node, _ masked: MaskedKeys, _ count: inout Int) throws -> DocumentNode {
    count += 1
    let position = node.mark.map { DocumentPosition(line: $0.line, column: $0.column) }
    guard count <= mostValues else {
      throw DocumentFault(
        field: "",
        position: position,
        found: "more than \(mostValues) values",
        allowed: "a smaller document"
      )
    }
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      return DocumentNode(isPlain ? .plain(scalar.string) : .string(scalar.string), position: position)
    case .sequence(let sequence):
      let elements = try sequence.map { try Self.node($0, masked, &count) }
      return DocumentNode(.sequence(elements), position: position)
    case .mapping(let mapping):
      let entries = try mapping.map { key, value in
        DocumentNode.Entry(
          key: masked.original(key.string ?? ""),
          keyPosition: key.mark.map { DocumentPosition(line: $0.line, column: $0.column) },
          value: try Self.node(value, masked, &count)
        )
      }
      return DocumentNode(.mapping(entries), position: position)
    case .alias:
      throw DocumentFault(field: "", position: position, found: "an alias", allowed: "the value itself")
    }
  }
}

extension DocumentFault {
  /// A break of YAML's syntax in words.
  fileprivate init(_ error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let around = context.map { " (\($0.text.trimmingPrefix("error ")))" } ?? ""
      self.init(
        field: "",
        position: DocumentPosition(line: mark.line, column: mark.column),
        found: "broken YAML: \(problem)\(around)",
        allowed: "YAML 1.1; check the indentation and quotes around here"
      )
    case .reader(let problem, _, _, _):
      self.init(field: "", position: nil, found: "unreadable YAML: \(problem)", allowed: "text in UTF-8")
    default:
      self.init(field: "", position: nil, found: "unreadable YAML: \(error)", allowed: "YAML 1.1")
    }
  }
}
