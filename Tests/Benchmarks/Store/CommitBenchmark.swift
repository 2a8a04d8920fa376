import Assessments
import Foundation
import SQLiteStore
import Synchronization

/// Durable commits a second, many to a transaction and one to a transaction, by how many callers wait at a time.
struct CommitBenchmark {
  /// Of a response; its assessment has two thirds of that.
  let payloadBytes: Int
  /// For each figure.
  let seconds: Int

  func run() async throws {
    print("in flight   one a transaction   group commit   ratio")
    for inFlight in [1, 8, 64, 256] {
      let single = try await rate(inFlight, WriteLimits(batchCount: 1))
      let group = try await rate(inFlight, .defaults)
      print(
        String(format: "%9d %17.0f/s %12.0f/s %7.2f", inFlight, single, group, group / single)
      )
    }
  }

  private func rate(_ inFlight: Int, _ limits: WriteLimits) async throws -> Double {
    let folder = FileManager.default.temporaryDirectory.appending(path: "store-benchmark-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try SQLiteAssessmentStore(
      path: folder.appending(path: "capacity.sqlite").path,
      configuration: .init(writeLimits: limits)
    )
    let numbers = Counter()
    let clock = ContinuousClock()
    let start = clock.now
    let end = start + .seconds(seconds)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<inFlight {
        group.addTask {
          while clock.now < end {
            let number = numbers.next()
            let submission = submission(number)
            let assessment = Self.text(payloadBytes * 2 / 3, number)
            _ = try await store.commit(submission) { _ in
              FinishedAssessment(assessment: assessment, scorecardDigest: submission.contentDigest)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let duration = (clock.now - start) / .seconds(1)
    try await store.close()
    return Double(numbers.last) / duration
  }

  private func submission(_ number: Int) -> Submission {
    Submission(
      id: "01" + String(repeating: "0", count: 24 - "\(number)".count) + "\(number)",
      requestID: "request \(number)",
      agency: "agency-\(number % 40)",
      stateCode: "XAA",
      round: "2026-1",
      roundYear: 2026,
      roundNumber: 1,
      tlp: 3,
      instrumentID: "cyber-capacity",
      instrumentVersion: "0.1",
      principal: "benchmark",
      createTime: 1_700_000_000_000,
      contentDigest: (0..<32).map { UInt8(truncatingIfNeeded: number >> ($0 % 8 * 8)) },
      response: Self.text(payloadBytes, number),
      technologyIDs: ["TEC-\(number % 12)"],
      registersMissing: true
    )
  }

  /// Words and numbers: packs to less than half, as responses do.
  private static func text(_ count: Int, _ number: Int) -> [UInt8] {
    var state = UInt64(number) &+ 1
    return (0..<count).map { index in
      if index % 8 == 0 { state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407 }
      return 97 + UInt8(state >> 40 & 0xFF) % 13 + UInt8(index % 8)
    }
  }
}

/// Counts up, for several tasks.
private final class Counter: Sendable {
  private let value = Atomic<Int>(0)

  var last: Int { value.load(ordering: .relaxed) }

  func next() -> Int { value.add(1, ordering: .relaxed).newValue }
}
