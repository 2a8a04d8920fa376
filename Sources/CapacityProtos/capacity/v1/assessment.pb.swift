// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

/// The life of an assessment.
package enum Capacity_V1_ReviewState: ProtobufEnum, CaseIterable {
  case unspecified
  /// Stored, and scored as claimed.
  case submitted
  /// A reviewer looks at evidence and reasons; the state may reply.
  case inReview
  /// Reviewed, and scored again from what the reviewer confirmed or changed.
  case validated
  /// Given back to the agency, which submits the round again.
  case returned
  /// Seen by readers and by others than the agency and the state, as far as the label lets them.
  case published
  /// A later one stands in its place: a correction, or a later round that was published.
  case superseded
  /// Taken back by the agency: counts no more.
  case withdrawn
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .submitted
    case 2: self = .inReview
    case 3: self = .validated
    case 4: self = .returned
    case 5: self = .published
    case 6: self = .superseded
    case 7: self = .withdrawn
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .submitted: 1
    case .inReview: 2
    case .validated: 3
    case .returned: 4
    case .published: 5
    case .superseded: 6
    case .withdrawn: 7
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .submitted, .inReview, .validated, .returned, .published, .superseded, .withdrawn]

  package static let protobufNames: [Int32: String] = [0: "REVIEW_STATE_UNSPECIFIED", 1: "REVIEW_STATE_SUBMITTED", 2: "REVIEW_STATE_IN_REVIEW", 3: "REVIEW_STATE_VALIDATED", 4: "REVIEW_STATE_RETURNED", 5: "REVIEW_STATE_PUBLISHED", 6: "REVIEW_STATE_SUPERSEDED", 7: "REVIEW_STATE_WITHDRAWN"]
}

/// Whose evidence grades a scorecard rests on.
package enum Capacity_V1_EvidenceBasis: ProtobufEnum, CaseIterable {
  case unspecified
  /// The submitter's claims.
  case claimed
  /// Confirmed or changed by a reviewer.
  case reviewed
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .claimed
    case 2: self = .reviewed
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .claimed: 1
    case .reviewed: 2
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .claimed, .reviewed]

  package static let protobufNames: [Int32: String] = [0: "EVIDENCE_BASIS_UNSPECIFIED", 1: "EVIDENCE_BASIS_CLAIMED", 2: "EVIDENCE_BASIS_REVIEWED"]
}

package enum Capacity_V1_ThemeKind: ProtobufEnum, CaseIterable {
  case unspecified
  case domain
  case principle
  case safeguards
  case total
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .domain
    case 2: self = .principle
    case 3: self = .safeguards
    case 4: self = .total
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .domain: 1
    case .principle: 2
    case .safeguards: 3
    case .total: 4
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .domain, .principle, .safeguards, .total]

  package static let protobufNames: [Int32: String] = [0: "THEME_KIND_UNSPECIFIED", 1: "THEME_KIND_DOMAIN", 2: "THEME_KIND_PRINCIPLE", 3: "THEME_KIND_SAFEGUARDS", 4: "THEME_KIND_TOTAL"]
}

package enum Capacity_V1_ThemeState: ProtobufEnum, CaseIterable {
  case unspecified
  case scored
  /// Too little was answered: a range, no score.
  case insufficientData
  case notApplicable
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .scored
    case 2: self = .insufficientData
    case 3: self = .notApplicable
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .scored: 1
    case .insufficientData: 2
    case .notApplicable: 3
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .scored, .insufficientData, .notApplicable]

  package static let protobufNames: [Int32: String] = [0: "THEME_STATE_UNSPECIFIED", 1: "THEME_STATE_SCORED", 2: "THEME_STATE_INSUFFICIENT_DATA", 3: "THEME_STATE_NOT_APPLICABLE"]
}

package enum Capacity_V1_AnswerState: ProtobufEnum, CaseIterable {
  case unspecified
  case answered
  case unknown
  case notApplicable
  case withheld
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .answered
    case 2: self = .unknown
    case 3: self = .notApplicable
    case 4: self = .withheld
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .answered: 1
    case .unknown: 2
    case .notApplicable: 3
    case .withheld: 4
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .answered, .unknown, .notApplicable, .withheld]

  package static let protobufNames: [Int32: String] = [0: "ANSWER_STATE_UNSPECIFIED", 1: "ANSWER_STATE_ANSWERED", 2: "ANSWER_STATE_UNKNOWN", 3: "ANSWER_STATE_NOT_APPLICABLE", 4: "ANSWER_STATE_WITHHELD"]
}

package enum Capacity_V1_PatternState: ProtobufEnum, CaseIterable {
  case unspecified
  case fires
  /// Does not fire, but would with some values for what is not answered.
  case cannotBeRuledOut
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .fires
    case 2: self = .cannotBeRuledOut
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .fires: 1
    case .cannotBeRuledOut: 2
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .fires, .cannotBeRuledOut]

  package static let protobufNames: [Int32: String] = [0: "PATTERN_STATE_UNSPECIFIED", 1: "PATTERN_STATE_FIRES", 2: "PATTERN_STATE_CANNOT_BE_RULED_OUT"]
}

package enum Capacity_V1_ChangeOutcome: ProtobufEnum, CaseIterable {
  case unspecified
  case found
  /// Negligible already.
  case nothingToChange
  /// The item's own floor is the tier.
  case itemFloor
  /// No set of three changes lowers it.
  case noSetFound
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .found
    case 2: self = .nothingToChange
    case 3: self = .itemFloor
    case 4: self = .noSetFound
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .found: 1
    case .nothingToChange: 2
    case .itemFloor: 3
    case .noSetFound: 4
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .found, .nothingToChange, .itemFloor, .noSetFound]

  package static let protobufNames: [Int32: String] = [0: "CHANGE_OUTCOME_UNSPECIFIED", 1: "CHANGE_OUTCOME_FOUND", 2: "CHANGE_OUTCOME_NOTHING_TO_CHANGE", 3: "CHANGE_OUTCOME_ITEM_FLOOR", 4: "CHANGE_OUTCOME_NO_SET_FOUND"]
}

/// What became of one survey response.
package struct Capacity_V1_Assessment: Sendable, Hashable {
  /// A ULID made by the server.
  package var assessmentID: String = ""
  package var stateCode: String = ""
  package var round: String = ""
  package var agency: String = ""
  /// As it is now; the response keeps the one that it was submitted with.
  package var tlp: Capacity_V1_Tlp = .unspecified
  package var instrumentID: String = ""
  package var instrumentVersion: String = ""
  package var createTime: Google_Protobuf_Timestamp?
  /// Empty in lists.
  package var scorecard: Capacity_V1_Scorecard?
  /// The response as stored; only in the FULL view.
  package var response: Capacity_V1_SurveyResponse?
  package var digests: Capacity_V1_Digests?
  /// What the state was taken to hold when bundles were judged: from the response and from earlier assessments of the
  /// agency; the latter only for callers who may see all of these.
  package var technologiesHeld: [Capacity_V1_HeldTechnology] = []
  /// Who submitted it; empty for callers who could not have.
  package var principal: String = ""
  /// The agencies that it is shared with, by id; empty in lists, and for callers who may not share it.
  package var sharedWith: [String] = []
  /// Where it stands in its review.
  package var reviewState: Capacity_V1_ReviewState = .unspecified
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A technology that the state holds or has asked for before.
package struct Capacity_V1_HeldTechnology: Sendable, Hashable {
  package var technologyID: String = ""
  /// The earlier assessment that requested it; empty where the response itself names it.
  package var assessmentID: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// SHA-256 over canonical bytes, in lowercase hexadecimal: who has the same inputs gets the same result.
package struct Capacity_V1_Digests: Sendable, Hashable {
  package var response: String = ""
  package var instrument: String = ""
  package var ruleSet: String = ""
  package var profile: String = ""
  package var technologiesHeld: String = ""
  /// Over the stored scorecard (codes and numbers, no words).
  package var scorecard: String = ""
  package var ruleSetVersion: String = ""
  package var methodVersion: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// Proof that a response was stored.
package struct Capacity_V1_Receipt: Sendable, Hashable {
  package var assessmentID: String = ""
  package var requestID: String = ""
  package var createTime: Google_Protobuf_Timestamp?
  package var digests: Capacity_V1_Digests?
  /// The request was seen before: this is the first receipt again.
  package var repeated: Bool = false
  /// As stored: that of the token where the response named none.
  package var agency: String = ""
  /// As stored: AMBER where the response named none.
  package var tlp: Capacity_V1_Tlp = .unspecified
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// Scores, gaps, needs, patterns and transfers of one assessment. Scores run from 0 (weakest) to 1 (strongest).
package struct Capacity_V1_Scorecard: Sendable, Hashable {
  package var assessmentID: String = ""
  package var stateCode: String = ""
  package var round: String = ""
  /// The version of the arithmetic, for example "m1".
  package var methodVersion: String = ""
  /// Domains, principles and their letters, safeguards, and the total where the profile has one.
  package var themes: [Capacity_V1_Theme] = []
  /// Most urgent first.
  package var needs: [Capacity_V1_Need] = []
  package var patterns: [Capacity_V1_Pattern] = []
  /// In the order of the request.
  package var transfers: [Capacity_V1_TransferAssessment] = []
  package var instrumentID: String = ""
  package var instrumentVersion: String = ""
  package var profileID: String = ""
  package var profileVersion: String = ""
  package var ruleSetVersion: String = ""
  /// Every indicator, in the order of the instrument.
  package var indicators: [Capacity_V1_IndicatorScore] = []
  /// What should be found out first: unknown indicators, most important first.
  package var evidenceNeedIndicatorIds: [String] = []
  /// What the numbers mean, in the reader's language. Empty as stored.
  package var legend: String = ""
  /// Unspecified as stored.
  package var evidenceBasis: Capacity_V1_EvidenceBasis = .unspecified
  /// Answers that the state contests: ReviewService.GetViews scores both views. Empty as stored.
  package var contestedIndicatorIds: [String] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// Indicators that are scored together.
package struct Capacity_V1_Theme: Sendable, Hashable {
  /// Domain or principle id, "safeguards" or "total".
  package var themeID: String = ""
  package var kind: Capacity_V1_ThemeKind = .unspecified
  package var state: Capacity_V1_ThemeState = .unspecified
  /// 0 to 1; absent unless SCORED.
  package var score: Double?
  /// Share of the applicable weight that was answered, 0 to 1.
  package var coverage: Double = 0
  /// The score if all that is unanswered were at its worst.
  package var low: Double = 0
  /// The score if all that is unanswered were at its best.
  package var high: Double = 0
  /// Mean shortfall from target, 0 to 1; absent where nothing was answered.
  package var gap: Double?
  /// Coverage times the mean confidence in the evidence, 0 to 1.
  package var confidence: Double = 0
  package var unknownShare: Double = 0
  package var withheldShare: Double = 0
  /// Where the score lies when what it rests on is varied (scoring.md section 5); absent unless SCORED, and as stored.
  package var interval: Capacity_V1_Interval?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// Percentiles of a figure over the draws of the uncertainty analysis.
package struct Capacity_V1_Interval: Sendable, Hashable {
  package var p5: Double = 0
  package var p50: Double = 0
  package var p95: Double = 0
  /// The figure itself lies outside: what is missing sits where the state is weaker, or stronger, or the figure is near an end of its scale.
  package var pointOutside: Bool = false
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_IndicatorScore: Sendable, Hashable {
  package var indicatorID: String = ""
  package var state: Capacity_V1_AnswerState = .unspecified
  /// 0 to 1; absent unless ANSWERED.
  package var score: Double?
  /// 0 to 1.
  package var target: Double = 0
  /// After small bases were taken into account.
  package var evidenceGrade: Capacity_V1_EvidenceGrade = .unspecified
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// An indicator below its target.
package struct Capacity_V1_Need: Sendable, Hashable {
  package var indicatorID: String = ""
  /// Distance to the target in levels, 0 to 4.
  package var gapLevels: Double = 0
  /// Gap in levels times weight, safeguards first.
  package var priority: Double = 0
  /// The same with a share of what depends on it.
  package var effectivePriority: Double = 0
  package var principleIds: [String] = []
  /// The step to take, in the reader's language: the next level's descriptor. Empty as stored.
  package var step: String = ""
  package var riskIds: [String] = []
  /// Treaty articles that it would serve, for example "uncc 24".
  package var articles: [String] = []
  /// Why it is a need, and why at this place, in the reader's language. Empty as stored.
  package var reason: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A constellation across domains: a fact, not a verdict.
package struct Capacity_V1_Pattern: Sendable, Hashable {
  /// For example "PAT-1".
  package var patternID: String = ""
  package var state: Capacity_V1_PatternState = .unspecified
  package var principleIds: [String] = []
  package var riskIds: [String] = []
  /// In the reader's language. Empty as stored.
  package var explanation: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// The dual-use risk of one requested technology: advice with reasons, never a licence, never a verdict on a state.
package struct Capacity_V1_TransferAssessment: Sendable, Hashable {
  package var technologyID: String = ""
  /// Inherent risk with the kind factor, 0 to 1.
  package var inherent: Double = 0
  package var safeguardWeakness: Double = 0
  package var exposure: Double = 0
  package var rawRisk: Double = 0
  package var residualRisk: Double = 0
  /// Before bundles.
  package var ownTier: Capacity_V1_RiskTier = .unspecified
  package var tier: Capacity_V1_RiskTier = .unspecified
  /// With every open question answered well, and badly.
  package var bestTier: Capacity_V1_RiskTier = .unspecified
  package var worstTier: Capacity_V1_RiskTier = .unspecified
  package var flags: [Capacity_V1_Flag] = []
  /// Catalogue ids of safer ways to meet much of the same need.
  package var alternatives: [String] = []
  /// What would lower the tier; only where it was asked for.
  package var changes: Capacity_V1_TransferChanges?
  /// What is unanswered and matters: terms ("terms.misuse_finding"), then indicators.
  package var openQuestions: [String] = []
  package var kind: Capacity_V1_TransferKind = .unspecified
  package var endUser: Capacity_V1_EndUser = .unspecified
  package var purpose: Capacity_V1_Purpose = .unspecified
  /// Why there is no alternative, in the reader's language. Empty as stored.
  package var noAlternativeReason: String = ""
  /// The lowest tier that the item can ever get; unspecified: none.
  package var itemFloor: Capacity_V1_RiskTier = .unspecified
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A rule that fired.
package struct Capacity_V1_Flag: Sendable, Hashable {
  /// "RF-..." or "BND-...".
  package var ruleID: String = ""
  /// Unspecified: a note that raises no tier.
  package var floor: Capacity_V1_RiskTier = .unspecified
  /// It would not fire if what is unanswered were answered well.
  package var unverified: Bool = false
  package var facts: [Capacity_V1_Fact] = []
  package var principleIds: [String] = []
  package var riskIds: [String] = []
  package var controlEntries: [String] = []
  /// In the reader's language. Empty as stored.
  package var explanation: String = ""
  package var rights: [Capacity_V1_Right] = []
  /// Bundle rules: the other technologies that take part, requested or held.
  package var technologyIds: [String] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// Something that made a rule fire.
package struct Capacity_V1_Fact: Sendable, Hashable {
  /// For example "HRS-01", "terms.misuse_finding", "end_user".
  package var subject: String = ""
  /// As the rule read it.
  package var value: String = ""
  /// Indicators: whether it was answered.
  package var answerState: Capacity_V1_AnswerState = .unspecified
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// The smallest change that would lower a transfer's tier.
package struct Capacity_V1_TransferChanges: Sendable, Hashable {
  package var outcome: Capacity_V1_ChangeOutcome = .unspecified
  package var changes: [Capacity_V1_Change] = []
  /// Tier and residual risk after the changes.
  package var tier: Capacity_V1_RiskTier = .unspecified
  package var residualRisk: Double = 0
  /// With NO_SET_FOUND and ITEM_FLOOR: all that alone gives at least the current tier ("RF-18", "item_floor", "residual_risk").
  package var holding: [String] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_Change: Sendable, Hashable {
  /// "terms.re_transfer_allowed", "MIT-03" or an indicator id.
  package var subject: String = ""
  /// What it would have to be: "no", "E2", "level 3", "yes", or a number.
  package var value: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

