// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

package enum Capacity_V1_AssessmentView: ProtobufEnum, CaseIterable {
  case unspecified
  /// Without the response.
  case basic
  /// With the response.
  case full
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .basic
    case 2: self = .full
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .basic: 1
    case .full: 2
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .basic, .full]

  package static let protobufNames: [Int32: String] = [0: "ASSESSMENT_VIEW_UNSPECIFIED", 1: "ASSESSMENT_VIEW_BASIC", 2: "ASSESSMENT_VIEW_FULL"]
}

package struct Capacity_V1_ValidateResponseRequest: Sendable, Hashable {
  package var response: Capacity_V1_SurveyResponse?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ValidateResponseResponse: Sendable, Hashable {
  /// Every fault; none: the response would be accepted.
  package var violations: [Capacity_V1_Violation] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A fault of a response.
package struct Capacity_V1_Violation: Sendable, Hashable {
  /// The path of the field, for example `answers["LAW-01"].level`.
  package var field: String = ""
  /// What was found.
  package var found: String = ""
  /// What is allowed.
  package var allowed: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_SubmitResponseRequest: Sendable, Hashable {
  /// Chosen by the client, unique for the agency, 1 to 128 printable ASCII characters: the same id with the same content gives the first receipt again.
  package var requestID: String = ""
  package var response: Capacity_V1_SurveyResponse?
  /// Who to ask about the response. Kept apart from it, so that it can be erased.
  package var contact: Capacity_V1_Contact?
  /// Language of rendered words, a BCP 47 tag; empty reads as "en".
  package var languageCode: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// Personal data: no part of the response, nor of any digest.
package struct Capacity_V1_Contact: Sendable, Hashable {
  package var name: String = ""
  package var email: String = ""
  package var phone: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_SubmitResponseResponse: Sendable, Hashable {
  package var assessmentID: String = ""
  package var scorecard: Capacity_V1_Scorecard?
  package var receipt: Capacity_V1_Receipt?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetAssessmentRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  /// Unspecified reads as BASIC.
  package var view: Capacity_V1_AssessmentView = .unspecified
  /// Language of rendered words, a BCP 47 tag; empty reads as "en".
  package var languageCode: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetAssessmentResponse: Sendable, Hashable {
  package var assessment: Capacity_V1_Assessment?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListAssessmentsRequest: Sendable, Hashable {
  /// 50 by default, 500 at most.
  package var pageSize: Int32 = 0
  package var pageToken: String = ""
  /// Filters; an empty one lets all through.
  package var stateCode: String = ""
  package var agency: String = ""
  package var round: String = ""
  package var instrumentID: String = ""
  package var instrumentVersion: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListAssessmentsResponse: Sendable, Hashable {
  /// Without scorecard and response.
  package var assessments: [Capacity_V1_Assessment] = []
  /// Empty on the last page.
  package var nextPageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_SetTlpRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  package var tlp: Capacity_V1_Tlp = .unspecified
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_SetTlpResponse: Sendable, Hashable {
  /// Without scorecard and response.
  package var assessment: Capacity_V1_Assessment?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ShareAssessmentRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  /// A registered agency.
  package var agencyID: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ShareAssessmentResponse: Sendable, Hashable {
  /// Without scorecard and response.
  package var assessment: Capacity_V1_Assessment?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_UnshareAssessmentRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  package var agencyID: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_UnshareAssessmentResponse: Sendable, Hashable {
  /// Without scorecard and response.
  package var assessment: Capacity_V1_Assessment?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetContactRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetContactResponse: Sendable, Hashable {
  /// Absent: none was named, or it was erased.
  package var contact: Capacity_V1_Contact?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_EraseContactRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_EraseContactResponse: Sendable, Hashable {
  /// Whether there was one.
  package var erased: Bool = false
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetBundleRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetBundleResponse: Sendable, Hashable {
  package var bundle: Capacity_V1_AssessmentBundle?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_RescoreAssessmentRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  /// Empty: the newest version of the instrument.
  package var instrumentVersion: String = ""
  /// Empty: the standard profile.
  package var profileID: String = ""
  /// Language of rendered words, a BCP 47 tag; empty reads as "en".
  package var languageCode: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_RescoreAssessmentResponse: Sendable, Hashable {
  package var result: Capacity_V1_AssessmentResult?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListResultsRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListResultsResponse: Sendable, Hashable {
  /// Without scorecards.
  package var results: [Capacity_V1_AssessmentResult] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// What was made of a response at one time, by one version of everything.
package struct Capacity_V1_AssessmentResult: Sendable, Hashable {
  /// 0 is the result of the submit.
  package var number: UInt32 = 0
  package var createTime: Google_Protobuf_Timestamp?
  package var digests: Capacity_V1_Digests?
  package var scorecard: Capacity_V1_Scorecard?
  package var instrumentVersion: String = ""
  package var profileID: String = ""
  package var profileVersion: String = ""
  /// Indicators that the earlier version does not have, or that cannot be carried over: they count as unknown.
  package var notCarriedIndicatorIds: [String] = []
  package var evidenceBasis: Capacity_V1_EvidenceBasis = .unspecified
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_WatchAssessmentsRequest: Sendable, Hashable {
  /// Filters; an empty one lets all through.
  package var stateCode: String = ""
  package var agency: String = ""
  package var round: String = ""
  /// That of the last message that was received, with the same filters: what came after it follows. Empty: from now on.
  package var resumeToken: String = ""
  /// Without a resume token: from the first event on.
  package var fromStart: Bool = false
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_WatchAssessmentsResponse: Sendable, Hashable {
  /// Absent: nothing happened for a while; the stream is alive.
  package var event: Capacity_V1_FeedEvent?
  package var resumeToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

