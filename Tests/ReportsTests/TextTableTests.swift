import Testing

@testable import Reports

@Suite("Text tables")
struct TextTableTests {
  @Test("Columns are as wide as their texts, numbers stand to the right")
  func natural() {
    var table = TextTable([.init("Name"), .init("Share\n%", .right)])
    table.add(["one", "7"])
    table.add(["eleven", "100"])
    #expect(
      table.lines(width: 80).map(\.plain) == [
        "        Share",
        "Name        %",
        "──────  ─────",
        "one         7",
        "eleven    100",
      ]
    )
  }

  @Test("A column that wraps gives way until the table fits")
  func wrapping() {
    var table = TextTable([.init("Text", wraps: true), .init("N", .right)])
    table.add(["one two three four five six", "1"])
    let lines = table.lines(width: 20).map(\.plain)
    #expect(lines.dropFirst(2) == ["one two three      1", "four five six"])
    #expect(lines.allSatisfy { $0.displayWidth <= 20 })
  }

  @Test("Words that are longer than a line are broken within")
  func longWords() {
    #expect(StyledText("abcdefgh ij").wrapped(to: 5).map(\.plain) == ["abcde", "fgh", "ij"])
    #expect(StyledText("abc def ghi").wrapped(to: 5, hanging: 2).map(\.plain) == ["abc", "  def", "  ghi"])
  }

  @Test(
    "Wide and combining characters count as a terminal shows them",
    arguments: [("日本", 4), ("e\u{301}", 1), ("é", 1), ("█", 1), ("🙂", 2), ("", 0)]
  )
  func widths(text: String, width: Int) { #expect(text.displayWidth == width) }

  @Test("What a terminal would act on is made visible")
  func cleaning() {
    #expect("a\u{1B}[31mb\nc\u{202E}d\u{7F}\u{9B}".cleanedForTerminal == "a\u{FFFD}[31mb c\u{FFFD}d\u{FFFD}\u{FFFD}")
    #expect(StyledText("\u{1B}]0;x\u{7}", .strong).rendered(colour: false) == "\u{FFFD}]0;x\u{FFFD}")
  }

  @Test("Colours never change the text")
  func colours() {
    var page = TextPage(width: 60)
    page.title(StyledText("A", .strong) + " b")
    page.field("Name", StyledText("value", .good))
    let plain = page.rendered(colour: false)
    let coloured = page.rendered(colour: true)
    #expect(coloured != plain)
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }
}
