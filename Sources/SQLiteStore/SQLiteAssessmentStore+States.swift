package import Assessments
internal import GRDB

extension SQLiteAssessmentStore {
  package func createState(_ record: StateRecord) async throws -> StateRecord? {
    try StoreError.refuseNUL(in: [
      "code": record.code, "name": record.name, "counterpart": record.counterpart, "region": record.region,
    ])
    return try await write { db, trail in
      guard let old = try StateRecord.fetch(db, code: record.code) else {
        var record = record
        if record.name.isEmpty { record.name = record.code }
        try record.insert(db)
        trail.note("state.create", ("state", record.code))
        return try StateRecord.fetch(db, code: record.code)
      }
      guard old.retired != nil else { return nil }
      trail.note("state.reopen", ("state", record.code))
      try db.cachedStatement(
        sql: """
          UPDATE state SET name = ?, counterpart = ?, region = ?, income_group = ?, retired = NULL WHERE code = ?
          """
      ).execute(arguments: [
        record.name.isEmpty ? old.name : record.name,
        record.counterpart.isEmpty ? old.counterpart : record.counterpart,
        record.region.isEmpty ? old.region : record.region,
        record.incomeGroup == 0 ? old.incomeGroup : record.incomeGroup,
        record.code,
      ])
      return try StateRecord.fetch(db, code: record.code)
    }
  }

  package func state(code: String) async throws -> StateRecord? {
    guard code.isStorable else { return nil }
    return try await read { try StateRecord.fetch($0, code: code) }
  }

  package func states(after cursor: String?, limit: Int) async throws -> RegistryPage<StateRecord> {
    try await page(
      "SELECT \(StateRecord.columns) FROM state",
      after: cursor.map { ("code > ?", $0) },
      order: "code",
      limit: limit,
      StateRecord.init
    )
  }

  package func renameState(
    code: String,
    name: String?,
    counterpart: String?,
    region: String?,
    incomeGroup: Int?
  ) async throws -> StateRecord? {
    try StoreError.refuseNUL(in: ["name": name, "counterpart": counterpart, "region": region])
    guard code.isStorable else { return nil }
    return try await write { db, trail in
      try db.cachedStatement(
        sql: """
          UPDATE state
          SET name = ifnull(?, name), counterpart = ifnull(?, counterpart), region = ifnull(?, region),
            income_group = ifnull(?, income_group)
          WHERE code = ?
          """
      ).execute(arguments: [name, counterpart, region, incomeGroup, code])
      if db.changesCount > 0 { trail.note("state.change", ("state", code)) }
      return try StateRecord.fetch(db, code: code)
    }
  }

  package func retireState(code: String, at time: Int64) async throws -> RetireOutcome<StateRecord> {
    guard code.isStorable else { return .unknown }
    return try await write { db, trail in
      guard var record = try StateRecord.fetch(db, code: code) else { return .unknown }
      guard record.retired == nil else { return .retired(record, revokedTokens: 0) }
      record.retired = time
      let revoked = try Self.keepingAdministrator(db, at: time) {
        try db.cachedStatement(sql: "UPDATE state SET retired = ? WHERE code = ?").execute(arguments: [time, code])
        return try Self.revokeTokens(db, where: "state_code = ?", code, at: time)
      }
      if let revoked {
        trail.note("state.retire", ("state", code), detail: "\(revoked) tokens revoked")
      } else {
        trail.tookBack()
      }
      return revoked.map { .retired(record, revokedTokens: $0) } ?? .lastAdministrator
    }
  }
}

extension StateRecord {
  fileprivate static let columns = "code, name, counterpart, region, income_group, created, retired"

  /// Reads the columns of ``columns``.
  fileprivate init(_ row: Row) throws {
    self.init(
      code: try row.decode(atIndex: 0),
      name: try row.decode(atIndex: 1),
      counterpart: try row.decode(atIndex: 2),
      region: try row.decode(atIndex: 3),
      incomeGroup: try row.decode(atIndex: 4),
      created: try row.decode(atIndex: 5),
      retired: try row.decode(atIndex: 6)
    )
  }

  static func fetch(_ db: Database, code: String) throws -> StateRecord? {
    let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM state WHERE code = ?")
    return try Row.fetchOne(statement, arguments: [code]).map(StateRecord.init)
  }

  /// Registers it as active.
  func insert(_ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT INTO state (code, name, counterpart, region, income_group, created) VALUES (?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [code, name, counterpart, region, incomeGroup, created])
  }
}
