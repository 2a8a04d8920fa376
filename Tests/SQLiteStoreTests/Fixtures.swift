import Assessments
import Foundation
import GRDB
import Testing

@testable import SQLiteStore

/// Runs `body` with the path of a database file that does not exist yet, in a folder that is removed afterwards.
func withPath(_ body: (String) async throws -> Void) async throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: folder) }
  try await body(folder.appendingPathComponent("capacity.sqlite").path)
}

/// Runs `body` with an empty store, and checks afterwards that its file is sound.
func withStore(
  _ configuration: SQLiteAssessmentStore.Configuration = .defaults,
  _ body: (SQLiteAssessmentStore) async throws -> Void
) async throws {
  try await withPath { path in
    let store = try SQLiteAssessmentStore(path: path, configuration: configuration)
    try await body(store)
    try await expectSound(store)
    try await store.close()
  }
}

/// Expects that SQLite finds no fault in the file, and no row without the one that it hangs on.
func expectSound(_ store: SQLiteAssessmentStore) async throws {
  let (faults, orphans) = try await store.pool.writeWithoutTransaction { db in
    (
      try String.fetchAll(db, sql: "PRAGMA integrity_check"),
      try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count
    )
  }
  #expect(faults == ["ok"])
  #expect(orphans == 0)
}

/// A text of 26 characters that sorts by number, as ULIDs sort by time.
func identifier(_ number: Int) -> String {
  let digits = String(number)
  return "01" + String(repeating: "0", count: 24 - digits.count) + digits
}

func digest(_ byte: Int) -> [UInt8] {
  [UInt8](repeating: UInt8(truncatingIfNeeded: byte), count: 32)
}

extension Submission {
  static func sample(
    _ number: Int,
    requestID: String? = nil,
    agency: String = "Agency A",
    state: String = "XAA",
    round: (year: Int, number: Int) = (2026, 1),
    version: String = "1.0",
    tlp: Int = 3,
    content: Int? = nil,
    technologies: [String] = [],
    contact: Contact? = nil,
    registersMissing: Bool = true
  ) -> Submission {
    Submission(
      id: identifier(number),
      requestID: requestID ?? "request \(number)",
      agency: agency,
      stateCode: state,
      round: "\(round.year)-\(round.number)",
      roundYear: round.year,
      roundNumber: round.number,
      tlp: tlp,
      instrumentID: "cyber-capacity",
      instrumentVersion: version,
      principal: "principal of \(agency)",
      createTime: 1_700_000_000_000 + Int64(number),
      contentDigest: digest(content ?? number),
      response: [UInt8]("response \(number)".utf8),
      technologyIDs: technologies,
      contact: contact,
      registersMissing: registersMissing
    )
  }
}

extension FinishedAssessment {
  static func sample(_ number: Int = 1) -> FinishedAssessment {
    FinishedAssessment(
      assessment: [UInt8]("assessment \(number)".utf8),
      scorecardDigest: digest(number + 100)
    )
  }
}

extension TokenRecord {
  static func sample(
    _ number: Int,
    role: Role = .submitter,
    agency: String? = nil,
    state: String? = nil,
    expires: Int64? = nil,
    revoked: Int64? = nil
  ) -> TokenRecord {
    TokenRecord(
      id: identifier(number),
      digest: [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: 32),
      prefix: "cap_\(number)",
      principal: "principal \(number)",
      role: role.rawValue,
      agency: agency,
      stateCode: state,
      created: Int64(number),
      expires: expires,
      revoked: revoked
    )
  }
}

extension SupportRecord {
  static func sample(
    _ number: Int,
    agency: String = "Agency A",
    state: String = "XAA",
    indicators: [String] = ["LAW-01", "LAW-02"],
    ended: Int64? = nil
  ) -> SupportRecord {
    SupportRecord(
      id: identifier(number),
      agency: agency,
      stateCode: state,
      title: "Support \(number)",
      indicatorIDs: indicators,
      created: Int64(number),
      ended: ended
    )
  }
}

extension ResultRecord {
  static func sample(_ assessment: Int, inputs: Int = 1) -> ResultRecord {
    ResultRecord(
      assessmentID: identifier(assessment),
      created: Int64(inputs),
      inputsDigest: digest(inputs),
      result: [UInt8]("result \(assessment) of \(inputs)".utf8),
      scorecardDigest: digest(inputs + 50)
    )
  }
}

extension Visibility {
  /// All that an agency submitted.
  static func agency(_ id: String) -> Visibility { Visibility(scopes: [.agency(id, from: .red)]) }
}

extension SQLiteAssessmentStore {
  /// Commits with an assessment that does not depend on the context.
  @discardableResult
  func commit(_ submission: Submission) async throws -> CommitOutcome {
    try await commit(submission) { _ in .sample() }
  }

  func countRows(_ table: String) async throws -> Int {
    try await pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? -1 }
  }
}

/// Expects that `body` throws `StoreError.unavailable` with words that hold `words`.
func expectUnavailable(
  _ words: String,
  sourceLocation: SourceLocation = #_sourceLocation,
  _ body: () async throws -> Void
) async {
  do {
    try await body()
    Issue.record("nothing thrown", sourceLocation: sourceLocation)
  } catch StoreError.unavailable(_, let reason) {
    #expect(reason.contains(words), sourceLocation: sourceLocation)
  } catch {
    Issue.record("not unavailable: \(error)", sourceLocation: sourceLocation)
  }
}

/// Expects that `body` throws `StoreError.damaged` with words that hold all of `words`.
func expectDamaged(
  _ words: String...,
  sourceLocation: SourceLocation = #_sourceLocation,
  _ body: () async throws -> Void
) async {
  do {
    try await body()
    Issue.record("nothing thrown", sourceLocation: sourceLocation)
  } catch StoreError.damaged(let reason, _) {
    #expect(!reason.isEmpty, sourceLocation: sourceLocation)
    for words in words { #expect(reason.contains(words), sourceLocation: sourceLocation) }
  } catch {
    Issue.record("not damaged: \(error)", sourceLocation: sourceLocation)
  }
}
