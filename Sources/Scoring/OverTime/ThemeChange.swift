/// How a theme moved between two rounds of one state; given only where both have a score.
package struct ThemeChange: Sendable, Hashable, Identifiable {
  /// Domain or principle id, or "safeguards": there is no change of a total.
  package var id: String
  package var kind: Theme.Kind
  package var verdict: Verdict
  /// `nil` where the rounds have no answered indicator in common.
  package var figures: Figures?

  package init(id: String, kind: Theme.Kind, verdict: Verdict, figures: Figures?) {
    self.id = id
    self.kind = kind
    self.verdict = verdict
    self.figures = figures
  }

  /// What moved, and by how much.
  package struct Figures: Sendable, Hashable {
    /// Second score less first, over the indicators that both rounds answered, -1 to 1.
    package var change: Double
    /// The rest of the difference between the scores: from what only one round answered, and from new weights. No
    /// progress, and no decline.
    package var compositionEffect: Double
    /// Of the change, draw by draw.
    package var interval: Interval

    package init(change: Double, compositionEffect: Double, interval: Interval) {
      self.change = change
      self.compositionEffect = compositionEffect
      self.interval = interval
    }
  }

  /// What can be said of a change.
  package enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// Its interval leaves out 0.
    case clear
    case withinUncertainty = "within_uncertainty"
    /// The rounds have too little in common, whatever the figures.
    case notComparable = "not_comparable"
  }
}
