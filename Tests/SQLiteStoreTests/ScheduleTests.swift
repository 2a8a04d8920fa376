import Assessments
import CapacityProtos
import GRDB
import ProtobufC
import Testing

@testable import SQLiteStore

@Suite("Schedules of reports in the store")
struct ScheduleTests {
  private static func record(
    _ number: Int,
    role: Role = .admin,
    agency: String? = nil
  ) -> ScheduleRecord {
    ScheduleRecord(
      id: identifier(number),
      owner: ScheduleOwner(principal: "somebody", role: role.rawValue, agency: agency),
      created: Int64(number),
      since: 7,
      content: [UInt8(number)]
    )
  }

  /// Adds a finished run.
  private func addRun(
    _ store: SQLiteAssessmentStore,
    _ schedule: Int,
    _ id: Int,
    keep: Int? = nil,
    sources: Set<String> = []
  ) async throws {
    let change = try await store.changeSchedule(id: identifier(schedule)) { situation in
      var record = situation.schedule
      record.lastNumber += 1
      return ScheduleChange(
        action: "run",
        schedule: record,
        run: RunRecord(
          id: identifier(id),
          scheduleID: record.id,
          number: record.lastNumber,
          isKept: keep != nil,
          content: [UInt8(truncatingIfNeeded: id)]
        ),
        sources: sources,
        keep: keep
      )
    }
    #expect(change != nil)
  }

  @Test("come back as they were stored, changed by steps, with their newest run; the rest stays")
  func roundTrip() async throws {
    try await withStore { store in
      let record = Self.record(1, role: .analyst, agency: "Agency A")
      #expect(try await store.createSchedule(record, limit: 2))
      #expect(try await store.createSchedule(Self.record(2), limit: 2))
      #expect(try await store.createSchedule(Self.record(3), limit: 2) == false)
      #expect(try await store.schedule(id: identifier(1)) == ScheduleSituation(schedule: record))
      #expect(try await store.schedule(id: identifier(3)) == nil)
      let changed = try await store.changeSchedule(id: identifier(1)) { situation in
        var record = situation.schedule
        (record.paused, record.since, record.failures, record.lastSuccess) = (11, 12, 13, 14)
        return ScheduleChange(action: "pause", schedule: record)
      }
      let found = try await store.schedule(id: identifier(1))
      #expect(found?.schedule == changed?.schedule && found?.schedule.paused == 11)
      try await addRun(store, 1, 50)
      try await addRun(store, 1, 51)
      let last = try await store.schedule(id: identifier(1))?.lastRun
      #expect(last?.id == identifier(51) && last?.number == 2)
      #expect(try await store.run(id: identifier(50))?.number == 1)
      #expect(try await store.scheduleFigures() == ScheduleFigures(active: 1, paused: 1, failing: 0, lastSuccess: 14))
      #expect(try await store.removeSchedule(id: identifier(1)))
      #expect(try await store.removeSchedule(id: identifier(1)) == false)
      #expect(try await store.run(id: identifier(50)) == nil)
      #expect(try await store.countRows("report_run") == 0)
      await #expect(throws: StoreError.self) {
        var faulty = Self.record(9)
        faulty.owner.principal = "a\0b"
        _ = try await store.createSchedule(faulty, limit: 9)
      }
    }
  }

  @Test("and their runs are listed by agency, by schedule and by whether files are kept, newest first")
  func lists() async throws {
    try await withStore { store in
      for (number, agency) in [(1, "A"), (2, "B"), (3, "A")] {
        _ = try await store.createSchedule(Self.record(number, role: .analyst, agency: agency), limit: 9)
        try await addRun(store, number, 50 + number, keep: number == 2 ? nil : 5)
        try await addRun(store, number, 60 + number)
      }
      // An administrator's token may name an agency: its analysts see nothing of that.
      _ = try await store.createSchedule(Self.record(4, role: .admin, agency: "A"), limit: 9)
      let schedules: (String?, String?, Int) async throws -> [String] = { agency, cursor, limit in
        try await store.schedules(ofAnalystsOf: agency, after: cursor, limit: limit).records.map(\.schedule.id)
      }
      #expect(try await schedules(nil, nil, 9) == [4, 3, 2, 1].map(identifier))
      #expect(try await schedules("A", nil, 9) == [3, 1].map(identifier))
      #expect(try await schedules("A", identifier(3), 9) == [1].map(identifier))
      #expect(try await schedules("A\0", nil, 9).isEmpty)
      #expect(try await store.schedules(ofAnalystsOf: nil, after: nil, limit: 2).hasMore)
      let runs: (Int?, String?, Bool) async throws -> [String] = { schedule, agency, kept in
        try await store.runs(
          scheduleID: schedule.map(identifier),
          ofAnalystsOf: agency,
          isKept: kept,
          after: nil,
          limit: 9
        ).records.map(\.id)
      }
      #expect(try await runs(nil, nil, false) == [63, 62, 61, 53, 52, 51].map(identifier))
      #expect(try await runs(nil, nil, true) == [53, 51].map(identifier))
      #expect(try await runs(2, nil, false) == [62, 52].map(identifier))
      #expect(try await runs(nil, "A", false) == [63, 61, 53, 51].map(identifier))
      #expect(try await runs(3, "A", true) == [53].map(identifier))
      #expect(try await runs(2, "A", false).isEmpty)
      #expect(try await store.keptRuns(of: nil) == [identifier(1): [1], identifier(3): [1]])
      #expect(try await store.keptRuns(of: identifier(3)) == [identifier(3): [1]])
    }
  }

  @Test("know what the kept files of a run rest on, for as long as they are kept")
  func sources() async throws {
    try await withStore { store in
      for number in 1...3 { _ = try await store.commit(.sample(number)) }
      for number in 4...5 { _ = try await store.createSchedule(Self.record(number), limit: 9) }
      try await addRun(store, 4, 50, keep: 1, sources: [identifier(1), identifier(2)])
      try await addRun(store, 5, 60, keep: 1, sources: [identifier(2), identifier(3)])
      #expect(try await store.sources(ofRun: identifier(50)) == [identifier(1), identifier(2)])
      #expect(try await store.sources(ofRun: identifier(60)) == [identifier(2), identifier(3)])
      #expect(try await store.sources(ofRun: identifier(70)).isEmpty)
      #expect(try await store.sources(ofRun: "a\0b").isEmpty)
      try await addRun(store, 4, 51, keep: 1, sources: [identifier(3)])
      #expect(try await store.sources(ofRun: identifier(50)).isEmpty)
      #expect(try await store.sources(ofRun: identifier(51)) == [identifier(3)])
      await #expect(throws: StoreError.self) {
        try await addRun(store, 4, 52, keep: 1, sources: [identifier(9)])
      }
      #expect(try await store.sources(ofRun: identifier(51)) == [identifier(3)])
      #expect(try await store.removeSchedule(id: identifier(4)))
      #expect(try await store.countRows("report_run_source") == 2)
      let plan = try await store.plan("SELECT assessment_id FROM report_run_source WHERE run_id = ?", [identifier(60)])
      #expect(plan.walks == ["SEARCH report_run_source USING PRIMARY KEY (run_id=?)"])
      try await expectSound(store)
    }
  }

  @Test("keep the files of the newest runs, and so many runs in the list")
  func retention() async throws {
    try await withStore { store in
      _ = try await store.createSchedule(Self.record(1), limit: 9)
      for number in 1...4 { try await addRun(store, 1, 100 + number, keep: 2) }
      #expect(try await store.keptRuns(of: nil) == [identifier(1): [3, 4]])
      // As if it had run often.
      _ = try await store.changeSchedule(id: identifier(1)) { situation in
        var record = situation.schedule
        record.lastNumber = ScheduleChange.runLimit + 2
        return ScheduleChange(action: "run", schedule: record)
      }
      try await addRun(store, 1, 200, keep: 9)
      let left = try await store.runs(scheduleID: nil, ofAnalystsOf: nil, isKept: false, after: nil, limit: 9).records
      #expect(left.map(\.number) == [ScheduleChange.runLimit + 3, 4])
    }
  }

  @Test("leave an entry in the audit log for each change, and none where nothing was changed")
  func audit() async throws {
    try await withStore { store in
      _ = try await store.createSchedule(Self.record(1), limit: 1)
      _ = try await store.createSchedule(Self.record(2), limit: 1)
      try await addRun(store, 1, 50)
      _ = try await store.changeSchedule(id: identifier(1)) { _ in nil }
      _ = try await store.changeSchedule(id: identifier(7)) { ScheduleChange(action: "x", schedule: $0.schedule) }
      _ = try? await store.changeSchedule(id: identifier(1)) { _ in throw CancellationError() }
      _ = try await store.removeSchedule(id: identifier(1))
      _ = try await store.removeSchedule(id: identifier(1))
      var filter = AuditFilter()
      filter.isOldestFirst = true
      let entries = try await store.auditEntries(matching: filter, after: nil, limit: 99).records.map {
        try Capacity_V1_AuditEntry(decoding: $0.content, limits: .stored)
      }
      #expect(entries.map(\.action) == ["schedule.create", "schedule.run", "schedule.remove"])
      #expect(
        entries.map(\.object) == ["schedule \(identifier(1))", "run \(identifier(50))", "schedule \(identifier(1))"]
      )
    }
  }

  @Test("are found through indexes, in their order")
  func plans() async throws {
    try await withStore { store in
      for schedule in [nil, identifier(1)] {
        for agency in [nil, "A"] {
          for (isKept, cursor) in [(false, nil), (true, identifier(5)), (true, nil), (false, identifier(5))] {
            let query = RunQuery(scheduleID: schedule, agency: agency, isKept: isKept, after: cursor)
            let plan = try await store.pool.read { db in
              try Row.fetchAll(
                db,
                sql: "EXPLAIN QUERY PLAN \(query.sql)",
                arguments: StatementArguments(query.values) + [9]
              ).map { try $0.decode(String.self, forColumn: "detail") }
            }
            #expect(plan.count == 1 && !plan[0].contains("TEMP B-TREE"), "\(plan)")
          }
        }
      }
    }
  }
}
