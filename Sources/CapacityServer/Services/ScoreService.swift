internal import Assessments
internal import CapacityProtos
internal import GRPCCore

/// Scores and what follows from them: readiness, trends, comparisons, needs, support, assistance.
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

  func getSensitivity(
    request: Capacity_V1_GetSensitivityRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_GetSensitivityResponse {
    try await assessments.getSensitivity(request, by: Caller.require())
  }

  func explainScore(
    request: Capacity_V1_ExplainScoreRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ExplainScoreResponse {
    try await assessments.explainScore(request, by: Caller.require())
  }

  func getTrend(
    request: Capacity_V1_GetTrendRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_GetTrendResponse {
    try await assessments.getTrend(request, by: Caller.require())
  }

  func compareStates(
    request: Capacity_V1_CompareStatesRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_CompareStatesResponse {
    try await assessments.compareStates(request, by: Caller.require())
  }

  func listNeeds(
    request: Capacity_V1_ListNeedsRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ListNeedsResponse {
    try await assessments.listNeeds(request, by: Caller.require())
  }

  func getCoordination(
    request: Capacity_V1_GetCoordinationRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_GetCoordinationResponse {
    try await assessments.getCoordination(request, by: Caller.require())
  }

  func createSupport(
    request: Capacity_V1_CreateSupportRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_CreateSupportResponse {
    try await assessments.createSupport(request, by: Caller.require())
  }

  func listSupport(
    request: Capacity_V1_ListSupportRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ListSupportResponse {
    try await assessments.listSupport(request, by: Caller.require())
  }

  func endSupport(
    request: Capacity_V1_EndSupportRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_EndSupportResponse {
    try await assessments.endSupport(request, by: Caller.require())
  }

  func getAssistanceForm(
    request: Capacity_V1_GetAssistanceFormRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_GetAssistanceFormResponse {
    try await assessments.getAssistanceForm(request)
  }

  func evaluateAssistance(
    request: Capacity_V1_EvaluateAssistanceRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_EvaluateAssistanceResponse {
    try await assessments.evaluateAssistance(request, by: Caller.require())
  }
}
