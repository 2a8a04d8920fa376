internal import Foundation

// Spokes around a centre: 0 in the middle, 4 at the rim; the score a filled shape with dots, the target a dashed line.

extension ChartSVG {
  func radar(_ chart: RadarChart) -> String {
    let (x, y, radius) = (330.0, 250.0, 150.0)
    let count = chart.spokes.count
    func place(_ index: Int, _ share: Double) -> (x: Double, y: Double) {
      let angle = 2 * Double.pi * Double(index) / Double(max(1, count)) - Double.pi / 2
      return (x + radius * share * cos(angle), y + radius * share * sin(angle))
    }
    func shape(_ shares: [Double]) -> String {
      shares.enumerated().map { index, share in
        let at = place(index, share)
        return "\(point(at.x)),\(point(at.y))"
      }.joined(separator: " ")
    }
    var parts = (1...4).map { level in
      let ring = shape(Array(repeating: Double(level) / 4, count: count))
      return "<polygon class=\"grid\" points=\"\(ring)\" fill=\"none\" stroke=\"\(Self.grid)\"/>"
        + text(x + 3, y - radius * Double(level) / 4 + 12, numbers.fixed(Double(level), 0))
    }
    for (index, spoke) in chart.spokes.enumerated() {
      let (end, outside) = (place(index, 1), place(index, 1.09))
      let anchor = abs(outside.x - x) < 12 ? "middle" : outside.x > x ? "start" : "end"
      parts.append(line(x, y, end.x, end.y))
      let label = "\(spoke.label.shortened(to: 8)) \(spoke.figure.value.map(numbers.level) ?? "?")"
      parts.append(text(outside.x, outside.y + 5, label, anchor: anchor))
      if let range = spoke.figure.range {
        let (low, high) = (place(index, range.lowerBound), place(index, range.upperBound))
        parts.append(
          """
          <line x1="\(point(low.x))" y1="\(point(low.y))" x2="\(point(high.x))" y2="\(point(high.y))" \
          stroke="\(Self.fill)" stroke-width="5" stroke-opacity="0.55"/>
          """
        )
      }
    }
    // Without a score no line can be drawn through the spoke: the shape is drawn only where all have one.
    let scores = chart.spokes.compactMap(\.figure.value)
    if scores.count == count {
      parts.append(
        """
        <polygon points="\(shape(scores))" fill="\(Self.fill)" fill-opacity="0.2" stroke="\(Self.fill)" \
        stroke-width="2"/>
        """
      )
    }
    let targets = chart.spokes.compactMap(\.target)
    if targets.count == count {
      parts.append(
        """
        <polygon points="\(shape(targets))" fill="none" stroke="\(Self.accent)" stroke-width="2" \
        stroke-dasharray="6 4"/>
        """
      )
    }
    for (index, spoke) in chart.spokes.enumerated() {
      guard let value = spoke.figure.value else { continue }
      let at = place(index, value)
      parts.append("<circle cx=\"\(point(at.x))\" cy=\"\(point(at.y))\" r=\"4\" fill=\"\(Self.fill)\"/>")
    }
    return frame(
      width: 660,
      height: 440,
      title: chart.title,
      axis: chart.axis,
      words: chart.spokes.map(words),
      parts.joined(separator: "\n")
    )
  }
}
