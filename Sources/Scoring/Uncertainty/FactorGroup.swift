/// Assumptions that are drawn together, so that their influence can be told apart.
package enum FactorGroup: String, Sendable, Hashable, CaseIterable {
  /// How much indicators and domains count for.
  case weights
  /// Errors of single answers, and what stands in for missing ones.
  case answers
  /// One source's habit of rating high or low throughout.
  case respondent
  /// Whether strong domains may make up for weak ones; for a total only.
  case aggregation
}
