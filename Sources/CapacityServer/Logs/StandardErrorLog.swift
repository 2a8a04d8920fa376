internal import Foundation
package import Logging

/// Writes log lines to standard error: text for people, JSON lines for programs.
package struct StandardErrorLog: LogHandler {
  /// How a line looks.
  package enum Format: Sendable {
    /// `14:05:07 notice Serving address=127.0.0.1:50051`.
    case text
    /// One JSON object a line: `time`, `level`, `message`, and the metadata beside them.
    case json

    /// Text on a terminal, JSON otherwise.
    package static func automatic() -> Format { isatty(STDERR_FILENO) == 1 ? .text : .json }
  }

  package var metadata: Logger.Metadata = [:]
  package var logLevel: Logger.Level
  private let format: Format

  package init(level: Logger.Level, format: Format) {
    logLevel = level
    self.format = format
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    let fields = metadata.merging(event.metadata ?? [:]) { _, own in own }
    let line = Self.line(format, .now, event.level, "\(event.message)", fields)
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// One line, without its end. Control characters are escaped, so that no value can fake a line.
  static func line(
    _ format: Format,
    _ time: Date,
    _ level: Logger.Level,
    _ message: String,
    _ metadata: Logger.Metadata
  ) -> String {
    let fields = metadata.map { ($0, "\($1)") }.sorted { $0.0 < $1.0 }
    switch format {
    case .text:
      let clock = time.formatted(Date.ISO8601FormatStyle().time(includingFractionalSeconds: false))
      let words = ["\(clock)", "\(level)", message] + fields.map { "\($0)=\($1)" }
      return words.map(escaped).joined(separator: " ")
    case .json:
      let stamp = time.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
      let reserved = [("time", stamp), ("level", "\(level)"), ("message", message)]
      let members = reserved + fields.filter { field in !reserved.contains { $0.0 == field.0 } }
      return "{" + members.map { "\(quoted($0)):\(quoted($1))" }.joined(separator: ",") + "}"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control ? scalar.escaped(asASCII: true) : String(scalar)
    }.joined()
  }

  private static func quoted(_ text: String) -> String {
    let body = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      // Control characters stand below U+00A0: two digits.
      case _ where scalar.properties.generalCategory == .control:
        (scalar.value < 16 ? "\\u000" : "\\u00") + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }
    return "\"" + body.joined() + "\""
  }
}
