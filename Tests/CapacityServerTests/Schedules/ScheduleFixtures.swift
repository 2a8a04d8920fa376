import Assessments
import CapacityProtos
import Foundation
import Instruments
import Logging
import ProtobufC
import SQLiteStore
import Synchronization

@testable import CapacityServer

/// A server's reports and schedules without a server, by a clock that tests set.
final class ReportWorld: Sendable {
  let parts: ReportParts
  let metrics = ServerMetrics()
  let log = RecordedLog()
  let pauses = Pauses()
  let root: String
  let folder: DataFolder
  let store: SQLiteAssessmentStore
  private let time: Time
  static let owner = Caller(principal: "owner", role: .admin, agency: "local")

  private final class Time: Sendable {
    let now: Mutex<Int64>
    init(_ now: Int64) { self.now = Mutex(now) }
  }

  /// Pauses that are asked for; each lasts until a test ends it.
  final class Pauses: Sendable {
    private let waiting = Mutex<[AsyncStream<Void>.Continuation]>([])

    func pause() async {
      let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
      waiting.withLock { $0.append(continuation) }
      for await _ in stream { return }
    }

    func end() { for one in waiting.withLock({ $0 }) { one.finish() } }
  }

  /// - Parameters:
  ///   - data: A data folder; another world may have used it before.
  ///   - start: For example "2026-01-05T05:00:00Z".
  init(in data: DataFolder, at start: String, commands: [String: String] = [:], limit: Duration = .seconds(60)) throws {
    folder = data
    root = data.path + "-out"
    _ = try data.prepare()
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    let time = Time(Self.milliseconds(start))
    self.time = time
    store = try SQLiteAssessmentStore(path: data.database)
    let assessments = try Assessments(data: .embedded(), store: store, now: { time.now.withLock { $0 } })
    var destinations = ReportDestinations()
    destinations.folder = root
    destinations.commands = commands
    destinations.commandTimeLimit = limit
    parts = try ReportParts(assessments: assessments, folder: data, destinations: destinations)
  }

  static func milliseconds(_ text: String) -> Int64 {
    Int64(((try? Date(text, strategy: .iso8601)) ?? .distantPast).timeIntervalSince1970 * 1000)
  }

  func set(_ text: String) { time.now.withLock { $0 = Self.milliseconds(text) } }

  var assessments: Assessments { parts.maker.assessments }

  var runner: ScheduleRunner {
    let usual = parts.runner(metrics, log.logger)
    return ScheduleRunner(
      assessments: assessments,
      maker: usual.maker,
      metrics: metrics,
      logger: log.logger,
      bell: parts.bell,
      now: { [time] in time.now.withLock { $0 } },
      pause: { [pauses] _ in await pauses.pause() }
    )
  }

  /// Registers the owner's token, a state with an assessment, and a schedule of its profile.
  ///
  /// - Returns: The schedule's id.
  func prepare(_ change: (inout Capacity_V1_ReportSchedule) -> Void = { _ in }) async throws -> String {
    let token = TokenRecord(
      id: newID(),
      digest: [UInt8](repeating: 1, count: 32),
      prefix: "",
      principal: "owner",
      role: "admin",
      agency: "local",
      created: 1
    )
    _ = try await store.registerToken(token, registering: true)
    var submit = Capacity_V1_SubmitResponseRequest()
    submit.requestID = "one"
    let sample = try SurveyData.embedded().samples[0]
    submit.response = SurveyDocument(text: sample.text, name: sample.name).response
    _ = try await assessments.submitResponse(submit, by: Self.owner)
    var report = Capacity_V1_GenerateReportRequest()
    report.kind = .stateProfile
    report.languageCode = "en"
    var cohort = Capacity_V1_Cohort()
    cohort.stateCodes = [submit.response?.stateCode ?? ""]
    report.cohort = cohort
    var schedule = Capacity_V1_ReportSchedule()
    schedule.name = "Daily"
    schedule.expression = "0 6 * * *"
    schedule.timeZone = "UTC"
    schedule.report = report
    schedule.formats = [.html, .markdown]
    change(&schedule)
    var request = Capacity_V1_CreateReportScheduleRequest()
    request.schedule = schedule
    let made = try await assessments.createReportSchedule(request, means: parts.means, by: Self.owner)
    return made.schedule?.scheduleID ?? ""
  }

  func runs(_ id: String) async throws -> [Capacity_V1_ReportRun] {
    var request = Capacity_V1_ListReportRunsRequest()
    request.scheduleID = id
    return try await assessments.listReportRuns(request, by: Self.owner).runs
  }

  /// Lets a runner work until the newest run of a schedule has this number and is over, and stops it.
  func work(until number: UInt32, of id: String) async throws -> Capacity_V1_ReportRun {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { [runner] in await runner.run() }
      var last: Capacity_V1_ReportRun?
      while last.map({ $0.number < number || ($0.state != .succeeded && $0.state != .failed) }) ?? true {
        try await Task.sleep(for: .milliseconds(5))
        last = try await runs(id).first
      }
      parts.bell.stop()
      try await group.waitForAll()
      return last ?? .init()
    }
  }

  /// What was delivered: paths below the root, without folders.
  func delivered() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.contains(".html") || $0.contains(".md") }
      .sorted()
  }
}

/// Runs the body with a data folder that is gone afterwards, and so is what was delivered beside it.
func withReportFolder(_ body: (DataFolder) async throws -> Void) async throws {
  try await withFolder { folder in
    defer { try? FileManager.default.removeItem(atPath: folder.path + "-out") }
    try await body(folder)
  }
}

/// Writes a program for `/bin/sh`.
func script(_ text: String, in folder: DataFolder) throws -> String {
  let path = folder.path + "-out/program-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: folder.path + "-out", withIntermediateDirectories: true)
  try "#!/bin/sh\n\(text)\n".write(toFile: path, atomically: true, encoding: .utf8)
  try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
  return path
}
