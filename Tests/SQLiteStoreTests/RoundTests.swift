import Assessments
import Testing

@testable import SQLiteStore

@Suite("Rounds of a state")
struct RoundTests {
  @Test("Each round has the assessment that came last, the latest round comes first, whatever others submit")
  func latest() async throws {
    try await withStore { store in
      // Years and numbers of one and two digits: they are ordered as numbers.
      let rounds = [(2026, 1), (2026, 10), (2026, 2), (2025, 1), (2026, 10), (2025, 1), (999, 3)]
      for (number, round) in rounds.enumerated() { try await store.commit(.sample(number + 1, round: round)) }
      try await store.commit(.sample(20, state: "XAB", round: (2024, 1)))
      #expect(try await store.rounds(of: "XAA") == [5, 3, 1, 6, 7].map(identifier))
      #expect(try await store.rounds(of: "XAA", limit: 2) == [5, 3].map(identifier))
      #expect(try await store.rounds(of: "XAC").isEmpty)
    }
  }

  @Test("Of each round a caller sees the last that is visible, and rounds without one are left out")
  func visible() async throws {
    try await withStore { store in
      try await store.commit(.sample(1, agency: "Agency A", round: (2025, 1), tlp: 1))
      try await store.commit(.sample(2, agency: "Agency B", round: (2025, 1), tlp: 1))
      try await store.commit(.sample(3, agency: "Agency B", round: (2025, 2), tlp: 1))
      try await store.commit(.sample(4, agency: "Agency B", round: (2026, 1), tlp: 1))
      _ = try await store.share(assessmentID: identifier(4), at: 1, with: "Agency A", on: 5)
      try await store.commit(.sample(5, agency: "Agency A", round: (2026, 1), tlp: 5))
      let own = Visibility(scopes: [.agency("Agency A", from: .red), .sharedWith("Agency A", from: .red)])
      #expect(try await store.rounds(of: "XAA", visibleTo: own) == [5, 1].map(identifier))
      let shared = Visibility(scopes: [.sharedWith("Agency A", from: .red)])
      #expect(try await store.rounds(of: "XAA", visibleTo: shared) == [identifier(4)])
      #expect(try await store.rounds(of: "XAA", visibleTo: .init(scopes: [])).isEmpty)
    }
  }
}

extension SQLiteAssessmentStore {
  fileprivate func rounds(
    of state: String,
    visibleTo visibility: Visibility = .all,
    limit: Int = 100
  ) async throws -> [String] {
    try await latestOfEachRound(state: state, visibleTo: visibility, limit: limit).map(\.id)
  }
}
