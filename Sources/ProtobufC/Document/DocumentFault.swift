/// Something wrong in a document, in words for the person who wrote it.
package struct DocumentFault: Error, Sendable, Hashable {
  /// The field, for example `answers["LAW-01"].level`; empty for the document as a whole.
  package let field: String
  package let position: DocumentPosition?
  /// What was found.
  package let found: String
  /// What is allowed.
  package let allowed: String

  package init(field: String, position: DocumentPosition?, found: String, allowed: String) {
    self.field = field
    self.position = position
    self.found = found
    self.allowed = allowed
  }
}
