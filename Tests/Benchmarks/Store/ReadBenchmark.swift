import Assessments
import CapacityProtos
import Foundation
import Instruments
import SQLiteStore

/// How long reads take, each from the use case to its reply, words and all; one at a time.
struct ReadBenchmark {
  let file: String
  /// Reads for each figure. Trends and comparisons, which score, are read a twentieth as often.
  let rounds: Int

  func run() async throws {
    let store = try SQLiteAssessmentStore(path: file)
    let assessments = try Assessments(data: .embedded(), store: store, now: { 0 })
    let caller = Caller(principal: "owner", role: .admin, agency: nil)
    let ids = try await spreadIDs(store)
    print("what                          p50 ms     p99 ms")
    try await measure("scorecard by id", rounds) { index in
      var request = Capacity_V1_GetScorecardRequest()
      request.skipIntervals = true
      request.subject = .assessmentID(ids[index % ids.count])
      _ = try await assessments.getScorecard(request, by: caller)
    }
    try await measure("stored bytes by id", rounds) { index in
      _ = try await store.assessment(id: ids[index % ids.count], visibleTo: .all)
    }
    try await measure("list page of 50", rounds) { index in
      _ = try await store.assessments(matching: .init(), visibleTo: .all, after: ids[index % ids.count], limit: 50)
    }
    try await measure("list page of 50, state", rounds) { index in
      let filter = AssessmentFilter(stateCode: Self.state(index))
      _ = try await store.assessments(matching: filter, visibleTo: .all, after: ids[index % ids.count], limit: 50)
    }
    try await measure("rounds of a state (trend)", rounds / 20) { index in
      _ = try await store.latestOfEachRound(state: Self.state(index), visibleTo: .all, limit: 101)
    }
    try await measure("latest of 25 (compare)", rounds / 20) { _ in
      for index in 0..<25 { _ = try await store.latestAssessment(state: Self.state(index), visibleTo: .all) }
    }
    try await store.close()
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    for line in status.split(separator: "\n") where line.hasPrefix("VmRSS") || line.hasPrefix("VmHWM") { print(line) }
  }

  private static func state(_ index: Int) -> String { "XA" + String(UnicodeScalar(UInt8(65 + index % 25))) }

  /// Ids from all over the table.
  private func spreadIDs(_ store: SQLiteAssessmentStore) async throws -> [String] {
    var ids: [String] = []
    var cursor: String?
    repeat {
      let page = try await store.assessments(matching: .init(), visibleTo: .all, after: cursor, limit: 10_000)
      ids += page.assessments.map(\.id)
      cursor = page.next
    } while cursor != nil
    var generator = SystemRandomNumberGenerator()
    return ids.shuffled(using: &generator)
  }

  private func measure(_ name: String, _ count: Int, _ body: (Int) async throws -> Void) async throws {
    let clock = ContinuousClock()
    var times: [Double] = []
    for index in 0..<max(count, 1) {
      let start = clock.now
      try await body(index)
      times.append((clock.now - start) / .milliseconds(1))
    }
    times.sort()
    let name = name.padding(toLength: 28, withPad: " ", startingAt: 0)
    print(String(format: "%@ %7.3f    %7.3f", name, times[times.count / 2], times[times.count * 99 / 100]))
  }
}
