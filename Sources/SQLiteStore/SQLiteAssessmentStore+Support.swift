package import Assessments
internal import GRDB

extension SQLiteAssessmentStore {
  package func createSupport(_ record: SupportRecord, registering: Bool) async throws -> RegistryRefusal? {
    try record.refuseUnstorable()
    return try await write { db, trail in
      let registration = Registration(
        agency: record.agency,
        stateCode: record.stateCode,
        registeringAt: registering ? record.created : nil
      )
      if let refusal = try registration.settle(db, &trail) { return refusal }
      try record.insert(db)
      trail.note("support.create", ("support", record.id), detail: "\(record.agency) in \(record.stateCode)")
      return nil
    }
  }

  package func support(id: String) async throws -> SupportRecord? {
    guard id.isStorable else { return nil }
    return try await read { try SupportRecord.fetch($0, id: id) }
  }

  package func supports(
    stateCode: String?,
    agency: String?,
    isRunning: Bool,
    after cursor: String?,
    limit: Int
  ) async throws -> RegistryPage<SupportRecord> {
    let query = SupportQuery(
      SupportRecord.columns,
      stateCode: stateCode,
      agency: agency,
      isRunning: isRunning,
      after: cursor
    )
    return try await page(query.sql, query.values, limit: limit, SupportRecord.init)
  }

  package func endSupport(id: String, at time: Int64) async throws -> SupportRecord? {
    guard id.isStorable else { return nil }
    return try await write { db, trail in
      try db.cachedStatement(sql: "UPDATE support SET ended = ? WHERE id = ? AND ended IS NULL")
        .execute(arguments: [time, id])
      if db.changesCount > 0 { trail.note("support.end", ("support", id)) }
      return try SupportRecord.fetch(db, id: id)
    }
  }
}

extension SupportRecord {
  static let columns = "id, agency, state_code, title, indicator_ids, created, ended"

  /// Reads the columns of ``columns``.
  fileprivate init(_ row: Row) throws {
    let indicatorIDs: String = try row.decode(atIndex: 4)
    self.init(
      id: try row.decode(atIndex: 0),
      agency: try row.decode(atIndex: 1),
      stateCode: try row.decode(atIndex: 2),
      title: try row.decode(atIndex: 3),
      // By scalars: a space is part of another character where a mark follows it.
      indicatorIDs: indicatorIDs.unicodeScalars.split(separator: " ").map { String($0) },
      created: try row.decode(atIndex: 5),
      ended: try row.decode(atIndex: 6)
    )
  }

  fileprivate static func fetch(_ db: Database, id: String) throws -> SupportRecord? {
    let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM support WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map(SupportRecord.init)
  }

  fileprivate func insert(_ db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO support (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?)")
      .execute(arguments: [
        id, agency, stateCode, title, indicatorIDs.joined(separator: " "), created, ended,
      ])
  }

  /// - Throws: ``StoreError/unexpected(reason:)`` if a text holds a NUL, or the indicators would not come back as they
  ///   are.
  fileprivate func refuseUnstorable() throws {
    try StoreError.refuseNUL(in: [
      "a support's id": id, "a support's agency": agency, "a support's state": stateCode, "a support's title": title,
    ])
    for indicator in indicatorIDs {
      try StoreError.refuseNUL(in: ["an indicator's id": indicator])
      guard !indicator.isEmpty, !indicator.unicodeScalars.contains(" ") else {
        throw StoreError.unexpected(reason: "an indicator's id is empty or holds a space")
      }
    }
  }
}
