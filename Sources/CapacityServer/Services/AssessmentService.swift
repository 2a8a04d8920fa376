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
}
