internal import Assessments
internal import CapacityProtos
internal import GRPCCore

/// Scorecards and treaty readiness.
struct ScoreService: Capacity_V1_ScoreService.SimpleServiceProtocol {
  let assessments: Assessments

  func getScorecard(
    request: Capacity_V1_GetScorecardRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_GetScorecardResponse {
    try await assessments.getScorecard(request, by: Caller.require())
  }

  func getReadiness(
    request: Capacity_V1_GetReadinessRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_GetReadinessResponse {
    try await assessments.getReadiness(request, by: Caller.require())
  }
}
