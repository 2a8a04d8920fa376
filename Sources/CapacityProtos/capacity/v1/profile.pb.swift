// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

package enum Capacity_V1_Aggregation: ProtobufEnum, CaseIterable {
  case unspecified
  case arithmetic
  case geometric
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .arithmetic
    case 2: self = .geometric
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .arithmetic: 1
    case .geometric: 2
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .arithmetic, .geometric]

  package static let protobufNames: [Int32: String] = [0: "AGGREGATION_UNSPECIFIED", 1: "AGGREGATION_ARITHMETIC", 2: "AGGREGATION_GEOMETRIC"]
}

package enum Capacity_V1_DomainWeighting: ProtobufEnum, CaseIterable {
  case unspecified
  /// The sum of the domain's applicable indicator weights.
  case instrument
  case equal
  case given
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .instrument
    case 2: self = .equal
    case 3: self = .given
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .instrument: 1
    case .equal: 2
    case .given: 3
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .instrument, .equal, .given]

  package static let protobufNames: [Int32: String] = [0: "DOMAIN_WEIGHTING_UNSPECIFIED", 1: "DOMAIN_WEIGHTING_INSTRUMENT", 2: "DOMAIN_WEIGHTING_EQUAL", 3: "DOMAIN_WEIGHTING_GIVEN"]
}

/// The choices of the scoring method that are not part of the instrument (scoring.md).
package struct Capacity_V1_ScoringProfile: Sendable, Hashable {
  /// For example "default".
  package var id: String = ""
  package var version: String = ""
  package var title: [String: String] = [:]
  /// What it is for, and why its choices differ from the default's.
  package var description_p: [String: String] = [:]
  /// A theme below this coverage has a range and no score, 0 to 1.
  package var minimumCoverage: Double = 0
  /// A principle (or letter) with fewer answered indicators has no score.
  package var minimumPrincipleAnswers: UInt32 = 0
  package var confidences: [Capacity_V1_GradeConfidence] = []
  /// Small bases lower the grade to this one at most.
  package var smallBaseGrade: Capacity_V1_EvidenceGrade = .unspecified
  /// Target level, 0 to 4, where neither the response nor the maps below name one.
  package var defaultTargetLevel: Double = 0
  package var indicatorTargetLevels: [String: Double] = [:]
  package var domainTargetLevels: [String: Double] = [:]
  /// A safeguard's need counts this many times.
  package var safeguardPriorityFactor: Double = 0
  /// Share of the priority of what depends on an indicator that is added to its own.
  package var dependencyShare: Double = 0
  package var total: Capacity_V1_TotalRule?
  package var patterns: Capacity_V1_PatternThresholds?
  package var readiness: Capacity_V1_ReadinessThresholds?
  package var uncertainty: Capacity_V1_UncertaintyRules?
  /// Comparisons of states give ranks, with their intervals.
  package var showsRanks: Bool = false
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// What is varied, and how far, to see how firm a score is (scoring.md section 5).
package struct Capacity_V1_UncertaintyRules: Sendable, Hashable {
  /// Of the generator: the same seed gives the same draws.
  package var seed: UInt32 = 0
  /// Draws of an interval.
  package var draws: UInt32 = 0
  /// Draws of each of the two samples of a sensitivity analysis.
  package var sobolDraws: UInt32 = 0
  /// A weight is multiplied by this at least ...
  package var weightFactorLow: Double = 0
  /// ... and by this much more at most.
  package var weightFactorSpan: Double = 0
  /// Share of an answer's error that all answers of one respondent have in common, 0 to 1.
  package var sharedErrorShare: Double = 0
  /// How far an answer may be off, by its evidence.
  package var halfWidths: [Capacity_V1_GradeHalfWidth] = []
  /// How far an unknown answer may be from another of its domain.
  package var unknownNoise: Double = 0
  /// How far a withheld answer may be below another of its domain.
  package var withheldDrop: Double = 0
  /// An unknown answer of a domain without any: from 0 to this.
  package var emptyDomainUnknownHigh: Double = 0
  /// A withheld answer of a domain without any: from 0 to this.
  package var emptyDomainWithheldHigh: Double = 0
  /// The ends and the middle of an interval, 0 to 1.
  package var intervalLow: Double = 0
  package var intervalMiddle: Double = 0
  package var intervalHigh: Double = 0
  /// Two rounds are compared where both answered at least this share of each other's weight, 0 to 1.
  package var minimumCommonShare: Double = 0
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GradeHalfWidth: Sendable, Hashable {
  package var evidenceGrade: Capacity_V1_EvidenceGrade = .unspecified
  /// 0 to 1.
  package var halfWidth: Double = 0
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GradeConfidence: Sendable, Hashable {
  package var evidenceGrade: Capacity_V1_EvidenceGrade = .unspecified
  /// 0 to 1.
  package var confidence: Double = 0
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A total across domains. Absent: none is computed.
package struct Capacity_V1_TotalRule: Sendable, Hashable {
  package var aggregation: Capacity_V1_Aggregation = .unspecified
  package var weighting: Capacity_V1_DomainWeighting = .unspecified
  /// With weighting GIVEN: by domain id; a domain that is not named has weight 0.
  package var domainWeights: [String: Double] = [:]
  /// A domain's score counts as at least this much in a geometric mean.
  package var geometricMinimum: Double = 0
  /// Share of the weight that must sit in scored domains, 0 to 1.
  package var minimumWeightShare: Double = 0
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// Thresholds of the patterns across domains (scoring.md section 6), 0 to 1.
package struct Capacity_V1_PatternThresholds: Sendable, Hashable {
  /// PAT-1: powers exceed safeguards by at least this much, ...
  package var powersLead: Double = 0
  /// ... and safeguards score less than this.
  package var safeguardsBelow: Double = 0
  /// PAT-2, PAT-5: the domain scores at least this.
  package var developedFrom: Double = 0
  /// PAT-2 to PAT-5: an indicator at or below this is weak.
  package var weakAtMost: Double = 0
  /// PAT-6: assistance is conditional at or below this.
  package var conditionalAtMost: Double = 0
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// Thresholds of treaty readiness (scoring.md section 7), 0 to 1.
package struct Capacity_V1_ReadinessThresholds: Sendable, Hashable {
  package var minimumCoverage: Double = 0
  package var metFrom: Double = 0
  package var strongFrom: Double = 0
  package var strongWeightShare: Double = 0
  package var notMetBelow: Double = 0
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

