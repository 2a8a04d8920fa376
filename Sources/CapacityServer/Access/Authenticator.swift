internal import Assessments
internal import Crypto
internal import Foundation
internal import GRPCCore

/// Says who calls, by the token that came with the call.
struct Authenticator: Sendable {
  let store: any TokenStore
  /// Milliseconds since 1970.
  let now: @Sendable () -> Int64

  /// What the digest of an unknown token is compared with.
  private static let nobody = [UInt8](repeating: 0, count: SHA256.byteCount)

  /// - Throws: ``AuthenticationFailure``, or `StoreError`.
  func caller(of metadata: Metadata) async throws -> Caller {
    let token = try AuthorizationHeader.token(in: metadata)
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
