/// What a chart shows; how it is drawn is for ``SVG``. Figures are 0 to 1 on the scale that `axis` names.
package enum ReportChart: Sendable, Hashable {
  /// A bar for each item with its range.
  case bars(BarChart)
  /// Spokes around a centre.
  case radar(RadarChart)
  /// Points over rounds with the band in which each lies.
  case trend(TrendChart)

  package var title: String {
    switch self {
    case .bars(let chart): chart.title
    case .radar(let chart): chart.title
    case .trend(let chart): chart.title
    }
  }
}

/// A figure that may be missing, with the range in which it lies.
package struct ChartFigure: Sendable, Hashable {
  /// 0 to 1; `nil`: not scored, only the range stands.
  package var value: Double?
  /// 0 to 1, low to high.
  package var range: ClosedRange<Double>?

  package init(value: Double?, range: ClosedRange<Double>? = nil) {
    self.value = value
    self.range = range
  }
}

package struct BarChart: Sendable, Hashable {
  package var title: String
  package var axis: String
  package var items: [Item]

  package struct Item: Sendable, Hashable {
    package var label: String
    package var figure: ChartFigure
    /// 0 to 1.
    package var target: Double?

    package init(label: String, figure: ChartFigure, target: Double? = nil) {
      self.label = label
      self.figure = figure
      self.target = target
    }
  }

  package init(title: String, axis: String, items: [Item]) {
    self.title = title
    self.axis = axis
    self.items = items
  }
}

package struct RadarChart: Sendable, Hashable {
  package var title: String
  package var axis: String
  /// At least three.
  package var spokes: [BarChart.Item]

  package init(title: String, axis: String, spokes: [BarChart.Item]) {
    self.title = title
    self.axis = axis
    self.spokes = spokes
  }
}

package struct TrendChart: Sendable, Hashable {
  package var title: String
  package var axis: String
  /// In the order of time: "2026-1".
  package var rounds: [String]
  package var lines: [Line]

  package struct Line: Sendable, Hashable {
    package var label: String
    /// One for each round; `nil`: there is none.
    package var figures: [ChartFigure?]

    package init(label: String, figures: [ChartFigure?]) {
      self.label = label
      self.figures = figures
    }
  }

  package init(title: String, axis: String, rounds: [String], lines: [Line]) {
    self.title = title
    self.axis = axis
    self.rounds = rounds
    self.lines = lines
  }
}
