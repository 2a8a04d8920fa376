package import CapacityProtos
internal import Instruments
internal import ProtobufC

// Requested technologies with their judgement of today, and the standing of their flags.

extension Assessments {
  /// One page of transfers, newest request first, without their flags' words.
  package func listTransfers(
    _ request: Capacity_V1_ListTransfersRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_ListTransfersResponse {
    if !request.stateCode.isEmpty { try checkStateCode(request.stateCode) }
    try checkAssessmentID(request.assessmentID)
    try checkTechnology(request.technologyID)
    if case .UNRECOGNIZED(let number) = request.tierAtLeast {
      throw AssessmentError.invalid(
        "tier_at_least",
        found: "the number \(number)",
        allowed: "one of \(Capacity_V1_RiskTier.shortNames.joined(separator: ", "))"
      )
    }
    let filter = TransferFilter(
      stateCode: request.stateCode.nonEmpty,
      agency: request.agency.nonEmpty,
      assessmentID: request.assessmentID.nonEmpty,
      technologyID: request.technologyID.nonEmpty,
      tierAtLeast: request.tierAtLeast == .unspecified ? nil : Int(request.tierAtLeast.rawValue),
      isOpenAt: request.openOnly ? now() : nil
    )
    let tokens = try await pageTokens(
      "transfers",
      caller,
      request.stateCode,
      request.agency,
      request.assessmentID,
      request.technologyID,
      "\(request.tierAtLeast.rawValue) \(request.openOnly)"
    )
    let page = try await store.transfers(
      matching: filter,
      visibleTo: Access.visibility(of: caller),
      after: try tokens.cursor(in: request.pageToken),
      limit: try PageTokens.size(request.pageSize),
      bytes: Self.transferBytes
    )
    var reply = Capacity_V1_ListTransfersResponse()
    let states = try page.records.map(TransferState.init)
    let readable = try await readableBases(of: states, for: caller)
    for state in states {
      var transfer = try message(of: state, readable[state.record.assessmentID] ?? .init(), for: caller)
      transfer.request = nil
      transfer.judgement?.flags = []
      transfer.judgement?.openQuestions = []
      for index in transfer.flags.indices { transfer.flags[index].decision?.hideWords() }
      reply.transfers.append(transfer)
    }
    if page.hasMore, let last = page.records.last { reply.nextPageToken = try tokens.token(behind: last.cursor) }
    return reply
  }

  /// What a page of transfers is read from at most, unless the first one holds more: what people wrote of decisions, which
  /// lists leave out, is the larger part.
  private static let transferBytes = 8 << 20

  /// One transfer with what happened to it.
  package func getTransfer(
    _ request: Capacity_V1_GetTransferRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_GetTransferResponse {
    let stored = try await stored(id: request.assessmentID, for: caller)
    let record = try await transferRecord(stored.id, request.item, for: caller)
    var reply = Capacity_V1_GetTransferResponse()
    reply.transfer = try await transfer(record, of: stored, language: request.languageCode, for: caller)
    let mayRead = decision(.readResponse, on: stored, for: caller) == .allowed
    let page = try await eventPage(of: record, withWords: mayRead, after: request.pageToken, for: caller)
    reply.events = page.events
    reply.nextPageToken = page.next
    return reply
  }

  /// A transfer as a caller may see it, with its words.
  func transfer(
    _ record: TransferRecord,
    of stored: StoredAssessment,
    language: String,
    for caller: Caller
  ) async throws -> Capacity_V1_Transfer {
    let state = try TransferState(record)
    let readable = try await readableBases(of: [state], for: caller)
    var transfer = try message(of: state, readable[record.assessmentID] ?? .init(), for: caller)
    try transfer.shortenDecisions(toBytes: Self.decisionBytes)
    let mayReadResponse = decision(.readResponse, on: stored, for: caller) == .allowed
    if !mayReadResponse {
      transfer.request?.comment = ""
      for index in transfer.flags.indices { transfer.flags[index].decision?.hideWords() }
    }
    if !sees(whoSubmitted: stored.summary, caller) {
      let assessment = try assessment(from: stored, language: language, for: caller)
      transfer.hideEarlierRequests(shownBy: assessment)
    }
    let (id, version) = (stored.summary.instrumentID, stored.summary.instrumentVersion)
    if let instrument = data.instrument(id: id, version: version), var judgement = transfer.judgement {
      Words(instrument: instrument, ruleSet: data.ruleSet, language: language).fill(&judgement)
      transfer.judgement = judgement
    }
    return transfer
  }

  /// What the decisions about the flags of one transfer hold at most when it is sent.
  private static let decisionBytes = 1 << 20

  /// - Throws: ``AssessmentError/notFound(_:)``.
  func transferRecord(_ assessmentID: String, _ item: UInt32, for caller: Caller) async throws -> TransferRecord {
    let visibility = Access.visibility(of: caller)
    guard let record = try await store.transfer(assessmentID: assessmentID, item: Int(item), visibleTo: visibility)
    else {
      throw AssessmentError.notFound("the assessment \(assessmentID) has no requested technology number \(item)")
    }
    return record
  }

  func checkAssessmentID(_ id: String) throws(AssessmentError) {
    guard id.isEmpty || ULID.isWellFormed(id) else {
      throw .invalid("assessment_id", found: "\"\(id.prefix(40))\"", allowed: "an assessment's id: 26 characters")
    }
  }

  private func checkTechnology(_ id: String) throws(AssessmentError) {
    guard !id.isEmpty, data.ruleSet.technology(id) == nil else { return }
    let near = nearest(to: id, among: data.ruleSet.message.technologies.map(\.id)).map { "; did you mean \($0)?" } ?? ""
    throw .invalid("technology_id", found: "\"\(id.prefix(40))\"", allowed: "a technology of the catalogue\(near)")
  }
}
