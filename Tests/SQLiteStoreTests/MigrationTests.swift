import Assessments
import Foundation
import GRDB
import Testing

@testable import SQLiteStore

@Suite("A file of version 1")
struct MigrationTests {
  @Test("Assessments, requests and contacts are what they were, and can be listed, shared and repeated")
  func assessments() async throws {
    try await withFirstVersion { path in
      let store = try SQLiteAssessmentStore(path: path)
      #expect(try await store.countRows("pragma_user_version WHERE user_version = \(Schema.version)") == 1)
      for (index, sample) in Self.samples.enumerated() {
        let expected = StoredAssessment(sample, .sample())
        #expect(try await store.assessment(id: sample.id, visibleTo: .all) == expected)
        #expect(
          try await store.contact(assessmentID: sample.id, visibleTo: .agency(sample.agency)) == sample.contact
        )
        var again = sample
        again.id = identifier(50 + index)
        #expect(try await store.commit(again) == .repeated(expected))
      }
      let page = try await store.assessments(matching: .init(), visibleTo: .all, after: nil, limit: 9)
      #expect(page.assessments.map(\.id) == [3, 2, 1].map(identifier))
      #expect(try await store.share(assessmentID: identifier(1), at: 3, with: "Agency B", on: 9) == .shared)
      let shared = Visibility(scopes: [.sharedWith("Agency B", from: .amber)])
      #expect(try await store.latestAssessment(state: "XAA", visibleTo: shared)?.sharedWith == ["Agency B"])
      try await expectSound(store)
      try await store.close()
    }
  }

  @Test("Every agency and state that is mentioned is registered, since the first mention")
  func registry() async throws {
    try await withFirstVersion { path in
      let store = try SQLiteAssessmentStore(path: path)
      #expect(
        try await store.agencies(after: nil, limit: 9).records == [
          // Its token is older than its assessments.
          AgencyRecord(id: "Agency A", name: "Agency A", created: 1_700_000_000_000),
          AgencyRecord(id: "Agency B", name: "Agency B", created: 1_700_000_000_003),
          AgencyRecord(id: "Agency C", name: "Agency C", created: -5),
        ]
      )
      #expect(
        try await store.states(after: nil, limit: 9).records == [
          StateRecord(code: "XAA", name: "XAA", counterpart: "", created: 1_700_000_000_001),
          StateRecord(code: "XAB", name: "XAB", counterpart: "", created: 1_700_000_000_002),
        ]
      )
      try await store.close()
    }
  }

  @Test("Tokens keep their records, and get ids that sort by the time at which they were made")
  func tokens() async throws {
    try await withFirstVersion { path in
      let store = try SQLiteAssessmentStore(path: path)
      let tokens = try await store.tokens(after: nil, limit: 9).records
      #expect(tokens.count == Self.tokens.count)
      #expect(Set(tokens.map(\.id)).count == tokens.count)
      #expect(tokens.map(\.created) == [1_700_000_000_000, 1_600_000_000_000, -5])
      for token in tokens {
        var expected = try #require(Self.tokens.first { $0.digest == token.digest })
        expected.id = token.id
        #expect(token == expected)
        #expect(try await store.token(digest: token.digest) == expected)
        #expect(token.id.wholeMatch(of: /[0-7][0-9A-HJKMNP-TV-Z]{25}/) != nil)
      }
      // 1,600,000,000,000 in Crockford's base 32, worked out apart.
      #expect(tokens[1].id.hasPrefix("01EJ3PX000"))
      #expect(tokens[2].id.hasPrefix("0000000000"))
      try await store.close()
    }
  }

  @Test("The schema becomes that of a new file, whoever opens it first")
  func schema() async throws {
    try await withFirstVersion { path in
      async let first = Task.detached { try SQLiteAssessmentStore(path: path) }.value
      async let second = Task.detached { try SQLiteAssessmentStore(path: path) }.value
      let stores = try await [first, second]
      let migrated = try await stores[0].pool.read(schemaTexts)
      #expect(migrated.count > 20)
      try await withStore { new in
        let fresh = try await new.pool.read(schemaTexts)
        #expect(fresh == migrated)
      }
      #expect(try await stores[1].countRows("token") == Self.tokens.count)
      for store in stores { try await store.close() }
    }
  }

  @Test("A migration that fails leaves the file as it was")
  func failure() async throws {
    try await withFirstVersion { path in
      let queue = try DatabaseQueue(path: path)
      try await queue.write { try $0.execute(sql: "CREATE TABLE secret (other TEXT)") }
      #expect(throws: StoreError.self) { try SQLiteAssessmentStore(path: path) }
      let (version, tables, tokens) = try await queue.read { db in
        (
          try Int.fetchOne(db, sql: "PRAGMA user_version"),
          try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"),
          try Int.fetchOne(db, sql: "SELECT count(*) FROM token WHERE length(digest) = 32")
        )
      }
      #expect(version == 1)
      #expect(
        tables == ["assessment", "contact", "payload", "request", "requested_technology", "secret", "token"]
      )
      #expect(tokens == Self.tokens.count)
      try await queue.write { try $0.execute(sql: "DROP TABLE secret") }
      try queue.close()
      try await SQLiteAssessmentStore(path: path).close()
    }
  }

  private static let samples: [Submission] = [
    .sample(1, technologies: ["TEC-01"], contact: .init(name: "A person")),
    .sample(2, state: "XAB", tlp: 5),
    .sample(3, agency: "Agency B", tlp: 1),
  ]

  /// With an empty prefix, as they come out of the migration.
  private static let tokens: [TokenRecord] = [
    TokenRecord(id: "", digest: digest(1), prefix: "", principal: "owner", role: "admin", created: 1_600_000_000_000),
    TokenRecord(
      id: "",
      digest: digest(2),
      prefix: "",
      principal: "clerk",
      role: "submitter",
      agency: "Agency A",
      created: 1_700_000_000_000,
      expires: 1_800_000_000_000
    ),
    TokenRecord(
      id: "",
      digest: digest(3),
      prefix: "",
      principal: "reader",
      role: "reader",
      agency: "Agency C",
      created: -5,
      revoked: 3
    ),
  ]

  /// Runs `body` with the path of a file that has had the first migration only, and holds the samples.
  private func withFirstVersion(_ body: (String) async throws -> Void) async throws {
    try await withPath { path in
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path).deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      let queue = try DatabaseQueue(path: path)
      try await queue.write { db in
        try Schema.createFirstTables(db)
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = 1;")
        for sample in Self.samples { try sample.insertIntoFirstVersion(db) }
        for token in Self.tokens {
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
      try queue.close()
      try await body(path)
    }
  }
}

extension Submission {
  /// Writes what version 1 of the program wrote.
  func insertIntoFirstVersion(_ db: Database) throws {
    let finished = FinishedAssessment.sample()
    try db.execute(
      sql: """
        INSERT INTO assessment VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
        INSERT INTO payload VALUES (last_insert_rowid(), ?, ?);
        INSERT INTO request VALUES (?, ?, ?, ?);
        """,
      arguments: [
        id, agency, stateCode, round, roundYear, roundNumber, tlp, instrumentID, instrumentVersion, principal,
        createTime, Data(contentDigest), Data(finished.scorecardDigest), Data(response), Data(finished.assessment),
        agency, requestID, id, Data(contentDigest),
      ]
    )
    for technology in technologyIDs {
      try db.execute(
        sql: "INSERT INTO requested_technology VALUES (?, ?, ?, ?)",
        arguments: [agency, stateCode, technology, id]
      )
    }
    if let contact {
      try db.execute(
        sql: "INSERT INTO contact SELECT number, ?, ?, ? FROM assessment WHERE id = ?",
        arguments: [contact.name, contact.email, contact.phone, id]
      )
    }
  }
}

/// What SQLite says the file is made of.
@Sendable
func schemaTexts(_ db: Database) throws -> [String] {
  try String.fetchAll(db, sql: "SELECT type || ' ' || name || ' ' || ifnull(sql, '') FROM sqlite_master ORDER BY 1")
}
