import Assessments
import Foundation
import GRDB
import Testing

@testable import SQLiteStore

@Suite("Packed payloads")
struct PackedBytesTests {
  @Test("Bytes come back as they were, whatever they are", arguments: [0, 1, 2, 7, 1000, 20_000, 3_000_000])
  func roundTrip(count: Int) throws {
    var generator = SplitMix64(state: 7)
    let random = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    for bytes in [random, [UInt8](repeating: 65, count: count), random.map { $0 % 16 }] {
      #expect(try PackedBytes(bytes).unpacked("bytes") == bytes)
    }
  }

  @Test("What does not become shorter is stored as it is")
  func random() {
    var generator = SplitMix64(state: 8)
    let bytes = (0..<5000).map { _ in UInt8.random(in: 0...255, using: &generator) }
    #expect(PackedBytes(bytes).unpackedCount == nil)
    #expect(PackedBytes(bytes).stored == Data(bytes))
    #expect(PackedBytes([]).unpackedCount == nil)
    let text = PackedBytes([UInt8](repeating: 65, count: 5000))
    #expect(text.unpackedCount == 5000 && text.stored.count < 100)
  }

  @Test("Any broken byte, a cut and another size are damage")
  func broken() throws {
    let packed = PackedBytes((0..<4000).map { UInt8($0 % 64) })
    let count = try #require(packed.unpackedCount)
    var faulty = (0..<packed.stored.count).map { index in
      var stored = packed.stored
      stored[index] ^= 0xFF
      return PackedBytes(stored: stored, unpackedCount: count)
    }
    faulty.append(PackedBytes(stored: packed.stored.dropLast(), unpackedCount: count))
    faulty.append(PackedBytes(stored: Data(), unpackedCount: count))
    for wrong in [-1, 0, count - 1, count + 1, Int.max] {
      faulty.append(PackedBytes(stored: packed.stored, unpackedCount: wrong))
    }
    for packed in faulty {
      #expect { try packed.unpacked("bytes") } throws: { if case StoreError.damaged = $0 { true } else { false } }
    }
  }

  @Test("What was stored before payloads were packed is read as it is, beside what is packed now")
  func bothKinds() async throws {
    try await withStore { store in
      var submission = Submission.sample(1)
      submission.response = [UInt8](repeating: 120, count: 1 << 12)
      let finished = FinishedAssessment(assessment: [0, 1, 2], scorecardDigest: digest(1))
      _ = try await store.commit(submission) { _ in finished }
      let expected = StoredAssessment(submission, finished)
      #expect(try await store.assessment(id: submission.id, visibleTo: .all) == expected)
      #expect(try await store.storedSize < 100)
      try await store.pool.write { [response = submission.response] db in
        try db.execute(sql: "UPDATE payload SET response = ?, response_size = NULL", arguments: [Data(response)])
      }
      #expect(try await store.assessment(id: submission.id, visibleTo: .all) == expected)
      #expect(try await store.storedSize == 1 << 12)
    }
  }
}

extension SQLiteAssessmentStore {
  fileprivate var storedSize: Int {
    get async throws {
      try await pool.read { try Int.fetchOne($0, sql: "SELECT sum(length(response)) FROM payload") ?? -1 }
    }
  }
}
