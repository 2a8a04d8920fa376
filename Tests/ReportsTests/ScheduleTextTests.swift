import CapacityProtos
import ProtobufC
import Reports
import Testing

@Suite("Schedules and their runs as text")
struct ScheduleTextTests {
  private let options = TextOptions(width: 80)

  /// So many minutes after 2026-01-31T12:00:00Z.
  private func time(_ minutes: Int64) -> Google_Protobuf_Timestamp {
    .init(milliseconds: (1_769_860_800 + minutes * 60) * 1000)
  }

  private func run(
    _ number: Int,
    _ state: Capacity_V1_ReportRunState,
    _ change: (inout Capacity_V1_ReportRun) -> Void = { _ in }
  ) -> Capacity_V1_ReportRun {
    var run = Capacity_V1_ReportRun()
    (run.runID, run.scheduleID) = ("01JZX0000000000000000001R\(number)", "01JZX0000000000000000000S1")
    (run.number, run.state, run.attempts) = (UInt32(number), state, 1)
    run.dueTime = time(Int64(number) * 60)
    if state == .succeeded || state == .failed { run.endTime = time(Int64(number) * 60 + 1) }
    change(&run)
    return run
  }

  private func file(_ name: String, _ digit: Character) -> Capacity_V1_ReportRunFile {
    var file = Capacity_V1_ReportRunFile()
    (file.name, file.digest, file.size) = (name, String(repeating: digit, count: 64), 83_090)
    return file
  }

  private var runs: [Capacity_V1_ReportRun] {
    [
      run(6, .waiting) { $0.onDemand = true }, run(5, .running),
      run(4, .failed) {
        $0.failure = "the command mail ended with status 3: the mail server is asleep"
        var command = Capacity_V1_CommandOutcome()
        (command.exitStatus, command.lastLine) = (3, "the mail server is asleep")
        $0.command = command
      },
      run(3, .succeeded) {
        ($0.catchUp, $0.missed, $0.attempts) = (true, 2, 2)
        $0.files = [file("state-profile-XAA-fr.html", "a"), file("state-profile-XAA-fr.pdf", "b")]
        $0.filesKept = true
        $0.deliveredTo = "ministry/weekly/20260131T150000Z-3"
      },
      run(2, .succeeded) { ($0.catchUp, $0.files) = (true, [file("state-profile-XAA-fr.html", "c")]) },
    ]
  }

  private func schedule(
    _ number: Int,
    _ change: (inout Capacity_V1_ReportSchedule) -> Void = { _ in }
  ) -> Capacity_V1_ReportSchedule {
    var report = Capacity_V1_GenerateReportRequest()
    (report.kind, report.languageCode) = (.stateProfile, "fr")
    report.cohort = Capacity_V1_Cohort()
    report.cohort?.stateCodes = ["XAA"]
    var owner = Capacity_V1_Principal()
    (owner.name, owner.role, owner.agency) = ("a.analyst", .analyst, "donor-agency-one")
    var schedule = Capacity_V1_ReportSchedule()
    schedule.scheduleID = "01JZX0000000000000000000S\(number)"
    (schedule.name, schedule.expression, schedule.timeZone) = ("Monday profile", "0 6 * * mon", "Africa/Nairobi")
    (schedule.report, schedule.formats, schedule.owner) = (report, [.html, .pdf], owner)
    (schedule.createTime, schedule.nextTime) = (time(-1440), time(2895))
    change(&schedule)
    return schedule
  }

  private var schedules: [Capacity_V1_ReportSchedule] {
    [
      schedule(1) {
        ($0.folder, $0.command, $0.keep, $0.lastRun) = ("ministry/weekly", "mail", 3, runs[3])
      },
      schedule(2) {
        $0.name = "\u{1B}[31mEvery night, of the whole region, with all that there is to be told\u{202E}"
        $0.report?.kind = .comparison
        $0.report?.cohort?.stateCodes = ["XAA", "XAB", "XAC", "XAD", "XAE", "XAF", "XAG", "XAH"]
        ($0.failures, $0.lastRun, $0.nextTime, $0.pauseTime) = (3, runs[2], nil, time(300))
      },
      schedule(3) {
        $0.report?.kind = .programmingBrief
        $0.report?.cohort = nil
        $0.report?.audience = .public
        ($0.expression, $0.timeZone, $0.keep, $0.nextTime) = ("0 0 29 2 *", "UTC", 1, nil)
      },
    ]
  }

  @Test("Looks as it did when it was last looked at")
  func golden() throws {
    var list = Capacity_V1_ListReportSchedulesResponse()
    (list.schedules, list.nextPageToken) = (schedules, "more")
    var page = Capacity_V1_ListReportRunsResponse()
    page.runs = runs
    let (schedule, run) = (ScheduleText(options: options), RunText(options: options))
    let shown = schedules.map { schedule.text(of: $0) } + [run.text(of: page)] + runs.map { run.text(of: $0) }
    // What a server left out shows as nothing.
    let bare = [schedule.text(of: Capacity_V1_ReportSchedule()), run.text(of: Capacity_V1_ReportRun())]
    let text = ([schedule.text(of: list)] + shown + bare).joined(separator: "\n\n")
    #expect(text.terminalControls == [])
    try GoldenFile("schedules.txt").expect(text)
  }
}
