/// A principle of capacity-building, or a letter of one.
package struct Principle: Sendable, Hashable, Identifiable {
  /// For example "PRO-3", or "PRO-3a" for a letter.
  package var id: String
  /// The principle that a letter belongs to; `nil` for a principle itself.
  package var parentID: String?

  package init(id: String, parentID: String? = nil) {
    self.id = id
    self.parentID = parentID
  }
}
