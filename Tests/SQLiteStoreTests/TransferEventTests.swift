import Assessments
import Testing

@testable import SQLiteStore

@Suite("Events of transfers")
struct TransferEventTests {
  /// Commits assessment 1 with one transfer.
  private func open(_ store: SQLiteAssessmentStore) async throws {
    _ = try await store.commit(.sample(1)) { _ in
      var finished = FinishedAssessment.sample()
      finished.transfers.opened = TransferGroup(
        basis: TransferBasisRecord(assessmentID: identifier(1), ruleSetDigest: "rules", content: [1]),
        transfers: [
          TransferRecord(
            assessmentID: identifier(1),
            item: 0,
            agency: "Agency A",
            stateCode: "XAA",
            technologyID: "TEC-01",
            tier: 1,
            openFlags: 0,
            content: []
          )
        ]
      )
      return finished
    }
  }

  private func event(
    _ number: Int,
    bytes: Int = 10,
    toldWith told: Set<String> = [],
    restsOn ground: Set<String> = []
  ) -> TransferEventRecord {
    TransferEventRecord(
      id: identifier(number),
      assessmentID: identifier(1),
      item: 0,
      agency: "Agency A",
      stateCode: "XAA",
      kind: 2,
      content: .init(repeating: 7, count: bytes),
      toldWith: told,
      restsOn: ground
    )
  }

  private func add(_ store: SQLiteAssessmentStore, _ events: [TransferEventRecord]) async throws {
    _ = try await store.changeTransfers(of: identifier(1), bytes: 1024) { _, _ in [TransferChange(events: events)] }
  }

  @Test("Pages end where they hold enough bytes, with one event at least, and together hold all")
  func bytes() async throws {
    try await withStore { store in
      try await open(store)
      let sizes = [10, 400, 300, 5000, 10, 10]
      try await add(store, sizes.reversed().enumerated().map { event(50 + $0, bytes: $1) })
      func pages(limit: Int, bytes: Int) async throws -> [[Int]] {
        var pages: [[Int]] = []
        var (cursor, hasMore): (String?, Bool) = (nil, true)
        while hasMore {
          let page = try await store.transferEvents(
            matching: .init(assessmentID: identifier(1), item: 0),
            visibleTo: .agency("Agency A"),
            after: cursor,
            limit: limit,
            bytes: bytes
          )
          pages.append(page.records.map(\.content.count))
          (cursor, hasMore) = (page.records.last?.id, page.hasMore)
        }
        return pages
      }
      #expect(try await pages(limit: 500, bytes: 1000) == [[10, 400, 300], [5000], [10, 10]])
      #expect(try await pages(limit: 2, bytes: 1000) == [[10, 400], [300], [5000], [10, 10]])
      #expect(try await pages(limit: 500, bytes: 1 << 20) == [sizes])
    }
  }

  @Test("A change counts with what it holds while it waits")
  func waiting() async throws {
    try await withStore(.init(writeLimits: .init(waitingBytes: 100_000))) { store in
      try await open(store)
      func change(holding bytes: Int) async throws -> [TransferChange]? {
        try await store.changeTransfers(of: identifier(1), bytes: bytes) { _, _ in [] }
      }
      let release = try await store.holdingWriter()
      let first = Task { try await change(holding: 90_000) }
      try await store.waitForWriters(1)
      await #expect(throws: StoreError.overloaded(limit: "bytes of writes that wait", value: 100_000)) {
        _ = try await change(holding: 20_000)
      }
      release()
      #expect(try await first.value == [])
    }
  }

  @Test("What it follows from decides who is told of it, what it rests on who is told more; in the feed then and now")
  func sight() async throws {
    try await withStore { store in
      try await open(store)
      try await store.commit(.sample(2, tlp: 1))
      try await store.commit(.sample(3))
      let (own, hidden, open) = (identifier(1), identifier(2), identifier(3))
      try await add(
        store,
        [
          event(50, toldWith: [own, hidden, open], restsOn: [own, hidden, open]),
          event(51, toldWith: [open], restsOn: [own, hidden]),
          event(52, toldWith: [own, open], restsOn: [own, open]),
          event(53),
        ]
      )
      func seen(_ visibility: Visibility) async throws -> (listed: [String], told: [String]) {
        let page = try await store.transferEvents(
          matching: .init(),
          visibleTo: visibility,
          after: nil,
          limit: 9,
          bytes: 9999
        )
        let told = try await store.feed(after: .start, matching: .init(), visibleTo: visibility, limit: 99).events
        return (
          page.records.map { "\($0.id.suffix(2))\($0.isGroundVisible ? " whole" : "")" },
          told.map(\.transferEventID).filter { !$0.isEmpty }.map { String($0.suffix(2)) }
        )
      }
      let analyst = Visibility(scopes: [.agency("Agency A", from: .amberStrict)])
      var found = try await seen(analyst)
      #expect(found.listed == ["53", "52 whole", "51"])
      #expect(found.told == ["51", "52", "53"])
      found = try await seen(.all)
      #expect(found.listed == ["53 whole", "52 whole", "51 whole", "50 whole"])
      #expect(found.told == ["50", "51", "52", "53"])
      // What becomes visible is listed; the feed tells nothing of what was hidden when it happened.
      _ = try await store.setLabel(assessmentID: hidden, from: 1, to: 3)
      found = try await seen(analyst)
      #expect(found.listed == ["53", "52 whole", "51 whole", "50 whole"])
      #expect(found.told == ["51", "52", "53"])
      // What is hidden since is told no more.
      _ = try await store.setLabel(assessmentID: open, from: 3, to: 1)
      found = try await seen(analyst)
      #expect(found.listed == ["53"])
      #expect(found.told == ["53"])
    }
  }
}
