package import Instruments

/// Judges requested technologies by a rule set: facts and arithmetic, no verdict.
///
/// Conditions are read once, against one version of the instrument.
package final class TransferAssessor: Sendable {
  package let ruleSet: RuleSet
  package let instrument: Instrument

  let catalogue: Catalogue
  let numbers: RiskNumbers
  let redFlags: [Rule]
  let bundles: [Rule]
  /// Positions of indicators in the order in which open questions stand: those of most weight first.
  let questionOrder: [Int]

  /// Reads a rule set.
  ///
  /// - Parameters:
  ///   - ruleSet: With conditions as text.
  ///   - instrument: What `safeguard(...)` and the lists of indicators refer to.
  /// - Throws: Everything that is wrong with the rule set.
  package init(_ ruleSet: RuleSet, for instrument: Instrument) throws(RuleSetFaults) {
    var reader = RuleSetReader(ruleSet, instrument: instrument)
    catalogue = reader.catalogue()
    numbers = reader.numbers()
    redFlags = reader.redFlags()
    bundles = reader.bundles()
    self.ruleSet = ruleSet
    self.instrument = instrument
    questionOrder = Self.questionOrder(instrument)
    if !reader.faults.isEmpty { throw RuleSetFaults(reader.faults) }
  }

  /// Whether a technology is a controlled item.
  ///
  /// - Returns: `nil` for one that is not in the catalogue.
  package func isControlled(_ technologyID: Technology.ID) -> Bool? {
    catalogue.itemPositions[technologyID].map { catalogue.items[$0].isControlled }
  }

  /// Judges every item of a request.
  ///
  /// - Parameters:
  ///   - requests: In the order in which they are to be reported.
  ///   - held: What the state holds or has asked for before; ids that the catalogue does not have are not read.
  ///   - answers: Of this assessor's instrument.
  /// - Returns: One assessment for each item, in the order of the request.
  /// - Throws: Every technology and mitigation that the rule set does not know.
  package func assess(
    _ requests: [TransferRequest],
    held: [Technology.ID] = [],
    answers: AnswerSheet
  ) throws(TransferRequestFaults) -> [TransferAssessment] {
    let transferCase = try TransferCase(requests, held: held, answers: answers, catalogue: catalogue)
    if transferCase.items.isEmpty { return [] }
    let best = outcome(of: transferCase, as: .best)
    let asGiven = outcome(of: transferCase, as: .asGiven, best: best)
    let worst = outcome(of: transferCase, as: .worst)
    let sides = BundleSides(bundles, transferCase, asGiven)
    return transferCase.items.indices.map { index in
      let request = transferCase.items[index]
      let item = catalogue.items[request.position]
      let risk = asGiven.risks[index]
      return TransferAssessment(
        technologyID: item.technology.id,
        kind: request.kind,
        endUser: request.endUser,
        purpose: request.purpose,
        inherent: risk.inherent,
        safeguardWeakness: risk.safeguardWeakness,
        exposure: risk.exposure,
        rawRisk: risk.raw,
        residualRisk: risk.residual,
        ownTier: asGiven.ownTiers[index],
        tier: asGiven.tiers[index],
        bestTier: best.tiers[index],
        worstTier: worst.tiers[index],
        itemFloor: item.technology.floor,
        flags: flags(ofItemAt: index, in: transferCase, asGiven, best: best, sides),
        alternatives: item.technology.alternatives,
        openQuestions: openQuestions(ofItemAt: index, in: transferCase, asGiven, sides)
      )
    }
  }

  /// The smallest change that would lower the tier of one item: a search, so on demand only.
  ///
  /// - Parameters:
  ///   - index: Which item of the request, counted from 0; there must be such an item.
  ///   - requests: All items: the others stay as they are.
  ///   - held: As for `assess`.
  ///   - answers: As for `assess`.
  /// - Returns: The set of changes, or why there is none.
  /// - Throws: Every technology and mitigation that the rule set does not know.
  package func changes(
    forItemAt index: Int,
    of requests: [TransferRequest],
    held: [Technology.ID] = [],
    answers: AnswerSheet
  ) throws(TransferRequestFaults) -> TransferChanges {
    let transferCase = try TransferCase(requests, held: held, answers: answers, catalogue: catalogue)
    return ChangeSearch(self, transferCase, itemAt: index).result()
  }
}
