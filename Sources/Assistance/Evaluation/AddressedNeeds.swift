internal import CapacityProtos

extension Capacity_V1_AssistanceAssessment {
  /// The needs that are named as untouched.
  private static let untouchedNeeds = 3

  /// Says where the indicators that a project works on stand among the needs of the state, and what it leaves alone.
  ///
  /// Needs stand in the state's order; indicators that are no need follow in the project's.
  mutating func compare(_ indicatorIDs: [String], with scorecard: Capacity_V1_Scorecard) {
    assessmentID = scorecard.assessmentID
    let worksOn = Set(indicatorIDs)
    for (place, need) in scorecard.needs.enumerated() where worksOn.contains(need.indicatorID) {
      var addressed = Capacity_V1_AddressedNeed()
      addressed.indicatorID = need.indicatorID
      addressed.position = UInt32(place + 1)
      addressed.gapLevels = need.gapLevels
      self.addressed.append(addressed)
    }
    var named = Set(scorecard.needs.map(\.indicatorID))
    for id in indicatorIDs where named.insert(id).inserted {
      var addressed = Capacity_V1_AddressedNeed()
      addressed.indicatorID = id
      self.addressed.append(addressed)
    }
    let untouched = scorecard.needs.map(\.indicatorID).filter { !worksOn.contains($0) }
    untouchedIndicatorIds = Array(untouched.prefix(Self.untouchedNeeds))
  }
}
