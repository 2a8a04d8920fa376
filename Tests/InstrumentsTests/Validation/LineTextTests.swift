import Testing

@testable import Instruments

@Suite("Names on one line")
struct LineTextTests {
  @Test(
    "names of any script are taken",
    arguments: ["", "A", "Agence é", "机构", "a b", String(repeating: "é", count: 100)]
  )
  func right(text: String) {
    #expect(LineText.fault(in: text, atMost: 100) == nil)
  }

  @Test(
    "what would be read differently by people, Swift and the store is refused",
    arguments: [
      "e\u{301}", " a", "a ", "a\nb", "a\u{2028}b", "a\0b", "a\u{1B}[31m", String(repeating: "a", count: 101),
    ]
  )
  func wrong(text: String) {
    #expect(LineText.fault(in: text, atMost: 100) != nil)
  }
}
