internal import Assessments
internal import CapacityProtos
internal import GRPCCore

/// The dual-use rules, asked without storing anything, and the transfers that are kept with decisions about their flags.
struct TransferService: Capacity_V1_TransferService.SimpleServiceProtocol {
  let assessments: Assessments

  func evaluateTransfer(
    request: Capacity_V1_EvaluateTransferRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_EvaluateTransferResponse {
    try await assessments.evaluateTransfer(request)
  }

  func listTechnologies(
    request: Capacity_V1_ListTechnologiesRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ListTechnologiesResponse {
    try await assessments.listTechnologies(request, by: Caller.require())
  }

  func listTransfers(
    request: Capacity_V1_ListTransfersRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ListTransfersResponse {
    try await assessments.listTransfers(request, by: Caller.require())
  }

  func getTransfer(
    request: Capacity_V1_GetTransferRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_GetTransferResponse {
    try await assessments.getTransfer(request, by: Caller.require())
  }

  func decideFlag(
    request: Capacity_V1_DecideFlagRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_DecideFlagResponse {
    try await assessments.decideFlag(request, by: Caller.require())
  }

  func listTransferEvents(
    request: Capacity_V1_ListTransferEventsRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ListTransferEventsResponse {
    try await assessments.listTransferEvents(request, by: Caller.require())
  }

  func getDueDiligence(
    request: Capacity_V1_GetDueDiligenceRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_GetDueDiligenceResponse {
    try await assessments.getDueDiligence(request, by: Caller.require())
  }
}
