package import Assessments
internal import GRDB

extension SQLiteAssessmentStore {
  package func transfer(
    assessmentID: String,
    item: Int,
    visibleTo visibility: Visibility
  ) async throws -> TransferRecord? {
    guard assessmentID.isStorable else { return nil }
    return try await read { db in
      guard try Self.isVisible(db, assessmentID, to: visibility) else { return nil }
      return try TransferRecord.fetch(db, assessmentID, item: item)
    }
  }

  package func transfers(
    matching filter: TransferFilter,
    visibleTo visibility: Visibility,
    after cursor: String?,
    limit: Int,
    bytes: Int
  ) async throws -> RegistryPage<TransferRecord> {
    let parts = cursor?.split(separator: "/") ?? []
    let place = parts.count == 2 ? Int(parts[1]).map { (assessmentID: String(parts[0]), item: $0) } : nil
    let query = TransferQuery(transfers: filter, visibleTo: visibility, after: place)
    let texts = [filter.agency, filter.stateCode, filter.assessmentID, filter.technologyID, cursor]
    return try await page(query, texts, limit: limit, bytes: bytes, size: { $0.content.count }) { db, key in
      try TransferRecord.fetch(db, try key.decode(atIndex: 0), item: try key.decode(atIndex: 1))
    }
  }

  package func transferBasis(assessmentID: String) async throws -> TransferBasisRecord? {
    guard assessmentID.isStorable else { return nil }
    return try await read { try TransferBasisRecord.fetch($0, assessmentID) }
  }

  package func transferEvents(
    matching filter: TransferEventFilter,
    visibleTo visibility: Visibility,
    after cursor: String?,
    limit: Int,
    bytes: Int
  ) async throws -> RegistryPage<TransferEventRecord> {
    let query = TransferQuery(events: filter, visibleTo: visibility, after: cursor)
    let texts = [filter.agency, filter.stateCode, filter.assessmentID, cursor]
    return try await page(query, texts, limit: limit, bytes: bytes, size: { $0.content.count }) { db, key in
      try TransferEventRecord.fetch(db, try key.decode(atIndex: 0), as: visibility)
    }
  }

  package func visible(_ assessmentIDs: Set<String>, to visibility: Visibility) async throws -> Set<String> {
    let ids = assessmentIDs.filter(\.isStorable)
    return try await read { db in try ids.filter { try Self.isVisible(db, $0, to: visibility) } }
  }

  package func changeTransfers(
    of assessmentID: String,
    bytes: Int,
    _ change: @escaping @Sendable (TransferGroup, any TransferGround) throws -> [TransferChange]
  ) async throws -> [TransferChange]? {
    guard assessmentID.isStorable else { return nil }
    return try await write(bytes: bytes) { db, trail in
      guard let group = try TransferGroup.fetch(db, assessmentID),
        let ground = try SQLiteTransferGround(db, around: assessmentID)
      else { return nil }
      let changes = try change(group, ground)
      for change in changes { try change.apply(db, &trail) }
      return changes
    }
  }

  package func assessments(
    notJudgedBy digest: String,
    after last: JudgedAssessment?,
    limit: Int
  ) async throws -> [JudgedAssessment] {
    // Where the second walk begins, at the earliest: behind all that these rules judged. No id sorts behind a DEL.
    let own = JudgedAssessment(ruleSetDigest: digest, id: "\u{7F}")
    let first = last ?? JudgedAssessment(ruleSetDigest: "", id: "")
    let second = first.ruleSetDigest > digest ? first : own
    let arguments: StatementArguments = [
      "digest": digest, "first_digest": first.ruleSetDigest, "first_id": first.id,
      "second_digest": second.ruleSetDigest, "second_id": second.id, "limit": limit,
    ]
    return try await read { db in
      try Row.fetchAll(db.cachedStatement(sql: Self.notJudgedByQuery), arguments: arguments).map { row in
        JudgedAssessment(ruleSetDigest: try row.decode(atIndex: 0), id: try row.decode(atIndex: 1))
      }
    }
  }

  package func assessmentsWithoutTransfers(after last: String?, limit: Int) async throws -> [String] {
    try await read { db in
      try String.fetchAll(
        db.cachedStatement(
          sql: "SELECT assessment_id FROM transfer_adoption WHERE assessment_id > ? ORDER BY assessment_id LIMIT ?"
        ),
        arguments: [last ?? "", limit]
      )
    }
  }

  package func adoptTransfers(
    of assessmentID: String,
    _ open: @escaping @Sendable (any TransferGround) throws -> OpenedTransfers
  ) async throws {
    try await write { db, trail in
      try db.cachedStatement(sql: "DELETE FROM transfer_adoption WHERE assessment_id = ?")
        .execute(arguments: [assessmentID])
      guard db.changesCount > 0, let ground = try SQLiteTransferGround(db, around: assessmentID) else { return }
      trail.note("transfer.adopt", ("assessment", assessmentID))
      try open(ground).apply(db, &trail)
    }
  }

  /// Two walks that begin where they find something, in the order of their index.
  static let notJudgedByQuery = """
    SELECT rule_set_digest, assessment_id FROM transfer_basis INDEXED BY transfer_basis_by_rules
    WHERE (rule_set_digest, assessment_id) > (:first_digest, :first_id) AND rule_set_digest < :digest
    UNION ALL
    SELECT rule_set_digest, assessment_id FROM transfer_basis INDEXED BY transfer_basis_by_rules
    WHERE (rule_set_digest, assessment_id) > (:second_digest, :second_id)
    ORDER BY rule_set_digest, assessment_id LIMIT :limit
    """

  private static func isVisible(_ db: Database, _ id: String, to visibility: Visibility) throws -> Bool {
    let condition = visibility.condition
    let sql = "SELECT 1 FROM assessment WHERE id = ?" + (condition.map { " AND \($0.sql)" } ?? "")
    let arguments = StatementArguments([id] + (condition?.values ?? []))
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) != nil
  }

  /// One page of a list of ``TransferQuery``. Records are read one after the other, and no more than the page takes.
  ///
  /// - Parameters:
  ///   - texts: What the query was made from: no stored text holds a NUL, with one nothing matches.
  ///   - size: How much a record holds.
  ///   - record: Reads the one with a key.
  private func page<Record: Sendable>(
    _ query: TransferQuery,
    _ texts: [String?],
    limit: Int,
    bytes: Int,
    size: @Sendable (Record) -> Int,
    _ record: @Sendable (Database, Row) throws -> Record?
  ) async throws -> RegistryPage<Record> {
    guard let sql = query.sql, texts.allSatisfy({ $0?.isStorable ?? true }) else {
      return RegistryPage(records: [], hasMore: false)
    }
    let limit = min(max(limit, 1), Self.longestPage)
    // One more than asked for tells whether a page follows.
    let arguments = query.arguments + [limit + 1]
    return try await read { db in
      var page = RegistryPage<Record>(records: [], hasMore: false)
      var held = 0
      for key in try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments) {
        guard page.records.count < limit, let next = try record(db, key) else {
          page.hasMore = page.records.count == limit
          break
        }
        held += size(next)
        guard page.records.isEmpty || held <= bytes else {
          page.hasMore = true
          break
        }
        page.records.append(next)
      }
      return page
    }
  }
}
