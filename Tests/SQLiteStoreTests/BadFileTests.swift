import Assessments
import Foundation
import GRDB
import Testing

@testable import SQLiteStore

@Suite("Files that cannot be used")
struct BadFileTests {
  @Test("A folder in the file's place")
  func folder() async throws {
    try await withPath { path in
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      await expectUnavailable("is a folder") { _ = try SQLiteAssessmentStore(path: path) }
    }
  }

  @Test("A pipe in the file's place")
  func pipe() async throws {
    try await withPath { path in
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path).deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      #expect(mkfifo(path, 0o600) == 0)
      await expectUnavailable("not a regular file") { _ = try SQLiteAssessmentStore(path: path) }
    }
  }

  @Test("A file in the folder's place")
  func fileAsFolder() async throws {
    try await withPath { path in
      try await SQLiteAssessmentStore(path: path).close()
      await expectUnavailable("not a folder") { _ = try SQLiteAssessmentStore(path: path + "/deeper.sqlite") }
    }
  }

  @Test(
    "A folder that takes no files",
    arguments: ["/proc/capacity.sqlite", "/proc/missing/capacity.sqlite"]
  )
  func unwritableFolder(path: String) async {
    await expectUnavailable("/proc") { _ = try SQLiteAssessmentStore(path: path) }
  }

  @Test("A read-only folder", .enabled(if: geteuid() != 0, "nothing is read-only for root"))
  func readOnlyFolder() async throws {
    try await withPath { path in
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      try FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o500]
      )
      await expectUnavailable("Permission denied") { _ = try SQLiteAssessmentStore(path: path) }
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
    }
  }

  @Test("Files that are no databases", arguments: [1, 15, 99, 100, 511, 512, 4096, 20_000])
  func garbage(size: Int) async throws {
    try await withPath { path in
      try await SQLiteAssessmentStore(path: path).close()
      let bytes = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 7) })
      try bytes.write(to: URL(fileURLWithPath: path))
      await expectDamaged { _ = try SQLiteAssessmentStore(path: path) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    }
  }

  @Test("Databases cut at any place", arguments: [0.01, 0.1, 0.5, 0.9, 0.99])
  func truncated(share: Double) async throws {
    try await withPath { path in
      let store = try SQLiteAssessmentStore(path: path)
      for number in 1...50 { try await store.commit(.sample(number)) }
      try await store.close()
      let whole = try Data(contentsOf: URL(fileURLWithPath: path))
      let cut = Int(Double(whole.count) * share)
      // In the middle of a page, and where one ends.
      for size in [cut, cut / 4096 * 4096, whole.count - 4096] where size > 0 {
        try whole.prefix(size).write(to: URL(fileURLWithPath: path))
        await expectDamaged { _ = try SQLiteAssessmentStore(path: path) }
      }
    }
  }

  @Test("An empty file whose log still holds assessments")
  func emptyBesideLog() async throws {
    try await withPath { path in
      let store = try SQLiteAssessmentStore(path: path)
      try await store.commit(.sample(1))
      let copy = path + "-copy"
      try Data().write(to: URL(fileURLWithPath: copy))
      try FileManager.default.copyItem(atPath: path + "-wal", toPath: copy + "-wal")
      await expectDamaged { _ = try SQLiteAssessmentStore(path: copy) }
      #expect(FileManager.default.fileExists(atPath: copy + "-wal"))
      try await store.close()
    }
  }

  @Test("An empty file without a log becomes a database")
  func emptyFile() async throws {
    try await withPath { path in
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path).deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data().write(to: URL(fileURLWithPath: path))
      let store = try SQLiteAssessmentStore(path: path)
      try await store.commit(.sample(1))
      try await store.close()
    }
  }

  @Test("Broken pages give an error, not wrong rows and not the end of the process")
  func brokenPages() async throws {
    try await withPath { path in
      let store = try SQLiteAssessmentStore(path: path)
      for number in 1...50 { try await store.commit(.sample(number)) }
      let schemaPages = try await store.pool.read {
        try Int.fetchOne($0, sql: "SELECT min(rootpage) - 1 FROM sqlite_master WHERE rootpage > 1") ?? 1
      }
      try await store.close()
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      for index in schemaPages * 4096..<bytes.count { bytes[index] = 0xA5 }
      try bytes.write(to: URL(fileURLWithPath: path))
      await expectDamaged {
        let broken = try SQLiteAssessmentStore(path: path)
        _ = try await broken.assessment(id: identifier(1), visibleTo: .all)
      }
      await expectDamaged {
        let broken = try SQLiteAssessmentStore(path: path)
        try await broken.commit(.sample(51))
      }
    }
  }

  @Test("An assessment whose payload is gone is damage, not absence")
  func lostPayload() async throws {
    try await withStore { store in
      try await store.commit(.sample(1))
      try await store.pool.write { try $0.execute(sql: "DELETE FROM payload") }
      await expectDamaged { _ = try await store.assessment(id: identifier(1), visibleTo: .all) }
    }
  }

  @Test("A database of another program is left alone")
  func foreignDatabase() async throws {
    try await withPath { path in
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path).deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      let other = try DatabaseQueue(path: path)
      try await other.write { try $0.execute(sql: "CREATE TABLE note (text TEXT)") }
      try other.close()
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      await expectDamaged { _ = try SQLiteAssessmentStore(path: path) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test("A newer schema is refused, named, and left as it is", arguments: [false, true])
  func newerSchema(isInLog: Bool) async throws {
    try await withPath { path in
      let store = try SQLiteAssessmentStore(path: path)
      try await store.commit(.sample(1))
      try await store.pool.write {
        try $0.execute(sql: "PRAGMA user_version = \(Schema.version + 1); CREATE TABLE later (x);")
      }
      let copy = path + "-copy"
      if !isInLog { try await store.close() }
      for suffix in isInLog ? ["", "-wal"] : [""] {
        try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
      }
      func files() throws -> [Data] {
        try (isInLog ? ["", "-wal"] : [""]).map { try Data(contentsOf: URL(fileURLWithPath: copy + $0)) }
      }
      let before = try files()
      let error = #expect(throws: StoreError.self) { try SQLiteAssessmentStore(path: copy) }
      #expect(error == .newerSchema(found: Schema.version + 1, known: Schema.version))
      #expect(try files() == before)
      if isInLog { try await store.close() }
    }
  }
}
