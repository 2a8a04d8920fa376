import Assessments
import CapacityProtos
import GRDB
import ProtobufC
import Testing

@testable import SQLiteStore

@Suite("The audit log and the feed")
struct AuditTests {
  private func entries(_ store: SQLiteAssessmentStore) async throws -> [Capacity_V1_AuditEntry] {
    var filter = AuditFilter()
    filter.isOldestFirst = true
    return try await store.auditEntries(matching: filter, after: nil, limit: 1000).records.map {
      try Capacity_V1_AuditEntry(decoding: $0.content, limits: .stored)
    }
  }

  private func fault(_ store: SQLiteAssessmentStore) async throws -> String? {
    try await store.pool.read { try StoreCheck.auditChain.faults($0).first }
  }

  @Test("A write that changes a row and says nothing is refused, and leaves nothing behind")
  func unsaid() async throws {
    try await withStore { store in
      let write: () async throws -> Void = {
        try await store.write { (db, _) throws -> Void in
          try db.execute(sql: "INSERT INTO agency (id, name, created) VALUES ('secretly', '', 1)")
        }
      }
      await #expect(throws: StoreError.self) { try await write() }
      let agency = try await store.agency(id: "secretly")
      #expect(agency == nil)
      let entries = try await entries(store)
      #expect(entries.isEmpty)
    }
  }

  @Test("Each submit has its entry, in the order of commits; a repeated one and a failed one have none")
  func submits() async throws {
    try await withStore { store in
      try await store.commit(.sample(1))
      try await store.commit(.sample(2))
      let before = try await entries(store)
      try await store.commit(.sample(2))
      _ = try? await store.commit(.sample(3)) { _ in throw CancellationError() }
      let after = try await entries(store)
      #expect(after == before)
      #expect(
        after.filter { $0.action == "assessment.submit" }.map(\.object) == [
          "assessment \(identifier(1))", "assessment \(identifier(2))",
        ]
      )
      #expect(after.map(\.sequence) == Array(1...UInt32(after.count)))
      #expect(after.allSatisfy { $0.principal == "capacityd" && $0.role == .unspecified })
      #expect(try await fault(store) == nil)
    }
  }

  @Test("Whoever calls stands in the entry, also where many share a transaction")
  func actors() async throws {
    try await withStore { store in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 1...20 {
          group.addTask {
            let caller = Caller(principal: "person-\(number)", role: .submitter, agency: "Agency A")
            try await Caller.$current.withValue(caller) {
              try await Caller.$address.withValue("192.0.2.\(number)") {
                _ = try await store.commit(.sample(number))
              }
            }
          }
        }
        try await group.waitForAll()
      }
      let submits = try await entries(store).filter { $0.action == "assessment.submit" }
      let expected = (1...20).map { "assessment \(identifier($0)) person-\($0) 192.0.2.\($0) Agency A" }
      #expect(submits.map { "\($0.object) \($0.principal) \($0.address) \($0.agency)" }.sorted() == expected.sorted())
      #expect(try await fault(store) == nil)
    }
  }

  @Test(
    "A change, a removal, a swap, a cut at the start and a changed column are found",
    arguments: [
      "UPDATE audit_entry SET content = CAST(content || x'00' AS BLOB) WHERE sequence = 3",
      "UPDATE audit_entry SET hash = randomblob(32) WHERE sequence = 3",
      "DELETE FROM audit_entry WHERE sequence = 3",
      "DELETE FROM audit_entry WHERE sequence = 1",
      "UPDATE audit_entry SET principal = 'somebody else' WHERE sequence = 3",
      "UPDATE audit_entry SET time = time + 1 WHERE sequence = 3",
      """
      UPDATE audit_entry SET content = (
        SELECT content FROM audit_entry AS other WHERE other.sequence = 5 - audit_entry.sequence
      ) WHERE sequence IN (2, 3)
      """,
    ]
  )
  func tampering(sql: String) async throws {
    try await withStore { store in
      for number in 1...4 { try await store.commit(.sample(number)) }
      #expect(try await fault(store) == nil)
      // The file itself refuses it; somebody with the file in hand does not ask.
      await #expect(throws: (any Error).self) {
        try await store.pool.write { try $0.execute(sql: sql) }
      }
      try await store.pool.write { db in
        try db.execute(sql: "DROP TRIGGER audit_entry_stays; DROP TRIGGER audit_entry_remains")
        try db.execute(sql: sql)
      }
      #expect(try await fault(store) != nil)
    }
  }

  @Test("The feed tells each change once in the order of commits, to those who saw the assessment then and see it now")
  func feed() async throws {
    try await withStore { store in
      try await store.commit(.sample(1, agency: "Agency A", tlp: 1))
      try await store.commit(.sample(2, agency: "Agency B", tlp: 4))
      _ = try await store.setLabel(assessmentID: identifier(1), from: 1, to: 3)
      func seen(_ visibility: Visibility, after: Int64 = 0, limit: Int = 100) async throws -> [String] {
        let place = FeedPlace(sequence: after, time: 0, assessmentID: "")
        return try await store.feed(after: place, matching: .init(), visibleTo: visibility, limit: limit).events
          .map { "\($0.sequence) \($0.kind) \($0.assessmentID)" }
      }
      let all = ["1 1 \(identifier(1))", "2 1 \(identifier(2))", "3 2 \(identifier(1))"]
      #expect(try await seen(.all) == all)
      #expect(try await seen(.all, after: 1) == Array(all.dropFirst()))
      // What happened under a label that hid it is not told afterwards.
      #expect(try await seen(.init(scopes: [.agency("Agency A", from: .amber)])) == [all[2]])
      #expect(try await seen(.init(scopes: [.agency("Agency A", from: .green)])) == [])
      let page = try await store.feed(after: .start, matching: .init(), visibleTo: .all, limit: 2)
      #expect(page.end.sequence == 2 && page.end == page.events.last?.place && page.hasMore)
      #expect(try await store.feedEnd().sequence == 3)
    }
  }

  @Test("A place is known again, and none of another feed, whatever its number")
  func places() async throws {
    try await withStore { store in
      #expect(try await store.feedHas(.start))
      #expect(try await store.feedEnd() == .start)
      for number in 1...3 { try await store.commit(.sample(number)) }
      var places = try await store.feed(after: .start, matching: .init(), visibleTo: .all, limit: 9).events.map(\.place)
      #expect(places.last == (try await store.feedEnd()))
      for place in places + [.start] { #expect(try await store.feedHas(place)) }
      places[0].time += 1
      places[1].assessmentID = identifier(3)
      places[2].sequence += 1
      for place in places { #expect(try await !store.feedHas(place), "\(place)") }
    }
  }
}
