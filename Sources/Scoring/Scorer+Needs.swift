internal import Instruments

extension Scorer {
  /// Indicators below their target, most urgent first; none before one that it requires.
  func needs(of sheet: AnswerSheet) -> [Need] {
    var own = Array(repeating: 0.0, count: sheet.entries.count)
    var isLeft = Array(repeating: false, count: sheet.entries.count)
    for (position, entry) in sheet.entries.enumerated() {
      let gap = gap(entry, at: position)
      guard gap.inBillionths > 0 else { continue }
      own[position] = gap * Double(Scale.highestLevel) * urgencies[position]
      isLeft[position] = true
    }
    var effective = own
    for (position, requirements) in requirements where isLeft[position] {
      for required in requirements {
        effective[required] += profile.dependencyShare * own[position]
      }
    }
    var left: [Place] = []
    for position in isLeft.indices where isLeft[position] {
      left.append(Place(position, effective: effective[position], own: own[position]))
    }
    left.sort()
    var needs: [Need] = []
    needs.reserveCapacity(left.count)
    var start = 0
    while start < left.count {
      let ready = left[start...].first { isLeft[$0.position] && !mustWait($0.position, for: isLeft) }
      guard let position = ready?.position else { break }
      isLeft[position] = false
      while start < left.count, !isLeft[left[start].position] { start += 1 }
      needs.append(
        Need(
          indicatorID: instrument.indicators[position].id,
          gapLevels: gap(sheet.entries[position], at: position) * Double(Scale.highestLevel),
          priority: own[position],
          effectivePriority: effective[position],
          principleIDs: instrument.indicators[position].principleIDs,
          riskIDs: instrument.indicators[position].riskIDs,
          articles: instrument.treatyArticles[position]
        )
      )
    }
    return needs
  }

  /// Whether an indicator requires one that is still to be taken.
  private func mustWait(_ position: Int, for isLeft: [Bool]) -> Bool {
    hasRequirements[position] && instrument.requirements[position].contains { isLeft[$0] }
  }

  /// Unknown indicators, most important first.
  func evidenceNeeds(of sheet: AnswerSheet) -> [Indicator.ID] {
    var needs: [Indicator.ID] = []
    for position in evidenceOrder {
      if case .unknown = sheet.entries[position].state { needs.append(instrument.indicators[position].id) }
    }
    return needs
  }
}

/// Where a need stands: the greatest effective priority first, then the greatest own one, then instrument order.
private struct Place: Comparable {
  var position: Int
  var effective: Double
  var own: Double

  init(_ position: Int, effective: Double, own: Double) {
    self.position = position
    self.effective = effective.inBillionths
    self.own = own.inBillionths
  }

  static func < (left: Place, right: Place) -> Bool {
    if left.effective != right.effective { return left.effective > right.effective }
    if left.own != right.own { return left.own > right.own }
    return left.position < right.position
  }
}
