// Written by Protos/generate: do not edit.
// swift-format-ignore-file

package import GRPCCore
internal import ProtobufC

// MARK: - capacity.v1.ScoreService

/// Namespace containing generated types for the "capacity.v1.ScoreService" service.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
package enum Capacity_V1_ScoreService: Sendable {
  /// Service descriptor for the "capacity.v1.ScoreService" service.
  package static let descriptor = GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ScoreService")
  /// Namespace for method metadata.
  package enum Method: Sendable {
    /// Namespace for "GetScorecard" metadata.
    package enum GetScorecard: Sendable {
      /// Request type for "GetScorecard".
      package typealias Input = Capacity_V1_GetScorecardRequest
      /// Response type for "GetScorecard".
      package typealias Output = Capacity_V1_GetScorecardResponse
      /// Descriptor for "GetScorecard".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ScoreService"),
        method: "GetScorecard",
        type: .unary
      )
    }
    /// Namespace for "GetReadiness" metadata.
    package enum GetReadiness: Sendable {
      /// Request type for "GetReadiness".
      package typealias Input = Capacity_V1_GetReadinessRequest
      /// Response type for "GetReadiness".
      package typealias Output = Capacity_V1_GetReadinessResponse
      /// Descriptor for "GetReadiness".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ScoreService"),
        method: "GetReadiness",
        type: .unary
      )
    }
    /// Namespace for "GetSensitivity" metadata.
    package enum GetSensitivity: Sendable {
      /// Request type for "GetSensitivity".
      package typealias Input = Capacity_V1_GetSensitivityRequest
      /// Response type for "GetSensitivity".
      package typealias Output = Capacity_V1_GetSensitivityResponse
      /// Descriptor for "GetSensitivity".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ScoreService"),
        method: "GetSensitivity",
        type: .unary
      )
    }
    /// Namespace for "ExplainScore" metadata.
    package enum ExplainScore: Sendable {
      /// Request type for "ExplainScore".
      package typealias Input = Capacity_V1_ExplainScoreRequest
      /// Response type for "ExplainScore".
      package typealias Output = Capacity_V1_ExplainScoreResponse
      /// Descriptor for "ExplainScore".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ScoreService"),
        method: "ExplainScore",
        type: .unary
      )
    }
    /// Namespace for "GetTrend" metadata.
    package enum GetTrend: Sendable {
      /// Request type for "GetTrend".
      package typealias Input = Capacity_V1_GetTrendRequest
      /// Response type for "GetTrend".
      package typealias Output = Capacity_V1_GetTrendResponse
      /// Descriptor for "GetTrend".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ScoreService"),
        method: "GetTrend",
        type: .unary
      )
    }
    /// Namespace for "CompareStates" metadata.
    package enum CompareStates: Sendable {
      /// Request type for "CompareStates".
      package typealias Input = Capacity_V1_CompareStatesRequest
      /// Response type for "CompareStates".
      package typealias Output = Capacity_V1_CompareStatesResponse
      /// Descriptor for "CompareStates".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ScoreService"),
        method: "CompareStates",
        type: .unary
      )
    }
    /// Namespace for "ListNeeds" metadata.
    package enum ListNeeds: Sendable {
      /// Request type for "ListNeeds".
      package typealias Input = Capacity_V1_ListNeedsRequest
      /// Response type for "ListNeeds".
      package typealias Output = Capacity_V1_ListNeedsResponse
      /// Descriptor for "ListNeeds".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ScoreService"),
        method: "ListNeeds",
        type: .unary
      )
    }
    /// Namespace for "GetCoordination" metadata.
    package enum GetCoordination: Sendable {
      /// Request type for "GetCoordination".
      package typealias Input = Capacity_V1_GetCoordinationRequest
      /// Response type for "GetCoordination".
      package typealias Output = Capacity_V1_GetCoordinationResponse
      /// Descriptor for "GetCoordination".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ScoreService"),
        method: "GetCoordination",
        type: .unary
      )
    }
    /// Namespace for "CreateSupport" metadata.
    package enum CreateSupport: Sendable {
      /// Request type for "CreateSupport".
      package typealias Input = Capacity_V1_CreateSupportRequest
      /// Response type for "CreateSupport".
      package typealias Output = Capacity_V1_CreateSupportResponse
      /// Descriptor for "CreateSupport".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ScoreService"),
        method: "CreateSupport",
        type: .unary
      )
    }
    /// Namespace for "ListSupport" metadata.
    package enum ListSupport: Sendable {
      /// Request type for "ListSupport".
      package typealias Input = Capacity_V1_ListSupportRequest
      /// Response type for "ListSupport".
      package typealias Output = Capacity_V1_ListSupportResponse
      /// Descriptor for "ListSupport".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ScoreService"),
        method: "ListSupport",
        type: .unary
      )
    }
    /// Namespace for "EndSupport" metadata.
    package enum EndSupport: Sendable {
      /// Request type for "EndSupport".
      package typealias Input = Capacity_V1_EndSupportRequest
      /// Response type for "EndSupport".
      package typealias Output = Capacity_V1_EndSupportResponse
      /// Descriptor for "EndSupport".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ScoreService"),
        method: "EndSupport",
        type: .unary
      )
    }
    /// Namespace for "GetAssistanceForm" metadata.
    package enum GetAssistanceForm: Sendable {
      /// Request type for "GetAssistanceForm".
      package typealias Input = Capacity_V1_GetAssistanceFormRequest
      /// Response type for "GetAssistanceForm".
      package typealias Output = Capacity_V1_GetAssistanceFormResponse
      /// Descriptor for "GetAssistanceForm".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ScoreService"),
        method: "GetAssistanceForm",
        type: .unary
      )
    }
    /// Namespace for "EvaluateAssistance" metadata.
    package enum EvaluateAssistance: Sendable {
      /// Request type for "EvaluateAssistance".
      package typealias Input = Capacity_V1_EvaluateAssistanceRequest
      /// Response type for "EvaluateAssistance".
      package typealias Output = Capacity_V1_EvaluateAssistanceResponse
      /// Descriptor for "EvaluateAssistance".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ScoreService"),
        method: "EvaluateAssistance",
        type: .unary
      )
    }
    /// Descriptors for all methods in the "capacity.v1.ScoreService" service.
    package static let descriptors: [GRPCCore.MethodDescriptor] = [
      GetScorecard.descriptor,
      GetReadiness.descriptor,
      GetSensitivity.descriptor,
      ExplainScore.descriptor,
      GetTrend.descriptor,
      CompareStates.descriptor,
      ListNeeds.descriptor,
      GetCoordination.descriptor,
      CreateSupport.descriptor,
      ListSupport.descriptor,
      EndSupport.descriptor,
      GetAssistanceForm.descriptor,
      EvaluateAssistance.descriptor
    ]
  }
}

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension GRPCCore.ServiceDescriptor {
  /// Service descriptor for the "capacity.v1.ScoreService" service.
  package static let capacity_v1_ScoreService = GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ScoreService")
}

// MARK: capacity.v1.ScoreService (server)

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ScoreService {
  /// Streaming variant of the service protocol for the "capacity.v1.ScoreService" service.
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
  /// > Scores, for dashboards and reports.
  package protocol StreamingServiceProtocol: GRPCCore.RegistrableRPCService {
    /// Handle the "GetScorecard" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The scorecard of an assessment, or of the latest one of a state.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetScorecardRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_GetScorecardResponse` messages.
    func getScorecard(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetScorecardRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetScorecardResponse>

    /// Handle the "GetReadiness" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Readiness for a treaty, article by article.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetReadinessRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_GetReadinessResponse` messages.
    func getReadiness(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetReadinessRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetReadinessResponse>

    /// Handle the "GetSensitivity" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Which assumptions move each score most.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetSensitivityRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_GetSensitivityResponse` messages.
    func getSensitivity(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetSensitivityRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetSensitivityResponse>

    /// Handle the "ExplainScore" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Why a number is what it is: formula, inputs, weights, defaults, sources.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ExplainScoreRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ExplainScoreResponse` messages.
    func explainScore(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ExplainScoreRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ExplainScoreResponse>

    /// Handle the "GetTrend" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > How a state's scores moved over its rounds.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetTrendRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_GetTrendResponse` messages.
    func getTrend(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetTrendRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetTrendResponse>

    /// Handle the "CompareStates" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Where states stand within a group.
    /// > 
    /// > Example: {"cohort": {"stateCodes": ["XAA", "XBB"]}}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_CompareStatesRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_CompareStatesResponse` messages.
    func compareStates(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_CompareStatesRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_CompareStatesResponse>

    /// Handle the "ListNeeds" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Needs of several states, greatest first, for programming.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ListNeedsRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ListNeedsResponse` messages.
    func listNeeds(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ListNeedsRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListNeedsResponse>

    /// Handle the "GetCoordination" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Which agencies support which needs of a state: overlaps and orphans.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetCoordinationRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_GetCoordinationResponse` messages.
    func getCoordination(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetCoordinationRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetCoordinationResponse>

    /// Handle the "CreateSupport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Says that an agency supports indicators of a state.
    /// > 
    /// > Example: {"support": {"stateCode": "XAA", "title": "Training of judges", "indicatorIds": ["HRS-01"]}}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_CreateSupportRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_CreateSupportResponse` messages.
    func createSupport(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_CreateSupportRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_CreateSupportResponse>

    /// Handle the "ListSupport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Newest first.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ListSupportRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ListSupportResponse` messages.
    func listSupport(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ListSupportRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListSupportResponse>

    /// Handle the "EndSupport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The support is over; it stays in the records.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_EndSupportRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_EndSupportResponse` messages.
    func endSupport(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_EndSupportRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_EndSupportResponse>

    /// Handle the "GetAssistanceForm" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The form by which a planned project is described.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetAssistanceFormRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_GetAssistanceFormResponse` messages.
    func getAssistanceForm(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetAssistanceFormRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetAssistanceFormResponse>

    /// Handle the "EvaluateAssistance" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Whether a planned project keeps the principles of capacity-building. Stores nothing.
    /// > 
    /// > Example: {"project": {"title": "A laboratory", "stateCode": "XAA", "formVersion": "1"}}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_EvaluateAssistanceRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_EvaluateAssistanceResponse` messages.
    func evaluateAssistance(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_EvaluateAssistanceRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_EvaluateAssistanceResponse>
  }

  /// Service protocol for the "capacity.v1.ScoreService" service.
  ///
  /// This protocol is higher level than ``StreamingServiceProtocol`` but lower level than
  /// the ``SimpleServiceProtocol``, it provides access to request and response metadata and
  /// trailing response metadata. If you don't need these then consider using
  /// the ``SimpleServiceProtocol``. If you need fine grained control over your RPCs then
  /// use ``StreamingServiceProtocol``.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Scores, for dashboards and reports.
  package protocol ServiceProtocol: Capacity_V1_ScoreService.StreamingServiceProtocol {
    /// Handle the "GetScorecard" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The scorecard of an assessment, or of the latest one of a state.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetScorecardRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_GetScorecardResponse` message.
    func getScorecard(
      request: GRPCCore.ServerRequest<Capacity_V1_GetScorecardRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetScorecardResponse>

    /// Handle the "GetReadiness" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Readiness for a treaty, article by article.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetReadinessRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_GetReadinessResponse` message.
    func getReadiness(
      request: GRPCCore.ServerRequest<Capacity_V1_GetReadinessRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetReadinessResponse>

    /// Handle the "GetSensitivity" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Which assumptions move each score most.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetSensitivityRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_GetSensitivityResponse` message.
    func getSensitivity(
      request: GRPCCore.ServerRequest<Capacity_V1_GetSensitivityRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetSensitivityResponse>

    /// Handle the "ExplainScore" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Why a number is what it is: formula, inputs, weights, defaults, sources.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ExplainScoreRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ExplainScoreResponse` message.
    func explainScore(
      request: GRPCCore.ServerRequest<Capacity_V1_ExplainScoreRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ExplainScoreResponse>

    /// Handle the "GetTrend" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > How a state's scores moved over its rounds.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetTrendRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_GetTrendResponse` message.
    func getTrend(
      request: GRPCCore.ServerRequest<Capacity_V1_GetTrendRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetTrendResponse>

    /// Handle the "CompareStates" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Where states stand within a group.
    /// > 
    /// > Example: {"cohort": {"stateCodes": ["XAA", "XBB"]}}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CompareStatesRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_CompareStatesResponse` message.
    func compareStates(
      request: GRPCCore.ServerRequest<Capacity_V1_CompareStatesRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_CompareStatesResponse>

    /// Handle the "ListNeeds" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Needs of several states, greatest first, for programming.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListNeedsRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ListNeedsResponse` message.
    func listNeeds(
      request: GRPCCore.ServerRequest<Capacity_V1_ListNeedsRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListNeedsResponse>

    /// Handle the "GetCoordination" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Which agencies support which needs of a state: overlaps and orphans.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetCoordinationRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_GetCoordinationResponse` message.
    func getCoordination(
      request: GRPCCore.ServerRequest<Capacity_V1_GetCoordinationRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetCoordinationResponse>

    /// Handle the "CreateSupport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Says that an agency supports indicators of a state.
    /// > 
    /// > Example: {"support": {"stateCode": "XAA", "title": "Training of judges", "indicatorIds": ["HRS-01"]}}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CreateSupportRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_CreateSupportResponse` message.
    func createSupport(
      request: GRPCCore.ServerRequest<Capacity_V1_CreateSupportRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_CreateSupportResponse>

    /// Handle the "ListSupport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Newest first.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListSupportRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ListSupportResponse` message.
    func listSupport(
      request: GRPCCore.ServerRequest<Capacity_V1_ListSupportRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListSupportResponse>

    /// Handle the "EndSupport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The support is over; it stays in the records.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_EndSupportRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_EndSupportResponse` message.
    func endSupport(
      request: GRPCCore.ServerRequest<Capacity_V1_EndSupportRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_EndSupportResponse>

    /// Handle the "GetAssistanceForm" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The form by which a planned project is described.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetAssistanceFormRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_GetAssistanceFormResponse` message.
    func getAssistanceForm(
      request: GRPCCore.ServerRequest<Capacity_V1_GetAssistanceFormRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetAssistanceFormResponse>

    /// Handle the "EvaluateAssistance" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Whether a planned project keeps the principles of capacity-building. Stores nothing.
    /// > 
    /// > Example: {"project": {"title": "A laboratory", "stateCode": "XAA", "formVersion": "1"}}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_EvaluateAssistanceRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_EvaluateAssistanceResponse` message.
    func evaluateAssistance(
      request: GRPCCore.ServerRequest<Capacity_V1_EvaluateAssistanceRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_EvaluateAssistanceResponse>
  }

  /// Simple service protocol for the "capacity.v1.ScoreService" service.
  ///
  /// This is the highest level protocol for the service. The API is the easiest to use but
  /// doesn't provide access to request or response metadata. If you need access to these
  /// then use ``ServiceProtocol`` instead.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Scores, for dashboards and reports.
  package protocol SimpleServiceProtocol: Capacity_V1_ScoreService.ServiceProtocol {
    /// Handle the "GetScorecard" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The scorecard of an assessment, or of the latest one of a state.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetScorecardRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_GetScorecardResponse` to respond with.
    func getScorecard(
      request: Capacity_V1_GetScorecardRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_GetScorecardResponse

    /// Handle the "GetReadiness" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Readiness for a treaty, article by article.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetReadinessRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_GetReadinessResponse` to respond with.
    func getReadiness(
      request: Capacity_V1_GetReadinessRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_GetReadinessResponse

    /// Handle the "GetSensitivity" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Which assumptions move each score most.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetSensitivityRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_GetSensitivityResponse` to respond with.
    func getSensitivity(
      request: Capacity_V1_GetSensitivityRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_GetSensitivityResponse

    /// Handle the "ExplainScore" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Why a number is what it is: formula, inputs, weights, defaults, sources.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ExplainScoreRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ExplainScoreResponse` to respond with.
    func explainScore(
      request: Capacity_V1_ExplainScoreRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ExplainScoreResponse

    /// Handle the "GetTrend" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > How a state's scores moved over its rounds.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetTrendRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_GetTrendResponse` to respond with.
    func getTrend(
      request: Capacity_V1_GetTrendRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_GetTrendResponse

    /// Handle the "CompareStates" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Where states stand within a group.
    /// > 
    /// > Example: {"cohort": {"stateCodes": ["XAA", "XBB"]}}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_CompareStatesRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_CompareStatesResponse` to respond with.
    func compareStates(
      request: Capacity_V1_CompareStatesRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_CompareStatesResponse

    /// Handle the "ListNeeds" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Needs of several states, greatest first, for programming.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ListNeedsRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ListNeedsResponse` to respond with.
    func listNeeds(
      request: Capacity_V1_ListNeedsRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ListNeedsResponse

    /// Handle the "GetCoordination" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Which agencies support which needs of a state: overlaps and orphans.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetCoordinationRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_GetCoordinationResponse` to respond with.
    func getCoordination(
      request: Capacity_V1_GetCoordinationRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_GetCoordinationResponse

    /// Handle the "CreateSupport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Says that an agency supports indicators of a state.
    /// > 
    /// > Example: {"support": {"stateCode": "XAA", "title": "Training of judges", "indicatorIds": ["HRS-01"]}}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_CreateSupportRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_CreateSupportResponse` to respond with.
    func createSupport(
      request: Capacity_V1_CreateSupportRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_CreateSupportResponse

    /// Handle the "ListSupport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Newest first.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ListSupportRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ListSupportResponse` to respond with.
    func listSupport(
      request: Capacity_V1_ListSupportRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ListSupportResponse

    /// Handle the "EndSupport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The support is over; it stays in the records.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_EndSupportRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_EndSupportResponse` to respond with.
    func endSupport(
      request: Capacity_V1_EndSupportRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_EndSupportResponse

    /// Handle the "GetAssistanceForm" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The form by which a planned project is described.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetAssistanceFormRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_GetAssistanceFormResponse` to respond with.
    func getAssistanceForm(
      request: Capacity_V1_GetAssistanceFormRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_GetAssistanceFormResponse

    /// Handle the "EvaluateAssistance" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Whether a planned project keeps the principles of capacity-building. Stores nothing.
    /// > 
    /// > Example: {"project": {"title": "A laboratory", "stateCode": "XAA", "formVersion": "1"}}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_EvaluateAssistanceRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_EvaluateAssistanceResponse` to respond with.
    func evaluateAssistance(
      request: Capacity_V1_EvaluateAssistanceRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_EvaluateAssistanceResponse
  }
}

// Default implementation of 'registerMethods(with:)'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ScoreService.StreamingServiceProtocol {
  package func registerMethods<Transport>(with router: inout GRPCCore.RPCRouter<Transport>) where Transport: GRPCCore.ServerTransport {
    router.registerHandler(
      forMethod: Capacity_V1_ScoreService.Method.GetScorecard.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetScorecardRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_GetScorecardResponse>(),
      handler: { request, context in
        try await self.getScorecard(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ScoreService.Method.GetReadiness.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetReadinessRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_GetReadinessResponse>(),
      handler: { request, context in
        try await self.getReadiness(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ScoreService.Method.GetSensitivity.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetSensitivityRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_GetSensitivityResponse>(),
      handler: { request, context in
        try await self.getSensitivity(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ScoreService.Method.ExplainScore.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ExplainScoreRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ExplainScoreResponse>(),
      handler: { request, context in
        try await self.explainScore(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ScoreService.Method.GetTrend.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetTrendRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_GetTrendResponse>(),
      handler: { request, context in
        try await self.getTrend(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ScoreService.Method.CompareStates.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_CompareStatesRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_CompareStatesResponse>(),
      handler: { request, context in
        try await self.compareStates(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ScoreService.Method.ListNeeds.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ListNeedsRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ListNeedsResponse>(),
      handler: { request, context in
        try await self.listNeeds(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ScoreService.Method.GetCoordination.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetCoordinationRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_GetCoordinationResponse>(),
      handler: { request, context in
        try await self.getCoordination(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ScoreService.Method.CreateSupport.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_CreateSupportRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_CreateSupportResponse>(),
      handler: { request, context in
        try await self.createSupport(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ScoreService.Method.ListSupport.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ListSupportRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ListSupportResponse>(),
      handler: { request, context in
        try await self.listSupport(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ScoreService.Method.EndSupport.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_EndSupportRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_EndSupportResponse>(),
      handler: { request, context in
        try await self.endSupport(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ScoreService.Method.GetAssistanceForm.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetAssistanceFormRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_GetAssistanceFormResponse>(),
      handler: { request, context in
        try await self.getAssistanceForm(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ScoreService.Method.EvaluateAssistance.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_EvaluateAssistanceRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_EvaluateAssistanceResponse>(),
      handler: { request, context in
        try await self.evaluateAssistance(
          request: request,
          context: context
        )
      }
    )
  }
}

// Default implementation of streaming methods from 'StreamingServiceProtocol'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ScoreService.ServiceProtocol {
  package func getScorecard(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetScorecardRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetScorecardResponse> {
    let response = try await self.getScorecard(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func getReadiness(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetReadinessRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetReadinessResponse> {
    let response = try await self.getReadiness(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func getSensitivity(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetSensitivityRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetSensitivityResponse> {
    let response = try await self.getSensitivity(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func explainScore(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ExplainScoreRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ExplainScoreResponse> {
    let response = try await self.explainScore(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func getTrend(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetTrendRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetTrendResponse> {
    let response = try await self.getTrend(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func compareStates(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_CompareStatesRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_CompareStatesResponse> {
    let response = try await self.compareStates(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func listNeeds(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ListNeedsRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListNeedsResponse> {
    let response = try await self.listNeeds(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func getCoordination(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetCoordinationRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetCoordinationResponse> {
    let response = try await self.getCoordination(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func createSupport(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_CreateSupportRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_CreateSupportResponse> {
    let response = try await self.createSupport(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func listSupport(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ListSupportRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListSupportResponse> {
    let response = try await self.listSupport(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func endSupport(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_EndSupportRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_EndSupportResponse> {
    let response = try await self.endSupport(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func getAssistanceForm(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetAssistanceFormRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetAssistanceFormResponse> {
    let response = try await self.getAssistanceForm(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func evaluateAssistance(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_EvaluateAssistanceRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_EvaluateAssistanceResponse> {
    let response = try await self.evaluateAssistance(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }
}

// Default implementation of methods from 'ServiceProtocol'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ScoreService.SimpleServiceProtocol {
  package func getScorecard(
    request: GRPCCore.ServerRequest<Capacity_V1_GetScorecardRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetScorecardResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_GetScorecardResponse>(
      message: try await self.getScorecard(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func getReadiness(
    request: GRPCCore.ServerRequest<Capacity_V1_GetReadinessRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetReadinessResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_GetReadinessResponse>(
      message: try await self.getReadiness(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func getSensitivity(
    request: GRPCCore.ServerRequest<Capacity_V1_GetSensitivityRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetSensitivityResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_GetSensitivityResponse>(
      message: try await self.getSensitivity(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func explainScore(
    request: GRPCCore.ServerRequest<Capacity_V1_ExplainScoreRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ExplainScoreResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ExplainScoreResponse>(
      message: try await self.explainScore(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func getTrend(
    request: GRPCCore.ServerRequest<Capacity_V1_GetTrendRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetTrendResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_GetTrendResponse>(
      message: try await self.getTrend(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func compareStates(
    request: GRPCCore.ServerRequest<Capacity_V1_CompareStatesRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_CompareStatesResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_CompareStatesResponse>(
      message: try await self.compareStates(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func listNeeds(
    request: GRPCCore.ServerRequest<Capacity_V1_ListNeedsRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListNeedsResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ListNeedsResponse>(
      message: try await self.listNeeds(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func getCoordination(
    request: GRPCCore.ServerRequest<Capacity_V1_GetCoordinationRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetCoordinationResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_GetCoordinationResponse>(
      message: try await self.getCoordination(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func createSupport(
    request: GRPCCore.ServerRequest<Capacity_V1_CreateSupportRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_CreateSupportResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_CreateSupportResponse>(
      message: try await self.createSupport(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func listSupport(
    request: GRPCCore.ServerRequest<Capacity_V1_ListSupportRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListSupportResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ListSupportResponse>(
      message: try await self.listSupport(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func endSupport(
    request: GRPCCore.ServerRequest<Capacity_V1_EndSupportRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_EndSupportResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_EndSupportResponse>(
      message: try await self.endSupport(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func getAssistanceForm(
    request: GRPCCore.ServerRequest<Capacity_V1_GetAssistanceFormRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetAssistanceFormResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_GetAssistanceFormResponse>(
      message: try await self.getAssistanceForm(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func evaluateAssistance(
    request: GRPCCore.ServerRequest<Capacity_V1_EvaluateAssistanceRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_EvaluateAssistanceResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_EvaluateAssistanceResponse>(
      message: try await self.evaluateAssistance(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }
}

// MARK: capacity.v1.ScoreService (client)

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ScoreService {
  /// Generated client protocol for the "capacity.v1.ScoreService" service.
  ///
  /// You don't need to implement this protocol directly, use the generated
  /// implementation, ``Client``.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Scores, for dashboards and reports.
  package protocol ClientProtocol: Sendable {
    /// Call the "GetScorecard" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The scorecard of an assessment, or of the latest one of a state.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetScorecardRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetScorecardRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetScorecardResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getScorecard<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetScorecardRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetScorecardRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetScorecardResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetScorecardResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "GetReadiness" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Readiness for a treaty, article by article.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetReadinessRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetReadinessRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetReadinessResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getReadiness<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetReadinessRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetReadinessRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetReadinessResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetReadinessResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "GetSensitivity" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Which assumptions move each score most.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetSensitivityRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetSensitivityRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetSensitivityResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getSensitivity<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetSensitivityRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetSensitivityRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetSensitivityResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetSensitivityResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ExplainScore" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Why a number is what it is: formula, inputs, weights, defaults, sources.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ExplainScoreRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ExplainScoreRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ExplainScoreResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func explainScore<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ExplainScoreRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ExplainScoreRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ExplainScoreResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ExplainScoreResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "GetTrend" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > How a state's scores moved over its rounds.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetTrendRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetTrendRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetTrendResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getTrend<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetTrendRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetTrendRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetTrendResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetTrendResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "CompareStates" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Where states stand within a group.
    /// > 
    /// > Example: {"cohort": {"stateCodes": ["XAA", "XBB"]}}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CompareStatesRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_CompareStatesRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_CompareStatesResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func compareStates<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_CompareStatesRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_CompareStatesRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_CompareStatesResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CompareStatesResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ListNeeds" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Needs of several states, greatest first, for programming.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListNeedsRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListNeedsRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListNeedsResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func listNeeds<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListNeedsRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListNeedsRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListNeedsResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListNeedsResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "GetCoordination" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Which agencies support which needs of a state: overlaps and orphans.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetCoordinationRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetCoordinationRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetCoordinationResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getCoordination<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetCoordinationRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetCoordinationRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetCoordinationResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetCoordinationResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "CreateSupport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Says that an agency supports indicators of a state.
    /// > 
    /// > Example: {"support": {"stateCode": "XAA", "title": "Training of judges", "indicatorIds": ["HRS-01"]}}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CreateSupportRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_CreateSupportRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_CreateSupportResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func createSupport<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_CreateSupportRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_CreateSupportRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_CreateSupportResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateSupportResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ListSupport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Newest first.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListSupportRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListSupportRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListSupportResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func listSupport<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListSupportRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListSupportRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListSupportResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListSupportResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "EndSupport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The support is over; it stays in the records.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_EndSupportRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_EndSupportRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_EndSupportResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func endSupport<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_EndSupportRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_EndSupportRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_EndSupportResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_EndSupportResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "GetAssistanceForm" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The form by which a planned project is described.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetAssistanceFormRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetAssistanceFormRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetAssistanceFormResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getAssistanceForm<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetAssistanceFormRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetAssistanceFormRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetAssistanceFormResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetAssistanceFormResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "EvaluateAssistance" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Whether a planned project keeps the principles of capacity-building. Stores nothing.
    /// > 
    /// > Example: {"project": {"title": "A laboratory", "stateCode": "XAA", "formVersion": "1"}}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_EvaluateAssistanceRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_EvaluateAssistanceRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_EvaluateAssistanceResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func evaluateAssistance<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_EvaluateAssistanceRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_EvaluateAssistanceRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_EvaluateAssistanceResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_EvaluateAssistanceResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable
  }

  /// Generated client for the "capacity.v1.ScoreService" service.
  ///
  /// The ``Client`` provides an implementation of ``ClientProtocol`` which wraps
  /// a `GRPCCore.GRPCCClient`. The underlying `GRPCClient` provides the long-lived
  /// means of communication with the remote peer.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Scores, for dashboards and reports.
  package struct Client<Transport>: ClientProtocol where Transport: GRPCCore.ClientTransport {
    private let client: GRPCCore.GRPCClient<Transport>

    /// Creates a new client wrapping the provided `GRPCCore.GRPCClient`.
    ///
    /// - Parameters:
    ///   - client: A `GRPCCore.GRPCClient` providing a communication channel to the service.
    package init(wrapping client: GRPCCore.GRPCClient<Transport>) {
      self.client = client
    }

    /// Call the "GetScorecard" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The scorecard of an assessment, or of the latest one of a state.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetScorecardRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetScorecardRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetScorecardResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getScorecard<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetScorecardRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetScorecardRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetScorecardResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetScorecardResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ScoreService.Method.GetScorecard.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "GetReadiness" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Readiness for a treaty, article by article.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetReadinessRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetReadinessRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetReadinessResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getReadiness<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetReadinessRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetReadinessRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetReadinessResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetReadinessResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ScoreService.Method.GetReadiness.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "GetSensitivity" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Which assumptions move each score most.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetSensitivityRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetSensitivityRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetSensitivityResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getSensitivity<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetSensitivityRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetSensitivityRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetSensitivityResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetSensitivityResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ScoreService.Method.GetSensitivity.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ExplainScore" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Why a number is what it is: formula, inputs, weights, defaults, sources.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ExplainScoreRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ExplainScoreRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ExplainScoreResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func explainScore<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ExplainScoreRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ExplainScoreRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ExplainScoreResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ExplainScoreResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ScoreService.Method.ExplainScore.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "GetTrend" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > How a state's scores moved over its rounds.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetTrendRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetTrendRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetTrendResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getTrend<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetTrendRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetTrendRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetTrendResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetTrendResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ScoreService.Method.GetTrend.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "CompareStates" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Where states stand within a group.
    /// > 
    /// > Example: {"cohort": {"stateCodes": ["XAA", "XBB"]}}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CompareStatesRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_CompareStatesRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_CompareStatesResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func compareStates<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_CompareStatesRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_CompareStatesRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_CompareStatesResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CompareStatesResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ScoreService.Method.CompareStates.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ListNeeds" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Needs of several states, greatest first, for programming.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListNeedsRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListNeedsRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListNeedsResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func listNeeds<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListNeedsRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListNeedsRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListNeedsResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListNeedsResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ScoreService.Method.ListNeeds.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "GetCoordination" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Which agencies support which needs of a state: overlaps and orphans.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetCoordinationRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetCoordinationRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetCoordinationResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getCoordination<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetCoordinationRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetCoordinationRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetCoordinationResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetCoordinationResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ScoreService.Method.GetCoordination.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "CreateSupport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Says that an agency supports indicators of a state.
    /// > 
    /// > Example: {"support": {"stateCode": "XAA", "title": "Training of judges", "indicatorIds": ["HRS-01"]}}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CreateSupportRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_CreateSupportRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_CreateSupportResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func createSupport<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_CreateSupportRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_CreateSupportRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_CreateSupportResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateSupportResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ScoreService.Method.CreateSupport.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ListSupport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Newest first.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListSupportRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListSupportRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListSupportResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func listSupport<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListSupportRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListSupportRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListSupportResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListSupportResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ScoreService.Method.ListSupport.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "EndSupport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The support is over; it stays in the records.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_EndSupportRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_EndSupportRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_EndSupportResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func endSupport<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_EndSupportRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_EndSupportRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_EndSupportResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_EndSupportResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ScoreService.Method.EndSupport.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "GetAssistanceForm" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > The form by which a planned project is described.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetAssistanceFormRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetAssistanceFormRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetAssistanceFormResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getAssistanceForm<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetAssistanceFormRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetAssistanceFormRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetAssistanceFormResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetAssistanceFormResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ScoreService.Method.GetAssistanceForm.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "EvaluateAssistance" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Whether a planned project keeps the principles of capacity-building. Stores nothing.
    /// > 
    /// > Example: {"project": {"title": "A laboratory", "stateCode": "XAA", "formVersion": "1"}}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_EvaluateAssistanceRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_EvaluateAssistanceRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_EvaluateAssistanceResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func evaluateAssistance<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_EvaluateAssistanceRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_EvaluateAssistanceRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_EvaluateAssistanceResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_EvaluateAssistanceResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ScoreService.Method.EvaluateAssistance.descriptor,
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
extension Capacity_V1_ScoreService.ClientProtocol {
  /// Call the "GetScorecard" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The scorecard of an assessment, or of the latest one of a state.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetScorecardRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getScorecard<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetScorecardRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetScorecardResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.getScorecard(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetScorecardRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_GetScorecardResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetReadiness" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Readiness for a treaty, article by article.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetReadinessRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getReadiness<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetReadinessRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetReadinessResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.getReadiness(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetReadinessRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_GetReadinessResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetSensitivity" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Which assumptions move each score most.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetSensitivityRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getSensitivity<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetSensitivityRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetSensitivityResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.getSensitivity(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetSensitivityRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_GetSensitivityResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ExplainScore" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Why a number is what it is: formula, inputs, weights, defaults, sources.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ExplainScoreRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func explainScore<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ExplainScoreRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ExplainScoreResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.explainScore(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ExplainScoreRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ExplainScoreResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetTrend" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > How a state's scores moved over its rounds.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetTrendRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getTrend<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetTrendRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetTrendResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.getTrend(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetTrendRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_GetTrendResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "CompareStates" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Where states stand within a group.
  /// > 
  /// > Example: {"cohort": {"stateCodes": ["XAA", "XBB"]}}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_CompareStatesRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func compareStates<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_CompareStatesRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CompareStatesResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.compareStates(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_CompareStatesRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_CompareStatesResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListNeeds" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Needs of several states, greatest first, for programming.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ListNeedsRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listNeeds<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ListNeedsRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListNeedsResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.listNeeds(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ListNeedsRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ListNeedsResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetCoordination" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Which agencies support which needs of a state: overlaps and orphans.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetCoordinationRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getCoordination<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetCoordinationRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetCoordinationResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.getCoordination(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetCoordinationRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_GetCoordinationResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "CreateSupport" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Says that an agency supports indicators of a state.
  /// > 
  /// > Example: {"support": {"stateCode": "XAA", "title": "Training of judges", "indicatorIds": ["HRS-01"]}}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_CreateSupportRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func createSupport<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_CreateSupportRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateSupportResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.createSupport(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_CreateSupportRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_CreateSupportResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListSupport" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Newest first.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ListSupportRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listSupport<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ListSupportRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListSupportResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.listSupport(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ListSupportRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ListSupportResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "EndSupport" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The support is over; it stays in the records.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_EndSupportRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func endSupport<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_EndSupportRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_EndSupportResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.endSupport(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_EndSupportRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_EndSupportResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetAssistanceForm" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The form by which a planned project is described.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetAssistanceFormRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getAssistanceForm<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetAssistanceFormRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetAssistanceFormResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.getAssistanceForm(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetAssistanceFormRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_GetAssistanceFormResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "EvaluateAssistance" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Whether a planned project keeps the principles of capacity-building. Stores nothing.
  /// > 
  /// > Example: {"project": {"title": "A laboratory", "stateCode": "XAA", "formVersion": "1"}}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_EvaluateAssistanceRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func evaluateAssistance<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_EvaluateAssistanceRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_EvaluateAssistanceResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.evaluateAssistance(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_EvaluateAssistanceRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_EvaluateAssistanceResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }
}

// Helpers providing sugared APIs for 'ClientProtocol' methods.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ScoreService.ClientProtocol {
  /// Call the "GetScorecard" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The scorecard of an assessment, or of the latest one of a state.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getScorecard<Result>(
    _ message: Capacity_V1_GetScorecardRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetScorecardResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetScorecardRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getScorecard(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetReadiness" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Readiness for a treaty, article by article.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getReadiness<Result>(
    _ message: Capacity_V1_GetReadinessRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetReadinessResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetReadinessRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getReadiness(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetSensitivity" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Which assumptions move each score most.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getSensitivity<Result>(
    _ message: Capacity_V1_GetSensitivityRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetSensitivityResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetSensitivityRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getSensitivity(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ExplainScore" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Why a number is what it is: formula, inputs, weights, defaults, sources.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func explainScore<Result>(
    _ message: Capacity_V1_ExplainScoreRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ExplainScoreResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ExplainScoreRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.explainScore(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetTrend" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > How a state's scores moved over its rounds.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getTrend<Result>(
    _ message: Capacity_V1_GetTrendRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetTrendResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetTrendRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getTrend(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "CompareStates" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Where states stand within a group.
  /// > 
  /// > Example: {"cohort": {"stateCodes": ["XAA", "XBB"]}}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func compareStates<Result>(
    _ message: Capacity_V1_CompareStatesRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CompareStatesResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_CompareStatesRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.compareStates(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListNeeds" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Needs of several states, greatest first, for programming.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listNeeds<Result>(
    _ message: Capacity_V1_ListNeedsRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListNeedsResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ListNeedsRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.listNeeds(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetCoordination" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Which agencies support which needs of a state: overlaps and orphans.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getCoordination<Result>(
    _ message: Capacity_V1_GetCoordinationRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetCoordinationResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetCoordinationRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getCoordination(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "CreateSupport" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Says that an agency supports indicators of a state.
  /// > 
  /// > Example: {"support": {"stateCode": "XAA", "title": "Training of judges", "indicatorIds": ["HRS-01"]}}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func createSupport<Result>(
    _ message: Capacity_V1_CreateSupportRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateSupportResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_CreateSupportRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.createSupport(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListSupport" method.
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
  package func listSupport<Result>(
    _ message: Capacity_V1_ListSupportRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListSupportResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ListSupportRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.listSupport(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "EndSupport" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The support is over; it stays in the records.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func endSupport<Result>(
    _ message: Capacity_V1_EndSupportRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_EndSupportResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_EndSupportRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.endSupport(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetAssistanceForm" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > The form by which a planned project is described.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getAssistanceForm<Result>(
    _ message: Capacity_V1_GetAssistanceFormRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetAssistanceFormResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetAssistanceFormRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getAssistanceForm(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "EvaluateAssistance" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Whether a planned project keeps the principles of capacity-building. Stores nothing.
  /// > 
  /// > Example: {"project": {"title": "A laboratory", "stateCode": "XAA", "formVersion": "1"}}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func evaluateAssistance<Result>(
    _ message: Capacity_V1_EvaluateAssistanceRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_EvaluateAssistanceResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_EvaluateAssistanceRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.evaluateAssistance(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }
}