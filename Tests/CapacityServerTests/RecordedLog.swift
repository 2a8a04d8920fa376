import Logging
import Synchronization

/// Keeps what is logged.
final class RecordedLog: Sendable {
  struct Line: Sendable {
    let level: Logger.Level
    let message: String
    let metadata: [String: String]

    /// All that stands in it.
    var text: String { ([message] + metadata.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }).joined(separator: " ") }
  }

  private let recorded = Mutex<[Line]>([])

  var lines: [Line] { recorded.withLock { $0 } }
  var text: String { lines.map(\.text).joined(separator: "\n") }

  /// Logs to here, from trace on.
  var logger: Logger { Logger(label: "test") { _ in Handler(log: self) } }

  private struct Handler: LogHandler {
    let log: RecordedLog
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let metadata = metadata.merging(event.metadata ?? [:]) { _, own in own }.mapValues { "\($0)" }
      let line = Line(level: event.level, message: "\(event.message)", metadata: metadata)
      log.recorded.withLock { $0.append(line) }
    }
  }
}
