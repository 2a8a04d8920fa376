/// What stands between the cells of a row.
package enum CSVSeparator: String, CaseIterable, Sendable {
  case comma
  /// What spreadsheet programs write where the decimal mark is a comma.
  case semicolon
  case tab

  package var character: Character {
    switch self {
    case .comma: ","
    case .semicolon: ";"
    case .tab: "\t"
    }
  }

  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    }
  }

  /// The decimal mark that goes with it: a comma where cells are not separated by one.
  package var decimalMark: Character { self == .semicolon ? "," : "." }

  /// The separator of a file: the one that its first line holds most of, outside quotes; a comma if it holds none.
  init(of text: String) {
    var counts: [CSVSeparator: Int] = [:]
    var isQuoted = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      for separator in Self.allCases where byte == separator.byte { counts[separator, default: 0] += 1 }
    }
    let most = counts.values.max() ?? 0
    self = Self.allCases.first { most > 0 && counts[$0] == most } ?? .comma
  }
}
