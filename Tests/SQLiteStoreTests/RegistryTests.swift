import Assessments
import Testing

@testable import SQLiteStore

@Suite("The registry of agencies and states")
struct RegistryTests {
  private let agency = AgencyRecord(id: "agency-a", name: "Agency A", created: 10)
  private let state = StateRecord(
    code: "XAA",
    name: "State A",
    counterpart: "Office A",
    region: "002",
    incomeGroup: 3,
    created: 10
  )

  @Test("An agency is created once, renamed, retired, and brought back with its first time")
  func agencies() async throws {
    try await withStore { store async throws in
      #expect(try await store.agency(id: agency.id) == nil)
      #expect(try await store.createAgency(agency) == agency)
      #expect(try await store.createAgency(.init(id: agency.id, name: "Another", created: 11)) == nil)
      #expect(try await store.agency(id: agency.id) == agency)
      var renamed = agency
      renamed.name = "Agency of A 'quoted' \u{1F30D}"
      #expect(try await store.renameAgency(id: agency.id, name: renamed.name) == renamed)
      #expect(try await store.renameAgency(id: "agency-b", name: "B") == nil)
      var retired = renamed
      retired.retired = 20
      #expect(try await store.retireAgency(id: agency.id, at: 20) == .retired(retired, revokedTokens: 0))
      #expect(try await store.retireAgency(id: agency.id, at: 30) == .retired(retired, revokedTokens: 0))
      #expect(try await store.retireAgency(id: "agency-b", at: 20) == .unknown)
      #expect(try await store.agency(id: agency.id) == retired)
      let back = AgencyRecord(id: agency.id, name: "Back", created: 40)
      #expect(try await store.createAgency(back) == AgencyRecord(id: agency.id, name: "Back", created: 10))
    }
  }

  @Test("A state is created once, renamed in parts, retired, and brought back with its first time")
  func states() async throws {
    try await withStore { store async throws in
      #expect(try await store.state(code: "XAA") == nil)
      #expect(try await store.createState(state) == state)
      #expect(try await store.createState(.init(code: "XAA", name: "B", counterpart: "", created: 1)) == nil)
      var renamed = state
      renamed.name = "State of A"
      #expect(try await store.rename("XAA", name: renamed.name) == renamed)
      renamed.counterpart = ""
      #expect(try await store.rename("XAA", counterpart: "") == renamed)
      renamed.region = "419"
      #expect(try await store.rename("XAA", region: "419") == renamed)
      renamed.incomeGroup = 1
      #expect(try await store.rename("XAA", incomeGroup: 1) == renamed)
      #expect(try await store.rename("XAA") == renamed)
      (renamed.region, renamed.incomeGroup) = ("", 0)
      #expect(try await store.rename("XAA", region: "", incomeGroup: 0) == renamed)
      #expect(try await store.state(code: "XAA") == renamed)
      #expect(try await store.rename("XAB", name: "B", counterpart: "B", region: "002", incomeGroup: 1) == nil)
      var retired = renamed
      retired.retired = 20
      #expect(try await store.retireState(code: "XAA", at: 20) == .retired(retired, revokedTokens: 0))
      #expect(try await store.retireState(code: "XAA", at: 30) == .retired(retired, revokedTokens: 0))
      #expect(try await store.retireState(code: "XAB", at: 20) == .unknown)
      let back = StateRecord(
        code: "XAA",
        name: "Back",
        counterpart: "Office B",
        region: "150",
        incomeGroup: 4,
        created: 40
      )
      var expected = back
      expected.created = 10
      #expect(try await store.createState(back) == expected)
      #expect(try await store.state(code: "XAA") == expected)
    }
  }

  @Test("Retiring an agency revokes its tokens that work, of any role, and no others")
  func retireAgencyTokens() async throws {
    try await withStore { store in
      let revokedWithIt: [TokenRecord] = [
        .sample(1, agency: "A"), .sample(2, role: .reader, agency: "A", expires: 21),
        .sample(3, role: .admin, agency: "A"),
      ]
      let untouched: [TokenRecord] = [
        .sample(4, agency: "A", revoked: 5), .sample(5, agency: "A", expires: 20), .sample(6, agency: "B"),
        .sample(7, role: .admin), .sample(8, role: .counterpart, state: "XAA"),
      ]
      for token in revokedWithIt + untouched { _ = try await store.registerToken(token, registering: true) }
      guard case .retired(let record, 3) = try await store.retireAgency(id: "A", at: 20) else { throw Unexpected() }
      #expect(record == AgencyRecord(id: "A", name: "A", created: 1, retired: 20))
      for token in revokedWithIt { #expect(try await store.token(id: token.id)?.revoked == 20) }
      for token in untouched { #expect(try await store.token(id: token.id) == token) }
    }
  }

  @Test("Retiring a state revokes its counterparts' tokens, and no others")
  func retireStateTokens() async throws {
    try await withStore { store in
      let tokens: [TokenRecord] = [
        .sample(1, role: .counterpart, state: "XAA"), .sample(2, role: .counterpart, state: "XAB"),
        .sample(3, agency: "A"), .sample(4, role: .admin), .sample(5, role: .counterpart, state: "XAA", expires: 4),
      ]
      for token in tokens { _ = try await store.registerToken(token, registering: true) }
      guard case .retired(_, 1) = try await store.retireState(code: "XAA", at: 20) else { throw Unexpected() }
      #expect(try await store.token(id: identifier(1))?.revoked == 20)
      for token in tokens.dropFirst() { #expect(try await store.token(id: token.id) == token) }
    }
  }

  @Test("An agency that holds the last administrator's token that works stays, with all its tokens")
  func lastAdministrator() async throws {
    try await withStore { store in
      let tokens: [TokenRecord] = [
        .sample(1, agency: "A"), .sample(2, role: .admin, agency: "A"), .sample(3, role: .admin, expires: 20),
      ]
      for token in tokens { _ = try await store.registerToken(token, registering: true) }
      #expect(try await store.retireAgency(id: "A", at: 20) == .lastAdministrator)
      #expect(try await store.agency(id: "A")?.retired == nil)
      for token in tokens { #expect(try await store.token(id: token.id) == token) }
      guard case .retired(_, 2) = try await store.retireAgency(id: "A", at: 19) else { throw Unexpected() }
    }
  }

  @Test("Lists are in order of their keys, in exact pages, retired ones too", arguments: [1, 2, 5, 6, 50])
  func lists(size: Int) async throws {
    try await withStore { store in
      let ids = ["b", "a-2", "B", "a", "ä"]
      for id in ids {
        _ = try await store.createAgency(.init(id: id, name: "", created: 1))
        _ = try await store.createState(.init(code: id, name: "", counterpart: "", created: 1))
      }
      _ = try await store.retireAgency(id: "a-2", at: 1)
      _ = try await store.retireState(code: "a-2", at: 1)
      let agencies = try await all(size) { try await store.agencies(after: $0?.id, limit: size) }
      let states = try await all(size) { try await store.states(after: $0?.code, limit: size) }
      #expect(agencies.map(\.id) == ["B", "a", "a-2", "b", "ä"])
      #expect(states.map(\.code) == ["B", "a", "a-2", "b", "ä"])
      #expect(agencies[2].retired == 1 && states[2].retired == 1)
      #expect(try await store.agencies(after: "\0", limit: size).records.isEmpty)
      #expect(try await store.states(after: "ä", limit: -5) == .init(records: [], hasMore: false))
    }
  }

  @Test("Texts that SQLite would cut at a NUL are refused or match nothing")
  func nulCharacters() async throws {
    try await withStore { store in
      _ = try await store.createAgency(agency)
      _ = try await store.createState(state)
      let writes: [@Sendable () async throws -> Void] = [
        { _ = try await store.createAgency(.init(id: "b\0", name: "", created: 1)) },
        { _ = try await store.createAgency(.init(id: "b", name: "\0", created: 1)) },
        { _ = try await store.renameAgency(id: "agency-a", name: "\0") },
        { _ = try await store.createState(.init(code: "XAB\0", name: "", counterpart: "", created: 1)) },
        { _ = try await store.createState(.init(code: "XAB", name: "\0", counterpart: "", created: 1)) },
        { _ = try await store.createState(.init(code: "XAB", name: "", counterpart: "\0", created: 1)) },
        { _ = try await store.createState(.init(code: "B", name: "", counterpart: "", region: "\0", created: 1)) },
        { _ = try await store.rename("XAA", name: "\0") },
        { _ = try await store.rename("XAA", counterpart: "\0") },
        { _ = try await store.rename("XAA", region: "\0") },
      ]
      for write in writes { await #expect(throws: StoreError.self) { try await write() } }
      #expect(try await store.agency(id: "agency-a\0") == nil)
      #expect(try await store.renameAgency(id: "agency-a\0", name: "B") == nil)
      #expect(try await store.retireAgency(id: "agency-a\0", at: 1) == .unknown)
      #expect(try await store.state(code: "XAA\0") == nil)
      #expect(try await store.rename("XAA\0", name: "B") == nil)
      #expect(try await store.retireState(code: "XAA\0", at: 1) == .unknown)
      #expect(try await store.agency(id: agency.id) == agency)
      #expect(try await store.state(code: "XAA") == state)
    }
  }

  /// All pages, each but the last of which must be full.
  private func all<Record>(
    _ size: Int,
    _ page: (Record?) async throws -> RegistryPage<Record>
  ) async throws -> [Record] {
    var found: [Record] = []
    while true {
      let next = try await page(found.last)
      found += next.records
      guard next.hasMore else { return found }
      #expect(next.records.count == size)
    }
  }
}

extension SQLiteAssessmentStore {
  /// Changes what is named; the rest stays.
  fileprivate func rename(
    _ code: String,
    name: String? = nil,
    counterpart: String? = nil,
    region: String? = nil,
    incomeGroup: Int? = nil
  ) async throws -> StateRecord? {
    try await renameState(
      code: code,
      name: name,
      counterpart: counterpart,
      region: region,
      incomeGroup: incomeGroup
    )
  }
}
