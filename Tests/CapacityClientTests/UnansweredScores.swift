import CapacityProtos
import GRPCCore

// What a test's server leaves out.

extension Capacity_V1_ScoreService.SimpleServiceProtocol {
  func getSensitivity(
    request: Capacity_V1_GetSensitivityRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_GetSensitivityResponse {
    throw RPCError(code: .unimplemented, message: "getSensitivity")
  }

  func explainScore(
    request: Capacity_V1_ExplainScoreRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ExplainScoreResponse {
    throw RPCError(code: .unimplemented, message: "explainScore")
  }

  func getTrend(
    request: Capacity_V1_GetTrendRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_GetTrendResponse {
    throw RPCError(code: .unimplemented, message: "getTrend")
  }

  func compareStates(
    request: Capacity_V1_CompareStatesRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_CompareStatesResponse {
    throw RPCError(code: .unimplemented, message: "compareStates")
  }

  func listNeeds(
    request: Capacity_V1_ListNeedsRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ListNeedsResponse {
    throw RPCError(code: .unimplemented, message: "listNeeds")
  }

  func getCoordination(
    request: Capacity_V1_GetCoordinationRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_GetCoordinationResponse {
    throw RPCError(code: .unimplemented, message: "getCoordination")
  }

  func createSupport(
    request: Capacity_V1_CreateSupportRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_CreateSupportResponse {
    throw RPCError(code: .unimplemented, message: "createSupport")
  }

  func listSupport(
    request: Capacity_V1_ListSupportRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ListSupportResponse {
    throw RPCError(code: .unimplemented, message: "listSupport")
  }

  func endSupport(
    request: Capacity_V1_EndSupportRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_EndSupportResponse {
    throw RPCError(code: .unimplemented, message: "endSupport")
  }

  func getAssistanceForm(
    request: Capacity_V1_GetAssistanceFormRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_GetAssistanceFormResponse {
    throw RPCError(code: .unimplemented, message: "getAssistanceForm")
  }

  func evaluateAssistance(
    request: Capacity_V1_EvaluateAssistanceRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_EvaluateAssistanceResponse {
    throw RPCError(code: .unimplemented, message: "evaluateAssistance")
  }
}
