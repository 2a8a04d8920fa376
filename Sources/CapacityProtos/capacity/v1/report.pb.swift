// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import Foundation
package import ProtobufC

package enum Capacity_V1_ReportKind: ProtobufEnum, CaseIterable {
  case unspecified
  case stateProfile
  case comparison
  case programmingBrief
  case dueDiligence
  case treatyReadiness
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .stateProfile
    case 2: self = .comparison
    case 3: self = .programmingBrief
    case 4: self = .dueDiligence
    case 5: self = .treatyReadiness
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .stateProfile: 1
    case .comparison: 2
    case .programmingBrief: 3
    case .dueDiligence: 4
    case .treatyReadiness: 5
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .stateProfile, .comparison, .programmingBrief, .dueDiligence, .treatyReadiness]

  package static let protobufNames: [Int32: String] = [0: "REPORT_KIND_UNSPECIFIED", 1: "REPORT_KIND_STATE_PROFILE", 2: "REPORT_KIND_COMPARISON", 3: "REPORT_KIND_PROGRAMMING_BRIEF", 4: "REPORT_KIND_DUE_DILIGENCE", 5: "REPORT_KIND_TREATY_READINESS"]
}

package enum Capacity_V1_ReportFormat: ProtobufEnum, CaseIterable {
  case unspecified
  /// One page that needs nothing else.
  case html
  /// With GitHub's tables.
  case markdown
  /// A zip with a file for each table.
  case csv
  /// A sheet for each table.
  case xlsx
  case json
  case pdf
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .html
    case 2: self = .markdown
    case 3: self = .csv
    case 4: self = .xlsx
    case 5: self = .json
    case 6: self = .pdf
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .html: 1
    case .markdown: 2
    case .csv: 3
    case .xlsx: 4
    case .json: 5
    case .pdf: 6
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .html, .markdown, .csv, .xlsx, .json, .pdf]

  package static let protobufNames: [Int32: String] = [0: "REPORT_FORMAT_UNSPECIFIED", 1: "REPORT_FORMAT_HTML", 2: "REPORT_FORMAT_MARKDOWN", 3: "REPORT_FORMAT_CSV", 4: "REPORT_FORMAT_XLSX", 5: "REPORT_FORMAT_JSON", 6: "REPORT_FORMAT_PDF"]
}

package enum Capacity_V1_Audience: ProtobufEnum, CaseIterable {
  case unspecified
  /// Those who may see what the report rests on.
  case `internal`
  /// Anyone: only assessments labelled CLEAR, no persons, no texts that agencies wrote for themselves.
  case `public`
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .internal
    case 2: self = .public
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .internal: 1
    case .public: 2
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .internal, .public]

  package static let protobufNames: [Int32: String] = [0: "AUDIENCE_UNSPECIFIED", 1: "AUDIENCE_INTERNAL", 2: "AUDIENCE_PUBLIC"]
}

package struct Capacity_V1_GenerateReportRequest: Sendable, Hashable {
  package var kind: Capacity_V1_ReportKind = .unspecified
  /// STATE_PROFILE and TREATY_READINESS: one state, in place of assessment_id. COMPARISON and PROGRAMMING_BRIEF: the
  /// group; not set: all registered states.
  package var cohort: Capacity_V1_Cohort?
  /// STATE_PROFILE, TREATY_READINESS: this assessment. DUE_DILIGENCE: always.
  package var assessmentID: String = ""
  /// DUE_DILIGENCE: position in the request, counted from 0.
  package var item: UInt32 = 0
  package var format: Capacity_V1_ReportFormat = .unspecified
  /// "en", "fr" or "es". A report is never in a language that nobody asked for: there is no default.
  package var languageCode: String = ""
  /// Unspecified reads as INTERNAL.
  package var audience: Capacity_V1_Audience = .unspecified
  /// TREATY_READINESS: for example "uncc"; empty reads as that.
  package var frameworkID: String = ""
  /// Scoring profile; empty: that of the assessment, "default" for groups.
  package var profileID: String = ""
  /// HTML and PDF: the look of pages, one of those that the server's operator has put there; empty: the server's own.
  package var template: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ReportChunk: Sendable, Hashable {
  /// First message: a file name, for example "state-profile-XAA-2026-1-en.html".
  package var name: String = ""
  /// First message: for example "text/html; charset=utf-8".
  package var mediaType: String = ""
  /// 64 KiB at most.
  package var data: Foundation.Data = Foundation.Data()
  /// Last message: SHA-256 over the file, in lowercase hexadecimal.
  package var digest: String = ""
  /// Last message: bytes in all.
  package var size: Int64 = 0
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

