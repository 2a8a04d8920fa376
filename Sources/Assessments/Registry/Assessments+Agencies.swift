package import CapacityProtos
internal import Instruments
internal import ProtobufC

extension Assessments {
  /// Registers an agency, or brings a retired one back.
  package func createAgency(
    _ request: Capacity_V1_CreateAgencyRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_CreateAgencyResponse {
    try mayAdminister(caller)
    try checkLine(request.agencyID, "agency_id")
    try checkLine(request.name, "name", isRequired: false)
    let record = AgencyRecord(id: request.agencyID, name: request.name, created: now())
    guard let record = try await store.createAgency(record) else {
      throw AssessmentError.exists("the agency \(request.agencyID) is registered already")
    }
    var reply = Capacity_V1_CreateAgencyResponse()
    reply.agency = .init(record)
    return reply
  }

  package func getAgency(
    _ request: Capacity_V1_GetAgencyRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_GetAgencyResponse {
    try mayAdminister(caller)
    try checkLine(request.agencyID, "agency_id")
    guard let record = try await store.agency(id: request.agencyID) else { throw unknownAgency(request.agencyID) }
    var reply = Capacity_V1_GetAgencyResponse()
    reply.agency = .init(record)
    return reply
  }

  /// One page of agencies, by id.
  package func listAgencies(
    _ request: Capacity_V1_ListAgenciesRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_ListAgenciesResponse {
    try mayAdminister(caller)
    let tokens = try await pageTokens("agencies", caller)
    let page = try await store.agencies(
      after: try tokens.cursor(in: request.pageToken),
      limit: try PageTokens.size(request.pageSize)
    )
    var reply = Capacity_V1_ListAgenciesResponse()
    reply.agencies = page.records.map(Capacity_V1_Agency.init)
    if page.hasMore, let last = page.records.last { reply.nextPageToken = try tokens.token(behind: last.id) }
    return reply
  }

  package func renameAgency(
    _ request: Capacity_V1_RenameAgencyRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_RenameAgencyResponse {
    try mayAdminister(caller)
    try checkLine(request.agencyID, "agency_id")
    try checkLine(request.name, "name")
    guard let record = try await store.renameAgency(id: request.agencyID, name: request.name) else {
      throw unknownAgency(request.agencyID)
    }
    var reply = Capacity_V1_RenameAgencyResponse()
    reply.agency = .init(record)
    return reply
  }

  package func retireAgency(
    _ request: Capacity_V1_RetireAgencyRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_RetireAgencyResponse {
    try mayAdminister(caller)
    try checkLine(request.agencyID, "agency_id")
    switch try await store.retireAgency(id: request.agencyID, at: now()) {
    case .retired(let record, let count):
      var reply = Capacity_V1_RetireAgencyResponse()
      reply.agency = .init(record)
      reply.revokedTokens = Int32(clamping: count)
      return reply
    case .unknown: throw unknownAgency(request.agencyID)
    case .lastAdministrator: throw AssessmentError.lastAdministrator
    }
  }

  private func unknownAgency(_ id: String) -> AssessmentError {
    .notFound("no agency \(id) is registered")
  }
}

extension Capacity_V1_Agency {
  fileprivate init(_ record: AgencyRecord) {
    self.init()
    agencyID = record.id
    name = record.name
    createTime = .init(milliseconds: record.created)
    retireTime = record.retired.map { .init(milliseconds: $0) }
  }
}
