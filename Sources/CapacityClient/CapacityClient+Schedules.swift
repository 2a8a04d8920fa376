package import CapacityProtos
internal import ProtobufC

/// Reports that the server makes again and again.
extension CapacityClient {
  /// Has a report made again and again, with the rights that the token's bearer has each time.
  ///
  /// It is never tried again by itself: if only the answer was lost, the schedule would stand there twice.
  ///
  /// - Parameter schedule: Without what the server sets.
  package func createReportSchedule(
    _ schedule: Capacity_V1_ReportSchedule
  ) async throws(ClientError) -> Capacity_V1_ReportSchedule {
    var request = Capacity_V1_CreateReportScheduleRequest()
    request.schedule = schedule
    let answer = try await call(rejected: .usage, repeats: false) { [request] metadata, options in
      try await reportService.createReportSchedule(request, metadata: metadata, options: options)
    }
    return try Self.found(answer.schedule)
  }

  /// Schedules, newest first.
  package func reportSchedules(
    _ pages: Pages
  ) async throws(ClientError) -> Capacity_V1_ListReportSchedulesResponse {
    try await pages.joined { (token) async throws(ClientError) in
      var request = Capacity_V1_ListReportSchedulesRequest()
      request.pageSize = pages.size
      request.pageToken = token
      return try await call(rejected: .usage) { [request] metadata, options in
        try await reportService.listReportSchedules(request, metadata: metadata, options: options)
      }
    }
  }

  package func reportSchedule(_ id: String) async throws(ClientError) -> Capacity_V1_ReportSchedule {
    var request = Capacity_V1_GetReportScheduleRequest()
    request.scheduleID = id
    let answer = try await call(rejected: .usage) { [request] metadata, options in
      try await reportService.getReportSchedule(request, metadata: metadata, options: options)
    }
    return try Self.found(answer.schedule)
  }

  /// No run is due until it is resumed.
  package func pauseReportSchedule(_ id: String) async throws(ClientError) -> Capacity_V1_ReportSchedule {
    var request = Capacity_V1_PauseReportScheduleRequest()
    request.scheduleID = id
    let answer = try await call(rejected: .usage) { [request] metadata, options in
      try await reportService.pauseReportSchedule(request, metadata: metadata, options: options)
    }
    return try Self.found(answer.schedule)
  }

  /// Runs are due again, from now on.
  package func resumeReportSchedule(_ id: String) async throws(ClientError) -> Capacity_V1_ReportSchedule {
    var request = Capacity_V1_ResumeReportScheduleRequest()
    request.scheduleID = id
    let answer = try await call(rejected: .usage) { [request] metadata, options in
      try await reportService.resumeReportSchedule(request, metadata: metadata, options: options)
    }
    return try Self.found(answer.schedule)
  }

  /// Removes a schedule with its runs and kept files.
  package func deleteReportSchedule(_ id: String) async throws(ClientError) {
    var request = Capacity_V1_DeleteReportScheduleRequest()
    request.scheduleID = id
    // Sent again it would not be found.
    _ = try await call(rejected: .usage, repeats: false) { [request] metadata, options in
      try await reportService.deleteReportSchedule(request, metadata: metadata, options: options)
    }
  }

  private static func found(
    _ schedule: Capacity_V1_ReportSchedule?
  ) throws(ClientError) -> Capacity_V1_ReportSchedule {
    guard let schedule else { throw .withoutContent("schedule") }
    return schedule
  }
}
