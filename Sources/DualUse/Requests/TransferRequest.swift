package import Instruments

/// A technology, service or training that the state asks for or a donor offers.
package struct TransferRequest: Sendable, Hashable {
  package var technologyID: Technology.ID
  package var kind: TransferKind
  package var endUser: EndUser
  package var purpose: Purpose
  package var terms: TransferTerms
  /// In any order; of several for one mitigation the best grade counts.
  package var mitigations: [MitigationCommitment]

  package init(
    technologyID: Technology.ID,
    kind: TransferKind,
    endUser: EndUser = .unknown,
    purpose: Purpose = .unstated,
    terms: TransferTerms = TransferTerms(),
    mitigations: [MitigationCommitment] = []
  ) {
    self.technologyID = technologyID
    self.kind = kind
    self.endUser = endUser
    self.purpose = purpose
    self.terms = terms
    self.mitigations = mitigations
  }
}

/// A mitigation that the parties promise, with the evidence that it is real.
package struct MitigationCommitment: Sendable, Hashable {
  package var mitigationID: Mitigation.ID
  package var grade: EvidenceGrade

  package init(mitigationID: Mitigation.ID, grade: EvidenceGrade = .e0) {
    self.mitigationID = mitigationID
    self.grade = grade
  }
}
