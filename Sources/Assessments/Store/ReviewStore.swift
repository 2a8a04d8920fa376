/// Where the reviews of assessments are kept. What methods throw is a ``StoreError``, or a `CancellationError` from a
/// read.
package protocol ReviewStore: Sendable {
  /// Changes where an assessment stands in its review, in one transaction.
  ///
  /// - Parameters:
  ///   - bytes: About how much memory is held while the change waits for its turn.
  ///   - change: Runs inside the transaction, again where the transaction has to; what it throws is thrown, with
  ///     nothing changed. It must be quick and must not call the store.
  /// - Returns: What was changed; `nil` if there is no such assessment.
  func changeReview(
    of assessmentID: String,
    bytes: Int,
    _ change: @escaping @Sendable (ReviewSituation, any TransferGround) throws -> ReviewChange
  ) async throws -> ReviewChange?

  /// One page of the events of a review by number, without deciding who may see them.
  ///
  /// - Parameters:
  ///   - number: That of the last event of the page before; 0 for the first page.
  ///   - limit: The largest number of records, at least 1.
  ///   - bytes: How much they may hold together; the first one may hold more.
  func reviewEvents(
    assessmentID: String,
    after number: Int,
    limit: Int,
    bytes: Int
  ) async throws -> RegistryPage<ReviewEventRecord>
}

extension ReviewStore {
  /// The same for a small change that bears on no transfers.
  package func changeReview(
    of assessmentID: String,
    _ change: @escaping @Sendable (ReviewSituation) throws -> ReviewChange
  ) async throws -> ReviewChange? {
    try await changeReview(of: assessmentID, bytes: 1024) { situation, _ in try change(situation) }
  }
}

/// Where an assessment stands in its review, as the store keeps it.
package struct ReviewRecord: Sendable, Hashable {
  package var assessmentID: String
  /// Raw number of the `ReviewState`.
  package var stage: Int
  /// Counts the changes; 0: nothing happened since it was submitted.
  package var revision: Int
  /// Whether the state has replied.
  package var hasReply: Bool
  /// Milliseconds since 1970-01-01 UTC from which on nobody waits for the state's reply; `nil`: the time does not run.
  package var replyDeadline: Int64?
  /// The further result that rests on the reviewed answers; `nil`: there is none.
  package var resultNumber: Int?
  /// The greatest id among the agency's assessments of the state when it was last given back: only what came behind that
  /// may correct it. `nil`: it never was, or by a version that did not note it.
  package var returnedBehind: String?
  /// A `Review` without what stands beside it; empty at revision 0.
  package var content: [UInt8]

  package init(
    assessmentID: String,
    stage: Int = 1,
    revision: Int = 0,
    hasReply: Bool = false,
    replyDeadline: Int64? = nil,
    resultNumber: Int? = nil,
    returnedBehind: String? = nil,
    content: [UInt8] = []
  ) {
    self.assessmentID = assessmentID
    self.stage = stage
    self.revision = revision
    self.hasReply = hasReply
    self.replyDeadline = replyDeadline
    self.resultNumber = resultNumber
    self.returnedBehind = returnedBehind
    self.content = content
  }
}

/// A step of a review.
package struct ReviewEventRecord: Sendable, Hashable {
  package var assessmentID: String
  /// Given by the store, from 1 on.
  package var number: Int
  /// A `ReviewEvent` without its number.
  package var content: [UInt8]

  package init(assessmentID: String, number: Int = 0, content: [UInt8]) {
    self.assessmentID = assessmentID
    self.number = number
    self.content = content
  }
}

/// What the store knows of a review inside the transaction that changes it.
package struct ReviewSituation: Sendable, Hashable {
  package var summary: AssessmentSummary
  package var record: ReviewRecord
  /// The published assessments of the agency about the state, this one left out.
  package var published: [PublishedAssessment]
  /// Events so far.
  package var eventCount: Int

  package init(
    summary: AssessmentSummary,
    record: ReviewRecord,
    published: [PublishedAssessment] = [],
    eventCount: Int = 0
  ) {
    self.summary = summary
    self.record = record
    self.published = published
    self.eventCount = eventCount
  }
}

/// Another published assessment of the same agency about the same state.
package struct PublishedAssessment: Sendable, Hashable {
  package var roundYear: Int
  package var roundNumber: Int
  package var record: ReviewRecord

  package init(roundYear: Int, roundNumber: Int, record: ReviewRecord) {
    self.roundYear = roundYear
    self.roundNumber = roundNumber
    self.record = record
  }
}

/// What becomes of a review.
package struct ReviewChange: Sendable, Hashable {
  /// What is done, for the audit log: "started".
  package var action: String
  /// The record as it is to be; the store counts ``ReviewRecord/revision`` on, unless nothing but an event is added.
  package var record: ReviewRecord
  package var events: [ReviewEventRecord]
  /// Stored with it, under the number that ``ReviewRecord/resultNumber`` then gets.
  package var result: ResultRecord?
  /// The assessment that stands in its place; what this one requested is closed by it.
  package var supersededBy: String?
  /// Only the events are added: the review stays at its revision.
  package var isRemark: Bool
  /// It was superseded and stands again: what it requested, and what was not rejected, counts as asked for again.
  package var isReinstated: Bool
  /// Of other assessments, in the same transaction.
  package var others: [ReviewChange]
  /// What becomes of transfers, after all that.
  package var transfers: [TransferChange]

  package init(
    action: String,
    record: ReviewRecord,
    events: [ReviewEventRecord],
    result: ResultRecord? = nil,
    supersededBy: String? = nil,
    isRemark: Bool = false,
    isReinstated: Bool = false,
    others: [ReviewChange] = [],
    transfers: [TransferChange] = []
  ) {
    self.action = action
    self.record = record
    self.events = events
    self.result = result
    self.supersededBy = supersededBy
    self.isRemark = isRemark
    self.isReinstated = isReinstated
    self.others = others
    self.transfers = transfers
  }
}
