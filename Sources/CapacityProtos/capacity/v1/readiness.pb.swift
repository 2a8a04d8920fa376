// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

package enum Capacity_V1_ReadinessState: ProtobufEnum, CaseIterable {
  case unspecified
  case notAssessed
  case unknown
  case met
  /// What was answered meets it; not all was answered.
  case metSoFar
  case partly
  case notMet
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .notAssessed
    case 2: self = .unknown
    case 3: self = .met
    case 4: self = .metSoFar
    case 5: self = .partly
    case 6: self = .notMet
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .notAssessed: 1
    case .unknown: 2
    case .met: 3
    case .metSoFar: 4
    case .partly: 5
    case .notMet: 6
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .notAssessed, .unknown, .met, .metSoFar, .partly, .notMet]

  package static let protobufNames: [Int32: String] = [0: "READINESS_STATE_UNSPECIFIED", 1: "READINESS_STATE_NOT_ASSESSED", 2: "READINESS_STATE_UNKNOWN", 3: "READINESS_STATE_MET", 4: "READINESS_STATE_MET_SO_FAR", 5: "READINESS_STATE_PARTLY", 6: "READINESS_STATE_NOT_MET"]
}

/// How far a state's capacity meets what an article of a treaty asks for: a statement about capacity, not about duties.
package struct Capacity_V1_ArticleReadiness: Sendable, Hashable {
  /// As the crosswalk names it, for example "24".
  package var article: String = ""
  package var state: Capacity_V1_ReadinessState = .unspecified
  /// 0 to 1.
  package var coverage: Double = 0
  /// 0 to 1; absent where nothing was answered.
  package var score: Double?
  /// The indicators that cite the article, whatever their state.
  package var indicatorIds: [String] = []
  /// Only one indicator cites it.
  package var indicative: Bool = false
  /// In the reader's language.
  package var topic: String = ""
  /// The needs that would move the article, by indicator; those that do so alone first.
  package var moves: [Capacity_V1_ArticleMove] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// What meeting a need would do for an article.
package struct Capacity_V1_ArticleMove: Sendable, Hashable {
  package var indicatorID: String = ""
  /// The article's state once the indicator is at its target, all else as it is; the present one where that alone moves nothing.
  package var stateAfter: Capacity_V1_ReadinessState = .unspecified
  /// It moves the article alone; otherwise together with the others.
  package var alone: Bool = false
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

