/// How a text for a terminal is laid out.
package struct TextOptions: Sendable, Hashable {
  /// Of titles and questions, a BCP 47 tag.
  package let language: String
  /// Columns of the terminal.
  package let width: Int
  /// Whether looks are used; they never carry a meaning alone.
  package let colour: Bool

  package init(language: String = "en", width: Int = 80, colour: Bool = false) {
    self.language = language
    self.width = width
    self.colour = colour
  }
}
