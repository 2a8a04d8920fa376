package import Instruments

/// A constellation across domains: a fact, not a verdict.
package struct Pattern: Sendable, Hashable, Identifiable {
  /// For example "PAT-1".
  package var id: String
  package var state: State
  package var principleIDs: [Principle.ID]
  package var riskIDs: [String]

  package init(id: String, state: State, principleIDs: [Principle.ID], riskIDs: [String]) {
    self.id = id
    self.state = state
    self.principleIDs = principleIDs
    self.riskIDs = riskIDs
  }

  /// What can be said of a pattern; one that is absent is left out.
  package enum State: String, Sendable, Hashable, CaseIterable {
    case fires
    /// Does not fire, but would with some values for what is not answered.
    case cannotBeRuledOut = "cannot_be_ruled_out"
  }
}
