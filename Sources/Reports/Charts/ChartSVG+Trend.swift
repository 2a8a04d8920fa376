// Points over rounds, with the range in which each lies as a bar behind it; each line has its own marker and dashes.

extension ChartSVG {
  func trend(_ chart: TrendChart) -> String {
    let (left, width, top, height) = (44.0, 420.0, 56.0, 220.0)
    let bottom = top + height
    func across(_ index: Int) -> Double {
      left + 24 + (width - 48) * (chart.rounds.count < 2 ? 0.5 : Double(index) / Double(chart.rounds.count - 1))
    }
    var parts = (0...4).map { level -> String in
      let y = bottom - height * Double(level) / 4
      return line(left, y, left + width, y) + text(left - 8, y + 5, numbers.fixed(Double(level), 0), anchor: "end")
    }
    // Many rounds: as many names as there is room for.
    let each = max(1, (chart.rounds.count + 6) / 7)
    for (index, round) in chart.rounds.enumerated() where index % each == 0 {
      parts.append(text(across(index), bottom + 20, round, anchor: "middle"))
    }
    for (number, line) in chart.lines.enumerated() {
      let colour = number % 2 == 0 ? Self.fill : Self.accent
      // Lines beside each other, so that their ranges do not hide one another.
      let shift = Double(number) * 5 - Double(chart.lines.count - 1) * 2.5
      let present = line.figures.enumerated().compactMap { index, figure in figure.map { (across(index) + shift, $0) } }
      parts += present.compactMap { x, figure in
        figure.range.map { range in
          """
          <line x1="\(point(x))" y1="\(point(bottom - height * range.lowerBound))" x2="\(point(x))" \
          y2="\(point(bottom - height * range.upperBound))" stroke="\(colour)" stroke-width="4" stroke-opacity="0.5"/>
          """
        }
      }
      let scored = present.compactMap { x, figure in figure.value.map { (x, bottom - height * $0) } }
      let path = scored.map { "\(point($0.0)),\(point($0.1))" }.joined(separator: " ")
      let dashes = ["none", "7 4", "2 3", "9 3 2 3"][number % 4]
      parts.append(
        """
        <polyline points="\(path)" fill="none" stroke="\(colour)" stroke-width="2" stroke-dasharray="\(dashes)"/>
        """
      )
      parts += scored.map { marker(number, $0.0, $0.1, colour) }
      let y = top + 12 + Double(number) * 22
      parts.append(marker(number, left + width + 18, y - 4, colour))
      let last = line.figures.last.flatMap { $0 }.map { " " + words($0) } ?? ""
      parts.append(text(left + width + 30, y, line.label.shortened(to: 10) + last))
    }
    return frame(
      width: 660,
      height: max(bottom + 32, top + 24 + Double(chart.lines.count) * 22),
      title: chart.title,
      axis: chart.axis,
      words: chart.lines.map { line in
        let points = zip(chart.rounds, line.figures).map { "\($0) \($1.map(words) ?? "–")" }
        return "\(line.label): \(points.joined(separator: ", "))"
      },
      parts.joined(separator: "\n")
    )
  }

  private func marker(_ number: Int, _ x: Double, _ y: Double, _ colour: String) -> String {
    let (x0, y0) = (point(x), point(y))
    return switch number % 4 {
    case 0: "<circle cx=\"\(x0)\" cy=\"\(y0)\" r=\"4.5\" fill=\"\(colour)\"/>"
    case 1: "<rect x=\"\(point(x - 4))\" y=\"\(point(y - 4))\" width=\"8\" height=\"8\" fill=\"\(colour)\"/>"
    case 2: "<path d=\"M\(x0) \(point(y - 5))l5 9h-10z\" fill=\"\(colour)\"/>"
    default: "<path d=\"M\(x0) \(point(y - 6))l6 6l-6 6l-6-6z\" fill=\"\(colour)\"/>"
    }
  }
}
