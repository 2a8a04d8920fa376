// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

/// What a token is for.
package enum Capacity_V1_Role: ProtobufEnum, CaseIterable {
  case unspecified
  /// An agency's people who submit surveys.
  case submitter
  /// A state's reviewer.
  case counterpart
  /// A dashboard of an agency.
  case reader
  /// Someone of an agency who writes reports.
  case analyst
  case admin
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .submitter
    case 2: self = .counterpart
    case 3: self = .reader
    case 4: self = .analyst
    case 5: self = .admin
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .submitter: 1
    case .counterpart: 2
    case .reader: 3
    case .analyst: 4
    case .admin: 5
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .submitter, .counterpart, .reader, .analyst, .admin]

  package static let protobufNames: [Int32: String] = [0: "ROLE_UNSPECIFIED", 1: "ROLE_SUBMITTER", 2: "ROLE_COUNTERPART", 3: "ROLE_READER", 4: "ROLE_ANALYST", 5: "ROLE_ADMIN"]
}

/// How an assessment stands to a principal.
package enum Capacity_V1_Relation: ProtobufEnum, CaseIterable {
  case unspecified
  /// The principal's agency submitted it.
  case ownAgency
  /// Another agency submitted it, and shares it with the principal's.
  case shared
  /// Another agency submitted it.
  case otherAgency
  /// It is about the counterpart's state.
  case ownState
  /// It is about another state than the counterpart's.
  case otherState
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .ownAgency
    case 2: self = .shared
    case 3: self = .otherAgency
    case 4: self = .ownState
    case 5: self = .otherState
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .ownAgency: 1
    case .shared: 2
    case .otherAgency: 3
    case .ownState: 4
    case .otherState: 5
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .ownAgency, .shared, .otherAgency, .ownState, .otherState]

  package static let protobufNames: [Int32: String] = [0: "RELATION_UNSPECIFIED", 1: "RELATION_OWN_AGENCY", 2: "RELATION_SHARED", 3: "RELATION_OTHER_AGENCY", 4: "RELATION_OWN_STATE", 5: "RELATION_OTHER_STATE"]
}

/// Who calls, and on whose behalf.
package struct Capacity_V1_Principal: Sendable, Hashable {
  /// The name that the token was made for.
  package var name: String = ""
  package var role: Capacity_V1_Role = .unspecified
  /// The agency that the token belongs to; empty for counterparts.
  package var agency: String = ""
  /// Counterparts: the state that they review for.
  package var stateCode: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

