import ProtobufC
import Testing

@Suite("JSON that RFC 8259 allows is read")
struct JSONAcceptTests {
  @Test(
    "value by value",
    arguments: [
      ("null", .null), ("true", .bool(true)), ("false", .bool(false)),
      ("0", .number("0")), ("-0", .number("-0")), ("10", .number("10")), ("0.50", .number("0.50")),
      ("-1.5e+10", .number("-1.5e+10")), ("1E5", .number("1E5")), ("0e0", .number("0e0")),
      ("1e-7", .number("1e-7")), ("123456789012345678901234567890", .number("123456789012345678901234567890")),
      (#""""#, .string("")), (#""a/b""#, .string("a/b")), (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")),
      (#""\u0041\u00e9\u00E9""#, .string("Aéé")), (#""\u0000""#, .string("\0")),
      (#""\uD83D\uDE00""#, .string("\u{1F600}")), (#""\uDBFF\uDFFF""#, .string("\u{10FFFF}")),
      ("\"\u{1F600} é \u{7F}\u{2028}\"", .string("\u{1F600} é \u{7F}\u{2028}")), (#""\uFFFF""#, .string("\u{FFFF}")),
      ("[]", .sequence([])), ("{}", .mapping([])), (" \t\r\n[ ]\t\n ", .sequence([])), ("{ }", .mapping([])),
    ] as [(String, DocumentNode.Content)]
  )
  func values(text: String, content: DocumentNode.Content) throws {
    #expect(try JSONParser.parse(text).content == content)
  }

  @Test("with the key twice, so that it can be named")
  func duplicateKeys() throws {
    guard case .mapping(let entries) = try JSONParser.parse(#"{"a": 1, "": null, "a": 2}"#).content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.key) == ["a", "", "a"])
    #expect(entries.map(\.value.content) == [.number("1"), .null, .number("2")])
  }

  @Test("64 levels deep")
  func deep() throws {
    let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    _ = try JSONParser.parse(text)
  }

  @Test("and each value knows where it stands, counted in characters")
  func positions() throws {
    let text = "{\r\n  \"é\": [1,\n\t\"\u{1F600}\", {\"a\": null}],\n  \"b\":\n    true }"
    guard case .mapping(let entries) = try JSONParser.parse(text).content, entries.count == 2,
      case .sequence(let elements) = entries[0].value.content, elements.count == 3,
      case .mapping(let inner) = elements[2].content
    else {
      Issue.record("another document")
      return
    }
    #expect(entries[0].keyPosition == DocumentPosition(line: 2, column: 3))
    #expect(entries[0].value.position == DocumentPosition(line: 2, column: 8))
    #expect(elements.map(\.position) == [at(2, 9), at(3, 2), at(3, 7)])
    #expect(inner[0].keyPosition == at(3, 8))
    #expect(inner[0].value.position == at(3, 13))
    #expect(entries[1].keyPosition == at(4, 3))
    #expect(entries[1].value.position == at(5, 5))
  }

  private func at(_ line: Int, _ column: Int) -> DocumentPosition? { DocumentPosition(line: line, column: column) }
}
