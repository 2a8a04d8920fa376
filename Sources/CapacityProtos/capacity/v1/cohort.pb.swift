// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

/// Groups by national income a head, as the World Bank names them. They group states for comparison and enter no score.
package enum Capacity_V1_IncomeGroup: ProtobufEnum, CaseIterable {
  case unspecified
  case low
  case lowerMiddle
  case upperMiddle
  case high
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .low
    case 2: self = .lowerMiddle
    case 3: self = .upperMiddle
    case 4: self = .high
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .low: 1
    case .lowerMiddle: 2
    case .upperMiddle: 3
    case .high: 4
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .low, .lowerMiddle, .upperMiddle, .high]

  package static let protobufNames: [Int32: String] = [0: "INCOME_GROUP_UNSPECIFIED", 1: "INCOME_GROUP_LOW", 2: "INCOME_GROUP_LOWER_MIDDLE", 3: "INCOME_GROUP_UPPER_MIDDLE", 4: "INCOME_GROUP_HIGH"]
}

/// A group of states: those that meet every condition that is set. Nothing set: all registered ones.
package struct Capacity_V1_Cohort: Sendable, Hashable {
  package var stateCodes: [String] = []
  /// UN M49 code of a region or sub-region, for example "002"; as the registry has it for each state.
  package var region: String = ""
  /// As the registry has it for each state.
  package var incomeGroup: Capacity_V1_IncomeGroup = .unspecified
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

