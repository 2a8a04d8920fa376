internal import Instruments

/// Something that alone gives an item at least its current tier, and all that bears on it.
struct ChangeReason {
  /// A rule id or "residual_risk".
  var name: String
  /// Bits of terms.
  var terms: UInt32 = 0
  var indicators: Set<Int> = []
  var mitigations: Set<Int> = []
  /// It can't be told what bears on it.
  var readsAnything = false

  init(name: String) {
    self.name = name
  }

  func bearsOn(_ change: CandidateChange.Kind) -> Bool {
    if readsAnything { return true }
    return switch change {
    case .term(let term, _): terms & term.bit != 0
    case .mitigation(let position): mitigations.contains(position)
    case .indicator(let position, _): indicators.contains(position)
    }
  }

  /// Adds what a condition on an item reads.
  mutating func add(_ condition: Condition, relevant: [Int], serves: [Int]) {
    for test in condition.tests {
      switch test {
      case .words(.term(let term), _): terms |= term.bit
      case .words(.mitigation(let position), _): mitigations.insert(position)
      case .words(.ownTier, _): readsAnything = true
      case .number(.safeguard(let position), _, _): indicators.insert(position)
      case .number(.weaknessWorst, _, _): indicators.formUnion(relevant)
      case .number(.lowestServed, _, _): indicators.formUnion(serves)
      case .tags, .truth, .words, .number, .requestedKinds: break
      }
    }
  }
}

extension TransferAssessor {
  /// A red flag or bundle rule as a reason.
  func reason(_ rule: Rule, _ form: ItemForm, serves: [Int]) -> ChangeReason {
    var reason = ChangeReason(name: rule.id)
    for condition in rule.conditions {
      reason.add(condition, relevant: form.safeguards, serves: serves)
    }
    // The other items of a bundle have safeguards of their own.
    if !rule.sides.isEmpty && rule.sides.flatMap(\.tests).contains(where: \.readsOtherIndicators) {
      reason.readsAnything = true
    }
    return reason
  }

  /// Residual risk as a reason.
  func riskReason(_ item: TransferCase.Item, _ form: ItemForm) -> ChangeReason {
    var reason = ChangeReason(name: "residual_risk")
    reason.indicators = Set(form.safeguards)
    reason.mitigations = Set(form.mitigations)
    reason.indicators.formUnion(form.mitigations.compactMap { catalogue.mitigations[$0].needs })
    if numbers.endUsers[item.endUser.rawValue].needsIndependence {
      reason.terms = TransferTerm.userIndependenceEvidenced.bit
    }
    return reason
  }
}

extension Condition.Test {
  /// It reads indicators that its text does not name.
  fileprivate var readsOtherIndicators: Bool {
    switch self {
    case .number(.weaknessWorst, _, _), .number(.lowestServed, _, _): true
    default: false
    }
  }
}
