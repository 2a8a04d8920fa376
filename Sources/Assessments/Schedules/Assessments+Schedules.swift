package import CapacityProtos
internal import ProtobufC

// Reports that are made again and again: who may have them made, and see what came of it.

extension Assessments {
  /// Has a report made again and again, with the caller's rights of each time.
  ///
  /// - Parameter means: What this server can make and deliver.
  package func createReportSchedule(
    _ request: Capacity_V1_CreateReportScheduleRequest,
    means: ReportMeans,
    by caller: Caller
  ) async throws -> Capacity_V1_CreateReportScheduleResponse {
    try Access.decide(caller, .schedule).pass("making a schedule", for: caller)
    let wanted = request.schedule ?? .init()
    try ScheduleCheck.check(wanted, means: means)
    let time = now()
    let record = ScheduleRecord(
      id: newID(at: time),
      owner: ScheduleOwner(principal: caller.principal, role: caller.role.rawValue, agency: caller.agency),
      created: time,
      since: time / 1000,
      content: try wanted.definition.encoded()
    )
    guard try await store.createSchedule(record, limit: Self.scheduleLimit) else {
      throw AssessmentError.overLimit("a server takes \(Self.scheduleLimit) schedules at most: remove some first")
    }
    var reply = Capacity_V1_CreateReportScheduleResponse()
    reply.schedule = try ScheduleSituation(schedule: record).message()
    return reply
  }

  package func getReportSchedule(
    _ request: Capacity_V1_GetReportScheduleRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_GetReportScheduleResponse {
    var reply = Capacity_V1_GetReportScheduleResponse()
    reply.schedule = try await schedule(request.scheduleID, for: caller).message()
    return reply
  }

  /// One page of schedules, newest first: those of the caller's agency, and to administrators all.
  package func listReportSchedules(
    _ request: Capacity_V1_ListReportSchedulesRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_ListReportSchedulesResponse {
    let agency = try scheduleAgency(of: caller)
    let tokens = try await pageTokens("schedules", caller)
    let page = try await store.schedules(
      ofAnalystsOf: agency,
      after: try tokens.cursor(in: request.pageToken),
      limit: try PageTokens.size(request.pageSize)
    )
    var reply = Capacity_V1_ListReportSchedulesResponse()
    reply.schedules = try page.records.map { try $0.message() }
    if page.hasMore, let last = page.records.last { reply.nextPageToken = try tokens.token(behind: last.schedule.id) }
    return reply
  }

  package func pauseReportSchedule(
    _ request: Capacity_V1_PauseReportScheduleRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_PauseReportScheduleResponse {
    let time = now()
    var reply = Capacity_V1_PauseReportScheduleResponse()
    reply.schedule = try await change(request.scheduleID, for: caller) { $0.pause(at: time) }
    return reply
  }

  package func resumeReportSchedule(
    _ request: Capacity_V1_ResumeReportScheduleRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_ResumeReportScheduleResponse {
    let time = now()
    var reply = Capacity_V1_ResumeReportScheduleResponse()
    reply.schedule = try await change(request.scheduleID, for: caller) { $0.resume(at: time) }
    return reply
  }

  /// Removes it with its runs. What was delivered stays.
  package func deleteReportSchedule(
    _ request: Capacity_V1_DeleteReportScheduleRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_DeleteReportScheduleResponse {
    let id = try await schedule(request.scheduleID, for: caller).schedule.id
    guard try await store.removeSchedule(id: id) else { throw Self.unknownSchedule(id) }
    return Capacity_V1_DeleteReportScheduleResponse()
  }

  /// How many a server takes: each may be due every minute.
  package static let scheduleLimit = 500
}

extension Assessments {
  /// The schedule, if it is one for the caller.
  ///
  /// - Throws: ``AssessmentError/notFound(_:)`` also where it is not.
  func schedule(_ id: String, for caller: Caller) async throws -> ScheduleSituation {
    try checkLine(id, "schedule_id")
    let situation = try await store.schedule(id: id)
    try pass(caller, situation?.schedule, absent: Self.unknownSchedule(id))
    guard let situation else { throw Self.unknownSchedule(id) }
    return situation
  }

  /// - Parameter schedule: `nil`: there is none.
  func pass(_ caller: Caller, _ schedule: ScheduleRecord?, absent: AssessmentError) throws(AssessmentError) {
    let decision =
      schedule.map { Access.decide(caller, .schedule, on: .schedule(agency: $0.owner.analystsAgency)) }
      ?? Access.decide(caller, .schedule)
    try decision.pass("keeping schedules of reports", absent: absent, for: caller)
  }

  /// The agency whose schedules the caller may see; `nil`: all.
  ///
  /// - Throws: ``AssessmentError/denied(_:)``.
  func scheduleAgency(of caller: Caller) throws(AssessmentError) -> String? {
    try Access.decide(caller, .schedule).pass("keeping schedules of reports", for: caller)
    // No agency is called that: an analyst without one sees none.
    return caller.role == .admin ? nil : caller.agency ?? ""
  }

  static func unknownSchedule(_ id: String) -> AssessmentError {
    .notFound("there is no schedule \(id.prefix(40)), or it is not for this token")
  }

  private func change(
    _ id: String,
    for caller: Caller,
    _ change: @escaping @Sendable (ScheduleSituation) -> ScheduleChange?
  ) async throws -> Capacity_V1_ReportSchedule {
    let found = try await schedule(id, for: caller).schedule.id
    _ = try await store.changeSchedule(id: found) { change($0) }
    return try await schedule(found, for: caller).message()
  }
}

extension Capacity_V1_ReportSchedule {
  /// The same without what the server sets.
  fileprivate var definition: Self {
    var definition = self
    definition.scheduleID = ""
    (definition.owner, definition.lastRun) = (nil, nil)
    (definition.createTime, definition.pauseTime, definition.nextTime) = (nil, nil, nil)
    (definition.failures, definition.lastSuccessTime) = (0, nil)
    return definition
  }
}
