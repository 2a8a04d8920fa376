import Assessments
import Testing

@testable import SQLiteStore

@Suite("What a caller sees")
struct VisibilityTests {
  @Test("Every query shows exactly what one of the scopes holds", arguments: 1...4 as ClosedRange<UInt64>)
  func randomVisibilities(seed: UInt64) async throws {
    try await withStore { store in
      var random = SplitMix64(state: seed)
      let world = RandomWorld(count: 150, using: &random)
      try await world.fill(store, using: &random)
      let visibilities = Visibility.typical + (0..<60).map { _ in Visibility.random(using: &random) }
      for visibility in visibilities {
        for state in RandomWorld.states + ["XZZ"] {
          let latest = try await store.latestAssessment(state: state, visibleTo: visibility)?.id
          #expect(latest == world.latest(of: state, visibility), "\(state) to \(visibility)")
        }
        let visible = Set(world.visible(to: visibility).map(\.submission.id))
        for record in world.records.shuffled(using: &random).prefix(20) {
          let id = record.submission.id
          let stored = try await store.assessment(id: id, visibleTo: visibility)
          #expect((stored != nil) == visible.contains(id), "\(record) to \(visibility)")
          let contact = try await store.contact(assessmentID: id, visibleTo: visibility)
          #expect(contact == (visible.contains(id) ? record.submission.contact : nil))
          if let stored {
            #expect(stored.sharedWith == record.sharedWith.sorted())
            #expect(stored.summary.tlp == record.submission.tlp)
          }
        }
        for _ in 0..<8 {
          let filter = AssessmentFilter.random(using: &random)
          let size = Int.random(in: 1...60, using: &random)
          let found = try await store.pages(filter, visibility, size: size)
          #expect(found == world.list(filter, visibility), "\(filter) to \(visibility)")
        }
      }
    }
  }

  @Test("Pages are exact for whoever looks, of any size", arguments: Visibility.typical)
  func typicalPages(visibility: Visibility) async throws {
    try await withStore { store in
      var random = SplitMix64(state: 99)
      let world = RandomWorld(count: 240, using: &random)
      try await world.fill(store, using: &random)
      let expected = world.list(.init(), visibility)
      #expect(expected.count > 20)
      for size in [1, 2, 3, 7, expected.count - 1, expected.count, expected.count + 1] {
        #expect(try await store.pages(.init(), visibility, size: size) == expected)
      }
    }
  }

  @Test("Nobody without a scope sees anything")
  func nothing() async throws {
    try await withStore { store in
      try await store.commit(.sample(1, tlp: 5, contact: .init(name: "A person")))
      let blind = [Visibility(scopes: []), Visibility(scopes: [.agency("Agency A\0", from: .red)])]
      for visibility in blind {
        #expect(try await store.assessment(id: identifier(1), visibleTo: visibility) == nil)
        #expect(try await store.latestAssessment(state: "XAA", visibleTo: visibility) == nil)
        #expect(try await store.contact(assessmentID: identifier(1), visibleTo: visibility) == nil)
        #expect(try await store.pages(.init(), visibility, size: 5) == [])
      }
    }
  }

  @Test("A number that is no label is visible only to those who see everything", arguments: [-1, 0, 6, 7, Int.max])
  func unknownLabel(tlp: Int) async throws {
    try await withStore { store in
      try await store.commit(.sample(1, tlp: tlp))
      let almostAll = Visibility(scopes: [
        .agency("Agency A", from: .red), .state("XAA", from: .red), .all(from: .amberStrict),
      ])
      #expect(try await store.assessment(id: identifier(1), visibleTo: almostAll) == nil)
      #expect(try await store.latestAssessment(state: "XAA", visibleTo: almostAll) == nil)
      #expect(try await store.pages(.init(), almostAll, size: 5) == [])
      #expect(try await store.assessment(id: identifier(1), visibleTo: .all)?.summary.tlp == tlp)
      #expect(try await store.latestAssessment(state: "XAA", visibleTo: .all)?.summary.tlp == tlp)
      #expect(try await store.pages(.init(), .all, size: 5) == [identifier(1)])
    }
  }

  @Test("An agency in a filter and one in a scope are the same only byte by byte")
  func canonicalEquivalents() async throws {
    try await withStore { store in
      let (composed, decomposed) = ("Agence \u{E9}", "Agence e\u{301}")
      try await store.commit(.sample(1, agency: composed))
      try await store.commit(.sample(2, agency: decomposed))
      #expect(try await store.pages(.init(), .agency(composed), size: 5) == [identifier(1)])
      #expect(try await store.pages(.init(agency: decomposed), .agency(composed), size: 5) == [])
      #expect(try await store.pages(.init(agency: decomposed), .all, size: 5) == [identifier(2)])
    }
  }
}

extension SQLiteAssessmentStore {
  /// All pages of a list, each of which but the last must be full, and the last not empty if it is not the first.
  fileprivate func pages(
    _ filter: AssessmentFilter,
    _ visibility: Visibility,
    size: Int
  ) async throws -> [String] {
    var found: [String] = []
    var cursor: String?
    repeat {
      let page = try await assessments(matching: filter, visibleTo: visibility, after: cursor, limit: size)
      #expect(page.next == nil || page.assessments.count == size)
      #expect(page.assessments.count <= size)
      #expect(cursor == nil || !page.assessments.isEmpty)
      found += page.assessments.map(\.id)
      cursor = page.next
    } while cursor != nil
    return found
  }
}
