import Assessments
import GRDB
import Synchronization
import Testing

@testable import SQLiteStore

@Suite("Commits that share a transaction")
struct GroupCommitTests {
  @Test("What queued up behind a commit shares the next transaction, and each caller gets its own assessment")
  func sharing() async throws {
    try await withStore { store in
      let counter = try await store.countingTransactions()
      let outcomes = try await store.committing(1...64)
      #expect(counter.committed == 2)
      for (number, outcome) in outcomes {
        #expect(try outcome.get() == .stored(StoredAssessment(.sample(number), .sample())))
      }
      #expect(try await store.countRows("assessment") == 65)
    }
  }

  @Test("Whatever one commit fails of, its neighbours are stored and it leaves no trace", arguments: Fault.allCases)
  func faultyNeighbour(fault: Fault) async throws {
    try await withStore { store in
      let counter = try await store.countingTransactions()
      let outcomes = try await store.committing(1...64) { number in
        guard number % 16 == 5 else { return (.sample(number, technologies: ["TEC-01"]), .success(.sample())) }
        return fault.commit(number)
      }
      #expect(counter.committed == 2)
      for (number, outcome) in outcomes {
        if number % 16 == 5 {
          #expect(throws: (any Error).self) { try outcome.get() }
        } else {
          guard case .stored = try outcome.get() else { throw Unexpected() }
        }
      }
      for table in ["assessment", "payload", "request"] { #expect(try await store.countRows(table) == 61) }
      #expect(try await store.countRows("requested_technology") == 60)
      #expect(try await store.countRows("contact") == 0)
    }
  }

  @Test("A commit that there is no room for does not take the room of those that fit")
  func tooLargeNeighbour() async throws {
    try await withStore { store in
      try await store.pool.writeWithoutTransaction { db in
        let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        try db.execute(sql: "PRAGMA max_page_count = \(pages + 40)")
      }
      let outcomes = try await store.committing(1...9) { number in
        var submission = Submission.sample(number)
        if number == 5 { submission.response = (0..<400_000).map { _ in .random(in: 0...255) } }
        return (submission, .success(.sample()))
      }
      for (number, outcome) in outcomes where number != 5 {
        guard case .stored = try outcome.get() else { throw Unexpected() }
      }
      await expectUnavailable("the disk is full") { _ = try outcomes[5]?.get() }
      #expect(try await store.countRows("payload") == 9)
    }
  }

  @Test("If the transaction cannot be committed, all its callers hear of it, and nothing of it is there")
  func failingCommit() async throws {
    try await withStore { store in
      try await store.pool.write { db in
        try db.execute(
          sql: """
            CREATE TABLE late (id TEXT REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED);
            CREATE TRIGGER late AFTER INSERT ON assessment WHEN new.id = '\(identifier(7))'
            BEGIN INSERT INTO late VALUES ('nothing'); END;
            """
        )
      }
      let outcomes = try await store.committing(1...9)
      for outcome in outcomes.values {
        #expect { try outcome.get() } throws: { if case StoreError.unexpected = $0 { true } else { false } }
      }
      // The one that went ahead alone is there.
      for table in ["assessment", "payload", "request"] { #expect(try await store.countRows(table) == 1) }
      #expect(try await store.countRows("late") == 0)
      try await store.commit(.sample(10))
    }
  }

  @Test("Commits run in the order in which they came, and see what those before them in the batch wrote")
  func order() async throws {
    try await withStore { store in
      let seen = Mutex<[Int]>([])
      let release = try await store.holdingWriter()
      let tasks = try await store.committingInTurn(1...40) { number in
        .sample(number, technologies: ["TEC-\(number)"])
      } finish: { context in
        seen.withLock { $0.append(context.requestedBefore.count) }
        return .sample()
      }
      release()
      for task in tasks { _ = try await task.value }
      #expect(seen.withLock(\.self) == Array(0..<40))
    }
  }

  @Test("A repeat in the same batch gets what its first one stored")
  func repeatInBatch() async throws {
    try await withStore { store in
      let outcomes = try await store.committing(1...20) { number in
        (.sample(number, requestID: "same", content: 1), .success(.sample()))
      }
      let kinds = try outcomes.values.map { outcome in
        switch try outcome.get() {
        case .stored: "stored"
        case .repeated: "repeated"
        case .conflict, .refused: "other"
        }
      }
      #expect(kinds.sorted() == [String](repeating: "repeated", count: 19) + ["stored"])
    }
  }
}

/// What can be wrong with a commit among others.
enum Fault: CaseIterable {
  /// It throws before anything is written.
  case throwsInFinish
  /// Its last row breaks a rule, after its other rows were written.
  case breaksRule

  func commit(_ number: Int) -> (Submission, Result<FinishedAssessment, any Error>) {
    switch self {
    case .throwsInFinish: return (.sample(number, contact: .init(name: "A person")), .failure(Unexpected()))
    case .breaksRule:
      // Of two ids that are the same the second one fails; here the first one is that of the commit that went ahead.
      var submission = Submission.sample(number, contact: .init(name: "A person"))
      submission.id = identifier(0)
      return (submission, .success(.sample()))
    }
  }
}
