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
    let cursor = try tokens.idCursor(in: request.pageToken)
    let page = try await store.transferEvents(
      matching: TransferEventFilter(
        stateCode: request.stateCode.nonEmpty,
        agency: request.agency.nonEmpty,
        assessmentID: request.assessmentID.nonEmpty,
        kind: request.kind == .unspecified ? nil : Int(request.kind.rawValue)
      ),
      visibleTo: Access.visibility(of: caller),
      after: cursor,
      limit: try PageTokens.size(request.pageSize),
      bytes: Self.pageBytes
    )
    var reply = Capacity_V1_ListTransferEventsResponse()
    reply.events = try events(page.records, withWords: false, for: caller)
    if page.hasMore, let last = page.records.last { reply.nextPageToken = try tokens.token(behind: last.id) }
    return reply
  }

  /// Events as a caller may see them: without what rests on assessments that are hidden from the caller.
  ///
  /// - Parameter withWords: Whether the caller may read what people wrote about their decisions.
  func events(
    _ records: [TransferEventRecord],
    withWords: Bool,
    for caller: Caller
  ) throws -> [Capacity_V1_TransferEvent] {
    try records.map { record in
      var event = try Capacity_V1_TransferEvent(record)
      if Access.decide(caller, .submit, on: .submission(agency: event.agency)) != .allowed {
        event.decision?.principal = ""
        // What led to a decision may have been hidden; what was decided is not.
        if event.kind == .decided || !record.isGroundVisible { event.hideGround() }
      }
      if !withWords { event.decision?.hideWords() }
      return event
    }
  }

  /// Events of one transfer, newest first.
  ///
  /// - Parameter token: Of the page before; empty for the first one.
  func eventPage(
    of record: TransferRecord,
    withWords: Bool,
    after token: String,
    for caller: Caller
  ) async throws -> (events: [Capacity_V1_TransferEvent], next: String) {
    let tokens = try await pageTokens("events of a transfer", caller, record.assessmentID, "\(record.item)")
    let cursor = try tokens.idCursor(in: token)
    let page = try await store.transferEvents(
      matching: TransferEventFilter(assessmentID: record.assessmentID, item: record.item),
      visibleTo: Access.visibility(of: caller),
      after: cursor,
      limit: 500,
      bytes: Self.eventBytes
    )
    let last = page.hasMore ? page.records.last : nil
    return (
      try events(page.records, withWords: withWords, for: caller),
      try last.map { try tokens.token(behind: $0.id) } ?? ""
    )
  }

  /// What the events that come with one transfer hold at most, unless the first one holds more: a due-diligence file has
  /// them beside the decisions of today, and must fit into one message.
  private static let eventBytes = 1 << 20
}

extension Capacity_V1_TransferEvent {
  /// Takes out what rests on answers: tiers, flags, and the answers themselves.
  fileprivate mutating func hideGround() {
    before = nil
    after = nil
    answerChanges = []
    reopenedRuleIds = []
  }
}
