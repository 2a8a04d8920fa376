import Testing

@testable import Instruments

@Suite("The rules that instruments are held to")
struct LintRulesTests {
  @Test("are read from their file")
  func read() throws {
    let rules = try SurveyData.shared.lintRules()
    #expect(rules.minimumPrincipleIndicators == 3)
    #expect(rules.shortestSample == 100)
    #expect(rules.weights.values == [0.5, 1, 1.5, 2])
    #expect(rules.languages.map(\.tag) == ["en", "fr", "es"])
    #expect(rules.languages.map(\.formula) == [.flesch, .kandelMoles, .fernandezHuerta])
    // The seed topics of the survey, limits and researcher protection apart.
    #expect(
      rules.topics.map(\.id) == [
        "criminalization-scope", "limits", "researcher-protection", "human-rights-safeguards", "procedural-powers",
        "capacity", "forensics", "cooperation", "technical-assistance", "harmonization", "gender", "prevention",
        "institutions",
      ]
    )
  }

  @Test(
    "name the line and the field of what is wrong",
    arguments: [
      ("least_domain_share: 0.05", "least_domain_share: few", "weights.least_domain_share", "few"),
      ("least_domain_share: 0.05", "least_domian_share: 0.05", "weights.least_domian_share", "an unknown field"),
      ("formula: flesch", "formula: fog", "languages[0].formula", "fog"),
      ("minimum_principle_indicators: 3", "minimum_principle_indicators: 2.5", "minimum_principle_indicators", "2.5"),
      ("domains: [LAW]", "domains: LAW", "topics[0].domains", "LAW"),
    ]
  )
  func faults(old: String, new: String, field: String, found: String) throws {
    let copy = try SurveysCopy()
    try copy.replace(old, with: new, in: "lint.yaml")
    let reader = LintRulesReader(SurveyDataFile(path: "lint.yaml", text: try copy.text(of: "lint.yaml")))
    let fault = try #require(reader.faults.first)
    #expect(fault.file == "lint.yaml")
    #expect(try fault.line == copy.line(of: new, in: "lint.yaml"))
    #expect(fault.field == field)
    #expect(fault.found == found)
  }

  @Test("must be there, with every field once")
  func missing() throws {
    let reader = LintRulesReader(SurveyDataFile(path: "lint.yaml", text: "topics: []\ntopics: []\n"))
    #expect(
      reader.faults.map(\.found) == [
        "topics again", "no languages", "no minimum_principle_indicators", "no shortest_sample", "no weights",
        "no worked_cases",
      ]
    )
    let copy = try SurveysCopy()
    try copy.remove("lint.yaml")
    let faults = #expect(throws: SurveyDataFaults.self) { try copy.load().lintRules() }
    #expect(faults?.faults.map(\.found) == ["no file"])
  }
}
