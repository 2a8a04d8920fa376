import Assessments
import Foundation
import GRDB
import Testing

@testable import SQLiteStore

@Suite("Faults while running")
struct FaultTests {
  @Test("A full disk refuses new commits, loses no old one, and ends when there is room again")
  func diskFull() async throws {
    try await withStore { store in
      try await store.pool.writeWithoutTransaction { db in
        let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        try db.execute(sql: "PRAGMA max_page_count = \(pages + 40)")
      }
      var acknowledged: [Submission] = []
      var refused: Submission?
      for number in 1...100 where refused == nil {
        var submission = Submission.sample(number, technologies: ["TEC-01"])
        submission.response = (0..<20_000).map { _ in .random(in: 0...255) }
        do {
          try await store.commit(submission)
          acknowledged.append(submission)
        } catch StoreError.unavailable(_, let reason) {
          #expect(reason.contains("the disk is full"))
          refused = submission
        }
      }
      #expect(!acknowledged.isEmpty)
      let left = try #require(refused)
      func expectAcknowledged() async throws {
        for submission in acknowledged {
          #expect(
            try await store.assessment(id: submission.id, visibleTo: .all)
              == StoredAssessment(submission, .sample())
          )
        }
      }
      try await expectAcknowledged()
      #expect(try await store.assessment(id: left.id, visibleTo: .all) == nil)
      #expect(try await store.countRows("requested_technology") == acknowledged.count)
      try await store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 100000") }
      guard case .stored = try await store.commit(left) else { throw Unexpected() }
      try await expectAcknowledged()
    }
  }

  @Test("While another process writes for too long, commits are refused and reads go on")
  func busy() async throws {
    try await withStore(.init(busyTimeout: .milliseconds(50))) { store in
      try await store.commit(.sample(1))
      var settings = Configuration()
      settings.allowsUnsafeTransactions = true
      let other = try DatabaseQueue(path: store.pool.path, configuration: settings)
      try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
      await expectUnavailable("another program") { try await store.commit(.sample(2)) }
      #expect(try await store.assessment(id: identifier(1), visibleTo: .all) != nil)
      try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
      try other.close()
      guard case .stored = try await store.commit(.sample(2)) else { throw Unexpected() }
    }
  }

  @Test("A database that became read-only says so")
  func readOnly() async throws {
    try await withStore { store in
      try await store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = ON") }
      await expectUnavailable("cannot be written") { try await store.commit(.sample(1)) }
      try await store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = OFF") }
    }
  }

  @Test(
    "Result codes become what callers can act on",
    arguments: [
      (ResultCode.SQLITE_FULL, "unavailable"), (.SQLITE_BUSY_SNAPSHOT, "unavailable"),
      (.SQLITE_LOCKED_SHAREDCACHE, "unavailable"), (.SQLITE_IOERR_FSYNC, "unavailable"),
      (.SQLITE_IOERR_WRITE, "unavailable"), (.SQLITE_READONLY_DBMOVED, "unavailable"),
      (.SQLITE_READONLY_DIRECTORY, "unavailable"), (.SQLITE_CANTOPEN_ISDIR, "unavailable"),
      (.SQLITE_NOMEM, "unavailable"), (.SQLITE_CORRUPT_INDEX, "damaged"), (.SQLITE_CORRUPT, "damaged"),
      (.SQLITE_IOERR_CORRUPTFS, "damaged"), (.SQLITE_IOERR_DATA, "damaged"), (.SQLITE_NOTADB, "damaged"),
      (.SQLITE_CONSTRAINT_UNIQUE, "unexpected"), (.SQLITE_ERROR, "unexpected"),
      (.SQLITE_MISUSE, "unexpected"),
    ] as [(ResultCode, String)]
  )
  func resultCodes(code: ResultCode, kind: String) {
    let error = StoreError.translating(
      DatabaseError(resultCode: code, sql: "INSERT INTO secret", arguments: ["secret"]),
      during: "testing"
    )
    switch error {
    case StoreError.unavailable(_, let reason): #expect(kind == "unavailable" && !reason.contains("secret"))
    case StoreError.damaged(let reason, _): #expect(kind == "damaged" && !reason.contains("secret"))
    case StoreError.unexpected(let reason): #expect(kind == "unexpected" && !reason.contains("secret"))
    default: Issue.record("not translated: \(error)")
    }
  }
}
