/// Who calls: a person or program with a token.
package struct Caller: Sendable, Hashable {
  /// The name that the token was made for.
  package let principal: String
  package let role: Role
  /// The agency that the token belongs to; `nil` for counterparts.
  package let agency: String?
  /// Counterparts: the state that they review for.
  package let stateCode: String?
  /// When the token stops working, in milliseconds since 1970; `nil`: never by itself.
  package let expires: Int64?

  package init(principal: String, role: Role, agency: String?, stateCode: String? = nil, expires: Int64? = nil) {
    self.principal = principal
    self.role = role
    self.agency = agency
    self.stateCode = stateCode
    self.expires = expires
  }

  /// The caller of the RPC that this task serves; set by the server's interceptor.
  @TaskLocal package static var current: Caller?

  /// The address that the call came from; set beside ``current``.
  @TaskLocal package static var address: String?

  /// The caller of this RPC.
  ///
  /// - Throws: ``AssessmentError/unauthenticated(_:)`` where there is none.
  package static func require() throws(AssessmentError) -> Caller {
    guard let current else { throw .unauthenticated("this call needs a token") }
    return current
  }
}
