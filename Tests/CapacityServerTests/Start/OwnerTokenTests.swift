import Assessments
import CapacityProtos
import Foundation
import GRPCCore
import Logging
import SQLiteStore
import Testing

@testable import CapacityServer

@Suite("The owner's token")
struct OwnerTokenTests {
  /// Runs the body with a fresh store.
  private func withStore(_ body: (DataFolder, SQLiteAssessmentStore) async throws -> Void) async throws {
    try await withFolder { folder in
      _ = try folder.prepare()
      let store = try SQLiteAssessmentStore(path: folder.database)
      try await body(folder, store)
      try await store.close()
    }
  }

  private func written(in folder: DataFolder) throws -> BearerToken {
    BearerToken(text: try String(contentsOfFile: folder.ownerToken, encoding: .utf8))
  }

  @Test("the first one is an administrator's, belongs to the agency local, and registers it")
  func first() async throws {
    try await withStore { folder, store in
      let text = try #require(try await OwnerToken.prepare(in: folder, store: store, now: 7, logger: silent))
      let token = BearerToken(text: text)
      let record = try #require(try await store.token(digest: token.digest))
      #expect(record.role == "admin" && record.principal == "owner" && record.agency == "local")
      #expect(record.prefix == text.prefix(12) && record.created == 7 && record.expires == nil)
      #expect(ULID.isWellFormed(record.id))
      let agency = try await store.agency(id: "local")
      #expect(agency == AgencyRecord(id: "local", name: "local", created: 7))
      #expect(try written(in: folder) == token)
      let again = try await OwnerToken.prepare(in: folder, store: store, now: 8, logger: silent)
      #expect(again == text)
    }
  }

  @Test(
    "one that is gone, foreign or revoked is warned of, with the way back in",
    arguments: ["gone", "foreign", "ended"]
  )
  func lost(fault: String) async throws {
    try await withStore { folder, store in
      _ = try await OwnerToken.prepare(in: folder, store: store, now: 7, logger: silent)
      switch fault {
      case "gone": PrivateFile.remove(folder.ownerToken)
      case "foreign": try PrivateFile.write(BearerToken.random().text, to: folder.ownerToken)
      default:
        let former = try written(in: folder)
        _ = try await OwnerToken.renew(in: folder, store: store, now: 8)
        try PrivateFile.write(former.text, to: folder.ownerToken)
      }
      let log = RecordedLog()
      let token = try await OwnerToken.prepare(in: folder, store: store, now: 9, logger: log.logger)
      #expect(token == nil)
      #expect(log.lines.map(\.level) == [.warning])
      #expect(log.text.contains("capacityd owner-token"))
      #expect(!log.text.contains("cap_"))
    }
  }

  @Test("a new one is written and works; the former ones are revoked, other people's are not")
  func renew() async throws {
    try await withStore { folder, store in
      _ = try await OwnerToken.prepare(in: folder, store: store, now: 7, logger: silent)
      let first = try written(in: folder)
      func record(_ principal: String, _ role: Role) -> TokenRecord {
        let token = BearerToken.random()
        return TokenRecord(
          id: newID(),
          digest: token.digest,
          prefix: token.prefix,
          principal: principal,
          role: role.rawValue,
          agency: "a",
          created: 7
        )
      }
      let others = [record("boss", .admin), record("owner", .submitter)]
      for other in others { _ = try await store.registerToken(other, registering: true) }
      // More than one page of former ones.
      for _ in 0..<501 {
        _ = try await store.registerToken(record("owner", .admin), registering: true)
      }
      #expect(try await OwnerToken.renew(in: folder, store: store, now: 9) == 502)
      let second = try written(in: folder)
      #expect(second != first)
      #expect(try await store.token(digest: first.digest)?.revoked == 9)
      #expect(try await store.token(digest: second.digest)?.works(at: 9) == true)
      for other in others { #expect(try await store.token(id: other.id) == other) }
      #expect(try await OwnerToken.renew(in: folder, store: store, now: 10) == 1)
    }
  }

  @Test("a retired agency local does not lock the owner out")
  func retired() async throws {
    try await withStore { folder, store in
      _ = try await OwnerToken.prepare(in: folder, store: store, now: 7, logger: silent)
      let boss = BearerToken.random()
      _ = try await store.registerToken(
        TokenRecord(id: newID(), digest: boss.digest, prefix: "", principal: "boss", role: "admin", created: 7),
        registering: true
      )
      guard case .retired(_, revokedTokens: 1) = try await store.retireAgency(id: "local", at: 8) else {
        Issue.record("the agency was not retired")
        return
      }
      #expect(try await OwnerToken.renew(in: folder, store: store, now: 9) == 0)
      let record = try await store.token(digest: written(in: folder).digest)
      #expect(record?.works(at: 9) == true && record?.agency == nil)
    }
  }

  @Test("the command needs a store, and no server on it; afterwards the new token opens it and the old one does not")
  func command() async throws {
    try await withFolder { folder in
      let missing = await #expect(throws: ServerFailure.self) { try await OwnerToken.renew(in: folder, logger: silent) }
      #expect(missing?.description.contains("there is no store") == true)
      #expect(!FileManager.default.fileExists(atPath: folder.path))
      let log = RecordedLog()
      let server = CapacityServer(configuration: try .testing(folder), logger: log.logger)
      let first = try await server.run { running in
        let taken = await #expect(throws: ServerFailure.self) { try await OwnerToken.renew(in: folder, logger: silent) }
        #expect(taken?.description.contains("uses the data folder") == true)
        return running.ownerToken
      }
      PrivateFile.remove(folder.ownerToken)
      #expect(try await OwnerToken.renew(in: folder, logger: log.logger) == 1)
      let mode = try FileManager.default.attributesOfItem(atPath: folder.ownerToken)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      let second = try await server.run { running in
        try await withClient(of: running) { client in
          let caller = try await client.caller(with: running.ownerToken)
          #expect(caller.principal?.role == .admin)
          let error = await #expect(throws: RPCError.self) { try await client.caller(with: first) }
          #expect(error?.code == .unauthenticated)
        }
        return running.ownerToken
      }
      #expect(second != nil && second != first)
      for token in [first, second].compactMap({ $0 }) { #expect(!log.text.contains(token.dropFirst(4).prefix(8))) }
    }
  }
}
