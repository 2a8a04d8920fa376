internal import CapacityProtos
internal import Instruments

@testable import Assessments
@testable import Scoring

/// The instrument and the profiles that the tests score with: those that the binaries carry.
enum Fixtures {
  /// All twelve domains.
  static func instrument() throws -> Instrument { try instrumentResult.get() }

  /// The profile `default`, with a total if a rule for one is given.
  static func profile(total: TotalRule? = nil) throws -> ScoringProfile {
    var profile = try profileResult.get()
    profile.total = total
    return profile
  }

  // Read once: every test makes its suite anew.
  private static let data = Result { try SurveyData.embedded() }
  private static let instrumentResult = Result {
    guard let instrument = try data.get().instrument(id: "", version: "0.1") else { throw Missing() }
    return instrument.model
  }
  private static let profileResult = Result {
    guard let profile = try data.get().profile(id: "default") else { throw Missing() }
    return ScoringProfile(profile.message)
  }

  private struct Missing: Error {}
}
