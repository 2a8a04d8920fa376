package import CapacityProtos
internal import ProtobufC

extension Assessments {
  /// One page of what happened to transfers, newest first.
  package func listTransferEvents(
    _ request: Capacity_V1_ListTransferEventsRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_ListTransferEventsResponse {
    if !request.stateCode.isEmpty { try checkStateCode(request.stateCode) }
    try checkAssessmentID(request.assessmentID)
    if case .UNRECOGNIZED(let number) = request.kind {
      throw AssessmentError.invalid(
        "kind",
        found: "the number \(number)",
        allowed: "one of \(Capacity_V1_TransferEventKind.shortNames.joined(separator: ", "))"
      )
    }
    let tokens = try await pageTokens(
      "transfer events",
      caller,
      request.stateCode,
      request.agency,
      request.assessmentID,
      "\(request.kind.rawValue)"
    )
    let cursor = try tokens.cursor(in: request.pageToken)
    if let cursor, !ULID.isWellFormed(cursor) { throw AssessmentError.invalidPageToken }
    let page = try await store.transferEvents(
      matching: TransferEventFilter(
        stateCode: request.stateCode.nonEmpty,
        agency: request.agency.nonEmpty,
        assessmentID: request.assessmentID.nonEmpty,
        kind: request.kind == .unspecified ? nil : Int(request.kind.rawValue)
      ),
      visibleTo: Access.visibility(of: caller),
      after: cursor,
      limit: try PageTokens.size(request.pageSize)
    )
    var reply = Capacity_V1_ListTransferEventsResponse()
    reply.events = try await events(page.records, for: caller)
    for index in reply.events.indices { reply.events[index].decision?.hideWords() }
    if page.hasMore, let last = page.records.last { reply.nextPageToken = try tokens.token(behind: last.id) }
    return reply
  }

  /// Events as a caller may see them: without those that follow from an assessment that is hidden from the caller.
  func events(_ records: [TransferEventRecord], for caller: Caller) async throws -> [Capacity_V1_TransferEvent] {
    let events = try records.map { try Capacity_V1_TransferEvent($0) }
    let causes = Set(events.map(\.causeAssessmentID)).subtracting([""])
    let visible = try await store.visible(causes, to: Access.visibility(of: caller))
    let mayRead = Access.roles(for: .readResponse).contains(caller.role)
    return events.compactMap { event in
      guard event.causeAssessmentID.isEmpty || visible.contains(event.causeAssessmentID) else { return nil }
      var event = event
      if Access.decide(caller, .submit, on: .submission(agency: event.agency)) != .allowed {
        event.decision?.principal = ""
        // What led there may have been hidden; what was decided is not.
        if event.kind == .decided {
          event.before = nil
          event.after = nil
        }
      }
      if !mayRead { event.decision?.hideWords() }
      return event
    }
  }
}
