import Foundation
import Testing

/// A text that was looked at by eye and committed. `CAPACITY_RECORD_GOLDEN=1` writes it anew.
struct GoldenFile {
  private let url: URL

  init(_ name: String) {
    url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/\(name)")
  }

  func read() throws -> String { try String(contentsOf: url, encoding: .utf8) }

  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["CAPACITY_RECORD_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: url)
    }
    let golden = try read()
    #expect(text == golden, sourceLocation: sourceLocation)
  }
}
