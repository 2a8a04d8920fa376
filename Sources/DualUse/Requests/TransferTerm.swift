/// A term of a transfer, in the order in which terms are shown.
package enum TransferTerm: Int, WordList {
  case supplierRemoteAccess
  case reTransferAllowed
  case tiedProcurement
  case treatyCondition
  case dataAccessCondition
  case trainingIncluded
  case upkeepFunded
  /// A court, treaty body or independent overseer found misuse of this kind of tool by this end user or its body.
  case misuseFinding
  case misuseRemedied
  /// Read for end users whose factor needs it.
  case userIndependenceEvidenced

  package static let words = [
    "supplier_remote_access", "re_transfer_allowed", "tied_procurement", "treaty_condition",
    "data_access_condition", "training_included", "upkeep_funded", "misuse_finding", "misuse_remedied",
    "user_independence_evidenced",
  ]

  /// As facts, changes and open questions name it, for example "terms.misuse_finding".
  package var subject: String { "terms.\(word)" }
}
