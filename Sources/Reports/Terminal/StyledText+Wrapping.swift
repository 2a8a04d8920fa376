extension StyledText {
  /// The text in lines of at most `width` columns, broken at spaces; words that are longer are broken within.
  ///
  /// - Parameters:
  ///   - width: Columns.
  ///   - hanging: Columns by which all lines but the first stand further right.
  /// - Returns: At least one line.
  func wrapped(to width: Int, hanging: Int = 0) -> [StyledText] {
    let width = max(1, width)
    guard displayWidth > width else { return [self] }
    let lead = StyledText(String(repeating: " ", count: min(hanging, width - 1)))
    var lines: [StyledText] = []
    var line: [Piece] = []
    var used = 0
    for word in words.flatMap({ $0.split(to: width - lead.displayWidth) }) {
      let space = line.isEmpty || word.joinsPrevious ? 0 : 1
      let room = width - (lines.isEmpty ? 0 : lead.displayWidth)
      if used + space + word.width > room, !line.isEmpty {
        lines.append(lines.isEmpty ? StyledText(line) : lead + StyledText(line))
        (line, used) = ([], 0)
      }
      if !line.isEmpty, space == 1 { line.append(Piece(character: " ", style: line.last?.style ?? .plain)) }
      used += word.width + (line.isEmpty ? 0 : space)
      line += word.pieces
    }
    if !line.isEmpty { lines.append(lines.isEmpty ? StyledText(line) : lead + StyledText(line)) }
    return lines.isEmpty ? [self] : lines
  }

  /// The widest word.
  var longestWord: Int { words.map(\.width).max() ?? 0 }

  private var words: [Word] {
    let pieces = spans.flatMap { span in span.text.map { Piece(character: $0, style: span.style) } }
    return pieces.split { $0.character == " " }.map { Word(pieces: Array($0)) }
  }

  private init(_ pieces: [Piece]) {
    var spans: [Span] = []
    for piece in pieces {
      if let last = spans.last, last.style == piece.style {
        spans[spans.count - 1] = Span(text: last.text + String(piece.character), style: last.style)
      } else {
        spans.append(Span(text: String(piece.character), style: piece.style))
      }
    }
    self.init(spans: spans)
  }

  fileprivate struct Piece {
    let character: Character
    let style: TextStyle
  }

  fileprivate struct Word {
    var pieces: [Piece]
    /// A further part of a word that was too long for a line.
    var joinsPrevious = false

    var width: Int { pieces.reduce(0) { $0 + $1.character.displayWidth } }

    func split(to width: Int) -> [Word] {
      guard self.width > width else { return [self] }
      var parts: [Word] = []
      var part = Word(pieces: [])
      for piece in pieces {
        if part.width + piece.character.displayWidth > width, !part.pieces.isEmpty {
          parts.append(part)
          part = Word(pieces: [], joinsPrevious: true)
        }
        part.pieces.append(piece)
      }
      return parts + [part]
    }
  }
}
