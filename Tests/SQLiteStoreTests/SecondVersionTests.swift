import Assessments
import Foundation
import GRDB
import Testing

@testable import SQLiteStore

@Suite("A file of version 2")
struct SecondVersionTests {
  @Test("Migrations 1 and 2 still make the schema that version 2 of the program wrote")
  func frozen() async throws {
    try await withSecondVersion { path in
      let (written, made) = (try DatabaseQueue(path: path), try DatabaseQueue())
      try await made.write { db in for migration in Schema.migrations.prefix(2) { try migration(db) } }
      let expected = try await written.read(schemaTexts)
      #expect(try await made.read(schemaTexts) == expected)
    }
  }

  @Test("Assessments, contacts, shares, tokens, the registry and the secret are what they were")
  func content() async throws {
    try await withSecondVersion { path in
      let store = try SQLiteAssessmentStore(path: path)
      for sample in Self.samples {
        var expected = StoredAssessment(sample, .sample())
        if sample == Self.samples[0] { expected.sharedWith = ["Agency B"] }
        #expect(try await store.assessment(id: sample.id, visibleTo: .all) == expected)
        #expect(try await store.contact(assessmentID: sample.id, visibleTo: .all) == sample.contact)
        var again = sample
        again.id = identifier(50)
        #expect(try await store.commit(again) == .repeated(expected))
      }
      let shared = Visibility(scopes: [.sharedWith("Agency B", from: .amber)])
      #expect(try await store.latestAssessment(state: "XAA", visibleTo: shared)?.id == identifier(1))
      #expect(try await store.setLabel(assessmentID: identifier(1), from: 3, to: 1))
      #expect(try await store.latestAssessment(state: "XAA", visibleTo: shared) == nil)
      #expect(try await store.agencies(after: nil, limit: 9).records == Self.agencies)
      #expect(try await store.tokens(after: nil, limit: 9).records == Self.tokens.reversed())
      #expect(try await store.secret() == digest(77))
      try await expectSound(store)
      try await store.close()
    }
  }

  @Test("States belong to no group until they are told one")
  func groups() async throws {
    try await withSecondVersion { path in
      let store = try SQLiteAssessmentStore(path: path)
      #expect(try await store.states(after: nil, limit: 9).records == Self.states)
      var grouped = Self.states[0]
      (grouped.region, grouped.incomeGroup) = ("002", 2)
      let stored = try await store.renameState(
        code: "XAA",
        name: nil,
        counterpart: nil,
        region: "002",
        incomeGroup: 2
      )
      #expect(stored == grouped)
      #expect(try await store.states(after: nil, limit: 9).records == [grouped, Self.states[1]])
      try await store.close()
    }
  }

  @Test("Supports hang on the old registry, results on the old assessments")
  func additions() async throws {
    try await withSecondVersion { path in
      let store = try SQLiteAssessmentStore(path: path)
      #expect(try await store.createSupport(.sample(1), registering: false) == nil)
      #expect(try await store.createSupport(.sample(2, state: "XAB"), registering: true) == .retiredState("XAB"))
      #expect(try await store.results(assessmentID: identifier(1)).isEmpty)
      #expect(try await store.addResult(.sample(1)) == 1)
      try await expectSound(store)
      try await store.close()
      let again = try SQLiteAssessmentStore(path: path)
      #expect(try await again.support(id: identifier(1)) == .sample(1))
      #expect(try await again.results(assessmentID: identifier(1)).map(\.number) == [1])
      try await again.close()
    }
  }

  @Test("The schema becomes that of a new file, whoever opens it first")
  func schemaOfTwoOpeners() async throws {
    try await withSecondVersion { path in
      async let first = Task.detached { try SQLiteAssessmentStore(path: path) }.value
      async let second = Task.detached { try SQLiteAssessmentStore(path: path) }.value
      let stores = try await [first, second]
      let migrated = try await stores[0].pool.read(schemaTexts)
      #expect(migrated.contains { $0.hasPrefix("table result") })
      try await withStore { new in
        let fresh = try await new.pool.read(schemaTexts)
        #expect(fresh == migrated)
      }
      #expect(try await stores[1].countRows("pragma_user_version WHERE user_version = \(Schema.version)") == 1)
      for store in stores { try await store.close() }
    }
  }

  @Test("A migration that fails leaves the file as it was", arguments: ["support", "result"])
  func failure(table: String) async throws {
    try await withSecondVersion { path in
      let queue = try DatabaseQueue(path: path)
      try await queue.write { try $0.execute(sql: "CREATE TABLE \(table) (other TEXT)") }
      let before = try await queue.read(schemaTexts)
      #expect(throws: StoreError.self) { try SQLiteAssessmentStore(path: path) }
      #expect(try await queue.read(schemaTexts) == before)
      #expect(try await queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 2)
      try await queue.write { try $0.execute(sql: "DROP TABLE \(table)") }
      try queue.close()
      try await SQLiteAssessmentStore(path: path).close()
    }
  }

  private static let samples: [Submission] = [
    .sample(1, technologies: ["TEC-01"], contact: .init(name: "A person", email: "a@example.org")),
    .sample(2, agency: "Agency B", state: "XAB", tlp: 5),
  ]

  private static let agencies = [
    AgencyRecord(id: "Agency A", name: "The first agency", created: 5),
    AgencyRecord(id: "Agency B", name: "Agency B", created: 6),
    AgencyRecord(id: "Agency C", name: "Agency C", created: 7, retired: 8),
  ]

  private static let states = [
    StateRecord(code: "XAA", name: "State A", counterpart: "Office A", created: 9),
    StateRecord(code: "XAB", name: "State B", counterpart: "", created: 10, retired: 11),
  ]

  private static let tokens: [TokenRecord] = [
    .sample(1, role: .admin),
    .sample(2, agency: "Agency A", expires: 3, revoked: 4),
    .sample(3, role: .counterpart, state: "XAA"),
  ]

  /// Runs `body` with the path of a file with the schema of version 2 and the samples.
  private func withSecondVersion(_ body: (String) async throws -> Void) async throws {
    try await withPath { path in
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path).deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      let queue = try DatabaseQueue(path: path)
      try await queue.write { db in
        try db.execute(sql: secondSchema)
        try db.execute(sql: "PRAGMA application_id = 1128481104; PRAGMA user_version = 2;")
        for sample in Self.samples { try sample.insertIntoFirstVersion(db) }
        for agency in Self.agencies { try agency.insertIntoSecondVersion(db) }
        for state in Self.states { try state.insertIntoSecondVersion(db) }
        for token in Self.tokens { try token.insertIntoSecondVersion(db) }
        try db.execute(
          sql: """
            INSERT INTO share SELECT 'Agency B', id, tlp, state_code, round_year, round_number, 12
            FROM assessment WHERE id = ?;
            INSERT INTO secret VALUES (1, ?);
            """,
          arguments: [identifier(1), Data(digest(77))]
        )
      }
      try queue.close()
      try await body(path)
    }
  }
}

extension AgencyRecord {
  /// Writes what version 2 of the program wrote.
  fileprivate func insertIntoSecondVersion(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO agency VALUES (?, ?, ?, ?)", arguments: [id, name, created, retired])
  }
}

extension StateRecord {
  /// Writes what version 2 of the program wrote.
  fileprivate func insertIntoSecondVersion(_ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO state VALUES (?, ?, ?, ?, ?)",
      arguments: [code, name, counterpart, created, retired]
    )
  }
}

extension TokenRecord {
  /// Writes what version 2 of the program wrote.
  fileprivate func insertIntoSecondVersion(_ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO token VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [id, Data(digest), prefix, principal, role, agency, stateCode, created, expires, revoked]
    )
  }
}
