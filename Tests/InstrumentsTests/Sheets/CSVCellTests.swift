import Instruments
import Testing

@Suite("Texts as cells of CSV")
struct CSVCellTests {
  @Test(
    "What a program would run or rewrite gets an apostrophe",
    arguments: [
      ("=1+1", "'=1+1"), ("+44", "'+44"), ("-a", "'-a"), ("@cmd", "'@cmd"), ("＝1", "'＝1"), ("\tx", "'\tx"),
      ("'=1", "''=1"), ("2026-1", "'2026-1"), ("0.10", "'0.10"), ("7 March 2024", "'7 March 2024"), ("12 %", "'12 %"),
      ("1E5", "'1E5"), ("TRUE", "'TRUE"), ("1/2", "'1/2"), ("'7", "''7"), ("x;=1", "x;'=1"), ("x\n- y", "x\n'- y"),
      ("a\"=b", "a\"'=b"),
    ]
  )
  func guarded(text: String, cell: String) {
    #expect(CSVCell.guarded(text) == cell)
    #expect(CSVCell.unguarded(cell) == text)
  }

  @Test(
    "Other texts stay as they are",
    arguments: [
      "", "'", "'tis", "''quoted''", "Act 7", "Procedure Act, sections 61 to 66", "LAW-01", "E2", "request 1",
      "cyber-capacity 0.1", "a = b", "https://files.example.org/a-b?c=d", "x - y", "Order of 7 March 2024", "état",
    ]
  )
  func unchanged(text: String) {
    #expect(CSVCell.guarded(text) == text)
    #expect(CSVCell.unguarded(text) == text)
  }

  @Test(
    "For programs, only what would be run gets an apostrophe",
    arguments: [
      ("=1+1", "'=1+1"), ("＝1", "'＝1"), ("@cmd", "'@cmd"), ("'=1", "''=1"), ("\t=1", "'\t'=1"), ("\r\n+1", "'\r\n'+1"),
      ("x;=1", "x;'=1"), ("x\n- y", "x\n'- y"), ("a\"=b", "a\"'=b"), ("2026-1", "2026-1"), ("0.10", "0.10"),
      ("TRUE", "TRUE"), ("'7", "'7"), ("a = b", "a = b"), ("", ""),
    ]
  )
  func harmless(text: String, cell: String) { #expect(CSVCell.harmless(text) == cell) }

  @Test("A dangerous text that was typed, or lost its apostrophe, is read as it is", arguments: ["=1+1", "2026-1"])
  func typed(text: String) { #expect(CSVCell.unguarded(text) == text) }

  @Test("Every text of dangerous characters comes back")
  func everyText() {
    let alphabet = ["'", "=", "-", "\"", ",", ";", "\n", "\t", "1", "a", " ", "＠", "\u{301}"]
    var texts = [""]
    for _ in 0..<4 {
      texts += texts.flatMap { text in alphabet.map { text + $0 } }
      texts = Array(Set(texts))
    }
    #expect(texts.count > 20_000)
    #expect(texts.allSatisfy { CSVCell.unguarded(CSVCell.guarded($0)).unicodeScalars.elementsEqual($0.unicodeScalars) })
    // Whatever a row is split at, no cell begins a formula.
    for rule in [CSVCell.guarded, CSVCell.harmless] {
      let dangerous = texts.map(rule).filter { $0.contains(/(^|[,;\t\n\r"])[=+\-@＝＋－＠]/) }
      #expect(dangerous == [])
    }
  }

  @Test(
    "A cell is quoted where any program could need it",
    arguments: [("a b", "a b"), ("a;b", "\"a;b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a,b", "\"a,b\"")]
  )
  func quoted(text: String, cell: String) { #expect(CSVCell.written(text) == cell) }
}
