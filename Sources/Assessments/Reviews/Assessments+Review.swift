package import CapacityProtos
internal import Instruments
internal import ProtobufC

// Following a review, and talking about it.

extension Assessments {
  /// Where an assessment stands in its review, for those who take part.
  package func getReview(
    _ request: Capacity_V1_GetReviewRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_GetReviewResponse {
    let stored = try await stored(id: request.assessmentID, for: caller)
    try pass(.followReview, "following a review", on: stored, for: caller)
    var reply = Capacity_V1_GetReviewResponse()
    reply.review = try await review(stored.review, of: stored, for: caller)
    return reply
  }

  /// The steps of a review, oldest first.
  package func listReviewEvents(
    _ request: Capacity_V1_ListReviewEventsRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_ListReviewEventsResponse {
    let stored = try await stored(id: request.assessmentID, for: caller)
    try pass(.followReview, "following a review", on: stored, for: caller)
    let tokens = try await pageTokens("review events", caller, stored.id)
    let cursor = try tokens.cursor(in: request.pageToken)
    let number = cursor.map { Int($0) } ?? 0
    guard let number else { throw AssessmentError.invalidPageToken }
    let page = try await store.reviewEvents(
      assessmentID: stored.id,
      after: number,
      limit: try PageTokens.size(request.pageSize),
      bytes: Self.pageBytes
    )
    var reply = Capacity_V1_ListReviewEventsResponse()
    let events = try page.records.map(Capacity_V1_ReviewEvent.init)
    let others = Set(events.map(\.supersededBy)).subtracting([""])
    let visible = try await store.visible(others, to: Access.visibility(of: caller))
    reply.events = events.map { event in
      event.supersededBy.isEmpty || visible.contains(event.supersededBy) ? event : event.withoutSuccessor
    }
    reply.nextPageToken = page.hasMore ? try tokens.token(behind: "\(page.records.last?.number ?? 0)") : ""
    return reply
  }

  /// Says something about an assessment or one of its answers.
  package func addReviewComment(
    _ request: Capacity_V1_AddReviewCommentRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_AddReviewCommentResponse {
    let stored = try await stored(id: request.assessmentID, for: caller)
    try pass(.followReview, "commenting on an assessment", on: stored, for: caller)
    try ReviewChecks.text(request.text, "text", isRequired: true)
    if !request.indicatorID.isEmpty {
      let engine = try engine(id: stored.summary.instrumentID, version: stored.summary.instrumentVersion)
      try ReviewChecks.indicator(request.indicatorID, "indicator_id", of: engine.instrument.model)
    }
    let time = now()
    let change = try await store.changeReview(of: stored.id, bytes: stored.bytes + held(request)) { situation, _ in
      guard situation.summary.tlp == stored.summary.tlp else {
        throw AssessmentError.labelChanged(etag: situation.record.etag)
      }
      guard situation.eventCount < Self.mostEvents - Self.roomForSteps else {
        throw AssessmentError.overLimit("a review takes comments up to \(Self.mostEvents - Self.roomForSteps) events")
      }
      var draft = try ReviewDraft(situation, by: caller, at: time)
      draft.event.kind = .commented
      draft.event.text = request.text
      draft.event.indicatorID = request.indicatorID
      var change = try draft.change()
      change.isRemark = true
      return change
    }
    guard let event = change?.events.first else { throw absent(stored.id) }
    var reply = Capacity_V1_AddReviewCommentResponse()
    reply.event = try .init(event)
    return reply
  }

  /// A page of events holds no more, unless its first one does: an event holds up to a whole request.
  static let pageBytes = 2 << 20
  /// Events of one review. Steps are bounded by it too, but for the last ones that end a review.
  static let mostEvents = 10_000
  /// Of these, so many are kept for steps: comments must not stand in the way of a reply.
  static let roomForSteps = 1000

  /// A review as a caller sees it. What stands in the assessment's place may have a stricter label: that there is one is
  /// told, not which.
  func review(
    _ record: ReviewRecord,
    of stored: StoredAssessment,
    for caller: Caller
  ) async throws -> Capacity_V1_Review {
    var review = try Capacity_V1_Review(record)
    if !review.supersededBy.isEmpty,
      try await store.visible([review.supersededBy], to: Access.visibility(of: caller)).isEmpty
    {
      review.supersededBy = ""
    }
    review.etag = record.etag
    review.replyDeadline = record.replyDeadline.map { .init(milliseconds: $0) }
    review.possibleSteps = ReviewStep.allCases.filter { step in
      step.origins.contains(review.state) && decision(step.action, on: stored, for: caller) == .allowed
        && !isOwnWork(step, stored, caller)
    }.map(\.rawValue)
    return review
  }

  /// Nobody reviews what they submitted themselves.
  func isOwnWork(_ step: ReviewStep, _ stored: StoredAssessment, _ caller: Caller) -> Bool {
    // An administrator may have submitted for any agency.
    step.action == .review && caller.principal == stored.summary.principal
      && (caller.role == .admin || caller.agency == stored.summary.agency)
  }
}

extension Capacity_V1_ReviewEvent {
  /// Reads a stored one.
  ///
  /// - Throws: ``StoreError/damaged(reason:)``.
  init(_ record: ReviewEventRecord) throws {
    do {
      try self.init(decoding: record.content, limits: .stored)
    } catch {
      throw StoreError.damaged(
        reason: "event \(record.number) of the review of \(record.assessmentID) does not match the wire format"
      )
    }
    number = UInt32(clamping: record.number)
  }

  /// For those who may not see the assessment that it names: who sent that one in, or took it back, is as confidential
  /// as that one. The time stays: from when on this assessment counts no more, or again, is told to all who see it, by
  /// the feed as well.
  fileprivate var withoutSuccessor: Self {
    var event = self
    (event.supersededBy, event.principal, event.role) = ("", "", .unspecified)
    return event
  }
}
