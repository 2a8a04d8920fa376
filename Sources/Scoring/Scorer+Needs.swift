internal import Instruments

extension Scorer {
  /// Indicators below their target, most urgent first; none before one that it requires.
  func needs(of sheet: AnswerSheet) -> [Need] {
    var own = Array(repeating: 0.0, count: sheet.entries.count)
    var left: [Int] = []
    for (position, entry) in sheet.entries.enumerated() {
      let gap = gap(entry, at: position)
      guard gap.inBillionths > 0 else { continue }
      own[position] = gap * Double(Scale.highestLevel) * urgencies[position]
      left.append(position)
    }
    var effective = own
    var isLeft = Array(repeating: false, count: own.count)
    for position in left {
      isLeft[position] = true
      for required in instrument.requirements[position] {
        effective[required] += profile.dependencyShare * own[position]
      }
    }
    left.sort { first, second in
      let keys = (effective[first].inBillionths, own[first].inBillionths)
      let others = (effective[second].inBillionths, own[second].inBillionths)
      return keys != others ? keys > others : first < second
    }
    var needs: [Need] = []
    needs.reserveCapacity(left.count)
    while let index = left.firstIndex(where: { !instrument.requirements[$0].contains { isLeft[$0] } }) {
      let position = left.remove(at: index)
      isLeft[position] = false
      let indicator = instrument.indicators[position]
      needs.append(
        Need(
          indicatorID: indicator.id,
          gapLevels: gap(sheet.entries[position], at: position) * Double(Scale.highestLevel),
          priority: own[position],
          effectivePriority: effective[position],
          principleIDs: indicator.principleIDs,
          riskIDs: indicator.riskIDs,
          articles: instrument.treatyArticles[position]
        )
      )
    }
    return needs
  }

  /// Unknown indicators, most important first.
  func evidenceNeeds(of sheet: AnswerSheet) -> [Indicator.ID] {
    sheet.entries.indices
      .filter { sheet.entries[$0].state == .unknown }
      .sorted { first, second in
        let (key, other) = (urgencies[first].inBillionths, urgencies[second].inBillionths)
        return key != other ? key > other : first < second
      }
      .map { instrument.indicators[$0].id }
  }
}
