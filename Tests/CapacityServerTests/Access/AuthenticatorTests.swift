import Assessments
import Testing

@testable import CapacityServer

@Suite("Who calls")
struct AuthenticatorTests {
  private func record(role: String = "submitter", expires: Int64? = nil, revoked: Int64? = nil) -> TokenRecord {
    TokenRecord(
      digest: [],
      principal: "p",
      role: role,
      agency: "a",
      created: 0,
      expires: expires,
      revoked: revoked
    )
  }

  @Test("a token in force names its caller")
  func inForce() throws {
    let caller = try Authenticator.caller(with: record(expires: 101, revoked: 101), at: 100)
    #expect(caller == Caller(principal: "p", role: .submitter, agency: "a"))
  }

  @Test("expired and revoked tokens are refused from that moment on, unknown roles always")
  func refused() {
    for record in [record(expires: 100), record(revoked: 100), record(role: "king")] {
      #expect(throws: AssessmentError.self) { try Authenticator.caller(with: record, at: 100) }
    }
  }
}
