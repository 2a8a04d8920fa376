/// What a token is for.
package enum Role: String, Sendable, Hashable, CaseIterable {
  /// An agency's people who submit surveys.
  case submitter
  /// A state's reviewer.
  case counterpart
  /// A dashboard of an agency.
  case reader
  /// Someone of an agency who writes reports.
  case analyst
  /// Who keeps the registry and the tokens.
  case admin

  /// Whether its tokens belong to an agency, and to a state, of necessity. An administrator's may name an agency.
  package var needsAgency: Bool { self == .submitter || self == .reader || self == .analyst }
  package var needsState: Bool { self == .counterpart }
}
