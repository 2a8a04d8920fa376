// A bar for each item: the score solid, its range hatched, the target a triangle, the figures beside.

extension BarChart {
  /// As few charts as hold 24 bars each at most, with as many bars as near as can be.
  var parts: [BarChart] {
    let count = max(1, (items.count + 23) / 24)
    guard count > 1 else { return [self] }
    return (0..<count).map { index in
      let bounds = items.count * index / count..<items.count * (index + 1) / count
      return BarChart(title: "\(title) (\(index + 1)/\(count))", axis: axis, items: Array(items[bounds]))
    }
  }
}

extension ChartSVG {
  func bars(_ chart: BarChart) -> String {
    let (left, width, top, step) = (236.0, 300.0, 62.0, 26.0)
    let bottom = top + step * Double(chart.items.count)
    var parts = (0...4).map { level -> String in
      let x = left + width * Double(level) / 4
      return line(x, top - 4, x, bottom) + text(x, top - 10, numbers.fixed(Double(level), 0), anchor: "middle")
    }
    for (index, item) in chart.items.enumerated() {
      let y = top + step * Double(index)
      parts.append(text(8, y + 16, item.label.shortened(to: 32)))
      parts.append(text(left + width + 14, y + 16, words(item.figure)))
      if let value = item.figure.value {
        parts.append(box(left, y + 7, width * value, 10, "fill=\"\(Self.fill)\""))
      }
      if let range = item.figure.range {
        let x = left + width * range.lowerBound
        let style = "fill=\"url(#\(id)-range)\" stroke=\"\(Self.fill)\""
        parts.append(box(x, y + 3, max(1, width * (range.upperBound - range.lowerBound)), 18, style))
      }
      if let target = item.target { parts.append(mark(left + width * target, y + 13)) }
    }
    return frame(
      width: 660,
      height: bottom + 12,
      title: chart.title,
      axis: chart.axis,
      words: chart.items.map(words),
      parts.joined(separator: "\n")
    )
  }

  private func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ style: String) -> String {
    """
    <rect x="\(point(x))" y="\(point(y))" width="\(point(width))" height="\(point(height))" \(style)/>
    """
  }

  /// A triangle whose tip stands at the target.
  private func mark(_ x: Double, _ y: Double) -> String {
    """
    <path class="ink" d="M\(point(x)) \(point(y))l5 9h-10z" fill="\(Self.ink)"/>
    """
  }
}
