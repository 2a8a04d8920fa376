// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

package struct Capacity_V1_GetScorecardRequest: Sendable, Hashable {
  package var subject: OneOf_Subject?
  /// Scoring profile to score with; empty: the one that the assessment was stored with.
  package var profileID: String = ""
  /// Language of rendered words, a BCP 47 tag; empty reads as "en".
  package var languageCode: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}

  package enum OneOf_Subject: Sendable, Hashable {
    case assessmentID(String)
    /// The assessment of the latest round, and of that the one that came last.
    case stateCode(String)
  }
}

package struct Capacity_V1_GetScorecardResponse: Sendable, Hashable {
  package var scorecard: Capacity_V1_Scorecard?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetReadinessRequest: Sendable, Hashable {
  package var subject: OneOf_Subject?
  /// For example "uncc"; empty reads as that.
  package var frameworkID: String = ""
  package var languageCode: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}

  package enum OneOf_Subject: Sendable, Hashable {
    case assessmentID(String)
    case stateCode(String)
  }
}

package struct Capacity_V1_GetReadinessResponse: Sendable, Hashable {
  package var assessmentID: String = ""
  package var frameworkID: String = ""
  /// In the order of the framework's articles.
  package var articles: [Capacity_V1_ArticleReadiness] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

