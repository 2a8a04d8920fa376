package import Instruments

/// Something that lowers the risk of a transfer.
package struct Mitigation: Sendable, Hashable, Identifiable {
  /// For example "MIT-03".
  package var id: String
  /// Share of the risk that it takes away at best, 0 to 1.
  package var effect: Double
  /// Tags of the items that it can be applied to; none: any item.
  package var tagIDs: [TechnologyTag.ID]
  /// A safeguard without which its evidence counts as E1 at most.
  package var needs: Indicator.ID?

  package init(id: String, effect: Double, tagIDs: [TechnologyTag.ID] = [], needs: Indicator.ID? = nil) {
    self.id = id
    self.effect = effect
    self.tagIDs = tagIDs
    self.needs = needs
  }
}
