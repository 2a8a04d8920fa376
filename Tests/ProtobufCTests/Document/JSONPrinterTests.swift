import ProtobufC
import Testing

@Suite("JSON that is printed")
struct JSONPrinterTests {
  @Test("is indented by two spaces, in the order of the document")
  func layout() {
    let node = DocumentNode(
      .mapping([
        .init(key: "b", value: DocumentNode(.number("1.50"))),
        .init(key: "a", value: DocumentNode(.sequence([DocumentNode(.null), DocumentNode(.bool(false))]))),
        .init(key: "c", value: DocumentNode(.mapping([.init(key: "d", value: DocumentNode(.string("x")))]))),
        .init(key: "e", value: DocumentNode(.sequence([]))),
        .init(key: "f", value: DocumentNode(.mapping([]))),
      ])
    )
    let expected = """
      {
        "b": 1.50,
        "a": [
          null,
          false
        ],
        "c": {
          "d": "x"
        },
        "e": [],
        "f": {}
      }
      """
    #expect(node.json == expected)
  }

  @Test(
    "escapes what must be, and what a terminal or a page would act on",
    arguments: [
      ("\"\\", #""\"\\""#), ("a/b", #""a/b""#), ("\n\r\t", #""\n\r\t""#),
      ("\0\u{1}\u{1B}\u{1F}", #""\u0000\u0001\u001b\u001f""#),
      ("<&>", #""\u003c\u0026\u003e""#), ("\u{7F}\u{9B}", #""\u007f\u009b""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
      ("é\u{1F600}", "\"é\u{1F600}\""), ("\r\n", #""\r\n""#), ("e\u{301}", "\"e\u{301}\""),
    ]
  )
  func escapes(text: String, expected: String) throws {
    #expect(DocumentNode(.string(text)).json == expected)
    #expect(try JSONParser.parse(expected).content == .string(text))
  }

  @Test("escapes keys as well")
  func keys() {
    #expect(
      DocumentNode(.mapping([.init(key: "\"\n", value: DocumentNode(.null))])).json == "{\n  \"\\\"\\n\": null\n}"
    )
  }

  @Test("is read again as it was", arguments: [#"{"a": [1, -2.5e3, "x", {"b": null}], "c": true}"#, "[[[]]]", #""""#])
  func again(text: String) throws {
    let node = try JSONParser.parse(text)
    #expect(try JSONParser.parse(node.json).json == node.json)
  }
}
