internal import Foundation
internal import TestSupport
import Instruments
import Scoring
import Testing

/// What `scoring-example.json` says of intervals, sensitivity and change.
struct WorkedUncertainty: Decodable {
  var cases: [Case]
  var rounds: [Pair]

  static func read() throws -> WorkedUncertainty {
    try JSONDecoder().decode(WorkedUncertainty.self, from: WorkedCases.data("scoring-example.json"))
  }

  struct Case: Decodable {
    var response: Response
    var expected: Expected
  }

  struct Response: Decodable {
    var answers: [String: AnswerFile]
    var state_code: String
    var seed: UInt64
    var r: String

    /// The answers, read by an instrument.
    func sheet(for instrument: Instrument) throws -> AnswerSheet {
      try AnswerSheet(answers.mapValues(\.answer), for: instrument)
    }
  }

  struct Expected: Decodable {
    var interval_p5_p50_p95: [String: [Double]]
    /// By theme and group: first order, total.
    var sobol_first_total: [String: [String: [Double]]]
  }

  struct Pair: Decodable {
    var first: Response
    var second: Response
    var expected_changes: [String: Change]
  }

  struct Change: Decodable {
    var change: Double
    var composition: Double
    var interval: [Double]
    var verdict: String
  }
}

/// What the first file leaves out, from the independent calculation in Tests/EndToEnd.
struct MoreUncertainty: Decodable {
  var given_weights: [String: Double]
  /// By state, and by weights and aggregation.
  var totals: [String: [String: [Double]]]
  /// By the given weights; by state and group: first order, total.
  var total_sobol: [String: [String: [Double]]]
  /// By theme and state.
  var ranks: [String: [String: [Double]]]
  var draws_sha256: [String: String]

  static func read() throws -> MoreUncertainty {
    try JSONDecoder().decode(MoreUncertainty.self, from: WorkedCases.data("uncertainty-cases.json"))
  }
}

extension Interval {
  /// Equal to the file's precision.
  func isClose(to expected: [Double]) -> Bool {
    zip([low, middle, high], expected).allSatisfy { abs($0 - $1) <= 1e-9 } && expected.count == 3
  }
}

extension ScoringProfile {
  /// The default profile with other rules of uncertainty, and a total by instrument or other weights.
  static func uncertain(
    total: TotalRule.Aggregation? = nil,
    weighting: TotalRule.DomainWeighting = .instrument,
    _ change: (inout UncertaintyRules) -> Void = { _ in }
  ) throws -> ScoringProfile {
    let rule = total.map {
      TotalRule(aggregation: $0, weighting: weighting, geometricMinimum: 0.01, minimumWeightShare: 0.60)
    }
    var profile = try Fixtures.profile(total: rule)
    change(&profile.uncertainty)
    return profile
  }
}
