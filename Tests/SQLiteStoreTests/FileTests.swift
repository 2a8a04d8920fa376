import Assessments
import Foundation
import GRDB
import Testing

@testable import SQLiteStore

@Suite("The database file")
struct FileTests {
  @Test("File, log and index are private from the start, and so is a folder that was missing")
  func modes() async throws {
    try await withPath { path in
      let store = try SQLiteAssessmentStore(path: path)
      try await store.commit(.sample(1))
      for suffix in ["", "-wal", "-shm"] { #expect(try mode(path + suffix) == 0o600) }
      #expect(try mode(URL(fileURLWithPath: path).deletingLastPathComponent().path) == 0o700)
      try await store.close()
    }
  }

  @Test("A file that others can read is made private, an empty folder too, a shared folder stays")
  func tightening() async throws {
    try await withPath { path in
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      let open: [FileAttributeKey: Any] = [.posixPermissions: 0o755]
      try FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: true,
        attributes: open
      )
      try await SQLiteAssessmentStore(path: path).close()
      #expect(try mode(folder) == 0o700)
      for name in [path, folder] { try FileManager.default.setAttributes(open, ofItemAtPath: name) }
      try await SQLiteAssessmentStore(path: path).close()
      #expect(try mode(folder) == 0o755)
      #expect(try mode(path) == 0o600)
    }
  }

  @Test("Every connection is set up as promised")
  func settings() async throws {
    try await withStore { store in
      for expected in ["journal_mode=wal", "foreign_keys=1", "trusted_schema=0", "cell_size_check=1"] {
        let name = String(expected.prefix { $0 != "=" })
        let (reader, writer) = (try await store.readerPragma(name), try await store.writerPragma(name))
        #expect(name + "=" + reader == expected)
        #expect(name + "=" + writer == expected)
      }
      #expect(try await store.writerPragma("synchronous") == "2")
      #expect(try await store.writerPragma("busy_timeout") == "5000")
      #expect(try await store.writerPragma("application_id") == "\(Schema.applicationID)")
      #expect(try await store.writerPragma("user_version") == "\(Schema.version)")
    }
  }

  @Test("Every table is strict")
  func strictTables() async throws {
    try await withStore { store in
      let strict = try await store.pool.read {
        try Row.fetchAll($0, sql: "SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
          .filter { !($0["name"] as String).hasPrefix("sqlite_") }.map { $0["strict"] as Bool }
      }
      #expect(strict.count > 15 && strict.allSatisfy { $0 })
    }
  }

  @Test("After a clean shutdown all is in one file, and later calls say that the store is closed")
  func cleanShutdown() async throws {
    try await withPath { path in
      let store = try SQLiteAssessmentStore(path: path)
      try await store.commit(.sample(1))
      #expect(try await store.checkpoint())
      try await store.close()
      for suffix in ["-wal", "-shm"] { #expect(!FileManager.default.fileExists(atPath: path + suffix)) }
      await expectUnavailable("closed") { _ = try await store.assessment(id: identifier(1), visibleTo: .all) }
      await expectUnavailable("closed") { try await store.commit(.sample(2)) }
      await expectUnavailable("closed") { try await store.close() }

      let again = try SQLiteAssessmentStore(path: path)
      #expect(try await again.assessment(id: identifier(1), visibleTo: .all) != nil)
      try await again.close()
    }
  }

  @Test("What was committed survives an end without a shutdown")
  func uncleanEnd() async throws {
    try await withPath { path in
      let store = try SQLiteAssessmentStore(path: path)
      for number in 1...20 { try await store.commit(.sample(number, technologies: ["TEC-01"])) }
      // The files as a kill would leave them: the log holds what the database file lacks.
      let copy = path + "-copy"
      for suffix in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
      }
      let reopened = try SQLiteAssessmentStore(path: copy)
      for number in 1...20 {
        #expect(
          try await reopened.assessment(id: identifier(number), visibleTo: .all)
            == StoredAssessment(.sample(number, technologies: ["TEC-01"]), .sample())
        )
      }
      let again = try await reopened.commit(.sample(99, requestID: "request 20", content: 20))
      guard case .repeated = again else { throw Unexpected() }
      try await expectSound(reopened)
      try await reopened.close()
      try await store.close()
    }
  }

  @Test("A log that was cut anywhere gives a prefix of the commits", arguments: [0.2, 0.5, 0.9, 0.999])
  func cutLog(share: Double) async throws {
    try await withPath { path in
      let store = try SQLiteAssessmentStore(path: path)
      try await store.checkpoint()
      for number in 1...20 { try await store.commit(.sample(number)) }
      let copy = path + "-copy"
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      let log = try Data(contentsOf: URL(fileURLWithPath: path + "-wal"))
      try log.prefix(Int(Double(log.count) * share)).write(to: URL(fileURLWithPath: copy + "-wal"))
      let reopened = try SQLiteAssessmentStore(path: copy)
      let page = try await reopened.assessments(matching: .init(), visibleTo: .all, after: nil, limit: 50)
      #expect(page.assessments.count < 20)
      #expect(
        page.assessments.map(\.id) == (0..<page.assessments.count).reversed().map { identifier($0 + 1) }
      )
      try await expectSound(reopened)
      try await reopened.close()
      try await store.close()
    }
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}

extension SQLiteAssessmentStore {
  fileprivate func readerPragma(_ name: String) async throws -> String {
    try await pool.read { try String.fetchOne($0, sql: "PRAGMA \(name)") ?? "" }
  }

  fileprivate func writerPragma(_ name: String) async throws -> String {
    try await pool.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA \(name)") ?? "" }
  }
}
