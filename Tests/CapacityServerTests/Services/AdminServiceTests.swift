import Assessments
import CapacityProtos
import Foundation
import GRPCCore
import Testing

@testable import CapacityServer

@Suite("AdminService over the wire")
struct AdminServiceTests {
  private typealias Admin = Capacity_V1_AdminService

  @Test("a token is made, opens what its role may, is rotated and revoked; the log says why a call was refused")
  func tokens() async throws {
    try await withFolder { folder in
      let log = RecordedLog()
      let secrets = try await CapacityServer(configuration: try .testing(folder), logger: log.logger).run { running in
        try await withClient(of: running) { client in
          let admin = Admin.Client(wrapping: client)
          var agency = Capacity_V1_CreateAgencyRequest()
          agency.agencyID = "donor-a"
          _ = try await admin.createAgency(agency, metadata: running.owner)
          let twice = agency
          let exists = await #expect(throws: RPCError.self) {
            try await admin.createAgency(twice, metadata: running.owner)
          }
          #expect(exists?.code == .alreadyExists)
          #expect(exists?.detail(Google_Rpc_ErrorInfo.self)?.reason == "ALREADY_REGISTERED")

          var request = Capacity_V1_CreateTokenRequest()
          var principal = Capacity_V1_Principal()
          principal.name = "ann"
          principal.role = .reader
          principal.agency = "donor-a"
          request.principal = principal
          let made = try await admin.createToken(request, metadata: running.owner)
          let caller = try await client.caller(with: made.secret)
          #expect(caller.principal == principal)

          let denied = await #expect(throws: RPCError.self) {
            try await admin.listTokens(.init(), metadata: .bearing(made.secret))
          }
          #expect(denied?.code == .permissionDenied)
          #expect(denied?.message.contains("ListTokens needs the role admin") == true)

          var rotation = Capacity_V1_RotateTokenRequest()
          rotation.tokenID = made.token?.tokenID ?? ""
          let rotated = try await admin.rotateToken(rotation, metadata: running.owner)
          let revoked = await #expect(throws: RPCError.self) { try await client.caller(with: made.secret) }
          #expect(revoked?.code == .unauthenticated)
          #expect(revoked?.detail(Google_Rpc_ErrorInfo.self)?.reason == "TOKEN_REVOKED")
          let successor = try await client.caller(with: rotated.secret)
          #expect(successor.principal == principal)

          var last = Capacity_V1_RevokeTokenRequest()
          let tokens = try await admin.listTokens(.init(), metadata: running.owner).tokens
          last.tokenID = tokens.first { $0.principal?.name == "owner" }?.tokenID ?? ""
          let lastRequest = last
          let kept = await #expect(throws: RPCError.self) {
            try await admin.revokeToken(lastRequest, metadata: running.owner)
          }
          #expect(kept?.code == .failedPrecondition)
          return [made.secret, rotated.secret, running.ownerToken ?? ""]
        }
      }
      let calls = log.lines.filter { $0.message == "call" }
      let refused = calls.first { $0.metadata["reason"] == "TOKEN_REVOKED" }
      #expect(refused?.metadata["principal"] == "ann")
      #expect(refused?.metadata["method"] == "capacity.v1.AdminService/GetCaller")
      let denied = calls.first { $0.metadata["reason"] == "ROLE_LACKS_RIGHT" }
      #expect(denied?.metadata["principal"] == "ann")
      #expect(calls.contains { $0.metadata["reason"] == nil && $0.metadata["status"] == "ok" })
      for secret in secrets { #expect(secret.count == 47 && !log.text.contains(secret.dropFirst(4).prefix(8))) }
    }
  }

  @Test("the access rules are those that decide, told to every role")
  func rules() async throws {
    try await withServer { running, client in
      let reply = try await Admin.Client(wrapping: client).listAccessRules(.init(), metadata: running.owner)
      #expect(reply.rules == MethodAccess.messages)
      #expect(!reply.labelRules.isEmpty)
      #expect(reply.labelRules.allSatisfy { !$0.actions.isEmpty && $0.actions == $0.actions.sorted() })
    }
  }
}

extension Metadata {
  static func bearing(_ token: String?) -> Metadata { ["authorization": .string("Bearer \(token ?? "")")] }
}

extension Client {
  /// Who the server says that a token's bearer is.
  func caller(with token: String?) async throws -> Capacity_V1_GetCallerResponse {
    try await Capacity_V1_AdminService.Client(wrapping: self).getCaller(.init(), metadata: .bearing(token))
  }
}
