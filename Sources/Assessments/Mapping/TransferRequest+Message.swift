package import CapacityProtos
package import DualUse
internal import Instruments
internal import ProtobufC

extension TransferRequest {
  /// - Returns: `nil` for a kind that validation should have refused.
  package init?(_ message: Capacity_V1_TechnologyRequest) {
    guard let kind = TransferKind(word: message.kind.shortName) else { return nil }
    self.init(
      technologyID: message.technologyID,
      kind: kind,
      endUser: EndUser(word: message.endUser.shortName) ?? .unknown,
      purpose: Purpose(word: message.purpose.shortName) ?? .unstated,
      terms: TransferTerms(message.terms ?? .init()),
      mitigations: message.mitigations.map {
        MitigationCommitment(mitigationID: $0.mitigationID, grade: EvidenceGrade($0.evidenceGrade))
      }
    )
  }
}

extension TransferTerms {
  fileprivate init(_ message: Capacity_V1_TransferTerms) {
    func ternary(_ value: Capacity_V1_Ternary) -> Ternary { Ternary(word: value.shortName) ?? .unknown }
    self.init(
      supplierRemoteAccess: ternary(message.supplierRemoteAccess),
      reTransferAllowed: ternary(message.reTransferAllowed),
      tiedProcurement: ternary(message.tiedProcurement),
      treatyCondition: ternary(message.treatyCondition),
      dataAccessCondition: ternary(message.dataAccessCondition),
      trainingIncluded: ternary(message.trainingIncluded),
      upkeepFunded: ternary(message.upkeepFunded),
      misuseFinding: ternary(message.misuseFinding),
      misuseRemedied: ternary(message.misuseRemedied),
      userIndependenceEvidenced: ternary(message.userIndependenceEvidenced)
    )
  }
}
