// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

package enum Capacity_V1_TransferStanding: ProtobufEnum, CaseIterable {
  case unspecified
  case `open`
  /// A flag was rejected: the transfer is not made, and does not count as something that the state holds.
  case rejected
  /// The agency asked for the same technology again, for the same state.
  case superseded
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .open
    case 2: self = .rejected
    case 3: self = .superseded
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .open: 1
    case .rejected: 2
    case .superseded: 3
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .open, .rejected, .superseded]

  package static let protobufNames: [Int32: String] = [0: "TRANSFER_STANDING_UNSPECIFIED", 1: "TRANSFER_STANDING_OPEN", 2: "TRANSFER_STANDING_REJECTED", 3: "TRANSFER_STANDING_SUPERSEDED"]
}

package enum Capacity_V1_FlagStatus: ProtobufEnum, CaseIterable {
  case unspecified
  case `open`
  /// Something was done about it, with evidence.
  case mitigated
  /// Somebody answers for the risk, until a time.
  case accepted
  /// Because of it the transfer is not made.
  case rejected
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .open
    case 2: self = .mitigated
    case 3: self = .accepted
    case 4: self = .rejected
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .open: 1
    case .mitigated: 2
    case .accepted: 3
    case .rejected: 4
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .open, .mitigated, .accepted, .rejected]

  package static let protobufNames: [Int32: String] = [0: "FLAG_STATUS_UNSPECIFIED", 1: "FLAG_STATUS_OPEN", 2: "FLAG_STATUS_MITIGATED", 3: "FLAG_STATUS_ACCEPTED", 4: "FLAG_STATUS_REJECTED"]
}

package enum Capacity_V1_TransferEventKind: ProtobufEnum, CaseIterable {
  case unspecified
  /// Somebody decided about a flag.
  case decided
  /// The tier or a floor rose, a rule fires that did not, one that was unverified is so no more, or a safeguard that a
  /// flag rests on fell further.
  case raised
  /// The tier or a floor fell, or a flag is gone, and nothing became worse.
  case eased
  /// The newer request that superseded it counts no more: it is open again, as it was judged last. What it is judged now
  /// stands in the event that follows, if that is something else.
  case reopened
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .decided
    case 2: self = .raised
    case 3: self = .eased
    case 4: self = .reopened
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .decided: 1
    case .raised: 2
    case .eased: 3
    case .reopened: 4
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .decided, .raised, .eased, .reopened]

  package static let protobufNames: [Int32: String] = [0: "TRANSFER_EVENT_KIND_UNSPECIFIED", 1: "TRANSFER_EVENT_KIND_DECIDED", 2: "TRANSFER_EVENT_KIND_RAISED", 3: "TRANSFER_EVENT_KIND_EASED", 4: "TRANSFER_EVENT_KIND_REOPENED"]
}

/// A requested technology: how it is judged today, and what people decided about its flags.
package struct Capacity_V1_Transfer: Sendable, Hashable {
  package var assessmentID: String = ""
  /// Its position in the request, counted from 0.
  package var item: UInt32 = 0
  package var technologyID: String = ""
  package var stateCode: String = ""
  package var agency: String = ""
  /// As it was asked for. Empty in lists; without its comment for callers who may not read the response.
  package var request: Capacity_V1_TechnologyRequest?
  /// By what is known today: later surveys of the agency about the state count where they answer a question, once they are
  /// validated as they were reviewed; so does a newer version of the rules. Without flags and open questions in lists.
  package var judgement: Capacity_V1_TransferAssessment?
  package var standing: Capacity_V1_TransferStanding = .unspecified
  /// In the order of the judgement's flags.
  package var flags: [Capacity_V1_FlagStanding] = []
  /// The version of the rules that it is judged by.
  package var ruleSetVersion: String = ""
  /// The assessment whose answers were taken in last; the one that made the request until a later one did. Empty for
  /// callers to whom not all of these are visible: they are shown the judgement of the assessment itself.
  package var judgedByAssessmentID: String = ""
  /// The assessment with a newer request for the same technology.
  package var supersededByAssessmentID: String = ""
  /// Changes with every change; a decision may name the one that it was made on. Empty for callers who could not decide:
  /// it tells of changes, too, that they may not know of.
  package var etag: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// Where a flag stands.
package struct Capacity_V1_FlagStanding: Sendable, Hashable {
  package var ruleID: String = ""
  package var status: Capacity_V1_FlagStatus = .unspecified
  /// The last decision; absent: there was none. The status may be OPEN again after it: because time ran out, or because
  /// the ground on which it was made became worse.
  package var decision: Capacity_V1_FlagDecision?
  /// It was accepted until a time that is over.
  package var expired: Bool = false
  /// The judgement became worse after the decision.
  package var reopened: Bool = false
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// What somebody decided about a flag.
package struct Capacity_V1_FlagDecision: Sendable, Hashable {
  package var ruleID: String = ""
  /// OPEN takes an earlier decision back.
  package var status: Capacity_V1_FlagStatus = .unspecified
  /// Why, 1 to 4,000 characters. Empty for callers who may not read the response.
  package var reason: String = ""
  /// ACCEPTED: until when, two years at most.
  package var until: Google_Protobuf_Timestamp?
  /// MITIGATED: at least one. Empty for callers who may not read the response.
  package var evidence: [Capacity_V1_Evidence] = []
  /// ACCEPTED: who answers for it, a person or an office; the caller without it. Empty as for the reason.
  package var acceptedBy: String = ""
  /// Who recorded it; set by the server, and empty for callers who could not have.
  package var principal: String = ""
  /// Set by the server.
  package var createTime: Google_Protobuf_Timestamp?
  /// The evidence was left out, for the reply would have become too large: the event DECIDED in TransferService.GetTransfer
  /// has it. Set by the server.
  package var shortened: Bool = false
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// Something that happened to a transfer after it was judged first. Callers to whom not all of the assessments are visible
/// that a judgement rests on are not told that it changed: they are shown the one without them.
package struct Capacity_V1_TransferEvent: Sendable, Hashable {
  /// A ULID.
  package var eventID: String = ""
  package var createTime: Google_Protobuf_Timestamp?
  package var assessmentID: String = ""
  package var item: UInt32 = 0
  package var technologyID: String = ""
  package var stateCode: String = ""
  package var agency: String = ""
  package var kind: Capacity_V1_TransferEventKind = .unspecified
  /// The assessment that changed the judgement: a later one by its answers, one by its review, or one by counting no more.
  /// Where a rejection was taken back: the last one that was taken in.
  package var causeAssessmentID: String = ""
  /// The newer rules that changed it.
  package var causeRuleSetVersion: String = ""
  /// Before, after, reopened_rule_ids and answer_changes are empty for callers who may not know what they rest on.
  package var before: Capacity_V1_TransferSnapshot?
  package var after: Capacity_V1_TransferSnapshot?
  /// Flags that had been mitigated or accepted, and are open again.
  package var reopenedRuleIds: [String] = []
  /// Answers that are others since and that bear on the item.
  package var answerChanges: [Capacity_V1_AnswerChange] = []
  /// With DECIDED.
  package var decision: Capacity_V1_FlagDecision?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// Tier and flags of a transfer at one time.
package struct Capacity_V1_TransferSnapshot: Sendable, Hashable {
  package var tier: Capacity_V1_RiskTier = .unspecified
  package var residualRisk: Double = 0
  package var flags: [Capacity_V1_FlagSnapshot] = []
  package var ruleSetVersion: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_FlagSnapshot: Sendable, Hashable {
  package var ruleID: String = ""
  /// Unspecified: a note that raises no tier.
  package var floor: Capacity_V1_RiskTier = .unspecified
  package var unverified: Bool = false
  package var status: Capacity_V1_FlagStatus = .unspecified
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A safeguard or another indicator before and after a later survey: a score from 0 to 1, or "unanswered".
package struct Capacity_V1_AnswerChange: Sendable, Hashable {
  package var indicatorID: String = ""
  package var before: String = ""
  package var after: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// What is stored of one transfer; never sent.
package struct Capacity_V1_StoredTransfer: Sendable, Hashable {
  package var request: Capacity_V1_TechnologyRequest?
  package var judgement: Capacity_V1_TransferAssessment?
  /// As the assessment has it; absent while it is the same.
  package var firstJudgement: Capacity_V1_TransferAssessment?
  /// The last decision about each rule.
  package var decisions: [Capacity_V1_StoredDecision] = []
  /// What the judgement rests on, unless it is the first one. Empty in what earlier versions stored: as the basis has it.
  package var judgedByAssessmentIds: [String] = []
  package var judgedByRuleSetVersion: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_StoredDecision: Sendable, Hashable {
  package var decision: Capacity_V1_FlagDecision?
  package var reopened: Bool = false
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// What the transfers of one assessment are judged by; stored, never sent.
package struct Capacity_V1_TransferBasis: Sendable, Hashable {
  /// Values only: no comments, no evidence.
  package var answers: [String: Capacity_V1_Answer] = [:]
  package var technologiesHeld: [String] = []
  package var instrumentID: String = ""
  package var instrumentVersion: String = ""
  /// The assessments whose answers were taken in, the first one first.
  package var assessmentIds: [String] = []
  package var ruleSetVersion: String = ""
  /// Of the assessment, and of the latest response that was taken in.
  package var round: String = ""
  package var latestRound: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

