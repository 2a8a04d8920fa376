internal import CapacityProtos
internal import DualUse
internal import Instruments
internal import ProtobufC
internal import Scoring

/// From a response to the scorecard that is stored, and the digests of all that it was made from: the one place for it,
/// on submit, when something is scored again, and when a bundle is verified.
struct Calculation: Sendable {
  let scorer: Scorer
  let assessor: TransferAssessor
  /// Digests of what both were made from, in hexadecimal.
  let instrumentDigest: String
  let ruleSetDigest: String
  let profileDigest: String

  /// Scores and flags. Codes and numbers only; without the assessment's id, so that the same inputs give the same bytes.
  ///
  /// - Parameter held: Ids of the technologies that the state is taken to hold.
  func scorecard(
    of response: Capacity_V1_SurveyResponse,
    sheet: AnswerSheet,
    requests: [TransferRequest],
    held: [String],
    instrument: (id: String, version: String)
  ) throws -> Capacity_V1_Scorecard {
    var scorecard = scores(of: response, sheet: sheet, requests: requests, instrument: instrument)
    scorecard.transfers = try transfers(requests, held: held, sheet: sheet)
    return scorecard
  }

  /// The scorecard but for its transfers: all of it that does not depend on what the state holds.
  func scores(
    of response: Capacity_V1_SurveyResponse,
    sheet: AnswerSheet,
    requests: [TransferRequest],
    instrument: (id: String, version: String)
  ) -> Capacity_V1_Scorecard {
    let isControlled = requests.contains { assessor.isControlled($0.technologyID) == true }
    var scorecard = Capacity_V1_Scorecard()
    scorecard.stateCode = response.stateCode
    scorecard.round = response.round
    scorecard.methodVersion = Scorer.methodVersion
    scorecard.instrumentID = instrument.id
    scorecard.instrumentVersion = instrument.version
    scorecard.profileID = scorer.profile.id
    scorecard.profileVersion = scorer.profile.version
    scorecard.ruleSetVersion = assessor.ruleSet.version
    scorecard.fill(scorer.scorecard(for: sheet, requestsControlledTechnology: isControlled))
    return scorecard
  }

  /// The judgement of what is requested.
  ///
  /// - Parameter held: Ids of the technologies that the state is taken to hold.
  func transfers(
    _ requests: [TransferRequest],
    held: [String],
    sheet: AnswerSheet
  ) throws -> [Capacity_V1_TransferAssessment] {
    try assessor.assess(requests, held: held, answers: sheet).map(Capacity_V1_TransferAssessment.init)
  }

  /// - Parameters:
  ///   - responseDigest: SHA-256 of the response, 32 bytes.
  ///   - scorecard: Its canonical bytes.
  func digests(responseDigest: [UInt8], held: [String], scorecard: [UInt8]) -> Capacity_V1_Digests {
    var digests = Capacity_V1_Digests()
    digests.response = ContentDigest.hex(responseDigest)
    digests.instrument = instrumentDigest
    digests.ruleSet = ruleSetDigest
    digests.profile = profileDigest
    digests.technologiesHeld = ContentDigest.hex(of: Array(held.joined(separator: "\n").utf8))
    digests.scorecard = ContentDigest.hex(of: scorecard)
    digests.ruleSetVersion = assessor.ruleSet.version
    digests.methodVersion = Scorer.methodVersion
    return digests
  }
}
