/// Why a call was not let in: its caller is not known. Never holds what was sent.
struct AuthenticationFailure: Error, Sendable, Hashable {
  /// What is wrong, for programs and for the log.
  enum Reason: String, Sendable, Hashable, CaseIterable {
    /// No token was sent.
    case noToken = "TOKEN_MISSING"
    /// What was sent is not one header with one token.
    case malformedHeader = "AUTHORIZATION_MALFORMED"
    case unknownToken = "TOKEN_UNKNOWN"
    case revokedToken = "TOKEN_REVOKED"
    case expiredToken = "TOKEN_EXPIRED"
    /// A newer version of the server gave the token a role that this one does not have.
    case unknownRole = "TOKEN_ROLE_UNKNOWN"
  }

  let reason: Reason
  /// For the caller.
  let words: String
  /// Whom the token was made for, where it is known: for the log.
  let principal: String?

  init(_ reason: Reason, _ words: String, principal: String? = nil) {
    self.reason = reason
    self.words = words
    self.principal = principal
  }
}
