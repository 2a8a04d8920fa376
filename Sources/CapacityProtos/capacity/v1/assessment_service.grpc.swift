// Written by Protos/generate: do not edit.
// swift-format-ignore-file

package import GRPCCore
internal import ProtobufC

// MARK: - capacity.v1.AssessmentService

/// Namespace containing generated types for the "capacity.v1.AssessmentService" service.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
package enum Capacity_V1_AssessmentService: Sendable {
  /// Service descriptor for the "capacity.v1.AssessmentService" service.
  package static let descriptor = GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AssessmentService")
  /// Namespace for method metadata.
  package enum Method: Sendable {
    /// Namespace for "ValidateResponse" metadata.
    package enum ValidateResponse: Sendable {
      /// Request type for "ValidateResponse".
      package typealias Input = Capacity_V1_ValidateResponseRequest
      /// Response type for "ValidateResponse".
      package typealias Output = Capacity_V1_ValidateResponseResponse
      /// Descriptor for "ValidateResponse".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AssessmentService"),
        method: "ValidateResponse",
        type: .unary
      )
    }
    /// Namespace for "SubmitResponse" metadata.
    package enum SubmitResponse: Sendable {
      /// Request type for "SubmitResponse".
      package typealias Input = Capacity_V1_SubmitResponseRequest
      /// Response type for "SubmitResponse".
      package typealias Output = Capacity_V1_SubmitResponseResponse
      /// Descriptor for "SubmitResponse".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AssessmentService"),
        method: "SubmitResponse",
        type: .unary
      )
    }
    /// Namespace for "GetAssessment" metadata.
    package enum GetAssessment: Sendable {
      /// Request type for "GetAssessment".
      package typealias Input = Capacity_V1_GetAssessmentRequest
      /// Response type for "GetAssessment".
      package typealias Output = Capacity_V1_GetAssessmentResponse
      /// Descriptor for "GetAssessment".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AssessmentService"),
        method: "GetAssessment",
        type: .unary
      )
    }
    /// Namespace for "ListAssessments" metadata.
    package enum ListAssessments: Sendable {
      /// Request type for "ListAssessments".
      package typealias Input = Capacity_V1_ListAssessmentsRequest
      /// Response type for "ListAssessments".
      package typealias Output = Capacity_V1_ListAssessmentsResponse
      /// Descriptor for "ListAssessments".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AssessmentService"),
        method: "ListAssessments",
        type: .unary
      )
    }
    /// Namespace for "SetTlp" metadata.
    package enum SetTlp: Sendable {
      /// Request type for "SetTlp".
      package typealias Input = Capacity_V1_SetTlpRequest
      /// Response type for "SetTlp".
      package typealias Output = Capacity_V1_SetTlpResponse
      /// Descriptor for "SetTlp".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AssessmentService"),
        method: "SetTlp",
        type: .unary
      )
    }
    /// Namespace for "ShareAssessment" metadata.
    package enum ShareAssessment: Sendable {
      /// Request type for "ShareAssessment".
      package typealias Input = Capacity_V1_ShareAssessmentRequest
      /// Response type for "ShareAssessment".
      package typealias Output = Capacity_V1_ShareAssessmentResponse
      /// Descriptor for "ShareAssessment".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AssessmentService"),
        method: "ShareAssessment",
        type: .unary
      )
    }
    /// Namespace for "UnshareAssessment" metadata.
    package enum UnshareAssessment: Sendable {
      /// Request type for "UnshareAssessment".
      package typealias Input = Capacity_V1_UnshareAssessmentRequest
      /// Response type for "UnshareAssessment".
      package typealias Output = Capacity_V1_UnshareAssessmentResponse
      /// Descriptor for "UnshareAssessment".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AssessmentService"),
        method: "UnshareAssessment",
        type: .unary
      )
    }
    /// Namespace for "GetContact" metadata.
    package enum GetContact: Sendable {
      /// Request type for "GetContact".
      package typealias Input = Capacity_V1_GetContactRequest
      /// Response type for "GetContact".
      package typealias Output = Capacity_V1_GetContactResponse
      /// Descriptor for "GetContact".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AssessmentService"),
        method: "GetContact",
        type: .unary
      )
    }
    /// Namespace for "EraseContact" metadata.
    package enum EraseContact: Sendable {
      /// Request type for "EraseContact".
      package typealias Input = Capacity_V1_EraseContactRequest
      /// Response type for "EraseContact".
      package typealias Output = Capacity_V1_EraseContactResponse
      /// Descriptor for "EraseContact".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AssessmentService"),
        method: "EraseContact",
        type: .unary
      )
    }
    /// Namespace for "GetBundle" metadata.
    package enum GetBundle: Sendable {
      /// Request type for "GetBundle".
      package typealias Input = Capacity_V1_GetBundleRequest
      /// Response type for "GetBundle".
      package typealias Output = Capacity_V1_GetBundleResponse
      /// Descriptor for "GetBundle".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AssessmentService"),
        method: "GetBundle",
        type: .unary
      )
    }
    /// Namespace for "RescoreAssessment" metadata.
    package enum RescoreAssessment: Sendable {
      /// Request type for "RescoreAssessment".
      package typealias Input = Capacity_V1_RescoreAssessmentRequest
      /// Response type for "RescoreAssessment".
      package typealias Output = Capacity_V1_RescoreAssessmentResponse
      /// Descriptor for "RescoreAssessment".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AssessmentService"),
        method: "RescoreAssessment",
        type: .unary
      )
    }
    /// Namespace for "ListResults" metadata.
    package enum ListResults: Sendable {
      /// Request type for "ListResults".
      package typealias Input = Capacity_V1_ListResultsRequest
      /// Response type for "ListResults".
      package typealias Output = Capacity_V1_ListResultsResponse
      /// Descriptor for "ListResults".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AssessmentService"),
        method: "ListResults",
        type: .unary
      )
    }
    /// Namespace for "WatchAssessments" metadata.
    package enum WatchAssessments: Sendable {
      /// Request type for "WatchAssessments".
      package typealias Input = Capacity_V1_WatchAssessmentsRequest
      /// Response type for "WatchAssessments".
      package typealias Output = Capacity_V1_WatchAssessmentsResponse
      /// Descriptor for "WatchAssessments".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AssessmentService"),
        method: "WatchAssessments",
        type: .serverStreaming
      )
    }
    /// Descriptors for all methods in the "capacity.v1.AssessmentService" service.
    package static let descriptors: [GRPCCore.MethodDescriptor] = [
      ValidateResponse.descriptor,
      SubmitResponse.descriptor,
      GetAssessment.descriptor,
      ListAssessments.descriptor,
      SetTlp.descriptor,
      ShareAssessment.descriptor,
      UnshareAssessment.descriptor,
      GetContact.descriptor,
      EraseContact.descriptor,
      GetBundle.descriptor,
      RescoreAssessment.descriptor,
      ListResults.descriptor,
      WatchAssessments.descriptor
    ]
  }
}

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension GRPCCore.ServiceDescriptor {
  /// Service descriptor for the "capacity.v1.AssessmentService" service.
  package static let capacity_v1_AssessmentService = GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.AssessmentService")
}

// MARK: capacity.v1.AssessmentService (server)

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_AssessmentService {
  /// Streaming variant of the service protocol for the "capacity.v1.AssessmentService" service.
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
  /// > Takes survey responses and keeps the assessments made from them.
  package protocol StreamingServiceProtocol: GRPCCore.RegistrableRPCService {
    /// Handle the "ValidateResponse" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Checks a response against its instrument and names every fault. Stores nothing.
    /// > 
    /// > Example: {"response": {"instrumentId": "cyber-capacity", "instrumentVersion": "0.1", "stateCode": "XAA",
    /// > "round": "2026-1", "answers": {"HRS-01": {"level": 3, "evidenceGrade": "EVIDENCE_GRADE_E2"}}}}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ValidateResponseRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ValidateResponseResponse` messages.
    func validateResponse(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ValidateResponseRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ValidateResponseResponse>

    /// Handle the "SubmitResponse" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Validates, scores, flags and stores a response. A reply means that it is on disk.
    /// > 
    /// > Example: {"requestId": "example", "response": {"instrumentId": "cyber-capacity", "instrumentVersion": "0.1",
    /// > "stateCode": "XAA", "round": "2026-1", "answers": {"HRS-01": {"level": 3, "evidenceGrade":
    /// > "EVIDENCE_GRADE_E2"}}}}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_SubmitResponseRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_SubmitResponseResponse` messages.
    func submitResponse(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_SubmitResponseRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_SubmitResponseResponse>

    /// Handle the "GetAssessment" method.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetAssessmentRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_GetAssessmentResponse` messages.
    func getAssessment(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetAssessmentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetAssessmentResponse>

    /// Handle the "ListAssessments" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Newest first.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ListAssessmentsRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ListAssessmentsResponse` messages.
    func listAssessments(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ListAssessmentsRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListAssessmentsResponse>

    /// Handle the "SetTlp" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Changes the label, and so who may ever see the assessment.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "tlp": "TLP_GREEN"}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_SetTlpRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_SetTlpResponse` messages.
    func setTlp(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_SetTlpRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_SetTlpResponse>

    /// Handle the "ShareAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Lets another agency see an assessment whose label allows it (AMBER and less strict).
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ShareAssessmentRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ShareAssessmentResponse` messages.
    func shareAssessment(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ShareAssessmentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ShareAssessmentResponse>

    /// Handle the "UnshareAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Takes that back.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_UnshareAssessmentRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_UnshareAssessmentResponse` messages.
    func unshareAssessment(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_UnshareAssessmentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_UnshareAssessmentResponse>

    /// Handle the "GetContact" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Whom to ask about the response.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetContactRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_GetContactResponse` messages.
    func getContact(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetContactRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetContactResponse>

    /// Handle the "EraseContact" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Erases that for ever; nothing else of the assessment changes.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_EraseContactRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_EraseContactResponse` messages.
    func eraseContact(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_EraseContactRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_EraseContactResponse>

    /// Handle the "GetBundle" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The assessment with all that it was made from, so that it can be made again without the server.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetBundleRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_GetBundleResponse` messages.
    func getBundle(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetBundleRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetBundleResponse>

    /// Handle the "RescoreAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Scores it again with the instrument, rules, profile and method of today, and stores that beside the first result.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "profileId": "default"}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_RescoreAssessmentRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_RescoreAssessmentResponse` messages.
    func rescoreAssessment(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_RescoreAssessmentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_RescoreAssessmentResponse>

    /// Handle the "ListResults" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > All results of an assessment, the first one first.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ListResultsRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ListResultsResponse` messages.
    func listResults(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ListResultsRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListResultsResponse>

    /// Handle the "WatchAssessments" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > What happens to assessments, as it happens: each event once, in its order, also across restarts of either side.
    /// > 
    /// > Example: {"fromStart": true}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_WatchAssessmentsRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_WatchAssessmentsResponse` messages.
    func watchAssessments(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_WatchAssessmentsRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_WatchAssessmentsResponse>
  }

  /// Service protocol for the "capacity.v1.AssessmentService" service.
  ///
  /// This protocol is higher level than ``StreamingServiceProtocol`` but lower level than
  /// the ``SimpleServiceProtocol``, it provides access to request and response metadata and
  /// trailing response metadata. If you don't need these then consider using
  /// the ``SimpleServiceProtocol``. If you need fine grained control over your RPCs then
  /// use ``StreamingServiceProtocol``.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Takes survey responses and keeps the assessments made from them.
  package protocol ServiceProtocol: Capacity_V1_AssessmentService.StreamingServiceProtocol {
    /// Handle the "ValidateResponse" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Checks a response against its instrument and names every fault. Stores nothing.
    /// > 
    /// > Example: {"response": {"instrumentId": "cyber-capacity", "instrumentVersion": "0.1", "stateCode": "XAA",
    /// > "round": "2026-1", "answers": {"HRS-01": {"level": 3, "evidenceGrade": "EVIDENCE_GRADE_E2"}}}}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ValidateResponseRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ValidateResponseResponse` message.
    func validateResponse(
      request: GRPCCore.ServerRequest<Capacity_V1_ValidateResponseRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ValidateResponseResponse>

    /// Handle the "SubmitResponse" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Validates, scores, flags and stores a response. A reply means that it is on disk.
    /// > 
    /// > Example: {"requestId": "example", "response": {"instrumentId": "cyber-capacity", "instrumentVersion": "0.1",
    /// > "stateCode": "XAA", "round": "2026-1", "answers": {"HRS-01": {"level": 3, "evidenceGrade":
    /// > "EVIDENCE_GRADE_E2"}}}}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_SubmitResponseRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_SubmitResponseResponse` message.
    func submitResponse(
      request: GRPCCore.ServerRequest<Capacity_V1_SubmitResponseRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_SubmitResponseResponse>

    /// Handle the "GetAssessment" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetAssessmentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_GetAssessmentResponse` message.
    func getAssessment(
      request: GRPCCore.ServerRequest<Capacity_V1_GetAssessmentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetAssessmentResponse>

    /// Handle the "ListAssessments" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Newest first.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListAssessmentsRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ListAssessmentsResponse` message.
    func listAssessments(
      request: GRPCCore.ServerRequest<Capacity_V1_ListAssessmentsRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListAssessmentsResponse>

    /// Handle the "SetTlp" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Changes the label, and so who may ever see the assessment.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "tlp": "TLP_GREEN"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_SetTlpRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_SetTlpResponse` message.
    func setTlp(
      request: GRPCCore.ServerRequest<Capacity_V1_SetTlpRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_SetTlpResponse>

    /// Handle the "ShareAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Lets another agency see an assessment whose label allows it (AMBER and less strict).
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ShareAssessmentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ShareAssessmentResponse` message.
    func shareAssessment(
      request: GRPCCore.ServerRequest<Capacity_V1_ShareAssessmentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ShareAssessmentResponse>

    /// Handle the "UnshareAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Takes that back.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_UnshareAssessmentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_UnshareAssessmentResponse` message.
    func unshareAssessment(
      request: GRPCCore.ServerRequest<Capacity_V1_UnshareAssessmentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_UnshareAssessmentResponse>

    /// Handle the "GetContact" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Whom to ask about the response.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetContactRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_GetContactResponse` message.
    func getContact(
      request: GRPCCore.ServerRequest<Capacity_V1_GetContactRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetContactResponse>

    /// Handle the "EraseContact" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Erases that for ever; nothing else of the assessment changes.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_EraseContactRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_EraseContactResponse` message.
    func eraseContact(
      request: GRPCCore.ServerRequest<Capacity_V1_EraseContactRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_EraseContactResponse>

    /// Handle the "GetBundle" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The assessment with all that it was made from, so that it can be made again without the server.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetBundleRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_GetBundleResponse` message.
    func getBundle(
      request: GRPCCore.ServerRequest<Capacity_V1_GetBundleRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetBundleResponse>

    /// Handle the "RescoreAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Scores it again with the instrument, rules, profile and method of today, and stores that beside the first result.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "profileId": "default"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RescoreAssessmentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_RescoreAssessmentResponse` message.
    func rescoreAssessment(
      request: GRPCCore.ServerRequest<Capacity_V1_RescoreAssessmentRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_RescoreAssessmentResponse>

    /// Handle the "ListResults" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > All results of an assessment, the first one first.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListResultsRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ListResultsResponse` message.
    func listResults(
      request: GRPCCore.ServerRequest<Capacity_V1_ListResultsRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListResultsResponse>

    /// Handle the "WatchAssessments" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > What happens to assessments, as it happens: each event once, in its order, also across restarts of either side.
    /// > 
    /// > Example: {"fromStart": true}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_WatchAssessmentsRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_WatchAssessmentsResponse` messages.
    func watchAssessments(
      request: GRPCCore.ServerRequest<Capacity_V1_WatchAssessmentsRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_WatchAssessmentsResponse>
  }

  /// Simple service protocol for the "capacity.v1.AssessmentService" service.
  ///
  /// This is the highest level protocol for the service. The API is the easiest to use but
  /// doesn't provide access to request or response metadata. If you need access to these
  /// then use ``ServiceProtocol`` instead.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Takes survey responses and keeps the assessments made from them.
  package protocol SimpleServiceProtocol: Capacity_V1_AssessmentService.ServiceProtocol {
    /// Handle the "ValidateResponse" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Checks a response against its instrument and names every fault. Stores nothing.
    /// > 
    /// > Example: {"response": {"instrumentId": "cyber-capacity", "instrumentVersion": "0.1", "stateCode": "XAA",
    /// > "round": "2026-1", "answers": {"HRS-01": {"level": 3, "evidenceGrade": "EVIDENCE_GRADE_E2"}}}}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ValidateResponseRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ValidateResponseResponse` to respond with.
    func validateResponse(
      request: Capacity_V1_ValidateResponseRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ValidateResponseResponse

    /// Handle the "SubmitResponse" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Validates, scores, flags and stores a response. A reply means that it is on disk.
    /// > 
    /// > Example: {"requestId": "example", "response": {"instrumentId": "cyber-capacity", "instrumentVersion": "0.1",
    /// > "stateCode": "XAA", "round": "2026-1", "answers": {"HRS-01": {"level": 3, "evidenceGrade":
    /// > "EVIDENCE_GRADE_E2"}}}}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_SubmitResponseRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_SubmitResponseResponse` to respond with.
    func submitResponse(
      request: Capacity_V1_SubmitResponseRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_SubmitResponseResponse

    /// Handle the "GetAssessment" method.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetAssessmentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_GetAssessmentResponse` to respond with.
    func getAssessment(
      request: Capacity_V1_GetAssessmentRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_GetAssessmentResponse

    /// Handle the "ListAssessments" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Newest first.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ListAssessmentsRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ListAssessmentsResponse` to respond with.
    func listAssessments(
      request: Capacity_V1_ListAssessmentsRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ListAssessmentsResponse

    /// Handle the "SetTlp" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Changes the label, and so who may ever see the assessment.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "tlp": "TLP_GREEN"}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_SetTlpRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_SetTlpResponse` to respond with.
    func setTlp(
      request: Capacity_V1_SetTlpRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_SetTlpResponse

    /// Handle the "ShareAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Lets another agency see an assessment whose label allows it (AMBER and less strict).
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ShareAssessmentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ShareAssessmentResponse` to respond with.
    func shareAssessment(
      request: Capacity_V1_ShareAssessmentRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ShareAssessmentResponse

    /// Handle the "UnshareAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Takes that back.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_UnshareAssessmentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_UnshareAssessmentResponse` to respond with.
    func unshareAssessment(
      request: Capacity_V1_UnshareAssessmentRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_UnshareAssessmentResponse

    /// Handle the "GetContact" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Whom to ask about the response.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetContactRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_GetContactResponse` to respond with.
    func getContact(
      request: Capacity_V1_GetContactRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_GetContactResponse

    /// Handle the "EraseContact" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Erases that for ever; nothing else of the assessment changes.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_EraseContactRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_EraseContactResponse` to respond with.
    func eraseContact(
      request: Capacity_V1_EraseContactRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_EraseContactResponse

    /// Handle the "GetBundle" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The assessment with all that it was made from, so that it can be made again without the server.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetBundleRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_GetBundleResponse` to respond with.
    func getBundle(
      request: Capacity_V1_GetBundleRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_GetBundleResponse

    /// Handle the "RescoreAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Scores it again with the instrument, rules, profile and method of today, and stores that beside the first result.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "profileId": "default"}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_RescoreAssessmentRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_RescoreAssessmentResponse` to respond with.
    func rescoreAssessment(
      request: Capacity_V1_RescoreAssessmentRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_RescoreAssessmentResponse

    /// Handle the "ListResults" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > All results of an assessment, the first one first.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ListResultsRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ListResultsResponse` to respond with.
    func listResults(
      request: Capacity_V1_ListResultsRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ListResultsResponse

    /// Handle the "WatchAssessments" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > What happens to assessments, as it happens: each event once, in its order, also across restarts of either side.
    /// > 
    /// > Example: {"fromStart": true}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_WatchAssessmentsRequest` message.
    ///   - response: A response stream of `Capacity_V1_WatchAssessmentsResponse` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    func watchAssessments(
      request: Capacity_V1_WatchAssessmentsRequest,
      response: GRPCCore.RPCWriter<Capacity_V1_WatchAssessmentsResponse>,
      context: GRPCCore.ServerContext
    ) async throws
  }
}

// Default implementation of 'registerMethods(with:)'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_AssessmentService.StreamingServiceProtocol {
  package func registerMethods<Transport>(with router: inout GRPCCore.RPCRouter<Transport>) where Transport: GRPCCore.ServerTransport {
    router.registerHandler(
      forMethod: Capacity_V1_AssessmentService.Method.ValidateResponse.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ValidateResponseRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ValidateResponseResponse>(),
      handler: { request, context in
        try await self.validateResponse(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AssessmentService.Method.SubmitResponse.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_SubmitResponseRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_SubmitResponseResponse>(),
      handler: { request, context in
        try await self.submitResponse(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AssessmentService.Method.GetAssessment.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetAssessmentRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_GetAssessmentResponse>(),
      handler: { request, context in
        try await self.getAssessment(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AssessmentService.Method.ListAssessments.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ListAssessmentsRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ListAssessmentsResponse>(),
      handler: { request, context in
        try await self.listAssessments(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AssessmentService.Method.SetTlp.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_SetTlpRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_SetTlpResponse>(),
      handler: { request, context in
        try await self.setTlp(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AssessmentService.Method.ShareAssessment.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ShareAssessmentRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ShareAssessmentResponse>(),
      handler: { request, context in
        try await self.shareAssessment(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AssessmentService.Method.UnshareAssessment.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_UnshareAssessmentRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_UnshareAssessmentResponse>(),
      handler: { request, context in
        try await self.unshareAssessment(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AssessmentService.Method.GetContact.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetContactRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_GetContactResponse>(),
      handler: { request, context in
        try await self.getContact(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AssessmentService.Method.EraseContact.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_EraseContactRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_EraseContactResponse>(),
      handler: { request, context in
        try await self.eraseContact(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AssessmentService.Method.GetBundle.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetBundleRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_GetBundleResponse>(),
      handler: { request, context in
        try await self.getBundle(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AssessmentService.Method.RescoreAssessment.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_RescoreAssessmentRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_RescoreAssessmentResponse>(),
      handler: { request, context in
        try await self.rescoreAssessment(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AssessmentService.Method.ListResults.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ListResultsRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ListResultsResponse>(),
      handler: { request, context in
        try await self.listResults(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_AssessmentService.Method.WatchAssessments.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_WatchAssessmentsRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_WatchAssessmentsResponse>(),
      handler: { request, context in
        try await self.watchAssessments(
          request: request,
          context: context
        )
      }
    )
  }
}

// Default implementation of streaming methods from 'StreamingServiceProtocol'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_AssessmentService.ServiceProtocol {
  package func validateResponse(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ValidateResponseRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ValidateResponseResponse> {
    let response = try await self.validateResponse(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func submitResponse(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_SubmitResponseRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_SubmitResponseResponse> {
    let response = try await self.submitResponse(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func getAssessment(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetAssessmentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetAssessmentResponse> {
    let response = try await self.getAssessment(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func listAssessments(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ListAssessmentsRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListAssessmentsResponse> {
    let response = try await self.listAssessments(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func setTlp(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_SetTlpRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_SetTlpResponse> {
    let response = try await self.setTlp(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func shareAssessment(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ShareAssessmentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ShareAssessmentResponse> {
    let response = try await self.shareAssessment(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func unshareAssessment(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_UnshareAssessmentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_UnshareAssessmentResponse> {
    let response = try await self.unshareAssessment(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func getContact(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetContactRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetContactResponse> {
    let response = try await self.getContact(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func eraseContact(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_EraseContactRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_EraseContactResponse> {
    let response = try await self.eraseContact(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func getBundle(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetBundleRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetBundleResponse> {
    let response = try await self.getBundle(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func rescoreAssessment(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_RescoreAssessmentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_RescoreAssessmentResponse> {
    let response = try await self.rescoreAssessment(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func listResults(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ListResultsRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListResultsResponse> {
    let response = try await self.listResults(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func watchAssessments(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_WatchAssessmentsRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_WatchAssessmentsResponse> {
    let response = try await self.watchAssessments(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return response
  }
}

// Default implementation of methods from 'ServiceProtocol'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_AssessmentService.SimpleServiceProtocol {
  package func validateResponse(
    request: GRPCCore.ServerRequest<Capacity_V1_ValidateResponseRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ValidateResponseResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ValidateResponseResponse>(
      message: try await self.validateResponse(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func submitResponse(
    request: GRPCCore.ServerRequest<Capacity_V1_SubmitResponseRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_SubmitResponseResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_SubmitResponseResponse>(
      message: try await self.submitResponse(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func getAssessment(
    request: GRPCCore.ServerRequest<Capacity_V1_GetAssessmentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetAssessmentResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_GetAssessmentResponse>(
      message: try await self.getAssessment(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func listAssessments(
    request: GRPCCore.ServerRequest<Capacity_V1_ListAssessmentsRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListAssessmentsResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ListAssessmentsResponse>(
      message: try await self.listAssessments(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func setTlp(
    request: GRPCCore.ServerRequest<Capacity_V1_SetTlpRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_SetTlpResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_SetTlpResponse>(
      message: try await self.setTlp(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func shareAssessment(
    request: GRPCCore.ServerRequest<Capacity_V1_ShareAssessmentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ShareAssessmentResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ShareAssessmentResponse>(
      message: try await self.shareAssessment(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func unshareAssessment(
    request: GRPCCore.ServerRequest<Capacity_V1_UnshareAssessmentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_UnshareAssessmentResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_UnshareAssessmentResponse>(
      message: try await self.unshareAssessment(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func getContact(
    request: GRPCCore.ServerRequest<Capacity_V1_GetContactRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetContactResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_GetContactResponse>(
      message: try await self.getContact(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func eraseContact(
    request: GRPCCore.ServerRequest<Capacity_V1_EraseContactRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_EraseContactResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_EraseContactResponse>(
      message: try await self.eraseContact(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func getBundle(
    request: GRPCCore.ServerRequest<Capacity_V1_GetBundleRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetBundleResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_GetBundleResponse>(
      message: try await self.getBundle(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func rescoreAssessment(
    request: GRPCCore.ServerRequest<Capacity_V1_RescoreAssessmentRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_RescoreAssessmentResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_RescoreAssessmentResponse>(
      message: try await self.rescoreAssessment(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func listResults(
    request: GRPCCore.ServerRequest<Capacity_V1_ListResultsRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListResultsResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ListResultsResponse>(
      message: try await self.listResults(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func watchAssessments(
    request: GRPCCore.ServerRequest<Capacity_V1_WatchAssessmentsRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_WatchAssessmentsResponse> {
    return GRPCCore.StreamingServerResponse<Capacity_V1_WatchAssessmentsResponse>(
      metadata: [:],
      producer: { writer in
        try await self.watchAssessments(
          request: request.message,
          response: writer,
          context: context
        )
        return [:]
      }
    )
  }
}

// MARK: capacity.v1.AssessmentService (client)

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_AssessmentService {
  /// Generated client protocol for the "capacity.v1.AssessmentService" service.
  ///
  /// You don't need to implement this protocol directly, use the generated
  /// implementation, ``Client``.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Takes survey responses and keeps the assessments made from them.
  package protocol ClientProtocol: Sendable {
    /// Call the "ValidateResponse" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Checks a response against its instrument and names every fault. Stores nothing.
    /// > 
    /// > Example: {"response": {"instrumentId": "cyber-capacity", "instrumentVersion": "0.1", "stateCode": "XAA",
    /// > "round": "2026-1", "answers": {"HRS-01": {"level": 3, "evidenceGrade": "EVIDENCE_GRADE_E2"}}}}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ValidateResponseRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ValidateResponseRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ValidateResponseResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func validateResponse<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ValidateResponseRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ValidateResponseRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ValidateResponseResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ValidateResponseResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "SubmitResponse" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Validates, scores, flags and stores a response. A reply means that it is on disk.
    /// > 
    /// > Example: {"requestId": "example", "response": {"instrumentId": "cyber-capacity", "instrumentVersion": "0.1",
    /// > "stateCode": "XAA", "round": "2026-1", "answers": {"HRS-01": {"level": 3, "evidenceGrade":
    /// > "EVIDENCE_GRADE_E2"}}}}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_SubmitResponseRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_SubmitResponseRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_SubmitResponseResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func submitResponse<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_SubmitResponseRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_SubmitResponseRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_SubmitResponseResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_SubmitResponseResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "GetAssessment" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetAssessmentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetAssessmentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetAssessmentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getAssessment<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetAssessmentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetAssessmentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetAssessmentResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetAssessmentResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ListAssessments" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Newest first.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListAssessmentsRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListAssessmentsRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListAssessmentsResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func listAssessments<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListAssessmentsRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListAssessmentsRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListAssessmentsResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListAssessmentsResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "SetTlp" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Changes the label, and so who may ever see the assessment.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "tlp": "TLP_GREEN"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_SetTlpRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_SetTlpRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_SetTlpResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func setTlp<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_SetTlpRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_SetTlpRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_SetTlpResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_SetTlpResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ShareAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Lets another agency see an assessment whose label allows it (AMBER and less strict).
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ShareAssessmentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ShareAssessmentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ShareAssessmentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func shareAssessment<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ShareAssessmentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ShareAssessmentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ShareAssessmentResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ShareAssessmentResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "UnshareAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Takes that back.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_UnshareAssessmentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_UnshareAssessmentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_UnshareAssessmentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func unshareAssessment<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_UnshareAssessmentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_UnshareAssessmentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_UnshareAssessmentResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_UnshareAssessmentResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "GetContact" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Whom to ask about the response.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetContactRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetContactRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetContactResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getContact<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetContactRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetContactRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetContactResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetContactResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "EraseContact" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Erases that for ever; nothing else of the assessment changes.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_EraseContactRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_EraseContactRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_EraseContactResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func eraseContact<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_EraseContactRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_EraseContactRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_EraseContactResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_EraseContactResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "GetBundle" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The assessment with all that it was made from, so that it can be made again without the server.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetBundleRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetBundleRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetBundleResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getBundle<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetBundleRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetBundleRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetBundleResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetBundleResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "RescoreAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Scores it again with the instrument, rules, profile and method of today, and stores that beside the first result.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "profileId": "default"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RescoreAssessmentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_RescoreAssessmentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_RescoreAssessmentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func rescoreAssessment<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_RescoreAssessmentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_RescoreAssessmentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_RescoreAssessmentResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RescoreAssessmentResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ListResults" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > All results of an assessment, the first one first.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListResultsRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListResultsRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListResultsResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func listResults<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListResultsRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListResultsRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListResultsResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListResultsResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "WatchAssessments" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > What happens to assessments, as it happens: each event once, in its order, also across restarts of either side.
    /// > 
    /// > Example: {"fromStart": true}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_WatchAssessmentsRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_WatchAssessmentsRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_WatchAssessmentsResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func watchAssessments<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_WatchAssessmentsRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_WatchAssessmentsRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_WatchAssessmentsResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.StreamingClientResponse<Capacity_V1_WatchAssessmentsResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable
  }

  /// Generated client for the "capacity.v1.AssessmentService" service.
  ///
  /// The ``Client`` provides an implementation of ``ClientProtocol`` which wraps
  /// a `GRPCCore.GRPCCClient`. The underlying `GRPCClient` provides the long-lived
  /// means of communication with the remote peer.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Takes survey responses and keeps the assessments made from them.
  package struct Client<Transport>: ClientProtocol where Transport: GRPCCore.ClientTransport {
    private let client: GRPCCore.GRPCClient<Transport>

    /// Creates a new client wrapping the provided `GRPCCore.GRPCClient`.
    ///
    /// - Parameters:
    ///   - client: A `GRPCCore.GRPCClient` providing a communication channel to the service.
    package init(wrapping client: GRPCCore.GRPCClient<Transport>) {
      self.client = client
    }

    /// Call the "ValidateResponse" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Checks a response against its instrument and names every fault. Stores nothing.
    /// > 
    /// > Example: {"response": {"instrumentId": "cyber-capacity", "instrumentVersion": "0.1", "stateCode": "XAA",
    /// > "round": "2026-1", "answers": {"HRS-01": {"level": 3, "evidenceGrade": "EVIDENCE_GRADE_E2"}}}}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ValidateResponseRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ValidateResponseRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ValidateResponseResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func validateResponse<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ValidateResponseRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ValidateResponseRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ValidateResponseResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ValidateResponseResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AssessmentService.Method.ValidateResponse.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "SubmitResponse" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Validates, scores, flags and stores a response. A reply means that it is on disk.
    /// > 
    /// > Example: {"requestId": "example", "response": {"instrumentId": "cyber-capacity", "instrumentVersion": "0.1",
    /// > "stateCode": "XAA", "round": "2026-1", "answers": {"HRS-01": {"level": 3, "evidenceGrade":
    /// > "EVIDENCE_GRADE_E2"}}}}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_SubmitResponseRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_SubmitResponseRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_SubmitResponseResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func submitResponse<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_SubmitResponseRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_SubmitResponseRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_SubmitResponseResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_SubmitResponseResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AssessmentService.Method.SubmitResponse.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "GetAssessment" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetAssessmentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetAssessmentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetAssessmentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getAssessment<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetAssessmentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetAssessmentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetAssessmentResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetAssessmentResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AssessmentService.Method.GetAssessment.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ListAssessments" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Newest first.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListAssessmentsRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListAssessmentsRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListAssessmentsResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func listAssessments<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListAssessmentsRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListAssessmentsRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListAssessmentsResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListAssessmentsResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AssessmentService.Method.ListAssessments.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "SetTlp" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Changes the label, and so who may ever see the assessment.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "tlp": "TLP_GREEN"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_SetTlpRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_SetTlpRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_SetTlpResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func setTlp<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_SetTlpRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_SetTlpRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_SetTlpResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_SetTlpResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AssessmentService.Method.SetTlp.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ShareAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Lets another agency see an assessment whose label allows it (AMBER and less strict).
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ShareAssessmentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ShareAssessmentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ShareAssessmentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func shareAssessment<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ShareAssessmentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ShareAssessmentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ShareAssessmentResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ShareAssessmentResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AssessmentService.Method.ShareAssessment.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "UnshareAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Takes that back.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_UnshareAssessmentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_UnshareAssessmentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_UnshareAssessmentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func unshareAssessment<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_UnshareAssessmentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_UnshareAssessmentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_UnshareAssessmentResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_UnshareAssessmentResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AssessmentService.Method.UnshareAssessment.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "GetContact" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Whom to ask about the response.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetContactRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetContactRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetContactResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getContact<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetContactRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetContactRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetContactResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetContactResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AssessmentService.Method.GetContact.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "EraseContact" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Erases that for ever; nothing else of the assessment changes.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_EraseContactRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_EraseContactRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_EraseContactResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func eraseContact<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_EraseContactRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_EraseContactRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_EraseContactResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_EraseContactResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AssessmentService.Method.EraseContact.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "GetBundle" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The assessment with all that it was made from, so that it can be made again without the server.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetBundleRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetBundleRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetBundleResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getBundle<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetBundleRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetBundleRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetBundleResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetBundleResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AssessmentService.Method.GetBundle.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "RescoreAssessment" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Scores it again with the instrument, rules, profile and method of today, and stores that beside the first result.
    /// > 
    /// > Example: {"assessmentId": "01JZ0000000000000000000000", "profileId": "default"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RescoreAssessmentRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_RescoreAssessmentRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_RescoreAssessmentResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func rescoreAssessment<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_RescoreAssessmentRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_RescoreAssessmentRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_RescoreAssessmentResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RescoreAssessmentResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AssessmentService.Method.RescoreAssessment.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ListResults" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > All results of an assessment, the first one first.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListResultsRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListResultsRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListResultsResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func listResults<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListResultsRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListResultsRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListResultsResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListResultsResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_AssessmentService.Method.ListResults.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "WatchAssessments" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > What happens to assessments, as it happens: each event once, in its order, also across restarts of either side.
    /// > 
    /// > Example: {"fromStart": true}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_WatchAssessmentsRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_WatchAssessmentsRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_WatchAssessmentsResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func watchAssessments<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_WatchAssessmentsRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_WatchAssessmentsRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_WatchAssessmentsResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.StreamingClientResponse<Capacity_V1_WatchAssessmentsResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable {
      try await self.client.serverStreaming(
        request: request,
        descriptor: Capacity_V1_AssessmentService.Method.WatchAssessments.descriptor,
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
extension Capacity_V1_AssessmentService.ClientProtocol {
  /// Call the "ValidateResponse" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Checks a response against its instrument and names every fault. Stores nothing.
  /// > 
  /// > Example: {"response": {"instrumentId": "cyber-capacity", "instrumentVersion": "0.1", "stateCode": "XAA",
  /// > "round": "2026-1", "answers": {"HRS-01": {"level": 3, "evidenceGrade": "EVIDENCE_GRADE_E2"}}}}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ValidateResponseRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func validateResponse<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ValidateResponseRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ValidateResponseResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.validateResponse(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ValidateResponseRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ValidateResponseResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "SubmitResponse" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Validates, scores, flags and stores a response. A reply means that it is on disk.
  /// > 
  /// > Example: {"requestId": "example", "response": {"instrumentId": "cyber-capacity", "instrumentVersion": "0.1",
  /// > "stateCode": "XAA", "round": "2026-1", "answers": {"HRS-01": {"level": 3, "evidenceGrade":
  /// > "EVIDENCE_GRADE_E2"}}}}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_SubmitResponseRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func submitResponse<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_SubmitResponseRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_SubmitResponseResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.submitResponse(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_SubmitResponseRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_SubmitResponseResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetAssessment" method.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetAssessmentRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getAssessment<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetAssessmentRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetAssessmentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.getAssessment(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetAssessmentRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_GetAssessmentResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListAssessments" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Newest first.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ListAssessmentsRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listAssessments<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ListAssessmentsRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListAssessmentsResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.listAssessments(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ListAssessmentsRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ListAssessmentsResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "SetTlp" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Changes the label, and so who may ever see the assessment.
  /// > 
  /// > Example: {"assessmentId": "01JZ0000000000000000000000", "tlp": "TLP_GREEN"}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_SetTlpRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func setTlp<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_SetTlpRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_SetTlpResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.setTlp(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_SetTlpRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_SetTlpResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ShareAssessment" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Lets another agency see an assessment whose label allows it (AMBER and less strict).
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ShareAssessmentRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func shareAssessment<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ShareAssessmentRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ShareAssessmentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.shareAssessment(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ShareAssessmentRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ShareAssessmentResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "UnshareAssessment" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Takes that back.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_UnshareAssessmentRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func unshareAssessment<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_UnshareAssessmentRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_UnshareAssessmentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.unshareAssessment(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_UnshareAssessmentRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_UnshareAssessmentResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetContact" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Whom to ask about the response.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetContactRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getContact<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetContactRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetContactResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.getContact(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetContactRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_GetContactResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "EraseContact" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Erases that for ever; nothing else of the assessment changes.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_EraseContactRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func eraseContact<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_EraseContactRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_EraseContactResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.eraseContact(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_EraseContactRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_EraseContactResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetBundle" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The assessment with all that it was made from, so that it can be made again without the server.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetBundleRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getBundle<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetBundleRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetBundleResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.getBundle(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetBundleRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_GetBundleResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "RescoreAssessment" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Scores it again with the instrument, rules, profile and method of today, and stores that beside the first result.
  /// > 
  /// > Example: {"assessmentId": "01JZ0000000000000000000000", "profileId": "default"}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_RescoreAssessmentRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func rescoreAssessment<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_RescoreAssessmentRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RescoreAssessmentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.rescoreAssessment(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_RescoreAssessmentRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_RescoreAssessmentResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListResults" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > All results of an assessment, the first one first.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ListResultsRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listResults<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ListResultsRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListResultsResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.listResults(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ListResultsRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ListResultsResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "WatchAssessments" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > What happens to assessments, as it happens: each event once, in its order, also across restarts of either side.
  /// > 
  /// > Example: {"fromStart": true}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_WatchAssessmentsRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func watchAssessments<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_WatchAssessmentsRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.StreamingClientResponse<Capacity_V1_WatchAssessmentsResponse>) async throws -> Result
  ) async throws -> Result where Result: Sendable {
    try await self.watchAssessments(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_WatchAssessmentsRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_WatchAssessmentsResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }
}

// Helpers providing sugared APIs for 'ClientProtocol' methods.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_AssessmentService.ClientProtocol {
  /// Call the "ValidateResponse" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Checks a response against its instrument and names every fault. Stores nothing.
  /// > 
  /// > Example: {"response": {"instrumentId": "cyber-capacity", "instrumentVersion": "0.1", "stateCode": "XAA",
  /// > "round": "2026-1", "answers": {"HRS-01": {"level": 3, "evidenceGrade": "EVIDENCE_GRADE_E2"}}}}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func validateResponse<Result>(
    _ message: Capacity_V1_ValidateResponseRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ValidateResponseResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ValidateResponseRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.validateResponse(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "SubmitResponse" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Validates, scores, flags and stores a response. A reply means that it is on disk.
  /// > 
  /// > Example: {"requestId": "example", "response": {"instrumentId": "cyber-capacity", "instrumentVersion": "0.1",
  /// > "stateCode": "XAA", "round": "2026-1", "answers": {"HRS-01": {"level": 3, "evidenceGrade":
  /// > "EVIDENCE_GRADE_E2"}}}}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func submitResponse<Result>(
    _ message: Capacity_V1_SubmitResponseRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_SubmitResponseResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_SubmitResponseRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.submitResponse(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetAssessment" method.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getAssessment<Result>(
    _ message: Capacity_V1_GetAssessmentRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetAssessmentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetAssessmentRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getAssessment(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListAssessments" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Newest first.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listAssessments<Result>(
    _ message: Capacity_V1_ListAssessmentsRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListAssessmentsResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ListAssessmentsRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.listAssessments(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "SetTlp" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Changes the label, and so who may ever see the assessment.
  /// > 
  /// > Example: {"assessmentId": "01JZ0000000000000000000000", "tlp": "TLP_GREEN"}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func setTlp<Result>(
    _ message: Capacity_V1_SetTlpRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_SetTlpResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_SetTlpRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.setTlp(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ShareAssessment" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Lets another agency see an assessment whose label allows it (AMBER and less strict).
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func shareAssessment<Result>(
    _ message: Capacity_V1_ShareAssessmentRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ShareAssessmentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ShareAssessmentRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.shareAssessment(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "UnshareAssessment" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Takes that back.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func unshareAssessment<Result>(
    _ message: Capacity_V1_UnshareAssessmentRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_UnshareAssessmentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_UnshareAssessmentRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.unshareAssessment(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetContact" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Whom to ask about the response.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getContact<Result>(
    _ message: Capacity_V1_GetContactRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetContactResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetContactRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getContact(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "EraseContact" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Erases that for ever; nothing else of the assessment changes.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func eraseContact<Result>(
    _ message: Capacity_V1_EraseContactRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_EraseContactResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_EraseContactRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.eraseContact(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetBundle" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The assessment with all that it was made from, so that it can be made again without the server.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getBundle<Result>(
    _ message: Capacity_V1_GetBundleRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetBundleResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetBundleRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getBundle(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "RescoreAssessment" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Scores it again with the instrument, rules, profile and method of today, and stores that beside the first result.
  /// > 
  /// > Example: {"assessmentId": "01JZ0000000000000000000000", "profileId": "default"}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func rescoreAssessment<Result>(
    _ message: Capacity_V1_RescoreAssessmentRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RescoreAssessmentResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_RescoreAssessmentRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.rescoreAssessment(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListResults" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > All results of an assessment, the first one first.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listResults<Result>(
    _ message: Capacity_V1_ListResultsRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListResultsResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ListResultsRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.listResults(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "WatchAssessments" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > What happens to assessments, as it happens: each event once, in its order, also across restarts of either side.
  /// > 
  /// > Example: {"fromStart": true}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func watchAssessments<Result>(
    _ message: Capacity_V1_WatchAssessmentsRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.StreamingClientResponse<Capacity_V1_WatchAssessmentsResponse>) async throws -> Result
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_WatchAssessmentsRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.watchAssessments(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }
}