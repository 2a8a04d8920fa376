// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

/// The three headings of paragraph 56 of the OEWG report of 2021.
package enum Capacity_V1_PrincipleHeading: ProtobufEnum, CaseIterable {
  case unspecified
  case processAndPurpose
  case partnerships
  case people
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .processAndPurpose
    case 2: self = .partnerships
    case 3: self = .people
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .processAndPurpose: 1
    case .partnerships: 2
    case .people: 3
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .processAndPurpose, .partnerships, .people]

  package static let protobufNames: [Int32: String] = [0: "PRINCIPLE_HEADING_UNSPECIFIED", 1: "PRINCIPLE_HEADING_PROCESS_AND_PURPOSE", 2: "PRINCIPLE_HEADING_PARTNERSHIPS", 3: "PRINCIPLE_HEADING_PEOPLE"]
}

/// A principle of capacity-building, or a letter of one. Ids are stable: never renumbered, only added to.
package struct Capacity_V1_Principle: Sendable, Hashable {
  /// For example "PRO-3", or "PRO-3a" for a letter.
  package var id: String = ""
  /// The principle that a letter belongs to ("PRO-3" for "PRO-3a"); empty for a principle itself.
  package var parentID: String = ""
  package var heading: Capacity_V1_PrincipleHeading = .unspecified
  /// By BCP 47 language tag, as every text of this package.
  package var title: [String: String] = [:]
  /// The principle in our own words.
  package var statement: [String: String] = [:]
  /// What can be observed where the principle is kept.
  package var signsOfAdherence: [Capacity_V1_LocalizedText] = []
  /// What can be observed where it is broken.
  package var signsOfBreach: [Capacity_V1_LocalizedText] = []
  /// Where it comes from, and whether the wording was checked against the source.
  package var source: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A harm that capacity-building, or cybercrime law itself, can do.
package struct Capacity_V1_Risk: Sendable, Hashable {
  /// For example "RSK-1".
  package var id: String = ""
  package var title: [String: String] = [:]
  package var statement: [String: String] = [:]
  package var source: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A text of a list, by BCP 47 language tag.
package struct Capacity_V1_LocalizedText: Sendable, Hashable {
  package var text: [String: String] = [:]
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

