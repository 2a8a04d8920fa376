/// What is known of a bearer token. The token itself is never stored. Times are milliseconds since
/// 1970-01-01 UTC.
package struct TokenRecord: Sendable, Hashable {
  /// A ULID.
  package var id: String
  /// SHA-256 (32 bytes) of the token.
  package var digest: [UInt8]
  /// The token's first characters, for people to recognise it by; empty for one that was registered before prefixes
  /// were kept.
  package var prefix: String
  /// Who bears it.
  package var principal: String
  /// What the bearer may do, such as `submitter`.
  package var role: String
  /// The bearer's agency, where the role has one.
  package var agency: String?
  /// A counterpart's state.
  package var stateCode: String?
  /// When it was registered.
  package var created: Int64
  /// From when on it is refused; `nil`: never by itself.
  package var expires: Int64?
  /// When it was revoked, for good; `nil`: it was not.
  package var revoked: Int64?

  package init(
    id: String,
    digest: [UInt8],
    prefix: String,
    principal: String,
    role: String,
    agency: String? = nil,
    stateCode: String? = nil,
    created: Int64,
    expires: Int64? = nil,
    revoked: Int64? = nil
  ) {
    self.id = id
    self.digest = digest
    self.prefix = prefix
    self.principal = principal
    self.role = role
    self.agency = agency
    self.stateCode = stateCode
    self.created = created
    self.expires = expires
    self.revoked = revoked
  }

  /// Whether it opens anything at a time.
  package func works(at time: Int64) -> Bool {
    revoked == nil && (expires.map { time < $0 } ?? true)
  }
}
