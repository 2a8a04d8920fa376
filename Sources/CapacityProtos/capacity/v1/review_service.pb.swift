// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

package struct Capacity_V1_GetReviewRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetReviewResponse: Sendable, Hashable {
  package var review: Capacity_V1_Review?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListReviewEventsRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  /// 50 by default, 500 at most.
  package var pageSize: Int32 = 0
  package var pageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListReviewEventsResponse: Sendable, Hashable {
  package var events: [Capacity_V1_ReviewEvent] = []
  /// Empty on the last page.
  package var nextPageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_StartReviewRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  /// Only if the review is still as it was read; empty: as it is.
  package var etag: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_StartReviewResponse: Sendable, Hashable {
  package var review: Capacity_V1_Review?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_RecordReviewRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  package var etag: String = ""
  /// Each takes the place of what was decided about the same answer; one without a decision takes that back.
  package var answers: [Capacity_V1_AnswerReview] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_RecordReviewResponse: Sendable, Hashable {
  package var review: Capacity_V1_Review?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_AddReviewCommentRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  /// The answer that it is about; empty: the whole.
  package var indicatorID: String = ""
  /// 1 to 8,192 bytes.
  package var text: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_AddReviewCommentResponse: Sendable, Hashable {
  package var event: Capacity_V1_ReviewEvent?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ReturnAssessmentRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  package var etag: String = ""
  /// At least one.
  package var answers: [Capacity_V1_ReturnedAnswer] = []
  package var comment: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ReturnAssessmentResponse: Sendable, Hashable {
  package var review: Capacity_V1_Review?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ValidateAssessmentRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  package var etag: String = ""
  /// Grades above E0 that nobody decided about are confirmed as claimed, and reasons why something does not apply accepted.
  /// Without it, any such answer is refused.
  package var confirmRest: Bool = false
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ValidateAssessmentResponse: Sendable, Hashable {
  package var review: Capacity_V1_Review?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ReplyToAssessmentRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  package var etag: String = ""
  /// By indicator id; none: the state agrees.
  package var answers: [String: Capacity_V1_Answer] = [:]
  package var statement: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ReplyToAssessmentResponse: Sendable, Hashable {
  package var review: Capacity_V1_Review?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_PublishAssessmentRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  package var etag: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_PublishAssessmentResponse: Sendable, Hashable {
  package var review: Capacity_V1_Review?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_WithdrawAssessmentRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  package var etag: String = ""
  /// Required, 1 to 8,192 bytes.
  package var reason: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_WithdrawAssessmentResponse: Sendable, Hashable {
  package var review: Capacity_V1_Review?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetViewsRequest: Sendable, Hashable {
  package var assessmentID: String = ""
  /// Empty: the standard profile.
  package var profileID: String = ""
  /// Language of rendered words, a BCP 47 tag; empty reads as "en".
  package var languageCode: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetViewsResponse: Sendable, Hashable {
  package var views: Capacity_V1_ContestedViews?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

