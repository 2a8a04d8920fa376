internal import CapacityProtos
internal import Instruments
internal import Scoring

// The wire form of what the uncertainty analysis finds, rounded to 1e-9.

extension Capacity_V1_Interval {
  init(_ interval: Interval) {
    self.init()
    p5 = interval.low.stored
    p50 = interval.middle.stored
    p95 = interval.high.stored
  }
}

extension [Capacity_V1_Theme] {
  /// Puts intervals beside the scores that they belong to.
  mutating func fill(_ intervals: [ThemeInterval]) {
    let kinds = intervals.map { Capacity_V1_ThemeKind($0.kind) }
    for index in indices {
      let place = intervals.indices.first { intervals[$0].id == self[index].themeID && kinds[$0] == self[index].kind }
      guard let place else { continue }
      var interval = Capacity_V1_Interval(intervals[place].interval)
      interval.pointOutside = intervals[place].isScoreOutside
      self[index].interval = interval
    }
  }
}

extension Capacity_V1_ThemeSensitivity {
  init(_ sensitivity: ThemeSensitivity) {
    self.init()
    themeID = sensitivity.id
    kind = .init(sensitivity.kind)
    factors = sensitivity.influences.map { influence in
      var factor = Capacity_V1_FactorSensitivity()
      factor.factor = .init(influence.group)
      factor.firstOrder = influence.firstOrder.stored
      factor.total = influence.total.stored
      return factor
    }
    mostInfluential = sensitivity.mostInfluential.map(Capacity_V1_UncertaintyFactor.init) ?? .unspecified
    explanation = SensitivityWords.sentence(sensitivity)
  }
}

extension Capacity_V1_UncertaintyFactor {
  init(_ group: FactorGroup) {
    self =
      switch group {
      case .weights: .weights
      case .answers: .answers
      case .respondent: .respondent
      case .aggregation: .aggregation
      }
  }
}
