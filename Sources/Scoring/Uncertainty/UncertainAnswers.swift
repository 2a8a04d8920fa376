internal import Instruments

/// The answers of one response with their errors: what a draw makes scores of.
///
/// Arrays by position, laid out once; drawing allocates nothing.
struct UncertainAnswers {
  private let treatments: [Treatment]
  /// 0 unless answered; so the half widths.
  private let scores: [Double]
  private let halfWidths: [Double]
  /// The scores of the answered indicators in the instrument's order, and by position where those of the
  /// indicator's domain stand in it.
  private let donors: [Double]
  private let donorRanges: [Range<Int>]
  /// What the respondent's habit, and an answer's own error, count for.
  private let habitFactor: Double
  private let ownFactor: Double
  private let rules: UncertaintyRules

  private enum Treatment: UInt8 {
    case leftOut
    case answered
    case unknown
    case withheld
  }

  /// - Parameters:
  ///   - entries: By position in the instrument.
  ///   - scorer: Its instrument and rules.
  init(_ entries: [AnswerSheet.Entry], for scorer: Scorer) {
    let rules = scorer.profile.uncertainty
    var donors: [Double] = []
    var donorRanges: [Range<Int>] = []
    for domain in scorer.instrument.domains {
      let start = donors.count
      let positions = donorRanges.count..<donorRanges.count + domain.indicators.count
      donors += positions.filter { entries[$0].state == .answered }.map { entries[$0].score }
      donorRanges += Array(repeating: start..<donors.count, count: positions.count)
    }
    self.donors = donors
    self.donorRanges = donorRanges
    self.rules = rules
    treatments = entries.map { entry in
      switch entry.state {
      case .answered: .answered
      case .unknown: .unknown
      case .withheld: .withheld
      case .notApplicable: .leftOut
      }
    }
    scores = entries.map(\.score)
    halfWidths = entries.map { $0.state == .answered ? rules.halfWidths[scorer.grade($0)] ?? 0 : 0 }
    habitFactor = rules.sharedErrorShare.squareRoot()
    ownFactor = (1 - rules.sharedErrorShare).squareRoot()
  }

  /// Scores of all indicators in one draw, 0 to 1; 0 for what does not apply.
  ///
  /// - Parameters:
  ///   - noise: The draw whose answers stream is read.
  ///   - habit: The respondent's, of the same draw or of another sample's.
  ///   - drawn: By position; overwritten.
  func draw(_ noise: UncertainDraw, habit: Double, into drawn: inout [Double]) {
    for position in treatments.indices {
      let (first, second) = (noise.firsts[position], noise.seconds[position])
      switch treatments[position] {
      case .leftOut:
        drawn[position] = 0
      case .answered:
        let error = habitFactor * habit + ownFactor * (first + second - 1)
        drawn[position] = clamped(scores[position] + halfWidths[position] * error)
      case .unknown:
        if let donor = donor(at: position, first) {
          drawn[position] = clamped(donor + rules.unknownNoise * (2 * second - 1))
        } else {
          drawn[position] = rules.emptyDomainUnknownHigh * first
        }
      case .withheld:
        if let donor = donor(at: position, first) {
          drawn[position] = max(0, donor - rules.withheldDrop * second)
        } else {
          drawn[position] = rules.emptyDomainWithheldHigh * first
        }
      }
    }
  }

  /// Another answer of the same domain that stands in, without noise of its own.
  private func donor(at position: Int, _ uniform: Double) -> Double? {
    let range = donorRanges[position]
    return range.isEmpty ? nil : donors[range.lowerBound + Int(uniform * Double(range.count))]
  }

  private func clamped(_ score: Double) -> Double {
    min(max(score, 0), 1)
  }
}
