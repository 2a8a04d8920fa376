import Assessments
import Testing

@testable import SQLiteStore

@Suite("Commits and the registry")
struct RegisteredCommitTests {
  @Test("A commit for what is not registered is refused, and leaves nothing behind")
  func unknown() async throws {
    try await withStore { store in
      let submission = Submission.sample(1, technologies: ["TEC-01"], registersMissing: false)
      let finish: @Sendable (CommitContext) throws -> FinishedAssessment = { _ in throw Unexpected() }
      #expect(try await store.commit(submission, finish: finish) == .refused(.unknownAgency("Agency A")))
      _ = try await store.createAgency(.init(id: "Agency A", name: "A", created: 1))
      #expect(try await store.commit(submission, finish: finish) == .refused(.unknownState("XAA")))
      #expect(try await store.countRows("assessment") == 0)
      _ = try await store.createState(.init(code: "XAA", name: "A", counterpart: "", created: 1))
      guard case .stored = try await store.commit(submission) else { throw Unexpected() }
    }
  }

  @Test("A commit may register what is missing, under its id as its name")
  func registersMissing() async throws {
    try await withStore { store in
      let submission = Submission.sample(1)
      guard case .stored = try await store.commit(submission) else { throw Unexpected() }
      #expect(
        try await store.agency(id: "Agency A")
          == AgencyRecord(id: "Agency A", name: "Agency A", created: submission.createTime)
      )
      #expect(
        try await store.state(code: "XAA")
          == StateRecord(code: "XAA", name: "XAA", counterpart: "", created: submission.createTime)
      )
      _ = try await store.renameAgency(id: "Agency A", name: "A")
      guard case .stored = try await store.commit(.sample(2, state: "XAB")) else { throw Unexpected() }
      #expect(try await store.agency(id: "Agency A")?.name == "A")
    }
  }

  @Test("What is retired refuses every commit, and nothing else is registered with it", arguments: [true, false])
  func retired(registersMissing: Bool) async throws {
    try await withStore { store in
      try await store.commit(.sample(1))
      try await store.commit(.sample(2, agency: "Agency B", state: "XAB"))
      _ = try await store.retireAgency(id: "Agency A", at: 5)
      _ = try await store.retireState(code: "XAB", at: 5)
      func outcome(agency: String, state: String) async throws -> CommitOutcome {
        try await store.commit(.sample(3, agency: agency, state: state, registersMissing: registersMissing))
      }
      #expect(try await outcome(agency: "Agency A", state: "XAA") == .refused(.retiredAgency("Agency A")))
      #expect(try await outcome(agency: "Agency B", state: "XAB") == .refused(.retiredState("XAB")))
      // Were the missing agency registered before the state is looked up, it would stay.
      let third = try await outcome(agency: "Agency C", state: "XAB")
      #expect(third == .refused(registersMissing ? .retiredState("XAB") : .unknownAgency("Agency C")))
      #expect(try await store.agency(id: "Agency C") == nil)
      #expect(try await store.countRows("assessment") == 2)
    }
  }

  @Test("What finish throws takes a registration back too")
  func finishThrows() async throws {
    try await withStore { store async throws in
      await #expect(throws: Unexpected.self) {
        try await store.commit(.sample(1)) { _ in throw Unexpected() }
      }
      #expect(try await store.countRows("agency") == 0)
      #expect(try await store.countRows("state") == 0)
    }
  }

  @Test("An earlier request is answered before the registry is asked, with label and shares of today")
  func repeatedAfterChanges() async throws {
    try await withStore { store in
      guard case .stored(var expected) = try await store.commit(.sample(1, requestID: "same", content: 5)) else {
        throw Unexpected()
      }
      for agency in ["Agency C", "Agency B"] {
        _ = try await store.createAgency(.init(id: agency, name: "", created: 1))
        #expect(try await store.share(assessmentID: identifier(1), at: 3, with: agency, on: 2) == .shared)
      }
      // A number that is no label hides an assessment from its agency; the request is its own all the same.
      for label in [1, 0] {
        #expect(try await store.setLabel(assessmentID: identifier(1), from: expected.summary.tlp, to: label))
        expected.summary.tlp = label
        expected.sharedWith = ["Agency B", "Agency C"]
        #expect(try await store.commit(.sample(2, requestID: "same", content: 5)) == .repeated(expected))
      }
      _ = try await store.retireAgency(id: "Agency A", at: 5)
      _ = try await store.retireState(code: "XAA", at: 5)
      #expect(try await store.commit(.sample(2, requestID: "same", content: 5)) == .repeated(expected))
      #expect(
        try await store.commit(.sample(2, requestID: "same", content: 6)) == .conflict(existingID: identifier(1))
      )
      #expect(
        try await store.commit(.sample(2, requestID: "new", content: 5)) == .refused(.retiredAgency("Agency A"))
      )
    }
  }
}
