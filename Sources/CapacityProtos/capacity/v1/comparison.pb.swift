// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

/// Where states stand within a group, theme by theme, by their latest assessments that the caller may see.
package struct Capacity_V1_Comparison: Sendable, Hashable {
  package var cohort: Capacity_V1_Cohort?
  package var profileID: String = ""
  /// The states that have an assessment, by code.
  package var states: [Capacity_V1_ComparedState] = []
  /// Of the group that has none that the caller may see: how many.
  package var statesWithoutAssessment: Int32 = 0
  package var themes: [Capacity_V1_ThemeComparison] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ComparedState: Sendable, Hashable {
  package var stateCode: String = ""
  package var assessmentID: String = ""
  package var round: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ThemeComparison: Sendable, Hashable {
  package var themeID: String = ""
  package var kind: Capacity_V1_ThemeKind = .unspecified
  /// States with a score.
  package var scored: Int32 = 0
  /// Fewer than five states are scored: positions and quartiles would single states out, and are left out.
  package var tooFew: Bool = false
  package var lowerQuartile: Double = 0
  package var median: Double = 0
  package var upperQuartile: Double = 0
  /// One for each of the states, in their order.
  package var positions: [Capacity_V1_StatePosition] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_StatePosition: Sendable, Hashable {
  package var stateCode: String = ""
  package var theme: Capacity_V1_Theme?
  /// Mid-rank, 0 to 100; absent where the theme is not scored.
  package var percentile: Double?
  /// Where the profile turns ranks on: 1 is the highest score.
  package var rank: Capacity_V1_RankInterval?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// Ranks over the draws of the uncertainty analysis.
package struct Capacity_V1_RankInterval: Sendable, Hashable {
  package var rank: Double = 0
  package var p5: Double = 0
  package var p95: Double = 0
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

