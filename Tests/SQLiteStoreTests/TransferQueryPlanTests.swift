import Assessments
import GRDB
import Testing

@testable import SQLiteStore

@Suite("Query plans of transfers and events")
struct TransferQueryPlanTests {
  private static let visibilities: [Visibility] = [
    .all,
    Visibility(scopes: [.all(from: .green)]),
    Visibility(scopes: [.agency("Agency A", from: .red), .sharedWith("Agency A", from: .amber), .all(from: .green)]),
    Visibility(scopes: [.state("XAA", from: .amber), .all(from: .clear)]),
  ]

  @Test("No list of transfers walks a table but along an index that is in its order", arguments: visibilities)
  func transfers(visibility: Visibility) async throws {
    try await withStore { store in
      for choice in 0..<16 {
        func chosen(_ bit: Int) -> Bool { choice & (1 << bit) != 0 }
        let query = TransferQuery(
          transfers: TransferFilter(
            stateCode: chosen(0) ? "XAA" : nil,
            agency: chosen(1) ? "Agency A" : nil,
            isOpenAt: chosen(2) ? 1 : nil
          ),
          visibleTo: visibility,
          after: chosen(3) ? (identifier(5), 2) : nil
        )
        try await expectIndexed(store, query, "transfer")
      }
    }
  }

  @Test("No list of events does", arguments: visibilities)
  func events(visibility: Visibility) async throws {
    try await withStore { store in
      for choice in 0..<16 {
        func chosen(_ bit: Int) -> Bool { choice & (1 << bit) != 0 }
        let query = TransferQuery(
          events: TransferEventFilter(
            stateCode: chosen(0) ? "XAA" : nil,
            agency: chosen(1) ? "Agency A" : nil,
            assessmentID: chosen(2) ? identifier(1) : nil
          ),
          visibleTo: visibility,
          after: chosen(3) ? identifier(5) : nil
        )
        try await expectIndexed(store, query, "transfer_event")
      }
    }
  }

  private func expectIndexed(_ store: SQLiteAssessmentStore, _ query: TransferQuery, _ table: String) async throws {
    let sql = try #require(query.sql)
    let plan = try await store.plan(sql, query.arguments + [50])
    for walk in plan.walks where walk.hasPrefix("SCAN \(table)") {
      // Everything, along the ids.
      #expect(walk.contains("USING") && walk.contains("INDEX"), "\(plan.steps)")
    }
    for walk in plan.walks where walk.contains("ground") || walk.hasSuffix("(id=?)") {
      #expect(walk == Plan.byID || walk == "SEARCH ground USING PRIMARY KEY (event_id=?)", "\(plan.steps)")
    }
    // Nothing is sorted but shares, and one assessment's own.
    for step in plan.steps where step.detail.contains("TEMP B-TREE FOR ORDER BY") {
      #expect(sql.contains("FROM share") || sql.contains("assessment_id = ?"), "\(plan.steps)")
    }
  }

  @Test("What an event of a transfer rests on is looked up for those events of the feed alone", arguments: visibilities)
  func feed(visibility: Visibility) async throws {
    try await withStore { store in
      let query = FeedQuery(matching: .init(stateCode: "XAA"), visibleTo: visibility)
      let walks = try await store.plan(query.sql, query.arguments(after: 0, upTo: 9, limit: 9)).walks
      #expect(walks.first == "SEARCH feed_event USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)", "\(walks)")
      #expect(walks.allSatisfy { $0.hasPrefix("SEARCH") }, "\(walks)")
      let grounds = walks.filter { $0.contains(" ground ") }
      #expect(grounds == (visibility == .all ? [] : ["SEARCH ground USING PRIMARY KEY (event_id=?)"]))
    }
  }

  @Test("What a commit and a start look for is found by index")
  func keeping() async throws {
    try await withStore { store in
      let open = try await store.plan(TransferGroup.openQuery, ["Agency A", "XAA"])
      #expect(open.walks.allSatisfy { $0.contains("INDEX transfer_open (agency=? AND state_code=?)") }, "\(open.steps)")
      let ground: [(String, StatementArguments, String)] = [
        (SQLiteTransferGround.supersededQuery, [identifier(1)], "INDEX transfer_superseded (superseded_by=?)"),
        (
          SQLiteTransferGround.standingsQuery, ["Agency A", "XAA"],
          "INDEX assessment_latest_by_agency_and_label (agency=? AND state_code=?)"
        ),
      ]
      for (sql, arguments, index) in ground {
        let plan = try await store.plan(sql, arguments)
        #expect(plan.walks.allSatisfy { $0.contains(index) }, "\(plan.steps)")
      }
      let judged = try await store.plan(
        SQLiteAssessmentStore.notJudgedByQuery,
        [
          "digest": "d", "first_digest": "", "first_id": "", "second_digest": "d", "second_id": "\u{7F}", "limit": 9,
        ]
      )
      #expect(judged.walks.count == 2 && judged.walks.allSatisfy { $0.hasPrefix("SEARCH") }, "\(judged.steps)")
      #expect(!judged.steps.contains { $0.detail.contains("TEMP B-TREE") }, "\(judged.steps)")
    }
  }
}
