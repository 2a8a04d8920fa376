import CapacityProtos
import GRDB
import Instruments
import SQLiteStore
import Testing

@testable import Assessments
@testable import SQLiteStore

@Suite("What cannot be brought up to date")
struct BroughtUpToDateTests {
  private func submitted(_ world: TransferWorld, _ count: Int = 3) async throws -> [String] {
    var ids: [String] = []
    for number in 1...count {
      world.now += 1
      ids.append(try await world.submit(TransferWorld.response(round: "\(2000 + number)-1")))
    }
    return ids
  }

  private static func newerRules(_ version: String = "0.3") throws -> SurveyData {
    try SurveyData.copy { path, text in
      path.hasPrefix("dual-use/") ? text.replacing("version: \"0.2\"", with: "version: \"\(version)\"") : text
    }
  }

  @Test("does not keep others from being judged by newer rules, and is tried again", arguments: [0, 1, 2])
  func judging(damaged: Int) async throws {
    let world = try await TransferWorld()
    let ids = try await submitted(world)
    // Not the last one alone: whatever comes behind it must be judged.
    try await world.store.damageBases(of: [ids[damaged]])
    let later = try await TransferWorld(data: Self.newerRules(), store: world.store)
    for _ in 1...2 {
      let done = try await later.assessments.bringTransfersUpToDate()
      #expect(done.failed == 1 && done.failures.map(\.id) == [ids[damaged]])
      let digest = later.assessments.data.ruleSet.digest
      let rest = try await world.store.assessments(notJudgedBy: digest, after: nil, limit: 9)
      #expect(rest.map(\.id) == [ids[damaged]])
    }
  }

  @Test("ends where none can be, though more fail than one look takes; and says how many, and the first of them")
  func allFail() async throws {
    let world = try await TransferWorld()
    let first = try #require(try await submitted(world, 1).first)
    let count = 450
    try await world.store.copyBases(of: first, times: count)
    try await world.store.damageBases(of: nil)
    let later = try await TransferWorld(data: Self.newerRules(), store: world.store)
    let done = try await later.assessments.bringTransfersUpToDate()
    #expect(done.judged == 0 && done.failed == count + 1)
    #expect(done.failures.count == BroughtUpToDate.mostFailures)
    #expect(Set(done.failures.map(\.id)).count == BroughtUpToDate.mostFailures)
  }

  @Test("does not keep others from being taken in", arguments: [0, 1, 2])
  func adopting(damaged: Int) async throws {
    let world = try await TransferWorld()
    let ids = try await submitted(world)
    try await world.store.forgetTransfers(andDamage: ids[damaged])
    let done = try await world.assessments.bringTransfersUpToDate()
    #expect((done.adopted, done.judged, done.failed) == (2, 0, 1))
    #expect(done.failures.map(\.id) == [ids[damaged]])
    #expect(try await world.store.assessmentsWithoutTransfers(after: nil, limit: 9) == [ids[damaged]])
  }

  @Test("Those that other rules judged are walked in their order, whichever side of today's digest they stand")
  func walk() async throws {
    let world = try await TransferWorld()
    let ids = try await submitted(world, 6)
    let digests = ["a", "b", "m", "m", "x", "y"]
    try await world.store.setDigests(Array(zip(ids, digests)))
    var walked: [String] = []
    var last: JudgedAssessment?
    while let next = try await world.store.assessments(notJudgedBy: "m", after: last, limit: 1).first {
      walked.append(next.ruleSetDigest)
      last = next
    }
    #expect(walked == ["a", "b", "x", "y"])
    let behind = JudgedAssessment(ruleSetDigest: "b", id: ids[1])
    #expect(try await world.store.assessments(notJudgedBy: "m", after: behind, limit: 9).map(\.id) == [ids[4], ids[5]])
  }
}

extension SQLiteAssessmentStore {
  /// - Parameter ids: `nil`: of all.
  fileprivate func damageBases(of ids: [String]?) async throws {
    try await pool.write { db in
      for id in try ids ?? String.fetchAll(db, sql: "SELECT assessment_id FROM transfer_basis") {
        try db.execute(sql: "UPDATE transfer_basis SET content = x'FF' WHERE assessment_id = ?", arguments: [id])
      }
    }
  }

  fileprivate func setDigests(_ digests: [(String, String)]) async throws {
    try await pool.write { db in
      for (id, digest) in digests {
        try db.execute(
          sql: "UPDATE transfer_basis SET rule_set_digest = ? WHERE assessment_id = ?",
          arguments: [digest, id]
        )
      }
    }
  }

  /// Rows that stand for other assessments.
  fileprivate func copyBases(of id: String, times: Int) async throws {
    try await pool.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      for number in 0..<times {
        try db.execute(
          sql: """
            INSERT INTO transfer_basis (assessment_id, rule_set_digest, content)
            SELECT printf('%026d', ?), rule_set_digest, content FROM transfer_basis WHERE assessment_id = ?
            """,
          arguments: [number, id]
        )
      }
      try db.execute(sql: "PRAGMA foreign_keys = ON")
    }
  }

  fileprivate func forgetTransfers(andDamage id: String) async throws {
    try await forgetTransfers()
    try await pool.write { db in
      try db.execute(
        sql: """
          UPDATE payload SET assessment = zeroblob(8)
          WHERE assessment_number = (SELECT number FROM assessment WHERE id = ?)
          """,
        arguments: [id]
      )
    }
  }
}
