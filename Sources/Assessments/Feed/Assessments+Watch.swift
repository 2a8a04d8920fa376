package import CapacityProtos
internal import Instruments
internal import ProtobufC

extension Assessments {
  /// Tells what happens to the assessments that a caller may see, until the caller leaves or `isOver`.
  ///
  /// What is written is read from the feed as fast as it is taken, and nothing is held for a slow reader.
  ///
  /// - Parameters:
  ///   - heartbeat: After how long without an event an empty message says that the stream is alive.
  ///   - recheck: Throws once the caller may not go on.
  ///   - stopped: Returns when the server wants to stop.
  ///   - write: Sends a message; returns when there is room for the next.
  /// - Throws: ``AssessmentError``, ``StoreError``, or what `recheck` and `write` throw.
  package func watchAssessments(
    _ request: Capacity_V1_WatchAssessmentsRequest,
    by caller: Caller,
    heartbeat: Duration = .seconds(15),
    recheck: @escaping @Sendable () async throws -> Void,
    stopped: @escaping @Sendable () async throws -> Void,
    write: @escaping @Sendable (Capacity_V1_WatchAssessmentsResponse) async throws -> Void
  ) async throws {
    if !request.stateCode.isEmpty { try checkStateCode(request.stateCode) }
    try checkRound(request.round)
    let filter = AssessmentFilter(
      stateCode: request.stateCode.nonEmpty,
      agency: request.agency.nonEmpty,
      round: request.round.nonEmpty
    )
    let tokens = try await pageTokens("watch", caller, request.stateCode, request.agency, request.round)
    // Before the place is read: what comes in between is then noticed.
    let changes = store.feedChanges()
    let start = try await place(of: request, tokens)
    let visibility = Access.visibility(of: caller)
    let (wakes, waking) = AsyncStream.makeStream(of: Wake.self, bufferingPolicy: .bufferingNewest(1))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { for await _ in changes { waking.yield(.change) } }
      group.addTask {
        while !Task.isCancelled {
          try await Task.sleep(for: heartbeat)
          waking.yield(.heartbeat)
        }
      }
      group.addTask {
        try await stopped()
        waking.finish()
      }
      defer { group.cancelAll() }
      var place = start
      // The first message says from where on, so that a stream that breaks before its first event can be resumed.
      try await write(.init(nil, tokens.token(behind: place.text)))
      waking.yield(.change)
      for await wake in wakes {
        var sent = false
        var hasMore = true
        while hasMore {
          try await recheck()
          let page = try await store.feed(after: place, matching: filter, visibleTo: visibility, limit: 100)
          for record in page.events {
            try await write(.init(record, tokens.token(behind: record.place.text)))
            sent = true
          }
          place = page.end
          hasMore = page.hasMore
        }
        // What others do must not be told by empty messages.
        if !sent, wake == .heartbeat { try await write(.init(nil, tokens.token(behind: place.text))) }
      }
    }
  }
}

extension Assessments {
  /// From where on a watcher is told.
  private func place(of request: Capacity_V1_WatchAssessmentsRequest, _ tokens: PageTokens) async throws -> FeedPlace {
    guard !request.resumeToken.isEmpty else { return request.fromStart ? .start : try await store.feedEnd() }
    guard let place = (try? tokens.cursor(in: request.resumeToken)).flatMap(FeedPlace.init) else {
      throw AssessmentError.invalid(
        "resume_token",
        found: "one that this version of the server did not make for this caller and these filters",
        allowed: "that of the last message of the stream, or none"
      )
    }
    guard try await store.feedHas(place) else {
      throw AssessmentError.precondition(
        "this resume_token does not lie on the feed: the store was restored from a backup. "
          + "Begin anew, from_start or from now",
        reason: "FEED_WENT_BACK"
      )
    }
    return place
  }
}

/// Why a watcher looks at the feed.
private enum Wake: Sendable {
  case change
  case heartbeat
}

extension Capacity_V1_WatchAssessmentsResponse {
  fileprivate init(_ record: FeedRecord?, _ token: String) {
    self.init()
    event = record.map(Capacity_V1_FeedEvent.init)
    resumeToken = token
  }
}

extension Capacity_V1_FeedEvent {
  fileprivate init(_ record: FeedRecord) {
    self.init()
    kind = .init(rawValue: Int32(record.kind))
    assessmentID = record.assessmentID
    // Of what somebody may see no longer, nothing else is told.
    if kind == .hidden { return }
    createTime = .init(milliseconds: record.time)
    stateCode = record.stateCode
    round = record.round
    agency = record.agency
    reviewState = .init(rawValue: Int32(record.stage))
    item = UInt32(clamping: record.item)
    transferEventID = record.transferEventID
  }
}
