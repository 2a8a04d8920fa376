internal import TestSupport
internal import Testing
internal import Foundation
import Instruments

@testable import DualUse

/// A case of `dual-use-cases.json` with what it must come to.
struct WorkedCase: Decodable {
  /// "A" to "K".
  var `case`: String
  var answers: [String: AnswerFile]
  var held: [String]
  var request: [Item]
  var expected: [Expected]
  var expected_bundles: [Bundle]

  /// All of the file.
  static func all() throws -> [WorkedCase] {
    try JSONDecoder().decode([WorkedCase].self, from: WorkedCases.data("dual-use-cases.json"))
  }

  /// The one with that letter.
  static func named(_ name: String) throws -> WorkedCase {
    let found = try all().first { $0.case == name }
    return try #require(found, "dual-use-cases.json has no case \(name)")
  }

  func sheet(for instrument: Instrument) throws -> AnswerSheet {
    try AnswerSheet(answers.mapValues(\.answer), for: instrument)
  }

  var requests: [TransferRequest] {
    get throws { try request.map { try $0.request } }
  }

  struct Item: Decodable {
    var technology: String
    var kind: String
    var end_user: String
    var purpose: String
    var terms: [String: String]
    var mitigations: [String: String]

    var request: TransferRequest {
      get throws {
        var values = TransferTerms()
        for (name, value) in terms {
          values[try known(TransferTerm(word: name), name)] = try known(Ternary(word: value), value)
        }
        return TransferRequest(
          technologyID: technology,
          kind: try known(TransferKind(word: kind), kind),
          endUser: try known(EndUser(word: end_user), end_user),
          purpose: try known(Purpose(word: purpose), purpose),
          terms: values,
          mitigations: try mitigations.map { id, code in
            MitigationCommitment(
              mitigationID: id,
              grade: try known(EvidenceGrade.allCases.first { $0.code == code }, code)
            )
          }
        )
      }
    }

    private func known<Value>(_ value: Value?, _ word: String) throws -> Value {
      guard let value else { throw UnknownWord(word: word) }
      return value
    }
  }

  struct UnknownWord: Error {
    var word: String
  }

  struct Expected: Decodable {
    var technology: String
    var inherent: Double
    var safeguard_weakness: Double
    var exposure: Double
    var raw: Double
    var residual: Double
    var own_tier: String
    var tier: String
    var best: String
    var worst: String
    var flags: [Flag]
  }

  struct Flag: Decodable, Hashable {
    var rule: String
    var floor: String?
    var unverified: Bool
  }

  struct Bundle: Decodable, Hashable {
    var rule: String
    var floor: String?
    var items: [Int]
  }
}
