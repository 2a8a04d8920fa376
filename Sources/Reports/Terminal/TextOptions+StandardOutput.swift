internal import Foundation

extension TextOptions {
  /// The layout that suits standard output.
  ///
  /// A terminal gives its width, and gets looks unless `NO_COLOR` is set; a file or pipe gets plain text of 100
  /// columns, or as many as `COLUMNS` says.
  ///
  /// - Parameter language: Of titles and questions, a BCP 47 tag.
  package static func forStandardOutput(
    language: String = "en",
    allowsColour: Bool = true,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> TextOptions {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    var size = winsize()
    let isKnown = isTerminal && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    let asked = environment["COLUMNS"].flatMap { Int($0) }
    let width = isKnown ? Int(size.ws_col) : asked ?? 100
    return TextOptions(
      language: language,
      width: min(max(width, 60), 160),
      colour: isTerminal && allowsColour && (environment["NO_COLOR"] ?? "").isEmpty
    )
  }
}
