/// Rows and columns in a given width: numbers to the right, long texts wrapped.
package struct TextTable: Sendable {
  /// On which side a column's texts stand.
  package enum Alignment: Sendable, Hashable {
    case left
    case right
  }

  /// What a column is called and how it behaves when space is short.
  package struct Column: Sendable, Hashable {
    let title: String
    let alignment: Alignment
    /// May become narrower than its texts, which then wrap.
    let wraps: Bool

    /// - Parameters:
    ///   - title: A line feed starts a second line.
    ///   - alignment: `.right` for numbers.
    ///   - wraps: May become narrower than its texts.
    package init(_ title: String, _ alignment: Alignment = .left, wraps: Bool = false) {
      self.title = title
      self.alignment = alignment
      self.wraps = wraps
    }
  }

  package let columns: [Column]
  /// Cells by row and column; a cell's lines are wrapped one by one.
  private var rows: [[[StyledText]]] = []

  package init(_ columns: [Column]) { self.columns = columns }

  package var isEmpty: Bool { rows.isEmpty }

  /// Adds a row of one-line cells; missing ones stay empty.
  package mutating func add(_ cells: [StyledText]) { add(cells.map { [$0] }) }

  /// Adds a row of cells of several lines.
  package mutating func add(_ cells: [[StyledText]]) {
    rows.append(columns.indices.map { $0 < cells.count ? cells[$0] : [] })
  }

  /// The table in lines of at most `width` columns, as far as columns that do not wrap leave room.
  package func lines(width: Int) -> [StyledText] {
    let titles = columns.map { column in
      column.title.split(separator: "\n", omittingEmptySubsequences: false).map { StyledText(String($0), .strong) }
    }
    let widths = widths(within: width, titles: titles)
    let rule = [StyledText(widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap), .faint)]
    let height = titles.map(\.count).max() ?? 0
    // Titles stand on the rule, not under the ceiling.
    let head = titles.map { Array(repeating: StyledText(""), count: height - $0.count) + $0 }
    return layout(head, widths) + rule + rows.flatMap { layout($0, widths) }
  }

  private static let gap = "  "

  private func layout(_ row: [[StyledText]], _ widths: [Int]) -> [StyledText] {
    let cells = zip(row, widths).map { cell, width in cell.flatMap { $0.wrapped(to: width) } }
    return (0..<max(1, cells.map(\.count).max() ?? 0)).map { index in
      var line = StyledText("")
      for (column, cell) in cells.enumerated() {
        let text = index < cell.count ? cell[index] : StyledText("")
        let space = StyledText(String(repeating: " ", count: max(0, widths[column] - text.displayWidth)))
        if column > 0 { line += StyledText(Self.gap) }
        let isLast = column == cells.count - 1
        line += columns[column].alignment == .right ? space + text : text + (isLast ? "" : space)
      }
      return line.withoutTrailingSpace
    }
  }

  /// Natural widths, from which columns that wrap give what is too much, the widest first.
  private func widths(within width: Int, titles: [[StyledText]]) -> [Int] {
    var widths = columns.indices.map { column in
      (titles[column] + rows.flatMap { $0[column] }).map(\.displayWidth).max() ?? 0
    }
    let least = columns.indices.map { column in
      guard columns[column].wraps else { return widths[column] }
      let words = (titles[column] + rows.flatMap { $0[column] }).map(\.longestWord).max() ?? 0
      return min(widths[column], max(8, min(words, 16)))
    }
    var excess = widths.reduce(0, +) + Self.gap.count * max(0, columns.count - 1) - width
    while excess > 0 {
      let candidates = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}

extension StyledText {
  var withoutTrailingSpace: StyledText {
    var spans = spans
    while let last = spans.last {
      let text = String(last.text.reversed().drop { $0 == " " }.reversed())
      spans.removeLast()
      if !text.isEmpty {
        spans.append(Span(text: text, style: last.style))
        break
      }
    }
    return StyledText(spans: spans)
  }
}
