internal import Assessments
internal import CapacityProtos
internal import GRPCCore

/// The question banks.
struct InstrumentService: Capacity_V1_InstrumentService.SimpleServiceProtocol {
  let assessments: Assessments

  func listInstruments(
    request: Capacity_V1_ListInstrumentsRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ListInstrumentsResponse {
    try await assessments.listInstruments(request, by: Caller.require())
  }

  func getInstrument(
    request: Capacity_V1_GetInstrumentRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_GetInstrumentResponse {
    try await assessments.getInstrument(request)
  }
}
