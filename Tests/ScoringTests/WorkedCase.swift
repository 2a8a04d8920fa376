internal import TestSupport
internal import Foundation
import Testing
import Instruments

/// A response of `scoring-example.json` with what it must come to.
struct WorkedCase: Decodable, CustomTestStringConvertible {
  var response: Response
  var expected: Expected

  var testDescription: String { response.state_code }

  /// All of the file.
  static func all() throws -> [WorkedCase] {
    try JSONDecoder().decode(File.self, from: WorkedCases.data("scoring-example.json")).cases
  }

  /// The answers, read by an instrument.
  func sheet(for instrument: Instrument) throws -> AnswerSheet {
    try AnswerSheet(response.answers.mapValues(\.answer), for: instrument)
  }

  struct File: Decodable {
    var cases: [WorkedCase]
  }

  struct Response: Decodable {
    var answers: [String: AnswerFile]
    var technologies: [String]
    var state_code: String
  }

  struct Expected: Decodable {
    var indicator_scores: [String: Double]
    var themes: [String: Theme]
    var totals: [String: Total]
    var needs: [Need]
    var patterns: [String: String]
    var uncc_readiness: [String: Readiness]
  }

  struct Theme: Decodable {
    var state: String
    var coverage: Double?
    var low: Double?
    var high: Double?
    var unknown_share: Double?
    var withheld_share: Double?
    var confidence: Double?
    var gap: Double?
    var score: Double?
  }

  struct Total: Decodable {
    var state: String
    var score: Double?
  }

  struct Need: Decodable {
    var indicator: String
    var gap_levels: Double
    var priority: Double
    var effective_priority: Double
  }

  struct Readiness: Decodable {
    var state: String
    var indicators: Int
    var indicative: Bool
  }
}
