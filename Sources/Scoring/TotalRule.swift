package import Instruments

/// How a total across domains is made.
package struct TotalRule: Sendable, Hashable {
  package var aggregation: Aggregation
  package var weighting: DomainWeighting
  /// A domain's score counts as at least this much in a geometric mean; above 0.
  package var geometricMinimum: Double
  /// Share of the weight that must sit in scored domains, 0 to 1.
  package var minimumWeightShare: Double

  package init(
    aggregation: Aggregation,
    weighting: DomainWeighting,
    geometricMinimum: Double,
    minimumWeightShare: Double
  ) {
    self.aggregation = aggregation
    self.weighting = weighting
    self.geometricMinimum = geometricMinimum
    self.minimumWeightShare = minimumWeightShare
  }

  /// How domains are brought together.
  package enum Aggregation: Sendable, Hashable {
    /// Strong domains make up for weak ones.
    case arithmetic
    /// They make up for them in part.
    case geometric
  }

  /// What a domain counts for.
  package enum DomainWeighting: Sendable, Hashable {
    /// The sum of the domain's applicable indicator weights.
    case instrument
    case equal
    /// By domain; one that is not named has weight 0.
    case given([Domain.ID: Double])
  }
}
