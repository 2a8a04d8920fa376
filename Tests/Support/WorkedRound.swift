internal import Foundation
package import Instruments

/// A response of `scoring-example.json`.
package struct WorkedRound: Decodable, Sendable {
  package var stateCode: String
  private var answers: [String: AnswerFile]

  /// The single responses, and the pairs of rounds.
  ///
  /// - Throws: What reading the file throws.
  package static func read() throws -> (responses: [WorkedRound], pairs: [(first: WorkedRound, second: WorkedRound)]) {
    let file = try JSONDecoder().decode(File.self, from: WorkedCases.data("scoring-example.json"))
    return (file.cases.map(\.response), file.rounds.map { ($0.first, $0.second) })
  }

  /// The answers, read by an instrument.
  package func sheet(for instrument: Instrument) throws -> AnswerSheet {
    try AnswerSheet(answers.mapValues(\.answer), for: instrument)
  }

  private enum CodingKeys: String, CodingKey {
    case stateCode = "state_code"
    case answers
  }

  private struct File: Decodable {
    var cases: [Case]
    var rounds: [Pair]
  }

  private struct Case: Decodable {
    var response: WorkedRound
  }

  private struct Pair: Decodable {
    var first: WorkedRound
    var second: WorkedRound
  }
}
