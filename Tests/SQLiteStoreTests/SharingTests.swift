import Assessments
import Testing

@testable import SQLiteStore

@Suite("Labels, shares and the secret")
struct SharingTests {
  @Test("A label is changed only from the expected one, and nothing else with it")
  func setLabel() async throws {
    try await withStore { store in
      guard case .stored(var expected) = try await store.commit(.sample(1, tlp: 3)) else { throw Unexpected() }
      try await store.commit(.sample(2, tlp: 3))
      #expect(try await !store.setLabel(assessmentID: identifier(1), from: 2, to: 5))
      #expect(try await store.assessment(id: identifier(1), visibleTo: .all) == expected)
      #expect(try await store.setLabel(assessmentID: identifier(1), from: 3, to: 5))
      expected.summary.tlp = 5
      #expect(try await store.assessment(id: identifier(1), visibleTo: .all) == expected)
      #expect(try await store.assessment(id: identifier(2), visibleTo: .all)?.summary.tlp == 3)
      #expect(try await !store.setLabel(assessmentID: identifier(9), from: 3, to: 5))
      #expect(try await !store.setLabel(assessmentID: identifier(2) + "\0", from: 3, to: 5))
    }
  }

  @Test("A share makes an assessment visible from AMBER on, once, and taking it back hides it")
  func share() async throws {
    try await withStore { store in
      try await store.commit(.sample(1, tlp: 3, contact: .init(name: "A person")))
      let reader = Visibility(scopes: [.sharedWith("B", from: .amber)])
      _ = try await store.createAgency(.init(id: "B", name: "", created: 1))
      #expect(try await store.assessment(id: identifier(1), visibleTo: reader) == nil)
      for time in [5, 6] as [Int64] {
        #expect(try await store.share(assessmentID: identifier(1), at: 3, with: "B", on: time) == .shared)
      }
      #expect(try await store.countRows("share WHERE created = 5") == 1)
      #expect(try await store.countRows("share") == 1)
      func sees() async throws -> [Bool] {
        [
          try await store.assessment(id: identifier(1), visibleTo: reader)?.sharedWith == ["B"],
          try await store.latestAssessment(state: "XAA", visibleTo: reader)?.sharedWith == ["B"],
          try await store.contact(assessmentID: identifier(1), visibleTo: reader) != nil,
          try await store.assessments(matching: .init(), visibleTo: reader, after: nil, limit: 5)
            .assessments.map(\.id) == [identifier(1)],
        ]
      }
      #expect(try await sees() == [true, true, true, true])
      #expect(try await store.setLabel(assessmentID: identifier(1), from: 3, to: 2))
      #expect(try await sees() == [false, false, false, false])
      #expect(try await store.setLabel(assessmentID: identifier(1), from: 2, to: 4))
      #expect(try await sees() == [true, true, true, true])
      #expect(try await store.unshare(assessmentID: identifier(1), with: "B"))
      #expect(try await sees() == [false, false, false, false])
      #expect(try await !store.unshare(assessmentID: identifier(1), with: "B"))
      #expect(try await store.assessment(id: identifier(1), visibleTo: .all)?.sharedWith == [])
    }
  }

  @Test("Sharing needs an agency that is registered and active, and an assessment that is there")
  func refusals() async throws {
    try await withStore { store in
      try await store.commit(.sample(1))
      #expect(
        try await store.share(assessmentID: identifier(1), at: 3, with: "B", on: 1) == .refused(.unknownAgency("B"))
      )
      _ = try await store.createAgency(.init(id: "B", name: "", created: 1))
      _ = try await store.share(assessmentID: identifier(1), at: 3, with: "B", on: 1)
      _ = try await store.retireAgency(id: "B", at: 2)
      #expect(
        try await store.share(assessmentID: identifier(1), at: 3, with: "B", on: 1) == .refused(.retiredAgency("B"))
      )
      // No assessment has that id, and no more the label.
      for (id, tlp) in [(identifier(2), 3), (identifier(1), 4)] {
        let outcome = try await store.share(assessmentID: id, at: tlp, with: "Agency A", on: 1)
        #expect(outcome == .labelChanged)
      }
      let faults = [(identifier(1) + "\0", "Agency A"), (identifier(1), "Agency A\0")]
      for (id, agency) in faults {
        let error = await #expect(throws: StoreError.self) {
          try await store.share(assessmentID: id, at: 3, with: agency, on: 1)
        }
        guard case .unexpected = error else { throw Unexpected() }
      }
      #expect(try await !store.unshare(assessmentID: identifier(1), with: "B\0"))
      #expect(try await !store.unshare(assessmentID: identifier(1) + "\0", with: "B"))
      #expect(try await store.unshare(assessmentID: identifier(1), with: "B"))
    }
  }

  @Test("The secret stays the same over a restart, and differs between stores")
  func secret() async throws {
    try await withPath { path in
      let store = try SQLiteAssessmentStore(path: path)
      let secret = try await store.secret()
      #expect(secret.count == 32)
      #expect(Set(secret).count > 8)
      #expect(try await store.secret() == secret)
      try await store.close()
      let again = try SQLiteAssessmentStore(path: path)
      #expect(try await again.secret() == secret)
      try await again.close()
      try await withStore { other in
        let another = try await other.secret()
        #expect(another != secret)
      }
    }
  }
}
