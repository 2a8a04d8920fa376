import Assessments
import GRDB
import Testing

@testable import SQLiteStore

@Suite("Revoking and rotating tokens")
struct RevocationTests {
  @Test("A revoked token keeps its time, an expired one can be revoked, an unknown one is unknown")
  func revoke() async throws {
    try await withStore { store in
      let token = TokenRecord.sample(1, agency: "Agency A", expires: 3)
      _ = try await store.registerToken(token, registering: true)
      var revoked = token
      revoked.revoked = 5
      #expect(try await store.revokeToken(id: token.id, at: 5) == .revoked(revoked))
      #expect(try await store.revokeToken(id: token.id, at: 6) == .revoked(revoked))
      #expect(try await store.token(id: token.id) == revoked)
      #expect(try await store.revokeToken(id: identifier(2), at: 5) == .unknown)
      #expect(try await store.revokeToken(id: token.id + "\0", at: 5) == .unknown)
    }
  }

  @Test("The last administrator's token that works stays", arguments: [nil, 10, 11] as [Int64?])
  func lastAdministrator(expires: Int64?) async throws {
    try await withStore { store in
      let tokens: [TokenRecord] = [
        .sample(1, role: .admin),
        .sample(2, role: .admin, expires: expires),
        .sample(3, role: .admin, revoked: 9),
        .sample(4, agency: "Agency A"),
      ]
      for token in tokens { _ = try await store.registerToken(token, registering: true) }
      let first = try await store.revokeToken(id: identifier(1), at: 10)
      // At its time of expiry a token works no more.
      guard expires != 10 else {
        #expect(first == .lastAdministrator)
        #expect(try await store.token(id: identifier(1)) == tokens[0])
        return
      }
      guard case .revoked = first else { throw Unexpected() }
      #expect(try await store.revokeToken(id: identifier(2), at: 10) == .lastAdministrator)
      #expect(try await store.token(id: identifier(2)) == tokens[1])
      // Others go, and so does what works no more.
      guard case .revoked = try await store.revokeToken(id: identifier(4), at: 10) else { throw Unexpected() }
      _ = try await store.registerToken(.sample(5, role: .admin), registering: false)
      guard case .revoked = try await store.revokeToken(id: identifier(2), at: 10) else { throw Unexpected() }
    }
  }

  @Test("Where no administrator's token works anyway, others can be revoked")
  func noAdministrator() async throws {
    try await withStore { store in
      _ = try await store.registerToken(.sample(1, role: .admin, expires: 5), registering: false)
      _ = try await store.registerToken(.sample(2, agency: "Agency A"), registering: true)
      guard case .revoked = try await store.revokeToken(id: identifier(2), at: 5) else { throw Unexpected() }
      guard case .revoked = try await store.revokeToken(id: identifier(1), at: 5) else { throw Unexpected() }
    }
  }

  @Test("A rotated token gives way to its replacement, also an administrator's last one")
  func rotate() async throws {
    try await withStore { store in
      let old = TokenRecord.sample(1, role: .admin, expires: 20)
      var new = TokenRecord.sample(2, role: .admin, expires: 90)
      new.principal = old.principal
      _ = try await store.registerToken(old, registering: false)
      #expect(try await store.rotateToken(id: old.id, to: new, at: 10) == .rotated)
      #expect(try await store.token(id: new.id) == new)
      #expect(try await store.token(id: old.id)?.revoked == 10)
      // What has ended is not brought back.
      var third = TokenRecord.sample(3, role: .admin)
      third.principal = old.principal
      #expect(try await store.rotateToken(id: old.id, to: third, at: 11) == .ended)
      #expect(try await store.rotateToken(id: new.id, to: third, at: 90) == .ended)
      #expect(try await store.rotateToken(id: identifier(9), to: third, at: 11) == .unknown)
      #expect(try await store.rotateToken(id: "\0", to: third, at: 11) == .unknown)
      #expect(try await store.countRows("token") == 2)
    }
  }

  @Test("A replacement for another bearer, or with a digest that is there, changes nothing")
  func faultyReplacement() async throws {
    try await withStore { store in
      let old = TokenRecord.sample(1, role: .reader, agency: "Agency A")
      _ = try await store.registerToken(old, registering: true)
      let faults: [@Sendable (inout TokenRecord) -> Void] = [
        { $0.principal = "thief" }, { $0.role = "admin" }, { $0.agency = "Agency B" }, { $0.stateCode = "XAA" },
        { $0.digest = digest(1) }, { $0.id = identifier(1) },
      ]
      for fault in faults {
        var token = old
        token.id = identifier(2)
        token.digest = digest(2)
        fault(&token)
        let replacement = token
        let error = await #expect(throws: StoreError.self) {
          try await store.rotateToken(id: old.id, to: replacement, at: 5)
        }
        guard case .unexpected = error else { throw Unexpected() }
      }
      #expect(try await store.token(id: old.id) == old)
      #expect(try await store.countRows("token") == 1)
    }
  }

  @Test("A token of a retired agency or state cannot be rotated, even where it was left working")
  func retiredBearer() async throws {
    try await withStore { store in
      _ = try await store.registerToken(.sample(1, agency: "Agency A"), registering: true)
      _ = try await store.registerToken(.sample(2, role: .counterpart, state: "XAA"), registering: true)
      try await store.pool.write { db in
        try db.execute(sql: "UPDATE agency SET retired = 1; UPDATE state SET retired = 1;")
      }
      let refusals: [(Int, RegistryRefusal)] = [(1, .retiredAgency("Agency A")), (2, .retiredState("XAA"))]
      for (number, refusal) in refusals {
        var replacement = try #require(try await store.token(id: identifier(number)))
        replacement.id = identifier(number + 10)
        replacement.digest = digest(number + 10)
        #expect(
          try await store.rotateToken(id: identifier(number), to: replacement, at: 5) == .refused(refusal)
        )
        #expect(try await store.token(id: identifier(number))?.revoked == nil)
      }
    }
  }
}
