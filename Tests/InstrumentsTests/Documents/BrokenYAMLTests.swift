import ProtobufC
import Testing

@testable import Instruments

@Suite("Broken YAML is refused")
struct BrokenYAMLTests {
  @Test(
    "and the line is named",
    arguments: [
      ("a: 1\n b: 2\n", 2), ("a: [1, 2\nb: 3\n", 2), ("a: \"text\nb: 2\n", 3), ("a:\n\t- 1\n", 2),
      ("a: 1\nb: *none\n", 2),
      ("a: x: y\n", 1), ("a: 1\nb: @x\n", 2), ("a: 1\nb: %x\n", 2), ("a: {b: 1\n", 2), ("a\nb: 1\n", 2),
    ]
  )
  func syntax(text: String, line: Int) {
    let fault = #expect(throws: DocumentFault.self) { try YAMLDocument.parse(text) }
    #expect(fault?.position?.line == line)
    #expect(fault?.found.isEmpty == false)
  }

  @Test("in words for people")
  func words() {
    let fault = #expect(throws: DocumentFault.self) { try YAMLDocument.parse("a: 1\n b: 2\n") }
    #expect(fault?.found.hasPrefix("broken YAML: ") == true)
    #expect(fault?.allowed == "YAML 1.1; check the indentation and quotes around here")
  }

  @Test("control characters as well")
  func control() {
    let fault = #expect(throws: DocumentFault.self) { try YAMLDocument.parse("a: x\u{1}\n") }
    #expect(fault?.found.hasPrefix("unreadable YAML: ") == true)
  }

  @Test("and so are two documents in one file")
  func documents() {
    #expect(throws: DocumentFault.self) { try YAMLDocument.parse("a: 1\n---\nb: 2\n") }
  }

  @Test("and documents that are too large, written out or by aliases, before memory runs out")
  func huge() {
    let list = "[" + Array(repeating: "1", count: 500_001).joined(separator: ",") + "]"
    let written = #expect(throws: DocumentFault.self) { try YAMLDocument.parse(list) }
    #expect(written?.found == "more than 500000 values")
    let lines = (1..<12).map {
      "l\($0): &l\($0) [" + Array(repeating: "*l\($0 - 1)", count: 10).joined(separator: ",") + "]"
    }
    let aliases = "l0: &l0 [x]\n" + lines.joined(separator: "\n")
    let nested = #expect(throws: DocumentFault.self) { try YAMLDocument.parse(aliases) }
    #expect(nested?.found == "more than 500000 values")
  }

  @Test("and documents that are too deep, before the stack runs out", arguments: [2000, 100_000])
  func deep(levels: Int) {
    #expect(throws: DocumentFault.self) { try YAMLDocument.parse(String(repeating: "[", count: levels)) }
    let closed = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    #expect(throws: DocumentFault.self) { try YAMLDocument.parse(closed) }
  }
}
