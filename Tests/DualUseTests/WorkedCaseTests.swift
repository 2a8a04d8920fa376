import Instruments
import Testing

@testable import DualUse

@Suite("The worked cases of dual-use-cases.json")
struct WorkedCaseTests {
  static let names = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"]

  let assessor: TransferAssessor

  init() throws {
    assessor = try Fixtures.assessor()
  }

  @Test("The file holds eleven cases")
  func completeness() throws {
    #expect(try WorkedCase.all().map(\.case) == Self.names)
  }

  @Test("Figures and tiers of every item are those of the file", arguments: names)
  func figures(name: String) throws {
    let worked = try WorkedCase.named(name)
    let results = try assess(worked)
    try #require(results.count == worked.expected.count)
    for (result, expected) in zip(results, worked.expected) {
      #expect(result.technologyID == expected.technology)
      #expect(abs(result.inherent - expected.inherent) <= 1e-9)
      #expect(abs(result.safeguardWeakness - expected.safeguard_weakness) <= 1e-9)
      #expect(abs(result.exposure - expected.exposure) <= 1e-9)
      #expect(abs(result.rawRisk - expected.raw) <= 1e-9)
      #expect(abs(result.residualRisk - expected.residual) <= 1e-9)
      #expect(result.ownTier.word == expected.own_tier)
      #expect(result.tier.word == expected.tier)
      #expect(result.bestTier.word == expected.best)
      #expect(result.worstTier.word == expected.worst)
    }
  }

  @Test("Red flags of every item come in the file's order with its floors and marks", arguments: names)
  func flags(name: String) throws {
    let worked = try WorkedCase.named(name)
    for (result, expected) in zip(try assess(worked), worked.expected) {
      let flags = result.flags.filter { $0.ruleID.hasPrefix("RF") }
      let found = flags.map {
        WorkedCase.Flag(rule: $0.ruleID, floor: $0.floor?.word, unverified: $0.isUnverified)
      }
      #expect(found == expected.flags)
    }
  }

  @Test("Bundle rules touch the file's items with its floors", arguments: names)
  func bundles(name: String) throws {
    let worked = try WorkedCase.named(name)
    var found: [String: WorkedCase.Bundle] = [:]
    for (index, result) in try assess(worked).enumerated() {
      for flag in result.flags where flag.ruleID.hasPrefix("BND") {
        #expect(!flag.isUnverified)
        found[flag.ruleID, default: .init(rule: flag.ruleID, floor: flag.floor?.word, items: [])]
          .items.append(index)
      }
    }
    #expect(found.values.sorted { $0.rule < $1.rule } == worked.expected_bundles)
  }

  private func assess(_ worked: WorkedCase) throws -> [TransferAssessment] {
    try assessor.assess(
      worked.requests,
      held: worked.held,
      answers: worked.sheet(for: assessor.instrument)
    )
  }
}
