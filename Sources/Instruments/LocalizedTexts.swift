extension [String: String] {
  /// The text in a language.
  ///
  /// - Parameter language: A BCP 47 tag; empty reads as "en".
  /// - Returns: The text for the tag, else for the tag without its last parts, else in English, else nothing.
  package func text(in language: String) -> String {
    var parts = language.split(separator: "-")
    while !parts.isEmpty {
      if let text = self[parts.joined(separator: "-")] { return text }
      parts.removeLast()
    }
    return self["en"] ?? ""
  }
}
