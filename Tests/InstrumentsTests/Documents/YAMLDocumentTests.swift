import ProtobufC
import Testing

@testable import Instruments

@Suite("A YAML document")
struct YAMLDocumentTests {
  @Test("tells plain scalars from quoted ones and from blocks")
  func styles() throws {
    let text = """
      plain: 0.1
      single: '0.1'
      double: "0.1"
      literal: |
        one
        two
      folded: >-
        one
        two
      empty:
      "quoted key": a
      """
    let expected: [(String, DocumentNode.Content)] = [
      ("plain", .plain("0.1")), ("single", .string("0.1")), ("double", .string("0.1")),
      ("literal", .string("one\ntwo\n")),
      ("folded", .string("one two")), ("empty", .plain("")), ("quoted key", .plain("a")),
    ]
    let entries = try mapping(text)
    #expect(entries.map(\.key) == expected.map(\.0))
    #expect(entries.map(\.value.content) == expected.map(\.1))
  }

  @Test("knows where keys and values stand, counted in characters")
  func positions() throws {
    let entries = try mapping("é:  1\nb:\n  - x\n  - {c: \u{1F600}, d: 2}\n")
    #expect(entries.map(\.keyPosition) == [at(1, 1), at(2, 1)])
    #expect(entries[0].value.position == at(1, 5))
    guard case .sequence(let elements) = entries[1].value.content, case .mapping(let inner) = elements[1].content else {
      Issue.record("another document")
      return
    }
    #expect(elements.map(\.position) == [at(3, 5), at(4, 5)])
    #expect(inner.map(\.keyPosition) == [at(4, 6), at(4, 12)])
  }

  @Test("has a key twice, so that it can be named, in blocks and in braces")
  func duplicateKeys() throws {
    let text = """
      a: 1
      b: {x: 1, y: 2, "x": 3, x: 4}
      a: 2
      c:
        a: 1
        'a': 2
      """
    let entries = try mapping(text)
    #expect(entries.map(\.key) == ["a", "b", "a", "c"])
    #expect(entries.map(\.keyPosition?.line) == [1, 2, 3, 4])
    guard case .mapping(let flow) = entries[1].value.content, case .mapping(let block) = entries[3].value.content else {
      Issue.record("another document")
      return
    }
    #expect(flow.map(\.key) == ["x", "y", "x", "x"])
    #expect(flow.map(\.value.content) == [.plain("1"), .plain("2"), .plain("3"), .plain("4")])
    #expect(flow.map(\.keyPosition?.column) == [5, 11, 17, 25])
    #expect(block.map(\.key) == ["a", "a"])
    #expect(block.map(\.keyPosition?.line) == [5, 6])
  }

  @Test("may name a value once and use it again")
  func anchors() throws {
    let entries = try mapping("a: &text one\nb: *text\nc: &list [1, 2]\nd: *list\n")
    #expect(entries[1].value.content == .plain("one"))
    #expect(entries[3].value.content == entries[2].value.content)
  }

  @Test("may start with a byte order mark and end its lines as Windows does")
  func windows() throws {
    let entries = try mapping("\u{FEFF}a: 1\r\nb: x\r\n")
    #expect(entries.map(\.key) == ["a", "b"])
    #expect(entries[1].keyPosition == at(2, 1))
    #expect(entries[1].value.content == .plain("x"))
  }

  @Test("keeps repeated keys whatever ends its lines", arguments: ["\n", "\r\n", "\r", "\u{2028}"])
  func repetitions(lineBreak: String) throws {
    let lines = ["a: 1", "# words", "b: 2", "a: 3", "b: 4"]
    let entries = try mapping(lines.joined(separator: lineBreak) + lineBreak)
    #expect(entries.map(\.key) == ["a", "b", "a", "b"])
    #expect(entries.map(\.keyPosition?.line) == [1, 3, 4, 5])
  }

  @Test("refuses an empty key given twice")
  func emptyKeys() {
    #expect(throws: DocumentFault.self) { try YAMLDocument.parse("\"\": 1\n\"\": 2\n") }
  }

  @Test("may be empty", arguments: ["", "\n", "# only words\n", "---\n"])
  func empty(text: String) throws {
    let content = try YAMLDocument.parse(text).content
    #expect(content == .null || content == .plain(""))
  }

  private func mapping(_ text: String) throws -> [DocumentNode.Entry] {
    guard case .mapping(let entries) = try YAMLDocument.parse(text).content else {
      Issue.record("no mapping")
      return []
    }
    return entries
  }

  private func at(_ line: Int, _ column: Int) -> DocumentPosition? { DocumentPosition(line: line, column: column) }
}
