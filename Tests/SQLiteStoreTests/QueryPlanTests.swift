import Assessments
import GRDB
import Testing

@testable import SQLiteStore

@Suite("Query plans")
struct QueryPlanTests {
  @Test("No list walks a table, and none sorts", arguments: 0..<128)
  func list(choice: Int) async throws {
    try await withStore { store in
      func chosen(_ bit: Int, _ value: String) -> String? { choice & (1 << bit) == 0 ? nil : value }
      let filter = AssessmentFilter(
        stateCode: chosen(0, "XAA"),
        agency: chosen(1, "Agency A"),
        round: chosen(2, "2026-1"),
        instrumentID: chosen(3, "cyber-capacity"),
        instrumentVersion: chosen(4, "1.0")
      )
      let visibility = chosen(5, "Agency B").map(Visibility.agency) ?? .all
      let query = AssessmentQuery.list(
        filter,
        visibility: visibility,
        after: chosen(6, identifier(5)),
        limit: 50
      )
      let plan = try await store.plan(query.sql, query.arguments)
      // Without any condition that an index has, the list follows the index of ids, newest first, and ends
      // at its limit.
      let follows = "SCAN assessment USING INDEX sqlite_autoindex_assessment_1"
      let hasIndex = choice & ~(1 << 3) != 0
      #expect(hasIndex ? plan.allSatisfy { $0.hasPrefix("SEARCH assessment USING") } : plan == [follows])
      #expect(plan.count == 1)
    }
  }

  @Test("The latest of a state is found at the end of an index")
  func latest() async throws {
    try await withStore { store in
      let all = AssessmentQuery.latest(state: "XAA", visibility: .all)
      let plan = try await store.plan(all.sql, all.arguments)
      #expect(plan[0] == "SEARCH assessment USING INDEX assessment_latest (state_code=?)")
      #expect(plan.allSatisfy { $0.hasPrefix("SEARCH") })
      let own = AssessmentQuery.latest(state: "XAA", visibility: .agency("Agency A"))
      let ownPlan = try await store.plan(own.sql, own.arguments)
      #expect(
        ownPlan[0] == "SEARCH assessment USING INDEX assessment_latest_by_agency (agency=? AND state_code=?)"
      )
      #expect(ownPlan.allSatisfy { $0.hasPrefix("SEARCH") })
    }
  }

  @Test("One assessment and its contact are looked up by id")
  func single() async throws {
    try await withStore { store in
      for visibility in [Visibility.all, .agency("Agency A")] {
        let stored = AssessmentQuery.stored(id: identifier(1), visibility: visibility)
        let contact = AssessmentQuery.contact(assessmentID: identifier(1), visibility: visibility)
        for query in [stored, contact] {
          let plan = try await store.plan(query.sql, query.arguments)
          #expect(plan[0].hasPrefix("SEARCH assessment USING") && plan[0].contains("id=?"))
          #expect(plan.allSatisfy { $0.hasPrefix("SEARCH") })
        }
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
      let searches = plan.filter { $0.hasPrefix("SEARCH") }
      #expect(searches.count == 3)
      #expect(searches.allSatisfy { $0.contains("USING PRIMARY KEY (agency=? AND state_code=?") })
      // The common table of technology ids is walked; no stored table is.
      #expect(plan.filter { $0.hasPrefix("SCAN") }.allSatisfy { $0 == "SCAN technology" })
    }
  }
}

extension SQLiteAssessmentStore {
  fileprivate func plan(_ sql: String, _ arguments: StatementArguments) async throws -> [String] {
    try await pool.read { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: arguments).map { $0["detail"] }
    }
  }
}
