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

