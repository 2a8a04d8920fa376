// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

package enum Capacity_V1_AssistanceReadiness: ProtobufEnum, CaseIterable {
  case unspecified
  /// No principle is breached, and all that applies was answered.
  case ready
  /// Nothing blocks, but some principles are kept in part, breached, or without evidence.
  case withReservations
  /// A blocking principle is breached, and no mitigation is recorded.
  case blocked
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .ready
    case 2: self = .withReservations
    case 3: self = .blocked
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .ready: 1
    case .withReservations: 2
    case .blocked: 3
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .ready, .withReservations, .blocked]

  package static let protobufNames: [Int32: String] = [0: "ASSISTANCE_READINESS_UNSPECIFIED", 1: "ASSISTANCE_READINESS_READY", 2: "ASSISTANCE_READINESS_WITH_RESERVATIONS", 3: "ASSISTANCE_READINESS_BLOCKED"]
}

package enum Capacity_V1_Adherence: ProtobufEnum, CaseIterable {
  case unspecified
  case adheres
  case partly
  case breaches
  /// No question of it was answered.
  case noEvidence
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .adheres
    case 2: self = .partly
    case 3: self = .breaches
    case 4: self = .noEvidence
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .adheres: 1
    case .partly: 2
    case .breaches: 3
    case .noEvidence: 4
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .adheres, .partly, .breaches, .noEvidence]

  package static let protobufNames: [Int32: String] = [0: "ADHERENCE_UNSPECIFIED", 1: "ADHERENCE_ADHERES", 2: "ADHERENCE_PARTLY", 3: "ADHERENCE_BREACHES", 4: "ADHERENCE_NO_EVIDENCE"]
}

/// The form by which a planned project is described, and what its answers say about the principles.
package struct Capacity_V1_AssistanceForm: Sendable, Hashable {
  package var id: String = ""
  package var version: String = ""
  package var title: [String: String] = [:]
  package var introduction: [String: String] = [:]
  package var sections: [Capacity_V1_AssistanceSection] = []
  /// A breach of one of these keeps a project from being ready until a mitigation is recorded.
  package var blockingPrincipleIds: [String] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_AssistanceSection: Sendable, Hashable {
  /// For example "demand".
  package var id: String = ""
  package var title: [String: String] = [:]
  package var questions: [Capacity_V1_AssistanceQuestion] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_AssistanceQuestion: Sendable, Hashable {
  /// For example "DEM-1"; a number is never reused.
  package var id: String = ""
  package var question: [String: String] = [:]
  /// The answer that keeps the principles: YES or NO. The other one breaks them, PARTIAL is between.
  package var adherent: Capacity_V1_YesPartialNo = .unspecified
  package var principleIds: [String] = []
  package var riskIds: [String] = []
  /// Asked only of projects that hand over technology.
  package var technologyOnly: Bool = false
  /// What a breach means, and why it matters.
  package var explanation: [String: String] = [:]
  /// What would mend it.
  package var remedy: [String: String] = [:]
  package var source: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A planned project, as a donor describes it: a project file is the YAML or JSON form of this.
package struct Capacity_V1_AssistanceProject: Sendable, Hashable {
  /// 1 to 200 characters.
  package var title: String = ""
  /// ISO 3166-1 alpha-3.
  package var stateCode: String = ""
  package var formVersion: String = ""
  /// It hands over equipment, software or know-how about either.
  package var transfersTechnology: Bool = false
  /// By question id; what is not answered is no evidence.
  package var answers: [String: Capacity_V1_AssistanceAnswer] = [:]
  /// The indicators that it works on: compared with the needs of the state's latest assessment, where the caller may see one.
  package var indicatorIds: [String] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_AssistanceAnswer: Sendable, Hashable {
  package var choice: Capacity_V1_YesPartialNo = .unspecified
  package var evidenceGrade: Capacity_V1_EvidenceGrade = .unspecified
  package var evidence: [Capacity_V1_Evidence] = []
  /// What is done about a breach; required for it to stop blocking.
  package var mitigation: String = ""
  package var comment: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_AssistanceAssessment: Sendable, Hashable {
  package var formID: String = ""
  package var formVersion: String = ""
  package var readiness: Capacity_V1_AssistanceReadiness = .unspecified
  /// In the order of the instrument's principles, letters under their parents.
  package var principles: [Capacity_V1_PrincipleFinding] = []
  /// The principles whose breach blocks.
  package var blockedBy: [String] = []
  /// Questions that apply and were not answered.
  package var unanswered: [String] = []
  /// The needs that the project works on, and where they stand in the state's order.
  package var addressed: [Capacity_V1_AddressedNeed] = []
  /// The three greatest needs that it leaves alone.
  package var untouchedIndicatorIds: [String] = []
  /// The assessment that needs were taken from; empty: none that the caller may see.
  package var assessmentID: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_PrincipleFinding: Sendable, Hashable {
  package var principleID: String = ""
  package var adherence: Capacity_V1_Adherence = .unspecified
  /// The questions that say so; breaches first.
  package var findings: [Capacity_V1_AssistanceFinding] = []
  /// In the reader's language.
  package var title: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_AssistanceFinding: Sendable, Hashable {
  package var questionID: String = ""
  /// Unspecified: not answered.
  package var choice: Capacity_V1_YesPartialNo = .unspecified
  package var adherence: Capacity_V1_Adherence = .unspecified
  package var evidenceGrade: Capacity_V1_EvidenceGrade = .unspecified
  /// The breach is answered by a mitigation.
  package var mitigated: Bool = false
  package var riskIds: [String] = []
  /// In the reader's language.
  package var explanation: String = ""
  package var remedy: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_AddressedNeed: Sendable, Hashable {
  package var indicatorID: String = ""
  /// 1 is the first need; 0: it is no need by the latest assessment.
  package var position: UInt32 = 0
  package var gapLevels: Double = 0
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

