/// A part of the field, such as digital forensics.
package struct Domain: Sendable, Hashable, Identifiable {
  /// Three capital letters, for example "FOR".
  package var id: String
  /// In the order in which they are asked, scored and shown.
  package var indicators: [Indicator]

  package init(id: String, indicators: [Indicator]) {
    self.id = id
    self.indicators = indicators
  }
}
