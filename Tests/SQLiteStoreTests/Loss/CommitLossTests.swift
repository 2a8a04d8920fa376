import Assessments
import Foundation
import GRDB
import Testing

@testable import SQLiteStore

@Suite("Acknowledged commits that a file lacks")
struct CommitLossTests {
  /// A copy of a store as a crash would leave it: its log is needed. Two commits, the second one after `between`.
  private func withCrashed(
    between: (SQLiteAssessmentStore, String) async throws -> Void = { _, _ in },
    _ body: (String) async throws -> Void
  ) async throws {
    try await withPath { path in
      let store = try SQLiteAssessmentStore(path: path)
      try await store.commit(.sample(1))
      try await between(store, path)
      try await store.commit(.sample(2))
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent("crashed")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let crashed = folder.appendingPathComponent("capacity.sqlite").path
      for suffix in ["", "-wal", "-commits"] {
        try FileManager.default.copyItem(atPath: path + suffix, toPath: crashed + suffix)
      }
      try await store.close()
      try await body(crashed)
    }
  }

  private func ids(_ path: String, acceptsLoss: Bool = false) async throws -> (ids: [String], loss: CommitLoss?) {
    var configuration = SQLiteAssessmentStore.Configuration.defaults
    configuration.acceptsLoss = acceptsLoss
    let store = try SQLiteAssessmentStore(path: path, configuration: configuration)
    let page = try await store.assessments(matching: .init(), visibleTo: .all, after: nil, limit: 9)
    try await store.close()
    return (page.assessments.map(\.id).sorted(), store.acceptedLoss)
  }

  @Test("A store that crashed and has its log is whole, and opens without a word")
  func whole() async throws {
    try await withCrashed { path in
      let (ids, loss) = try await ids(path)
      #expect(ids == [identifier(1), identifier(2)] && loss == nil)
    }
  }

  @Test("A missing or empty log is named, and may be put back", arguments: [true, false])
  func missingLog(isEmpty: Bool) async throws {
    try await withCrashed(between: { store, _ in try await store.checkpoint() }) { path in
      try FileManager.default.moveItem(atPath: path + "-wal", toPath: path + "-away")
      if isEmpty { try Data().write(to: URL(fileURLWithPath: path + "-wal")) }
      for _ in 1...2 {
        await expectDamaged("1 commit that was acknowledged", "\(path)-wal is missing or empty", "--accept-loss") {
          _ = try SQLiteAssessmentStore(path: path)
        }
      }
      for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
      try FileManager.default.moveItem(atPath: path + "-away", toPath: path + "-wal")
      #expect(try await ids(path).ids.count == 2)
    }
  }

  @Test("An operator may go on without what is lost; from then on it is no loss any more")
  func accepted() async throws {
    try await withCrashed(between: { store, _ in try await store.checkpoint() }) { path in
      try FileManager.default.removeItem(atPath: path + "-wal")
      let (ids, loss) = try await ids(path, acceptsLoss: true)
      #expect(ids == [identifier(1)])
      #expect(loss.map { $0.acknowledged - $0.found } == 1)
      let again = try await self.ids(path)
      #expect(again.ids == ids && again.loss == nil)
    }
  }

  @Test("A log that was cut within what was acknowledged is noticed", arguments: [1, 4096, 8192])
  func cutLog(bytes: Int) async throws {
    try await withCrashed { path in
      let log = URL(fileURLWithPath: path + "-wal")
      let content = try Data(contentsOf: log)
      try content.dropLast(bytes).write(to: log)
      await expectDamaged("acknowledged") { _ = try SQLiteAssessmentStore(path: path) }
    }
  }

  @Test("What a crash left half written behind the last commit is no loss", arguments: [1, 24, 4000, 20_000])
  func tornTail(bytes: Int) async throws {
    try await withCrashed { path in
      let log = URL(fileURLWithPath: path + "-wal")
      let garbage = Data((0..<bytes).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 7) })
      try (try Data(contentsOf: log) + garbage).write(to: log)
      #expect(try await ids(path).ids.count == 2)
    }
  }

  @Test("Another program that empties the log and removes it takes nothing away")
  func strangers() async throws {
    try await withCrashed { path in
      let shell = try DatabaseQueue(path: path)
      _ = try await shell.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM assessment") }
      try shell.close()
      #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
      #expect(try StoreVerification(path: path).loss == nil)
      #expect(try await ids(path).ids.count == 2)
    }
  }

  @Test("A copy and a look beside an open store take nothing away, and find no loss")
  func copies() async throws {
    try await withPath { path in
      let store = try SQLiteAssessmentStore(path: path)
      try await store.commit(.sample(1))
      try StoreCopy.make(of: path, to: path + ".copy")
      let found = try StoreVerification(path: path)
      #expect(found.loss == nil && found.schemaVersion == Schema.version && found.newest != nil)
      try await store.commit(.sample(2))
      try await store.close()
      #expect(try await ids(path).ids.count == 2)
      #expect(try StoreVerification(path: path + ".copy").assessments == 1)
    }
  }

  @Test("A crash before anything was written is no loss")
  func nothingWritten() async throws {
    try await withPath { path in
      try await SQLiteAssessmentStore(path: path).close()
      let witness = try CommitWitness(of: path, from: 0)
      withExtendedLifetime(witness) {}
      #expect(try await ids(path).ids.isEmpty)
    }
  }

  @Test("An older copy in the file's place, and a file that vanished, are noticed; nothing is made in its place")
  func replaced() async throws {
    try await withPath { path in
      var store = try SQLiteAssessmentStore(path: path)
      try await store.commit(.sample(1))
      try await store.close()
      try FileManager.default.copyItem(atPath: path, toPath: path + ".old")
      store = try SQLiteAssessmentStore(path: path)
      try await store.commit(.sample(2))
      try await store.close()
      try FileManager.default.removeItem(atPath: path)
      await expectDamaged("\(path) is missing") { _ = try SQLiteAssessmentStore(path: path) }
      #expect(!FileManager.default.fileExists(atPath: path))
      try FileManager.default.moveItem(atPath: path + ".old", toPath: path)
      await expectDamaged("1 commit that was acknowledged") { _ = try SQLiteAssessmentStore(path: path) }
      #expect(try StoreVerification(path: path).loss?.acknowledged == 2)
    }
  }

  @Test("A note that is no number counts as none", arguments: ["", "00000000000000000009", "a".padded, "-1".padded])
  func torn(note: String) async throws {
    try await withPath { path in
      try await SQLiteAssessmentStore(path: path).close()
      try Data(note.utf8).write(to: URL(fileURLWithPath: CommitWitness.path(of: path)))
      #expect(try await ids(path).loss == nil)
    }
  }

  @Test("A commit that fails is not noted, and those who share a transaction are counted once")
  func counting() async throws {
    try await withStore { store in
      let path = store.pool.path
      let before = try #require(CommitWitness.acknowledged(path))
      _ = try await store.committing(1...9)
      #expect(CommitWitness.acknowledged(path) == before + 2)
      try await store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = ON") }
      await expectUnavailable("cannot be written") { try await store.commit(.sample(10)) }
      try await store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = OFF") }
      #expect(CommitWitness.acknowledged(path) == before + 2)
    }
  }
}

extension String {
  /// As long as a note, and no note.
  fileprivate var padded: String { self + String(repeating: "x", count: 20 - count) + "\n" }
}
