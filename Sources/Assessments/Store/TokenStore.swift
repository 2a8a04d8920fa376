/// Where bearer tokens are known by their digests. Texts must not hold NUL characters; times are milliseconds since
/// 1970-01-01 UTC. What methods throw is a ``StoreError``, or a `CancellationError` from a read.
package protocol TokenStore: Sendable {
  /// Stores a token's record, durably.
  ///
  /// - Parameters:
  ///   - token: Its agency and its state must be registered and active.
  ///   - registering: Whether what is missing in the registry is registered instead, under its id as its name.
  /// - Returns: `nil`: stored; otherwise why not.
  /// - Throws: ``StoreError/unexpected(reason:)`` if id or digest is there already.
  func registerToken(_ token: TokenRecord, registering: Bool) async throws -> RegistryRefusal?

  /// The record of the token with this SHA-256 digest, expired and revoked ones too; `nil` if there is none.
  func token(digest: [UInt8]) async throws -> TokenRecord?

  /// The record of the token with this id.
  func token(id: String) async throws -> TokenRecord?

  /// Tokens, newest id first, expired and revoked ones too.
  ///
  /// - Parameters:
  ///   - cursor: The last id of the page before; `nil` for the first page.
  ///   - limit: The largest number of records, at least 1.
  func tokens(after cursor: String?, limit: Int) async throws -> RegistryPage<TokenRecord>

  /// Revokes a token. A revoked one keeps its time of revocation.
  func revokeToken(id: String, at time: Int64) async throws -> RevokeOutcome

  /// Revokes a token and stores its replacement, in one transaction.
  ///
  /// - Parameter replacement: Its principal, role, agency and state must be those of the old one.
  func rotateToken(id: String, to replacement: TokenRecord, at time: Int64) async throws -> RotateOutcome

  /// Whether a token of somebody with this name, role and agency works at a time.
  func hasWorkingToken(principal: String, role: String, agency: String?, at time: Int64) async throws -> Bool

  /// Whether any token was ever registered.
  func hasTokens() async throws -> Bool
}

/// How a revocation ended.
package enum RevokeOutcome: Sendable, Hashable {
  /// The record as it is now stored.
  case revoked(TokenRecord)
  case unknown
  /// No administrator's token would have been left that works: nothing was changed.
  case lastAdministrator
}

/// How a rotation ended.
package enum RotateOutcome: Sendable, Hashable {
  /// The replacement is stored, the old one revoked.
  case rotated
  case unknown
  /// The old one was revoked before, or has expired: nothing was changed.
  case ended
  /// Its agency or state is not active: nothing was changed.
  case refused(RegistryRefusal)
}
