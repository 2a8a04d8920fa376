/// What is known of a term of a transfer.
package enum Ternary: Int, WordList {
  case yes
  case no
  case unknown

  package static let words = ["yes", "no", "unknown"]
}
