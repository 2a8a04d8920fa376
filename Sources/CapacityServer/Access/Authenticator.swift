internal import Assessments
internal import GRPCCore

/// Says who calls, by the token that came with the call.
struct Authenticator: Sendable {
  let store: any AssessmentStore
  /// Milliseconds since 1970.
  let now: @Sendable () -> Int64

  /// - Throws: `AssessmentError.unauthenticated`, or `StoreError`.
  func caller(of metadata: Metadata) async throws -> Caller {
    let token = try BearerToken(metadata: metadata)
    guard let record = try await store.token(digest: token.digest) else {
      throw AssessmentError.unauthenticated(
        "The server does not know this token. Was it made by another server, or for another data folder?"
      )
    }
    return try Self.caller(with: record, at: now())
  }

  /// Whom a token's record stands for.
  ///
  /// - Parameter time: Milliseconds since 1970. A token is refused from the moment of its expiry on.
  static func caller(with record: TokenRecord, at time: Int64) throws(AssessmentError) -> Caller {
    if let revoked = record.revoked, revoked <= time {
      throw .unauthenticated("The token was revoked: ask an administrator for a new one")
    }
    if let expires = record.expires, expires <= time {
      throw .unauthenticated("The token has expired: ask an administrator for a new one")
    }
    guard let role = Role(rawValue: record.role) else {
      throw .unauthenticated("The token's role is not known to this version of the server")
    }
    return Caller(principal: record.principal, role: role, agency: record.agency)
  }
}
