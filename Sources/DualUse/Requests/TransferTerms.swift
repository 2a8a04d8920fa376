/// The terms of a transfer. What is not said is unknown.
package struct TransferTerms: Sendable, Hashable {
  /// Two bits for each term, so that requests are copied without allocation.
  private var packed: UInt32 = 0

  /// All unknown.
  package init() {
    for term in TransferTerm.allCases {
      self[term] = .unknown
    }
  }

  package init(
    supplierRemoteAccess: Ternary = .unknown,
    reTransferAllowed: Ternary = .unknown,
    tiedProcurement: Ternary = .unknown,
    treatyCondition: Ternary = .unknown,
    dataAccessCondition: Ternary = .unknown,
    trainingIncluded: Ternary = .unknown,
    upkeepFunded: Ternary = .unknown,
    misuseFinding: Ternary = .unknown,
    misuseRemedied: Ternary = .unknown,
    userIndependenceEvidenced: Ternary = .unknown
  ) {
    self[.supplierRemoteAccess] = supplierRemoteAccess
    self[.reTransferAllowed] = reTransferAllowed
    self[.tiedProcurement] = tiedProcurement
    self[.treatyCondition] = treatyCondition
    self[.dataAccessCondition] = dataAccessCondition
    self[.trainingIncluded] = trainingIncluded
    self[.upkeepFunded] = upkeepFunded
    self[.misuseFinding] = misuseFinding
    self[.misuseRemedied] = misuseRemedied
    self[.userIndependenceEvidenced] = userIndependenceEvidenced
  }

  package subscript(term: TransferTerm) -> Ternary {
    get {
      Ternary(rawValue: Int(packed >> Self.shift(of: term) & 0b11)) ?? .unknown
    }
    set {
      packed &= ~(0b11 << Self.shift(of: term))
      packed |= UInt32(newValue.rawValue) << Self.shift(of: term)
    }
  }

  private static func shift(of term: TransferTerm) -> UInt32 {
    UInt32(2 * term.rawValue)
  }
}
