package import CapacityProtos
internal import ProtobufC

/// What came of schedules.
extension CapacityClient {
  /// Has a schedule run at once; the answer does not wait for the run.
  ///
  /// It is never tried again by itself: while a run is under way another one is refused.
  package func runReportSchedule(_ id: String) async throws(ClientError) -> Capacity_V1_ReportRun {
    var request = Capacity_V1_RunReportScheduleRequest()
    request.scheduleID = id
    let answer = try await call(rejected: .usage, repeats: false) { [request] metadata, options in
      try await reportService.runReportSchedule(request, metadata: metadata, options: options)
    }
    guard let run = answer.run else { throw .withoutContent("run") }
    return run
  }

  /// Runs, newest first.
  ///
  /// - Parameters:
  ///   - schedule: Only of this one; empty: of all that the caller may see.
  ///   - isKept: Only those whose files the server still has.
  ///   - pages: How much of the list.
  package func reportRuns(
    schedule: String = "",
    isKept: Bool = false,
    _ pages: Pages
  ) async throws(ClientError) -> Capacity_V1_ListReportRunsResponse {
    try await pages.joined { (token) async throws(ClientError) in
      var request = Capacity_V1_ListReportRunsRequest()
      request.pageSize = pages.size
      request.pageToken = token
      request.scheduleID = schedule
      request.filesKept = isKept
      return try await call(rejected: .usage) { [request] metadata, options in
        try await reportService.listReportRuns(request, metadata: metadata, options: options)
      }
    }
  }

  package func reportRun(_ id: String) async throws(ClientError) -> Capacity_V1_ReportRun {
    var request = Capacity_V1_GetReportRunRequest()
    request.runID = id
    let answer = try await call(rejected: .usage) { [request] metadata, options in
      try await reportService.getReportRun(request, metadata: metadata, options: options)
    }
    guard let run = answer.run else { throw .withoutContent("run") }
    return run
  }

  /// Waits until a run is over, looking from time to time.
  ///
  /// - Parameter limit: After which it is given up.
  /// - Returns: The run as it then stands, over or not.
  package func finishedRun(_ id: String, within limit: Duration) async throws -> Capacity_V1_ReportRun {
    let end = ContinuousClock.now + limit
    var pause = Duration.milliseconds(50)
    while true {
      let run = try await reportRun(id)
      guard !run.isOver, ContinuousClock.now + pause < end else { return run }
      try await Task.sleep(for: pause)
      pause = min(pause * 2, .seconds(1))
    }
  }

  /// A file that a run made and the server kept.
  ///
  /// - Throws: ``ClientError``, also with DATA_LOSS where bytes and digest do not agree.
  package func reportRunFile(_ name: String, of run: String) async throws(ClientError) -> Report {
    var request = Capacity_V1_GetReportRunFileRequest()
    request.runID = run
    request.name = name
    return try await report { [request] metadata, options, take in
      try await reportService.getReportRunFile(request, metadata: metadata, options: options) { response in
        try await take(response)
      }
    }
  }
}

extension Capacity_V1_ReportRun {
  /// Whether nothing more will come of it.
  package var isOver: Bool { state == .succeeded || state == .failed }
}
