import Foundation
import Logging
import Testing

@testable import CapacityServer

@Suite("Log lines")
struct LogTests {
  private let time = Date(timeIntervalSince1970: 1_700_000_000.25)

  @Test("people read time, level, message and fields in order")
  func text() {
    let line = StandardErrorLog.line(.text, time, .notice, "Serving", ["b": "2", "a": "1"])
    #expect(line == "22:13:20 notice Serving a=1 b=2")
  }

  @Test("programs read one JSON object a line")
  func json() throws {
    let line = StandardErrorLog.line(.json, time, .error, "a \"b\" \\ \u{1}\n", ["key": "v\u{e9}", "level": "x"])
    #expect(!line.contains("\n"))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])
    #expect(
      object == [
        "time": "2023-11-14T22:13:20.250Z", "level": "error", "message": "a \"b\" \\ \u{1}\n", "key": "v\u{e9}",
      ]
    )
  }

  @Test("no value can fake a line on a terminal")
  func control() {
    let line = StandardErrorLog.line(.text, time, .info, "x", ["a": "1\n22:13:20 notice Stopped\u{1b}[2J"])
    #expect(!line.contains("\n") && !line.contains("\u{1b}"))
  }
}
