import CapacityProtos

extension Capacity_V1_Instrument {
  /// Changes every indicator.
  mutating func forEachIndicator(_ change: (inout Capacity_V1_Indicator) -> Void) {
    for domain in domains.indices {
      for index in domains[domain].indicators.indices { change(&domains[domain].indicators[index]) }
    }
  }
}
