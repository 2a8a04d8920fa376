package import Instruments

/// An item of the catalogue.
package struct Technology: Sendable, Hashable, Identifiable {
  /// For example "mobile-unlock".
  package var id: String
  package var tagIDs: [TechnologyTag.ID]
  /// 0 to 4: depth into private life.
  package var intrusive: Int
  /// 0 to 4: one consenting system, one device, dozens of persons, thousands, a population.
  package var scale: Int
  /// 0 to 4: open to the person ... designed to stay hidden.
  package var covert: Int
  /// The lowest tier that the item can ever get.
  package var floor: RiskTier?
  /// Indicators whose gap it can honestly close.
  package var serves: [Indicator.ID]
  /// Catalogue ids that meet much of the same need at lower risk.
  package var alternatives: [Technology.ID]

  package init(
    id: String,
    tagIDs: [TechnologyTag.ID] = [],
    intrusive: Int,
    scale: Int,
    covert: Int,
    floor: RiskTier? = nil,
    serves: [Indicator.ID] = [],
    alternatives: [Technology.ID] = []
  ) {
    self.id = id
    self.tagIDs = tagIDs
    self.intrusive = intrusive
    self.scale = scale
    self.covert = covert
    self.floor = floor
    self.serves = serves
    self.alternatives = alternatives
  }

  /// The highest value of a facet.
  package static let highestFacet = 4
}
