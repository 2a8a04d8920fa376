internal import Assessments
internal import DualUse
internal import Foundation
internal import Instruments
internal import TestSupport

/// Shows another implementation of the dual-use method what this engine makes of transfers.
///
/// Reads cases from standard input, one JSON object a line, in the form of Tests/WorkedCases/dual-use-cases.json (what
/// is expected is not read) and answers each with a line: figures, tiers, flags and bundles in the same form.
///
/// With `--mutations` it reads no input: it switches off each part of the rule set in turn, and prints the parts
/// whose loss no worked case notices. Exit status: 1 when there is one.
@main
struct DualUseProbe {
  static func main() throws {
    let data = try SurveyData.embedded()
    guard let instrument = data.instrument(id: "", version: "0.1")?.model else { throw NoInstrument() }
    let ruleSet = RuleSet(data.ruleSet.message)
    if CommandLine.arguments.contains("--mutations") {
      let run = try MutationRun(ruleSet: ruleSet, instrument: instrument)
      exit(try run.survivors().isEmpty ? 0 : 1)
    }
    let assessor = try TransferAssessor(ruleSet, for: instrument)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    while let line = readLine() {
      let asked = try JSONDecoder().decode(WorkedCase.self, from: Data(line.utf8))
      let results = try assessor.assess(asked.requests, held: asked.held, answers: asked.sheet(for: instrument))
      print(String(decoding: try encoder.encode(ProbeAnswer(results)), as: UTF8.self))
    }
  }

  private struct NoInstrument: Error {}
}

/// What the engine makes of a case.
private struct ProbeAnswer: Encodable {
  var expected: [Item]
  var expected_bundles: [WorkedCase.Bundle]

  init(_ results: [TransferAssessment]) {
    expected = results.map(Item.init)
    expected_bundles = WorkedCase.Bundle.all(of: results)
  }

  struct Item: Encodable {
    var technology: String
    var inherent, safeguard_weakness, exposure, raw, residual: Double
    var own_tier, tier, best, worst: String
    var flags: [WorkedCase.Flag]
    var open_questions: [String]

    init(_ result: TransferAssessment) {
      technology = result.technologyID
      (inherent, safeguard_weakness) = (result.inherent, result.safeguardWeakness)
      (exposure, raw, residual) = (result.exposure, result.rawRisk, result.residualRisk)
      (own_tier, tier) = (result.ownTier.word, result.tier.word)
      (best, worst) = (result.bestTier.word, result.worstTier.word)
      flags = WorkedCase.Flag.all(of: result)
      open_questions = result.openQuestions
    }
  }
}
