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
    /// Takes what the others leave of the table's width, so that tables under each other align.
    let fills: Bool
    /// Columns by which all lines of a cell but the first stand further right.
    let hanging: Int

    /// - Parameters:
    ///   - title: A line feed starts a second line.
    ///   - alignment: `.right` for numbers.
    ///   - wraps: May become narrower than its texts.
    ///   - fills: Takes what the others leave of the table's width, so that tables under each other align.
    ///   - hanging: Columns by which all lines of a cell but the first stand further right.
    package init(
      _ title: String,
      _ alignment: Alignment = .left,
      wraps: Bool = false,
      fills: Bool = false,
      hanging: Int = 0
    ) {
      self.title = title
      self.alignment = alignment
      self.wraps = wraps
      self.fills = fills
      self.hanging = hanging
    }
  }

  package let columns: [Column]
  /// Cells by row and column; a cell's lines are wrapped one by one.
  private var rows: [[[StyledText]]] = []

  private let gap: String

  /// - Parameters:
  ///   - columns: From left to right.
  ///   - gap: Columns of the terminal between two of them.
  package init(_ columns: [Column], gap: Int = 2) {
    self.columns = columns
    self.gap = String(repeating: " ", count: gap)
  }

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
    let rule = [StyledText(widths.map { String(repeating: "─", count: $0) }.joined(separator: gap), .faint)]
    let height = titles.map(\.count).max() ?? 0
    // Titles stand on the rule, not under the ceiling.
    let head = titles.map { Array(repeating: StyledText(""), count: height - $0.count) + $0 }
    return layout(head, widths, hangs: false) + rule + rows.flatMap { layout($0, widths) }
  }

  private func layout(_ row: [[StyledText]], _ widths: [Int], hangs: Bool = true) -> [StyledText] {
    let cells = columns.indices.map { column in
      lines(of: row[column], width: widths[column], hanging: hangs ? columns[column].hanging : 0)
    }
    return (0..<max(1, cells.map(\.count).max() ?? 0)).map { index in
      var line = StyledText("")
      for (column, cell) in cells.enumerated() {
        let text = index < cell.count ? cell[index] : StyledText("")
        let space = StyledText(String(repeating: " ", count: max(0, widths[column] - text.displayWidth)))
        if column > 0 { line += StyledText(gap) }
        let isLast = column == cells.count - 1
        line += columns[column].alignment == .right ? space + text : text + (isLast ? "" : space)
      }
      return line.withoutTrailingSpace
    }
  }

  private func lines(of cell: [StyledText], width: Int, hanging: Int) -> [StyledText] {
    let lead = StyledText(String(repeating: " ", count: hanging))
    return cell.enumerated().flatMap { index, line in
      (index == 0 ? line : lead + line).wrapped(to: width, hanging: hanging)
    }
  }

  /// Natural widths, from which columns that wrap give what is too much, the widest first.
  private func widths(within width: Int, titles: [[StyledText]]) -> [Int] {
    let cells = columns.indices.map { column in
      [titles[column]] + rows.map { $0[column] }
    }
    var widths = columns.indices.map { column in
      cells[column].flatMap { cell in
        cell.enumerated().map { $1.displayWidth + ($0 == 0 ? 0 : columns[column].hanging) }
      }.max() ?? 0
    }
    let words = columns.indices.map { cells[$0].joined().map(\.longestWord).max() ?? 0 }
    var excess = widths.reduce(0, +) + gap.count * max(0, columns.count - 1) - width
    // Words are broken only where nothing else helps.
    for breaksWords in [false, true] {
      while excess > 0 {
        let candidates = widths.indices.filter { column in
          let word = breaksWords ? 0 : min(words[column], Self.longestWord) + columns[column].hanging
          return columns[column].wraps && widths[column] > max(Self.leastWidth, word)
        }
        guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
        widths[widest] -= 1
        excess -= 1
      }
    }
    if excess < 0, let column = columns.firstIndex(where: \.fills) { widths[column] -= excess }
    return widths
  }

  /// No column that wraps becomes narrower than this, ...
  private static let leastWidth = 8
  /// ... nor, if it can be helped, than its longest word or this, whichever is shorter.
  private static let longestWord = 24
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
