extension StyledText {
  /// The text in lines of at most `width` columns, broken at spaces; words that are longer are broken within.
  ///
  /// - Returns: At least one line.
  func wrapped(to width: Int) -> [StyledText] {
    let width = max(1, width)
    guard displayWidth > width else { return [self] }
    var lines: [StyledText] = []
    var line: [Piece] = []
    var used = 0
    for word in words.flatMap({ $0.split(to: width) }) {
      let space = line.isEmpty || word.joinsPrevious ? 0 : 1
      if used + space + word.width > width, !line.isEmpty {
        lines.append(StyledText(line))
        (line, used) = ([], 0)
      }
      if !line.isEmpty, space == 1 { line.append(Piece(character: " ", style: line.last?.style ?? .plain)) }
      used += word.width + (line.isEmpty ? 0 : space)
      line += word.pieces
    }
    if !line.isEmpty { lines.append(StyledText(line)) }
    return lines.isEmpty ? [self] : lines
  }

  /// The widest word.
  var longestWord: Int { words.map(\.width).max() ?? 0 }

  private var words: [Word] {
    let pieces = spans.flatMap { span in span.text.map { Piece(character: $0, style: span.style) } }
    return pieces.split(separator: " ", omittingEmptySubsequences: true) { $0.character }
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

extension [StyledText.Piece] {
  fileprivate func split(
    separator: Character,
    omittingEmptySubsequences: Bool,
    by character: (Element) -> Character
  ) -> [StyledText.Word] {
    split(omittingEmptySubsequences: omittingEmptySubsequences) { character($0) == separator }
      .map { StyledText.Word(pieces: Array($0)) }
  }
}
