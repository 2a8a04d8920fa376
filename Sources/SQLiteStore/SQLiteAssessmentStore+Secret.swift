internal import Assessments
internal import Foundation
internal import GRDB

extension SQLiteAssessmentStore {
  package func secret() async throws -> [UInt8] {
    if let secret = try await read(Self.fetchSecret) { return secret }
    return try await write { db, trail in
      var generator = SystemRandomNumberGenerator()
      let chance = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
      // Another process may have been faster.
      try db.execute(
        sql: "INSERT INTO secret (number, value) VALUES (1, ?) ON CONFLICT DO NOTHING",
        arguments: [Data(chance)]
      )
      if db.changesCount > 0 { trail.note("secret.create", ("store", "secret")) }
      guard let secret = try Self.fetchSecret(db) else {
        throw StoreError.damaged(reason: "the store's secret cannot be kept")
      }
      return secret
    }
  }

  @Sendable
  private static func fetchSecret(_ db: Database) throws -> [UInt8]? {
    try Row.fetchOne(db, sql: "SELECT value FROM secret").map { try $0.bytes(atIndex: 0) }
  }
}
