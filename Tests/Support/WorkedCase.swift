package import DualUse
internal import Foundation
package import Instruments

/// A case of `dual-use-cases.json` or `dual-use-own-cases.json` with what it must come to.
package struct WorkedCase: Decodable {
  /// "A" to "K"; our own: "L" to "W".
  package var `case`: String
  package var answers: [String: AnswerFile]
  package var held: [String]
  package var request: [Item]
  package var expected: [Expected]
  package var expected_bundles: [Bundle]

  /// All of a file of worked cases.
  package static func all(in file: String = "dual-use-cases.json") throws -> [WorkedCase] {
    try JSONDecoder().decode([WorkedCase].self, from: WorkedCases.data(file))
  }

  /// The one with that letter, of either file.
  package static func named(_ name: String) throws -> WorkedCase {
    let cases = try all() + all(in: "dual-use-own-cases.json")
    guard let found = cases.first(where: { $0.case == name }) else { throw UnknownWord(word: "case \(name)") }
    return found
  }

  package func sheet(for instrument: Instrument) throws -> AnswerSheet {
    try AnswerSheet(answers.mapValues(\.answer), for: instrument)
  }

  package var requests: [TransferRequest] {
    get throws { try request.map { try $0.request } }
  }

  package struct Item: Decodable {
    var technology: String
    var kind: String
    var end_user: String
    var purpose: String
    var terms: [String: String]
    var mitigations: [String: String]

    package var request: TransferRequest {
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

  package struct UnknownWord: Error {
    var word: String
  }

  package struct Expected: Decodable {
    package var technology: String
    package var inherent: Double
    package var safeguard_weakness: Double
    package var exposure: Double
    package var raw: Double
    package var residual: Double
    package var own_tier: String
    package var tier: String
    package var best: String
    package var worst: String
    package var flags: [Flag]
  }

  package struct Flag: Codable, Hashable {
    package var rule: String
    package var floor: String?
    package var unverified: Bool
  }

  package struct Bundle: Codable, Hashable {
    package var rule: String
    package var floor: String?
    package var items: [Int]
  }
}
