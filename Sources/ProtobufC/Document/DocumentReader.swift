/// Reads messages from documents by the proto3 JSON mapping, and names every fault on the way.
///
/// More generous than the mapping where people write: names in snake_case, enum values in any case and without
/// their prefix, unquoted YAML scalars as the field wants them.
package struct DocumentReader {
  /// Every fault found so far.
  package private(set) var faults: [DocumentFault] = []
  /// Where each field that was read stands, by its path.
  package private(set) var positions: [String: DocumentPosition] = [:]

  private(set) var node = DocumentNode(.null)
  private var path = FieldPath.root

  package init() {}

  /// Reads a whole document.
  ///
  /// - Returns: The message, as far as it could be read; complete if ``faults`` is empty.
  package mutating func message<Message: DocumentMessage>(_ type: Message.Type, from root: DocumentNode) -> Message {
    node = root
    path = .root
    return Message.read(from: &self) ?? Message()
  }

  // MARK: Fields

  package mutating func read<Value: DocumentValue>(_ value: inout Value) {
    guard !node.isNull else { return }
    if let read = Value.read(from: &self) { value = read }
  }

  package mutating func read<Value: DocumentValue>(_ value: inout Value?) {
    guard !node.isNull else { return }
    value = Value.read(from: &self)
  }

  package mutating func read<Value: DocumentValue>(_ values: inout [Value]) {
    guard !node.isNull else { return }
    guard case .sequence(let elements) = node.content else { return fault("a list") }
    for (index, element) in elements.enumerated() {
      at(element, path.index(index)) { reader in
        if let value = Value.read(from: &reader) { values.append(value) }
      }
    }
  }

  package mutating func read<Value: DocumentValue>(_ values: inout [String: Value]) {
    guard !node.isNull else { return }
    guard case .mapping(let entries) = node.content else { return fault("a mapping") }
    for entry in entries {
      at(entry.value, path.key(entry.key)) { reader in
        guard values[entry.key] == nil else {
          return reader.fault(
            "each key once",
            found: "the key \(DocumentNode.quoted(entry.key)) again",
            at: entry.keyPosition
          )
        }
        if let value = Value.read(from: &reader) { values[entry.key] = value }
      }
    }
  }

  /// A member of a oneof; `nil` if nothing stands here or it is faulty.
  package mutating func value<Value: DocumentValue>(_ type: Value.Type) -> Value? {
    node.isNull ? nil : Value.read(from: &self)
  }

  // MARK: Mappings

  mutating func readMapping(_ table: FieldTable, _ body: (Int, inout DocumentReader) -> Void) {
    guard case .mapping(let entries) = node.content else { return fault("a mapping") }
    var seen: Set<Int> = []
    var oneofs: [String: String] = [:]
    for entry in entries {
      guard let field = table.field(named: entry.key) else {
        unknownField(entry, table)
        continue
      }
      at(entry.value, path.field(field.name)) { reader in
        guard seen.insert(field.number).inserted else {
          return reader.fault("each field once", found: "\(entry.key) again", at: entry.keyPosition)
        }
        if let oneof = field.oneof, !entry.value.isNull {
          guard oneofs.updateValue(field.name, forKey: oneof) == nil else {
            let members = table.members(of: oneof).joined(separator: ", ")
            return reader.fault("only one of \(members)", found: "\(entry.key) besides another", at: entry.keyPosition)
          }
        }
        body(field.number, &reader)
      }
    }
  }

  private mutating func unknownField(_ entry: DocumentNode.Entry, _ table: FieldTable) {
    let names = table.fields.map(\.name)
    let near = nearest(to: entry.key, among: names).map { "; did you mean \($0)?" } ?? ""
    at(entry.value, path.field(entry.key)) { reader in
      reader.fault(
        "one of \(names.joined(separator: ", "))\(near)",
        found: "an unknown field",
        at: entry.keyPosition
      )
    }
  }

  private mutating func at(
    _ child: DocumentNode,
    _ childPath: FieldPath,
    _ body: (inout DocumentReader) -> Void
  ) {
    let (outerNode, outerPath) = (node, path)
    (node, path) = (child, childPath)
    positions[childPath.description] = child.position
    body(&self)
    (node, path) = (outerNode, outerPath)
  }

  /// Notes a fault at the place where the reader stands.
  mutating func fault(_ allowed: String, found: String? = nil, at position: DocumentPosition? = nil) {
    faults.append(
      DocumentFault(
        field: path.description,
        position: position ?? node.position,
        found: found ?? node.summary,
        allowed: allowed
      )
    )
  }
}
