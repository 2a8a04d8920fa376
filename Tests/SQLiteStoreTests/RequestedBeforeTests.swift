import Assessments
import Foundation
import Synchronization
import Testing

@testable import SQLiteStore

@Suite("What earlier assessments requested")
struct RequestedBeforeTests {
  @Test("Only the same agency and the same state count, and not the submission itself")
  func scope() async throws {
    try await withStore { store in
      try await store.commit(.sample(1, technologies: ["TEC-09", "TEC-01"]))
      try await store.commit(.sample(2, agency: "Agency B", technologies: ["TEC-02"]))
      try await store.commit(.sample(3, state: "XAB", technologies: ["TEC-03"]))
      try await store.commit(.sample(4, technologies: ["TEC-10", "TEC-01"]))
      #expect(
        try await store.requestedBefore(.sample(5, technologies: ["TEC-11"])) == [
          RequestedTechnology(technologyID: "TEC-01", assessmentID: identifier(1)),
          RequestedTechnology(technologyID: "TEC-09", assessmentID: identifier(1)),
          RequestedTechnology(technologyID: "TEC-10", assessmentID: identifier(4)),
        ]
      )
      #expect(try await store.requestedBefore(.sample(6, state: "XAC")).isEmpty)
    }
  }

  @Test("300 random submissions agree with a list kept beside the store")
  func randomSubmissions() async throws {
    try await withStore { store in
      var earliest: [String: [String: String]] = [:]
      var random = SplitMix64(state: 42)
      for number in 1...300 {
        let agency = "Agency \(Int.random(in: 0..<3, using: &random))"
        let state = ["XAA", "XAB", "XAC"][Int.random(in: 0..<3, using: &random)]
        let technologies = (0..<Int.random(in: 0..<5, using: &random)).map { _ in
          "TEC-\(Int.random(in: 0..<45, using: &random))"
        }
        let submission = Submission.sample(number, agency: agency, state: state, technologies: technologies)
        let expected = (earliest[agency + state] ?? [:]).sorted { $0.key < $1.key }.map {
          RequestedTechnology(technologyID: $0.key, assessmentID: $0.value)
        }
        let found = try await store.requestedBefore(submission)
        #expect(found == expected)
        for technology in technologies where earliest[agency + state]?[technology] == nil {
          earliest[agency + state, default: [:]][technology] = submission.id
        }
      }
    }
  }

  @Test("The earliest id counts, whatever the order of commits")
  func lateArrival() async throws {
    try await withStore { store in
      try await store.commit(.sample(5, technologies: ["TEC-01"]))
      try await store.commit(.sample(4, technologies: ["TEC-01"]))
      #expect(
        try await store.requestedBefore(.sample(6))
          == [RequestedTechnology(technologyID: "TEC-01", assessmentID: identifier(4))]
      )
    }
  }
}

extension SQLiteAssessmentStore {
  /// Commits the submission, and returns what `finish` was handed.
  fileprivate func requestedBefore(_ submission: Submission) async throws -> [RequestedTechnology] {
    let seen = Mutex<[RequestedTechnology]>([])
    _ = try await commit(submission) { context in
      seen.withLock { $0 = context.requestedBefore }
      return .sample()
    }
    return seen.withLock { $0 }
  }
}
