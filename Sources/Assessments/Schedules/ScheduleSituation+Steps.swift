package import CapacityProtos
internal import ProtobufC

// What may become of a schedule and its runs. Pure: the time is passed in, in milliseconds since 1970.

extension ScheduleSituation {
  /// No run is due from now on.
  func pause(at now: Int64) -> ScheduleChange? {
    guard schedule.paused == nil else { return nil }
    var record = schedule
    record.paused = now
    return ScheduleChange(action: "pause", schedule: record)
  }

  /// Runs are due again from now on; what was due meanwhile is not caught up.
  func resume(at now: Int64) -> ScheduleChange? {
    guard schedule.paused != nil else { return nil }
    var record = schedule
    record.paused = nil
    record.since = now / 1000
    return ScheduleChange(action: "resume", schedule: record)
  }

  /// Somebody wants a run out of turn.
  ///
  /// - Throws: ``AssessmentError/precondition(_:reason:)`` while one waits or runs.
  func ask(at now: Int64, id: String) throws -> ScheduleChange {
    if let run = try openRun() {
      throw AssessmentError.precondition(
        "run \(run.number) of this schedule is under way: wait for its end (capacity report schedule runs \(schedule.id))",
        reason: "RUN_UNDER_WAY"
      )
    }
    var run = Capacity_V1_ReportRun()
    run.state = .waiting
    run.onDemand = true
    run.dueTime = .init(milliseconds: now)
    var record = schedule
    record.lastNumber += 1
    return try ScheduleChange(action: "run", schedule: record, run: new(run, id: id, of: record))
  }

  /// Takes the run that is to be made now, so that nobody else makes it.
  ///
  /// - Parameter id: For a new run.
  /// - Returns: `nil`: none is due, or one runs already.
  /// - Throws: ``StoreError/damaged(reason:assessment:)``.
  func claim(at now: Int64, id: String) throws -> ScheduleChange? {
    if var run = try openRun() {
      guard run.state == .waiting, let lastRun else { return nil }
      run.start(at: now)
      return try ScheduleChange(action: "start", schedule: schedule, run: lastRun.with(run))
    }
    guard let due = try dueRun(at: now) else { return nil }
    var run = Capacity_V1_ReportRun()
    run.dueTime = .init(milliseconds: due.due * 1000)
    run.catchUp = due.isCatchUp
    run.missed = UInt32(clamping: due.missed)
    run.start(at: now)
    var record = schedule
    record.since = due.due
    record.lastNumber += 1
    return try ScheduleChange(action: "start", schedule: record, run: new(run, id: id, of: record))
  }

  /// What becomes of a run that a server left in the middle: it is made again, once.
  ///
  /// - Returns: `nil`: there is none.
  func recover(at now: Int64) throws -> ScheduleChange? {
    guard var run = try openRun(), run.state == .running, let lastRun else { return nil }
    guard run.attempts >= Self.attemptLimit else {
      run.state = .waiting
      return try ScheduleChange(action: "repeat", schedule: schedule, run: lastRun.with(run))
    }
    let words = "the server stopped in the middle of it, \(run.attempts) times: it is not tried again"
    return try finish(run, RunOutcome(failure: .init(reason: "INTERRUPTED", words: words)), at: now)
  }

  /// A run is over.
  ///
  /// - Parameter claimed: The run as it was claimed.
  /// - Returns: `nil`: it is not this attempt that runs.
  func finish(_ claimed: Capacity_V1_ReportRun, _ outcome: RunOutcome, at now: Int64) throws -> ScheduleChange? {
    guard var run = try openRun(), run.state == .running, let lastRun, run.number == claimed.number,
      run.attempts == claimed.attempts
    else { return nil }
    run.state = outcome.failure == nil ? .succeeded : .failed
    run.endTime = .init(milliseconds: now)
    run.files = outcome.files
    run.deliveredTo = outcome.deliveredTo
    run.command = outcome.command
    run.failure = outcome.failure?.words ?? ""
    run.failureReason = outcome.failure?.reason ?? ""
    var (record, kept) = (schedule, lastRun)
    kept.isKept = outcome.isKept
    record.failures = outcome.failure == nil ? 0 : record.failures + 1
    if outcome.failure == nil { record.lastSuccess = now }
    let keep = try schedule.definition().keep
    return try ScheduleChange(
      action: "finish",
      detail: outcome.failure?.reason ?? "succeeded",
      schedule: record,
      run: kept.with(run),
      sources: outcome.isKept ? outcome.sources : [],
      keep: Int(keep == 0 ? ScheduleCheck.standardKeep : keep)
    )
  }

  /// Whether ``claim(at:id:)`` would find something.
  func isReady(at now: Int64) throws -> Bool {
    if let run = try openRun() { return run.state == .waiting }
    return try dueRun(at: now) != nil
  }

  /// At first it runs, after a crash it is made again, and after a second one no more.
  static let attemptLimit: UInt32 = 2

  private func openRun() throws -> Capacity_V1_ReportRun? {
    guard let run = try lastRun?.message(), !run.isOver else { return nil }
    return run
  }

  private func dueRun(at now: Int64) throws -> DueRun? {
    guard schedule.paused == nil else { return nil }
    return try DueRun(schedule.dueTimes(), since: schedule.since, now: now / 1000)
  }

  private func new(_ run: Capacity_V1_ReportRun, id: String, of record: ScheduleRecord) throws -> RunRecord {
    try RunRecord(id: id, scheduleID: record.id, number: record.lastNumber, content: run.encoded())
  }
}

/// What came of a run.
package struct RunOutcome: Sendable, Hashable {
  package var files: [Capacity_V1_ReportRunFile] = []
  /// Whether the server has all of ``files``.
  package var isKept = false
  /// Ids of all assessments that ``files`` rest on.
  package var sources: Set<String> = []
  /// Below the folder that the server was given; empty: nowhere.
  package var deliveredTo = ""
  package var command: Capacity_V1_CommandOutcome?
  /// `nil`: it succeeded.
  package var failure: Failure?

  package init(failure: Failure? = nil) { self.failure = failure }

  /// Why a run failed.
  package struct Failure: Error, Sendable, Hashable {
    /// UPPER_SNAKE_CASE.
    package var reason: String
    package var words: String

    package init(reason: String, words: String) {
      self.reason = reason
      self.words = words
    }
  }
}

extension Capacity_V1_ReportRun {
  fileprivate mutating func start(at now: Int64) {
    state = .running
    startTime = .init(milliseconds: now)
    attempts += 1
  }
}

extension RunRecord {
  fileprivate func with(_ run: Capacity_V1_ReportRun) throws -> RunRecord {
    var (record, content) = (self, run)
    // These stand beside it.
    (content.runID, content.scheduleID, content.number, content.filesKept) = ("", "", 0, false)
    record.content = try content.encoded()
    return record
  }
}
