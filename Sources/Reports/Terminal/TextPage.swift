/// Collects headings, paragraphs and tables, and lays them out for a terminal.
package struct TextPage: Sendable {
  /// Columns of the terminal.
  package let width: Int
  private var lines: [StyledText] = []

  /// - Parameter width: Columns of the terminal; less than 40 count as 40.
  package init(width: Int) { self.width = max(40, width) }

  /// A title with a line under it.
  package mutating func title(_ text: StyledText) {
    for line in text.wrapped(to: width) { lines.append(line) }
    lines.append(StyledText(String(repeating: "═", count: width), .faint))
  }

  /// A heading after an empty line.
  package mutating func heading(_ text: String) {
    blank()
    lines.append(StyledText(text, .strong))
  }

  /// An empty line, unless one was just left.
  package mutating func blank() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// A text in lines that start `indent` columns from the left.
  ///
  /// - Parameters:
  ///   - text: Broken into lines as needed.
  ///   - indent: Columns.
  ///   - mark: Stands before the first line, within the indent, for example "- ".
  package mutating func paragraph(_ text: StyledText, indent: Int = 0, mark: StyledText = "") {
    for (index, line) in text.wrapped(to: width - indent).enumerated() {
      let lead = index == 0 ? mark : ""
      let space = StyledText(String(repeating: " ", count: max(0, indent - lead.displayWidth)))
      lines.append((lead + space + line).withoutTrailingSpace)
    }
  }

  /// A name and what it stands for, aligned at `column`.
  package mutating func field(_ name: String, _ value: StyledText, indent: Int = 0, column: Int = 14) {
    guard !value.isEmpty else { return }
    let label = StyledText(name.padding(to: column - 1) + " ", .faint)
    for (index, line) in value.wrapped(to: width - indent - column).enumerated() {
      let space = StyledText(String(repeating: " ", count: indent + (index == 0 ? 0 : column)))
      lines.append((index == 0 ? space + label + line : space + line).withoutTrailingSpace)
    }
  }

  /// A table that starts `indent` columns from the left.
  package mutating func table(_ table: TextTable, indent: Int = 0) {
    let space = StyledText(String(repeating: " ", count: indent))
    lines += table.lines(width: width - indent).map { space + $0 }
  }

  /// A page of a list that is read in pages.
  ///
  /// - Parameters:
  ///   - table: Its rows.
  ///   - empty: Said where there are none.
  ///   - hasMore: Whether the list goes on.
  mutating func list(_ table: TextTable, empty: StyledText, hasMore: Bool) {
    guard !table.isEmpty || hasMore else { return paragraph(empty) }
    self.table(table)
    guard hasMore else { return }
    blank()
    paragraph(StyledText("There are more: --all shows every one.", .faint))
  }

  /// The page as a terminal gets it, each line with its end.
  ///
  /// - Parameter colour: Whether looks are used.
  package func rendered(colour: Bool) -> String {
    lines.map { $0.rendered(colour: colour) + "\n" }.joined()
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }
}
