internal import CapacityProtos

extension Capacity_V1_Assessment {
  /// Takes out what only earlier assessments tell: they may have stricter labels than this one.
  ///
  /// A bundle rule that fired because of them stays, with its words and its tier: the risk is there for all to see, what
  /// was asked for before is not. Digests go with what they are over, where it could be guessed from them.
  mutating func hideEarlierRequests() {
    let hidden = Set(technologiesHeld.filter { !$0.assessmentID.isEmpty }.map(\.technologyID))
    guard !hidden.isEmpty else { return }
    technologiesHeld.removeAll { hidden.contains($0.technologyID) }
    digests?.technologiesHeld = ""
    digests?.scorecard = ""
    guard var scorecard else { return }
    // What this response asks for itself is no secret of another one.
    let own = Set(scorecard.transfers.map(\.technologyID))
    for transfer in scorecard.transfers.indices {
      for flag in scorecard.transfers[transfer].flags.indices {
        scorecard.transfers[transfer].flags[flag].technologyIds.removeAll { hidden.contains($0) && !own.contains($0) }
      }
    }
    self.scorecard = scorecard
  }
}
