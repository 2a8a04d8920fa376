package import Assessments
internal import Foundation
internal import GRDB

extension SQLiteAssessmentStore {
  package func registerToken(_ token: TokenRecord, registering: Bool) async throws -> RegistryRefusal? {
    try token.refuseNUL()
    return try await write { db, trail in
      let registration = Registration(
        agency: token.agency,
        stateCode: token.stateCode,
        registeringAt: registering ? token.created : nil
      )
      if let refusal = try registration.settle(db, &trail) { return refusal }
      try token.insert(db)
      trail.noteToken("token.create", token)
      return nil
    }
  }

  package func token(digest: [UInt8]) async throws -> TokenRecord? {
    try await read { try TokenRecord.fetch($0, where: "digest = ?", Data(digest)) }
  }

  package func token(id: String) async throws -> TokenRecord? {
    guard id.isStorable else { return nil }
    return try await read { try TokenRecord.fetch($0, id: id) }
  }

  package func tokens(after cursor: String?, limit: Int) async throws -> RegistryPage<TokenRecord> {
    try await page(
      "SELECT \(TokenRecord.columns) FROM token",
      after: cursor.map { ("id < ?", $0) },
      order: "id DESC",
      limit: limit,
      TokenRecord.init
    )
  }

  package func hasWorkingToken(
    principal: String,
    role: String,
    agency: String?,
    at time: Int64
  ) async throws -> Bool {
    guard principal.isStorable, role.isStorable, agency?.isStorable ?? true else { return false }
    return try await read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM token WHERE principal = ? AND role = ? AND agency IS ? AND revoked IS NULL
              AND (expires IS NULL OR expires > ?)
          )
          """
      )
      return try Bool.fetchOne(statement, arguments: [principal, role, agency, time]) ?? false
    }
  }

  package func hasTokens() async throws -> Bool {
    try await read { try Bool.fetchOne($0, sql: "SELECT EXISTS (SELECT 1 FROM token)") ?? false }
  }
}

extension TokenRecord {
  fileprivate static let columns = """
    id, digest, prefix, principal, role, agency, state_code, created, expires, revoked
    """

  /// Reads the columns of ``columns``.
  fileprivate init(_ row: Row) throws {
    self.init(
      id: try row.decode(atIndex: 0),
      digest: try row.bytes(atIndex: 1),
      prefix: try row.decode(atIndex: 2),
      principal: try row.decode(atIndex: 3),
      role: try row.decode(atIndex: 4),
      agency: try row.decode(atIndex: 5),
      stateCode: try row.decode(atIndex: 6),
      created: try row.decode(atIndex: 7),
      expires: try row.decode(atIndex: 8),
      revoked: try row.decode(atIndex: 9)
    )
  }

  static func fetch(_ db: Database, id: String) throws -> TokenRecord? {
    try fetch(db, where: "id = ?", id)
  }

  fileprivate static func fetch(
    _ db: Database,
    where condition: String,
    _ value: some DatabaseValueConvertible
  ) throws -> TokenRecord? {
    let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM token WHERE \(condition)")
    return try Row.fetchOne(statement, arguments: [value]).map(TokenRecord.init)
  }

  func insert(_ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT INTO token (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      id, Data(digest), prefix, principal, role, agency, stateCode, created, expires, revoked,
    ])
  }

  /// - Throws: ``StoreError/unexpected(reason:)`` if a text holds a NUL.
  func refuseNUL() throws {
    try StoreError.refuseNUL(in: [
      "a token's id": id, "a token's prefix": prefix, "a token's principal": principal, "a token's role": role,
      "a token's agency": agency, "a token's state": stateCode,
    ])
  }
}
