internal import Foundation

extension TextOptions {
  /// The layout that suits standard output.
  ///
  /// A terminal gives its width; where there is none to give, `COLUMNS` or 100 counts. Looks are for terminals,
  /// unless `NO_COLOR` is set or `TERM` is "dumb".
  ///
  /// - Parameters:
  ///   - language: Of titles and questions, a BCP 47 tag.
  ///   - allowsColour: Whether people want looks at all.
  ///   - environment: Of the process.
  package static func forStandardOutput(
    language: String = "en",
    allowsColour: Bool = true,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> TextOptions {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    var size = winsize()
    let isKnown = isTerminal && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return TextOptions(
      language: language,
      isTerminal: isTerminal,
      terminalWidth: isKnown ? Int(size.ws_col) : nil,
      allowsColour: allowsColour,
      environment: environment
    )
  }

  /// The layout for an output of which this much is known.
  ///
  /// - Parameter terminalWidth: Columns; `nil`: not a terminal, or one that does not tell.
  init(
    language: String,
    isTerminal: Bool,
    terminalWidth: Int?,
    allowsColour: Bool,
    environment: [String: String]
  ) {
    let asked = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    let wantsColour = (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    self.init(
      language: language,
      width: min(max(terminalWidth ?? asked ?? 100, 60), 160),
      colour: isTerminal && allowsColour && wantsColour
    )
  }
}
