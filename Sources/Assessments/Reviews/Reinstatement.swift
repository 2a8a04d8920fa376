internal import CapacityProtos

/// What becomes of the assessments in whose place one stood that is withdrawn.
///
/// What was published is published again: the latest of several, which takes the place of the others. What was returned is
/// returned again, unless another one of its round corrects it too: one that came after it was given back. What was there
/// beside it before that corrects nothing.
struct Reinstatement {
  /// The assessment that is withdrawn.
  let withdrawn: String
  let ground: any TransferGround

  /// The ids of those that stand again, and those that something else stands in for, with that.
  private(set) var back: Set<String> = []
  private(set) var moved: [String: String] = [:]
  private var superseded: [(standing: AssessmentStanding, record: ReviewRecord)] = []

  /// - Throws: ``StoreError``.
  init(of withdrawn: String, _ ground: any TransferGround) throws {
    self.withdrawn = withdrawn
    self.ground = ground
    let standings = try ground.standings()
    superseded = try standings.filter { $0.stage == AssessmentStanding.superseded }.compactMap { standing in
      let record = try ground.review(of: standing.id)
      return try Capacity_V1_Review(record).supersededBy == withdrawn ? (standing, record) : nil
    }
    let latest = superseded.map(\.standing).filter(\.isPublished).max { $0.place < $1.place }
    for (standing, record) in superseded {
      let successor =
        standing.isPublished
        ? latest
        : standings.last { $0.id != withdrawn && $0.corrects(standing, returnedBehind: record.returnedBehind) }
      if let successor, successor.id != standing.id {
        moved[standing.id] = successor.id
      } else {
        back.insert(standing.id)
      }
    }
  }

  /// - Parameter summary: Of the one that is withdrawn: the others are of the same agency about the same state.
  func changes(_ summary: AssessmentSummary, by caller: Caller, at time: Int64) throws -> [ReviewChange] {
    try superseded.map { standing, record in
      var summary = summary
      summary.id = standing.id
      summary.isPublished = standing.isPublished
      let situation = ReviewSituation(summary: summary, record: record)
      guard let successor = moved[standing.id] else {
        return try ReviewDraft.reinstated(situation, after: withdrawn, caller: caller, at: time)
      }
      return try ReviewDraft.superseded(situation, by: successor, caller: caller, at: time)
    }
  }
}

extension AssessmentStanding {
  /// Whether this one would have taken the place of another that was returned.
  ///
  /// - Parameter place: ``ReviewRecord/returnedBehind`` of the other. Where it is not known, nothing is taken for its
  ///   correction: that it waits for one again can be set right, that it is closed cannot.
  fileprivate func corrects(_ other: AssessmentStanding, returnedBehind place: String?) -> Bool {
    guard let place, id > place, counts else { return false }
    return (roundYear, roundNumber) == (other.roundYear, other.roundNumber)
  }
}
