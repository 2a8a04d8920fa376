internal import DualUse
internal import Instruments
internal import TestSupport
internal import Testing

@Suite("Worked cases as lint.yaml declares them")
struct DeclaredCaseTests {
  @Test("Each rule and mitigation names just the cases that meet or give it")
  func declared() throws {
    var met: [String: Set<String>] = [:]
    for worked in try WorkedCase.all() + WorkedCase.all(in: "dual-use-own-cases.json") {
      let rules = worked.expected.flatMap { $0.flags.map(\.rule) } + worked.expected_bundles.map(\.rule)
      let given = try worked.requests.flatMap { $0.mitigations.map(\.mitigationID) }
      for id in rules + given { met[id, default: []].insert(worked.case) }
    }
    let declared = try SurveyData.embedded().lintRules().workedCases
    #expect(Dictionary(uniqueKeysWithValues: declared.map { ($0.id, Set($0.cases)) }) == met)
  }
}
