internal import DualUse
internal import Instruments
internal import TestSupport

/// Switches off one part of a rule set after the other and asks whether a worked case notices.
struct MutationRun {
  let ruleSet: RuleSet
  let instrument: Instrument
  let cases: [WorkedCase]

  init(ruleSet: RuleSet, instrument: Instrument) throws {
    (self.ruleSet, self.instrument) = (ruleSet, instrument)
    cases = try WorkedCase.all() + WorkedCase.all(in: "dual-use-own-cases.json")
  }

  /// Prints what was switched off and what survived.
  ///
  /// - Returns: The parts whose loss no case notices; the rule set as it is, where a case fails without any loss.
  func survivors() throws -> [String] {
    if try isNoticed(ruleSet) {
      print("the worked cases fail with the rule set as it is")
      return ["the rule set as it is"]
    }
    let mutations = RuleMutation.all(of: ruleSet)
    let survivors = try mutations.filter { try !isNoticed($0.ruleSet) }.map(\.name)
    for name in survivors { print("no case notices: \(name)") }
    print("switched off: \(mutations.count) parts in turn, noticed: \(mutations.count - survivors.count)")
    print("survivors: \(survivors.isEmpty ? "none" : survivors.joined(separator: ", "))")
    return survivors
  }

  private func isNoticed(_ changed: RuleSet) throws -> Bool {
    let assessor = try TransferAssessor(changed, for: instrument)
    return try cases.contains { worked in
      let sheet = try worked.sheet(for: instrument)
      let results = try assessor.assess(worked.requests, held: worked.held, answers: sheet)
      return !worked.differences(from: results).isEmpty
    }
  }
}
