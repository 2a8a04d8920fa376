import Assessments
import Testing

@testable import SQLiteStore

@Suite("Tokens")
struct TokenTests {
  @Test("A token's record is found by digest and by id, whatever is unset")
  func roundTrip() async throws {
    try await withStore { store async throws in
      #expect(try await !store.hasTokens())
      let records: [TokenRecord] = [
        .sample(1, role: .admin),
        .sample(2, agency: "Agency A", expires: 3, revoked: 4),
        .sample(3, role: .counterpart, state: "XAA", expires: 9),
      ]
      for record in records { #expect(try await store.registerToken(record, registering: true) == nil) }
      #expect(try await store.hasTokens())
      for record in records {
        #expect(try await store.token(digest: record.digest) == record)
        #expect(try await store.token(id: record.id) == record)
      }
      #expect(try await store.token(digest: digest(9)) == nil)
      #expect(try await store.token(digest: []) == nil)
      #expect(try await store.token(id: identifier(9)) == nil)
      #expect(try await store.token(id: identifier(1) + "\0") == nil)
    }
  }

  @Test("Id and digest are registered once, and the first record stays", arguments: [(1, 2), (2, 1)])
  func duplicate(id: Int, content: Int) async throws {
    try await withStore { store in
      let first = TokenRecord.sample(1, role: .admin)
      _ = try await store.registerToken(first, registering: false)
      var second = TokenRecord.sample(id, role: .admin)
      second.digest = digest(content)
      second.principal = "thief"
      let error = await #expect(throws: StoreError.self) {
        try await store.registerToken(second, registering: false)
      }
      guard case .unexpected = error else { throw Unexpected() }
      #expect(try await store.token(digest: first.digest) == first)
      #expect(try await store.countRows("token") == 1)
    }
  }

  @Test("A token's agency and state must be registered and active, unless what is missing is registered with it")
  func registry() async throws {
    try await withStore { store in
      let clerk = TokenRecord.sample(1, agency: "Agency A")
      let reviewer = TokenRecord.sample(2, role: .counterpart, state: "XAA")
      #expect(try await store.registerToken(clerk, registering: false) == .unknownAgency("Agency A"))
      #expect(try await store.registerToken(reviewer, registering: false) == .unknownState("XAA"))
      #expect(try await !store.hasTokens())
      for token in [clerk, reviewer] { #expect(try await store.registerToken(token, registering: true) == nil) }
      #expect(
        try await store.agency(id: "Agency A") == AgencyRecord(id: "Agency A", name: "Agency A", created: 1)
      )
      #expect(
        try await store.state(code: "XAA") == StateRecord(code: "XAA", name: "XAA", counterpart: "", created: 2)
      )
      _ = try await store.retireAgency(id: "Agency A", at: 5)
      _ = try await store.retireState(code: "XAA", at: 5)
      let late: [(TokenRecord, RegistryRefusal)] = [
        (.sample(3, agency: "Agency A"), .retiredAgency("Agency A")),
        (.sample(4, role: .counterpart, state: "XAA"), .retiredState("XAA")),
        // The refusal for the state must not leave the agency behind.
        (.sample(5, role: .counterpart, agency: "Agency B", state: "XAA"), .retiredState("XAA")),
      ]
      for (token, refusal) in late {
        #expect(try await store.registerToken(token, registering: true) == refusal)
      }
      #expect(try await store.agency(id: "Agency B") == nil)
      #expect(try await store.countRows("token") == 2)
    }
  }

  @Test("Tokens are listed newest id first, in exact pages", arguments: [1, 2, 3, 7, 8, 100])
  func list(size: Int) async throws {
    try await withStore { store in
      #expect(try await store.tokens(after: nil, limit: size).records.isEmpty)
      let records = (1...7).map { TokenRecord.sample($0, role: .admin, revoked: $0 % 2 == 0 ? 9 : nil) }
      for record in records.shuffled() { _ = try await store.registerToken(record, registering: false) }
      var found: [TokenRecord] = []
      var pages = 0
      var page = try await store.tokens(after: nil, limit: size)
      while true {
        found += page.records
        pages += 1
        guard page.hasMore else { break }
        #expect(page.records.count == size)
        page = try await store.tokens(after: page.records.last?.id, limit: size)
      }
      #expect(found == records.reversed())
      #expect(pages == (7 + size - 1) / size)
      #expect(try await store.tokens(after: nil, limit: 0).records == [records[6]])
      #expect(try await store.tokens(after: "\0", limit: size).records.isEmpty)
    }
  }

  @Test("A token's texts must not hold a NUL")
  func nulCharacters() async throws {
    try await withStore { store async throws in
      let faults: [@Sendable (inout TokenRecord) -> Void] = [
        { $0.id += "\0" }, { $0.prefix += "\0" }, { $0.principal += "\0" }, { $0.role += "\0" },
        { $0.agency = "Agency\0A" }, { $0.stateCode = "XA\0" },
      ]
      for fault in faults {
        var token = TokenRecord.sample(1)
        fault(&token)
        let faulty = token
        await #expect(throws: StoreError.self) { try await store.registerToken(faulty, registering: true) }
        await #expect(throws: StoreError.self) { try await store.rotateToken(id: "1", to: faulty, at: 1) }
      }
      #expect(try await !store.hasTokens())
    }
  }
}
