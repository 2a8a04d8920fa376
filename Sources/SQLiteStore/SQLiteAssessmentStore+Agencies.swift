package import Assessments
internal import GRDB

extension SQLiteAssessmentStore {
  package func createAgency(_ record: AgencyRecord) async throws -> AgencyRecord? {
    try StoreError.refuseNUL(in: ["id": record.id, "name": record.name])
    return try await write { db, trail in
      guard let old = try AgencyRecord.fetch(db, id: record.id) else {
        var record = record
        if record.name.isEmpty { record.name = record.id }
        try record.insert(db)
        trail.note("agency.create", ("agency", record.id))
        return try AgencyRecord.fetch(db, id: record.id)
      }
      guard old.retired != nil else { return nil }
      trail.note("agency.reopen", ("agency", record.id))
      try db.cachedStatement(sql: "UPDATE agency SET name = ?, retired = NULL WHERE id = ?")
        .execute(arguments: [record.name.isEmpty ? old.name : record.name, record.id])
      return try AgencyRecord.fetch(db, id: record.id)
    }
  }

  package func agency(id: String) async throws -> AgencyRecord? {
    guard id.isStorable else { return nil }
    return try await read { try AgencyRecord.fetch($0, id: id) }
  }

  package func agencies(after cursor: String?, limit: Int) async throws -> RegistryPage<AgencyRecord> {
    try await page(
      "SELECT \(AgencyRecord.columns) FROM agency",
      after: cursor.map { ("id > ?", $0) },
      order: "id",
      limit: limit,
      AgencyRecord.init
    )
  }

  package func renameAgency(id: String, name: String) async throws -> AgencyRecord? {
    try StoreError.refuseNUL(in: ["name": name])
    guard id.isStorable else { return nil }
    return try await write { db, trail in
      try db.cachedStatement(sql: "UPDATE agency SET name = ? WHERE id = ?").execute(arguments: [name, id])
      if db.changesCount > 0 { trail.note("agency.change", ("agency", id)) }
      return try AgencyRecord.fetch(db, id: id)
    }
  }

  package func retireAgency(id: String, at time: Int64) async throws -> RetireOutcome<AgencyRecord> {
    guard id.isStorable else { return .unknown }
    return try await write { db, trail in
      guard var record = try AgencyRecord.fetch(db, id: id) else { return .unknown }
      guard record.retired == nil else { return .retired(record, revokedTokens: 0) }
      record.retired = time
      let revoked = try Self.keepingAdministrator(db, at: time) {
        try db.cachedStatement(sql: "UPDATE agency SET retired = ? WHERE id = ?").execute(arguments: [time, id])
        return try Self.revokeTokens(db, where: "agency = ?", id, at: time)
      }
      if let revoked {
        trail.note("agency.retire", ("agency", id), detail: "\(revoked) tokens revoked")
      } else {
        trail.tookBack()
      }
      return revoked.map { .retired(record, revokedTokens: $0) } ?? .lastAdministrator
    }
  }
}

extension AgencyRecord {
  fileprivate static let columns = "id, name, created, retired"

  /// Reads the columns of ``columns``.
  fileprivate init(_ row: Row) throws {
    self.init(
      id: try row.decode(atIndex: 0),
      name: try row.decode(atIndex: 1),
      created: try row.decode(atIndex: 2),
      retired: try row.decode(atIndex: 3)
    )
  }

  static func fetch(_ db: Database, id: String) throws -> AgencyRecord? {
    let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM agency WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map(AgencyRecord.init)
  }

  /// Registers it as active.
  func insert(_ db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO agency (id, name, created) VALUES (?, ?, ?)")
      .execute(arguments: [id, name, created])
  }
}
