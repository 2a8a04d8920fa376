import Assessments
import GRPCCore
import SQLiteStore
import Testing

@testable import CapacityServer

@Suite("Who calls")
struct AuthenticatorTests {
  typealias Reason = AuthenticationFailure.Reason

  private func record(
    _ token: BearerToken = .random(),
    role: String = "submitter",
    stateCode: String? = nil,
    expires: Int64? = nil,
    revoked: Int64? = nil
  ) -> TokenRecord {
    TokenRecord(
      id: newID(),
      digest: token.digest,
      prefix: token.prefix,
      principal: "p",
      role: role,
      agency: stateCode == nil ? "a" : nil,
      stateCode: stateCode,
      created: 0,
      expires: expires,
      revoked: revoked
    )
  }

  @Test("a token in force names its caller, with all that is known of it")
  func inForce() throws {
    let submitter = try Authenticator.caller(with: record(expires: 101), at: 100)
    #expect(submitter == Caller(principal: "p", role: .submitter, agency: "a", expires: 101))
    let counterpart = try Authenticator.caller(with: record(role: "counterpart", stateCode: "XAA"), at: 100)
    #expect(counterpart == Caller(principal: "p", role: .counterpart, agency: nil, stateCode: "XAA"))
  }

  @Test("expired and revoked tokens are refused from that moment on, unknown roles always; the log may name the bearer")
  func refused() {
    let refusals: [(TokenRecord, Reason)] = [
      (record(expires: 100), .expiredToken), (record(revoked: 100), .revokedToken),
      // A clock that steps back brings no token back.
      (record(revoked: 101), .revokedToken),
      (record(expires: 1, revoked: 1), .revokedToken), (record(role: "king"), .unknownRole),
      (record(role: "king", revoked: 1), .revokedToken),
    ]
    for (record, reason) in refusals {
      let failure = #expect(throws: AuthenticationFailure.self) { try Authenticator.caller(with: record, at: 100) }
      #expect(failure?.reason == reason)
      #expect(failure?.principal == "p")
      #expect(failure?.words.isEmpty == false)
    }
  }

  @Test("digests are compared whole")
  func digests() {
    let token = BearerToken(text: "abc")
    #expect(Authenticator.isDigest(token.digest, of: token))
    for index in token.digest.indices {
      var digest = token.digest
      digest[index] ^= 1
      #expect(!Authenticator.isDigest(digest, of: token))
    }
    #expect(!Authenticator.isDigest([], of: token))
    #expect(!Authenticator.isDigest(token.digest + [0], of: token))
    #expect(!Authenticator.isDigest(Array(token.digest.dropLast()), of: token))
  }

  @Test("tokens are known by the store, whole")
  func store() async throws {
    try await withFolder { folder in
      _ = try folder.prepare()
      let store = try SQLiteAssessmentStore(path: folder.database)
      let (known, other) = (BearerToken.random(), BearerToken.random())
      #expect(try await store.registerToken(record(known), registering: true) == nil)
      let authenticator = Authenticator(store: store, now: { 0 })
      let caller = try await authenticator.caller(of: ["authorization": .string("Bearer \(known.text)")])
      #expect(caller.principal == "p")
      for text in [other.text, known.prefix, String(known.text.dropLast()), known.text + "A", known.text.uppercased()] {
        let failure = await #expect(throws: AuthenticationFailure.self) {
          try await authenticator.caller(of: ["authorization": .string("Bearer \(text)")])
        }
        #expect(failure?.reason == .unknownToken)
        #expect(failure?.principal == nil)
        #expect(failure?.words.contains(text) == false)
      }
      try await store.close()
    }
  }
}
