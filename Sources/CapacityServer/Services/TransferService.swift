internal import Assessments
internal import CapacityProtos
internal import GRPCCore

/// The dual-use rules, asked without storing anything.
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
}
