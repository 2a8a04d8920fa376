/// What the store knows inside a commit's transaction, and the assessment depends on.
package struct CommitContext: Sendable, Hashable {
  /// Technologies that earlier assessments of the same state by the same agency requested, in transfers that were not
  /// rejected: one entry a technology, ordered by technology id.
  package var requestedBefore: [RequestedTechnology]
  /// The transfers of those assessments of the agency about the state that have an open one: neither rejected nor
  /// superseded.
  package var openTransfers: [TransferGroup]
  /// The agency's assessments of the state and round that were returned: this one corrects them.
  package var returned: [ReviewSituation]

  package init(
    requestedBefore: [RequestedTechnology],
    openTransfers: [TransferGroup] = [],
    returned: [ReviewSituation] = []
  ) {
    self.requestedBefore = requestedBefore
    self.openTransfers = openTransfers
    self.returned = returned
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
  /// What it does to transfers.
  package var transfers: OpenedTransfers
  /// What it does to the reviews of those that it corrects.
  package var reviews: [ReviewChange]

  package init(
    assessment: [UInt8],
    scorecardDigest: [UInt8],
    transfers: OpenedTransfers = .init(),
    reviews: [ReviewChange] = []
  ) {
    self.assessment = assessment
    self.scorecardDigest = scorecardDigest
    self.transfers = transfers
    self.reviews = reviews
  }
}

/// The transfers of a new assessment, and what it changes about earlier ones.
package struct OpenedTransfers: Sendable, Hashable {
  /// `nil`: the response requests nothing.
  package var opened: TransferGroup?
  /// Of earlier assessments.
  package var changes: [TransferChange]

  package init(opened: TransferGroup? = nil, changes: [TransferChange] = []) {
    self.opened = opened
    self.changes = changes
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
