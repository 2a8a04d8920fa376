/// Draws charts as inline SVG. Nothing is told by colour alone: ranges are hatched, targets are triangles, lines have
/// markers of their own shape, and the figures stand beside.
struct ChartSVG: Sendable {
  let numbers: ReportNumbers
  /// That of no other chart of the page: patterns and descriptions are named after it.
  let id: String

  /// Blue and orange of Okabe and Ito, told apart with every kind of colour vision, and dark enough on white and light
  /// enough on black.
  static let fill = "#2878b5"
  static let accent = "#c85a00"
  static let ink = "#1b1f24"
  static let grid = "#9aa1a9"

  init(language: String, id: String) {
    numbers = ReportNumbers(language: language)
    self.id = id
  }

  /// The `svg` element; several, one below the other, for more bars than a page of paper holds.
  func picture(of chart: ReportChart) -> String {
    switch chart {
    case .bars(let chart):
      chart.parts.enumerated().map { index, part in
        ChartSVG(language: numbers.language, id: index == 0 ? id : "\(id)-\(index + 1)").bars(part)
      }.joined(separator: "\n")
    case .radar(let chart): radar(chart)
    case .trend(let chart): trend(chart)
    }
  }

  /// The frame around what is drawn: size, title and description for those who hear it.
  func frame(width: Double, height: Double, title: String, axis: String, words: [String], _ body: String) -> String {
    // The scale stands above, the key of the signs below: one line would not hold both.
    let sentences = axis.split(separator: ". ", maxSplits: 1).map(String.init)
    return """
      <svg class="chart" xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 \(point(width)) \(point(height + 20))" \
      aria-labelledby="\(id)-title \(id)-desc" font-family="Liberation Sans, Arial, sans-serif" font-size="13">
      <title id="\(id)-title">\(title.markupEscaped)</title>
      <desc id="\(id)-desc">\(([axis] + words).joined(separator: "; ").markupEscaped)</desc>
      <defs><pattern id="\(id)-range" width="6" height="6" patternUnits="userSpaceOnUse">\
      <path d="M0 6L6 0" stroke="\(Self.fill)" stroke-width="1.4"/></pattern></defs>
      \(text(8, 18, title, weight: "bold"))
      \(text(8, 36, sentences.first ?? ""))
      \(body)
      \(text(8, height + 10, sentences.dropFirst().joined()))
      </svg>
      """
  }

  /// A number of the picture, without digits that nobody sees.
  func point(_ value: Double) -> String {
    let text = Figures.fixed(value, 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  func text(_ x: Double, _ y: Double, _ words: String, anchor: String = "start", weight: String = "normal") -> String {
    """
    <text x="\(point(x))" y="\(point(y))" text-anchor="\(anchor)" font-weight="\(weight)" fill="\(Self.ink)">\
    \(words.markupEscaped)</text>
    """
  }

  func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> String {
    """
    <line class="grid" x1="\(point(x1))" y1="\(point(y1))" x2="\(point(x2))" y2="\(point(y2))" stroke="\(Self.grid)"/>
    """
  }

  /// Level and range in words, for example "2.1 (1.8–2.6)".
  func words(_ figure: ChartFigure) -> String {
    let range = figure.range.map { numbers.levels($0.lowerBound, $0.upperBound) }
    switch (figure.value, range) {
    case (let value?, let range?): return "\(numbers.level(value)) (\(range))"
    case (let value?, nil): return numbers.level(value)
    case (nil, let range?): return "? (\(range))"
    case (nil, nil): return "–"
    }
  }

  /// Words of an item, with its target.
  func words(_ item: BarChart.Item) -> String {
    "\(item.label) \(words(item.figure))" + (item.target.map { " ▲ \(numbers.level($0))" } ?? "")
  }
}

extension String {
  /// For text and attributes of HTML and SVG.
  var markupEscaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }

  /// Cut to a count of characters, with an ellipsis where something is gone.
  func shortened(to count: Int) -> String { self.count <= count ? self : prefix(count - 1) + "…" }
}
