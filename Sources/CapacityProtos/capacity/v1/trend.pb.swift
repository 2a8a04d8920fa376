// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

package enum Capacity_V1_ChangeVerdict: ProtobufEnum, CaseIterable {
  case unspecified
  /// The 90 % interval leaves out 0.
  case clear
  case withinUncertainty
  /// Too little was answered in both rounds.
  case notComparable
  /// One of the rounds has no score: both ranges are shown.
  case notScored
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .clear
    case 2: self = .withinUncertainty
    case 3: self = .notComparable
    case 4: self = .notScored
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .clear: 1
    case .withinUncertainty: 2
    case .notComparable: 3
    case .notScored: 4
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .clear, .withinUncertainty, .notComparable, .notScored]

  package static let protobufNames: [Int32: String] = [0: "CHANGE_VERDICT_UNSPECIFIED", 1: "CHANGE_VERDICT_CLEAR", 2: "CHANGE_VERDICT_WITHIN_UNCERTAINTY", 3: "CHANGE_VERDICT_NOT_COMPARABLE", 4: "CHANGE_VERDICT_NOT_SCORED"]
}

/// A state's scores over its rounds, from the assessments that the caller may see: of each round, the one that came last.
package struct Capacity_V1_Trend: Sendable, Hashable {
  package var stateCode: String = ""
  package var profileID: String = ""
  /// Oldest first.
  package var rounds: [Capacity_V1_TrendRound] = []
  /// By theme, in the order of the scorecard.
  package var themes: [Capacity_V1_ThemeTrend] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_TrendRound: Sendable, Hashable {
  package var assessmentID: String = ""
  package var round: String = ""
  package var instrumentVersion: String = ""
  package var agency: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ThemeTrend: Sendable, Hashable {
  package var themeID: String = ""
  package var kind: Capacity_V1_ThemeKind = .unspecified
  /// One for each round.
  package var points: [Capacity_V1_Theme] = []
  /// One for each step from a round to the next.
  package var changes: [Capacity_V1_ThemeChange] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// How a theme moved from one round to the next.
package struct Capacity_V1_ThemeChange: Sendable, Hashable {
  package var fromRound: String = ""
  package var toRound: String = ""
  package var verdict: Capacity_V1_ChangeVerdict = .unspecified
  /// Over the indicators that were answered in both rounds, -1 to 1; absent where not both rounds are scored.
  package var change: Double?
  /// What other indicators being answered does to the score; no progress.
  package var compositionEffect: Double = 0
  /// Of the change, draw by draw.
  package var interval: Capacity_V1_Interval?
  /// Share of each round's weight that both rounds answered, the smaller one, 0 to 1.
  package var commonShare: Double = 0
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

