internal import Foundation

/// Names of agencies, states, bodies and token holders: one line of text.
package enum LineText {
  /// What is wrong with a text, in the words of a violation.
  ///
  /// - Parameter limit: The most characters.
  /// - Returns: `nil` if nothing is; an empty text is right.
  package static func fault(in text: String, atMost limit: Int) -> (found: String, allowed: String)? {
    if text.count > limit { return ("\(text.count) characters", "\(limit) characters at most") }
    let isOneLine = !text.contains(where: \.isNewline)
    if !isOneLine || text.first?.isWhitespace == true || text.last?.isWhitespace == true {
      return (quoted(text), "one line without space around it")
    }
    if let scalar = text.unicodeScalars.first(where: { $0.properties.generalCategory == .control }) {
      return (scalar.controlWords, "text")
    }
    // Two spellings of one name would be one name to a person and to Swift, and two to the store.
    guard Array(text.utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8) else {
      return (quoted(text), "letters in their composed form (Unicode normal form C)")
    }
    return nil
  }
}

extension UnicodeScalar {
  /// A control character in the words of a violation.
  var controlWords: String {
    let code = String(value, radix: 16, uppercase: true)
    return "the control character U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)"
  }
}
