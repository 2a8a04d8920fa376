internal import Foundation
import Instruments

@testable import DualUse

/// The instrument and the rule set that the tests judge with.
enum Fixtures {
  /// All twelve domains.
  static func instrument() throws -> Instrument {
    try cachedInstrument.get()
  }

  /// Rule set 0.2.
  static func ruleSet() throws -> RuleSet {
    try cachedRuleSet.get()
  }

  /// Rule set 0.2, read against the instrument.
  static func assessor() throws -> TransferAssessor {
    try cachedAssessor.get()
  }

  // Read once: every test makes its suite anew.
  private static let cachedInstrument = Result { try readInstrument() }
  private static let cachedRuleSet = Result { try file().rules.ruleSet }
  private static let cachedAssessor = Result { try TransferAssessor(ruleSet(), for: instrument()) }

  private static func readInstrument() throws -> Instrument {
    let file = try file().instrument
    return try Instrument(
      id: "cyber-capacity",
      version: "0.1",
      domains: file.domains.map { domain in
        Domain(id: domain.id, indicators: domain.indicators.map { $0.indicator(in: domain.id) })
      },
      principles: file.principles.map { Principle(id: $0[0] ?? "", parentID: $0[1]) },
      frameworks: []
    )
  }

  private static func file() throws -> FixtureFile {
    let data = try Data(contentsOf: URL(filePath: "/tmp/pure/fixtures.json"))
    return try JSONDecoder().decode(FixtureFile.self, from: data)
  }
}
