internal import TestSupport
import Instruments

@testable import DualUse

/// A request with answers and held technologies, drawn at random.
struct RandomCase {
  var requests: [TransferRequest]
  var held: [Technology.ID]
  var answers: [Indicator.ID: Answer]

  /// Half of the terms and safeguards are answered, and some cases answer all or nothing.
  init(for assessor: TransferAssessor, using generator: inout SeededGenerator) {
    let (rules, instrument) = (assessor.ruleSet, assessor.instrument)
    let knownShare = [0.0, 0.5, 0.8, 1.1].randomElement(using: &generator) ?? 0.5
    func isKnown(_ generator: inout SeededGenerator) -> Bool {
      Double.random(in: 0..<1, using: &generator) < knownShare
    }
    requests = []
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      guard let technology = rules.technologies.randomElement(using: &generator) else { continue }
      requests.append(Self.request(technology.id, rules, using: &generator))
      for term in TransferTerm.allCases where isKnown(&generator) {
        requests[requests.count - 1].terms[term] = Bool.random(using: &generator) ? .yes : .no
      }
    }
    held = rules.technologies.map(\.id).shuffled(using: &generator)
      .suffix(Int.random(in: 0...3, using: &generator))
    answers = [:]
    for indicator in instrument.indicators {
      if isKnown(&generator) {
        answers[indicator.id] = Self.answer(indicator.scale, using: &generator)
      } else {
        let value = [Answer.Value.unknown, .withheld, .notApplicable].randomElement(using: &generator)
        if Bool.random(using: &generator) { answers[indicator.id] = value.map { Answer($0) } }
      }
    }
  }

  static func request(
    _ technology: Technology.ID,
    _ rules: RuleSet,
    using generator: inout SeededGenerator
  ) -> TransferRequest {
    TransferRequest(
      technologyID: technology,
      kind: TransferKind.allCases.randomElement(using: &generator) ?? .goods,
      endUser: EndUser.allCases.randomElement(using: &generator) ?? .unknown,
      purpose: Purpose.allCases.randomElement(using: &generator) ?? .unstated,
      mitigations: rules.mitigations.filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }.map {
        MitigationCommitment(
          mitigationID: $0.id,
          grade: EvidenceGrade.allCases.randomElement(using: &generator) ?? .e0
        )
      }
    )
  }

  static func answer(_ scale: Scale, using generator: inout SeededGenerator) -> Answer? {
    let score = Double(Int.random(in: 0...4, using: &generator)) / 4
    return scale.value(scoringAtLeast: score).map { Answer($0) }
  }
}
