/// Codes of states: ISO 3166-1 alpha-3.
package enum StateCode {
  /// Whether a text has the form of a code; which codes there are is not looked at.
  package static func isWellFormed(_ text: String) -> Bool { text.wholeMatch(of: /[A-Z]{3}/) != nil }
}
