package import CapacityProtos
internal import Instruments
internal import Scoring

extension Assessments {
  /// Which agencies support which needs of a state: overlaps and orphans.
  package func getCoordination(
    _ request: Capacity_V1_GetCoordinationRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_GetCoordinationResponse {
    let stored = try await latest(state: request.stateCode, for: caller)
    let reading = try reading(of: stored)
    // Who helps another state is not for a counterpart, and neither is who does not.
    let isShown = caller.role != .counterpart || caller.stateCode == request.stateCode
    var supports: [String: [Capacity_V1_Support]] = [:]
    for support in isShown ? try await runningSupports(of: request.stateCode) : [] {
      for id in support.indicatorIds { supports[id, default: []].append(support) }
    }
    let needs = wordedNeeds(of: reading, language: request.languageCode)
    var coordination = Capacity_V1_Coordination()
    coordination.stateCode = request.stateCode
    coordination.assessmentID = stored.id
    coordination.round = stored.summary.round
    coordination.needs = needs.map { need in
      var item = Capacity_V1_SupportedNeed(need.indicatorID, supports[need.indicatorID] ?? [])
      item.need = need
      item.orphan = isShown && item.supports.isEmpty
      return item
    }
    let isNeed = Set(needs.map(\.indicatorID))
    coordination.others = reading.engine.instrument.model.indicators.map(\.id).compactMap { id in
      guard !isNeed.contains(id), let running = supports[id] else { return nil }
      return Capacity_V1_SupportedNeed(id, running)
    }
    var reply = Capacity_V1_GetCoordinationResponse()
    reply.coordination = coordination
    return reply
  }

  private func runningSupports(of code: String) async throws -> [Capacity_V1_Support] {
    var supports: [Capacity_V1_Support] = []
    var cursor: String?
    repeat {
      let page = try await store.supports(stateCode: code, agency: nil, isRunning: true, after: cursor, limit: 500)
      supports += page.records.map(Capacity_V1_Support.init)
      cursor = page.hasMore ? page.records.last?.id : nil
    } while cursor != nil
    return supports
  }
}

extension Capacity_V1_SupportedNeed {
  fileprivate init(_ indicatorID: String, _ supports: [Capacity_V1_Support]) {
    self.init()
    self.indicatorID = indicatorID
    self.supports = supports
    overlap = Set(supports.map(\.agency)).count > 1
  }
}
