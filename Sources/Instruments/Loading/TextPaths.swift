internal import ProtobufC

/// Finds the texts of a document: every mapping that has one for English.
///
/// A text is named by the path of keys to it, members of lists by what names them, for example
/// `domains/LAW/indicators/LAW-01/levels/3/text`.
enum TextPaths {
  typealias Entry = DocumentNode.Entry

  /// The fields that name the members of a list, the first that a member has; others are named by their place.
  private static let names = ["id", "level", "number", "article", "principle_id", "rule_id", "code"]

  /// The document with every text changed.
  ///
  /// - Parameters:
  ///   - root: As a file has it, or as a message is printed.
  ///   - change: Takes a text's path and its entries by language; returns the entries to put there.
  static func mapped(_ root: DocumentNode, _ change: (String, [Entry]) -> [Entry]) -> DocumentNode {
    mapped(root, at: "", change)
  }

  /// Calls a function with the path and the entries by language of every text, in the order of the document.
  static func visit(_ root: DocumentNode, _ body: (String, [Entry]) -> Void) {
    _ = mapped(root) { path, entries in
      body(path, entries)
      return entries
    }
  }

  private static func mapped(
    _ node: DocumentNode,
    at path: String,
    _ change: (String, [Entry]) -> [Entry]
  ) -> DocumentNode {
    func below(_ name: String) -> String { path.isEmpty ? name : "\(path)/\(name)" }
    switch node.content {
    case .mapping(let entries) where entries.contains(where: { $0.key == "en" && $0.value.words != nil }):
      return DocumentNode(.mapping(change(path, entries)), position: node.position)
    case .mapping(let entries):
      let changed = entries.map { entry in
        guard entry.value.isContainer else { return entry }
        let value = mapped(entry.value, at: below(snakeCase(entry.key)), change)
        return Entry(key: entry.key, keyPosition: entry.keyPosition, value: value)
      }
      return DocumentNode(.mapping(changed), position: node.position)
    case .sequence(let elements):
      let changed = elements.enumerated().map { index, element in
        element.isContainer ? mapped(element, at: below(name(of: element) ?? "\(index)"), change) : element
      }
      return DocumentNode(.sequence(changed), position: node.position)
    case .null, .bool, .number, .string, .plain:
      return node
    }
  }

  /// What names a member of a list.
  private static func name(of element: DocumentNode) -> String? {
    guard case .mapping(let entries) = element.content else { return nil }
    for name in names {
      guard let entry = entries.first(where: { snakeCase($0.key) == name }) else { continue }
      switch entry.value.content {
      case .string(let text), .plain(let text), .number(let text): return text
      case .null, .bool, .sequence, .mapping: return nil
      }
    }
    return nil
  }

  /// Files have `red_flags` where a printed message has `redFlags`.
  private static func snakeCase(_ key: String) -> String {
    guard key.utf8.contains(where: { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }),
      key.first?.isLowercase == true
    else { return key }
    return key.reduce(into: "") { result, letter in
      result += letter.isUppercase ? "_\(letter.lowercased())" : String(letter)
    }
  }
}

extension DocumentNode {
  fileprivate var isContainer: Bool {
    switch content {
    case .sequence, .mapping: true
    case .null, .bool, .number, .string, .plain: false
    }
  }

  /// The words of a text; `nil` for what a text cannot be.
  var words: String? {
    switch content {
    case .string(let text), .plain(let text): text
    case .null, .bool, .number, .sequence, .mapping: nil
    }
  }
}
