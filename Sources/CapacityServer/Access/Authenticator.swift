internal import Assessments
internal import Crypto
internal import Foundation
internal import GRPCCore

/// Says who calls, by the token that came with the call.
struct Authenticator: Sendable {
  let store: any TokenStore
  /// Sessions of browsers: each stands for the token behind it.
  var sessions = SignInDesk()
  /// Milliseconds since 1970.
  let now: @Sendable () -> Int64

  /// What the digest of an unknown token is compared with.
  private static let nobody = [UInt8](repeating: 0, count: SHA256.byteCount)

  /// - Throws: ``AuthenticationFailure``, or `StoreError`.
  func caller(of metadata: Metadata) async throws -> Caller {
    let token = try AuthorizationHeader.token(in: metadata)
    if let session = sessions.session(token.digest) { return try await caller(of: session) }
    let record = try await store.token(digest: token.digest)
    // The store's index compares byte by byte until two differ, so its time says something about digests, though a
    // digest says nothing about its token. This comparison takes the same time whatever it is given, and is made for
    // unknown tokens too.
    let isSame = Self.isDigest(record?.digest ?? Self.nobody, of: token)
    guard let record, isSame else {
      throw AuthenticationFailure(
        .unknownToken,
        "The server does not know this token. Was it copied whole? Was it made by another server, or for another "
          + "data folder?"
      )
    }
    return try Self.caller(with: record, at: now())
  }

  /// Whom a session stands for: the bearer of the token behind it, as long as that works, and no longer than the session.
  private func caller(of session: (parent: [UInt8], expires: Int64)) async throws -> Caller {
    let time = now()
    guard let record = try await store.token(digest: session.parent) else {
      throw AuthenticationFailure(.unknownToken, "The token behind this session is gone: sign in with another")
    }
    guard time < session.expires else {
      throw AuthenticationFailure(.expiredToken, "The session has ended: sign in again", principal: record.principal)
    }
    let caller = try Self.caller(with: record, at: time)
    return Caller(
      principal: caller.principal,
      role: caller.role,
      agency: caller.agency,
      stateCode: caller.stateCode,
      expires: session.expires
    )
  }

  /// In constant time: that is how swift-crypto compares a digest with bytes.
  static func isDigest(_ digest: [UInt8], of token: BearerToken) -> Bool {
    SHA256.hash(data: Data(token.text.utf8)) == digest
  }

  /// Whom a token's record stands for.
  ///
  /// - Parameter time: Milliseconds since 1970. A token is refused from the moment of its expiry on.
  static func caller(with record: TokenRecord, at time: Int64) throws(AuthenticationFailure) -> Caller {
    let refusal: (AuthenticationFailure.Reason, String)
    // Whatever the clock says now: one that steps back must not bring a token back.
    if record.revoked != nil {
      refusal = (.revokedToken, "The token was revoked: ask an administrator for a new one")
    } else if let expires = record.expires, expires <= time {
      refusal = (.expiredToken, "The token has expired: ask an administrator for a new one")
    } else if let role = Role(rawValue: record.role) {
      return Caller(
        principal: record.principal,
        role: role,
        agency: record.agency,
        stateCode: record.stateCode,
        expires: record.expires
      )
    } else {
      refusal = (.unknownRole, "The token's role is not known to this version of the server")
    }
    throw AuthenticationFailure(refusal.0, refusal.1, principal: record.principal)
  }
}
