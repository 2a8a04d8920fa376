import Assessments
import Testing

@testable import SQLiteStore

@Suite("Supports")
struct SupportTests {
  @Test("A support is found by its id, with its indicators in the order in which they were given")
  func roundTrip() async throws {
    try await withStore { store in
      let records: [SupportRecord] = [
        .sample(1, indicators: ["LAW-02", "LAW-01", "LAW-02"]), .sample(2, indicators: []),
        // The mark after the space that separates them makes one character of both.
        .sample(3, indicators: ["ä", "\u{301}A", "\u{A0}", "\n"], ended: 8),
      ]
      for record in records { #expect(try await store.createSupport(record, registering: true) == nil) }
      for record in records {
        let found = try await store.support(id: record.id)
        #expect(found == record)
        #expect(found?.indicatorIDs.map { Array($0.utf8) } == record.indicatorIDs.map { Array($0.utf8) })
      }
      #expect(try await store.support(id: identifier(9)) == nil)
      #expect(try await store.support(id: identifier(1) + "\0") == nil)
    }
  }

  @Test("Its agency and its state must be registered and active, unless what is missing is registered with it")
  func registry() async throws {
    try await withStore { store in
      let record = SupportRecord.sample(1)
      #expect(try await store.createSupport(record, registering: false) == .unknownAgency("Agency A"))
      _ = try await store.createAgency(.init(id: "Agency A", name: "A", created: 1))
      #expect(try await store.createSupport(record, registering: false) == .unknownState("XAA"))
      #expect(try await store.countRows("support") == 0)
      #expect(try await store.createSupport(record, registering: true) == nil)
      #expect(
        try await store.state(code: "XAA")
          == StateRecord(code: "XAA", name: "XAA", counterpart: "", created: record.created)
      )
      // What is there keeps its name.
      #expect(try await store.agency(id: "Agency A") == AgencyRecord(id: "Agency A", name: "A", created: 1))
      #expect(try await store.createSupport(.sample(2), registering: false) == nil)

      _ = try await store.retireState(code: "XAA", at: 5)
      #expect(try await store.createSupport(.sample(3), registering: true) == .retiredState("XAA"))
      // The refusal for the state must not leave the agency behind.
      #expect(try await store.createSupport(.sample(4, agency: "New"), registering: true) == .retiredState("XAA"))
      #expect(try await store.agency(id: "New") == nil)
      _ = try await store.retireAgency(id: "Agency A", at: 5)
      #expect(try await store.createSupport(.sample(5, state: "XAB"), registering: true) == .retiredAgency("Agency A"))
      #expect(try await store.state(code: "XAB") == nil)
      // What was stored before stays, and can be ended.
      #expect(try await store.countRows("support") == 2)
      #expect(try await store.endSupport(id: record.id, at: 6)?.ended == 6)
    }
  }

  @Test("An id is stored once, and the first record stays")
  func duplicate() async throws {
    try await withStore { store in
      _ = try await store.createSupport(.sample(1), registering: true)
      let error = await #expect(throws: StoreError.self) {
        try await store.createSupport(.sample(1, agency: "Agency B"), registering: true)
      }
      guard case .unexpected = error else { throw Unexpected() }
      #expect(try await store.support(id: identifier(1)) == .sample(1))
      // With the refused record its agency is not registered either.
      #expect(try await store.agency(id: "Agency B") == nil)
    }
  }

  @Test("A support that is ended twice keeps its first time")
  func endTwice() async throws {
    try await withStore { store in
      for number in 1...2 { _ = try await store.createSupport(.sample(number), registering: true) }
      let ended = SupportRecord.sample(1, ended: 20)
      #expect(try await store.endSupport(id: ended.id, at: 20) == ended)
      #expect(try await store.endSupport(id: ended.id, at: 10) == ended)
      #expect(try await store.endSupport(id: ended.id, at: 30) == ended)
      #expect(try await store.support(id: ended.id) == ended)
      #expect(try await store.support(id: identifier(2)) == .sample(2))
      #expect(try await store.endSupport(id: identifier(3), at: 20) == nil)
      #expect(try await store.endSupport(id: ended.id + "\0", at: 20) == nil)
    }
  }

  @Test("Texts that would not come back as they are, are refused, and match nothing")
  func unstorable() async throws {
    try await withStore { store async throws in
      let faults: [@Sendable (inout SupportRecord) -> Void] = [
        { $0.id = "0" + "\0" + $0.id.dropFirst(2) }, { $0.agency += "\0" }, { $0.stateCode += "\0" },
        { $0.title += "\0" }, { $0.indicatorIDs = ["LAW-01", "\0"] }, { $0.indicatorIDs = ["LAW-01", ""] },
        { $0.indicatorIDs = ["LAW-01 LAW-02"] }, { $0.indicatorIDs = [" \u{301}"] }, { $0.id = "short" },
      ]
      for fault in faults {
        var record = SupportRecord.sample(1)
        fault(&record)
        let faulty = record
        let error = await #expect(throws: StoreError.self) {
          try await store.createSupport(faulty, registering: true)
        }
        guard case .unexpected = error else { throw Unexpected() }
      }
      #expect(try await store.countRows("support") == 0)
      #expect(try await store.countRows("agency") == 0)
      _ = try await store.createSupport(.sample(1), registering: true)
      let none = RegistryPage<SupportRecord>(records: [], hasMore: false)
      for (state, agency, cursor) in [("XAA\0", nil, nil), (nil, "Agency A\0", nil), (nil, nil, "9\0")] {
        let page = try await store.supports(
          stateCode: state,
          agency: agency,
          isRunning: false,
          after: cursor,
          limit: 5
        )
        #expect(page == none)
      }
    }
  }
}
