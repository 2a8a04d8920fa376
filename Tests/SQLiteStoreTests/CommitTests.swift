import Assessments
import Foundation
import Testing

@testable import SQLiteStore

@Suite("Committing a submission")
struct CommitTests {
  @Test("What was committed is what is read, byte for byte")
  func roundTrip() async throws {
    try await withStore { store in
      var submission = Submission.sample(7, technologies: ["TEC-02", "TEC-01", "TEC-02"])
      submission.response = [UInt8](0...255) + [0, 0]
      submission.requestID = "prüfung ≠ 'quoted' \u{1F30D}"
      let finished = FinishedAssessment(assessment: [], scorecardDigest: digest(9))
      let outcome = try await store.commit(submission) { _ in finished }
      let expected = StoredAssessment(submission, finished)
      #expect(outcome == .stored(expected))
      #expect(try await store.assessment(id: submission.id, visibleTo: .all) == expected)
      #expect(try await store.countRows("requested_technology") == 2)
    }
  }

  @Test("The same request again returns the first assessment, without finishing anew")
  func repeated() async throws {
    try await withStore { store in
      let first = try await store.commit(.sample(1, requestID: "same", content: 5))
      guard case .stored(let stored) = first else { throw Unexpected() }
      let again = try await store.commit(.sample(2, requestID: "same", content: 5)) { _ in throw Unexpected()
      }
      #expect(again == .repeated(stored))
      #expect(try await store.assessment(id: identifier(2), visibleTo: .all) == nil)
    }
  }

  @Test("The same request id with other content is a conflict that names the first assessment")
  func conflict() async throws {
    try await withStore { store in
      try await store.commit(.sample(1, requestID: "same", content: 5))
      let other = try await store.commit(.sample(2, requestID: "same", content: 6)) { _ in throw Unexpected()
      }
      #expect(other == .conflict(existingID: identifier(1)))
      #expect(try await store.countRows("assessment") == 1)
    }
  }

  @Test("Two agencies may use the same request id")
  func requestIDsOfTwoAgencies() async throws {
    try await withStore { store in
      for (number, agency) in [(1, "Agency A"), (2, "Agency B")] {
        let outcome = try await store.commit(.sample(number, requestID: "same", agency: agency))
        guard case .stored = outcome else { throw Unexpected() }
      }
    }
  }

  @Test("A hundred tasks with one request make one assessment")
  func concurrentRepeats() async throws {
    try await withStore { store in
      let outcomes = try await withThrowingTaskGroup(of: CommitOutcome.self) { group in
        for number in 1...100 {
          group.addTask { try await store.commit(.sample(number, requestID: "same", content: 1)) }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      var stored: [StoredAssessment] = []
      var repeated: [StoredAssessment] = []
      for outcome in outcomes {
        switch outcome {
        case .stored(let assessment): stored.append(assessment)
        case .repeated(let assessment): repeated.append(assessment)
        case .conflict, .refused: throw Unexpected()
        }
      }
      #expect(stored.count == 1)
      #expect(repeated.count == 99)
      #expect(Set(repeated) == Set(stored))
      #expect(try await store.countRows("assessment") == 1)
    }
  }

  @Test("What finish throws comes out unchanged and leaves no trace")
  func finishThrows() async throws {
    try await withStore { store in
      let submission = Submission.sample(1, technologies: ["TEC-01"], contact: .init(name: "A person"))
      await #expect(throws: Unexpected.self) {
        try await store.commit(submission) { _ in throw Unexpected() }
      }
      for table in ["assessment", "payload", "request", "requested_technology", "contact"] {
        #expect(try await store.countRows(table) == 0)
      }
      guard case .stored = try await store.commit(submission) else { throw Unexpected() }
    }
  }

  @Test("An id that exists already is refused, and what it stood for stays")
  func duplicateID() async throws {
    try await withStore { store in
      try await store.commit(.sample(1, requestID: "first"))
      let error = await #expect(throws: StoreError.self) {
        try await store.commit(.sample(1, requestID: "second"))
      }
      guard case .unexpected = error else { throw Unexpected() }
      #expect(try await store.assessment(id: identifier(1), visibleTo: .all)?.requestID == "first")
      #expect(try await store.countRows("request") == 1)
    }
  }

  @Test("Texts that SQLite would cut at a NUL are refused")
  func nulCharacters() async throws {
    try await withStore { store in
      let faulty: [Submission] = [
        .sample(1, requestID: "a\0b"), .sample(2, agency: "Agency A\0"), .sample(3, technologies: ["T\0"]),
        .sample(4, contact: .init(name: "\0")),
      ]
      for submission in faulty {
        await #expect(throws: StoreError.self) { try await store.commit(submission) }
      }
      try await store.commit(.sample(5))
      #expect(try await store.assessment(id: identifier(5) + "\0", visibleTo: .all) == nil)
      #expect(try await store.assessment(id: identifier(5), visibleTo: .agency("Agency A\0")) == nil)
    }
  }

  @Test("Cancelling the callers neither loses nor tears commits")
  func cancellation() async throws {
    try await withStore { store in
      let tasks = (1...50).map { number in
        Task {
          try await store.commit(.sample(number, technologies: ["TEC-01"])) { _ in
            Thread.sleep(forTimeInterval: 0.001)
            return .sample()
          }
        }
      }
      for task in tasks { task.cancel() }
      for task in tasks {
        guard case .stored = try await task.value else { throw Unexpected() }
      }
      for table in ["assessment", "payload", "request", "requested_technology"] {
        #expect(try await store.countRows(table) == 50)
      }
    }
  }

  @Test("Readers see the last commit and do not wait for the one under way")
  func readsDuringCommit() async throws {
    try await withStore { store in
      try await store.commit(.sample(1))
      let (begun, signal) = AsyncStream.makeStream(of: Void.self)
      let release = DispatchSemaphore(value: 0)
      let commit = Task {
        try await store.commit(.sample(2)) { _ in
          signal.finish()
          release.wait()
          return .sample()
        }
      }
      for await _ in begun {}
      #expect(try await store.assessment(id: identifier(1), visibleTo: .all) != nil)
      #expect(try await store.latestAssessment(state: "XAA", visibleTo: .all)?.id == identifier(1))
      release.signal()
      guard case .stored = try await commit.value else { throw Unexpected() }
      #expect(try await store.latestAssessment(state: "XAA", visibleTo: .all)?.id == identifier(2))
    }
  }
}

/// An error that the store does not know.
struct Unexpected: Error {}
