internal import CapacityProtos
internal import Foundation
internal import Instruments
internal import ProtobufC
internal import SQLiteStore
internal import Synchronization

@testable import Assessments

/// The use cases over a real store, by a clock that tests set.
final class ScheduleWorld: Sendable {
  let assessments: Assessments
  let owner = Caller(principal: "owner", role: .admin, agency: "local")
  let analyst = Caller(principal: "ana", role: .analyst, agency: "agency-one")
  private let clock: Clock

  /// Milliseconds since 1970.
  private final class Clock: Sendable {
    let time: Mutex<Int64>
    init(_ time: Int64) { self.time = Mutex(time) }
  }

  static let means = ReportMeans(
    languages: ["en", "fr"],
    formats: [.html, .markdown, .csv],
    pages: [.html],
    templates: ["ministry", "plain"],
    hasFolder: true,
    commands: ["mail"]
  )

  /// - Parameter start: For example "2026-01-31T12:00:00Z".
  init(at start: String) throws {
    let clock = Clock(Self.milliseconds(start))
    self.clock = clock
    let folder = FileManager.default.temporaryDirectory.appending(path: "schedules-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    assessments = try Assessments(
      data: .embedded(),
      store: SQLiteAssessmentStore(path: folder.appending(path: "capacity.sqlite").path),
      now: { clock.time.withLock { $0 } }
    )
  }

  static func milliseconds(_ text: String) -> Int64 {
    Int64(((try? Date(text, strategy: .iso8601)) ?? .distantPast).timeIntervalSince1970 * 1000)
  }

  func set(_ text: String) { clock.time.withLock { $0 = Self.milliseconds(text) } }

  static func schedule(
    _ expression: String = "0 6 * * *",
    _ zone: String = "UTC",
    _ change: (inout Capacity_V1_ReportSchedule) -> Void = { _ in }
  ) -> Capacity_V1_ReportSchedule {
    var schedule = Capacity_V1_ReportSchedule()
    schedule.name = "Weekly"
    schedule.expression = expression
    schedule.timeZone = zone
    schedule.formats = [.html]
    var report = Capacity_V1_GenerateReportRequest()
    report.kind = .comparison
    report.languageCode = "en"
    schedule.report = report
    change(&schedule)
    return schedule
  }

  /// - Returns: Its id.
  func create(_ schedule: Capacity_V1_ReportSchedule = schedule(), by caller: Caller? = nil) async throws -> String {
    var request = Capacity_V1_CreateReportScheduleRequest()
    request.schedule = schedule
    let reply = try await assessments.createReportSchedule(request, means: Self.means, by: caller ?? owner)
    return reply.schedule?.scheduleID ?? ""
  }

  func schedule(_ id: String, by caller: Caller? = nil) async throws -> Capacity_V1_ReportSchedule {
    var request = Capacity_V1_GetReportScheduleRequest()
    request.scheduleID = id
    return try await assessments.getReportSchedule(request, by: caller ?? owner).schedule ?? .init()
  }

  func runs(_ id: String, by caller: Caller? = nil) async throws -> [Capacity_V1_ReportRun] {
    var request = Capacity_V1_ListReportRunsRequest()
    request.scheduleID = id
    return try await assessments.listReportRuns(request, by: caller ?? owner).runs
  }

  func ask(_ id: String, by caller: Caller? = nil) async throws {
    var request = Capacity_V1_RunReportScheduleRequest()
    request.scheduleID = id
    _ = try await assessments.runReportSchedule(request, by: caller ?? owner)
  }

  func pause(_ id: String) async throws {
    var request = Capacity_V1_PauseReportScheduleRequest()
    request.scheduleID = id
    _ = try await assessments.pauseReportSchedule(request, by: owner)
  }

  func resume(_ id: String) async throws {
    var request = Capacity_V1_ResumeReportScheduleRequest()
    request.scheduleID = id
    _ = try await assessments.resumeReportSchedule(request, by: owner)
  }

  /// Claims the run that is due and stores that it succeeded.
  ///
  /// - Returns: The due time, as "2026-01-31T12:00:00Z"; `nil`: none is due.
  func make(_ id: String, _ outcome: RunOutcome = RunOutcome()) async throws -> String? {
    guard let claimed = try await assessments.claimRun(of: id) else { return nil }
    try await assessments.finishRun(claimed, outcome)
    return claimed.run.dueTime?.rfc3339
  }
}

extension RunOutcome {
  /// With one file that is kept.
  static var kept: RunOutcome {
    var outcome = RunOutcome()
    var file = Capacity_V1_ReportRunFile()
    file.name = "report.html"
    outcome.files = [file]
    outcome.isKept = true
    return outcome
  }
}
