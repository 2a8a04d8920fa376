package import Assessments
internal import GRDB

extension SQLiteAssessmentStore {
  package func createSchedule(_ record: ScheduleRecord, limit: Int) async throws -> Bool {
    try record.refuseUnstorable()
    return try await write(bytes: 4096) { db, trail in
      let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM report_schedule") ?? 0
      guard count < limit else { return false }
      try record.insert(db)
      trail.note("schedule.create", ("schedule", record.id), after: record.content)
      return true
    }
  }

  package func schedule(id: String) async throws -> ScheduleSituation? {
    guard id.isStorable else { return nil }
    return try await read { try ScheduleSituation.fetch($0, id) }
  }

  package func schedules(
    ofAnalystsOf agency: String?,
    after cursor: String?,
    limit: Int
  ) async throws -> RegistryPage<ScheduleSituation> {
    let conditions = [("analysts_agency = ?", agency), ("id < ?", cursor)].filter { $0.1 != nil }
    let condition = conditions.isEmpty ? "" : " WHERE \(conditions.map(\.0).joined(separator: " AND "))"
    let query = "SELECT \(ScheduleRecord.columns) FROM report_schedule\(condition) ORDER BY id DESC LIMIT ?"
    let values = conditions.compactMap(\.1)
    guard values.allSatisfy(\.isStorable) else { return RegistryPage(records: [], hasMore: false) }
    let limit = min(max(limit, 1), Self.longestPage)
    let found = try await read { db in
      try Row.fetchAll(db.cachedStatement(sql: query), arguments: StatementArguments(values) + [limit + 1])
        .map { try ScheduleSituation(db, ScheduleRecord($0)) }
    }
    return RegistryPage(records: Array(found.prefix(limit)), hasMore: found.count > limit)
  }

  package func changeSchedule(
    id: String,
    _ change: @escaping @Sendable (ScheduleSituation) throws -> ScheduleChange?
  ) async throws -> ScheduleChange? {
    guard id.isStorable else { return nil }
    return try await write(bytes: 8192) { db, trail in
      guard let situation = try ScheduleSituation.fetch(db, id), let change = try change(situation) else { return nil }
      try change.apply(db, &trail)
      return change
    }
  }

  package func removeSchedule(id: String) async throws -> Bool {
    guard id.isStorable else { return false }
    return try await write { db, trail in
      guard let record = try ScheduleSituation.fetch(db, id)?.schedule else { return false }
      try db.cachedStatement(sql: "DELETE FROM report_run WHERE schedule_id = ?").execute(arguments: [id])
      try db.cachedStatement(sql: "DELETE FROM report_schedule WHERE id = ?").execute(arguments: [id])
      trail.note("schedule.remove", ("schedule", id), before: record.content)
      return true
    }
  }

  package func scheduleFigures() async throws -> ScheduleFigures {
    let query = """
      SELECT count(*), count(paused), coalesce(sum(failures > 0 AND paused IS NULL), 0), max(last_success)
      FROM report_schedule
      """
    return try await read { db in
      guard let row = try Row.fetchOne(db.cachedStatement(sql: query)) else {
        return ScheduleFigures(active: 0, paused: 0, failing: 0, lastSuccess: nil)
      }
      let (count, paused): (Int, Int) = (try row.decode(atIndex: 0), try row.decode(atIndex: 1))
      return ScheduleFigures(
        active: count - paused,
        paused: paused,
        failing: try row.decode(atIndex: 2),
        lastSuccess: try row.decode(atIndex: 3)
      )
    }
  }
}
