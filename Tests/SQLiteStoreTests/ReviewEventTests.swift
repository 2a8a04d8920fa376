import Assessments
import Testing

@testable import SQLiteStore

@Suite("Pages of review events")
struct ReviewEventTests {
  @Test("end where they hold enough bytes, with one event at least, and together hold all")
  func bytes() async throws {
    try await withStore { store in
      try await store.commit(.sample(1))
      let sizes = [10, 400, 300, 5000, 10, 10]
      _ = try await store.changeReview(of: identifier(1)) { situation in
        ReviewChange(
          action: "moved",
          record: situation.record,
          events: sizes.map { ReviewEventRecord(assessmentID: identifier(1), content: .init(repeating: 7, count: $0)) }
        )
      }
      func pages(limit: Int, bytes: Int) async throws -> [[Int]] {
        var pages: [[Int]] = []
        var (place, hasMore) = (0, true)
        while hasMore {
          let page = try await store.reviewEvents(assessmentID: identifier(1), after: place, limit: limit, bytes: bytes)
          pages.append(page.records.map(\.content.count))
          place = page.records.last?.number ?? place
          hasMore = page.hasMore
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
      try await store.commit(.sample(1))
      func change(holding bytes: Int) async throws -> ReviewChange? {
        try await store.changeReview(of: identifier(1), bytes: bytes) { situation, _ in
          ReviewChange(action: "moved", record: situation.record, events: [])
        }
      }
      let release = try await store.holdingWriter()
      let first = Task { try await change(holding: 90_000) }
      try await store.waitForWriters(1)
      await #expect(throws: StoreError.overloaded(limit: "bytes of writes that wait", value: 100_000)) {
        _ = try await change(holding: 20_000)
      }
      release()
      #expect(try await first.value?.record.revision == 1)
    }
  }
}
