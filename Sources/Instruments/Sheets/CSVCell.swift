/// A text as a cell of CSV, and back, so that a spreadsheet program neither runs it nor makes something else of it.
///
/// What begins like a formula would be run; a program that splits rows at another separator takes what stands behind
/// that one for the beginning of a cell. A text that reads as a number or a date would be rewritten in the user's
/// own fashion. An apostrophe before it prevents both. Reading takes one away exactly where writing puts one, and
/// a text that people typed without it is read as it is.
package enum CSVCell {
  /// The text with an apostrophe wherever one is needed.
  package static func guarded(_ text: String) -> String { rewritten(text, needsGuard: isRewritten) { $0 + 1 } }

  /// What ``guarded(_:)`` was given.
  package static func unguarded(_ text: String) -> String {
    rewritten(text, needsGuard: isRewritten) { max(0, $0 - 1) }
  }

  /// The text with an apostrophe where it would be run alone: a round "2026-1" stays as programs read it, and a
  /// spreadsheet may make a date of it.
  package static func harmless(_ text: String) -> String { rewritten(text, needsGuard: isTrimmed) { $0 + 1 } }

  /// A cell of a file: in quotes where any program could need them.
  package static func written(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { quotedFor.contains($0) }) else { return text }
    var quoted = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    return String(quoted) + "\""
  }

  private static let quotedFor: Set<UnicodeScalar> = ["\"", ",", ";", "\t", "\r", "\n"]
  /// What begins a formula, in full width too.
  private static let formula: Set<UnicodeScalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

  /// Changes the number of apostrophes before each dangerous beginning.
  ///
  /// - Parameter needsGuard: What else is dangerous, at the beginning of the text.
  private static func rewritten(
    _ text: String,
    needsGuard: (ArraySlice<UnicodeScalar>) -> Bool,
    _ change: (Int) -> Int
  ) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    var begins = true
    while index < scalars.count {
      if begins {
        let run = scalars[index...].prefix { $0 == "'" }
        let rest = scalars[run.endIndex...]
        let isFormula = rest.first.map(formula.contains) ?? false
        let isDangerous = isFormula || (index == 0 && needsGuard(rest))
        result.append(contentsOf: Array(repeating: "'", count: isDangerous ? change(run.count) : run.count))
        index = run.endIndex
        guard index < scalars.count else { break }
      }
      result.append(scalars[index])
      begins = quotedFor.contains(scalars[index])
      index += 1
    }
    return String(result)
  }

  /// A program would trim it, and may look at what stands behind.
  private static func isTrimmed(_ scalars: ArraySlice<UnicodeScalar>) -> Bool {
    scalars.first.map { $0 == "\t" || $0 == "\r" || $0 == "\n" } ?? false
  }

  /// A program would trim it, or take it for a number, a date or a truth value.
  private static func isRewritten(_ scalars: ArraySlice<UnicodeScalar>) -> Bool {
    if isTrimmed(scalars) { return true }
    guard !scalars.isEmpty, scalars.count <= 40 else { return false }
    let text = String(String.UnicodeScalarView(scalars)).lowercased()
    if ["true", "false"].contains(text) { return true }
    guard text.contains(where: \.isNumber) else { return false }
    guard text.allSatisfy({ $0.isLetter || $0.isNumber || " \u{A0}\u{202F}.,:/'%$€£()+-".contains($0) }) else {
      return false
    }
    // A figure, a time or a date, with the name of a month, an exponent or half of a day at most.
    let words = text.split { !$0.isLetter }
    guard let word = words.first else { return true }
    let isMonth = months.contains { word.hasPrefix($0) }
    return words.count == 1 && (isMonth || (afterFigures.contains(word) && text.first?.isLetter == false))
  }

  private static let afterFigures: Set<Substring> = ["e", "am", "pm", "h", "st", "nd", "rd", "th"]

  /// How the months begin, in the languages of the instrument.
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    "fév", "fev", "avr", "mai", "jui", "aoû", "aou", "déc", "ene", "abr", "ago", "dic",
  ]
}
