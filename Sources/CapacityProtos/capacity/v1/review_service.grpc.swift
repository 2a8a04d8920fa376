// Written by Protos/generate: do not edit.
// swift-format-ignore-file

package import GRPCCore
internal import ProtobufC

// MARK: - capacity.v1.ReviewService

/// Namespace containing generated types for the "capacity.v1.ReviewService" service.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
package enum Capacity_V1_ReviewService: Sendable {
  /// Service descriptor for the "capacity.v1.ReviewService" service.
  package static let descriptor = GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReviewService")
  /// Namespace for method metadata.
  package enum Method: Sendable {
    /// Namespace for "GetReview" metadata.
    package enum GetReview: Sendable {
      /// Request type for "GetReview".
      package typealias Input = Capacity_V1_GetReviewRequest
      /// Response type for "GetReview".
      package typealias Output = Capacity_V1_GetReviewResponse
      /// Descriptor for "GetReview".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReviewService"),
        method: "GetReview",
        type: .unary
      )
    }
    /// Namespace for "ListReviewEvents" metadata.
    package enum ListReviewEvents: Sendable {
      /// Request type for "ListReviewEvents".
      package typealias Input = Capacity_V1_ListReviewEventsRequest
      /// Response type for "ListReviewEvents".
      package typealias Output = Capacity_V1_ListReviewEventsResponse
      /// Descriptor for "ListReviewEvents".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReviewService"),
        method: "ListReviewEvents",
        type: .unary
      )
    }
    /// Namespace for "StartReview" metadata.
    package enum StartReview: Sendable {
      /// Request type for "StartReview".
      package typealias Input = Capacity_V1_StartReviewRequest
      /// Response type for "StartReview".
      package typealias Output = Capacity_V1_StartReviewResponse
      /// Descriptor for "StartReview".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReviewService"),
        method: "StartReview",
        type: .unary
      )
    }
    /// Namespace for "RecordReview" metadata.
    package enum RecordReview: Sendable {
      /// Request type for "RecordReview".
      package typealias Input = Capacity_V1_RecordReviewRequest
      /// Response type for "RecordReview".
      package typealias Output = Capacity_V1_RecordReviewResponse
      /// Descriptor for "RecordReview".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReviewService"),
        method: "RecordReview",
        type: .unary
      )
    }
    /// Namespace for "AddReviewComment" metadata.
    package enum AddReviewComment: Sendable {
      /// Request type for "AddReviewComment".
      package typealias Input = Capacity_V1_AddReviewCommentRequest
      /// Response type for "AddReviewComment".
      package typealias Output = Capacity_V1_AddReviewCommentResponse
      /// Descriptor for "AddReviewComment".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReviewService"),
        method: "AddReviewComment",
        type: .unary
      )
    }
    /// Namespace for "ReturnAssessment" metadata.
    package enum ReturnAssessment: Sendable {
      /// Request type for "ReturnAssessment".
      package typealias Input = Capacity_V1_ReturnAssessmentRequest
      /// Response type for "ReturnAssessment".
      package typealias Output = Capacity_V1_ReturnAssessmentResponse
      /// Descriptor for "ReturnAssessment".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReviewService"),
        method: "ReturnAssessment",
        type: .unary
      )
    }
    /// Namespace for "ValidateAssessment" metadata.
    package enum ValidateAssessment: Sendable {
      /// Request type for "ValidateAssessment".
      package typealias Input = Capacity_V1_ValidateAssessmentRequest
      /// Response type for "ValidateAssessment".
      package typealias Output = Capacity_V1_ValidateAssessmentResponse
      /// Descriptor for "ValidateAssessment".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReviewService"),
        method: "ValidateAssessment",
        type: .unary
      )
    }
    /// Namespace for "ReplyToAssessment" metadata.
    package enum ReplyToAssessment: Sendable {
      /// Request type for "ReplyToAssessment".
      package typealias Input = Capacity_V1_ReplyToAssessmentRequest
      /// Response type for "ReplyToAssessment".
      package typealias Output = Capacity_V1_ReplyToAssessmentResponse
      /// Descriptor for "ReplyToAssessment".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReviewService"),
        method: "ReplyToAssessment",
        type: .unary
      )
    }
    /// Namespace for "PublishAssessment" metadata.
    package enum PublishAssessment: Sendable {
      /// Request type for "PublishAssessment".
      package typealias Input = Capacity_V1_PublishAssessmentRequest
      /// Response type for "PublishAssessment".
      package typealias Output = Capacity_V1_PublishAssessmentResponse
      /// Descriptor for "PublishAssessment".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReviewService"),
        method: "PublishAssessment",
        type: .unary
      )
    }
    /// Namespace for "WithdrawAssessment" metadata.
    package enum WithdrawAssessment: Sendable {
      /// Request type for "WithdrawAssessment".
      package typealias Input = Capacity_V1_WithdrawAssessmentRequest
      /// Response type for "WithdrawAssessment".
      package typealias Output = Capacity_V1_WithdrawAssessmentResponse
      /// Descriptor for "WithdrawAssessment".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReviewService"),
        method: "WithdrawAssessment",
        type: .unary
      )
    }
    /// Namespace for "GetViews" metadata.
    package enum GetViews: Sendable {
      /// Request type for "GetViews".
      package typealias Input = Capacity_V1_GetViewsRequest
      /// Response type for "GetViews".
      package typealias Output = Capacity_V1_GetViewsResponse
      /// Descriptor for "GetViews".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReviewService"),
        method: "GetViews",
        type: .unary
      )
    }
    /// Descriptors for all methods in the "capacity.v1.ReviewService" service.
    package static let descriptors: [GRPCCore.MethodDescriptor] = [
      GetReview.descriptor,
      ListReviewEvents.descriptor,
      StartReview.descriptor,
      RecordReview.descriptor,
      AddReviewComment.descriptor,
      ReturnAssessment.descriptor,
      ValidateAssessment.descriptor,
      ReplyToAssessment.descriptor,
      PublishAssessment.descriptor,
      WithdrawAssessment.descriptor,
      GetViews.descriptor
    ]
  }
}

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension GRPCCore.ServiceDescriptor {
  /// Service descriptor for the "capacity.v1.ReviewService" service.
  package static let capacity_v1_ReviewService = GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReviewService")
}

// MARK: capacity.v1.ReviewService (server)

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ReviewService {
  /// Streaming variant of the service protocol for the "capacity.v1.ReviewService" service.
  ///
  /// This protocol is the lowest-level of the service protocols generated for this service
  /// giving you the most flexibility over the implementation of your service. This comes at
  /// the cost of more verbose and less strict APIs. Each RPC requires you to implement it in
  /// terms of a request stream and response stream. Where the RPC expects only a single
  /// request or response message, you are responsible for ensuring your implementation
  /// maintains this invariant.
  ///
  /// Where possible, prefer using the stricter, less-verbose ``ServiceProtocol``
  /// or ``SimpleServiceProtocol`` instead.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The life of an assessment after it was submitted: review, the state's reply, publication. A step that the state of
  /// > the review does not allow answers FAILED_PRECONDITION and names those that it does.
  package protocol StreamingServiceProtocol: GRPCCore.RegistrableRPCService {
    /// Handle the "GetReview" method.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetReviewRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_GetReviewResponse` messages.
    func getReview(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetReviewRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetReviewResponse>

    /// Handle the "ListReviewEvents" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Oldest first.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "pageSize": 10}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ListReviewEventsRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ListReviewEventsResponse` messages.
    func listReviewEvents(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ListReviewEventsRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListReviewEventsResponse>

    /// Handle the "StartReview" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Opens the review, and the time in which the state may reply.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_StartReviewRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_StartReviewResponse` messages.
    func startReview(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_StartReviewRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_StartReviewResponse>

    /// Handle the "RecordReview" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Confirms or changes evidence grades, accepts or rejects reasons why something does not apply.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "answers": [{"indicatorId": "HRS-01", "evidenceGrade": "EVIDENCE_GRADE_E1", "note": "A link"}]}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_RecordReviewRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_RecordReviewResponse` messages.
    func recordReview(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_RecordReviewRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_RecordReviewResponse>

    /// Handle the "AddReviewComment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Says something about the assessment or one of its answers; changes nothing.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "indicatorId": "HRS-01", "text": "Which year is
    /// > this?"}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_AddReviewCommentRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_AddReviewCommentResponse` messages.
    func addReviewComment(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_AddReviewCommentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_AddReviewCommentResponse>

    /// Handle the "ReturnAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Gives it back to the agency with what is to be corrected.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "answers": [{"indicatorId": "HRS-01", "note": "Which year?"}]}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ReturnAssessmentRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ReturnAssessmentResponse` messages.
    func returnAssessment(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ReturnAssessmentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ReturnAssessmentResponse>

    /// Handle the "ValidateAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Ends the review: the assessment is scored again from the reviewed answers, beside the first result.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ValidateAssessmentRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ValidateAssessmentResponse` messages.
    func validateAssessment(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ValidateAssessmentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ValidateAssessmentResponse>

    /// Handle the "ReplyToAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The state's reply: that it agrees, or answers of its own. A later one takes the place of an earlier one.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "statement": "We agree."}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ReplyToAssessmentRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ReplyToAssessmentResponse` messages.
    func replyToAssessment(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ReplyToAssessmentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ReplyToAssessmentResponse>

    /// Handle the "PublishAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Lets readers see it. Not before the state has replied, or the time for that is over.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_PublishAssessmentRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_PublishAssessmentResponse` messages.
    func publishAssessment(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_PublishAssessmentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_PublishAssessmentResponse>

    /// Handle the "WithdrawAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Takes it back. What it requested does not count as held any more.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "reason": "Sent by mistake."}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_WithdrawAssessmentRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_WithdrawAssessmentResponse` messages.
    func withdrawAssessment(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_WithdrawAssessmentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_WithdrawAssessmentResponse>

    /// Handle the "GetViews" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Both views of a contested assessment, scored with the same draws.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetViewsRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_GetViewsResponse` messages.
    func getViews(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetViewsRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetViewsResponse>
  }

  /// Service protocol for the "capacity.v1.ReviewService" service.
  ///
  /// This protocol is higher level than ``StreamingServiceProtocol`` but lower level than
  /// the ``SimpleServiceProtocol``, it provides access to request and response metadata and
  /// trailing response metadata. If you don't need these then consider using
  /// the ``SimpleServiceProtocol``. If you need fine grained control over your RPCs then
  /// use ``StreamingServiceProtocol``.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The life of an assessment after it was submitted: review, the state's reply, publication. A step that the state of
  /// > the review does not allow answers FAILED_PRECONDITION and names those that it does.
  package protocol ServiceProtocol: Capacity_V1_ReviewService.StreamingServiceProtocol {
    /// Handle the "GetReview" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetReviewRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_GetReviewResponse` message.
    func getReview(
      request: GRPCCore.ServerRequest<Capacity_V1_GetReviewRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetReviewResponse>

    /// Handle the "ListReviewEvents" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Oldest first.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "pageSize": 10}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListReviewEventsRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ListReviewEventsResponse` message.
    func listReviewEvents(
      request: GRPCCore.ServerRequest<Capacity_V1_ListReviewEventsRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListReviewEventsResponse>

    /// Handle the "StartReview" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Opens the review, and the time in which the state may reply.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_StartReviewRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_StartReviewResponse` message.
    func startReview(
      request: GRPCCore.ServerRequest<Capacity_V1_StartReviewRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_StartReviewResponse>

    /// Handle the "RecordReview" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Confirms or changes evidence grades, accepts or rejects reasons why something does not apply.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "answers": [{"indicatorId": "HRS-01", "evidenceGrade": "EVIDENCE_GRADE_E1", "note": "A link"}]}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RecordReviewRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_RecordReviewResponse` message.
    func recordReview(
      request: GRPCCore.ServerRequest<Capacity_V1_RecordReviewRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_RecordReviewResponse>

    /// Handle the "AddReviewComment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Says something about the assessment or one of its answers; changes nothing.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "indicatorId": "HRS-01", "text": "Which year is
    /// > this?"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_AddReviewCommentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_AddReviewCommentResponse` message.
    func addReviewComment(
      request: GRPCCore.ServerRequest<Capacity_V1_AddReviewCommentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_AddReviewCommentResponse>

    /// Handle the "ReturnAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Gives it back to the agency with what is to be corrected.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "answers": [{"indicatorId": "HRS-01", "note": "Which year?"}]}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ReturnAssessmentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ReturnAssessmentResponse` message.
    func returnAssessment(
      request: GRPCCore.ServerRequest<Capacity_V1_ReturnAssessmentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ReturnAssessmentResponse>

    /// Handle the "ValidateAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Ends the review: the assessment is scored again from the reviewed answers, beside the first result.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ValidateAssessmentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ValidateAssessmentResponse` message.
    func validateAssessment(
      request: GRPCCore.ServerRequest<Capacity_V1_ValidateAssessmentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ValidateAssessmentResponse>

    /// Handle the "ReplyToAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The state's reply: that it agrees, or answers of its own. A later one takes the place of an earlier one.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "statement": "We agree."}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ReplyToAssessmentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ReplyToAssessmentResponse` message.
    func replyToAssessment(
      request: GRPCCore.ServerRequest<Capacity_V1_ReplyToAssessmentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ReplyToAssessmentResponse>

    /// Handle the "PublishAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Lets readers see it. Not before the state has replied, or the time for that is over.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_PublishAssessmentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_PublishAssessmentResponse` message.
    func publishAssessment(
      request: GRPCCore.ServerRequest<Capacity_V1_PublishAssessmentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_PublishAssessmentResponse>

    /// Handle the "WithdrawAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Takes it back. What it requested does not count as held any more.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "reason": "Sent by mistake."}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_WithdrawAssessmentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_WithdrawAssessmentResponse` message.
    func withdrawAssessment(
      request: GRPCCore.ServerRequest<Capacity_V1_WithdrawAssessmentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_WithdrawAssessmentResponse>

    /// Handle the "GetViews" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Both views of a contested assessment, scored with the same draws.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetViewsRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_GetViewsResponse` message.
    func getViews(
      request: GRPCCore.ServerRequest<Capacity_V1_GetViewsRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetViewsResponse>
  }

  /// Simple service protocol for the "capacity.v1.ReviewService" service.
  ///
  /// This is the highest level protocol for the service. The API is the easiest to use but
  /// doesn't provide access to request or response metadata. If you need access to these
  /// then use ``ServiceProtocol`` instead.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The life of an assessment after it was submitted: review, the state's reply, publication. A step that the state of
  /// > the review does not allow answers FAILED_PRECONDITION and names those that it does.
  package protocol SimpleServiceProtocol: Capacity_V1_ReviewService.ServiceProtocol {
    /// Handle the "GetReview" method.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetReviewRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_GetReviewResponse` to respond with.
    func getReview(
      request: Capacity_V1_GetReviewRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_GetReviewResponse

    /// Handle the "ListReviewEvents" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Oldest first.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "pageSize": 10}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ListReviewEventsRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ListReviewEventsResponse` to respond with.
    func listReviewEvents(
      request: Capacity_V1_ListReviewEventsRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ListReviewEventsResponse

    /// Handle the "StartReview" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Opens the review, and the time in which the state may reply.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_StartReviewRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_StartReviewResponse` to respond with.
    func startReview(
      request: Capacity_V1_StartReviewRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_StartReviewResponse

    /// Handle the "RecordReview" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Confirms or changes evidence grades, accepts or rejects reasons why something does not apply.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "answers": [{"indicatorId": "HRS-01", "evidenceGrade": "EVIDENCE_GRADE_E1", "note": "A link"}]}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_RecordReviewRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_RecordReviewResponse` to respond with.
    func recordReview(
      request: Capacity_V1_RecordReviewRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_RecordReviewResponse

    /// Handle the "AddReviewComment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Says something about the assessment or one of its answers; changes nothing.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "indicatorId": "HRS-01", "text": "Which year is
    /// > this?"}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_AddReviewCommentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_AddReviewCommentResponse` to respond with.
    func addReviewComment(
      request: Capacity_V1_AddReviewCommentRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_AddReviewCommentResponse

    /// Handle the "ReturnAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Gives it back to the agency with what is to be corrected.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "answers": [{"indicatorId": "HRS-01", "note": "Which year?"}]}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ReturnAssessmentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ReturnAssessmentResponse` to respond with.
    func returnAssessment(
      request: Capacity_V1_ReturnAssessmentRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ReturnAssessmentResponse

    /// Handle the "ValidateAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Ends the review: the assessment is scored again from the reviewed answers, beside the first result.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ValidateAssessmentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ValidateAssessmentResponse` to respond with.
    func validateAssessment(
      request: Capacity_V1_ValidateAssessmentRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ValidateAssessmentResponse

    /// Handle the "ReplyToAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The state's reply: that it agrees, or answers of its own. A later one takes the place of an earlier one.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "statement": "We agree."}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ReplyToAssessmentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ReplyToAssessmentResponse` to respond with.
    func replyToAssessment(
      request: Capacity_V1_ReplyToAssessmentRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ReplyToAssessmentResponse

    /// Handle the "PublishAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Lets readers see it. Not before the state has replied, or the time for that is over.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_PublishAssessmentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_PublishAssessmentResponse` to respond with.
    func publishAssessment(
      request: Capacity_V1_PublishAssessmentRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_PublishAssessmentResponse

    /// Handle the "WithdrawAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Takes it back. What it requested does not count as held any more.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "reason": "Sent by mistake."}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_WithdrawAssessmentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_WithdrawAssessmentResponse` to respond with.
    func withdrawAssessment(
      request: Capacity_V1_WithdrawAssessmentRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_WithdrawAssessmentResponse

    /// Handle the "GetViews" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Both views of a contested assessment, scored with the same draws.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetViewsRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_GetViewsResponse` to respond with.
    func getViews(
      request: Capacity_V1_GetViewsRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_GetViewsResponse
  }
}

// Default implementation of 'registerMethods(with:)'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ReviewService.StreamingServiceProtocol {
  package func registerMethods<Transport>(with router: inout GRPCCore.RPCRouter<Transport>) where Transport: GRPCCore.ServerTransport {
    router.registerHandler(
      forMethod: Capacity_V1_ReviewService.Method.GetReview.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetReviewRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_GetReviewResponse>(),
      handler: { request, context in
        try await self.getReview(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ReviewService.Method.ListReviewEvents.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ListReviewEventsRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ListReviewEventsResponse>(),
      handler: { request, context in
        try await self.listReviewEvents(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ReviewService.Method.StartReview.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_StartReviewRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_StartReviewResponse>(),
      handler: { request, context in
        try await self.startReview(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ReviewService.Method.RecordReview.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_RecordReviewRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_RecordReviewResponse>(),
      handler: { request, context in
        try await self.recordReview(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ReviewService.Method.AddReviewComment.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_AddReviewCommentRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_AddReviewCommentResponse>(),
      handler: { request, context in
        try await self.addReviewComment(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ReviewService.Method.ReturnAssessment.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ReturnAssessmentRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ReturnAssessmentResponse>(),
      handler: { request, context in
        try await self.returnAssessment(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ReviewService.Method.ValidateAssessment.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ValidateAssessmentRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ValidateAssessmentResponse>(),
      handler: { request, context in
        try await self.validateAssessment(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ReviewService.Method.ReplyToAssessment.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ReplyToAssessmentRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ReplyToAssessmentResponse>(),
      handler: { request, context in
        try await self.replyToAssessment(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ReviewService.Method.PublishAssessment.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_PublishAssessmentRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_PublishAssessmentResponse>(),
      handler: { request, context in
        try await self.publishAssessment(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ReviewService.Method.WithdrawAssessment.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_WithdrawAssessmentRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_WithdrawAssessmentResponse>(),
      handler: { request, context in
        try await self.withdrawAssessment(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ReviewService.Method.GetViews.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetViewsRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_GetViewsResponse>(),
      handler: { request, context in
        try await self.getViews(
          request: request,
          context: context
        )
      }
    )
  }
}

// Default implementation of streaming methods from 'StreamingServiceProtocol'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ReviewService.ServiceProtocol {
  package func getReview(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetReviewRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetReviewResponse> {
    let response = try await self.getReview(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func listReviewEvents(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ListReviewEventsRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListReviewEventsResponse> {
    let response = try await self.listReviewEvents(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func startReview(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_StartReviewRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_StartReviewResponse> {
    let response = try await self.startReview(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func recordReview(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_RecordReviewRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_RecordReviewResponse> {
    let response = try await self.recordReview(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func addReviewComment(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_AddReviewCommentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_AddReviewCommentResponse> {
    let response = try await self.addReviewComment(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func returnAssessment(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ReturnAssessmentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ReturnAssessmentResponse> {
    let response = try await self.returnAssessment(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func validateAssessment(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ValidateAssessmentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ValidateAssessmentResponse> {
    let response = try await self.validateAssessment(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func replyToAssessment(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ReplyToAssessmentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ReplyToAssessmentResponse> {
    let response = try await self.replyToAssessment(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func publishAssessment(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_PublishAssessmentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_PublishAssessmentResponse> {
    let response = try await self.publishAssessment(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func withdrawAssessment(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_WithdrawAssessmentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_WithdrawAssessmentResponse> {
    let response = try await self.withdrawAssessment(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func getViews(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetViewsRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetViewsResponse> {
    let response = try await self.getViews(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }
}

// Default implementation of methods from 'ServiceProtocol'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ReviewService.SimpleServiceProtocol {
  package func getReview(
    request: GRPCCore.ServerRequest<Capacity_V1_GetReviewRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetReviewResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_GetReviewResponse>(
      message: try await self.getReview(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func listReviewEvents(
    request: GRPCCore.ServerRequest<Capacity_V1_ListReviewEventsRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListReviewEventsResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ListReviewEventsResponse>(
      message: try await self.listReviewEvents(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func startReview(
    request: GRPCCore.ServerRequest<Capacity_V1_StartReviewRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_StartReviewResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_StartReviewResponse>(
      message: try await self.startReview(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func recordReview(
    request: GRPCCore.ServerRequest<Capacity_V1_RecordReviewRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_RecordReviewResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_RecordReviewResponse>(
      message: try await self.recordReview(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func addReviewComment(
    request: GRPCCore.ServerRequest<Capacity_V1_AddReviewCommentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_AddReviewCommentResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_AddReviewCommentResponse>(
      message: try await self.addReviewComment(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func returnAssessment(
    request: GRPCCore.ServerRequest<Capacity_V1_ReturnAssessmentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ReturnAssessmentResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ReturnAssessmentResponse>(
      message: try await self.returnAssessment(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func validateAssessment(
    request: GRPCCore.ServerRequest<Capacity_V1_ValidateAssessmentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ValidateAssessmentResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ValidateAssessmentResponse>(
      message: try await self.validateAssessment(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func replyToAssessment(
    request: GRPCCore.ServerRequest<Capacity_V1_ReplyToAssessmentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ReplyToAssessmentResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ReplyToAssessmentResponse>(
      message: try await self.replyToAssessment(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func publishAssessment(
    request: GRPCCore.ServerRequest<Capacity_V1_PublishAssessmentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_PublishAssessmentResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_PublishAssessmentResponse>(
      message: try await self.publishAssessment(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func withdrawAssessment(
    request: GRPCCore.ServerRequest<Capacity_V1_WithdrawAssessmentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_WithdrawAssessmentResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_WithdrawAssessmentResponse>(
      message: try await self.withdrawAssessment(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func getViews(
    request: GRPCCore.ServerRequest<Capacity_V1_GetViewsRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetViewsResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_GetViewsResponse>(
      message: try await self.getViews(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }
}

// MARK: capacity.v1.ReviewService (client)

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ReviewService {
  /// Generated client protocol for the "capacity.v1.ReviewService" service.
  ///
  /// You don't need to implement this protocol directly, use the generated
  /// implementation, ``Client``.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The life of an assessment after it was submitted: review, the state's reply, publication. A step that the state of
  /// > the review does not allow answers FAILED_PRECONDITION and names those that it does.
  package protocol ClientProtocol: Sendable {
    /// Call the "GetReview" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetReviewRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetReviewRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetReviewResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getReview<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetReviewRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetReviewRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetReviewResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetReviewResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ListReviewEvents" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Oldest first.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "pageSize": 10}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListReviewEventsRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListReviewEventsRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListReviewEventsResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func listReviewEvents<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListReviewEventsRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListReviewEventsRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListReviewEventsResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListReviewEventsResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "StartReview" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Opens the review, and the time in which the state may reply.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_StartReviewRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_StartReviewRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_StartReviewResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func startReview<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_StartReviewRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_StartReviewRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_StartReviewResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_StartReviewResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "RecordReview" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Confirms or changes evidence grades, accepts or rejects reasons why something does not apply.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "answers": [{"indicatorId": "HRS-01", "evidenceGrade": "EVIDENCE_GRADE_E1", "note": "A link"}]}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RecordReviewRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_RecordReviewRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_RecordReviewResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func recordReview<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_RecordReviewRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_RecordReviewRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_RecordReviewResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RecordReviewResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "AddReviewComment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Says something about the assessment or one of its answers; changes nothing.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "indicatorId": "HRS-01", "text": "Which year is
    /// > this?"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_AddReviewCommentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_AddReviewCommentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_AddReviewCommentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func addReviewComment<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_AddReviewCommentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_AddReviewCommentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_AddReviewCommentResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_AddReviewCommentResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ReturnAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Gives it back to the agency with what is to be corrected.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "answers": [{"indicatorId": "HRS-01", "note": "Which year?"}]}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ReturnAssessmentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ReturnAssessmentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ReturnAssessmentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func returnAssessment<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ReturnAssessmentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ReturnAssessmentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ReturnAssessmentResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ReturnAssessmentResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ValidateAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Ends the review: the assessment is scored again from the reviewed answers, beside the first result.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ValidateAssessmentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ValidateAssessmentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ValidateAssessmentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func validateAssessment<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ValidateAssessmentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ValidateAssessmentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ValidateAssessmentResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ValidateAssessmentResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ReplyToAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The state's reply: that it agrees, or answers of its own. A later one takes the place of an earlier one.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "statement": "We agree."}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ReplyToAssessmentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ReplyToAssessmentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ReplyToAssessmentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func replyToAssessment<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ReplyToAssessmentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ReplyToAssessmentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ReplyToAssessmentResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ReplyToAssessmentResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "PublishAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Lets readers see it. Not before the state has replied, or the time for that is over.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_PublishAssessmentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_PublishAssessmentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_PublishAssessmentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func publishAssessment<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_PublishAssessmentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_PublishAssessmentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_PublishAssessmentResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_PublishAssessmentResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "WithdrawAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Takes it back. What it requested does not count as held any more.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "reason": "Sent by mistake."}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_WithdrawAssessmentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_WithdrawAssessmentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_WithdrawAssessmentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func withdrawAssessment<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_WithdrawAssessmentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_WithdrawAssessmentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_WithdrawAssessmentResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_WithdrawAssessmentResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "GetViews" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Both views of a contested assessment, scored with the same draws.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetViewsRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetViewsRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetViewsResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getViews<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetViewsRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetViewsRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetViewsResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetViewsResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable
  }

  /// Generated client for the "capacity.v1.ReviewService" service.
  ///
  /// The ``Client`` provides an implementation of ``ClientProtocol`` which wraps
  /// a `GRPCCore.GRPCCClient`. The underlying `GRPCClient` provides the long-lived
  /// means of communication with the remote peer.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The life of an assessment after it was submitted: review, the state's reply, publication. A step that the state of
  /// > the review does not allow answers FAILED_PRECONDITION and names those that it does.
  package struct Client<Transport>: ClientProtocol where Transport: GRPCCore.ClientTransport {
    private let client: GRPCCore.GRPCClient<Transport>

    /// Creates a new client wrapping the provided `GRPCCore.GRPCClient`.
    ///
    /// - Parameters:
    ///   - client: A `GRPCCore.GRPCClient` providing a communication channel to the service.
    package init(wrapping client: GRPCCore.GRPCClient<Transport>) {
      self.client = client
    }

    /// Call the "GetReview" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetReviewRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetReviewRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetReviewResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getReview<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetReviewRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetReviewRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetReviewResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetReviewResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ReviewService.Method.GetReview.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ListReviewEvents" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Oldest first.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "pageSize": 10}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListReviewEventsRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListReviewEventsRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListReviewEventsResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func listReviewEvents<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListReviewEventsRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListReviewEventsRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListReviewEventsResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListReviewEventsResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ReviewService.Method.ListReviewEvents.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "StartReview" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Opens the review, and the time in which the state may reply.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_StartReviewRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_StartReviewRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_StartReviewResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func startReview<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_StartReviewRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_StartReviewRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_StartReviewResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_StartReviewResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ReviewService.Method.StartReview.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "RecordReview" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Confirms or changes evidence grades, accepts or rejects reasons why something does not apply.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "answers": [{"indicatorId": "HRS-01", "evidenceGrade": "EVIDENCE_GRADE_E1", "note": "A link"}]}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RecordReviewRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_RecordReviewRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_RecordReviewResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func recordReview<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_RecordReviewRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_RecordReviewRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_RecordReviewResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RecordReviewResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ReviewService.Method.RecordReview.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "AddReviewComment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Says something about the assessment or one of its answers; changes nothing.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "indicatorId": "HRS-01", "text": "Which year is
    /// > this?"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_AddReviewCommentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_AddReviewCommentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_AddReviewCommentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func addReviewComment<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_AddReviewCommentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_AddReviewCommentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_AddReviewCommentResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_AddReviewCommentResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ReviewService.Method.AddReviewComment.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ReturnAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Gives it back to the agency with what is to be corrected.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "answers": [{"indicatorId": "HRS-01", "note": "Which year?"}]}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ReturnAssessmentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ReturnAssessmentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ReturnAssessmentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func returnAssessment<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ReturnAssessmentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ReturnAssessmentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ReturnAssessmentResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ReturnAssessmentResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ReviewService.Method.ReturnAssessment.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ValidateAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Ends the review: the assessment is scored again from the reviewed answers, beside the first result.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ValidateAssessmentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ValidateAssessmentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ValidateAssessmentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func validateAssessment<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ValidateAssessmentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ValidateAssessmentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ValidateAssessmentResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ValidateAssessmentResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ReviewService.Method.ValidateAssessment.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ReplyToAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The state's reply: that it agrees, or answers of its own. A later one takes the place of an earlier one.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "statement": "We agree."}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ReplyToAssessmentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ReplyToAssessmentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ReplyToAssessmentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func replyToAssessment<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ReplyToAssessmentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ReplyToAssessmentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ReplyToAssessmentResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ReplyToAssessmentResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ReviewService.Method.ReplyToAssessment.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "PublishAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Lets readers see it. Not before the state has replied, or the time for that is over.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_PublishAssessmentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_PublishAssessmentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_PublishAssessmentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func publishAssessment<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_PublishAssessmentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_PublishAssessmentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_PublishAssessmentResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_PublishAssessmentResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ReviewService.Method.PublishAssessment.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "WithdrawAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Takes it back. What it requested does not count as held any more.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "reason": "Sent by mistake."}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_WithdrawAssessmentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_WithdrawAssessmentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_WithdrawAssessmentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func withdrawAssessment<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_WithdrawAssessmentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_WithdrawAssessmentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_WithdrawAssessmentResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_WithdrawAssessmentResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ReviewService.Method.WithdrawAssessment.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "GetViews" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Both views of a contested assessment, scored with the same draws.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetViewsRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetViewsRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetViewsResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getViews<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetViewsRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetViewsRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetViewsResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetViewsResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ReviewService.Method.GetViews.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }
  }
}

// Helpers providing default arguments to 'ClientProtocol' methods.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ReviewService.ClientProtocol {
  /// Call the "GetReview" method.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetReviewRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getReview<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetReviewRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetReviewResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.getReview(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetReviewRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_GetReviewResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListReviewEvents" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Oldest first.
  /// > 
  /// > Example: {"assessmentId": "01JZ0000000000000000000000", "pageSize": 10}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ListReviewEventsRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listReviewEvents<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ListReviewEventsRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListReviewEventsResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.listReviewEvents(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ListReviewEventsRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ListReviewEventsResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "StartReview" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Opens the review, and the time in which the state may reply.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_StartReviewRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func startReview<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_StartReviewRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_StartReviewResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.startReview(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_StartReviewRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_StartReviewResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "RecordReview" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Confirms or changes evidence grades, accepts or rejects reasons why something does not apply.
  /// > 
  /// > Example: {"assessmentId": "01JZ0000000000000000000000", "answers": [{"indicatorId": "HRS-01", "evidenceGrade": "EVIDENCE_GRADE_E1", "note": "A link"}]}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_RecordReviewRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func recordReview<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_RecordReviewRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RecordReviewResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.recordReview(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_RecordReviewRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_RecordReviewResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "AddReviewComment" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Says something about the assessment or one of its answers; changes nothing.
  /// > 
  /// > Example: {"assessmentId": "01JZ0000000000000000000000", "indicatorId": "HRS-01", "text": "Which year is
  /// > this?"}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_AddReviewCommentRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func addReviewComment<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_AddReviewCommentRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_AddReviewCommentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.addReviewComment(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_AddReviewCommentRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_AddReviewCommentResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ReturnAssessment" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Gives it back to the agency with what is to be corrected.
  /// > 
  /// > Example: {"assessmentId": "01JZ0000000000000000000000", "answers": [{"indicatorId": "HRS-01", "note": "Which year?"}]}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ReturnAssessmentRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func returnAssessment<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ReturnAssessmentRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ReturnAssessmentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.returnAssessment(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ReturnAssessmentRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ReturnAssessmentResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ValidateAssessment" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Ends the review: the assessment is scored again from the reviewed answers, beside the first result.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ValidateAssessmentRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func validateAssessment<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ValidateAssessmentRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ValidateAssessmentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.validateAssessment(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ValidateAssessmentRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ValidateAssessmentResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ReplyToAssessment" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The state's reply: that it agrees, or answers of its own. A later one takes the place of an earlier one.
  /// > 
  /// > Example: {"assessmentId": "01JZ0000000000000000000000", "statement": "We agree."}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ReplyToAssessmentRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func replyToAssessment<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ReplyToAssessmentRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ReplyToAssessmentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.replyToAssessment(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ReplyToAssessmentRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ReplyToAssessmentResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "PublishAssessment" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Lets readers see it. Not before the state has replied, or the time for that is over.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_PublishAssessmentRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func publishAssessment<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_PublishAssessmentRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_PublishAssessmentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.publishAssessment(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_PublishAssessmentRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_PublishAssessmentResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "WithdrawAssessment" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Takes it back. What it requested does not count as held any more.
  /// > 
  /// > Example: {"assessmentId": "01JZ0000000000000000000000", "reason": "Sent by mistake."}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_WithdrawAssessmentRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func withdrawAssessment<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_WithdrawAssessmentRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_WithdrawAssessmentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.withdrawAssessment(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_WithdrawAssessmentRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_WithdrawAssessmentResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetViews" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Both views of a contested assessment, scored with the same draws.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetViewsRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getViews<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetViewsRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetViewsResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.getViews(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetViewsRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_GetViewsResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }
}

// Helpers providing sugared APIs for 'ClientProtocol' methods.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ReviewService.ClientProtocol {
  /// Call the "GetReview" method.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getReview<Result>(
    _ message: Capacity_V1_GetReviewRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetReviewResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetReviewRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getReview(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListReviewEvents" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Oldest first.
  /// > 
  /// > Example: {"assessmentId": "01JZ0000000000000000000000", "pageSize": 10}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listReviewEvents<Result>(
    _ message: Capacity_V1_ListReviewEventsRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListReviewEventsResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ListReviewEventsRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.listReviewEvents(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "StartReview" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Opens the review, and the time in which the state may reply.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func startReview<Result>(
    _ message: Capacity_V1_StartReviewRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_StartReviewResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_StartReviewRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.startReview(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "RecordReview" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Confirms or changes evidence grades, accepts or rejects reasons why something does not apply.
  /// > 
  /// > Example: {"assessmentId": "01JZ0000000000000000000000", "answers": [{"indicatorId": "HRS-01", "evidenceGrade": "EVIDENCE_GRADE_E1", "note": "A link"}]}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func recordReview<Result>(
    _ message: Capacity_V1_RecordReviewRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RecordReviewResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_RecordReviewRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.recordReview(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "AddReviewComment" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Says something about the assessment or one of its answers; changes nothing.
  /// > 
  /// > Example: {"assessmentId": "01JZ0000000000000000000000", "indicatorId": "HRS-01", "text": "Which year is
  /// > this?"}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func addReviewComment<Result>(
    _ message: Capacity_V1_AddReviewCommentRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_AddReviewCommentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_AddReviewCommentRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.addReviewComment(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ReturnAssessment" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Gives it back to the agency with what is to be corrected.
  /// > 
  /// > Example: {"assessmentId": "01JZ0000000000000000000000", "answers": [{"indicatorId": "HRS-01", "note": "Which year?"}]}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func returnAssessment<Result>(
    _ message: Capacity_V1_ReturnAssessmentRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ReturnAssessmentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ReturnAssessmentRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.returnAssessment(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ValidateAssessment" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Ends the review: the assessment is scored again from the reviewed answers, beside the first result.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func validateAssessment<Result>(
    _ message: Capacity_V1_ValidateAssessmentRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ValidateAssessmentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ValidateAssessmentRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.validateAssessment(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ReplyToAssessment" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The state's reply: that it agrees, or answers of its own. A later one takes the place of an earlier one.
  /// > 
  /// > Example: {"assessmentId": "01JZ0000000000000000000000", "statement": "We agree."}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func replyToAssessment<Result>(
    _ message: Capacity_V1_ReplyToAssessmentRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ReplyToAssessmentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ReplyToAssessmentRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.replyToAssessment(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "PublishAssessment" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Lets readers see it. Not before the state has replied, or the time for that is over.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func publishAssessment<Result>(
    _ message: Capacity_V1_PublishAssessmentRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_PublishAssessmentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_PublishAssessmentRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.publishAssessment(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "WithdrawAssessment" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Takes it back. What it requested does not count as held any more.
  /// > 
  /// > Example: {"assessmentId": "01JZ0000000000000000000000", "reason": "Sent by mistake."}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func withdrawAssessment<Result>(
    _ message: Capacity_V1_WithdrawAssessmentRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_WithdrawAssessmentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_WithdrawAssessmentRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.withdrawAssessment(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetViews" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Both views of a contested assessment, scored with the same draws.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getViews<Result>(
    _ message: Capacity_V1_GetViewsRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetViewsResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetViewsRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getViews(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }
}