internal import Instruments

/// Looks for the smallest set of changes that lowers the tier of one item.
///
/// Every reason that alone gives the current tier must be met by some change of the set, so sets that leave one
/// out are not judged, and a change that bears on no reason is no candidate.
struct ChangeSearch {
  let assessor: TransferAssessor
  let transferCase: TransferCase
  let index: Int
  let asGiven: TransferOutcome
  private let tier: RiskTier

  /// More sets than this are not judged.
  static let mostTrials = 15_000
  static let mostChanges = 3

  init(_ assessor: TransferAssessor, _ transferCase: TransferCase, itemAt index: Int) {
    self.assessor = assessor
    self.transferCase = transferCase
    self.index = index
    let best = assessor.outcome(of: transferCase, as: .best)
    asGiven = assessor.outcome(of: transferCase, as: .asGiven, best: best)
    tier = asGiven.tiers[index]
  }

  func result() -> TransferChanges {
    let floor = assessor.catalogue.items[transferCase.items[index].position].technology.floor
    let residual = asGiven.risks[index].residual
    if tier == .negligible {
      return TransferChanges(outcome: .nothingToChange, tier: tier, residualRisk: residual)
    }
    let reasons = reasons()
    let isFloor = floor == tier
    if !isFloor, let found = search(reasons) { return found }
    return TransferChanges(
      outcome: isFloor ? .itemFloor : .noSetFound,
      tier: tier,
      residualRisk: residual,
      holding: holding(reasons, isFloor: isFloor)
    )
  }

  /// All that alone gives at least the current tier, the item's floor apart: red flags, bundles, residual risk.
  private func reasons() -> [ChangeReason] {
    let item = transferCase.items[index]
    let entry = assessor.catalogue.items[item.position]
    let form = entry.forms[item.kind.rawValue]
    var reasons: [ChangeReason] = []
    func add(_ rules: [Rule], _ effects: [RuleEffect]) {
      for (offset, rule) in rules.enumerated() {
        guard let raised = effects[index * rules.count + offset].tier, raised >= tier else { continue }
        reasons.append(assessor.reason(rule, form, serves: entry.serves))
      }
    }
    add(assessor.redFlags, asGiven.flagEffects)
    add(assessor.bundles, asGiven.bundleEffects)
    if assessor.numbers.tier(of: asGiven.risks[index].residual) >= tier {
      reasons.append(assessor.riskReason(item, form))
    }
    return reasons
  }

  /// The item's floor stands between the rules and the risk.
  private func holding(_ reasons: [ChangeReason], isFloor: Bool) -> [String] {
    var names = reasons.map(\.name)
    if isFloor {
      let risk = names.firstIndex(of: "residual_risk") ?? names.endIndex
      names.insert("item_floor", at: risk)
    }
    return names
  }

  /// Reasons beyond as many as a word has bits are not used to leave sets out.
  private func search(_ allReasons: [ChangeReason]) -> TransferChanges? {
    let reasons = Array(allReasons.prefix(UInt64.bitWidth))
    let candidates = assessor.candidates(transferCase, index, asGiven, reasons)
    let all: UInt64 = reasons.isEmpty ? 0 : .max >> UInt64(UInt64.bitWidth - reasons.count)
    var trials = 0
    for size in 1...Self.mostChanges {
      var best: (set: [Int], judged: Judgement)?
      forEachSet(of: size, among: candidates.count) { set in
        guard trials < Self.mostTrials else { return false }
        guard set.reduce(0, { $0 | candidates[$1].reasons }) == all else { return true }
        var changed = transferCase
        for position in set { changed.apply(candidates[position], toItemAt: index) }
        guard assessor.isAllowed(set.map { candidates[$0] }, in: changed) else { return true }
        trials += 1
        guard let judged = assessor.judgement(ofItemAt: index, in: changed, below: tier) else { return true }
        if judged.residual.inBillionths < best?.judged.residual.inBillionths ?? .infinity {
          best = (set, judged)
        }
        return true
      }
      if let best {
        return TransferChanges(
          outcome: .found,
          changes: best.set.map { assessor.change(candidates[$0]) },
          tier: best.judged.tier,
          residualRisk: best.judged.residual
        )
      }
    }
    return nil
  }

  /// Sets of positions in lexicographic order, until the body returns `false`.
  private func forEachSet(of size: Int, among count: Int, _ body: ([Int]) -> Bool) {
    guard size <= count else { return }
    var set = Array(0..<size)
    while body(set) {
      guard let last = set.indices.last(where: { set[$0] < count - size + $0 }) else { return }
      set[last] += 1
      for next in set.indices where next > last { set[next] = set[next - 1] + 1 }
    }
  }
}
