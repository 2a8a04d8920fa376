/// What is known of a bearer token. The token itself is never stored. Times are milliseconds since
/// 1970-01-01 UTC.
package struct TokenRecord: Sendable, Hashable {
  /// SHA-256 (32 bytes) of the token.
  package var digest: [UInt8]
  /// Who bears it.
  package var principal: String
  /// What the bearer may do, such as `submitter`.
  package var role: String
  /// The bearer's agency, where the role has one.
  package var agency: String?
  /// When it was registered.
  package var created: Int64
  /// From when on it is refused; `nil`: never by itself.
  package var expires: Int64?
  /// From when on it is refused; `nil`: it was not revoked.
  package var revoked: Int64?

  package init(
    digest: [UInt8],
    principal: String,
    role: String,
    agency: String? = nil,
    created: Int64,
    expires: Int64? = nil,
    revoked: Int64? = nil
  ) {
    self.digest = digest
    self.principal = principal
    self.role = role
    self.agency = agency
    self.created = created
    self.expires = expires
    self.revoked = revoked
  }
}
