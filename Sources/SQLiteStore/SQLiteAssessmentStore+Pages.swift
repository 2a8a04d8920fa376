internal import Assessments
internal import GRDB

extension SQLiteAssessmentStore {
  /// One page of a list of the registry or of tokens.
  ///
  /// - Parameters:
  ///   - sql: `SELECT … FROM …`.
  ///   - cursor: The condition that leaves out the pages before, and the value for its question mark.
  ///   - order: What the list is ordered by.
  ///   - limit: Moved into `1...10_000`.
  ///   - record: Reads a row.
  func page<Record>(
    _ sql: String,
    after cursor: (condition: String, value: String)?,
    order: String,
    limit: Int,
    _ record: @Sendable (Row) throws -> Record
  ) async throws -> RegistryPage<Record> {
    let condition = cursor.map { " WHERE \($0.condition)" } ?? ""
    return try await page(
      "\(sql)\(condition) ORDER BY \(order) LIMIT ?",
      cursor.map { [$0.value] } ?? [],
      limit: limit,
      record
    )
  }

  /// One page of a list.
  ///
  /// - Parameters:
  ///   - sql: Its last question mark is for the number of rows.
  ///   - values: For the question marks before. No stored text holds a NUL: with one nothing matches.
  ///   - limit: Moved into `1...10_000`.
  ///   - record: Reads a row.
  func page<Record>(
    _ sql: String,
    _ values: [String],
    limit: Int,
    _ record: @Sendable (Row) throws -> Record
  ) async throws -> RegistryPage<Record> {
    guard values.allSatisfy(\.isStorable) else { return RegistryPage(records: [], hasMore: false) }
    let limit = min(max(limit, 1), Self.longestPage)
    // One more than asked for tells whether a page follows.
    let arguments = StatementArguments(values) + [limit + 1]
    let found = try await read { db in
      try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map(record)
    }
    return RegistryPage(records: Array(found.prefix(limit)), hasMore: found.count > limit)
  }
}
