internal import Assessments
internal import Foundation
internal import GRDB

// Schedules of reports and their runs as rows.

extension ScheduleRecord {
  static let columns = """
    id, owner_principal, owner_role, owner_agency, created, paused, since, last_number, failures, last_success, content
    """

  /// Reads the columns of ``columns``.
  init(_ row: Row) throws {
    self.init(
      id: try row.decode(atIndex: 0),
      owner: ScheduleOwner(
        principal: try row.decode(atIndex: 1),
        role: try row.decode(atIndex: 2),
        agency: try row.decode(atIndex: 3)
      ),
      created: try row.decode(atIndex: 4),
      paused: try row.decode(atIndex: 5),
      since: try row.decode(atIndex: 6),
      lastNumber: try row.decode(atIndex: 7),
      failures: try row.decode(atIndex: 8),
      lastSuccess: try row.decode(atIndex: 9),
      content: try row.bytes(atIndex: 10)
    )
  }

  func insert(_ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO report_schedule (\(Self.columns), analysts_agency) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, owner.principal, owner.role, owner.agency, created, paused, since, lastNumber, failures, lastSuccess,
      Data(content), owner.analystsAgency,
    ])
  }

  /// Stores what may change; owner and content stay what they were.
  fileprivate func update(_ db: Database) throws {
    try db.cachedStatement(
      sql: """
        UPDATE report_schedule SET paused = ?, since = ?, last_number = ?, failures = ?, last_success = ? WHERE id = ?
        """
    ).execute(arguments: [paused, since, lastNumber, failures, lastSuccess, id])
  }

  /// - Throws: ``StoreError/unexpected(reason:)`` if a text holds a NUL.
  func refuseUnstorable() throws {
    try StoreError.refuseNUL(in: [
      "a schedule's id": id, "an owner's principal": owner.principal, "an owner's role": owner.role,
      "an owner's agency": owner.agency,
    ])
  }
}

extension RunRecord {
  static let columns = "id, schedule_id, number, kept, content"

  /// Reads the columns of ``columns``.
  init(_ row: Row) throws {
    self.init(
      id: try row.decode(atIndex: 0),
      scheduleID: try row.decode(atIndex: 1),
      number: try row.decode(atIndex: 2),
      isKept: try row.decode(atIndex: 3),
      content: try row.bytes(atIndex: 4)
    )
  }

  /// Stores it, over an earlier one of the same number.
  fileprivate func save(_ db: Database, for agency: String?) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO report_run (\(Self.columns), analysts_agency) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (schedule_id, number) DO UPDATE SET kept = excluded.kept, content = excluded.content
        """
    ).execute(arguments: [id, scheduleID, number, isKept, Data(content), agency])
  }
}

extension ScheduleSituation {
  /// `nil` if there is no such schedule.
  static func fetch(_ db: Database, _ id: String) throws -> ScheduleSituation? {
    let statement = try db.cachedStatement(sql: "SELECT \(ScheduleRecord.columns) FROM report_schedule WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map { try ScheduleSituation(db, ScheduleRecord($0)) }
  }

  init(_ db: Database, _ schedule: ScheduleRecord) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT \(RunRecord.columns) FROM report_run WHERE schedule_id = ? AND number = ?"
    )
    let run = try Row.fetchOne(statement, arguments: [schedule.id, schedule.lastNumber]).map(RunRecord.init)
    self.init(schedule: schedule, lastRun: run)
  }
}

extension ScheduleChange {
  func apply(_ db: Database, _ trail: inout AuditTrail) throws {
    try schedule.update(db)
    try run?.save(db, for: schedule.owner.analystsAgency)
    if let run {
      let insert = try db.cachedStatement(sql: "INSERT INTO report_run_source (run_id, assessment_id) VALUES (?, ?)")
      for id in sources.sorted() { try insert.execute(arguments: [run.id, id]) }
    }
    if let keep {
      try db.cachedStatement(
        sql: """
          UPDATE report_run SET kept = 0 WHERE schedule_id = :id AND kept = 1 AND number NOT IN (
            SELECT number FROM report_run WHERE schedule_id = :id AND kept = 1 ORDER BY number DESC LIMIT :keep
          )
          """
      ).execute(arguments: ["id": schedule.id, "keep": keep])
      try db.cachedStatement(sql: "DELETE FROM report_run WHERE schedule_id = ? AND number <= ?")
        .execute(arguments: [schedule.id, schedule.lastNumber - Self.runLimit])
    }
    let object = run.map { ("run", $0.id) } ?? ("schedule", schedule.id)
    trail.note("schedule.\(action)", object, after: run?.content, detail: detail)
  }
}
