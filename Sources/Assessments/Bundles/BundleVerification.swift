package import CapacityProtos
internal import DualUse
internal import Instruments
internal import ProtobufC
internal import Scoring

/// What came of making an assessment again from its bundle, without the server.
package struct BundleVerification: Sendable, Hashable {
  package var checks: [Check]

  /// Whether everything is what the assessment says.
  package var isFaithful: Bool { checks.allSatisfy(\.isMet) }

  /// One thing that was compared.
  package struct Check: Sendable, Hashable {
    /// What, for example "response".
    package var name: String
    /// What the assessment says: a digest, or a version.
    package var expected: String
    /// What was found here.
    package var found: String

    package var isMet: Bool { expected == found }
  }

  /// Makes the assessment again and compares digests byte for byte.
  ///
  /// - Throws: ``AssessmentError/invalid(_:)`` for a bundle that nothing can be made from: a part is missing or broken.
  package static func verify(_ bundle: Capacity_V1_AssessmentBundle) throws -> BundleVerification {
    guard bundle.format == 1 else {
      throw AssessmentError.invalid("format", found: "\(bundle.format)", allowed: "1: made by another version")
    }
    let response = try required(bundle.response, "response"), assessment = try required(bundle.assessment, "assessment")
    let instrument = try required(bundle.instrument, "instrument"), rules = try required(bundle.ruleSet, "rule_set")
    let profile = try required(bundle.profile, "profile"), said = try required(assessment.digests, "assessment.digests")
    let responseBytes = try response.encoded()
    let calculation: Calculation, sheet: AnswerSheet
    do {
      let model = try Instrument(instrument)
      calculation = Calculation(
        scorer: Scorer(instrument: model, profile: ScoringProfile(profile)),
        assessor: try TransferAssessor(RuleSet(rules), for: model),
        instrumentDigest: ContentDigest.hex(of: try instrument.encoded()),
        ruleSetDigest: ContentDigest.hex(of: try rules.encoded()),
        profileDigest: ContentDigest.hex(of: try profile.encoded())
      )
      sheet = try AnswerSheet(response.answers, for: model)
    } catch {
      throw AssessmentError.invalid("bundle", found: "parts that do not fit together: \(error)", allowed: "as written")
    }
    let held = assessment.technologiesHeld.map(\.technologyID)
    let scorecard = try calculation.scorecard(
      of: response,
      sheet: sheet,
      requests: response.technologyRequests.compactMap(TransferRequest.init),
      held: held,
      instrument: (instrument.id, instrument.version)
    )
    let found = calculation.digests(
      responseDigest: ContentDigest.bytes(of: responseBytes),
      held: held,
      scorecard: try scorecard.encoded()
    )
    let shown = ContentDigest.hex(of: try (assessment.scorecard ?? .init()).encoded())
    return BundleVerification(checks: [
      Check(name: "head", expected: head(of: response), found: head(of: assessment)),
      Check(name: "response", expected: said.response, found: found.response),
      Check(name: "instrument", expected: said.instrument, found: found.instrument),
      Check(name: "rule set", expected: said.ruleSet, found: found.ruleSet),
      Check(name: "profile", expected: said.profile, found: found.profile),
      Check(name: "technologies held", expected: said.technologiesHeld, found: found.technologiesHeld),
      Check(name: "method version", expected: said.methodVersion, found: found.methodVersion),
      Check(name: "scorecard as shown", expected: said.scorecard, found: shown),
      Check(name: "scorecard made again", expected: said.scorecard, found: found.scorecard),
    ])
  }

  /// Whose assessment of what it is: no digest is over that.
  private static func head(of assessment: Capacity_V1_Assessment) -> String {
    [
      assessment.stateCode, assessment.round, assessment.agency, assessment.instrumentID,
      assessment.instrumentVersion,
    ].joined(separator: ", ")
  }

  private static func head(of response: Capacity_V1_SurveyResponse) -> String {
    [response.stateCode, response.round, response.agency, response.instrumentID, response.instrumentVersion]
      .joined(separator: ", ")
  }

  private static func required<Part>(_ part: Part?, _ name: String) throws(AssessmentError) -> Part {
    guard let part else { throw .invalid(name, found: "nothing", allowed: "the part of a whole bundle") }
    return part
  }
}
