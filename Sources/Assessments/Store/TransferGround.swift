/// What the transfers of one agency about one state rest on, read inside the transaction that changes some of it, as it is
/// before the change. Read as far as it is asked for: most changes need none of it.
///
/// What methods throw is a ``StoreError``, or what the engine of the store throws.
package protocol TransferGround {
  /// The transfers of assessments that have an open one, in the order of assessments.
  func openGroups() throws -> [TransferGroup]

  /// The transfers of assessments that have one that is superseded by an assessment, in the order of assessments.
  func groups(supersededBy assessmentID: String) throws -> [TransferGroup]

  /// The agency's assessments of the state in the order in which they came.
  func standings() throws -> [AssessmentStanding]

  /// Ids of the technologies that an assessment requested; empty once it was withdrawn.
  func requests(of assessmentID: String) throws -> Set<String>

  /// One of the agency's assessments of the state.
  ///
  /// - Throws: `StoreError.damaged` if it is not there.
  func assessment(id: String) throws -> StoredAssessment

  /// Where one of them stands in its review.
  ///
  /// - Throws: `StoreError.damaged` if it is not there.
  func review(of assessmentID: String) throws -> ReviewRecord
}

/// Where one of several assessments of an agency about a state stands.
package struct AssessmentStanding: Sendable, Hashable {
  package var id: String
  package var roundYear: Int
  package var roundNumber: Int
  /// Raw number of the `ReviewState`.
  package var stage: Int
  /// Whether it is published, or was until something later took its place.
  package var isPublished: Bool

  package init(id: String, roundYear: Int, roundNumber: Int, stage: Int, isPublished: Bool) {
    self.id = id
    self.roundYear = roundYear
    self.roundNumber = roundNumber
    self.stage = stage
    self.isPublished = isPublished
  }
}
