package import CapacityProtos
internal import Scoring

extension Assessments {
  /// Which assumptions move each score of an assessment most.
  package func getSensitivity(
    _ request: Capacity_V1_GetSensitivityRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_GetSensitivityResponse {
    let stored = try await stored(Subject(request.subject), for: caller)
    let reading = try reading(of: stored, profileID: request.profileID)
    let themes = cache.sensitivities(reading.cacheKey) {
      reading.scorer.sensitivity(for: reading.sheet, stateCode: reading.stateCode)
    }
    var reply = Capacity_V1_GetSensitivityResponse()
    reply.assessmentID = stored.id
    reply.profileID = reading.scorer.profile.id
    reply.draws = UInt32(clamping: reading.scorer.profile.uncertainty.sobolDraws)
    reply.themes = themes.map(Capacity_V1_ThemeSensitivity.init)
    return reply
  }
}
