/// A value of a JSON or YAML document that knows where it stands.
package struct DocumentNode: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case null
    case bool(Bool)
    /// The number as it was written: its meaning depends on the field.
    case number(String)
    case string(String)
    /// An unquoted YAML scalar: string, number, truth value or null, as the field wants it.
    case plain(String)
    case sequence([DocumentNode])
    case mapping([Entry])
  }

  /// A key and its value. Duplicate keys are kept, so that they can be named.
  package struct Entry: Sendable, Hashable {
    package let key: String
    package let keyPosition: DocumentPosition?
    package let value: DocumentNode

    package init(key: String, keyPosition: DocumentPosition? = nil, value: DocumentNode) {
      self.key = key
      self.keyPosition = keyPosition
      self.value = value
    }
  }

  package let content: Content
  package let position: DocumentPosition?

  package init(_ content: Content, position: DocumentPosition? = nil) {
    self.content = content
    self.position = position
  }

  /// What a person would say stands here.
  package var summary: String {
    switch content {
    case .null: "nothing"
    case .bool(let value): "\(value)"
    case .number(let text), .plain(let text): text.isEmpty ? "nothing" : Self.shortened(text)
    case .string(let text): "\"\(Self.shortened(text))\""
    case .sequence(let elements): "a list of \(elements.count)"
    case .mapping: "a mapping"
    }
  }

  private static func shortened(_ text: String) -> String {
    text.count <= 60 ? text : text.prefix(57) + "..."
  }

  /// Nothing was written here.
  var isNull: Bool {
    switch content {
    case .null: true
    case .plain(let text): ["", "~", "null", "Null", "NULL"].contains(text)
    default: false
    }
  }
}

/// A place in a document; both counts start at 1.
package struct DocumentPosition: Sendable, Hashable, Comparable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
