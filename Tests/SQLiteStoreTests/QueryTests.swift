import Assessments
import Testing

@testable import SQLiteStore

@Suite("Reading assessments")
struct QueryTests {
  @Test("Latest is by year, then number as a number, then newest id")
  func latest() async throws {
    try await withStore { store in
      #expect(try await store.latestAssessment(state: "XAA", visibleTo: .all) == nil)
      let rounds = [(2026, 2), (2026, 10), (2026, 10), (2025, 12), (2026, 9)]
      let highestSoFar = [1, 2, 3, 3, 3]
      for (index, round) in rounds.enumerated() {
        try await store.commit(.sample(index + 1, round: round))
        #expect(
          try await store.latestAssessment(state: "XAA", visibleTo: .all)?.id
            == identifier(highestSoFar[index])
        )
      }
      try await store.commit(.sample(6, state: "XAB", round: (2027, 1)))
      #expect(try await store.latestAssessment(state: "XAA", visibleTo: .all)?.id == identifier(3))
    }
  }

  @Test("An agency sees its own assessments and no others, in every query")
  func visibility() async throws {
    try await withStore { store in
      try await store.commit(.sample(1, agency: "Agency A", contact: .init(name: "A person")))
      try await store.commit(.sample(2, agency: "Agency B", round: (2026, 2), contact: .init(name: "Other")))
      #expect(try await store.assessment(id: identifier(2), visibleTo: .all) != nil)
      #expect(try await store.assessment(id: identifier(2), visibleTo: .agency("Agency A")) == nil)
      #expect(try await store.assessment(id: identifier(2), visibleTo: .agency("Agency B")) != nil)
      let latest = try await store.latestAssessment(state: "XAA", visibleTo: .agency("Agency A"))
      #expect(latest?.id == identifier(1))
      #expect(try await store.latestAssessment(state: "XAA", visibleTo: .agency("Agency C")) == nil)
      #expect(try await store.ids(visibleTo: .agency("Agency A")) == [1].map(identifier))
      #expect(try await store.ids(.init(agency: "Agency B"), visibleTo: .agency("Agency A")) == [])
      #expect(try await store.contact(assessmentID: identifier(2), visibleTo: .agency("Agency A")) == nil)
      #expect(
        try await store.contact(assessmentID: identifier(2), visibleTo: .agency("Agency B"))?.name == "Other"
      )
    }
  }

  @Test("Every condition of a filter counts")
  func filters() async throws {
    try await withStore { store in
      try await store.commit(.sample(1, agency: "Agency A", state: "XAA", round: (2026, 1), version: "1.0"))
      try await store.commit(.sample(2, agency: "Agency B", state: "XAA", round: (2026, 2), version: "1.0"))
      try await store.commit(.sample(3, agency: "Agency A", state: "XAB", round: (2026, 1), version: "1.1"))
      try await store.commit(.sample(4, agency: "Agency B", state: "XAB", round: (2026, 2), version: "1.1"))
      #expect(try await store.ids() == [4, 3, 2, 1].map(identifier))
      #expect(try await store.ids(.init(agency: "Agency A")) == [3, 1].map(identifier))
      #expect(try await store.ids(.init(stateCode: "XAB")) == [4, 3].map(identifier))
      #expect(try await store.ids(.init(round: "2026-2")) == [4, 2].map(identifier))
      #expect(try await store.ids(.init(instrumentVersion: "1.0")) == [2, 1].map(identifier))
      #expect(try await store.ids(.init(instrumentID: "cyber-capacity")) == [4, 3, 2, 1].map(identifier))
      #expect(try await store.ids(.init(instrumentID: "another")) == [])
      #expect(try await store.ids(.init(stateCode: "XAB", round: "2026-1")) == [identifier(3)])
      #expect(try await store.ids(.init(stateCode: "' OR 1 = 1 --")) == [])
    }
  }

  @Test("A summary holds every column")
  func summary() async throws {
    try await withStore { store in
      let submission = Submission.sample(3)
      try await store.commit(submission)
      let page = try await store.assessments(matching: .init(), visibleTo: .all, after: nil, limit: 10)
      #expect(page.assessments == [StoredAssessment(submission, .sample()).summary])
      #expect(page.next == nil)
    }
  }

  @Test("Pages of any size join without gap or overlap", arguments: [1, 2, 3, 7, 10, 11])
  func paging(size: Int) async throws {
    try await withStore { store in
      for number in 1...10 { try await store.commit(.sample(number)) }
      var found: [String] = []
      var cursor: String?
      var pages = 0
      repeat {
        let page = try await store.assessments(matching: .init(), visibleTo: .all, after: cursor, limit: size)
        found += page.assessments.map(\.id)
        cursor = page.next
        pages += 1
      } while cursor != nil
      #expect(found == (1...10).reversed().map(identifier))
      #expect(pages == (10 + size - 1) / size)
    }
  }

  @Test("Limits outside the range are moved into it", arguments: [(Int.min, 1), (0, 1), (Int.max, 3)])
  func limits(limit: Int, count: Int) async throws {
    try await withStore { store in
      for number in 1...3 { try await store.commit(.sample(number)) }
      let page = try await store.assessments(matching: .init(), visibleTo: .all, after: nil, limit: limit)
      #expect(page.assessments.count == count)
    }
  }

  @Test("Paging is exact while others insert")
  func pagingUnderInserts() async throws {
    try await withStore { store in
      for number in 1...200 { try await store.commit(.sample(number)) }
      let inserts = Task {
        for number in 201...400 { try await store.commit(.sample(number)) }
      }
      var cursor: String? = identifier(201)
      var found: [String] = []
      while let after = cursor {
        let page = try await store.assessments(matching: .init(), visibleTo: .all, after: after, limit: 7)
        found += page.assessments.map(\.id)
        cursor = page.next
        await Task.yield()
      }
      #expect(found == (1...200).reversed().map(identifier))
      try await inserts.value
      #expect(try await store.ids().count == 400)
    }
  }
}

extension SQLiteAssessmentStore {
  fileprivate func ids(
    _ filter: AssessmentFilter = AssessmentFilter(),
    visibleTo visibility: Visibility = .all
  ) async throws -> [String] {
    try await assessments(matching: filter, visibleTo: visibility, after: nil, limit: 1000).assessments.map(
      \.id
    )
  }
}
