package import Assessments
internal import Foundation
internal import GRDB

extension SQLiteAssessmentStore {
  package func registerToken(_ token: TokenRecord) async throws {
    guard [token.principal, token.role, token.agency ?? ""].allSatisfy(\.isStorable) else {
      throw StoreError.unexpected(reason: "a token's text holds a NUL character")
    }
    try await write { db in
      try db.execute(
        sql: """
          INSERT INTO token (digest, principal, role, agency, created, expires, revoked)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          Data(token.digest), token.principal, token.role, token.agency, token.created, token.expires,
          token.revoked,
        ]
      )
    }
  }

  package func token(digest: [UInt8]) async throws -> TokenRecord? {
    try await read { db in
      try Row.fetchOne(
        db.cachedStatement(
          sql: "SELECT principal, role, agency, created, expires, revoked FROM token WHERE digest = ?"
        ),
        arguments: [Data(digest)]
      ).map { row in
        TokenRecord(
          digest: digest,
          principal: try row.decode(atIndex: 0),
          role: try row.decode(atIndex: 1),
          agency: try row.decode(atIndex: 2),
          created: try row.decode(atIndex: 3),
          expires: try row.decode(atIndex: 4),
          revoked: try row.decode(atIndex: 5)
        )
      }
    }
  }

  package func hasTokens() async throws -> Bool {
    try await read { try Bool.fetchOne($0, sql: "SELECT EXISTS (SELECT 1 FROM token)") ?? false }
  }
}
