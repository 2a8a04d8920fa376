import CapacityProtos
import Instruments
import Testing

@Suite("The lint of an instrument")
struct InstrumentLintTests {
  private let rules: LintRules
  private let shipped: Capacity_V1_Instrument

  init() throws {
    rules = try SurveyData.shared.lintRules()
    shipped = try #require(SurveyData.shared.instrument(id: "", version: "0.1")).message
  }

  @Test("passes on the shipped instrument, with its rules and profiles, without a finding")
  func passes() throws {
    let data = try SurveyData.shared
    for instrument in data.instruments {
      let report = try data.lint(instrument)
      #expect(report.findings.map(\.description) == [])
      #expect(report.passes)
    }
  }

  @Test("tells the figures that it judges by")
  func figures() throws {
    let report = InstrumentLint(rules: rules).report(on: shipped)
    // The table at the head of instrument.md: 12.0 of 131.0, and the heaviest of its nine has 2.0.
    let law = try #require(report.domainShares.first)
    #expect(law.domainID == "LAW")
    #expect(abs(law.share - 12.0 / 131) < 1e-12)
    #expect(abs(law.heaviestIndicatorShare - 2.0 / 12) < 1e-12)
    #expect(report.principleCounts.count == 10)
    #expect(report.principleCounts.first { $0.id == "PAR-3" }?.indicators == 3)
    #expect(report.topicCounts.allSatisfy { $0.indicators >= 3 })
    #expect(Set(report.readings.map(\.language)) == ["en", "fr", "es"])
  }

  // MARK: Scales

  @Test(
    "refuses levels that are the same, that say nothing new, that are empty, or that build on a later one",
    arguments: [
      (3, "en", "  one OF the two is an explicit offence, the other is missing or still a bill", "the same words"),
      (3, "en", "One of the two is an explicit offence.", "nothing in level 3 that level 2 does not say"),
      (3, "en", " ", "nothing for level 3"),
      (3, "en", "As level 4, in decided cases.", "level 3 builds on level 4"),
      (4, "fr", "Comme au niveau 4, avec un rapport.", "level 4 builds on level 4"),
      (1, "fr", "Aucune infraction", "nothing in level 1 that level 0 does not say"),
    ]
  )
  func levels(level: Int, language: String, text: String, found: String) {
    let findings = findings { $0.domains[0].indicators[0].levels[level].text[language] = text }
      .filter { $0.rule == .scale }
    #expect(findings.map(\.place) == ["LAW-01"])
    #expect(findings.map(\.language) == [language])
    #expect(findings.first?.found.hasPrefix(found) == true, "\(findings)")
    #expect(findings.map(\.severity) == [.error])
  }

  @Test("refuses four levels, and anchors that turn back")
  func scales() {
    let four = findings { $0.domains[0].indicators[0].levels.remove(at: 2) }
    #expect(four.filter { $0.rule == .scale }.map(\.found) == ["levels 0, 1, 3, 4"])
    let turning = findings { instrument in
      instrument.domains[1].indicators[6].anchors = [(0, 0), (10, 4), (20, 2)].map { value, level in
        var anchor = Capacity_V1_Anchor()
        (anchor.value, anchor.level) = (value, level)
        return anchor
      }
    }
    #expect(turning.map(\.place) == ["LIM-07"])
    #expect(turning.map(\.found) == ["anchors at levels 0.0, 4.0, 2.0"])
  }

  // MARK: Coverage and weights

  @Test("refuses a principle that fewer than three indicators cite, letters counted under it")
  func principles() {
    let findings = findings { instrument in
      instrument.forEachIndicator { indicator in
        if indicator.id == "TEC-09" { indicator.principleIds.removeAll { $0.hasPrefix("PAR-3") } }
      }
    }
    #expect(findings.map(\.place) == ["PAR-3"])
    #expect(findings.map(\.found) == ["2 indicators that cite it"])
    #expect(findings.map(\.allowed) == ["at least 3"])
  }

  @Test("refuses a topic with too few indicators, or with ids that are not there")
  func topics() {
    let findings = findings { $0.domains.removeAll { $0.id == "FOR" } }.filter { $0.rule == .topics }
    #expect(
      findings.map(\.description) == [
        "error: human-rights-safeguards: found FOR-05, which the instrument does not have; "
          + "allowed: domains and indicators that it has",
        "error: human-rights-safeguards: found FOR-08, which the instrument does not have; "
          + "allowed: domains and indicators that it has",
        "error: forensics: found FOR, which the instrument does not have; allowed: domains and indicators that it has",
        "error: forensics: found 2 indicators about digital forensics and electronic evidence; allowed: at least 6",
      ]
    )
  }

  @Test("refuses a domain that weighs too much, an indicator that outweighs its domain, and an odd weight")
  func weights() {
    let findings = findings { instrument in
      instrument.forEachIndicator { indicator in
        if indicator.id.hasPrefix("RES") { indicator.weight *= 2 }
        if indicator.id == "GEN-01" { indicator.weight = 2.5 }
      }
    }
    .filter { $0.rule == .weights }
    // RES has 19 of 131 + 9.5 + GEN-01's change: 19 / 142 = 13.4 percent.
    #expect(findings.contains { $0.place == "RES" && $0.allowed == "5.0 percent to 12.5 percent" })
    #expect(findings.contains { $0.place == "GEN-01" && $0.found == "weight 2.5" })
    #expect(findings.contains { $0.place == "GEN-01" && $0.found.hasSuffix("of the weight of GEN") })
  }

  // MARK: References

  @Test("refuses circles, and references to what is not there")
  func references() {
    let findings = findings { instrument in
      instrument.domains[0].indicators[0].requires = ["LAW-01"]
      instrument.domains[0].indicators[1].crosswalk[0].references = ["999"]
      instrument.domains[0].indicators[2].riskIds = ["RSK-99"]
      instrument.domains[0].indicators[3].crosswalk[0].frameworkID = "nowhere"
      instrument.domains[0].indicators[4].requires = ["XXX-01"]
    }
    #expect(Set(findings.map(\.rule)) == [.references])
    #expect(Set(findings.map(\.place)) == ["LAW-01", "LAW-02", "LAW-03", "LAW-04", "LAW-05"])
    #expect(findings.contains { $0.found == "uncc 999" })
    #expect(findings.contains { $0.found == "LAW-01 requires itself, directly or through others" })
  }

  // MARK: Texts

  @Test("names a text that a language lacks, that was copied, or that says other numbers")
  func translations() {
    let findings = findings { instrument in
      let text = "At least 12 of 40 cases are examined"
      instrument.domains[0].indicators[0].question["fr"] = nil
      instrument.domains[0].indicators[1].question["es"] = instrument.domains[0].indicators[1].question["en"]
      instrument.domains[0].indicators[2].question = [
        "en": text, "fr": "Au moins 12 cas sur 4", "es": "12 de 40 casos",
      ]
    }
    #expect(findings.map(\.rule) == [.translations, .translations, .translations])
    #expect(findings.map(\.language) == ["es", "fr", "fr"])
    #expect(findings.map(\.severity) == [.warning, .error, .warning])
    #expect(
      findings.map(\.place) == ["LAW-02", "LAW-01", "LAW-03"].map { "domains/LAW/indicators/\($0)/question" }
    )
    #expect(findings.map(\.found) == ["the English text", "no text", "the numbers 12, 4"])
  }

  @Test("looks at the languages that are asked for even if no text has them")
  func noTranslation() throws {
    var rules = rules
    rules.languages.removeAll { $0.tag != "fr" }
    rules.languages[0].tag = "ar"
    let base = try #require(SurveyData.shared.instrument(id: "", version: "0.1")).base
    let findings = InstrumentLint(rules: rules).report(on: base).findings
    #expect(Set(findings.map(\.language)) == ["ar"])
    #expect(findings.count > 900)
  }

  @Test("refuses a part that is hard to read, and names sentences that are too long")
  func reading() throws {
    let words = Array(repeating: "responsibility", count: 36).joined(separator: " ")
    let samples = Array(repeating: words + ".", count: 3).joined(separator: " ")
    let findings = findings { instrument in
      instrument.risks = Array(instrument.risks.prefix(1))
      for key in ["fr", "es", "en"] { instrument.risks[0].statement[key] = samples }
    }
    #expect(findings.contains { $0.rule == .readingEase && $0.place == "risks" && $0.language == "en" })
    let long = try #require(findings.first { $0.rule == .sentences })
    #expect(long.severity == .warning)
    #expect(long.language == "en")
    #expect(long.found.hasPrefix("a sentence of 36 words: responsibility"))
  }

  /// What is found in a copy with one thing changed.
  private func findings(_ change: (inout Capacity_V1_Instrument) -> Void) -> [LintFinding] {
    var instrument = shipped
    change(&instrument)
    return InstrumentLint(rules: rules).report(on: instrument).findings
  }
}
