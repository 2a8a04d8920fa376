import Foundation
import Testing

@testable import CapacityClient

@Suite("Lines of a file")
struct FileLinesTests {
  private func lines(_ bytes: [UInt8], _ read: (inout FileLines) throws -> Void) throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("lines-\(UUID().uuidString)")
    try Data(bytes).write(to: place)
    defer { try? FileManager.default.removeItem(at: place) }
    var lines = try FileLines(path: place.path)
    try read(&lines)
  }

  @Test("Each is read once, whatever its length, with or without an end of the last one", arguments: ["", "\n"])
  func whole(end: String) throws {
    // Longer than what is read at once, and ends at either side of that.
    let texts = ["", "a", String(repeating: "é", count: 100_000), "", String(repeating: "b", count: 65_535), "c", "d"]
    try lines(Array((texts.joined(separator: "\n") + end).utf8)) { lines in
      var found: [String] = []
      while let line = try lines.next() { found.append(line) }
      #expect(found == texts)
      #expect(lines.number == texts.count)
    }
  }

  @Test("A start is skipped where it is one, and counts its lines")
  func skip() throws {
    try lines(Array("{\n[\nfirst\nsecond".utf8)) { lines in
      let skipped = try ["{\n]", "{\n[\nfirst\nsecond and more", "{\n[\n"].map { try lines.skip($0) }
      #expect(skipped == [false, false, true])
      let first = try lines.next()
      #expect(first == "first")
      #expect(lines.number == 3)
    }
  }

  @Test("An empty file has none")
  func empty() throws {
    try lines([]) { lines in
      let isSkipped = try lines.skip("{")
      let first = try lines.next()
      #expect(!isSkipped && first == nil)
    }
  }

  @Test("What is not UTF-8 and what has no end are refused with the number of the line")
  func refused() throws {
    try lines(Array("a\n".utf8) + [0xFF, 0x0A]) { lines in
      _ = try lines.next()
      let error = try #require(throws: ClientError.self) { _ = try lines.next() }
      #expect(error.message.hasSuffix("line 2 is not UTF-8."))
    }
    try lines(Array(repeating: UInt8(ascii: "x"), count: 17 << 20)) { lines in
      let error = try #require(throws: ClientError.self) { _ = try lines.next() }
      #expect(error.message.contains("is longer than 16 MiB"))
    }
  }

  @Test("A file that is not there is refused")
  func missing() { #expect(throws: ClientError.self) { _ = try FileLines(path: "/nowhere/at/all") } }
}
