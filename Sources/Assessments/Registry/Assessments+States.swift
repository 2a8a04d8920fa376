package import CapacityProtos
internal import Instruments
internal import ProtobufC

extension Assessments {
  /// Registers a state, or brings a retired one back.
  package func createState(
    _ request: Capacity_V1_CreateStateRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_CreateStateResponse {
    try mayAdminister(caller)
    try checkStateCode(request.stateCode)
    try checkLine(request.name, "name", isRequired: false)
    try checkLine(request.counterpart, "counterpart", isRequired: false)
    if !request.region.isEmpty { try checkRegion(request.region) }
    try checkIncomeGroup(request.incomeGroup)
    let record = StateRecord(
      code: request.stateCode,
      name: request.name,
      counterpart: request.counterpart,
      region: request.region,
      incomeGroup: Int(request.incomeGroup.rawValue),
      created: now()
    )
    guard let record = try await store.createState(record) else {
      throw AssessmentError.exists("the state \(request.stateCode) is registered already")
    }
    var reply = Capacity_V1_CreateStateResponse()
    reply.state = .init(record)
    return reply
  }

  package func getState(
    _ request: Capacity_V1_GetStateRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_GetStateResponse {
    try mayAdminister(caller)
    try checkStateCode(request.stateCode)
    guard let record = try await store.state(code: request.stateCode) else { throw unknownState(request.stateCode) }
    var reply = Capacity_V1_GetStateResponse()
    reply.state = .init(record)
    return reply
  }

  /// One page of states, by code.
  package func listStates(
    _ request: Capacity_V1_ListStatesRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_ListStatesResponse {
    try mayAdminister(caller)
    let tokens = try await pageTokens("states", caller)
    let page = try await store.states(
      after: try tokens.cursor(in: request.pageToken),
      limit: try PageTokens.size(request.pageSize)
    )
    var reply = Capacity_V1_ListStatesResponse()
    reply.states = page.records.map(Capacity_V1_State.init)
    if page.hasMore, let last = page.records.last { reply.nextPageToken = try tokens.token(behind: last.code) }
    return reply
  }

  package func renameState(
    _ request: Capacity_V1_RenameStateRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_RenameStateResponse {
    try mayAdminister(caller)
    try checkStateCode(request.stateCode)
    try checkLine(request.name, "name", isRequired: false)
    try checkLine(request.counterpart, "counterpart", isRequired: false)
    if !request.region.isEmpty { try checkRegion(request.region) }
    try checkIncomeGroup(request.incomeGroup)
    let isEmpty = request.name.isEmpty && request.counterpart.isEmpty && request.region.isEmpty
    guard !isEmpty || request.incomeGroup != .unspecified else {
      throw AssessmentError.invalid(
        "name",
        found: "nothing",
        allowed: "a new name, counterpart, region or income group"
      )
    }
    let record = try await store.renameState(
      code: request.stateCode,
      name: request.name.nonEmpty,
      counterpart: request.counterpart.nonEmpty,
      region: request.region.nonEmpty,
      incomeGroup: request.incomeGroup == .unspecified ? nil : Int(request.incomeGroup.rawValue)
    )
    guard let record else { throw unknownState(request.stateCode) }
    var reply = Capacity_V1_RenameStateResponse()
    reply.state = .init(record)
    return reply
  }

  package func retireState(
    _ request: Capacity_V1_RetireStateRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_RetireStateResponse {
    try mayAdminister(caller)
    try checkStateCode(request.stateCode)
    switch try await store.retireState(code: request.stateCode, at: now()) {
    case .retired(let record, let count):
      var reply = Capacity_V1_RetireStateResponse()
      reply.state = .init(record)
      reply.revokedTokens = Int32(clamping: count)
      return reply
    case .unknown: throw unknownState(request.stateCode)
    case .lastAdministrator: throw AssessmentError.lastAdministrator
    }
  }

  private func unknownState(_ code: String) -> AssessmentError {
    .notFound("no state \(code) is registered")
  }
}

extension Capacity_V1_State {
  fileprivate init(_ record: StateRecord) {
    self.init()
    stateCode = record.code
    name = record.name
    counterpart = record.counterpart
    region = record.region
    incomeGroup = .init(rawValue: Int32(record.incomeGroup))
    createTime = .init(milliseconds: record.created)
    retireTime = record.retired.map { .init(milliseconds: $0) }
  }
}
