package import CapacityProtos
internal import DualUse
internal import Instruments

extension Assessments {
  /// Every version of every instrument, newest first.
  package func listInstruments(
    _ request: Capacity_V1_ListInstrumentsRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_ListInstrumentsResponse {
    let page = try await pageTokens("instruments", caller).page(
      of: data.instruments,
      size: request.pageSize,
      token: request.pageToken
    )
    var reply = Capacity_V1_ListInstrumentsResponse()
    reply.instruments = page.page.map(\.summary)
    reply.nextPageToken = page.next
    return reply
  }

  /// One version of an instrument.
  package func getInstrument(
    _ request: Capacity_V1_GetInstrumentRequest
  ) async throws -> Capacity_V1_GetInstrumentResponse {
    guard let instrument = data.instrument(id: request.instrumentID, version: request.version) else {
      let known = data.instruments.map { "\($0.message.id) \($0.message.version)" }.joined(separator: ", ")
      let asked = "\(request.instrumentID.prefix(40)) \(request.version.prefix(40))"
      throw AssessmentError.notFound("there is no instrument \(asked); there are: \(known)")
    }
    var reply = Capacity_V1_GetInstrumentResponse()
    reply.instrument = instrument.message
    reply.digest = instrument.digest
    return reply
  }

  /// The catalogue, its tags and the mitigations.
  package func listTechnologies(
    _ request: Capacity_V1_ListTechnologiesRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_ListTechnologiesResponse {
    let rules = data.ruleSet.message
    let page = try await pageTokens("technologies", caller, rules.version).page(
      of: rules.technologies,
      size: request.pageSize,
      token: request.pageToken
    )
    var reply = Capacity_V1_ListTechnologiesResponse()
    reply.technologies = page.page
    if request.pageToken.isEmpty {
      reply.tags = rules.tags
      reply.mitigations = rules.mitigations
    }
    reply.ruleSetVersion = rules.version
    reply.nextPageToken = page.next
    return reply
  }

  /// Items of one request that the search for changes is made for: it takes much longer than the judgement.
  private static let mostSearches = 20

  private func checkSize(of request: Capacity_V1_EvaluateTransferRequest) throws {
    var response = Capacity_V1_SurveyResponse()
    response.answers = request.answers
    response.technologyRequests = request.technologyRequests
    if let limit = SurveyLimits.exceeded(by: response) { throw AssessmentError.overLimit(limit) }
    let count = request.technologyRequests.count
    guard request.skipChanges || count <= Self.mostSearches else {
      throw AssessmentError.overLimit(
        "technology_requests: \(count) entries, \(Self.mostSearches) at most unless skip_changes is set"
      )
    }
  }

  /// What the dual-use rules would say of a transfer. Stores nothing.
  package func evaluateTransfer(
    _ request: Capacity_V1_EvaluateTransferRequest
  ) async throws -> Capacity_V1_EvaluateTransferResponse {
    let engine = try engine(id: "", version: request.instrumentVersion)
    try checkSize(of: request)
    let violations = validator.violations(in: request)
    guard violations.isEmpty else { throw AssessmentError.invalid(violations) }
    let sheet = try AnswerSheet(request.answers, for: engine.instrument.model)
    let requests = request.technologyRequests.compactMap(TransferRequest.init)
    let held = request.technologiesHeld
    let words = Words(instrument: engine.instrument, ruleSet: data.ruleSet, language: request.languageCode)
    let assessed = try engine.assessor.assess(requests, held: held, answers: sheet)
    var reply = Capacity_V1_EvaluateTransferResponse()
    reply.ruleSetVersion = data.ruleSet.message.version
    for (index, assessment) in assessed.enumerated() {
      // A search may take a while: who has gone need not wait for it.
      try Task.checkCancellation()
      var transfer = Capacity_V1_TransferAssessment(assessment)
      words.fill(&transfer)
      if !request.skipChanges {
        let changes = try engine.assessor.changes(forItemAt: index, of: requests, held: held, answers: sheet)
        transfer.changes = Capacity_V1_TransferChanges(changes)
      }
      reply.transfers.append(transfer)
    }
    return reply
  }
}
