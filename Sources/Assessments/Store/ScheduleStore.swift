/// Where schedules of reports and their runs are kept. Texts must not hold NUL characters. What methods throw is a
/// ``StoreError``, or a `CancellationError` from a read.
package protocol ScheduleStore: Sendable {
  /// Stores a new schedule.
  ///
  /// - Parameter limit: How many there may be, this one counted.
  /// - Returns: Whether it was stored: `false` if there are as many already.
  func createSchedule(_ record: ScheduleRecord, limit: Int) async throws -> Bool

  /// The schedule with this id, without deciding who may see it.
  func schedule(id: String) async throws -> ScheduleSituation?

  /// One page of schedules, newest id first.
  ///
  /// - Parameters:
  ///   - agency: Only those that analysts of this agency own; `nil`: all.
  ///   - cursor: The last id of the page before; `nil` for the first page.
  ///   - limit: The largest number of schedules, at least 1.
  func schedules(
    ofAnalystsOf agency: String?,
    after cursor: String?,
    limit: Int
  ) async throws -> RegistryPage<ScheduleSituation>

  /// Changes a schedule and a run of it, in one transaction.
  ///
  /// - Parameter change: Runs inside the transaction, again where the transaction has to; `nil` leaves all as it is; what
  ///   it throws is thrown, with nothing changed. It must be quick and must not call the store.
  /// - Returns: What was changed; `nil` if nothing was, or there is no such schedule.
  func changeSchedule(
    id: String,
    _ change: @escaping @Sendable (ScheduleSituation) throws -> ScheduleChange?
  ) async throws -> ScheduleChange?

  /// Removes a schedule with all its runs.
  ///
  /// - Returns: Whether there was one.
  func removeSchedule(id: String) async throws -> Bool

  /// The run with this id, without deciding who may see it.
  func run(id: String) async throws -> RunRecord?

  /// One page of runs, newest id first.
  ///
  /// - Parameters:
  ///   - scheduleID: Only of this schedule; `nil`: of any.
  ///   - agency: Only of schedules that analysts of this agency own; `nil`: of all.
  ///   - isKept: Only those whose files are kept.
  ///   - cursor: The last id of the page before; `nil` for the first page.
  ///   - limit: The largest number of runs, at least 1.
  func runs(
    scheduleID: String?,
    ofAnalystsOf agency: String?,
    isKept: Bool,
    after cursor: String?,
    limit: Int
  ) async throws -> RegistryPage<RunRecord>

  /// Ids of all assessments that the kept files of a run rest on; empty if none are kept, or a version made it that did not
  /// note them.
  func sources(ofRun id: String) async throws -> Set<String>

  /// The numbers of the runs whose files are kept, by the id of their schedule; a schedule without any has none here.
  ///
  /// - Parameter scheduleID: Only of this schedule; `nil`: of all.
  func keptRuns(of scheduleID: String?) async throws -> [String: Set<Int>]

  /// How the schedules are doing.
  func scheduleFigures() async throws -> ScheduleFigures
}

/// A schedule as the store keeps it.
package struct ScheduleRecord: Sendable, Hashable {
  /// A ULID.
  package var id: String
  package var owner: ScheduleOwner
  /// Milliseconds since 1970-01-01 UTC.
  package var created: Int64
  /// Since when it is paused, in milliseconds since 1970; `nil`: it is not.
  package var paused: Int64?
  /// Due times after this one count, in seconds since 1970: the last one that a run was made for, or when the schedule was
  /// made or resumed.
  package var since: Int64
  /// Of its newest run; 0: there was none.
  package var lastNumber: Int
  /// Runs that failed since one that succeeded.
  package var failures: Int
  /// When a run last succeeded, in milliseconds since 1970.
  package var lastSuccess: Int64?
  /// A `ReportSchedule` without what the server sets.
  package var content: [UInt8]

  package init(
    id: String,
    owner: ScheduleOwner,
    created: Int64,
    paused: Int64? = nil,
    since: Int64,
    lastNumber: Int = 0,
    failures: Int = 0,
    lastSuccess: Int64? = nil,
    content: [UInt8]
  ) {
    self.id = id
    self.owner = owner
    self.created = created
    self.paused = paused
    self.since = since
    self.lastNumber = lastNumber
    self.failures = failures
    self.lastSuccess = lastSuccess
    self.content = content
  }
}

/// Whose rights a schedule runs with.
package struct ScheduleOwner: Sendable, Hashable {
  package var principal: String
  package var role: String
  package var agency: String?

  package init(principal: String, role: String, agency: String?) {
    self.principal = principal
    self.role = role
    self.agency = agency
  }

  /// The agency whose analysts may see and change what the owner made; `nil`: it is for administrators.
  package var analystsAgency: String? { role == Role.analyst.rawValue ? agency : nil }
}

/// A run as the store keeps it.
package struct RunRecord: Sendable, Hashable {
  /// A ULID.
  package var id: String
  package var scheduleID: String
  /// Counted from 1 within the schedule.
  package var number: Int
  /// Whether the server still has its files.
  package var isKept: Bool
  /// A `ReportRun` without what stands beside it.
  package var content: [UInt8]

  package init(id: String, scheduleID: String, number: Int, isKept: Bool = false, content: [UInt8]) {
    self.id = id
    self.scheduleID = scheduleID
    self.number = number
    self.isKept = isKept
    self.content = content
  }
}

/// A schedule with its newest run.
package struct ScheduleSituation: Sendable, Hashable {
  package var schedule: ScheduleRecord
  /// `nil`: it never ran.
  package var lastRun: RunRecord?

  package init(schedule: ScheduleRecord, lastRun: RunRecord? = nil) {
    self.schedule = schedule
    self.lastRun = lastRun
  }
}

/// What becomes of a schedule.
package struct ScheduleChange: Sendable, Hashable {
  /// What is done, for the audit log: "pause".
  package var action: String
  /// Small values in words for the audit log.
  package var detail: String
  package var schedule: ScheduleRecord
  /// A new run, or the newest one as it is to be.
  package var run: RunRecord?
  /// Ids of all assessments that the kept files of ``run`` rest on: of a run that ends.
  package var sources: Set<String>
  /// How many runs keep their files, the newest ones; `nil`: as it is.
  package var keep: Int?

  package init(
    action: String,
    detail: String = "",
    schedule: ScheduleRecord,
    run: RunRecord? = nil,
    sources: Set<String> = [],
    keep: Int? = nil
  ) {
    self.action = action
    self.detail = detail
    self.schedule = schedule
    self.run = run
    self.sources = sources
    self.keep = keep
  }

  /// So many of a schedule's runs stay in the list; the audit log has all.
  package static let runLimit = 1000
}

/// How the schedules of a server are doing.
package struct ScheduleFigures: Sendable, Hashable {
  /// Schedules that are not paused.
  package var active: Int
  package var paused: Int
  /// Schedules that are not paused and whose last run failed.
  package var failing: Int
  /// When a run last succeeded, in milliseconds since 1970; `nil`: never.
  package var lastSuccess: Int64?

  package init(active: Int, paused: Int, failing: Int, lastSuccess: Int64?) {
    self.active = active
    self.paused = paused
    self.failing = failing
    self.lastSuccess = lastSuccess
  }
}
