// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

/// A group of assumptions that are drawn together.
package enum Capacity_V1_UncertaintyFactor: ProtobufEnum, CaseIterable {
  case unspecified
  /// The weights of domains and indicators.
  case weights
  /// The answers: evidence that may be wrong, and what was not answered.
  case answers
  /// A respondent's habit of rating high or low.
  case respondent
  /// Arithmetic or geometric mean, for a total.
  case aggregation
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .weights
    case 2: self = .answers
    case 3: self = .respondent
    case 4: self = .aggregation
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .weights: 1
    case .answers: 2
    case .respondent: 3
    case .aggregation: 4
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .weights, .answers, .respondent, .aggregation]

  package static let protobufNames: [Int32: String] = [0: "UNCERTAINTY_FACTOR_UNSPECIFIED", 1: "UNCERTAINTY_FACTOR_WEIGHTS", 2: "UNCERTAINTY_FACTOR_ANSWERS", 3: "UNCERTAINTY_FACTOR_RESPONDENT", 4: "UNCERTAINTY_FACTOR_AGGREGATION"]
}

/// How much of the spread of a score comes from which assumption (Sobol indices; scoring.md section 5).
package struct Capacity_V1_ThemeSensitivity: Sendable, Hashable {
  package var themeID: String = ""
  package var kind: Capacity_V1_ThemeKind = .unspecified
  package var factors: [Capacity_V1_FactorSensitivity] = []
  /// The factor with the greatest total index; unspecified where nothing moves the score.
  package var mostInfluential: Capacity_V1_UncertaintyFactor = .unspecified
  /// What that means, in the reader's language.
  package var explanation: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_FactorSensitivity: Sendable, Hashable {
  package var factor: Capacity_V1_UncertaintyFactor = .unspecified
  /// Share of the variance that this factor explains alone.
  package var firstOrder: Double = 0
  /// Share that it explains together with the others.
  package var total: Double = 0
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

