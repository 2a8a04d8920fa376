/// Where a field stands in a message, for example `answers["LAW-01"].level`.
package struct FieldPath: Sendable, Hashable, CustomStringConvertible {
  package let description: String

  /// The message itself.
  package static let root = FieldPath("")

  package init(_ description: String) { self.description = description }

  package func field(_ name: String) -> FieldPath {
    FieldPath(description.isEmpty ? name : "\(description).\(name)")
  }

  package func index(_ index: Int) -> FieldPath { FieldPath("\(description)[\(index)]") }

  /// The key stands as a JSON string: what is in it cannot end the path or act on a terminal.
  package func key(_ key: String) -> FieldPath { FieldPath("\(description)[\(DocumentNode.quoted(key))]") }
}
