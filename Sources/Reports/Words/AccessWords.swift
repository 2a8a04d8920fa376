internal import CapacityProtos
internal import ProtobufC

extension Capacity_V1_Role {
  /// What a token is for, in words.
  var words: String { self == .unspecified ? "none" : spaced }

  /// The role and what it belongs to, for example "submitter of agency-one".
  static func words(for principal: Capacity_V1_Principal) -> String {
    let role = principal.role.words
    if !principal.stateCode.isEmpty { return "\(role) of \(principal.stateCode)" }
    return principal.agency.isEmpty ? role : "\(role) of \(principal.agency)"
  }
}

extension Capacity_V1_Relation {
  /// What holds of the assessment, seen from the one who asks.
  var words: String {
    switch self {
    case .unspecified: "any"
    case .ownAgency: "of the own agency"
    case .shared: "shared with the own agency"
    case .otherAgency: "of another agency"
    case .ownState: "about the own state"
    case .otherState: "about another state"
    case .UNRECOGNIZED: spaced
    }
  }
}

extension Google_Protobuf_Timestamp {
  /// The day, UTC.
  var day: String { String(rfc3339.prefix(10)) }
}

extension Google_Protobuf_Timestamp? {
  /// The day from which on a token does not work, UTC.
  var expiryWords: String { self?.day ?? "never" }
}

extension Capacity_V1_Assessment {
  /// The agencies that it is shared with, and whether its label lets them see it; empty where there are none.
  var sharedWithWords: String {
    let agencies = sharedWith.joined(separator: ", ")
    let isTooStrict = tlp == .red || tlp == .amberStrict
    return isTooStrict && !agencies.isEmpty ? "\(agencies) (not with this label)" : agencies
  }
}
