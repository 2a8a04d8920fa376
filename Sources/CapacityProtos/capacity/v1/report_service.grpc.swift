// Written by Protos/generate: do not edit.
// swift-format-ignore-file

package import GRPCCore
internal import ProtobufC

// MARK: - capacity.v1.ReportService

/// Namespace containing generated types for the "capacity.v1.ReportService" service.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
package enum Capacity_V1_ReportService: Sendable {
  /// Service descriptor for the "capacity.v1.ReportService" service.
  package static let descriptor = GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReportService")
  /// Namespace for method metadata.
  package enum Method: Sendable {
    /// Namespace for "GenerateReport" metadata.
    package enum GenerateReport: Sendable {
      /// Request type for "GenerateReport".
      package typealias Input = Capacity_V1_GenerateReportRequest
      /// Response type for "GenerateReport".
      package typealias Output = Capacity_V1_ReportChunk
      /// Descriptor for "GenerateReport".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReportService"),
        method: "GenerateReport",
        type: .serverStreaming
      )
    }
    /// Namespace for "CreateReportSchedule" metadata.
    package enum CreateReportSchedule: Sendable {
      /// Request type for "CreateReportSchedule".
      package typealias Input = Capacity_V1_CreateReportScheduleRequest
      /// Response type for "CreateReportSchedule".
      package typealias Output = Capacity_V1_CreateReportScheduleResponse
      /// Descriptor for "CreateReportSchedule".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReportService"),
        method: "CreateReportSchedule",
        type: .unary
      )
    }
    /// Namespace for "ListReportSchedules" metadata.
    package enum ListReportSchedules: Sendable {
      /// Request type for "ListReportSchedules".
      package typealias Input = Capacity_V1_ListReportSchedulesRequest
      /// Response type for "ListReportSchedules".
      package typealias Output = Capacity_V1_ListReportSchedulesResponse
      /// Descriptor for "ListReportSchedules".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReportService"),
        method: "ListReportSchedules",
        type: .unary
      )
    }
    /// Namespace for "GetReportSchedule" metadata.
    package enum GetReportSchedule: Sendable {
      /// Request type for "GetReportSchedule".
      package typealias Input = Capacity_V1_GetReportScheduleRequest
      /// Response type for "GetReportSchedule".
      package typealias Output = Capacity_V1_GetReportScheduleResponse
      /// Descriptor for "GetReportSchedule".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReportService"),
        method: "GetReportSchedule",
        type: .unary
      )
    }
    /// Namespace for "PauseReportSchedule" metadata.
    package enum PauseReportSchedule: Sendable {
      /// Request type for "PauseReportSchedule".
      package typealias Input = Capacity_V1_PauseReportScheduleRequest
      /// Response type for "PauseReportSchedule".
      package typealias Output = Capacity_V1_PauseReportScheduleResponse
      /// Descriptor for "PauseReportSchedule".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReportService"),
        method: "PauseReportSchedule",
        type: .unary
      )
    }
    /// Namespace for "ResumeReportSchedule" metadata.
    package enum ResumeReportSchedule: Sendable {
      /// Request type for "ResumeReportSchedule".
      package typealias Input = Capacity_V1_ResumeReportScheduleRequest
      /// Response type for "ResumeReportSchedule".
      package typealias Output = Capacity_V1_ResumeReportScheduleResponse
      /// Descriptor for "ResumeReportSchedule".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReportService"),
        method: "ResumeReportSchedule",
        type: .unary
      )
    }
    /// Namespace for "DeleteReportSchedule" metadata.
    package enum DeleteReportSchedule: Sendable {
      /// Request type for "DeleteReportSchedule".
      package typealias Input = Capacity_V1_DeleteReportScheduleRequest
      /// Response type for "DeleteReportSchedule".
      package typealias Output = Capacity_V1_DeleteReportScheduleResponse
      /// Descriptor for "DeleteReportSchedule".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReportService"),
        method: "DeleteReportSchedule",
        type: .unary
      )
    }
    /// Namespace for "RunReportSchedule" metadata.
    package enum RunReportSchedule: Sendable {
      /// Request type for "RunReportSchedule".
      package typealias Input = Capacity_V1_RunReportScheduleRequest
      /// Response type for "RunReportSchedule".
      package typealias Output = Capacity_V1_RunReportScheduleResponse
      /// Descriptor for "RunReportSchedule".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReportService"),
        method: "RunReportSchedule",
        type: .unary
      )
    }
    /// Namespace for "ListReportRuns" metadata.
    package enum ListReportRuns: Sendable {
      /// Request type for "ListReportRuns".
      package typealias Input = Capacity_V1_ListReportRunsRequest
      /// Response type for "ListReportRuns".
      package typealias Output = Capacity_V1_ListReportRunsResponse
      /// Descriptor for "ListReportRuns".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReportService"),
        method: "ListReportRuns",
        type: .unary
      )
    }
    /// Namespace for "GetReportRun" metadata.
    package enum GetReportRun: Sendable {
      /// Request type for "GetReportRun".
      package typealias Input = Capacity_V1_GetReportRunRequest
      /// Response type for "GetReportRun".
      package typealias Output = Capacity_V1_GetReportRunResponse
      /// Descriptor for "GetReportRun".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReportService"),
        method: "GetReportRun",
        type: .unary
      )
    }
    /// Namespace for "GetReportRunFile" metadata.
    package enum GetReportRunFile: Sendable {
      /// Request type for "GetReportRunFile".
      package typealias Input = Capacity_V1_GetReportRunFileRequest
      /// Response type for "GetReportRunFile".
      package typealias Output = Capacity_V1_ReportChunk
      /// Descriptor for "GetReportRunFile".
      package static let descriptor = GRPCCore.MethodDescriptor(
        service: GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReportService"),
        method: "GetReportRunFile",
        type: .serverStreaming
      )
    }
    /// Descriptors for all methods in the "capacity.v1.ReportService" service.
    package static let descriptors: [GRPCCore.MethodDescriptor] = [
      GenerateReport.descriptor,
      CreateReportSchedule.descriptor,
      ListReportSchedules.descriptor,
      GetReportSchedule.descriptor,
      PauseReportSchedule.descriptor,
      ResumeReportSchedule.descriptor,
      DeleteReportSchedule.descriptor,
      RunReportSchedule.descriptor,
      ListReportRuns.descriptor,
      GetReportRun.descriptor,
      GetReportRunFile.descriptor
    ]
  }
}

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension GRPCCore.ServiceDescriptor {
  /// Service descriptor for the "capacity.v1.ReportService" service.
  package static let capacity_v1_ReportService = GRPCCore.ServiceDescriptor(fullyQualifiedService: "capacity.v1.ReportService")
}

// MARK: capacity.v1.ReportService (server)

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ReportService {
  /// Streaming variant of the service protocol for the "capacity.v1.ReportService" service.
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
  /// > Reports: files for people, made from what the caller may see.
  package protocol StreamingServiceProtocol: GRPCCore.RegistrableRPCService {
    /// Handle the "GenerateReport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Makes a report. The same data and version give the same bytes. The first message names the file, the ones after it
    /// > carry its bytes, the last one its size and digest.
    /// > 
    /// > Example: {"kind": "REPORT_KIND_STATE_PROFILE", "assessmentId": "01JZ0000000000000000000000", "format":
    /// > "REPORT_FORMAT_HTML", "languageCode": "en"}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GenerateReportRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ReportChunk` messages.
    func generateReport(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GenerateReportRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ReportChunk>

    /// Handle the "CreateReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Has a report made again and again, with the caller's rights of each time.
    /// > 
    /// > Example: {"schedule": {"name": "Monday profile", "expression": "0 6 * * mon", "timeZone": "Africa/Nairobi",
    /// > "formats": ["REPORT_FORMAT_HTML"], "keep": 10, "report": {"kind": "REPORT_KIND_STATE_PROFILE", "cohort":
    /// > {"stateCodes": ["XAA"]}, "languageCode": "en"}}}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_CreateReportScheduleRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_CreateReportScheduleResponse` messages.
    func createReportSchedule(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_CreateReportScheduleRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_CreateReportScheduleResponse>

    /// Handle the "ListReportSchedules" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Schedules of the caller's agency; administrators see all. Newest first.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ListReportSchedulesRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ListReportSchedulesResponse` messages.
    func listReportSchedules(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ListReportSchedulesRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListReportSchedulesResponse>

    /// Handle the "GetReportSchedule" method.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetReportScheduleRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_GetReportScheduleResponse` messages.
    func getReportSchedule(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetReportScheduleRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetReportScheduleResponse>

    /// Handle the "PauseReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > No run is due until it is resumed. A run under way goes on.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_PauseReportScheduleRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_PauseReportScheduleResponse` messages.
    func pauseReportSchedule(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_PauseReportScheduleRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_PauseReportScheduleResponse>

    /// Handle the "ResumeReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Goes on from now: what was due meanwhile is not caught up.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ResumeReportScheduleRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ResumeReportScheduleResponse` messages.
    func resumeReportSchedule(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ResumeReportScheduleRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ResumeReportScheduleResponse>

    /// Handle the "DeleteReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > With its runs and the files that the server kept. What was delivered stays.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_DeleteReportScheduleRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_DeleteReportScheduleResponse` messages.
    func deleteReportSchedule(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_DeleteReportScheduleRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_DeleteReportScheduleResponse>

    /// Handle the "RunReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Has it run at once, out of turn; the answer does not wait for it. Paused schedules run as well.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_RunReportScheduleRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_RunReportScheduleResponse` messages.
    func runReportSchedule(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_RunReportScheduleRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_RunReportScheduleResponse>

    /// Handle the "ListReportRuns" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Runs of one schedule, or of all that the caller may see. Newest first.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_ListReportRunsRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ListReportRunsResponse` messages.
    func listReportRuns(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_ListReportRunsRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListReportRunsResponse>

    /// Handle the "GetReportRun" method.
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetReportRunRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_GetReportRunResponse` messages.
    func getReportRun(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetReportRunRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetReportRunResponse>

    /// Handle the "GetReportRunFile" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > A file that a run made and the server kept, in the pieces that GenerateReport sends. For callers who may see, now,
    /// > every assessment that it rests on; for all others it is not there.
    /// > 
    /// > Example: {"runId": "01JZ0000000000000000000000", "name": "state-profile-XAA-2026-1-en.html"}
    ///
    /// - Parameters:
    ///   - request: A streaming request of `Capacity_V1_GetReportRunFileRequest` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ReportChunk` messages.
    func getReportRunFile(
      request: GRPCCore.StreamingServerRequest<Capacity_V1_GetReportRunFileRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ReportChunk>
  }

  /// Service protocol for the "capacity.v1.ReportService" service.
  ///
  /// This protocol is higher level than ``StreamingServiceProtocol`` but lower level than
  /// the ``SimpleServiceProtocol``, it provides access to request and response metadata and
  /// trailing response metadata. If you don't need these then consider using
  /// the ``SimpleServiceProtocol``. If you need fine grained control over your RPCs then
  /// use ``StreamingServiceProtocol``.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Reports: files for people, made from what the caller may see.
  package protocol ServiceProtocol: Capacity_V1_ReportService.StreamingServiceProtocol {
    /// Handle the "GenerateReport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Makes a report. The same data and version give the same bytes. The first message names the file, the ones after it
    /// > carry its bytes, the last one its size and digest.
    /// > 
    /// > Example: {"kind": "REPORT_KIND_STATE_PROFILE", "assessmentId": "01JZ0000000000000000000000", "format":
    /// > "REPORT_FORMAT_HTML", "languageCode": "en"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GenerateReportRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ReportChunk` messages.
    func generateReport(
      request: GRPCCore.ServerRequest<Capacity_V1_GenerateReportRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ReportChunk>

    /// Handle the "CreateReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Has a report made again and again, with the caller's rights of each time.
    /// > 
    /// > Example: {"schedule": {"name": "Monday profile", "expression": "0 6 * * mon", "timeZone": "Africa/Nairobi",
    /// > "formats": ["REPORT_FORMAT_HTML"], "keep": 10, "report": {"kind": "REPORT_KIND_STATE_PROFILE", "cohort":
    /// > {"stateCodes": ["XAA"]}, "languageCode": "en"}}}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CreateReportScheduleRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_CreateReportScheduleResponse` message.
    func createReportSchedule(
      request: GRPCCore.ServerRequest<Capacity_V1_CreateReportScheduleRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_CreateReportScheduleResponse>

    /// Handle the "ListReportSchedules" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Schedules of the caller's agency; administrators see all. Newest first.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListReportSchedulesRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ListReportSchedulesResponse` message.
    func listReportSchedules(
      request: GRPCCore.ServerRequest<Capacity_V1_ListReportSchedulesRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListReportSchedulesResponse>

    /// Handle the "GetReportSchedule" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetReportScheduleRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_GetReportScheduleResponse` message.
    func getReportSchedule(
      request: GRPCCore.ServerRequest<Capacity_V1_GetReportScheduleRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetReportScheduleResponse>

    /// Handle the "PauseReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > No run is due until it is resumed. A run under way goes on.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_PauseReportScheduleRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_PauseReportScheduleResponse` message.
    func pauseReportSchedule(
      request: GRPCCore.ServerRequest<Capacity_V1_PauseReportScheduleRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_PauseReportScheduleResponse>

    /// Handle the "ResumeReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Goes on from now: what was due meanwhile is not caught up.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ResumeReportScheduleRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ResumeReportScheduleResponse` message.
    func resumeReportSchedule(
      request: GRPCCore.ServerRequest<Capacity_V1_ResumeReportScheduleRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ResumeReportScheduleResponse>

    /// Handle the "DeleteReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > With its runs and the files that the server kept. What was delivered stays.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_DeleteReportScheduleRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_DeleteReportScheduleResponse` message.
    func deleteReportSchedule(
      request: GRPCCore.ServerRequest<Capacity_V1_DeleteReportScheduleRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_DeleteReportScheduleResponse>

    /// Handle the "RunReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Has it run at once, out of turn; the answer does not wait for it. Paused schedules run as well.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RunReportScheduleRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_RunReportScheduleResponse` message.
    func runReportSchedule(
      request: GRPCCore.ServerRequest<Capacity_V1_RunReportScheduleRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_RunReportScheduleResponse>

    /// Handle the "ListReportRuns" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Runs of one schedule, or of all that the caller may see. Newest first.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListReportRunsRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_ListReportRunsResponse` message.
    func listReportRuns(
      request: GRPCCore.ServerRequest<Capacity_V1_ListReportRunsRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListReportRunsResponse>

    /// Handle the "GetReportRun" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetReportRunRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A response containing a single `Capacity_V1_GetReportRunResponse` message.
    func getReportRun(
      request: GRPCCore.ServerRequest<Capacity_V1_GetReportRunRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetReportRunResponse>

    /// Handle the "GetReportRunFile" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > A file that a run made and the server kept, in the pieces that GenerateReport sends. For callers who may see, now,
    /// > every assessment that it rests on; for all others it is not there.
    /// > 
    /// > Example: {"runId": "01JZ0000000000000000000000", "name": "state-profile-XAA-2026-1-en.html"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetReportRunFileRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A streaming response of `Capacity_V1_ReportChunk` messages.
    func getReportRunFile(
      request: GRPCCore.ServerRequest<Capacity_V1_GetReportRunFileRequest>,
      context: GRPCCore.ServerContext
    ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ReportChunk>
  }

  /// Simple service protocol for the "capacity.v1.ReportService" service.
  ///
  /// This is the highest level protocol for the service. The API is the easiest to use but
  /// doesn't provide access to request or response metadata. If you need access to these
  /// then use ``ServiceProtocol`` instead.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Reports: files for people, made from what the caller may see.
  package protocol SimpleServiceProtocol: Capacity_V1_ReportService.ServiceProtocol {
    /// Handle the "GenerateReport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Makes a report. The same data and version give the same bytes. The first message names the file, the ones after it
    /// > carry its bytes, the last one its size and digest.
    /// > 
    /// > Example: {"kind": "REPORT_KIND_STATE_PROFILE", "assessmentId": "01JZ0000000000000000000000", "format":
    /// > "REPORT_FORMAT_HTML", "languageCode": "en"}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GenerateReportRequest` message.
    ///   - response: A response stream of `Capacity_V1_ReportChunk` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    func generateReport(
      request: Capacity_V1_GenerateReportRequest,
      response: GRPCCore.RPCWriter<Capacity_V1_ReportChunk>,
      context: GRPCCore.ServerContext
    ) async throws

    /// Handle the "CreateReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Has a report made again and again, with the caller's rights of each time.
    /// > 
    /// > Example: {"schedule": {"name": "Monday profile", "expression": "0 6 * * mon", "timeZone": "Africa/Nairobi",
    /// > "formats": ["REPORT_FORMAT_HTML"], "keep": 10, "report": {"kind": "REPORT_KIND_STATE_PROFILE", "cohort":
    /// > {"stateCodes": ["XAA"]}, "languageCode": "en"}}}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_CreateReportScheduleRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_CreateReportScheduleResponse` to respond with.
    func createReportSchedule(
      request: Capacity_V1_CreateReportScheduleRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_CreateReportScheduleResponse

    /// Handle the "ListReportSchedules" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Schedules of the caller's agency; administrators see all. Newest first.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ListReportSchedulesRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ListReportSchedulesResponse` to respond with.
    func listReportSchedules(
      request: Capacity_V1_ListReportSchedulesRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ListReportSchedulesResponse

    /// Handle the "GetReportSchedule" method.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetReportScheduleRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_GetReportScheduleResponse` to respond with.
    func getReportSchedule(
      request: Capacity_V1_GetReportScheduleRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_GetReportScheduleResponse

    /// Handle the "PauseReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > No run is due until it is resumed. A run under way goes on.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_PauseReportScheduleRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_PauseReportScheduleResponse` to respond with.
    func pauseReportSchedule(
      request: Capacity_V1_PauseReportScheduleRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_PauseReportScheduleResponse

    /// Handle the "ResumeReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Goes on from now: what was due meanwhile is not caught up.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ResumeReportScheduleRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ResumeReportScheduleResponse` to respond with.
    func resumeReportSchedule(
      request: Capacity_V1_ResumeReportScheduleRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ResumeReportScheduleResponse

    /// Handle the "DeleteReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > With its runs and the files that the server kept. What was delivered stays.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_DeleteReportScheduleRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_DeleteReportScheduleResponse` to respond with.
    func deleteReportSchedule(
      request: Capacity_V1_DeleteReportScheduleRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_DeleteReportScheduleResponse

    /// Handle the "RunReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Has it run at once, out of turn; the answer does not wait for it. Paused schedules run as well.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_RunReportScheduleRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_RunReportScheduleResponse` to respond with.
    func runReportSchedule(
      request: Capacity_V1_RunReportScheduleRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_RunReportScheduleResponse

    /// Handle the "ListReportRuns" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Runs of one schedule, or of all that the caller may see. Newest first.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_ListReportRunsRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_ListReportRunsResponse` to respond with.
    func listReportRuns(
      request: Capacity_V1_ListReportRunsRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_ListReportRunsResponse

    /// Handle the "GetReportRun" method.
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetReportRunRequest` message.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    /// - Returns: A `Capacity_V1_GetReportRunResponse` to respond with.
    func getReportRun(
      request: Capacity_V1_GetReportRunRequest,
      context: GRPCCore.ServerContext
    ) async throws -> Capacity_V1_GetReportRunResponse

    /// Handle the "GetReportRunFile" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > A file that a run made and the server kept, in the pieces that GenerateReport sends. For callers who may see, now,
    /// > every assessment that it rests on; for all others it is not there.
    /// > 
    /// > Example: {"runId": "01JZ0000000000000000000000", "name": "state-profile-XAA-2026-1-en.html"}
    ///
    /// - Parameters:
    ///   - request: A `Capacity_V1_GetReportRunFileRequest` message.
    ///   - response: A response stream of `Capacity_V1_ReportChunk` messages.
    ///   - context: Context providing information about the RPC.
    /// - Throws: Any error which occurred during the processing of the request. Thrown errors
    ///     of type `RPCError` are mapped to appropriate statuses. All other errors are converted
    ///     to an internal error.
    func getReportRunFile(
      request: Capacity_V1_GetReportRunFileRequest,
      response: GRPCCore.RPCWriter<Capacity_V1_ReportChunk>,
      context: GRPCCore.ServerContext
    ) async throws
  }
}

// Default implementation of 'registerMethods(with:)'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ReportService.StreamingServiceProtocol {
  package func registerMethods<Transport>(with router: inout GRPCCore.RPCRouter<Transport>) where Transport: GRPCCore.ServerTransport {
    router.registerHandler(
      forMethod: Capacity_V1_ReportService.Method.GenerateReport.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GenerateReportRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ReportChunk>(),
      handler: { request, context in
        try await self.generateReport(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ReportService.Method.CreateReportSchedule.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_CreateReportScheduleRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_CreateReportScheduleResponse>(),
      handler: { request, context in
        try await self.createReportSchedule(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ReportService.Method.ListReportSchedules.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ListReportSchedulesRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ListReportSchedulesResponse>(),
      handler: { request, context in
        try await self.listReportSchedules(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ReportService.Method.GetReportSchedule.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetReportScheduleRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_GetReportScheduleResponse>(),
      handler: { request, context in
        try await self.getReportSchedule(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ReportService.Method.PauseReportSchedule.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_PauseReportScheduleRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_PauseReportScheduleResponse>(),
      handler: { request, context in
        try await self.pauseReportSchedule(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ReportService.Method.ResumeReportSchedule.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ResumeReportScheduleRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ResumeReportScheduleResponse>(),
      handler: { request, context in
        try await self.resumeReportSchedule(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ReportService.Method.DeleteReportSchedule.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_DeleteReportScheduleRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_DeleteReportScheduleResponse>(),
      handler: { request, context in
        try await self.deleteReportSchedule(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ReportService.Method.RunReportSchedule.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_RunReportScheduleRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_RunReportScheduleResponse>(),
      handler: { request, context in
        try await self.runReportSchedule(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ReportService.Method.ListReportRuns.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_ListReportRunsRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ListReportRunsResponse>(),
      handler: { request, context in
        try await self.listReportRuns(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ReportService.Method.GetReportRun.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetReportRunRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_GetReportRunResponse>(),
      handler: { request, context in
        try await self.getReportRun(
          request: request,
          context: context
        )
      }
    )
    router.registerHandler(
      forMethod: Capacity_V1_ReportService.Method.GetReportRunFile.descriptor,
      deserializer: ProtobufDeserializer<Capacity_V1_GetReportRunFileRequest>(),
      serializer: ProtobufSerializer<Capacity_V1_ReportChunk>(),
      handler: { request, context in
        try await self.getReportRunFile(
          request: request,
          context: context
        )
      }
    )
  }
}

// Default implementation of streaming methods from 'StreamingServiceProtocol'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ReportService.ServiceProtocol {
  package func generateReport(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GenerateReportRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ReportChunk> {
    let response = try await self.generateReport(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return response
  }

  package func createReportSchedule(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_CreateReportScheduleRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_CreateReportScheduleResponse> {
    let response = try await self.createReportSchedule(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func listReportSchedules(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ListReportSchedulesRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListReportSchedulesResponse> {
    let response = try await self.listReportSchedules(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func getReportSchedule(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetReportScheduleRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetReportScheduleResponse> {
    let response = try await self.getReportSchedule(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func pauseReportSchedule(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_PauseReportScheduleRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_PauseReportScheduleResponse> {
    let response = try await self.pauseReportSchedule(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func resumeReportSchedule(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ResumeReportScheduleRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ResumeReportScheduleResponse> {
    let response = try await self.resumeReportSchedule(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func deleteReportSchedule(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_DeleteReportScheduleRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_DeleteReportScheduleResponse> {
    let response = try await self.deleteReportSchedule(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func runReportSchedule(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_RunReportScheduleRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_RunReportScheduleResponse> {
    let response = try await self.runReportSchedule(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func listReportRuns(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_ListReportRunsRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ListReportRunsResponse> {
    let response = try await self.listReportRuns(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func getReportRun(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetReportRunRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_GetReportRunResponse> {
    let response = try await self.getReportRun(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return GRPCCore.StreamingServerResponse(single: response)
  }

  package func getReportRunFile(
    request: GRPCCore.StreamingServerRequest<Capacity_V1_GetReportRunFileRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ReportChunk> {
    let response = try await self.getReportRunFile(
      request: GRPCCore.ServerRequest(stream: request),
      context: context
    )
    return response
  }
}

// Default implementation of methods from 'ServiceProtocol'.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ReportService.SimpleServiceProtocol {
  package func generateReport(
    request: GRPCCore.ServerRequest<Capacity_V1_GenerateReportRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ReportChunk> {
    return GRPCCore.StreamingServerResponse<Capacity_V1_ReportChunk>(
      metadata: [:],
      producer: { writer in
        try await self.generateReport(
          request: request.message,
          response: writer,
          context: context
        )
        return [:]
      }
    )
  }

  package func createReportSchedule(
    request: GRPCCore.ServerRequest<Capacity_V1_CreateReportScheduleRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_CreateReportScheduleResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_CreateReportScheduleResponse>(
      message: try await self.createReportSchedule(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func listReportSchedules(
    request: GRPCCore.ServerRequest<Capacity_V1_ListReportSchedulesRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListReportSchedulesResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ListReportSchedulesResponse>(
      message: try await self.listReportSchedules(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func getReportSchedule(
    request: GRPCCore.ServerRequest<Capacity_V1_GetReportScheduleRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetReportScheduleResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_GetReportScheduleResponse>(
      message: try await self.getReportSchedule(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func pauseReportSchedule(
    request: GRPCCore.ServerRequest<Capacity_V1_PauseReportScheduleRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_PauseReportScheduleResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_PauseReportScheduleResponse>(
      message: try await self.pauseReportSchedule(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func resumeReportSchedule(
    request: GRPCCore.ServerRequest<Capacity_V1_ResumeReportScheduleRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ResumeReportScheduleResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ResumeReportScheduleResponse>(
      message: try await self.resumeReportSchedule(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func deleteReportSchedule(
    request: GRPCCore.ServerRequest<Capacity_V1_DeleteReportScheduleRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_DeleteReportScheduleResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_DeleteReportScheduleResponse>(
      message: try await self.deleteReportSchedule(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func runReportSchedule(
    request: GRPCCore.ServerRequest<Capacity_V1_RunReportScheduleRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_RunReportScheduleResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_RunReportScheduleResponse>(
      message: try await self.runReportSchedule(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func listReportRuns(
    request: GRPCCore.ServerRequest<Capacity_V1_ListReportRunsRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_ListReportRunsResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_ListReportRunsResponse>(
      message: try await self.listReportRuns(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func getReportRun(
    request: GRPCCore.ServerRequest<Capacity_V1_GetReportRunRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.ServerResponse<Capacity_V1_GetReportRunResponse> {
    return GRPCCore.ServerResponse<Capacity_V1_GetReportRunResponse>(
      message: try await self.getReportRun(
        request: request.message,
        context: context
      ),
      metadata: [:]
    )
  }

  package func getReportRunFile(
    request: GRPCCore.ServerRequest<Capacity_V1_GetReportRunFileRequest>,
    context: GRPCCore.ServerContext
  ) async throws -> GRPCCore.StreamingServerResponse<Capacity_V1_ReportChunk> {
    return GRPCCore.StreamingServerResponse<Capacity_V1_ReportChunk>(
      metadata: [:],
      producer: { writer in
        try await self.getReportRunFile(
          request: request.message,
          response: writer,
          context: context
        )
        return [:]
      }
    )
  }
}

// MARK: capacity.v1.ReportService (client)

@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ReportService {
  /// Generated client protocol for the "capacity.v1.ReportService" service.
  ///
  /// You don't need to implement this protocol directly, use the generated
  /// implementation, ``Client``.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Reports: files for people, made from what the caller may see.
  package protocol ClientProtocol: Sendable {
    /// Call the "GenerateReport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Makes a report. The same data and version give the same bytes. The first message names the file, the ones after it
    /// > carry its bytes, the last one its size and digest.
    /// > 
    /// > Example: {"kind": "REPORT_KIND_STATE_PROFILE", "assessmentId": "01JZ0000000000000000000000", "format":
    /// > "REPORT_FORMAT_HTML", "languageCode": "en"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GenerateReportRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GenerateReportRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ReportChunk` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func generateReport<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GenerateReportRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GenerateReportRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ReportChunk>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.StreamingClientResponse<Capacity_V1_ReportChunk>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "CreateReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Has a report made again and again, with the caller's rights of each time.
    /// > 
    /// > Example: {"schedule": {"name": "Monday profile", "expression": "0 6 * * mon", "timeZone": "Africa/Nairobi",
    /// > "formats": ["REPORT_FORMAT_HTML"], "keep": 10, "report": {"kind": "REPORT_KIND_STATE_PROFILE", "cohort":
    /// > {"stateCodes": ["XAA"]}, "languageCode": "en"}}}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CreateReportScheduleRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_CreateReportScheduleRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_CreateReportScheduleResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func createReportSchedule<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_CreateReportScheduleRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_CreateReportScheduleRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_CreateReportScheduleResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateReportScheduleResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ListReportSchedules" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Schedules of the caller's agency; administrators see all. Newest first.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListReportSchedulesRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListReportSchedulesRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListReportSchedulesResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func listReportSchedules<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListReportSchedulesRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListReportSchedulesRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListReportSchedulesResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListReportSchedulesResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "GetReportSchedule" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetReportScheduleRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetReportScheduleRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetReportScheduleResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getReportSchedule<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetReportScheduleRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetReportScheduleRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetReportScheduleResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetReportScheduleResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "PauseReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > No run is due until it is resumed. A run under way goes on.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_PauseReportScheduleRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_PauseReportScheduleRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_PauseReportScheduleResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func pauseReportSchedule<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_PauseReportScheduleRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_PauseReportScheduleRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_PauseReportScheduleResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_PauseReportScheduleResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ResumeReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Goes on from now: what was due meanwhile is not caught up.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ResumeReportScheduleRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ResumeReportScheduleRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ResumeReportScheduleResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func resumeReportSchedule<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ResumeReportScheduleRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ResumeReportScheduleRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ResumeReportScheduleResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ResumeReportScheduleResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "DeleteReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > With its runs and the files that the server kept. What was delivered stays.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_DeleteReportScheduleRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_DeleteReportScheduleRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_DeleteReportScheduleResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func deleteReportSchedule<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_DeleteReportScheduleRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_DeleteReportScheduleRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_DeleteReportScheduleResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_DeleteReportScheduleResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "RunReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Has it run at once, out of turn; the answer does not wait for it. Paused schedules run as well.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RunReportScheduleRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_RunReportScheduleRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_RunReportScheduleResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func runReportSchedule<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_RunReportScheduleRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_RunReportScheduleRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_RunReportScheduleResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RunReportScheduleResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "ListReportRuns" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Runs of one schedule, or of all that the caller may see. Newest first.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListReportRunsRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListReportRunsRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListReportRunsResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func listReportRuns<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListReportRunsRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListReportRunsRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListReportRunsResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListReportRunsResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "GetReportRun" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetReportRunRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetReportRunRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetReportRunResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getReportRun<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetReportRunRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetReportRunRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetReportRunResponse>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetReportRunResponse>) async throws -> Result
    ) async throws -> Result where Result: Sendable

    /// Call the "GetReportRunFile" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > A file that a run made and the server kept, in the pieces that GenerateReport sends. For callers who may see, now,
    /// > every assessment that it rests on; for all others it is not there.
    /// > 
    /// > Example: {"runId": "01JZ0000000000000000000000", "name": "state-profile-XAA-2026-1-en.html"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetReportRunFileRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetReportRunFileRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ReportChunk` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    func getReportRunFile<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetReportRunFileRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetReportRunFileRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ReportChunk>,
      options: GRPCCore.CallOptions,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.StreamingClientResponse<Capacity_V1_ReportChunk>) async throws -> Result
    ) async throws -> Result where Result: Sendable
  }

  /// Generated client for the "capacity.v1.ReportService" service.
  ///
  /// The ``Client`` provides an implementation of ``ClientProtocol`` which wraps
  /// a `GRPCCore.GRPCCClient`. The underlying `GRPCClient` provides the long-lived
  /// means of communication with the remote peer.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Reports: files for people, made from what the caller may see.
  package struct Client<Transport>: ClientProtocol where Transport: GRPCCore.ClientTransport {
    private let client: GRPCCore.GRPCClient<Transport>

    /// Creates a new client wrapping the provided `GRPCCore.GRPCClient`.
    ///
    /// - Parameters:
    ///   - client: A `GRPCCore.GRPCClient` providing a communication channel to the service.
    package init(wrapping client: GRPCCore.GRPCClient<Transport>) {
      self.client = client
    }

    /// Call the "GenerateReport" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Makes a report. The same data and version give the same bytes. The first message names the file, the ones after it
    /// > carry its bytes, the last one its size and digest.
    /// > 
    /// > Example: {"kind": "REPORT_KIND_STATE_PROFILE", "assessmentId": "01JZ0000000000000000000000", "format":
    /// > "REPORT_FORMAT_HTML", "languageCode": "en"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GenerateReportRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GenerateReportRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ReportChunk` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func generateReport<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GenerateReportRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GenerateReportRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ReportChunk>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.StreamingClientResponse<Capacity_V1_ReportChunk>) async throws -> Result
    ) async throws -> Result where Result: Sendable {
      try await self.client.serverStreaming(
        request: request,
        descriptor: Capacity_V1_ReportService.Method.GenerateReport.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "CreateReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Has a report made again and again, with the caller's rights of each time.
    /// > 
    /// > Example: {"schedule": {"name": "Monday profile", "expression": "0 6 * * mon", "timeZone": "Africa/Nairobi",
    /// > "formats": ["REPORT_FORMAT_HTML"], "keep": 10, "report": {"kind": "REPORT_KIND_STATE_PROFILE", "cohort":
    /// > {"stateCodes": ["XAA"]}, "languageCode": "en"}}}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_CreateReportScheduleRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_CreateReportScheduleRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_CreateReportScheduleResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func createReportSchedule<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_CreateReportScheduleRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_CreateReportScheduleRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_CreateReportScheduleResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateReportScheduleResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ReportService.Method.CreateReportSchedule.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ListReportSchedules" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Schedules of the caller's agency; administrators see all. Newest first.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListReportSchedulesRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListReportSchedulesRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListReportSchedulesResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func listReportSchedules<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListReportSchedulesRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListReportSchedulesRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListReportSchedulesResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListReportSchedulesResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ReportService.Method.ListReportSchedules.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "GetReportSchedule" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetReportScheduleRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetReportScheduleRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetReportScheduleResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getReportSchedule<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetReportScheduleRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetReportScheduleRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetReportScheduleResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetReportScheduleResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ReportService.Method.GetReportSchedule.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "PauseReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > No run is due until it is resumed. A run under way goes on.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_PauseReportScheduleRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_PauseReportScheduleRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_PauseReportScheduleResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func pauseReportSchedule<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_PauseReportScheduleRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_PauseReportScheduleRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_PauseReportScheduleResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_PauseReportScheduleResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ReportService.Method.PauseReportSchedule.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ResumeReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Goes on from now: what was due meanwhile is not caught up.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ResumeReportScheduleRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ResumeReportScheduleRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ResumeReportScheduleResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func resumeReportSchedule<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ResumeReportScheduleRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ResumeReportScheduleRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ResumeReportScheduleResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ResumeReportScheduleResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ReportService.Method.ResumeReportSchedule.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "DeleteReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > With its runs and the files that the server kept. What was delivered stays.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_DeleteReportScheduleRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_DeleteReportScheduleRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_DeleteReportScheduleResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func deleteReportSchedule<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_DeleteReportScheduleRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_DeleteReportScheduleRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_DeleteReportScheduleResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_DeleteReportScheduleResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ReportService.Method.DeleteReportSchedule.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "RunReportSchedule" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Has it run at once, out of turn; the answer does not wait for it. Paused schedules run as well.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_RunReportScheduleRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_RunReportScheduleRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_RunReportScheduleResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func runReportSchedule<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_RunReportScheduleRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_RunReportScheduleRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_RunReportScheduleResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RunReportScheduleResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ReportService.Method.RunReportSchedule.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "ListReportRuns" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > Runs of one schedule, or of all that the caller may see. Newest first.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_ListReportRunsRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_ListReportRunsRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ListReportRunsResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func listReportRuns<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_ListReportRunsRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_ListReportRunsRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ListReportRunsResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListReportRunsResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ReportService.Method.ListReportRuns.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "GetReportRun" method.
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetReportRunRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetReportRunRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_GetReportRunResponse` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getReportRun<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetReportRunRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetReportRunRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_GetReportRunResponse>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetReportRunResponse>) async throws -> Result = { response in
        try response.message
      }
    ) async throws -> Result where Result: Sendable {
      try await self.client.unary(
        request: request,
        descriptor: Capacity_V1_ReportService.Method.GetReportRun.descriptor,
        serializer: serializer,
        deserializer: deserializer,
        options: options,
        onResponse: handleResponse
      )
    }

    /// Call the "GetReportRunFile" method.
    ///
    /// > Source IDL Documentation:
    /// >
    /// > A file that a run made and the server kept, in the pieces that GenerateReport sends. For callers who may see, now,
    /// > every assessment that it rests on; for all others it is not there.
    /// > 
    /// > Example: {"runId": "01JZ0000000000000000000000", "name": "state-profile-XAA-2026-1-en.html"}
    ///
    /// - Parameters:
    ///   - request: A request containing a single `Capacity_V1_GetReportRunFileRequest` message.
    ///   - serializer: A serializer for `Capacity_V1_GetReportRunFileRequest` messages.
    ///   - deserializer: A deserializer for `Capacity_V1_ReportChunk` messages.
    ///   - options: Options to apply to this RPC.
    ///   - handleResponse: A closure which handles the response and returns its result to
    ///       the caller. Returning from the closure will cancel the RPC if it hasn't
    ///       already finished.
    /// - Returns: The result of `handleResponse`.
    package func getReportRunFile<Result>(
      request: GRPCCore.ClientRequest<Capacity_V1_GetReportRunFileRequest>,
      serializer: some GRPCCore.MessageSerializer<Capacity_V1_GetReportRunFileRequest>,
      deserializer: some GRPCCore.MessageDeserializer<Capacity_V1_ReportChunk>,
      options: GRPCCore.CallOptions = .defaults,
      onResponse handleResponse: @Sendable @escaping (GRPCCore.StreamingClientResponse<Capacity_V1_ReportChunk>) async throws -> Result
    ) async throws -> Result where Result: Sendable {
      try await self.client.serverStreaming(
        request: request,
        descriptor: Capacity_V1_ReportService.Method.GetReportRunFile.descriptor,
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
extension Capacity_V1_ReportService.ClientProtocol {
  /// Call the "GenerateReport" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Makes a report. The same data and version give the same bytes. The first message names the file, the ones after it
  /// > carry its bytes, the last one its size and digest.
  /// > 
  /// > Example: {"kind": "REPORT_KIND_STATE_PROFILE", "assessmentId": "01JZ0000000000000000000000", "format":
  /// > "REPORT_FORMAT_HTML", "languageCode": "en"}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GenerateReportRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func generateReport<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GenerateReportRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.StreamingClientResponse<Capacity_V1_ReportChunk>) async throws -> Result
  ) async throws -> Result where Result: Sendable {
    try await self.generateReport(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GenerateReportRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ReportChunk>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "CreateReportSchedule" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Has a report made again and again, with the caller's rights of each time.
  /// > 
  /// > Example: {"schedule": {"name": "Monday profile", "expression": "0 6 * * mon", "timeZone": "Africa/Nairobi",
  /// > "formats": ["REPORT_FORMAT_HTML"], "keep": 10, "report": {"kind": "REPORT_KIND_STATE_PROFILE", "cohort":
  /// > {"stateCodes": ["XAA"]}, "languageCode": "en"}}}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_CreateReportScheduleRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func createReportSchedule<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_CreateReportScheduleRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateReportScheduleResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.createReportSchedule(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_CreateReportScheduleRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_CreateReportScheduleResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListReportSchedules" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Schedules of the caller's agency; administrators see all. Newest first.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ListReportSchedulesRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listReportSchedules<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ListReportSchedulesRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListReportSchedulesResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.listReportSchedules(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ListReportSchedulesRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ListReportSchedulesResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetReportSchedule" method.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetReportScheduleRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getReportSchedule<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetReportScheduleRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetReportScheduleResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.getReportSchedule(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetReportScheduleRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_GetReportScheduleResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "PauseReportSchedule" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > No run is due until it is resumed. A run under way goes on.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_PauseReportScheduleRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func pauseReportSchedule<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_PauseReportScheduleRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_PauseReportScheduleResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.pauseReportSchedule(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_PauseReportScheduleRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_PauseReportScheduleResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ResumeReportSchedule" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Goes on from now: what was due meanwhile is not caught up.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ResumeReportScheduleRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func resumeReportSchedule<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ResumeReportScheduleRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ResumeReportScheduleResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.resumeReportSchedule(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ResumeReportScheduleRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ResumeReportScheduleResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "DeleteReportSchedule" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > With its runs and the files that the server kept. What was delivered stays.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_DeleteReportScheduleRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func deleteReportSchedule<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_DeleteReportScheduleRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_DeleteReportScheduleResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.deleteReportSchedule(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_DeleteReportScheduleRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_DeleteReportScheduleResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "RunReportSchedule" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Has it run at once, out of turn; the answer does not wait for it. Paused schedules run as well.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_RunReportScheduleRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func runReportSchedule<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_RunReportScheduleRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RunReportScheduleResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.runReportSchedule(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_RunReportScheduleRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_RunReportScheduleResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListReportRuns" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Runs of one schedule, or of all that the caller may see. Newest first.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_ListReportRunsRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listReportRuns<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_ListReportRunsRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListReportRunsResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.listReportRuns(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_ListReportRunsRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ListReportRunsResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetReportRun" method.
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetReportRunRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getReportRun<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetReportRunRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetReportRunResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    try await self.getReportRun(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetReportRunRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_GetReportRunResponse>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetReportRunFile" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > A file that a run made and the server kept, in the pieces that GenerateReport sends. For callers who may see, now,
  /// > every assessment that it rests on; for all others it is not there.
  /// > 
  /// > Example: {"runId": "01JZ0000000000000000000000", "name": "state-profile-XAA-2026-1-en.html"}
  ///
  /// - Parameters:
  ///   - request: A request containing a single `Capacity_V1_GetReportRunFileRequest` message.
  ///   - options: Options to apply to this RPC.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getReportRunFile<Result>(
    request: GRPCCore.ClientRequest<Capacity_V1_GetReportRunFileRequest>,
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.StreamingClientResponse<Capacity_V1_ReportChunk>) async throws -> Result
  ) async throws -> Result where Result: Sendable {
    try await self.getReportRunFile(
      request: request,
      serializer: ProtobufSerializer<Capacity_V1_GetReportRunFileRequest>(),
      deserializer: ProtobufDeserializer<Capacity_V1_ReportChunk>(limits: .replies),
      options: options,
      onResponse: handleResponse
    )
  }
}

// Helpers providing sugared APIs for 'ClientProtocol' methods.
@available(macOS 15.0, iOS 18.0, watchOS 11.0, tvOS 18.0, visionOS 2.0, *)
extension Capacity_V1_ReportService.ClientProtocol {
  /// Call the "GenerateReport" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Makes a report. The same data and version give the same bytes. The first message names the file, the ones after it
  /// > carry its bytes, the last one its size and digest.
  /// > 
  /// > Example: {"kind": "REPORT_KIND_STATE_PROFILE", "assessmentId": "01JZ0000000000000000000000", "format":
  /// > "REPORT_FORMAT_HTML", "languageCode": "en"}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func generateReport<Result>(
    _ message: Capacity_V1_GenerateReportRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.StreamingClientResponse<Capacity_V1_ReportChunk>) async throws -> Result
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GenerateReportRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.generateReport(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "CreateReportSchedule" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Has a report made again and again, with the caller's rights of each time.
  /// > 
  /// > Example: {"schedule": {"name": "Monday profile", "expression": "0 6 * * mon", "timeZone": "Africa/Nairobi",
  /// > "formats": ["REPORT_FORMAT_HTML"], "keep": 10, "report": {"kind": "REPORT_KIND_STATE_PROFILE", "cohort":
  /// > {"stateCodes": ["XAA"]}, "languageCode": "en"}}}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func createReportSchedule<Result>(
    _ message: Capacity_V1_CreateReportScheduleRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_CreateReportScheduleResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_CreateReportScheduleRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.createReportSchedule(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListReportSchedules" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Schedules of the caller's agency; administrators see all. Newest first.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listReportSchedules<Result>(
    _ message: Capacity_V1_ListReportSchedulesRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListReportSchedulesResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ListReportSchedulesRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.listReportSchedules(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetReportSchedule" method.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getReportSchedule<Result>(
    _ message: Capacity_V1_GetReportScheduleRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetReportScheduleResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetReportScheduleRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getReportSchedule(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "PauseReportSchedule" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > No run is due until it is resumed. A run under way goes on.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func pauseReportSchedule<Result>(
    _ message: Capacity_V1_PauseReportScheduleRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_PauseReportScheduleResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_PauseReportScheduleRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.pauseReportSchedule(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ResumeReportSchedule" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Goes on from now: what was due meanwhile is not caught up.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func resumeReportSchedule<Result>(
    _ message: Capacity_V1_ResumeReportScheduleRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ResumeReportScheduleResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ResumeReportScheduleRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.resumeReportSchedule(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "DeleteReportSchedule" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > With its runs and the files that the server kept. What was delivered stays.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func deleteReportSchedule<Result>(
    _ message: Capacity_V1_DeleteReportScheduleRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_DeleteReportScheduleResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_DeleteReportScheduleRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.deleteReportSchedule(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "RunReportSchedule" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Has it run at once, out of turn; the answer does not wait for it. Paused schedules run as well.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func runReportSchedule<Result>(
    _ message: Capacity_V1_RunReportScheduleRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_RunReportScheduleResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_RunReportScheduleRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.runReportSchedule(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "ListReportRuns" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > Runs of one schedule, or of all that the caller may see. Newest first.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func listReportRuns<Result>(
    _ message: Capacity_V1_ListReportRunsRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_ListReportRunsResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_ListReportRunsRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.listReportRuns(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetReportRun" method.
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getReportRun<Result>(
    _ message: Capacity_V1_GetReportRunRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.ClientResponse<Capacity_V1_GetReportRunResponse>) async throws -> Result = { response in
      try response.message
    }
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetReportRunRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getReportRun(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }

  /// Call the "GetReportRunFile" method.
  ///
  /// > Source IDL Documentation:
  /// >
  /// > A file that a run made and the server kept, in the pieces that GenerateReport sends. For callers who may see, now,
  /// > every assessment that it rests on; for all others it is not there.
  /// > 
  /// > Example: {"runId": "01JZ0000000000000000000000", "name": "state-profile-XAA-2026-1-en.html"}
  ///
  /// - Parameters:
  ///   - message: request message to send.
  ///   - metadata: Additional metadata to send, defaults to empty.
  ///   - options: Options to apply to this RPC, defaults to `.defaults`.
  ///   - handleResponse: A closure which handles the response and returns its result to
  ///       the caller. Returning from the closure will cancel the RPC if it hasn't
  ///       already finished.
  /// - Returns: The result of `handleResponse`.
  package func getReportRunFile<Result>(
    _ message: Capacity_V1_GetReportRunFileRequest,
    metadata: GRPCCore.Metadata = [:],
    options: GRPCCore.CallOptions = .defaults,
    onResponse handleResponse: @Sendable @escaping (GRPCCore.StreamingClientResponse<Capacity_V1_ReportChunk>) async throws -> Result
  ) async throws -> Result where Result: Sendable {
    let request = GRPCCore.ClientRequest<Capacity_V1_GetReportRunFileRequest>(
      message: message,
      metadata: metadata
    )
    return try await self.getReportRunFile(
      request: request,
      options: options,
      onResponse: handleResponse
    )
  }
}