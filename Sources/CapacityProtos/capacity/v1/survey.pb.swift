// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

/// Traffic Light Protocol, version 2.0.
package enum Capacity_V1_Tlp: ProtobufEnum, CaseIterable {
  case unspecified
  case red
  case amberStrict
  case amber
  case green
  case clear
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .red
    case 2: self = .amberStrict
    case 3: self = .amber
    case 4: self = .green
    case 5: self = .clear
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .red: 1
    case .amberStrict: 2
    case .amber: 3
    case .green: 4
    case .clear: 5
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .red, .amberStrict, .amber, .green, .clear]

  package static let protobufNames: [Int32: String] = [0: "TLP_UNSPECIFIED", 1: "TLP_RED", 2: "TLP_AMBER_STRICT", 3: "TLP_AMBER", 4: "TLP_GREEN", 5: "TLP_CLEAR"]
}

package enum Capacity_V1_YesPartialNo: ProtobufEnum, CaseIterable {
  case unspecified
  case yes
  case partial
  case no
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .yes
    case 2: self = .partial
    case 3: self = .no
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .yes: 1
    case .partial: 2
    case .no: 3
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .yes, .partial, .no]

  package static let protobufNames: [Int32: String] = [0: "YES_PARTIAL_NO_UNSPECIFIED", 1: "YES_PARTIAL_NO_YES", 2: "YES_PARTIAL_NO_PARTIAL", 3: "YES_PARTIAL_NO_NO"]
}

/// How well an answer is supported. It changes the stated confidence, never the score.
package enum Capacity_V1_EvidenceGrade: ProtobufEnum, CaseIterable {
  case unspecified
  /// Claim only.
  case e0
  /// Source named.
  case e1
  /// Document attached and seen by a reviewer.
  case e2
  /// Confirmed by a second, independent source.
  case e3
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .e0
    case 2: self = .e1
    case 3: self = .e2
    case 4: self = .e3
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .e0: 1
    case .e1: 2
    case .e2: 3
    case .e3: 4
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .e0, .e1, .e2, .e3]

  package static let protobufNames: [Int32: String] = [0: "EVIDENCE_GRADE_UNSPECIFIED", 1: "EVIDENCE_GRADE_E0", 2: "EVIDENCE_GRADE_E1", 3: "EVIDENCE_GRADE_E2", 4: "EVIDENCE_GRADE_E3"]
}

package enum Capacity_V1_TransferKind: ProtobufEnum, CaseIterable {
  case unspecified
  case goods
  case software
  case cloudService
  case technicalAssistance
  case training
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .goods
    case 2: self = .software
    case 3: self = .cloudService
    case 4: self = .technicalAssistance
    case 5: self = .training
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .goods: 1
    case .software: 2
    case .cloudService: 3
    case .technicalAssistance: 4
    case .training: 5
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .goods, .software, .cloudService, .technicalAssistance, .training]

  package static let protobufNames: [Int32: String] = [0: "TRANSFER_KIND_UNSPECIFIED", 1: "TRANSFER_KIND_GOODS", 2: "TRANSFER_KIND_SOFTWARE", 3: "TRANSFER_KIND_CLOUD_SERVICE", 4: "TRANSFER_KIND_TECHNICAL_ASSISTANCE", 5: "TRANSFER_KIND_TRAINING"]
}

package enum Capacity_V1_EndUser: ProtobufEnum, CaseIterable {
  case unspecified
  case court
  case forensicLaboratory
  case csirt
  case prosecution
  case policeCyberUnit
  case customsTax
  case policeGeneral
  case communicationsRegulator
  case privateContractor
  case military
  case intelligence
  case internalSecurity
  case unknown
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .court
    case 2: self = .forensicLaboratory
    case 3: self = .csirt
    case 4: self = .prosecution
    case 5: self = .policeCyberUnit
    case 6: self = .customsTax
    case 7: self = .policeGeneral
    case 8: self = .communicationsRegulator
    case 9: self = .privateContractor
    case 10: self = .military
    case 11: self = .intelligence
    case 12: self = .internalSecurity
    case 13: self = .unknown
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .court: 1
    case .forensicLaboratory: 2
    case .csirt: 3
    case .prosecution: 4
    case .policeCyberUnit: 5
    case .customsTax: 6
    case .policeGeneral: 7
    case .communicationsRegulator: 8
    case .privateContractor: 9
    case .military: 10
    case .intelligence: 11
    case .internalSecurity: 12
    case .unknown: 13
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .court, .forensicLaboratory, .csirt, .prosecution, .policeCyberUnit, .customsTax, .policeGeneral, .communicationsRegulator, .privateContractor, .military, .intelligence, .internalSecurity, .unknown]

  package static let protobufNames: [Int32: String] = [0: "END_USER_UNSPECIFIED", 1: "END_USER_COURT", 2: "END_USER_FORENSIC_LABORATORY", 3: "END_USER_CSIRT", 4: "END_USER_PROSECUTION", 5: "END_USER_POLICE_CYBER_UNIT", 6: "END_USER_CUSTOMS_TAX", 7: "END_USER_POLICE_GENERAL", 8: "END_USER_COMMUNICATIONS_REGULATOR", 9: "END_USER_PRIVATE_CONTRACTOR", 10: "END_USER_MILITARY", 11: "END_USER_INTELLIGENCE", 12: "END_USER_INTERNAL_SECURITY", 13: "END_USER_UNKNOWN"]
}

package enum Capacity_V1_Purpose: ProtobufEnum, CaseIterable {
  case unspecified
  case networkDefence
  case victimSupport
  case singleCase
  case seriousCrime
  case generalCrime
  case unstated
  case publicOrder
  case contentControl
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .networkDefence
    case 2: self = .victimSupport
    case 3: self = .singleCase
    case 4: self = .seriousCrime
    case 5: self = .generalCrime
    case 6: self = .unstated
    case 7: self = .publicOrder
    case 8: self = .contentControl
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .networkDefence: 1
    case .victimSupport: 2
    case .singleCase: 3
    case .seriousCrime: 4
    case .generalCrime: 5
    case .unstated: 6
    case .publicOrder: 7
    case .contentControl: 8
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .networkDefence, .victimSupport, .singleCase, .seriousCrime, .generalCrime, .unstated, .publicOrder, .contentControl]

  package static let protobufNames: [Int32: String] = [0: "PURPOSE_UNSPECIFIED", 1: "PURPOSE_NETWORK_DEFENCE", 2: "PURPOSE_VICTIM_SUPPORT", 3: "PURPOSE_SINGLE_CASE", 4: "PURPOSE_SERIOUS_CRIME", 5: "PURPOSE_GENERAL_CRIME", 6: "PURPOSE_UNSTATED", 7: "PURPOSE_PUBLIC_ORDER", 8: "PURPOSE_CONTENT_CONTROL"]
}

package enum Capacity_V1_Ternary: ProtobufEnum, CaseIterable {
  case unspecified
  case yes
  case no
  case unknown
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .yes
    case 2: self = .no
    case 3: self = .unknown
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .yes: 1
    case .no: 2
    case .unknown: 3
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .yes, .no, .unknown]

  package static let protobufNames: [Int32: String] = [0: "TERNARY_UNSPECIFIED", 1: "TERNARY_YES", 2: "TERNARY_NO", 3: "TERNARY_UNKNOWN"]
}

/// What an agency found out about one state in one round. A survey file is the YAML or JSON form of this message.
package struct Capacity_V1_SurveyResponse: Sendable, Hashable {
  /// "cyber-capacity".
  package var instrumentID: String = ""
  /// The version of the instrument that the answers are for, and are scored with, for ever.
  package var instrumentVersion: String = ""
  /// ISO 3166-1 alpha-3 code; XAA to XZZ and the other user-assigned codes for invented states.
  package var stateCode: String = ""
  /// Year and number of the round, for example "2026-1".
  package var round: String = ""
  /// The submitting agency: that of the token, which is filled in when this is empty; an administrator may name another.
  package var agency: String = ""
  /// Who may ever see it; unspecified reads as AMBER.
  package var tlp: Capacity_V1_Tlp = .unspecified
  /// By indicator id. An indicator that is not mentioned is unknown.
  package var answers: [String: Capacity_V1_Answer] = [:]
  package var technologyRequests: [Capacity_V1_TechnologyRequest] = []
  /// Technologies (catalogue ids) that the state is known to hold already.
  package var technologiesHeld: [String] = []
  /// Anything a reader must know: definitions used, limits of the data.
  package var comment: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// The answer to one indicator. Exactly one of `value` must be set.
package struct Capacity_V1_Answer: Sendable, Hashable {
  package var value: OneOf_Value?
  /// Unspecified reads as E0.
  package var evidenceGrade: Capacity_V1_EvidenceGrade = .unspecified
  package var evidence: [Capacity_V1_Evidence] = []
  /// Number answers: fewer than 20 cases in the denominator; lowers the grade to E1 at most.
  package var smallBase: Bool = false
  /// The state's own target, 0 to 4; the profile's otherwise.
  package var targetLevel: UInt32?
  package var comment: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}

  package enum OneOf_Value: Sendable, Hashable {
    /// 0 to 4.
    case level(UInt32)
    case choice(Capacity_V1_YesPartialNo)
    /// Finite, in the indicator's unit.
    case number(Double)
    /// The respondent has no data. Only `true` may be sent.
    case unknown(Bool)
    /// It cannot apply; the text is the reason.
    case notApplicable(String)
    /// Known but confidential. Only `true` may be sent.
    case withheld(Bool)
  }
}

/// A document or source behind an answer.
package struct Capacity_V1_Evidence: Sendable, Hashable {
  package var title: String = ""
  package var uri: String = ""
  package var note: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A technology, service or training that the state asks for or a donor offers.
package struct Capacity_V1_TechnologyRequest: Sendable, Hashable {
  /// Catalogue id, for example "mobile-unlock".
  package var technologyID: String = ""
  /// Required.
  package var kind: Capacity_V1_TransferKind = .unspecified
  /// Unspecified reads as UNKNOWN.
  package var endUser: Capacity_V1_EndUser = .unspecified
  /// Unspecified reads as UNSTATED.
  package var purpose: Capacity_V1_Purpose = .unspecified
  package var terms: Capacity_V1_TransferTerms?
  package var mitigations: [Capacity_V1_MitigationCommitment] = []
  package var comment: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// The terms of a transfer. Unspecified reads as UNKNOWN.
package struct Capacity_V1_TransferTerms: Sendable, Hashable {
  package var supplierRemoteAccess: Capacity_V1_Ternary = .unspecified
  package var reTransferAllowed: Capacity_V1_Ternary = .unspecified
  package var tiedProcurement: Capacity_V1_Ternary = .unspecified
  package var treatyCondition: Capacity_V1_Ternary = .unspecified
  package var dataAccessCondition: Capacity_V1_Ternary = .unspecified
  package var trainingIncluded: Capacity_V1_Ternary = .unspecified
  package var upkeepFunded: Capacity_V1_Ternary = .unspecified
  /// A court, treaty body or independent overseer found misuse of this kind of tool by this end user or its parent body.
  package var misuseFinding: Capacity_V1_Ternary = .unspecified
  package var misuseRemedied: Capacity_V1_Ternary = .unspecified
  /// Read for courts, forensic laboratories and CSIRTs.
  package var userIndependenceEvidenced: Capacity_V1_Ternary = .unspecified
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A mitigation that the parties promise, with the evidence that it is real.
package struct Capacity_V1_MitigationCommitment: Sendable, Hashable {
  /// For example "MIT-03".
  package var mitigationID: String = ""
  /// Unspecified reads as E0: a promise alone lowers nothing.
  package var evidenceGrade: Capacity_V1_EvidenceGrade = .unspecified
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

