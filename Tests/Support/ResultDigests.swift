internal import Assessments
internal import Foundation
internal import Instruments
internal import Scoring

/// SHA-256 over the arithmetic's results for the worked cases, bit by bit: two builds, or two machines, that print the
/// same digests give the same scores.
///
/// Numbers enter as little-endian doubles, theme after theme in the scorecard's order. By the default profile, which
/// has no total: a geometric one would rest on the C library's logarithms.
package enum ResultDigests {
  /// By name: what the worked cases come to in this build.
  ///
  /// - Throws: What reading the data or the worked cases throws.
  package static func computed() throws -> [(name: String, digest: String)] {
    let data = try SurveyData.embedded()
    guard let instrument = data.instrument(id: "", version: "0.1")?.model else { throw NoInstrument() }
    let scorer = Scorer(instrument: instrument, profile: ScoringProfile(data.standardProfile.message))
    let (responses, pairs) = try WorkedRound.read()
    var draws = Figures(), intervals = Figures(), indices = Figures(), changes = Figures()
    for response in responses {
      let sheet = try response.sheet(for: instrument)
      draws.add(scorer.draws(for: sheet, stateCode: response.stateCode).flatMap(\.values))
      for theme in scorer.intervals(for: sheet, stateCode: response.stateCode) { intervals.add(theme.interval) }
      for theme in scorer.sensitivity(for: sheet, stateCode: response.stateCode) {
        indices.add(theme.influences.flatMap { [$0.firstOrder, $0.total] })
      }
    }
    for pair in pairs {
      let (first, second) = (try pair.first.sheet(for: instrument), try pair.second.sheet(for: instrument))
      for change in scorer.changes(from: first, to: second, stateCode: pair.second.stateCode) {
        guard let figures = change.figures else { continue }
        changes.add([figures.change, figures.compositionEffect])
        changes.add(figures.interval)
      }
    }
    return [
      ("draws", draws.digest), ("intervals", intervals.digest), ("indices", indices.digest),
      ("changes", changes.digest),
    ]
  }

  /// By name: what every build has to come to (Tests/WorkedCases/result-digests.json).
  ///
  /// - Throws: What reading the file throws.
  package static func pinned() throws -> [String: String] {
    try JSONDecoder().decode([String: String].self, from: WorkedCases.data("result-digests.json"))
  }

  private struct NoInstrument: Error {}

  /// Numbers as bytes.
  private struct Figures {
    private var bytes: [UInt8] = []

    var digest: String { ContentDigest.hex(of: bytes) }

    mutating func add(_ numbers: [Double]) {
      for number in numbers {
        bytes += (0..<8).map { UInt8(truncatingIfNeeded: number.bitPattern >> (8 * $0)) }
      }
    }

    mutating func add(_ interval: Interval) { add([interval.low, interval.middle, interval.high]) }
  }
}
