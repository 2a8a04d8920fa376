package import CapacityProtos
internal import ProtobufC

extension Assessments {
  /// Has a schedule run at once. The answer does not wait for the run.
  package func runReportSchedule(
    _ request: Capacity_V1_RunReportScheduleRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_RunReportScheduleResponse {
    let found = try await schedule(request.scheduleID, for: caller).schedule.id
    let time = now()
    let id = newID(at: time)
    let change = try await store.changeSchedule(id: found) { try $0.ask(at: time, id: id) }
    guard let run = change?.run else { throw Self.unknownSchedule(found) }
    var reply = Capacity_V1_RunReportScheduleResponse()
    reply.run = try run.message()
    return reply
  }

  /// One page of runs, newest first: of one schedule, or of all that the caller may see.
  package func listReportRuns(
    _ request: Capacity_V1_ListReportRunsRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_ListReportRunsResponse {
    let agency = try scheduleAgency(of: caller)
    if !request.scheduleID.isEmpty { _ = try await schedule(request.scheduleID, for: caller) }
    let tokens = try await pageTokens("runs", caller, request.scheduleID, "\(request.filesKept)")
    let page = try await store.runs(
      scheduleID: request.scheduleID.nonEmpty,
      ofAnalystsOf: agency,
      isKept: request.filesKept,
      after: try tokens.cursor(in: request.pageToken),
      limit: try PageTokens.size(request.pageSize)
    )
    var reply = Capacity_V1_ListReportRunsResponse()
    reply.runs = try page.records.map { try $0.message() }
    if page.hasMore, let last = page.records.last { reply.nextPageToken = try tokens.token(behind: last.id) }
    return reply
  }

  package func getReportRun(
    _ request: Capacity_V1_GetReportRunRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_GetReportRunResponse {
    var reply = Capacity_V1_GetReportRunResponse()
    reply.run = try await reportRun(request.runID, for: caller)
    return reply
  }

  /// The run, if it is one for the caller.
  ///
  /// - Throws: ``AssessmentError/notFound(_:)`` also where it is not.
  package func reportRun(_ id: String, for caller: Caller) async throws -> Capacity_V1_ReportRun {
    try checkLine(id, "run_id")
    let absent = AssessmentError.notFound("there is no run \(id.prefix(40)), or it is not for this token")
    let run = try await store.run(id: id)
    var schedule: ScheduleRecord?
    if let run { schedule = try await store.schedule(id: run.scheduleID)?.schedule }
    try pass(caller, schedule, absent: absent)
    guard let run, schedule != nil else { throw absent }
    return try run.message()
  }

  /// Lets a caller pass to the kept files of a run that they may see: who may see, today, every assessment that the files
  /// rest on. It is the same question as for those assessments themselves: a label that became stricter, a share that ended
  /// and a withdrawal count here as they count there.
  ///
  /// More than that needs no look: only analysts of one agency, whose rights are the same, and administrators, who may see
  /// all, come to the runs of a schedule.
  ///
  /// - Throws: ``AssessmentError/notFound(_:)``.
  package func passToFiles(of run: Capacity_V1_ReportRun, for caller: Caller) async throws {
    if caller.role == .admin { return }
    let sources = try await store.sources(ofRun: run.runID)
    guard !sources.isEmpty else {
      throw AssessmentError.notFound(
        "there are no files of run \(run.number) for this token: an earlier version made it, which did not note what they "
          + "rest on; an administrator may fetch them, or have it run again"
      )
    }
    guard try await store.visible(sources, to: Access.visibility(of: caller)) == sources else {
      throw AssessmentError.notFound(
        "there are no files of run \(run.number) for this token: they rest on an assessment that is not visible to it any "
          + "more; a new run rests on what its owner may see"
      )
    }
  }
}
