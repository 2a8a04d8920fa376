// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

package enum Capacity_V1_Right: ProtobufEnum, CaseIterable {
  case unspecified
  case privacy
  case expression
  case assembly
  case fairTrial
  case nonDiscrimination
  case remedy
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .privacy
    case 2: self = .expression
    case 3: self = .assembly
    case 4: self = .fairTrial
    case 5: self = .nonDiscrimination
    case 6: self = .remedy
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .privacy: 1
    case .expression: 2
    case .assembly: 3
    case .fairTrial: 4
    case .nonDiscrimination: 5
    case .remedy: 6
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .privacy, .expression, .assembly, .fairTrial, .nonDiscrimination, .remedy]

  package static let protobufNames: [Int32: String] = [0: "RIGHT_UNSPECIFIED", 1: "RIGHT_PRIVACY", 2: "RIGHT_EXPRESSION", 3: "RIGHT_ASSEMBLY", 4: "RIGHT_FAIR_TRIAL", 5: "RIGHT_NON_DISCRIMINATION", 6: "RIGHT_REMEDY"]
}

package enum Capacity_V1_RiskTier: ProtobufEnum, CaseIterable {
  case unspecified
  case negligible
  case low
  case moderate
  case high
  case prohibitive
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .negligible
    case 2: self = .low
    case 3: self = .moderate
    case 4: self = .high
    case 5: self = .prohibitive
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .negligible: 1
    case .low: 2
    case .moderate: 3
    case .high: 4
    case .prohibitive: 5
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .negligible, .low, .moderate, .high, .prohibitive]

  package static let protobufNames: [Int32: String] = [0: "RISK_TIER_UNSPECIFIED", 1: "RISK_TIER_NEGLIGIBLE", 2: "RISK_TIER_LOW", 3: "RISK_TIER_MODERATE", 4: "RISK_TIER_HIGH", 5: "RISK_TIER_PROHIBITIVE"]
}

/// A version of the dual-use catalogue, rules and arithmetic.
package struct Capacity_V1_RuleSet: Sendable, Hashable {
  /// For example "0.2".
  package var version: String = ""
  package var tags: [Capacity_V1_TechnologyTag] = []
  package var technologies: [Capacity_V1_Technology] = []
  package var mitigations: [Capacity_V1_Mitigation] = []
  package var parameters: Capacity_V1_RiskParameters?
  /// In the order in which flags are shown.
  package var redFlags: [Capacity_V1_RedFlagRule] = []
  package var bundles: [Capacity_V1_BundleRule] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A kind of dual use.
package struct Capacity_V1_TechnologyTag: Sendable, Hashable {
  /// For example "DU-INT".
  package var id: String = ""
  package var title: [String: String] = [:]
  /// Entries of export control lists, for example "WA 4.A.5".
  package var controlEntries: [String] = []
  /// Indicators that protect people from misuse of such an item.
  package var safeguards: [String] = []
  /// Rights at stake.
  package var rights: [Capacity_V1_Right] = []
  /// Such an item counts as controlled (dual-use.md section 2).
  package var controlled: Bool = false
  /// Such an item, with no other controlling tag, counts as controlled only from this inherent risk on.
  package var controlledFromInherent: Double = 0
  package var source: String = ""
  /// A transfer of one of these kinds of a controlled item carries this tag as well.
  package var addedForKinds: [Capacity_V1_TransferKind] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// An item of the catalogue.
package struct Capacity_V1_Technology: Sendable, Hashable {
  /// For example "mobile-unlock".
  package var id: String = ""
  package var title: [String: String] = [:]
  package var tagIds: [String] = []
  /// 0 to 4: depth into private life.
  package var intrusive: UInt32 = 0
  /// 0 to 4: one consenting system, one device, dozens of persons, thousands, a population.
  package var scale: UInt32 = 0
  /// 0 to 4: open to the person ... designed to stay hidden.
  package var covert: UInt32 = 0
  /// The lowest tier that the item can ever get.
  package var floor: Capacity_V1_RiskTier = .unspecified
  /// Indicators whose gap it can honestly close.
  package var serves: [String] = []
  /// Catalogue ids that meet much of the same need at lower risk.
  package var alternatives: [String] = []
  /// Why there is no alternative.
  package var noAlternativeReason: [String: String] = [:]
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// Something that lowers the risk of a transfer.
package struct Capacity_V1_Mitigation: Sendable, Hashable {
  /// For example "MIT-03".
  package var id: String = ""
  package var title: [String: String] = [:]
  /// Share of the risk that it takes away at best, 0 to 1.
  package var effect: Double = 0
  /// Tags of the items that it can be applied to; none: any item.
  package var tagIds: [String] = []
  /// A safeguard without which its evidence counts as E1 at most.
  package var needs: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// Every number of the arithmetic of dual-use.md section 6.
package struct Capacity_V1_RiskParameters: Sendable, Hashable {
  package var intrusiveWeight: Double = 0
  package var scaleWeight: Double = 0
  package var covertWeight: Double = 0
  /// Safeguard value of what is not answered, 0 to 1.
  package var unansweredSafeguard: Double = 0
  /// A safeguard at or below this value is weak (a mitigation that needs it is on paper only), 0 to 1.
  package var weakSafeguard: Double = 0
  package var safeguardExposureWeight: Double = 0
  package var endUserExposureWeight: Double = 0
  package var purposeExposureWeight: Double = 0
  /// Raw risk = inherent * (base + slope * exposure).
  package var rawRiskBase: Double = 0
  package var rawRiskSlope: Double = 0
  /// Mitigations never take the risk below this share of it.
  package var residualShareMinimum: Double = 0
  package var kinds: [Capacity_V1_KindFactor] = []
  package var endUsers: [Capacity_V1_EndUserFactor] = []
  package var purposes: [Capacity_V1_PurposeFactor] = []
  /// Factor of an end user whose independence is claimed but not evidenced.
  package var unevidencedIndependenceFactor: Double = 0
  package var mitigationQualities: [Capacity_V1_MitigationQuality] = []
  package var tiers: [Capacity_V1_TierThreshold] = []
  /// Names of the terms whose benign value is yes; the others' is no.
  package var termsBenignWhenYes: [String] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_KindFactor: Sendable, Hashable {
  package var kind: Capacity_V1_TransferKind = .unspecified
  package var factor: Double = 0
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_EndUserFactor: Sendable, Hashable {
  package var endUser: Capacity_V1_EndUser = .unspecified
  package var factor: Double = 0
  /// Holds only where the user's independence is evidenced.
  package var needsIndependence: Bool = false
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_PurposeFactor: Sendable, Hashable {
  package var purpose: Capacity_V1_Purpose = .unspecified
  package var factor: Double = 0
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_MitigationQuality: Sendable, Hashable {
  package var evidenceGrade: Capacity_V1_EvidenceGrade = .unspecified
  package var quality: Double = 0
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// Residual risk below `below` (and not below an earlier threshold) is in the tier; the last one has no bound (0).
package struct Capacity_V1_TierThreshold: Sendable, Hashable {
  package var tier: Capacity_V1_RiskTier = .unspecified
  package var below: Double = 0
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A rule over one transfer. The language of conditions is described in Surveys/dual-use/04-red-flags.yaml.
package struct Capacity_V1_RedFlagRule: Sendable, Hashable {
  /// For example "RF-04".
  package var id: String = ""
  package var title: [String: String] = [:]
  /// Why it matters and what it asks for, in words for the recipient.
  package var explanation: [String: String] = [:]
  /// The condition under which it fires.
  package var when: String = ""
  /// The first whose condition holds (an empty one always does); none: a note without a floor.
  package var floors: [Capacity_V1_FloorRule] = []
  package var principleIds: [String] = []
  package var riskIds: [String] = []
  package var source: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_FloorRule: Sendable, Hashable {
  /// Unspecified: a note without a floor.
  package var floor: Capacity_V1_RiskTier = .unspecified
  package var when: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A rule over all items of a request together with what the state holds.
package struct Capacity_V1_BundleRule: Sendable, Hashable {
  /// For example "BND-01".
  package var id: String = ""
  package var title: [String: String] = [:]
  package var explanation: [String: String] = [:]
  /// Two conditions, met by two different technologies, at least one of them requested; or one condition.
  package var sides: [String] = []
  /// With one side: how many items of the request must meet it (0 reads as 1).
  package var atLeast: UInt32 = 0
  /// A further condition on the state and the request as a whole; empty: always.
  package var when: String = ""
  package var floors: [Capacity_V1_FloorRule] = []
  package var principleIds: [String] = []
  package var riskIds: [String] = []
  package var source: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

