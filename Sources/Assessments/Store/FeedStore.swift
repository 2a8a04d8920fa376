/// What happened to assessments, in the order of commits: written in the transaction of each change, so that a reader
/// neither misses one nor sees one that was taken back. What methods throw is a ``StoreError``, or a `CancellationError`.
package protocol FeedStore: Sendable {
  /// The place of the last event; the start where there is none.
  func feedEnd() async throws -> FeedPlace

  /// Whether a place lies on this feed: not where the store was restored from a copy that is older than the place, even
  /// if the feed has gone on since.
  func feedHas(_ place: FeedPlace) async throws -> Bool

  /// Events behind a place, oldest first, of assessments that were visible when they had happened, and are now. Events
  /// of the kind `HIDDEN` stand for those by which an assessment is visible no longer.
  ///
  /// It looks at a stretch of the feed at a time, so that who sees little of it does not hold up others.
  ///
  /// - Parameters:
  ///   - limit: The largest number of events, at least 1.
  func feed(
    after place: FeedPlace,
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
  package var end: FeedPlace
  /// Whether more may stand behind that.
  package var hasMore: Bool

  package init(events: [FeedRecord], end: FeedPlace, hasMore: Bool) {
    self.events = events
    self.end = end
    self.hasMore = hasMore
  }
}

/// The place behind an event: its number, and what it was about and when, by which it is known again. Numbers alone are
/// given anew after a restore.
package struct FeedPlace: Sendable, Hashable {
  /// 0 before the first event.
  package var sequence: Int64
  /// Of the event: milliseconds since 1970-01-01 UTC.
  package var time: Int64
  package var assessmentID: String

  /// Before the first event.
  package static let start = FeedPlace(sequence: 0, time: 0, assessmentID: "")

  package init(sequence: Int64, time: Int64, assessmentID: String) {
    self.sequence = sequence
    self.time = time
    self.assessmentID = assessmentID
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

  /// The place behind it.
  package var place: FeedPlace { FeedPlace(sequence: sequence, time: time, assessmentID: assessmentID) }

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
