// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

package enum Capacity_V1_NotApplicableVerdict: ProtobufEnum, CaseIterable {
  case unspecified
  case accepted
  /// It reads as unknown.
  case rejected
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .accepted
    case 2: self = .rejected
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .accepted: 1
    case .rejected: 2
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .accepted, .rejected]

  package static let protobufNames: [Int32: String] = [0: "NOT_APPLICABLE_VERDICT_UNSPECIFIED", 1: "NOT_APPLICABLE_VERDICT_ACCEPTED", 2: "NOT_APPLICABLE_VERDICT_REJECTED"]
}

package enum Capacity_V1_ReviewEventKind: ProtobufEnum, CaseIterable {
  case unspecified
  case started
  /// Decisions about answers.
  case recorded
  case commented
  case replied
  case returned
  case validated
  case published
  case superseded
  case withdrawn
  /// What had taken its place was withdrawn: it stands again where it stood before.
  case reinstated
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .started
    case 2: self = .recorded
    case 3: self = .commented
    case 4: self = .replied
    case 5: self = .returned
    case 6: self = .validated
    case 7: self = .published
    case 8: self = .superseded
    case 9: self = .withdrawn
    case 10: self = .reinstated
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .started: 1
    case .recorded: 2
    case .commented: 3
    case .replied: 4
    case .returned: 5
    case .validated: 6
    case .published: 7
    case .superseded: 8
    case .withdrawn: 9
    case .reinstated: 10
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .started, .recorded, .commented, .replied, .returned, .validated, .published, .superseded, .withdrawn, .reinstated]

  package static let protobufNames: [Int32: String] = [0: "REVIEW_EVENT_KIND_UNSPECIFIED", 1: "REVIEW_EVENT_KIND_STARTED", 2: "REVIEW_EVENT_KIND_RECORDED", 3: "REVIEW_EVENT_KIND_COMMENTED", 4: "REVIEW_EVENT_KIND_REPLIED", 5: "REVIEW_EVENT_KIND_RETURNED", 6: "REVIEW_EVENT_KIND_VALIDATED", 7: "REVIEW_EVENT_KIND_PUBLISHED", 8: "REVIEW_EVENT_KIND_SUPERSEDED", 9: "REVIEW_EVENT_KIND_WITHDRAWN", 10: "REVIEW_EVENT_KIND_REINSTATED"]
}

/// The review of one assessment as it stands.
package struct Capacity_V1_Review: Sendable, Hashable {
  package var assessmentID: String = ""
  package var state: Capacity_V1_ReviewState = .unspecified
  /// Changes with every step; a step that names an older one is refused.
  package var etag: String = ""
  /// What was decided about answers, in the order of indicator ids; used once the assessment is validated.
  package var answers: [Capacity_V1_AnswerReview] = []
  /// The state's reply; absent: none yet.
  package var reply: Capacity_V1_CounterpartReply?
  /// From then on it may be published without a reply; absent: the time does not run.
  package var replyDeadline: Google_Protobuf_Timestamp?
  /// RETURNED: what is to be corrected.
  package var returned: [Capacity_V1_ReturnedAnswer] = []
  /// SUPERSEDED: the assessment that stands in its place; empty where the caller may not see that one.
  package var supersededBy: String = ""
  /// WITHDRAWN: why.
  package var withdrawalReason: String = ""
  /// A reviewer has validated it: scores rest on the reviewed answers.
  package var validated: Bool = false
  /// What this caller may do now, by the names of methods: "StartReview". Empty as stored.
  package var possibleSteps: [String] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// What a reviewer decided about an answer.
package struct Capacity_V1_AnswerReview: Sendable, Hashable {
  package var indicatorID: String = ""
  /// The grade that the evidence deserves: the one claimed, or another.
  package var evidenceGrade: Capacity_V1_EvidenceGrade?
  /// For a not_applicable: whether its reason holds.
  package var notApplicable: Capacity_V1_NotApplicableVerdict = .unspecified
  /// Why, in words.
  package var note: String = ""
  package var principal: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// An answer that is to be corrected.
package struct Capacity_V1_ReturnedAnswer: Sendable, Hashable {
  package var indicatorID: String = ""
  /// What is wrong with it, in words.
  package var note: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// The state's right of reply: answers of its own beside those that it contests, with evidence of its own.
package struct Capacity_V1_CounterpartReply: Sendable, Hashable {
  /// By indicator id; none: the state agrees with all.
  package var answers: [String: Capacity_V1_Answer] = [:]
  package var statement: String = ""
  package var principal: String = ""
  package var time: Google_Protobuf_Timestamp?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A step of a review. Events are never changed.
package struct Capacity_V1_ReviewEvent: Sendable, Hashable {
  /// Within the assessment, from 1 on.
  package var number: UInt32 = 0
  package var kind: Capacity_V1_ReviewEventKind = .unspecified
  package var createTime: Google_Protobuf_Timestamp?
  package var principal: String = ""
  package var role: Capacity_V1_Role = .unspecified
  package var before: Capacity_V1_ReviewState = .unspecified
  package var after: Capacity_V1_ReviewState = .unspecified
  /// Comment, statement or reason.
  package var text: String = ""
  /// A comment about one answer.
  package var indicatorID: String = ""
  package var answers: [Capacity_V1_AnswerReview] = []
  package var returned: [Capacity_V1_ReturnedAnswer] = []
  package var reply: Capacity_V1_CounterpartReply?
  /// SUPERSEDED: by which assessment. REINSTATED: by which it was. Empty, with principal and role, where the caller may not
  /// see that one.
  package var supersededBy: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// The same assessment as the agency sees it and as the state does; neither is averaged into the other.
package struct Capacity_V1_ContestedViews: Sendable, Hashable {
  package var assessmentID: String = ""
  /// By the agency's answers, with the reviewed grades where it is validated.
  package var agencyView: Capacity_V1_Scorecard?
  /// The same, but for the contested answers.
  package var stateView: Capacity_V1_Scorecard?
  /// Themes that both views have a score for.
  package var differences: [Capacity_V1_ViewDifference] = []
  /// The contested answers side by side; only for callers who may read the response.
  package var answers: [Capacity_V1_ContestedAnswer] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// How the state's view of a theme differs from the agency's.
package struct Capacity_V1_ViewDifference: Sendable, Hashable {
  package var themeID: String = ""
  package var kind: Capacity_V1_ThemeKind = .unspecified
  /// The state's score less the agency's, -1 to 1.
  package var difference: Double = 0
  /// Of the part that both answered, over the same draws.
  package var interval: Capacity_V1_Interval?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ContestedAnswer: Sendable, Hashable {
  package var indicatorID: String = ""
  package var agencyAnswer: Capacity_V1_Answer?
  package var stateAnswer: Capacity_V1_Answer?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

