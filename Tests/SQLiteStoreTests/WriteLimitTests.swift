import Assessments
import Testing

@testable import SQLiteStore

@Suite("Limits of what waits for the store")
struct WriteLimitTests {
  @Test("Past the limit of what waits, callers hear so at once; those that wait are stored")
  func tooMany() async throws {
    try await withStore(.init(writeLimits: .init(waitingCount: 8))) { store in
      let release = try await store.holdingWriter()
      let tasks = try await store.committingInTurn(1...8)
      await #expect(throws: StoreError.overloaded(limit: "writes that wait", value: 8)) {
        try await store.commit(.sample(9))
      }
      // The registry's writes stand in the same queue.
      await #expect(throws: StoreError.overloaded(limit: "writes that wait", value: 8)) {
        _ = try await store.createAgency(.init(id: "B", name: "", created: 1))
      }
      release()
      for task in tasks { guard case .stored = try await task.value else { throw Unexpected() } }
      #expect(try await store.countRows("assessment") == 9)
      guard case .stored = try await store.commit(.sample(9)) else { throw Unexpected() }
    }
  }

  @Test("Bytes are counted too, but a single large one is always taken")
  func tooLarge() async throws {
    try await withStore(.init(writeLimits: .init(waitingBytes: 50_000))) { store in
      let release = try await store.holdingWriter()
      var large = Submission.sample(1)
      large.response = [UInt8](repeating: 7, count: 100_000)
      let task = Task { [large] in try await store.commit(large) }
      try await store.waitForWriters(1)
      await #expect(throws: StoreError.overloaded(limit: "bytes of writes that wait", value: 50_000)) {
        try await store.commit(.sample(2))
      }
      release()
      guard case .stored = try await task.value else { throw Unexpected() }
      guard case .stored = try await store.commit(.sample(2)) else { throw Unexpected() }
    }
  }

  @Test(
    "A batch has no more writes and bytes than its limits",
    arguments: [(WriteLimits(batchCount: 10), 1 + 7), (WriteLimits(batchBytes: 4096), 1 + 22), (.defaults, 1 + 1)]
  )
  func batches(limits: WriteLimits, transactions: Int) async throws {
    try await withStore(.init(writeLimits: limits)) { store in
      let counter = try await store.countingTransactions()
      // Each counts as 1,024 bytes and a few: three fit into 4,096.
      _ = try await store.committing(1...64)
      #expect(counter.committed == transactions)
    }
  }

  @Test("Closing under load stores everything that was taken, and takes nothing after")
  func closing() async throws {
    try await withPath { path in
      let store = try SQLiteAssessmentStore(path: path, configuration: .init(writeLimits: .init(batchCount: 7)))
      let release = try await store.holdingWriter()
      let tasks = (1...100).map { number in Task { try await store.commit(.sample(number)) } }
      try await store.waitForWriters(100)
      let closing = Task { try await store.close() }
      // Whether it comes before the closing or after: it has a clear answer.
      let late = Task { try await store.commit(.sample(101)) }
      release()
      for task in tasks { guard case .stored = try await task.value else { throw Unexpected() } }
      let isStored = await Result { try await late.value }.isSuccess
      try await closing.value
      await expectUnavailable("closed") { try await store.commit(.sample(102)) }
      let again = try SQLiteAssessmentStore(path: path)
      #expect(try await again.countRows("assessment") == 101 + (isStored ? 1 : 0))
      try await again.close()
    }
  }

  @Test("Callers that are cancelled while they wait change nothing")
  func cancelled() async throws {
    try await withStore { store in
      let release = try await store.holdingWriter()
      let tasks = (1...30).map { number in Task { try await store.commit(.sample(number)) } }
      try await store.waitForWriters(30)
      for task in tasks { task.cancel() }
      release()
      for task in tasks { guard case .stored = try await task.value else { throw Unexpected() } }
      #expect(try await store.countRows("assessment") == 31)
    }
  }
}

extension Result where Failure == any Error {
  fileprivate init(catching body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }

  fileprivate var isSuccess: Bool { if case .success = self { true } else { false } }
}
