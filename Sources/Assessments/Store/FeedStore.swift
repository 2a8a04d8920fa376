/// What happened to assessments, in the order of commits: written in the transaction of each change, so that a reader
/// neither misses one nor sees one that was taken back. What methods throw is a ``StoreError``, or a `CancellationError`.
package protocol FeedStore: Sendable {
  /// The sequence of the last event; 0: there is none.
  func feedEnd() async throws -> Int64

  /// Events behind a sequence, oldest first, of assessments that were visible when they had happened, and are now. Events
  /// of the kind `HIDDEN` stand for those by which an assessment is visible no longer.
  ///
  /// It looks at a stretch of the feed at a time, so that who sees little of it does not hold up others.
  ///
  /// - Parameters:
  ///   - sequence: 0 for the first event.
  ///   - limit: The largest number of events, at least 1.
  func feed(
    after sequence: Int64,
    matching filter: AssessmentFilter,
    visibleTo visibility: Visibility,
    limit: Int
  ) async throws -> FeedPage

  /// An element whenever something was added since the one before was taken.
  func feedChanges() -> AsyncStream<Void>
}

package struct FeedPage: Sendable, Hashable {
  package var events: [FeedRecord]
  /// Up to where the feed was looked at.
  package var end: Int64
  /// Whether more may stand behind that.
  package var hasMore: Bool

  package init(events: [FeedRecord], end: Int64, hasMore: Bool) {
    self.events = events
    self.end = end
    self.hasMore = hasMore
  }
}

/// An event of the feed.
package struct FeedRecord: Sendable, Hashable {
  package var sequence: Int64
  /// Raw number of the `FeedEventKind`.
  package var kind: Int
  /// Milliseconds since 1970-01-01 UTC.
  package var time: Int64
  package var assessmentID: String
  package var stateCode: String
  package var round: String
  package var agency: String
  /// Raw number of a `ReviewState`; 0 where it is about something else.
  package var stage: Int
  /// Position of a technology in the request; 0 where it is about something else.
  package var item: Int
  /// Of a transfer; empty where it is about something else.
  package var transferEventID: String

  package init(
    sequence: Int64,
    kind: Int,
    time: Int64,
    assessmentID: String,
    stateCode: String,
    round: String,
    agency: String,
    stage: Int,
    item: Int,
    transferEventID: String
  ) {
    self.sequence = sequence
    self.kind = kind
    self.time = time
    self.assessmentID = assessmentID
    self.stateCode = stateCode
    self.round = round
    self.agency = agency
    self.stage = stage
    self.item = item
    self.transferEventID = transferEventID
  }
}
