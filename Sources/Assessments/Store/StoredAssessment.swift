/// What a list shows of a stored assessment: everything but the payload bytes.
package struct AssessmentSummary: Sendable, Hashable {
  /// ULID; newer ids sort after older ones.
  package var id: String
  /// The agency that the response belongs to.
  package var agency: String
  /// ISO 3166-1 alpha-3 code of the assessed state.
  package var stateCode: String
  /// The round as written, such as `2026-1`.
  package var round: String
  /// The part of ``round`` before the dash.
  package var roundYear: Int
  /// The part of ``round`` after the dash.
  package var roundNumber: Int
  /// Raw number of the `Tlp` label.
  package var tlp: Int
  /// Id of the instrument that was answered.
  package var instrumentID: String
  /// Version of the instrument that was answered.
  package var instrumentVersion: String
  /// Who submitted it.
  package var principal: String
  /// Milliseconds since 1970-01-01 UTC.
  package var createTime: Int64
  /// ``Submission/contentDigest`` of the submission.
  package var contentDigest: [UInt8]
  /// ``FinishedAssessment/scorecardDigest`` of the assessment.
  package var scorecardDigest: [UInt8]
  /// Raw number of the `ReviewState`.
  package var stage: Int
  /// Whether it is published, or was until something later took its place.
  package var isPublished: Bool

  package init(
    id: String,
    agency: String,
    stateCode: String,
    round: String,
    roundYear: Int,
    roundNumber: Int,
    tlp: Int,
    instrumentID: String,
    instrumentVersion: String,
    principal: String,
    createTime: Int64,
    contentDigest: [UInt8],
    scorecardDigest: [UInt8],
    stage: Int = 1,
    isPublished: Bool = false
  ) {
    self.id = id
    self.agency = agency
    self.stateCode = stateCode
    self.round = round
    self.roundYear = roundYear
    self.roundNumber = roundNumber
    self.tlp = tlp
    self.instrumentID = instrumentID
    self.instrumentVersion = instrumentVersion
    self.principal = principal
    self.createTime = createTime
    self.contentDigest = contentDigest
    self.scorecardDigest = scorecardDigest
    self.stage = stage
    self.isPublished = isPublished
  }
}

/// A stored assessment with its payload.
package struct StoredAssessment: Sendable, Hashable {
  /// The columns that queries need.
  package var summary: AssessmentSummary
  /// The request id that it was submitted under.
  package var requestID: String
  /// The response's bytes, as submitted to the store.
  package var response: [UInt8]
  /// The assessment's bytes, as produced at submission.
  package var assessment: [UInt8]
  /// The agencies that it is shared with, in order of their ids.
  package var sharedWith: [String]
  /// Where it stands in its review.
  package var review: ReviewRecord
  /// What was made of the reviewed answers; `nil`: nothing yet.
  package var reviewed: ResultRecord?

  /// ULID; newer ids sort after older ones.
  package var id: String { summary.id }

  package init(
    summary: AssessmentSummary,
    requestID: String,
    response: [UInt8],
    assessment: [UInt8],
    sharedWith: [String] = [],
    review: ReviewRecord? = nil,
    reviewed: ResultRecord? = nil
  ) {
    self.summary = summary
    self.requestID = requestID
    self.response = response
    self.assessment = assessment
    self.sharedWith = sharedWith
    self.review = review ?? ReviewRecord(assessmentID: summary.id)
    self.reviewed = reviewed
  }

  /// What a submission becomes once it is finished.
  package init(_ submission: Submission, _ finished: FinishedAssessment) {
    self.init(
      summary: AssessmentSummary(
        id: submission.id,
        agency: submission.agency,
        stateCode: submission.stateCode,
        round: submission.round,
        roundYear: submission.roundYear,
        roundNumber: submission.roundNumber,
        tlp: submission.tlp,
        instrumentID: submission.instrumentID,
        instrumentVersion: submission.instrumentVersion,
        principal: submission.principal,
        createTime: submission.createTime,
        contentDigest: submission.contentDigest,
        scorecardDigest: finished.scorecardDigest
      ),
      requestID: submission.requestID,
      response: submission.response,
      assessment: finished.assessment
    )
  }
}
