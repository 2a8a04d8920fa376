import Assessments
import GRDB
import Testing

@testable import SQLiteStore

@Suite("Query plans")
struct QueryPlanTests {
  @Test("No list walks a table, none sorts more than its page, and none reads what it hides", arguments: typical)
  func list(visibility: Visibility) async throws {
    try await withStore { store in
      for choice in 0..<64 {
        func chosen(_ bit: Int, _ value: String) -> String? { choice & (1 << bit) == 0 ? nil : value }
        let filter = AssessmentFilter(
          stateCode: chosen(0, "XAA"),
          agency: chosen(1, "Agency A"),
          round: chosen(2, "2026-1"),
          instrumentID: chosen(3, "cyber-capacity"),
          instrumentVersion: chosen(4, "1.0")
        )
        let cursor = chosen(5, identifier(5))
        let query = AssessmentQuery.list(filter, visibility: visibility, after: cursor, limit: 50)
        let plan = try await store.plan(try #require(query))
        expectPage(plan, named: "page")
        let walks = plan.walks
        // The page's rows are looked up by id.
        #expect(walks.last == Plan.byID)
        #expect(walks.dropLast().last == "SCAN page")
        if visibility == .all {
          // Without any condition that an index has, the list follows the index of ids, newest first, and ends at
          // its limit.
          let follows = "SCAN assessment USING\(choice & 1 << 3 == 0 ? " COVERING" : "") INDEX \(Plan.ids)"
          let hasIndex = choice & ~(1 << 3) != 0
          #expect(walks.count == 3)
          #expect(hasIndex ? walks[0].hasPrefix("SEARCH assessment USING") : walks[0] == follows, "\(walks)")
        } else {
          // Labels are decided by the indexes, also those of shares. Each walk starts at the cursor.
          for walk in walks.dropLast(2) where walk != Plan.byID {
            #expect(walk.contains("tlp=?"), "\(walk)")
            #expect(cursor == nil || walk.hasSuffix("id<?)"), "\(walk)")
          }
        }
      }
    }
  }

  @Test("What a scope excludes is not even looked for")
  func excluded() async throws {
    let own = Visibility(scopes: [.agency("Agency A", from: .red), .state("XAA", from: .red)])
    let foreign = AssessmentFilter(stateCode: "XAB", agency: "Agency B")
    #expect(AssessmentQuery.list(foreign, visibility: own, after: nil, limit: 5) == nil)
    #expect(AssessmentQuery.list(.init(), visibility: .init(scopes: []), after: nil, limit: 5) == nil)
    #expect(AssessmentQuery.latest(state: "XAB", visibility: .init(scopes: [.state("XAA", from: .red)])) == nil)
  }

  @Test("The latest of a state is found at the end of indexes", arguments: typical)
  func latest(visibility: Visibility) async throws {
    try await withStore { store in
      let plan = try await store.plan(try #require(AssessmentQuery.latest(state: "XAA", visibility: visibility)))
      expectPage(plan, named: "latest", sorts: false)
      for walk in plan.walks where walk.contains("INDEX assessment_") || walk.contains("share") {
        #expect(walk.contains("COVERING INDEX") && walk.contains("state_code=?"), "\(walk)")
        #expect(visibility == .all || walk.contains("tlp=?"), "\(walk)")
      }
    }
  }

  @Test("From one round of a state to the one before it is a jump in the same indexes", arguments: typical)
  func roundBefore(visibility: Visibility) async throws {
    try await withStore { store in
      let query = AssessmentQuery.latest(state: "XAA", visibility: visibility, before: (2026, 2))
      let plan = try await store.plan(try #require(query))
      expectPage(plan, named: "latest", sorts: false)
      for walk in plan.walks where walk.contains("INDEX assessment_") || walk.contains("INDEX share") {
        let id = walk.contains("INDEX share") ? "assessment_id" : "id"
        #expect(walk.contains("state_code=?") && walk.contains("(round_year,round_number,\(id))<(?,?,?)"), "\(walk)")
        #expect(walk.contains("COVERING INDEX"), "\(walk)")
      }
    }
  }

  @Test("One assessment and its contact are looked up by id", arguments: typical)
  func single(visibility: Visibility) async throws {
    try await withStore { store in
      let stored = AssessmentQuery.stored(id: identifier(1), visibility: visibility)
      let contact = AssessmentQuery.contact(assessmentID: identifier(1), visibility: visibility)
      for query in [stored, contact] {
        let walks = try await store.plan(query).walks
        #expect(walks.first?.hasPrefix("SEARCH assessment USING") ?? false)
        #expect(walks.first?.hasSuffix("INDEX \(Plan.ids) (id=?)") ?? false)
        #expect(walks.allSatisfy { $0.hasPrefix("SEARCH") && $0.contains("=?") }, "\(walks)")
      }
    }
  }

  @Test("What was requested before is read from the key alone, one technology at a time")
  func requestedBefore() async throws {
    try await withStore { store in
      let plan = try await store.plan(
        SQLiteAssessmentStore.requestedBeforeQuery,
        ["agency": "Agency A", "state": "XAA"]
      )
      let searches = plan.walks.filter { $0.hasPrefix("SEARCH") }
      #expect(searches.count == 3)
      #expect(searches.allSatisfy { $0.contains("USING PRIMARY KEY (agency=? AND state_code=?") })
      // The common table of technology ids is walked; no stored table is.
      #expect(plan.walks.filter { $0.hasPrefix("SCAN") }.allSatisfy { $0 == "SCAN technology" })
    }
  }

  @Test("The greatest id is read from the ends of indexes")
  func greatestID() async throws {
    try await withStore { store in
      let plan = try await store.plan(SQLiteAssessmentStore.greatestIDQuery, [])
      let tables = plan.walks.dropLast()
      #expect(tables.count == 5)
      #expect(tables.allSatisfy { $0.hasPrefix("SEARCH") }, "\(plan)")
    }
  }

  /// Those of callers, as ``Access`` makes them.
  private static let typical: [Visibility] = [
    Caller(principal: "", role: .admin, agency: nil),
    Caller(principal: "", role: .submitter, agency: "Agency A"),
    Caller(principal: "", role: .analyst, agency: "Agency A"),
    Caller(principal: "", role: .reader, agency: "Agency A"),
    Caller(principal: "", role: .counterpart, agency: nil, stateCode: "XAA"),
  ].map(Access.visibility)

  /// Expects that branches are merged row by row, without sorting or storing them, and that a sort, if any, concerns
  /// the page alone.
  private func expectPage(_ plan: Plan, named name: String, sorts: Bool = true) {
    #expect(plan.steps.first?.detail == "CO-ROUTINE \(name)")
    // The inner result is read once, and no table is walked but along the ids.
    let scans = plan.walks.filter { $0.hasPrefix("SCAN") && !$0.hasSuffix("INDEX \(Plan.ids)") }
    #expect(scans == ["SCAN \(name)"])
    let sorting = plan.steps.filter { $0.detail.contains("TEMP B-TREE") }
    #expect(sorting.map(\.parent) == (sorts ? [0] : []), "\(plan)")
    #expect(!plan.steps.contains { $0.detail.contains("MATERIALIZE") || $0.detail.contains("AUTOMATIC") })
  }
}

extension SQLiteAssessmentStore {
  fileprivate func plan(_ query: AssessmentQuery) async throws -> Plan {
    try await plan(query.sql, query.arguments)
  }
}
