internal import Assessments
internal import CapacityProtos
internal import GRPCCore

/// The life of an assessment after it was submitted.
struct ReviewService: Capacity_V1_ReviewService.SimpleServiceProtocol {
  let assessments: Assessments

  func getReview(
    request: Capacity_V1_GetReviewRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_GetReviewResponse {
    try await assessments.getReview(request, by: Caller.require())
  }

  func listReviewEvents(
    request: Capacity_V1_ListReviewEventsRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ListReviewEventsResponse {
    try await assessments.listReviewEvents(request, by: Caller.require())
  }

  func startReview(
    request: Capacity_V1_StartReviewRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_StartReviewResponse {
    try await assessments.startReview(request, by: Caller.require())
  }

  func recordReview(
    request: Capacity_V1_RecordReviewRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_RecordReviewResponse {
    try await assessments.recordReview(request, by: Caller.require())
  }

  func addReviewComment(
    request: Capacity_V1_AddReviewCommentRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_AddReviewCommentResponse {
    try await assessments.addReviewComment(request, by: Caller.require())
  }

  func returnAssessment(
    request: Capacity_V1_ReturnAssessmentRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ReturnAssessmentResponse {
    try await assessments.returnAssessment(request, by: Caller.require())
  }

  func validateAssessment(
    request: Capacity_V1_ValidateAssessmentRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ValidateAssessmentResponse {
    try await assessments.validateAssessment(request, by: Caller.require())
  }

  func replyToAssessment(
    request: Capacity_V1_ReplyToAssessmentRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_ReplyToAssessmentResponse {
    try await assessments.replyToAssessment(request, by: Caller.require())
  }

  func publishAssessment(
    request: Capacity_V1_PublishAssessmentRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_PublishAssessmentResponse {
    try await assessments.publishAssessment(request, by: Caller.require())
  }

  func withdrawAssessment(
    request: Capacity_V1_WithdrawAssessmentRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_WithdrawAssessmentResponse {
    try await assessments.withdrawAssessment(request, by: Caller.require())
  }

  func getViews(
    request: Capacity_V1_GetViewsRequest,
    context: ServerContext
  ) async throws -> Capacity_V1_GetViewsResponse {
    try await assessments.getViews(request, by: Caller.require())
  }
}
