import Testing

@testable import Reports

@Suite("Layout for standard output")
struct TextOptionsTests {
  private func options(_ width: Int?, isTerminal: Bool = true, _ environment: [String: String]) -> TextOptions {
    TextOptions(
      language: "en",
      isTerminal: isTerminal,
      terminalWidth: width,
      allowsColour: true,
      environment: environment
    )
  }

  @Test(
    "The terminal's width counts, then COLUMNS, then 100, all within 60 to 160",
    arguments: [
      (90, "120", 90), (nil, "120", 120), (nil, nil, 100), (nil, "many", 100), (nil, "0", 100), (20, nil, 60),
      (400, nil, 160), (nil, "1000", 160),
    ] as [(Int?, String?, Int)]
  )
  func width(terminal: Int?, columns: String?, width: Int) {
    #expect(options(terminal, columns.map { ["COLUMNS": $0] } ?? [:]).width == width)
  }

  @Test(
    "Looks are for terminals that want them",
    arguments: [
      (true, [:], true), (false, [:], false), (true, ["NO_COLOR": "1"], false), (true, ["NO_COLOR": ""], true),
      (true, ["TERM": "dumb"], false), (true, ["TERM": "xterm-256color"], true),
    ] as [(Bool, [String: String], Bool)]
  )
  func colour(isTerminal: Bool, environment: [String: String], colour: Bool) {
    #expect(options(80, isTerminal: isTerminal, environment).colour == colour)
  }
}
