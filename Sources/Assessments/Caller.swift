/// Who calls: a person or program with a token.
package struct Caller: Sendable, Hashable {
  /// The name that the token was made for.
  package let principal: String
  package let role: Role
  /// The agency that the token belongs to.
  package let agency: String?

  package init(principal: String, role: Role, agency: String?) {
    self.principal = principal
    self.role = role
    self.agency = agency
  }

  /// The caller of the RPC that this task serves; set by the server's interceptor.
  @TaskLocal package static var current: Caller?

  /// The caller of this RPC.
  ///
  /// - Throws: ``AssessmentError/unauthenticated(_:)`` where there is none.
  package static func require() throws(AssessmentError) -> Caller {
    guard let current else { throw .unauthenticated("this call needs a token") }
    return current
  }

  /// What this caller may see.
  package var visibility: Visibility {
    role == .admin ? .all : .agency(agency ?? "")
  }
}

/// What a token is for.
package enum Role: String, Sendable, Hashable, CaseIterable {
  /// An agency that submits surveys.
  case submitter
  /// A state's reviewer.
  case counterpart
  /// A dashboard.
  case reader
  /// Someone who writes reports.
  case analyst
  case admin
}
