package import CapacityProtos
internal import DualUse
internal import Instruments
internal import Scoring

extension Assessments {
  /// The scorecard of an assessment, or of the latest one of a state, with the intervals of its scores.
  package func getScorecard(
    _ request: Capacity_V1_GetScorecardRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_GetScorecardResponse {
    let stored = try await stored(Subject(request.subject), for: caller)
    var scorecard = try assessment(from: stored, language: request.languageCode, for: caller).scorecard ?? .init()
    let profileID = request.profileID.nonEmpty ?? scorecard.profileID
    let reading = try reading(of: stored, profileID: profileID)
    if profileID != scorecard.profileID {
      rescore(&scorecard, reading)
      fillWords(&scorecard, language: request.languageCode)
    }
    // What was scored by an earlier version of the profile has no intervals of today's.
    if !request.skipIntervals, scorecard.profileVersion == reading.scorer.profile.version {
      scorecard.themes.fill(intervals(of: reading))
    }
    var reply = Capacity_V1_GetScorecardResponse()
    reply.scorecard = scorecard
    return reply
  }

  /// Scores again by the reader's profile; transfers do not depend on it.
  private func rescore(_ scorecard: inout Capacity_V1_Scorecard, _ reading: Reading) {
    scorecard.fill(reading.scores)
    scorecard.profileID = reading.scorer.profile.id
    scorecard.profileVersion = reading.scorer.profile.version
  }
}
