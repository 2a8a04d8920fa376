internal import CapacityProtos
internal import ProtobufC
internal import Testing

@testable import Instruments

@Suite("Lint of the dual-use rules")
struct RuleSetLintTests {
  private static let data = Result { try SurveyData.embedded() }

  @Test("What is shipped passes")
  func shipped() throws {
    let report = try Self.data.get().lintRuleSet()
    #expect(report.findings.filter { $0.severity == .error }.isEmpty, "\(report.findings)")
    #expect(Set(report.readings.map(\.language)) == ["en", "fr", "es"])
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let rule: LintFinding.Rule
    let place: String
    let spoil: @Sendable (inout Capacity_V1_RuleSet) -> Void

    init(_ rule: LintFinding.Rule, _ place: String, _ spoil: @escaping @Sendable (inout Capacity_V1_RuleSet) -> Void) {
      (self.rule, self.place, self.spoil) = (rule, place, spoil)
    }

    var testDescription: String { "\(rule.rawValue) \(place)" }
  }

  @Test(
    "What falls short is found where it stands",
    arguments: [
      Fault(.catalogue, "DU-COV") { rules in rules.technologies.removeAll { $0.tagIds.contains("DU-COV") } },
      Fault(.catalogue, "honeypot") { $0.change("honeypot") { $0.serves = [] } },
      Fault(.alternatives, "honeypot") { $0.change("honeypot") { $0.noAlternativeReason = [:] } },
      Fault(.alternatives, "disk-imaging") { $0.change("disk-imaging") { $0.alternatives = ["spyware"] } },
      Fault(.alternatives, "disk-imaging") { $0.change("disk-imaging") { $0.alternatives = ["forensic-suite"] } },
      Fault(.sources, "RF-01") { $0.redFlags[0].source = " " },
      Fault(.cases, "RF-99") { $0.redFlags[0].id = "RF-99" },
      Fault(.cases, "RF-01") { $0.redFlags[0].id = "RF-99" },
      Fault(.cases, "MIT-99") { $0.mitigations[0].id = "MIT-99" },
      Fault(.mitigations, "MIT-13") { rules in
        rules.technologies.removeAll { !Set($0.tagIds).isDisjoint(with: ["DU-FOR", "DU-CRY", "DU-LIM"]) }
      },
      Fault(.translations, "dual-use red_flags/RF-02/title") { $0.redFlags[1].title["fr"] = nil },
    ]
  )
  func found(_ fault: Fault) throws {
    var rules = try Self.data.get().ruleSet.message
    fault.spoil(&rules)
    let report = RuleSetLint(rules: try Self.data.get().lintRules()).report(on: rules)
    #expect(report.findings.contains { $0.rule == fault.rule && $0.place == fault.place }, "\(report.findings)")
    #expect(!report.passes)
  }
}

extension Capacity_V1_RuleSet {
  fileprivate mutating func change(_ id: String, _ change: (inout Capacity_V1_Technology) -> Void) {
    guard let index = technologies.firstIndex(where: { $0.id == id }) else { return }
    change(&technologies[index])
  }
}
