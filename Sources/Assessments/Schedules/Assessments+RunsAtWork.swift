package import CapacityProtos
internal import ProtobufC

// What the server itself does with schedules, for no caller.

/// A run that was claimed: it is this one's to make.
package struct ClaimedRun: Sendable, Hashable {
  package let schedule: Capacity_V1_ReportSchedule
  package let run: Capacity_V1_ReportRun
  package let owner: ScheduleOwner
}

/// What there is to do.
package struct ScheduleOutlook: Sendable, Hashable {
  /// Ids of schedules with a run that can be made now.
  package var ready: [String] = []
  /// When the next run is due that is not yet, in seconds since 1970; `nil`: never.
  package var next: Int64?
  /// Ids of schedules that cannot be read.
  package var damaged: [String] = []

  package init() {}
}

/// What became of the runs that a server left in the middle.
package struct RecoveredRuns: Sendable {
  /// Those that are over now, failed.
  package var failed: [Capacity_V1_ReportRun] = []
  /// Schedules that could not be looked at: their ids, and why.
  package var unreadable: [ItemFailure] = []
}

extension Assessments {
  /// Looks over all schedules.
  package func scheduleOutlook() async throws -> ScheduleOutlook {
    let time = now()
    var outlook = ScheduleOutlook()
    try await forEachSchedule { situation in
      do {
        if try situation.isReady(at: time) { outlook.ready.append(situation.schedule.id) }
        guard situation.schedule.paused == nil else { return }
        let times = try situation.schedule.dueTimes()
        guard let due = times.next(after: max(time / 1000, situation.schedule.since)) else { return }
        outlook.next = min(outlook.next ?? due, due)
      } catch {
        outlook.damaged.append(situation.schedule.id)
      }
    }
    return outlook
  }

  /// Takes a schedule's run that is to be made now.
  ///
  /// - Returns: `nil`: there is none, or somebody else has taken it.
  package func claimRun(of scheduleID: String) async throws -> ClaimedRun? {
    let time = now()
    let id = newID(at: time)
    guard
      let change = try await store.changeSchedule(id: scheduleID, { try $0.claim(at: time, id: id) }),
      let run = change.run
    else { return nil }
    return ClaimedRun(
      schedule: try ScheduleSituation(schedule: change.schedule).message(),
      run: try run.message(),
      owner: change.schedule.owner
    )
  }

  /// Stores what came of a run.
  ///
  /// - Returns: Whether it was stored: `false` if the schedule was removed meanwhile.
  @discardableResult
  package func finishRun(_ claimed: ClaimedRun, _ outcome: RunOutcome) async throws -> Bool {
    let time = now()
    return try await store.changeSchedule(id: claimed.schedule.scheduleID) {
      try $0.finish(claimed.run, outcome, at: time)
    } != nil
  }

  /// At the start of a server: runs that one before it left in the middle are made again, once. A schedule that cannot be
  /// read keeps none of the others from that.
  ///
  /// - Throws: ``StoreError`` where the schedules cannot be listed, or `CancellationError`.
  package func recoverRuns() async throws -> RecoveredRuns {
    let time = now()
    var ids: [String] = []
    try await forEachSchedule { ids.append($0.schedule.id) }
    var recovered = RecoveredRuns()
    for id in ids {
      do {
        let change = try await store.changeSchedule(id: id) { try $0.recover(at: time) }
        if let run = try change?.run?.message(), run.isOver { recovered.failed.append(run) }
      } catch let error as CancellationError {
        throw error
      } catch {
        recovered.unreadable.append(ItemFailure(id: id, error: error))
      }
    }
    return recovered
  }

  /// Whose rights a run has: those of its owner, as far as a token of theirs works now.
  ///
  /// - Throws: ``RunOutcome/Failure`` if none does.
  package func caller(for owner: ScheduleOwner) async throws -> Caller {
    let works = try await store.hasWorkingToken(
      principal: owner.principal,
      role: owner.role,
      agency: owner.agency,
      at: now()
    )
    guard works, let role = Role(rawValue: owner.role), Access.roles(for: .schedule).contains(role)
    else {
      let agency = owner.agency.map { " of \($0)" } ?? ""
      throw RunOutcome.Failure(
        reason: "OWNER_WITHOUT_TOKEN",
        words:
          "no token of its owner works any more (\(owner.principal), \(owner.role)\(agency)): it was revoked or has "
          + "expired; an administrator makes another one for the same name, or somebody else makes the schedule again"
      )
    }
    return Caller(principal: owner.principal, role: role, agency: owner.agency)
  }

  /// The numbers of the runs whose files are kept, by the id of their schedule.
  ///
  /// - Parameter scheduleID: Only of this schedule; `nil`: of all.
  package func keptRuns(of scheduleID: String? = nil) async throws -> [String: Set<Int>] {
    try await store.keptRuns(of: scheduleID)
  }

  private func forEachSchedule(_ body: (ScheduleSituation) throws -> Void) async throws {
    var cursor: String?
    repeat {
      let page = try await store.schedules(ofAnalystsOf: nil, after: cursor, limit: 500)
      try page.records.forEach(body)
      cursor = page.hasMore ? page.records.last?.schedule.id : nil
    } while cursor != nil
  }
}
