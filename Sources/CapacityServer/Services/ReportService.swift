internal import Assessments
internal import CapacityProtos
internal import GRPCCore

/// Reports, in pieces, and the schedules by which the server makes them itself.
///
/// A report is made before its first piece goes out, within the call's slot and deadline: who is refused gets a status
/// and no bytes. What is sent waits for the reader, and holds no slot.
struct ReportService: Capacity_V1_ReportService.ServiceProtocol {
  let parts: ReportParts

  private var assessments: Assessments { parts.maker.assessments }

  func generateReport(
    request: ServerRequest<Capacity_V1_GenerateReportRequest>,
    context: ServerContext
  ) async throws -> StreamingServerResponse<Capacity_V1_ReportChunk> {
    Self.stream(try await parts.maker.report(request.message, by: Caller.require()))
  }

  func getReportRunFile(
    request: ServerRequest<Capacity_V1_GetReportRunFileRequest>,
    context: ServerContext
  ) async throws -> StreamingServerResponse<Capacity_V1_ReportChunk> {
    Self.stream(try await parts.file(request.message, for: Caller.require()))
  }

  private static func stream(_ file: ReportFile) -> StreamingServerResponse<Capacity_V1_ReportChunk> {
    StreamingServerResponse { writer in
      try await writer.write(contentsOf: file.chunks)
      return [:]
    }
  }
}

// MARK: Schedules

extension ReportService {
  func createReportSchedule(
    request: ServerRequest<Capacity_V1_CreateReportScheduleRequest>,
    context: ServerContext
  ) async throws -> ServerResponse<Capacity_V1_CreateReportScheduleResponse> {
    let reply = try await assessments.createReportSchedule(request.message, means: parts.means, by: Caller.require())
    parts.bell.ring()
    return ServerResponse(message: reply)
  }

  func listReportSchedules(
    request: ServerRequest<Capacity_V1_ListReportSchedulesRequest>,
    context: ServerContext
  ) async throws -> ServerResponse<Capacity_V1_ListReportSchedulesResponse> {
    ServerResponse(message: try await assessments.listReportSchedules(request.message, by: Caller.require()))
  }

  func getReportSchedule(
    request: ServerRequest<Capacity_V1_GetReportScheduleRequest>,
    context: ServerContext
  ) async throws -> ServerResponse<Capacity_V1_GetReportScheduleResponse> {
    ServerResponse(message: try await assessments.getReportSchedule(request.message, by: Caller.require()))
  }

  func pauseReportSchedule(
    request: ServerRequest<Capacity_V1_PauseReportScheduleRequest>,
    context: ServerContext
  ) async throws -> ServerResponse<Capacity_V1_PauseReportScheduleResponse> {
    ServerResponse(message: try await assessments.pauseReportSchedule(request.message, by: Caller.require()))
  }

  func resumeReportSchedule(
    request: ServerRequest<Capacity_V1_ResumeReportScheduleRequest>,
    context: ServerContext
  ) async throws -> ServerResponse<Capacity_V1_ResumeReportScheduleResponse> {
    let reply = try await assessments.resumeReportSchedule(request.message, by: Caller.require())
    parts.bell.ring()
    return ServerResponse(message: reply)
  }

  func deleteReportSchedule(
    request: ServerRequest<Capacity_V1_DeleteReportScheduleRequest>,
    context: ServerContext
  ) async throws -> ServerResponse<Capacity_V1_DeleteReportScheduleResponse> {
    let reply = try await assessments.deleteReportSchedule(request.message, by: Caller.require())
    parts.kept.remove(request.message.scheduleID)
    return ServerResponse(message: reply)
  }

  func runReportSchedule(
    request: ServerRequest<Capacity_V1_RunReportScheduleRequest>,
    context: ServerContext
  ) async throws -> ServerResponse<Capacity_V1_RunReportScheduleResponse> {
    let reply = try await assessments.runReportSchedule(request.message, by: Caller.require())
    parts.bell.ring()
    return ServerResponse(message: reply)
  }

  func listReportRuns(
    request: ServerRequest<Capacity_V1_ListReportRunsRequest>,
    context: ServerContext
  ) async throws -> ServerResponse<Capacity_V1_ListReportRunsResponse> {
    ServerResponse(message: try await assessments.listReportRuns(request.message, by: Caller.require()))
  }

  func getReportRun(
    request: ServerRequest<Capacity_V1_GetReportRunRequest>,
    context: ServerContext
  ) async throws -> ServerResponse<Capacity_V1_GetReportRunResponse> {
    ServerResponse(message: try await assessments.getReportRun(request.message, by: Caller.require()))
  }
}
