/// Texts as a workbook can hold them.
enum SheetText {
  /// UTF-16 units that a cell takes.
  static let limit = 32_767

  static func cell(_ text: String) -> String { fitting(text, limit) }

  /// The text in at most `count` UTF-16 units, cut between characters; without what XML cannot carry, and with what
  /// readers would take for an escape (`_x0041_`) escaped itself.
  static func fitting(_ text: String, _ count: Int) -> String {
    let clean = escaped(String(String.UnicodeScalarView(text.unicodeScalars.map(carried))))
    guard clean.utf16.count > count else { return clean }
    var (kept, length) = ("", 0)
    for character in clean {
      length += character.utf16.count
      if length >= count { break }
      kept.append(character)
    }
    return kept + "…"
  }

  private static func carried(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x0D: "\n"
    case 0x09, 0x0A: scalar
    case 0...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: "\u{FFFD}"
    default: scalar
    }
  }

  private static func escaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    return text.replacing(/_x(?=[0-9A-Fa-f]{4}_)/, with: "_x005F_x")
  }
}
