extension String {
  /// The text without what a terminal would act on: control characters and changes of direction become visible
  /// replacements, line ends and tabs become spaces.
  package var cleanedForTerminal: String {
    guard unicodeScalars.contains(where: \.actsOnTerminals) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": result.append(" ")
      case _ where scalar.actsOnTerminals: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var actsOnTerminals: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
