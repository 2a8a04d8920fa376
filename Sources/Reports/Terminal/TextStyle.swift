/// How a piece of text looks where colours are allowed. Never the only carrier of a meaning.
package enum TextStyle: Sendable, Hashable {
  case plain
  case strong
  case faint
  case good
  case fair
  case poor
  case alarming

  /// Parameters of the terminal's "select graphic rendition" sequence.
  var codes: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .faint: "2"
    case .good: "32"
    case .fair: "33"
    case .poor: "31"
    case .alarming: "1;31"
    }
  }
}
