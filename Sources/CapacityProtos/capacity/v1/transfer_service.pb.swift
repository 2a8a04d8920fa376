// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

package struct Capacity_V1_EvaluateTransferRequest: Sendable, Hashable {
  /// Safeguard answers by indicator id; those that are not named are unknown.
  package var answers: [String: Capacity_V1_Answer] = [:]
  package var technologyRequests: [Capacity_V1_TechnologyRequest] = []
  /// What the state holds already (catalogue ids).
  package var technologiesHeld: [String] = []
  /// Empty reads as the newest version of "cyber-capacity".
  package var instrumentVersion: String = ""
  /// Language of rendered words, a BCP 47 tag; empty reads as "en".
  package var languageCode: String = ""
  /// Leaves out the search for what would lower each tier.
  package var skipChanges: Bool = false
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_EvaluateTransferResponse: Sendable, Hashable {
  /// In the order of the request.
  package var transfers: [Capacity_V1_TransferAssessment] = []
  package var ruleSetVersion: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListTechnologiesRequest: Sendable, Hashable {
  /// 50 by default, 500 at most.
  package var pageSize: Int32 = 0
  package var pageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListTechnologiesResponse: Sendable, Hashable {
  package var technologies: [Capacity_V1_Technology] = []
  /// On the first page only.
  package var tags: [Capacity_V1_TechnologyTag] = []
  /// On the first page only.
  package var mitigations: [Capacity_V1_Mitigation] = []
  package var ruleSetVersion: String = ""
  /// Empty on the last page.
  package var nextPageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListTransfersRequest: Sendable, Hashable {
  /// 50 by default, 500 at most.
  package var pageSize: Int32 = 0
  package var pageToken: String = ""
  /// Filters; an empty one lets all through.
  package var stateCode: String = ""
  package var agency: String = ""
  package var assessmentID: String = ""
  package var technologyID: String = ""
  /// Only this tier and those above.
  package var tierAtLeast: Capacity_V1_RiskTier = .unspecified
  /// Only those with a flag that raises the tier and is open.
  package var openOnly: Bool = false
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListTransfersResponse: Sendable, Hashable {
  package var transfers: [Capacity_V1_Transfer] = []
  /// Empty on the last page.
  package var nextPageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetTransferRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  /// Position in the request, counted from 0.
  package var item: UInt32 = 0
  /// Language of rendered words, a BCP 47 tag; empty reads as "en".
  package var languageCode: String = ""
  /// Of an earlier reply: goes on behind its last event. Empty for the newest events.
  package var pageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetTransferResponse: Sendable, Hashable {
  package var transfer: Capacity_V1_Transfer?
  /// Newest first, 500 at most, and no more than make about 1 MiB.
  package var events: [Capacity_V1_TransferEvent] = []
  /// There are older events: page_token of the next request. Empty otherwise.
  package var nextPageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_DecideFlagRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  /// Position in the request, counted from 0.
  package var item: UInt32 = 0
  /// Its rule must fire; principal and create_time are set by the server.
  package var decision: Capacity_V1_FlagDecision?
  /// The etag of the transfer that the decision was made on; empty: whatever it is now.
  package var etag: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_DecideFlagResponse: Sendable, Hashable {
  package var transfer: Capacity_V1_Transfer?
  package var event: Capacity_V1_TransferEvent?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListTransferEventsRequest: Sendable, Hashable {
  /// 50 by default, 500 at most.
  package var pageSize: Int32 = 0
  package var pageToken: String = ""
  /// Filters; an empty one lets all through.
  package var stateCode: String = ""
  package var agency: String = ""
  package var assessmentID: String = ""
  /// Unspecified lets all through.
  package var kind: Capacity_V1_TransferEventKind = .unspecified
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListTransferEventsResponse: Sendable, Hashable {
  package var events: [Capacity_V1_TransferEvent] = []
  /// Empty on the last page.
  package var nextPageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetDueDiligenceRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  /// Position in the request, counted from 0.
  package var item: UInt32 = 0
  /// Language of rendered words, a BCP 47 tag; empty reads as "en".
  package var languageCode: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetDueDiligenceResponse: Sendable, Hashable {
  package var file: Capacity_V1_DueDiligenceFile?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

