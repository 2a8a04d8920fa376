package import CapacityProtos
internal import Instruments
internal import ProtobufC
internal import Scoring

extension Assessments {
  /// Needs of several states, greatest first: from the latest assessment of each that the caller may see.
  package func listNeeds(
    _ request: Capacity_V1_ListNeedsRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_ListNeedsResponse {
    let models = data.instruments.map(\.model)
    try checkKnown(request.domainID, "domain_id", "a domain", models.flatMap { $0.domains.map(\.id) })
    try checkKnown(request.principleID, "principle_id", "a principle", models.flatMap { $0.principles.map(\.id) })
    let cohort = request.cohort ?? .init()
    let tokens = try await pageTokens(
      "needs",
      caller,
      cohort.stateCodes.joined(separator: ","),
      cohort.region,
      "\(cohort.incomeGroup.rawValue)",
      request.domainID,
      request.principleID
    )
    var needs: [Capacity_V1_StateNeed] = []
    for reading in try await latestReadings(of: try await stateCodes(of: cohort), profileID: "", for: caller) {
      needs += try self.needs(of: reading, request)
    }
    needs.sort { $0.precedes($1) }
    let page = try tokens.page(of: needs, size: request.pageSize, token: request.pageToken)
    var reply = Capacity_V1_ListNeedsResponse()
    reply.needs = page.page
    reply.nextPageToken = page.next
    return reply
  }

  /// A typing error must not read as "no needs".
  private func checkKnown(
    _ id: String,
    _ field: String,
    _ kind: String,
    _ known: [String]
  ) throws(AssessmentError) {
    guard !id.isEmpty, !known.contains(id) else { return }
    let near = nearest(to: id, among: Set(known).sorted()).map { "; did you mean \($0)?" } ?? ""
    throw .invalid(field, found: "\"\(id.prefix(40))\"", allowed: "the id of \(kind)\(near)")
  }

  private func needs(
    of reading: Reading,
    _ request: Capacity_V1_ListNeedsRequest
  ) throws -> [Capacity_V1_StateNeed] {
    let domains = Dictionary(
      reading.engine.instrument.model.indicators.map { ($0.id, $0.domainID) },
      uniquingKeysWith: { first, _ in first }
    )
    return wordedNeeds(of: reading, language: request.languageCode).filter { need in
      (request.domainID.isEmpty || domains[need.indicatorID] == request.domainID)
        && (request.principleID.isEmpty || need.principleIds.contains { $0.isPart(of: request.principleID) })
    }.map { need in
      var item = Capacity_V1_StateNeed()
      item.stateCode = reading.stateCode
      item.assessmentID = reading.stored.id
      item.round = reading.stored.summary.round
      item.need = need
      return item
    }
  }

  /// The needs of a response with steps and reasons.
  func wordedNeeds(of reading: Reading, language: String) -> [Capacity_V1_Need] {
    var scorecard = Capacity_V1_Scorecard()
    scorecard.fill(reading.scores)
    Words(
      instrument: reading.engine.instrument,
      ruleSet: data.ruleSet,
      language: language,
      scorer: reading.scorer
    ).fill(&scorecard)
    return scorecard.needs
  }
}

extension Capacity_V1_StateNeed {
  /// By effective priority falling, then state and indicator. Stored figures are rounded: equal ones are equal.
  fileprivate func precedes(_ other: Capacity_V1_StateNeed) -> Bool {
    let (priority, others) = (need?.effectivePriority ?? 0, other.need?.effectivePriority ?? 0)
    if priority != others { return priority > others }
    return (stateCode, need?.indicatorID ?? "") < (other.stateCode, other.need?.indicatorID ?? "")
  }
}

extension String {
  /// Whether this principle is another one, or a letter of it: "PRO-3d" is a part of "PRO-3".
  fileprivate func isPart(of principle: String) -> Bool {
    self == principle || (hasPrefix(principle) && dropFirst(principle.count).allSatisfy(\.isLowercase))
  }
}
