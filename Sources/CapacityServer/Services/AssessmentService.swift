internal import Assessments
internal import CapacityProtos
internal import GRPCCore

/// Takes survey responses, and gives back what was made of them.
struct AssessmentService: Capacity_V1_AssessmentService.SimpleServiceProtocol {
  let assessments: Assessments

  func validateResponse(
    request: Capacity_V1_ValidateResponseRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ValidateResponseResponse {
    try await assessments.validateResponse(request)
  }

  func submitResponse(
    request: Capacity_V1_SubmitResponseRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_SubmitResponseResponse {
    try await assessments.submitResponse(request, by: Caller.require())
  }

  func getAssessment(
    request: Capacity_V1_GetAssessmentRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_GetAssessmentResponse {
    try await assessments.getAssessment(request, by: Caller.require())
  }

  func listAssessments(
    request: Capacity_V1_ListAssessmentsRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ListAssessmentsResponse {
    try await assessments.listAssessments(request, by: Caller.require())
  }

  func setTlp(
    request: Capacity_V1_SetTlpRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_SetTlpResponse {
    try await assessments.setTlp(request, by: Caller.require())
  }

  func shareAssessment(
    request: Capacity_V1_ShareAssessmentRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ShareAssessmentResponse {
    try await assessments.shareAssessment(request, by: Caller.require())
  }

  func unshareAssessment(
    request: Capacity_V1_UnshareAssessmentRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_UnshareAssessmentResponse {
    try await assessments.unshareAssessment(request, by: Caller.require())
  }

  func getContact(
    request: Capacity_V1_GetContactRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_GetContactResponse {
    try await assessments.getContact(request, by: Caller.require())
  }

  func eraseContact(
    request: Capacity_V1_EraseContactRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_EraseContactResponse {
    try await assessments.eraseContact(request, by: Caller.require())
  }

  func getBundle(
    request: Capacity_V1_GetBundleRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_GetBundleResponse {
    try await assessments.getBundle(request, by: Caller.require())
  }

  func rescoreAssessment(
    request: Capacity_V1_RescoreAssessmentRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_RescoreAssessmentResponse {
    try await assessments.rescoreAssessment(request, by: Caller.require())
  }

  func listResults(
    request: Capacity_V1_ListResultsRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ListResultsResponse {
    try await assessments.listResults(request, by: Caller.require())
  }

  func watchAssessments(
    request: Capacity_V1_WatchAssessmentsRequest,
    response: RPCWriter<Capacity_V1_WatchAssessmentsResponse>,
    context: ServerContext
  ) async throws {
    let peer = Peer.current
    try await assessments.watchAssessments(
      request,
      by: Caller.require(),
      recheck: { try await peer?.recheck() },
      stopped: { try await context.cancellation.cancelled },
      write: { try await response.write($0) }
    )
    // The stream itself has no end.
    throw RPCError(code: .unavailable, message: "The server is stopping: go on with the last resume_token")
  }
}
