import CapacityProtos
import Foundation
import ProtobufC
import Testing

@testable import Assessments

@Suite("Registry and tokens")
struct RegistryTests {
  let service: TestService

  init() throws { service = try TestService() }

  @Test("an administrator's submit registers agency and state; others need them registered and active")
  func submits() async throws {
    await #expect(throws: AssessmentError.self) {
      try await service.submit(TestService.response(), by: service.agencyOne)
    }
    _ = try await service.submit(TestService.response { $0.agency = "agency-one" })
    #expect(try await service.assessments.store.state(code: "XAA")?.name == "XAA")
    _ = try await service.submit(TestService.response(), by: service.agencyOne)
    let unknown = await error {
      try await service.submit(TestService.response { $0.stateCode = "XBB" }, by: service.agencyOne)
    }
    #expect(
      unknown
        == .precondition(
          "the state XBB is not registered here: an administrator registers it (capacity admin state add XBB)",
          reason: "UNKNOWN_STATE"
        )
    )
    var retire = Capacity_V1_RetireStateRequest()
    retire.stateCode = "XAA"
    _ = try await service.assessments.retireState(retire, by: service.owner)
    for caller in [service.owner, service.agencyOne] {
      let retired = await error { try await service.submit(TestService.response(), by: caller) }
      guard case .precondition(_, reason: "RETIRED_STATE") = retired else {
        Issue.record("\(String(describing: retired))")
        continue
      }
    }
  }

  @Test("agencies come, are renamed, go and come back, and lists hold them by id")
  func agencies() async throws {
    for id in ["b", "c", "a"] { try await service.register(agency: id) }
    var create = Capacity_V1_CreateAgencyRequest()
    create.agencyID = "a"
    await #expect(throws: AssessmentError.exists("the agency a is registered already")) {
      try await service.assessments.createAgency(create, by: service.owner)
    }
    var rename = Capacity_V1_RenameAgencyRequest()
    rename.agencyID = "a"
    rename.name = "Agency A"
    _ = try await service.assessments.renameAgency(rename, by: service.owner)
    var retire = Capacity_V1_RetireAgencyRequest()
    retire.agencyID = "a"
    let retired = try await service.assessments.retireAgency(retire, by: service.owner)
    #expect(retired.agency?.retireTime != nil)
    create.name = "Agency A again"
    let back = try await service.assessments.createAgency(create, by: service.owner)
    #expect(back.agency?.retireTime == nil)
    #expect(back.agency?.name == "Agency A again")
    var list = Capacity_V1_ListAgenciesRequest()
    list.pageSize = 2
    var ids: [String] = []
    repeat {
      let page = try await service.assessments.listAgencies(list, by: service.owner)
      ids += page.agencies.map(\.agencyID)
      list.pageToken = page.nextPageToken
    } while !list.pageToken.isEmpty
    #expect(ids == ["a", "b", "c"])
  }

  @Test("a token is made for a registered agency or state, with what its role needs")
  func tokens() async throws {
    try await service.register(agency: "agency-one")
    try await service.register(state: "XAA")
    let token = try await service.token(.submitter, agency: "agency-one")
    #expect(token.secret.hasPrefix(token.token?.prefix ?? "?"))
    #expect(token.token?.prefix.count == 12)
    let record = try #require(
      try await service.assessments.store.token(digest: BearerToken(text: token.secret).digest)
    )
    #expect(record.agency == "agency-one")
    _ = try await service.token(.counterpart, state: "XAA")
    for (role, agency, state) in [
      (.submitter, "", ""), (.submitter, "agency-nine", ""), (.submitter, "agency-one", "XAA"), (.counterpart, "", ""),
      (.counterpart, "agency-one", "XAA"), (.counterpart, "", "XZZ"), (.unspecified, "agency-one", ""),
      (.UNRECOGNIZED(9), "agency-one", ""), (.reader, "a\nb", ""),
    ] as [(Capacity_V1_Role, String, String)] {
      await #expect(throws: AssessmentError.self, "\(role) \(agency) \(state)") {
        try await service.token(role, agency: agency, state: state)
      }
    }
  }

  @Test("a token that would have expired already is refused", arguments: [-1, 0] as [Int64])
  func expiry(milliseconds: Int64) async throws {
    await #expect(throws: AssessmentError.self) {
      try await service.token(.admin, expires: .init(milliseconds: TestService.noon + milliseconds))
    }
  }

  @Test("rotation keeps the rights and the length of life, and ends the old token; an ended one is not rotated")
  func rotation() async throws {
    try await service.register(agency: "agency-one")
    let old = try await service.token(
      .analyst,
      agency: "agency-one",
      expires: .init(milliseconds: TestService.noon + 1000)
    )
    var rotate = Capacity_V1_RotateTokenRequest()
    rotate.tokenID = old.token?.tokenID ?? ""
    let new = try await service.assessments.rotateToken(rotate, by: service.owner)
    #expect(new.secret != old.secret)
    #expect(new.token?.principal == old.token?.principal)
    #expect(new.token?.expireTime == old.token?.expireTime)
    let record = try await service.assessments.store.token(id: rotate.tokenID)
    #expect(record?.revoked == TestService.noon)
    let again = await error { try await service.assessments.rotateToken(rotate, by: service.owner) }
    guard case .precondition(_, reason: "TOKEN_ENDED") = again else {
      Issue.record("\(String(describing: again))")
      return
    }
  }

  @Test("the last administrator's token that works stays")
  func lastAdministrator() async throws {
    let only = try await service.token(.admin)
    var revoke = Capacity_V1_RevokeTokenRequest()
    revoke.tokenID = only.token?.tokenID ?? ""
    await #expect(throws: AssessmentError.lastAdministrator) {
      try await service.assessments.revokeToken(revoke, by: service.owner)
    }
    _ = try await service.token(.admin)
    let revoked = try await service.assessments.revokeToken(revoke, by: service.owner)
    #expect(revoked.token?.revokeTime != nil)
  }

  private func error(_ body: () async throws -> some Sendable) async -> AssessmentError? {
    do {
      _ = try await body()
      return nil
    } catch {
      return error as? AssessmentError
    }
  }
}
