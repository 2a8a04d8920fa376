import Assessments
import GRDB
import Testing

@testable import SQLiteStore

@Suite("Query plans of supports and results")
struct ScoreQueryPlanTests {
  @Test("No list of supports walks or sorts more than its page, and none of those that run reads what has ended")
  func supports() async throws {
    try await withStore { store in
      for choice in 0..<16 {
        func chosen(_ bit: Int) -> Bool { choice & (1 << bit) != 0 }
        let (byState, byAgency, isRunning, isNext) = (chosen(0), chosen(1), chosen(2), chosen(3))
        let query = SupportQuery(
          SupportRecord.columns,
          stateCode: byState ? "XAA" : nil,
          agency: byAgency ? "Agency A" : nil,
          isRunning: isRunning,
          after: isNext ? identifier(5) : nil
        )
        let plan = try await store.plan(query.sql, .init(query.values) + [50])
        // One step: neither a sort nor a second table.
        #expect(plan.steps.count == 1, "\(plan)")
        let walk = try #require(plan.walks.first)
        let keys = [
          byState ? "state_code=?" : nil, byAgency ? "agency=?" : nil, isNext ? "id<?" : nil,
        ].compactMap(\.self)
        if keys.isEmpty {
          // Everything, or everything that runs: along the ids, newest first, up to the limit.
          #expect(walk == "SCAN support" + (isRunning ? " USING INDEX support_running" : ""))
        } else {
          #expect(walk.hasPrefix("SEARCH support USING"))
          #expect(walk.hasSuffix("(\(keys.joined(separator: " AND ")))"), "\(walk)")
        }
        #expect(walk.contains("INDEX support_running") == isRunning, "\(walk)")
      }
    }
  }

  @Test("A support is looked up by its id, and ended there")
  func support() async throws {
    try await withStore { store in
      let byID = "SEARCH support USING PRIMARY KEY (id=?)"
      let read = try await store.plan("SELECT \(SupportRecord.columns) FROM support WHERE id = ?", [identifier(1)])
      #expect(read.steps.map(\.detail) == [byID])
      let end = try await store.plan(
        "UPDATE support SET ended = ifnull(ended, ?) WHERE id = ?",
        [1, identifier(1)]
      )
      #expect(end.steps.map(\.detail) == [byID])
    }
  }

  @Test("Results of an assessment are found by its id, equal inputs by their digest, the last number in the key alone")
  func results() async throws {
    try await withStore { store in
      let inputs = try await store.plan(
        SQLiteAssessmentStore.earlierResultQuery,
        [identifier(1), "digest"]
      )
      #expect(inputs.walks.count == 1)
      #expect(inputs.walks.first?.hasSuffix("(assessment_id=? AND inputs_digest=?)") ?? false, "\(inputs)")
      let last = try await store.plan(SQLiteAssessmentStore.lastResultQuery, [identifier(1)])
      #expect(last.walks.count == 1)
      #expect(last.walks.first?.hasPrefix("SEARCH result USING COVERING INDEX") ?? false, "\(last)")
      let all = try await store.plan(SQLiteAssessmentStore.resultsQuery, [identifier(1)])
      // In the order of the key: no sort.
      #expect(all.steps.count == 1, "\(all)")
      #expect(all.walks.first?.hasPrefix("SEARCH result USING INDEX") ?? false, "\(all)")
      #expect(all.walks.first?.hasSuffix("(assessment_id=?)") ?? false, "\(all)")
    }
  }
}
