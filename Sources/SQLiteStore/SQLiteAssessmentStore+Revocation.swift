package import Assessments
internal import GRDB

extension SQLiteAssessmentStore {
  package func revokeToken(id: String, at time: Int64) async throws -> RevokeOutcome {
    guard id.isStorable else { return .unknown }
    return try await write { db, trail in
      guard var token = try TokenRecord.fetch(db, id: id) else { return .unknown }
      guard token.revoked == nil else { return .revoked(token) }
      let revoked = try Self.keepingAdministrator(db, at: time) {
        try Self.revoke(db, id: id, at: time)
        token.revoked = time
        return token
      }
      if let revoked { trail.noteToken("token.revoke", revoked) } else { trail.tookBack() }
      return revoked.map(RevokeOutcome.revoked) ?? .lastAdministrator
    }
  }

  package func rotateToken(id: String, to replacement: TokenRecord, at time: Int64) async throws -> RotateOutcome {
    try replacement.refuseNUL()
    guard id.isStorable else { return .unknown }
    return try await write { db, trail in
      guard let old = try TokenRecord.fetch(db, id: id) else { return .unknown }
      guard old.revoked == nil, old.works(at: time) else { return .ended }
      guard old.hasBearer(of: replacement) else {
        throw StoreError.unexpected(reason: "a token's replacement is for another bearer")
      }
      let registration = Registration(agency: old.agency, stateCode: old.stateCode, registeringAt: nil)
      if let refusal = try registration.settle(db, &trail) { return .refused(refusal) }
      try replacement.insert(db)
      try Self.revoke(db, id: id, at: time)
      trail.noteToken("token.revoke", old)
      trail.noteToken("token.create", replacement)
      return .rotated
    }
  }

  private static func revoke(_ db: Database, id: String, at time: Int64) throws {
    try db.cachedStatement(sql: "UPDATE token SET revoked = ? WHERE id = ?").execute(arguments: [time, id])
  }

  /// Revokes all tokens that work and meet a condition, and counts them.
  ///
  /// - Parameters:
  ///   - condition: With one question mark, for `value`.
  ///   - time: Milliseconds since 1970-01-01 UTC.
  static func revokeTokens(
    _ db: Database,
    where condition: String,
    _ value: String,
    at time: Int64
  ) throws -> Int {
    try db.cachedStatement(
      sql: """
        UPDATE token SET revoked = ?
        WHERE \(condition) AND revoked IS NULL AND (expires IS NULL OR expires > ?)
        """
    ).execute(arguments: [time, value, time])
    return db.changesCount
  }

  /// Makes a change, and takes it back if it leaves no administrator's token that works where there was one.
  ///
  /// - Parameter time: Milliseconds since 1970-01-01 UTC.
  /// - Returns: What `change` returns; `nil` if it was taken back.
  static func keepingAdministrator<Value>(
    _ db: Database,
    at time: Int64,
    _ change: () throws -> Value
  ) throws -> Value? {
    let hadAdministrator = try hasAdministrator(db, at: time)
    var result: Value?
    try db.inSavepoint {
      let value = try change()
      guard try !hadAdministrator || hasAdministrator(db, at: time) else { return .rollback }
      result = value
      return .commit
    }
    return result
  }

  private static func hasAdministrator(_ db: Database, at time: Int64) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM token
          WHERE role = ? AND revoked IS NULL AND (expires IS NULL OR expires > ?)
        )
        """
    )
    return try Bool.fetchOne(statement, arguments: [Role.admin.rawValue, time]) ?? false
  }
}

extension TokenRecord {
  /// Whether both open the same to the same.
  fileprivate func hasBearer(of other: TokenRecord) -> Bool {
    principal == other.principal && role == other.role && agency == other.agency && stateCode == other.stateCode
  }
}

extension AuditTrail {
  /// Says what was done to a token: whose it is, never what it is.
  mutating func noteToken(_ action: String, _ token: TokenRecord) {
    let place = token.agency ?? token.stateCode
    let holder = "\(token.principal), \(token.role)" + (place.map { " of \($0)" } ?? "")
    note(action, ("token", token.id), detail: holder)
  }
}
