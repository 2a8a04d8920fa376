internal import Foundation
import Instruments

@testable import DualUse

/// The instrument and the rule set that the tests judge with.
enum Fixtures {
  /// All twelve domains.
  static func instrument() throws -> Instrument {
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

  /// Rule set 0.2.
  static func ruleSet() throws -> RuleSet {
    try file().rules.ruleSet
  }

  /// Rule set 0.2, read against the instrument.
  static func assessor() throws -> TransferAssessor {
    try TransferAssessor(ruleSet(), for: instrument())
  }

  private static func file() throws -> FixtureFile {
    let data = try Data(contentsOf: URL(filePath: "/tmp/pure/fixtures.json"))
    return try JSONDecoder().decode(FixtureFile.self, from: data)
  }
}
