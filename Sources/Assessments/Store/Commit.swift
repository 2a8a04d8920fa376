/// What the store knows inside a commit's transaction, and the assessment depends on.
package struct CommitContext: Sendable, Hashable {
  /// Technologies that earlier assessments of the same state by the same agency requested: one entry a
  /// technology, ordered by technology id.
  package var requestedBefore: [RequestedTechnology]

  package init(requestedBefore: [RequestedTechnology]) {
    self.requestedBefore = requestedBefore
  }
}

/// A technology that an assessment requested.
package struct RequestedTechnology: Sendable, Hashable {
  /// Catalogue id.
  package var technologyID: String
  /// The earliest assessment (lowest id) that requested it.
  package var assessmentID: String

  package init(technologyID: String, assessmentID: String) {
    self.technologyID = technologyID
    self.assessmentID = assessmentID
  }
}

/// What is made of a submission inside the commit's transaction.
package struct FinishedAssessment: Sendable, Hashable {
  /// The assessment's bytes, stored and returned as they are.
  package var assessment: [UInt8]
  /// SHA-256 (32 bytes) of the scorecard.
  package var scorecardDigest: [UInt8]

  package init(assessment: [UInt8], scorecardDigest: [UInt8]) {
    self.assessment = assessment
    self.scorecardDigest = scorecardDigest
  }
}

/// How a commit ended.
package enum CommitOutcome: Sendable, Hashable {
  /// Stored now, and durable.
  case stored(StoredAssessment)
  /// The same agency sent the same content under this request id before: what was stored then.
  case repeated(StoredAssessment)
  /// The same agency sent other content under this request id before: the id of what was stored then.
  case conflict(existingID: String)
  /// Agency or state is not registered, or retired: nothing was stored.
  case refused(RegistryRefusal)
}
