extension [String: String] {
  /// The text in a language.
  ///
  /// - Parameter language: A BCP 47 tag in any case, also with underscores; empty reads as "en".
  /// - Returns: The text for the tag, else for the tag without its last parts, else in English, else nothing.
  package func text(in language: String) -> String {
    if let text = self[language] { return text }
    var parts = language.split { $0 == "-" || $0 == "_" }.enumerated().map { index, part in
      // Language, script and region as tags usually have them: zh-Hant-TW.
      switch (index, part.count) {
      case (0, _): part.lowercased()
      case (_, 2): part.uppercased()
      case (_, 4): part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: String(part)
      }
    }
    while !parts.isEmpty {
      if let text = self[parts.joined(separator: "-")] { return text }
      parts.removeLast()
    }
    return self["en"] ?? ""
  }
}
