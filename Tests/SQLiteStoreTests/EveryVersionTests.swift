import Assessments
import CapacityProtos
import Foundation
import GRDB
import ProtobufC
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

  @Test("of versions whose transfers could be kept without them get the labels of their assessments")
  func transferLabels() async throws {
    try await withVersion(8) { path in
      let queue = try DatabaseQueue(path: path)
      try await queue.write { db in
        for number in 1...3 {
          try db.execute(
            sql: """
              INSERT INTO transfer_basis VALUES (:id, 'digest', x'');
              INSERT INTO transfer (assessment_id, item, tlp, agency, state_code, technology_id, tier, rejected,
                open_flags, revision, content)
              SELECT id, 0, tlp, agency, state_code, 'TEC-01', 1, 0, 0, 0, x'' FROM assessment WHERE id = :id;
              """,
            arguments: ["id": identifier(number)]
          )
        }
        // As a server did that took them in after these steps: without their copies.
        try db.execute(
          sql: """
            UPDATE assessment SET stage = 5, published_tlp = tlp WHERE id = :published;
            UPDATE transfer SET published_tlp = NULL;
            UPDATE assessment SET stage = 7 WHERE id = :withdrawn;
            """,
          arguments: ["published": identifier(2), "withdrawn": identifier(3)]
        )
      }
      try queue.close()
      let store = try SQLiteAssessmentStore(path: path)
      let found = try await store.pool.read { db in
        try Row.fetchAll(db, sql: "SELECT published_tlp, withdrawn FROM transfer ORDER BY assessment_id")
          .map { "\($0[0] as Int? ?? 0) \($0[1] as Int)" }
      }
      #expect(found == ["0 0", "5 0", "0 1"])
      let published = Visibility(scopes: [.init(.all, from: .clear, isPublishedOnly: true)])
      let seen = try await store.transfers(matching: .init(), visibleTo: published, after: nil, limit: 9, bytes: 9)
        .records
      #expect(seen.map(\.assessmentID) == [identifier(2)])
      try await expectSound(store)
      try await store.close()
    }
  }

  @Test("tell readers what was published since, and nothing of the steps before")
  func feed() async throws {
    try await withVersion(8) { path in
      let queue = try DatabaseQueue(path: path)
      try await queue.write { db in
        try db.execute(
          sql: """
            UPDATE assessment SET stage = 5, published_tlp = tlp WHERE id = :id;
            INSERT INTO feed_event (kind, time, assessment_id, stage, item, transfer_event_id) VALUES
              (1, 1, :id, 1, 0, ''), (4, 2, :id, 2, 0, ''), (4, 3, :id, 5, 0, ''), (3, 4, :id, 0, 0, '');
            """,
          arguments: ["id": identifier(2)]
        )
      }
      try queue.close()
      let store = try SQLiteAssessmentStore(path: path)
      let published = Visibility(scopes: [.init(.all, from: .clear, isPublishedOnly: true)])
      let page = try await store.feed(after: .start, matching: .init(), visibleTo: published, limit: 9)
      #expect(page.events.map(\.sequence) == [3, 4])
      #expect(try await store.feed(after: .start, matching: .init(), visibleTo: .all, limit: 9).events.count == 4)
      try await expectSound(store)
      try await store.close()
    }
  }

  @Test("hide events of transfers that follow from what is hidden, and all that others may rest on")
  func transferGround() async throws {
    // The last version before these were kept.
    try await withVersion(11) { path in
      let queue = try DatabaseQueue(path: path)
      let causes = [identifier(3), identifier(2), identifier(1), ""]
      try await queue.write { db in
        try db.execute(
          sql: """
            INSERT INTO transfer_basis VALUES (:id, 'digest', x'');
            INSERT INTO transfer (assessment_id, item, tlp, agency, state_code, technology_id, tier, rejected,
              open_flags, revision, content)
            SELECT id, 0, tlp, agency, state_code, 'TEC-01', 1, 0, 0, 0, x'' FROM assessment WHERE id = :id;
            """,
          arguments: ["id": identifier(1)]
        )
        for (number, cause) in causes.enumerated() {
          var event = Capacity_V1_TransferEvent()
          event.assessmentID = identifier(1)
          event.causeAssessmentID = cause
          try db.execute(
            sql: """
              INSERT INTO transfer_event (id, assessment_id, item, tlp, agency, state_code, kind, content)
              SELECT :event, id, 0, tlp, agency, state_code, 2, :content FROM assessment WHERE id = :id;
              INSERT INTO feed_event (kind, time, assessment_id, stage, item, transfer_event_id, tlp, was_tlp)
              SELECT 5, 1, id, 0, 0, :event, tlp, tlp FROM assessment WHERE id = :id;
              """,
            arguments: [
              "event": identifier(90 + number), "id": identifier(1), "content": Data(try event.encoded()),
            ]
          )
        }
      }
      try queue.close()
      let store = try SQLiteAssessmentStore(path: path)
      // Assessment 3 is of another agency and RED, 2 is CLEAR, 1 is their own.
      let own = Visibility(scopes: [.agency("Agency A", from: .red)])
      for (visibility, numbers) in [(own, [93, 92, 91]), (.all, [93, 92, 91, 90])] {
        let page = try await store.transferEvents(
          matching: .init(),
          visibleTo: visibility,
          after: nil,
          limit: 9,
          bytes: 9999
        )
        #expect(page.records.map(\.id) == numbers.map(identifier))
        #expect(page.records.allSatisfy { $0.isGroundVisible == (visibility == .all) })
        let told = try await store.feed(after: .start, matching: .init(), visibleTo: visibility, limit: 9).events
        #expect(told.map(\.transferEventID) == numbers.reversed().map(identifier))
      }
      try await expectSound(store)
      try await store.close()
    }
  }

  @Test("know of what was returned behind which assessment that was, as far as there was a feed")
  func returned() async throws {
    try await withVersion(11) { path in
      let queue = try DatabaseQueue(path: path)
      try await queue.write { db in
        // The first one was returned before the third came, and again after it; the second one before there was a feed;
        // the third one never.
        try db.execute(
          sql: """
            INSERT INTO review (assessment_id, revision, replied, content) VALUES (:a, 2, 0, x''), (:b, 2, 0, x''),
              (:c, 1, 0, x'');
            INSERT INTO feed_event (kind, time, assessment_id, stage, item, transfer_event_id) VALUES
              (1, 1, :a, 1, 0, ''), (4, 2, :a, 2, 0, ''), (4, 3, :a, 4, 0, ''), (1, 4, :c, 1, 0, ''), (4, 5, :a, 4, 0, ''),
              (4, 6, :c, 2, 0, ''), (3, 7, :b, 0, 0, '');
            """,
          arguments: ["a": identifier(1), "b": identifier(2), "c": identifier(3)]
        )
      }
      try queue.close()
      let store = try SQLiteAssessmentStore(path: path)
      let found = try await store.pool.read { db in
        try String.fetchAll(db, sql: "SELECT ifnull(returned_behind, '') FROM review ORDER BY assessment_id")
      }
      #expect(found == [identifier(3), "", ""])
      try await expectSound(store)
      try await store.close()
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
