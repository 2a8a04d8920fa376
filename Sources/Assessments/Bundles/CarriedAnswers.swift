internal import CapacityProtos
internal import Instruments

/// Answers to one version of an instrument, taken over to another.
struct CarriedAnswers {
  /// By id of the newer version.
  let answers: [Indicator.ID: Capacity_V1_Answer]
  /// Indicators of the newer version that no single indicator of the older one became: they count as unknown.
  let missing: [Indicator.ID]

  /// Only what is the same, or reworded, can be carried; what was split, merged or is new was not asked.
  init(_ answers: [Indicator.ID: Capacity_V1_Answer], along map: IndicatorMap, to instrument: Instrument) {
    var carried: [Indicator.ID: Capacity_V1_Answer] = [:]
    var missing: [Indicator.ID] = []
    for indicator in instrument.indicators {
      switch map.entry(ofNew: indicator.id) {
      case .same(let old, as: _), .reworded(let old, as: _): carried[indicator.id] = answers[old]
      case .split, .merged, .dropped, .new, nil: missing.append(indicator.id)
      }
    }
    self.answers = carried
    self.missing = missing
  }
}
