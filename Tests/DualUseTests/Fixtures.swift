internal import CapacityProtos
internal import Instruments

@testable import Assessments
@testable import DualUse

/// The instrument and the rule set that the tests judge with: those that the binaries carry.
enum Fixtures {
  /// All twelve domains.
  static func instrument() throws -> Instrument { try instrumentResult.get() }

  /// Rule set 0.2.
  static func ruleSet() throws -> RuleSet { try ruleSetResult.get() }

  /// Rule set 0.2, read against the instrument.
  static func assessor() throws -> TransferAssessor { try assessorResult.get() }

  // Read once: every test makes its suite anew.
  private static let data = Result { try SurveyData.embedded() }
  private static let instrumentResult = Result {
    guard let instrument = try data.get().instrument(id: "", version: "0.1") else { throw Missing() }
    return instrument.model
  }
  private static let ruleSetResult = Result { RuleSet(try data.get().ruleSet.message) }
  private static let assessorResult = Result { try TransferAssessor(ruleSet(), for: instrument()) }

  private struct Missing: Error {}
}
