package import CapacityProtos
internal import Instruments
internal import ProtobufC

// Which agency works on what in which state, so that help neither piles up nor misses.

extension Assessments {
  /// Says that an agency supports indicators of a state.
  package func createSupport(
    _ request: Capacity_V1_CreateSupportRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_CreateSupportResponse {
    let support = request.support ?? .init()
    let agency = support.agency.nonEmpty ?? caller.agency ?? ""
    try Access.decide(caller, .support, on: .submission(agency: agency)).pass("recording support", for: caller)
    try checkLine(agency, "support.agency")
    try checkStateCode(support.stateCode, "support.state_code")
    try checkLine(support.title, "support.title", atMost: 200)
    try checkIndicators(support.indicatorIds)
    let time = now()
    let record = SupportRecord(
      id: newID(at: time),
      agency: agency,
      stateCode: support.stateCode,
      title: support.title,
      indicatorIDs: support.indicatorIds,
      created: time
    )
    if let refusal = try await store.createSupport(record, registering: caller.role == .admin) {
      throw AssessmentError.refused(refusal)
    }
    var reply = Capacity_V1_CreateSupportResponse()
    reply.support = .init(record)
    return reply
  }

  /// One page of supports, newest first. A counterpart sees those of its own state.
  package func listSupport(
    _ request: Capacity_V1_ListSupportRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_ListSupportResponse {
    if !request.stateCode.isEmpty { try checkStateCode(request.stateCode) }
    let tokens = try await pageTokens("support", caller, request.stateCode, request.agency)
    let cursor = try tokens.cursor(in: request.pageToken)
    let size = try PageTokens.size(request.pageSize)
    var reply = Capacity_V1_ListSupportResponse()
    // Another state's support is not there for a counterpart.
    let state = caller.role == .counterpart ? caller.stateCode ?? "" : request.stateCode
    if !request.stateCode.isEmpty, request.stateCode != state { return reply }
    let page = try await store.supports(
      stateCode: state.nonEmpty,
      agency: request.agency.nonEmpty,
      isRunning: false,
      after: cursor,
      limit: size
    )
    reply.supports = page.records.map(Capacity_V1_Support.init)
    if page.hasMore, let last = page.records.last { reply.nextPageToken = try tokens.token(behind: last.id) }
    return reply
  }

  /// The support is over.
  package func endSupport(
    _ request: Capacity_V1_EndSupportRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_EndSupportResponse {
    try checkLine(request.supportID, "support_id")
    guard let record = try await store.support(id: request.supportID) else { throw unknownSupport(request.supportID) }
    try Access.decide(caller, .support, on: .submission(agency: record.agency)).pass("ending support", for: caller)
    guard let ended = try await store.endSupport(id: record.id, at: now()) else { throw unknownSupport(record.id) }
    var reply = Capacity_V1_EndSupportResponse()
    reply.support = .init(ended)
    return reply
  }

  private func unknownSupport(_ id: String) -> AssessmentError { .notFound("there is no support \(id.prefix(40))") }

  private func checkIndicators(_ ids: [String]) throws(AssessmentError) {
    let known = Set(data.instruments.flatMap { $0.model.indicators.map(\.id) })
    guard (1...100).contains(ids.count) else {
      throw .invalid("support.indicator_ids", found: "\(ids.count) indicators", allowed: "1 to 100")
    }
    for (index, id) in ids.enumerated() where !known.contains(id) {
      let found = "\"\(id.prefix(40))\""
      throw .invalid("support.indicator_ids[\(index)]", found: found, allowed: "an indicator, for example FOR-05")
    }
    guard Set(ids).count == ids.count else {
      throw .invalid("support.indicator_ids", found: "an indicator twice", allowed: "each once")
    }
  }
}

extension Capacity_V1_Support {
  init(_ record: SupportRecord) {
    self.init()
    supportID = record.id
    agency = record.agency
    stateCode = record.stateCode
    title = record.title
    indicatorIds = record.indicatorIDs
    createTime = .init(milliseconds: record.created)
    endTime = record.ended.map { .init(milliseconds: $0) }
  }
}
