internal import Instruments

extension Scorer {
  /// Why needs are needs, and why they stand in their order.
  ///
  /// - Parameter needs: As this scorer's scorecard has them, all and in order.
  /// - Returns: One for each, in the same order; what this scorer's instrument does not have is left out.
  package func explainedNeeds(_ needs: [Need]) -> [ExplainedNeed] {
    let ranked = needs.compactMap { need in
      instrument.position(of: need.indicatorID).map { RankedNeed(need, at: $0) }
    }
    return ranked.indices.map { index in
      let (own, indicator) = (ranked[index], instrument.indicators[ranked[index].position])
      return ExplainedNeed(
        need: own.need,
        weight: indicator.weight,
        safeguardFactor: indicator.isSafeguard ? profile.safeguardPriorityFactor : nil,
        dependencyShare: profile.dependencyShare,
        dependants: ranked.filter { instrument.requirements[$0.position].contains(own.position) }
          .sorted { $0.position < $1.position }
          .map { ExplainedNeed.Dependant(indicatorID: $0.need.indicatorID, priority: $0.need.priority) },
        place: place(of: index, among: ranked)
      )
    }
  }

  private func place(of index: Int, among ranked: [RankedNeed]) -> ExplainedNeed.Place {
    let (own, before, after) = (ranked[index], ranked[..<index], ranked[(index + 1)...])
    let foundations = instrument.requirements[own.position].filter { required in
      before.contains { $0.position == required }
    }
    return ExplainedNeed.Place(
      position: index + 1,
      count: ranked.count,
      foundations: foundations.map { instrument.indicators[$0].id },
      isHeldBack: before.contains { own.outranks($0).isTrue },
      previousID: before.last?.need.indicatorID,
      decider: before.last.map { own.outranks($0).by } ?? .effectivePriority,
      overtaken: after.filter { $0.outranks(own).isTrue }.map(\.need.indicatorID)
    )
  }
}

/// A need with where its indicator stands in the instrument.
private struct RankedNeed {
  let need: Need
  let position: Int

  init(_ need: Need, at position: Int) {
    self.need = need
    self.position = position
  }

  /// Whether it would come first if nothing had to wait, and what decides that.
  func outranks(_ other: RankedNeed) -> (isTrue: Bool, by: ExplainedNeed.Decider) {
    let effective = (need.effectivePriority.inBillionths, other.need.effectivePriority.inBillionths)
    if effective.0 != effective.1 { return (effective.0 > effective.1, .effectivePriority) }
    let own = (need.priority.inBillionths, other.need.priority.inBillionths)
    if own.0 != own.1 { return (own.0 > own.1, .priority) }
    return (position < other.position, .instrumentOrder)
  }
}
