// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

package struct Capacity_V1_GetScorecardRequest: Sendable, Hashable {
  package var subject: OneOf_Subject?
  /// Scoring profile to score with; empty: the one that the assessment was stored with.
  package var profileID: String = ""
  /// Language of rendered words, a BCP 47 tag; empty reads as "en".
  package var languageCode: String = ""
  /// Leaves out the intervals of the themes.
  package var skipIntervals: Bool = false
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
  package var stateCode: String = ""
  package var round: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetSensitivityRequest: Sendable, Hashable {
  package var subject: OneOf_Subject?
  package var profileID: String = ""
  package var languageCode: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}

  package enum OneOf_Subject: Sendable, Hashable {
    case assessmentID(String)
    case stateCode(String)
  }
}

package struct Capacity_V1_GetSensitivityResponse: Sendable, Hashable {
  package var assessmentID: String = ""
  package var profileID: String = ""
  /// Of every theme that is scored, in the order of the scorecard.
  package var themes: [Capacity_V1_ThemeSensitivity] = []
  /// Samples of each of the two draws.
  package var draws: UInt32 = 0
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ExplainScoreRequest: Sendable, Hashable {
  package var subject: OneOf_Subject?
  /// A theme ("FOR", "PRO-3", "safeguards", "total") or an indicator ("FOR-05"); empty: the whole scorecard, briefly.
  package var itemID: String = ""
  package var profileID: String = ""
  package var languageCode: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}

  package enum OneOf_Subject: Sendable, Hashable {
    case assessmentID(String)
    case stateCode(String)
  }
}

package struct Capacity_V1_ExplainScoreResponse: Sendable, Hashable {
  package var explanation: Capacity_V1_Explanation?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetTrendRequest: Sendable, Hashable {
  package var stateCode: String = ""
  package var profileID: String = ""
  package var languageCode: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetTrendResponse: Sendable, Hashable {
  package var trend: Capacity_V1_Trend?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_CompareStatesRequest: Sendable, Hashable {
  /// At least five. Every state that is in all the groups that are named.
  package var cohort: Capacity_V1_Cohort?
  package var profileID: String = ""
  package var languageCode: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_CompareStatesResponse: Sendable, Hashable {
  package var comparison: Capacity_V1_Comparison?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListNeedsRequest: Sendable, Hashable {
  /// 50 by default, 500 at most.
  package var pageSize: Int32 = 0
  package var pageToken: String = ""
  /// Filters; an empty one lets all through.
  package var cohort: Capacity_V1_Cohort?
  package var domainID: String = ""
  /// A principle or one of its letters.
  package var principleID: String = ""
  package var languageCode: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListNeedsResponse: Sendable, Hashable {
  /// By effective priority falling; equal ones by state and indicator.
  package var needs: [Capacity_V1_StateNeed] = []
  /// Empty on the last page.
  package var nextPageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A need of a state, from its latest assessment that the caller may see.
package struct Capacity_V1_StateNeed: Sendable, Hashable {
  package var stateCode: String = ""
  package var assessmentID: String = ""
  package var round: String = ""
  package var need: Capacity_V1_Need?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetCoordinationRequest: Sendable, Hashable {
  package var stateCode: String = ""
  package var languageCode: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetCoordinationResponse: Sendable, Hashable {
  package var coordination: Capacity_V1_Coordination?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_CreateSupportRequest: Sendable, Hashable {
  /// Without support_id and times of creation and end.
  package var support: Capacity_V1_Support?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_CreateSupportResponse: Sendable, Hashable {
  package var support: Capacity_V1_Support?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListSupportRequest: Sendable, Hashable {
  /// 50 by default, 500 at most.
  package var pageSize: Int32 = 0
  package var pageToken: String = ""
  /// Filters; an empty one lets all through.
  package var stateCode: String = ""
  package var agency: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListSupportResponse: Sendable, Hashable {
  package var supports: [Capacity_V1_Support] = []
  /// Empty on the last page.
  package var nextPageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_EndSupportRequest: Sendable, Hashable {
  package var supportID: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_EndSupportResponse: Sendable, Hashable {
  package var support: Capacity_V1_Support?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetAssistanceFormRequest: Sendable, Hashable {
  /// Empty reads as the newest.
  package var version: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetAssistanceFormResponse: Sendable, Hashable {
  package var form: Capacity_V1_AssistanceForm?
  /// SHA-256 over the canonical bytes, in hexadecimal.
  package var digest: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_EvaluateAssistanceRequest: Sendable, Hashable {
  package var project: Capacity_V1_AssistanceProject?
  /// Language of rendered words, a BCP 47 tag; empty reads as "en".
  package var languageCode: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_EvaluateAssistanceResponse: Sendable, Hashable {
  package var assessment: Capacity_V1_AssistanceAssessment?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

