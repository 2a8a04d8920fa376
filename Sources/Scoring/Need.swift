package import Instruments

/// An indicator below its target.
package struct Need: Sendable, Hashable {
  package var indicatorID: Indicator.ID
  /// Distance to the target in levels, 0 to 4.
  package var gapLevels: Double
  /// Gap in levels times weight, safeguards first.
  package var priority: Double
  /// The same with a share of the priority of what depends on it.
  package var effectivePriority: Double
  package var principleIDs: [Principle.ID]
  package var riskIDs: [String]
  /// Treaty articles that it would serve, for example "uncc 24".
  package var articles: [String]

  package init(
    indicatorID: Indicator.ID,
    gapLevels: Double,
    priority: Double,
    effectivePriority: Double,
    principleIDs: [Principle.ID],
    riskIDs: [String],
    articles: [String]
  ) {
    self.indicatorID = indicatorID
    self.gapLevels = gapLevels
    self.priority = priority
    self.effectivePriority = effectivePriority
    self.principleIDs = principleIDs
    self.riskIDs = riskIDs
    self.articles = articles
  }
}
