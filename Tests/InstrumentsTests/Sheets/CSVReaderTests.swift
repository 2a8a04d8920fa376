import Instruments
import ProtobufC
import Testing

@Suite("CSV")
struct CSVReaderTests {
  private func rows(_ text: String) throws(DocumentFault) -> [[String]] {
    var reader = try CSVReader(text)
    var rows: [[String]] = []
    while let row = try reader.next() { rows.append(row.cells) }
    return rows
  }

  @Test(
    "Rows end with CR LF, LF or CR; the last one needs no end",
    arguments: ["a,b\r\nc,d\r\n", "a,b\nc,d\n", "a,b\rc,d\r", "a,b\r\nc,d", "\u{FEFF}a,b\nc,d"]
  )
  func rowEnds(text: String) throws { #expect(try rows(text) == [["a", "b"], ["c", "d"]]) }

  @Test("A quoted cell holds separators, quotes and line breaks as they are")
  func quoted() throws {
    let text = "\"a,b\",\"say \"\"no\"\"\",\"two\r\nlines\",\"\"\r\n\"\"\"\",x,,\" y \"\r\n"
    #expect(try rows(text) == [["a,b", "say \"no\"", "two\r\nlines", ""], ["\"", "x", "", " y "]])
  }

  @Test("Spaces and empty cells stay; rows that hold nothing are passed over but counted")
  func emptyRows() throws {
    var reader = try CSVReader("\n a ,,\n,,\n\"x\ny\",z\n\nlast,\n")
    var found: [(Int, [String])] = []
    while let row = try reader.next() { found.append((row.number, row.cells)) }
    #expect(found.map(\.0) == [2, 4, 6])
    #expect(found.map(\.1) == [[" a ", "", ""], ["x\ny", "z"], ["last", ""]])
  }

  @Test(
    "The separator is the one that the first line holds most of",
    arguments: [
      ("a,b,c\n1;2,3\n", CSVSeparator.comma), ("a;b;c\n1,5;2\n", .semicolon), ("a\tb\n", .tab),
      ("\"a;b;c\",d,e\n", .comma), ("one\n", .comma), ("sep=;\na,b,c;d\n", .semicolon), ("SEP=\t\r\na\tb\n", .tab),
    ]
  )
  func separators(text: String, separator: CSVSeparator) throws {
    #expect(try CSVReader(text).separator == separator)
  }

  @Test("The line sep=; is no row")
  func separatorLine() throws {
    var reader = try CSVReader("sep=;\r\na;b\r\n")
    let row = try reader.next()
    #expect(row?.number == 1 && row?.cells == ["a", "b"])
  }

  @Test("A combining mark does not hide a separator or a quote")
  func combiningMarks() throws {
    #expect(try rows("a,\u{301}b,\"\u{301}c\"\n") == [["a", "\u{301}b", "\u{301}c"]])
  }

  @Test(
    "What is not CSV is refused at its row and column",
    arguments: [
      ("a,b\nc,\"d", 2, 2, "never closed"), ("a\nb\n\"c\"d,e\n", 3, 1, "behind the closing quote"),
      ("a,b\nx,y\"z\n", 2, 2, "begins without one"), ("a,b\n\"c\" ,d\n", 2, 1, "behind the closing quote"),
    ]
  )
  func broken(text: String, row: Int, column: Int, words: String) {
    let fault = #expect(throws: DocumentFault.self) { try rows(text) }
    #expect(fault?.position == DocumentPosition(line: row, column: column))
    #expect(fault?.found.contains(words) == true)
  }

  @Test("Size and width have bounds")
  func bounds() throws {
    #expect(try rows(String(repeating: ",", count: 255) + "x\n")[0].count == CSVReader.mostCells)
    let wide = #expect(throws: DocumentFault.self) { try rows(String(repeating: ",", count: 256) + "x\n") }
    #expect(wide?.found == "more than 256 cells in a row")
    let long = #expect(throws: DocumentFault.self) { try rows(String(repeating: "a", count: (16 << 20) + 1)) }
    #expect(long?.allowed.hasPrefix("16777216 bytes at most") == true)
    // Empty rows at the end, as spreadsheets leave them, cost nothing.
    #expect(try rows("a\n" + String(repeating: ",,,,,,,\r\n", count: 100_000)).count == 1)
  }
}
