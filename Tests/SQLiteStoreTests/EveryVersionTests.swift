import Assessments
import Foundation
import GRDB
import Testing

@testable import SQLiteStore

@Suite("Files of every earlier version")
struct EveryVersionTests {
  @Test("open with all that they held, and take new commits", arguments: 1..<Schema.version)
  func content(version: Int) async throws {
    try await withVersion(version) { path in
      let store = try SQLiteAssessmentStore(path: path)
      #expect(try await store.countRows("pragma_user_version WHERE user_version = \(Schema.version)") == 1)
      for sample in Self.samples {
        let expected = StoredAssessment(sample, .sample())
        #expect(try await store.assessment(id: sample.id, visibleTo: .all) == expected)
        #expect(try await store.commit(sample) == .repeated(expected))
      }
      guard case .stored = try await store.commit(.sample(9)) else { throw Unexpected() }
      if version >= 3 {
        var expected = Self.result
        expected.number = 1
        #expect(try await store.results(assessmentID: identifier(1)) == [expected])
        #expect(try await store.countRows("support WHERE title = 'Training' AND ended IS NULL") == 1)
      }
      try await expectSound(store)
      try await store.close()
    }
  }

  @Test("get the schema of a new file", arguments: 1..<Schema.version)
  func schema(version: Int) async throws {
    try await withVersion(version) { path in
      let store = try SQLiteAssessmentStore(path: path)
      let migrated = try await store.pool.read(schemaTexts)
      try await store.close()
      try await withStore { new in
        let fresh = try await new.pool.read(schemaTexts)
        #expect(fresh == migrated)
      }
    }
  }

  @Test("are found sound as far as they go, and are left as they are by a look", arguments: 1..<Schema.version)
  func look(version: Int) async throws {
    try await withVersion(version) { path in
      let found = try StoreVerification(path: path)
      #expect(found.schemaVersion == version && found.assessments == Self.samples.count && found.loss == nil)
      // The samples are no messages: that is all that is wrong with them.
      #expect(found.faults.allSatisfy { $0.hasPrefix("digests: ") || $0.hasPrefix("results: ") })
      #expect(try await DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == version)
    }
  }

  private static let samples: [Submission] = [
    .sample(1, technologies: ["TEC-01"]), .sample(2, state: "XAB", tlp: 5), .sample(3, agency: "Agency B", tlp: 1),
  ]

  private static let result = ResultRecord.sample(1)

  /// Runs `body` with the path of a file that has had so many migrations, each on what was there before it.
  private func withVersion(_ version: Int, _ body: (String) async throws -> Void) async throws {
    try await withPath { path in
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path).deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      let queue = try DatabaseQueue(path: path)
      try await queue.write { db in
        for (index, migration) in Schema.migrations.prefix(version).enumerated() {
          try migration(db)
          switch index + 1 {
          case 1: for sample in Self.samples { try sample.insertIntoFirstVersion(db) }
          case 3: try Self.insertIntoThirdVersion(db)
          default: break
          }
        }
        try db.execute(
          sql: "PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = \(version);"
        )
      }
      try queue.close()
      try await body(path)
    }
  }

  private static func insertIntoThirdVersion(_ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO support VALUES (?, 'Agency A', 'XAA', 'Training', 'LAW-01', 7, NULL);
        INSERT INTO result VALUES (?, 1, ?, ?, ?, ?);
        """,
      arguments: [
        identifier(70), result.assessmentID, result.created, Data(result.inputsDigest), Data(result.scorecardDigest),
        Data(result.result),
      ]
    )
  }
}
