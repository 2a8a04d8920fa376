internal import Instruments

/// The themes of a response that have a score, laid out for being computed again in every draw.
///
/// Flat arrays, no allocation in a draw; sums run in the instrument's order: the same bits everywhere.
struct DrawnThemes {
  /// Those in state scored, in the scorecard's order, with the total last where there is one.
  let themes: [Theme]
  /// By theme: its score in the draw that was computed last.
  private(set) var scores: [Double]

  /// The applicable members of all themes but the total, and where each theme's begin and end.
  private let members: [Int]
  private let ranges: [Range<Int>]
  private let total: DrawnTotal?
  /// By theme: the drawn weight of its members.
  private var wholes: [Double]
  /// By position: weight times score.
  private var earned: [Double]

  init(_ entries: [AnswerSheet.Entry], themes: [Theme], for scorer: Scorer) {
    let scored = themes.indices.filter { themes[$0].state == .scored }
    var members: [Int] = []
    var ranges: [Range<Int>] = []
    for index in scored where themes[index].kind != .total {
      let start = members.count
      members += scorer.instrument.themes[index].members.filter { entries[$0].state != .notApplicable }
      ranges.append(start..<members.count)
    }
    let kept = scored.map { themes[$0] }
    self.themes = kept
    self.members = members
    self.ranges = ranges
    total = scorer.profile.total.flatMap { DrawnTotal(by: $0, of: kept) }
    scores = Array(repeating: 0, count: kept.count)
    wholes = scores
    earned = Array(repeating: 0, count: entries.count)
  }

  /// Whether the total is scored, so that its aggregation matters.
  var hasTotal: Bool { total != nil }

  /// Computes every theme of one draw.
  ///
  /// - Parameters:
  ///   - weights: By position, perturbed.
  ///   - drawn: By position, scores of the draw.
  ///   - isGeometric: How a total is aggregated; `nil`: as the profile says.
  mutating func compute(weights: [Double], drawn: [Double], isGeometric: Bool? = nil) {
    for position in earned.indices {
      earned[position] = weights[position] * drawn[position]
    }
    for theme in ranges.indices {
      var (sum, whole) = (0.0, 0.0)
      for index in ranges[theme] {
        let position = members[index]
        sum += earned[position]
        whole += weights[position]
      }
      wholes[theme] = whole
      scores[theme] = sum / whole
    }
    if let total {
      scores[scores.count - 1] = total.score(of: scores, weights: wholes, isGeometric: isGeometric)
    }
  }
}
