internal import CapacityProtos

/// What changed between two judgements of one transfer.
struct TransferComparison {
  let before: Capacity_V1_TransferAssessment
  let after: Capacity_V1_TransferAssessment

  enum Verdict: Sendable, Hashable {
    /// Tier and flags are the same; figures may have moved within them.
    case same
    case raised
    case eased
  }

  var verdict: Verdict {
    if after.tier.rawValue > before.tier.rawValue || after.flags.contains(where: isWorse) { return .raised }
    let isSame =
      after.tier == before.tier
      && after.flags.map(FlagKey.init) == before.flags.map(FlagKey.init)
    return isSame ? .same : .eased
  }

  /// Rules whose earlier decision does not cover what is there now: the flag became worse, or the tier of the item rose,
  /// for who may approve depends on the tier (dual-use.md section 9).
  var worseRules: Set<String> {
    if after.tier.rawValue > before.tier.rawValue { return Set(after.flags.map(\.ruleID)) }
    return Set(after.flags.filter(isWorse).map(\.ruleID))
  }

  /// It did not fire, had a lower floor, rested on what was not answered, or on a safeguard that stood higher.
  private func isWorse(_ flag: Capacity_V1_Flag) -> Bool {
    guard let earlier = before.flags.first(where: { $0.ruleID == flag.ruleID }) else { return true }
    if flag.floor.rawValue > earlier.floor.rawValue || (earlier.unverified && !flag.unverified) { return true }
    return flag.facts.contains { fact in
      guard fact.answerState != .unspecified, let value = Double(fact.value),
        let old = earlier.facts.first(where: { $0.subject == fact.subject }).flatMap({ Double($0.value) })
      else { return false }
      return value < old
    }
  }

  private struct FlagKey: Hashable {
    let ruleID: String
    let floor: Int32
    let isUnverified: Bool

    init(_ flag: Capacity_V1_Flag) {
      ruleID = flag.ruleID
      floor = flag.floor.rawValue
      isUnverified = flag.unverified
    }
  }
}
