// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

package enum Capacity_V1_IndicatorChange: ProtobufEnum, CaseIterable {
  case unspecified
  /// The same question under another id.
  case same
  /// The same thing in other words: answers can be compared.
  case reworded
  /// One became several.
  case split
  /// Several became one.
  case merged
  case dropped
  case new
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .same
    case 2: self = .reworded
    case 3: self = .split
    case 4: self = .merged
    case 5: self = .dropped
    case 6: self = .new
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .same: 1
    case .reworded: 2
    case .split: 3
    case .merged: 4
    case .dropped: 5
    case .new: 6
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .same, .reworded, .split, .merged, .dropped, .new]

  package static let protobufNames: [Int32: String] = [0: "INDICATOR_CHANGE_UNSPECIFIED", 1: "INDICATOR_CHANGE_SAME", 2: "INDICATOR_CHANGE_REWORDED", 3: "INDICATOR_CHANGE_SPLIT", 4: "INDICATOR_CHANGE_MERGED", 5: "INDICATOR_CHANGE_DROPPED", 6: "INDICATOR_CHANGE_NEW"]
}

package enum Capacity_V1_AnswerType: ProtobufEnum, CaseIterable {
  case unspecified
  /// A level from 0 to 4.
  case maturity
  case yesPartialNo
  /// A finite number in the indicator's unit.
  case number
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .maturity
    case 2: self = .yesPartialNo
    case 3: self = .number
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .maturity: 1
    case .yesPartialNo: 2
    case .number: 3
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .maturity, .yesPartialNo, .number]

  package static let protobufNames: [Int32: String] = [0: "ANSWER_TYPE_UNSPECIFIED", 1: "ANSWER_TYPE_MATURITY", 2: "ANSWER_TYPE_YES_PARTIAL_NO", 3: "ANSWER_TYPE_NUMBER"]
}

package enum Capacity_V1_FrameworkKind: ProtobufEnum, CaseIterable {
  case unspecified
  case treaty
  case model
  case index
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .treaty
    case 2: self = .model
    case 3: self = .index
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .treaty: 1
    case .model: 2
    case .index: 3
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .treaty, .model, .index]

  package static let protobufNames: [Int32: String] = [0: "FRAMEWORK_KIND_UNSPECIFIED", 1: "FRAMEWORK_KIND_TREATY", 2: "FRAMEWORK_KIND_MODEL", 3: "FRAMEWORK_KIND_INDEX"]
}

/// A version of the question bank with all that gives its answers a meaning. Never changed once responses name it.
package struct Capacity_V1_Instrument: Sendable, Hashable {
  /// For example "cyber-capacity".
  package var id: String = ""
  /// For example "0.1".
  package var version: String = ""
  package var title: [String: String] = [:]
  /// What the instrument is, and how to answer it.
  package var introduction: [String: String] = [:]
  /// In the order in which they are asked, scored and shown.
  package var domains: [Capacity_V1_Domain] = []
  package var principles: [Capacity_V1_Principle] = []
  package var risks: [Capacity_V1_Risk] = []
  /// The treaties, models and indices that crosswalks point to.
  package var frameworks: [Capacity_V1_Framework] = []
  /// The words of the patterns across domains.
  package var patterns: [Capacity_V1_PatternDescription] = []
  /// How the indicators of earlier versions became those of this one.
  package var earlierVersions: [Capacity_V1_VersionMap] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// What became of the indicators of an earlier version; those that are not named are the same.
package struct Capacity_V1_VersionMap: Sendable, Hashable {
  package var fromVersion: String = ""
  package var links: [Capacity_V1_IndicatorLink] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_IndicatorLink: Sendable, Hashable {
  package var change: Capacity_V1_IndicatorChange = .unspecified
  /// Of the earlier version; empty for NEW.
  package var fromIds: [String] = []
  /// Of this version; empty for DROPPED.
  package var toIds: [String] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A part of the field, such as digital forensics.
package struct Capacity_V1_Domain: Sendable, Hashable {
  /// Three capital letters, for example "FOR".
  package var id: String = ""
  package var title: [String: String] = [:]
  package var description_p: [String: String] = [:]
  package var indicators: [Capacity_V1_Indicator] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// One question.
package struct Capacity_V1_Indicator: Sendable, Hashable {
  /// Domain and two digits, for example "FOR-05"; a number is never reused.
  package var id: String = ""
  package var question: [String: String] = [:]
  package var answerType: Capacity_V1_AnswerType = .unspecified
  /// Maturity: exactly five, cumulative; choose the highest that is wholly met.
  package var levels: [Capacity_V1_LevelDescriptor] = []
  /// Yes, partial or no: what each means.
  package var options: [Capacity_V1_OptionDescriptor] = []
  /// Number: the unit in words.
  package var unit: [String: String] = [:]
  /// Number: in rising order of value; straight lines between them, clamped at both ends.
  package var anchors: [Capacity_V1_Anchor] = []
  /// How to count, and when not_applicable is the right answer.
  package var countingNote: [String: String] = [:]
  /// Documents that would support an answer.
  package var evidence: [Capacity_V1_LocalizedText] = []
  /// Principles (or letters) that a gap here cites.
  package var principleIds: [String] = []
  /// Risks that a low answer points to.
  package var riskIds: [String] = []
  package var crosswalk: [Capacity_V1_CrosswalkEntry] = []
  /// 0.5 minor, 1 default, 1.5 important, 2 core.
  package var weight: Double = 0
  /// Indicators that should come first; orders needs, changes no score.
  package var requires: [String] = []
  /// Protects people from misuse of powers and tools; read by the dual-use rules.
  package var safeguard: Bool = false
  /// Number: the least that can be; absent: any.
  package var minimum: Double?
  /// Number: the most that can be; absent: any.
  package var maximum: Double?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_LevelDescriptor: Sendable, Hashable {
  package var level: UInt32 = 0
  package var text: [String: String] = [:]
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_OptionDescriptor: Sendable, Hashable {
  package var choice: Capacity_V1_YesPartialNo = .unspecified
  package var text: [String: String] = [:]
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A point of the line that turns a number into a level.
package struct Capacity_V1_Anchor: Sendable, Hashable {
  package var value: Double = 0
  /// 0 to 4.
  package var level: Double = 0
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// Where a treaty, model or index speaks of the same thing; a pointer does not mean equal meaning.
package struct Capacity_V1_CrosswalkEntry: Sendable, Hashable {
  package var frameworkID: String = ""
  /// Articles or items, as the framework numbers them.
  package var references: [String] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A treaty, model or index.
package struct Capacity_V1_Framework: Sendable, Hashable {
  package var id: String = ""
  package var title: [String: String] = [:]
  package var kind: Capacity_V1_FrameworkKind = .unspecified
  /// Its articles, where the list is closed: a crosswalk may then name no other.
  package var articles: [Capacity_V1_FrameworkArticle] = []
  package var source: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_FrameworkArticle: Sendable, Hashable {
  /// As crosswalks name it, for example "24".
  package var number: String = ""
  package var topic: [String: String] = [:]
  package var source: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// What a constellation across domains means, in words; its arithmetic is part of the method.
package struct Capacity_V1_PatternDescription: Sendable, Hashable {
  /// For example "PAT-1".
  package var id: String = ""
  package var title: [String: String] = [:]
  /// A fact and why it matters, never a verdict.
  package var explanation: [String: String] = [:]
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

