import ProtobufC
import Testing

@Suite("JSON that RFC 8259 does not allow is refused")
struct JSONRejectTests {
  /// A broken text, and where its fault is.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let line: Int
    let column: Int
    let allowed: String

    init(_ text: String, _ column: Int, line: Int = 1, _ allowed: String) {
      (self.text, self.line, self.column, self.allowed) = (text, line, column, allowed)
    }

    var testDescription: String { text.debugDescription }
  }

  @Test(
    "and the place is named",
    arguments: [
      .init("", 1, "a value"), .init(" \n ", 2, line: 2, "a value"),
      .init("01", 2, "the end of the document"), .init("-01", 3, "the end of the document"),
      .init("-", 2, "a digit"), .init("+1", 1, "a value"), .init(".5", 1, "a value"), .init("1.", 3, "a digit"),
      .init("1.e5", 3, "a digit"), .init("1e", 3, "a digit"), .init("1e+", 4, "a digit"),
      .init("0x10", 2, "the end of the document"), .init("1_000", 2, "the end of the document"),
      .init("NaN", 1, "a value"), .init("Infinity", 1, "a value"), .init("-Infinity", 2, "a digit"),
      .init("tru", 1, "a value"), .init("True", 1, "a value"), .init("truex", 5, "the end of the document"),
      .init("nul", 1, "a value"), .init("yes", 1, "a value"),
      .init("[1,]", 4, "a value"), .init("[,1]", 2, "a value"), .init("[1 2]", 4, #"a comma or "]""#),
      .init("[", 2, "a value"), .init("[1", 3, #"a comma or "]""#), .init("[1]]", 4, "the end of the document"),
      .init(#"{"a":1,}"#, 8, "a name in double quotes"), .init("{a:1}", 2, "a name in double quotes"),
      .init("{'a':1}", 2, "a name in double quotes"), .init(#"{"a" 1}"#, 6, "a colon"),
      .init(#"{"a":}"#, 6, "a value"), .init(#"{"a"}"#, 5, "a colon"), .init(#"{"a":1"#, 7, #"a comma or "}""#),
      .init("{1:1}", 2, "a name in double quotes"), .init("{", 2, "a name in double quotes"),
      .init("[1}", 3, #"a comma or "]""#), .init("1 2", 3, "the end of the document"),
      .init("[\n  1,\n  2\n  3]", 3, line: 4, #"a comma or "]""#),
      .init("// no", 1, "a value"), .init("[1] # no", 5, "the end of the document"),
      .init("\u{A0}1", 1, "a value"), .init("\u{C}1", 1, "a value"), .init("'a'", 1, "a value"),
    ] as [Case]
  )
  func syntax(broken: Case) { check(broken) }

  @Test(
    "in texts too",
    arguments: [
      .init(#""abc"#, 5, "the closing quote"), .init(#"""#, 2, "the closing quote"),
      .init(#""\x41""#, 3, "a known escape"), .init(#""\"#, 3, "an escape"), .init(#""\U0041""#, 3, "a known escape"),
      .init(#""\u12""#, 4, "four hexadecimal digits"), .init(#""\u12G4""#, 4, "four hexadecimal digits"),
      .init(#""\u+123""#, 4, "four hexadecimal digits"), .init(#""\u{41}""#, 4, "four hexadecimal digits"),
      .init(#""\uD800""#, 8, "a surrogate pair"), .init(#""\uDC00""#, 8, "a surrogate pair"),
      .init(#""\uD800x""#, 8, "a surrogate pair"), .init(#""\uD800\n""#, 8, "a surrogate pair"),
      .init(#""\uD800\u0041""#, 14, "a surrogate pair"), .init(#""\uD800\uD800""#, 14, "a surrogate pair"),
      .init("\"a\nb\"", 3, #"an escape such as \n for a control character"#),
      .init("\"\t\"", 2, #"an escape such as \n for a control character"#),
      .init("\"é\u{0}\"", 3, #"an escape such as \n for a control character"#),
    ] as [Case]
  )
  func texts(broken: Case) { check(broken) }

  @Test("more than 64 levels deep, before memory runs out", arguments: [65, 1_000_000])
  func deep(levels: Int) {
    #expect(throws: DocumentFault.self) { try JSONParser.parse(String(repeating: "[", count: levels)) }
    #expect(throws: DocumentFault.self) { try JSONParser.parse(String(repeating: #"{"a":"#, count: levels)) }
  }

  @Test(
    "and what was found is shown as it can be read",
    arguments: [("é", #""é""#), ("[\u{1B}", #""\u001b""#), ("\"\n", #""\n""#), ("[", "the end of the file")]
  )
  func found(text: String, found: String) {
    let fault = #expect(throws: DocumentFault.self) { try JSONParser.parse(text) }
    #expect(fault?.found == found)
  }

  private func check(_ broken: Case) {
    let fault = #expect(throws: DocumentFault.self) { try JSONParser.parse(broken.text) }
    #expect(fault?.position == DocumentPosition(line: broken.line, column: broken.column))
    #expect(fault?.allowed == broken.allowed)
  }
}
