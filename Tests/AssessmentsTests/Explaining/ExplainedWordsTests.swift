internal import CapacityProtos
internal import Instruments
internal import Testing

@testable import Assessments

@Suite("Explanations in words: themes and totals")
struct ExplainedWordsTests {
  @Test("A scored theme")
  func scored() throws {
    let explanation = try ExplainedResponse().explanation(of: "GEN")
    // w*s: 0.75 + 0.375 + 0.625 + 0.5 + 1.5 of a weight of 6, of 8 that applies. w*g: 0.75 + 0.125 + 0.25.
    // w*q: 0.8 + 0.9 + 0.6 + 0.4 + 1.425.
    #expect(
      explanation.words == [
        """
        Gender and inclusion (domain GEN) scores 62.5 %, which is level 2.5 of 4: the mean of its answered questions, \
        each by its weight.
        """,
        "Of its 8 questions 5 are answered, 1 is unknown, 1 is withheld and 1 is not applicable.",
        "The coverage is 75 %: answers hold 6 of the weight of 8 that applies.",
        "The range is 46.9 % to 71.9 %: the score if all that is unanswered were at its worst, and at its best.",
        "Of the weight that applies 12.5 % is unknown and 12.5 % is withheld.",
        "The mean shortfall from the targets is 0.75 levels. A strong answer does not hide a weak one.",
        "The confidence is 51.6 %: the coverage times the mean confidence in the evidence, by its grades.",
        """
        Of the distance to 100 %, the largest parts are GEN-02 with 18.8 percentage points (level 1, weight 1.5), \
        GEN-04 with 8.3 percentage points (level 2, weight 1) and GEN-03 with 6.2 percentage points (level 2.5, \
        weight 1).
        """,
      ]
    )
    #expect(
      explanation.figures.map { "\($0.name): \($0.words)" } == [
        "score: 3.75 / 6 = 0.625 (62.5 %, level 2.5)", "coverage: 6 / 8 = 0.75 (75 %)",
        "low: 3.75 / 8 = 0.469 (46.9 %, level 1.88)", "high: 5.75 / 8 = 0.719 (71.9 %, level 2.88)",
        "gap: 1.125 / 6 = 0.188 (0.75 levels)", "confidence: 4.125 / 8 = 0.516 (51.6 %)",
        "unknown_share: 1 / 8 = 0.125 (12.5 %)", "withheld_share: 1 / 8 = 0.125 (12.5 %)",
      ]
    )
    #expect(explanation.title == "Gender and inclusion" && explanation.itemID == "GEN")
    #expect(
      explanation.inputs.map(\.answer) == [
        "level 3", "level 1", "25 percent of staff", "partial", "unknown", "withheld", "yes", "not applicable",
      ]
    )
    #expect(explanation.inputs.map(\.weightShare) == [0.125, 0.1875, 0.125, 0.125, 0.125, 0.125, 0.1875, 0])
    #expect(explanation.inputs.map(\.evidenceGrade).prefix(5) == [.e2, .e1, .e1, .e0, .unspecified])
    #expect(explanation.inputs[5].target == 0.5 && explanation.inputs[5].targetSource == "response")
    #expect(
      explanation.defaults.map { "\($0.name) \($0.value)" } == [
        "minimum_coverage 0.6", "confidences.E0 0.4", "confidences.E1 0.6", "confidences.E2 0.8",
        "confidences.E3 0.95", "small_base_grade 1.0", "default_target_level 3.0",
      ]
    )
    #expect(explanation.defaults.allSatisfy { $0.place == "profile" && !$0.words.isEmpty })
  }

  @Test("A theme with too few answers")
  func insufficient() throws {
    var response = try ExplainedResponse()
    for id in ["GEN-02", "GEN-03", "GEN-04"] { response.set(id, .unknown(true)) }
    let explanation = try response.explanation(of: "GEN")
    // Answered: 1 and 1.5 of 8.
    #expect(
      explanation.words == [
        """
        Gender and inclusion (domain GEN) has no score: its coverage of 31.2 % is below the 60 % that the profile asks \
        for. Its range can still be given.
        """,
        "Of its 8 questions 2 are answered, 4 are unknown, 1 is withheld and 1 is not applicable.",
        "The coverage is 31.2 %: answers hold 2.5 of the weight of 8 that applies.",
        "The range is 28.1 % to 96.9 %: the score if all that is unanswered were at its worst, and at its best.",
        "Of the weight that applies 56.2 % is unknown and 12.5 % is withheld.",
        "No answered question is below its target.",
        "The confidence is 27.8 %: the coverage times the mean confidence in the evidence, by its grades.",
      ]
    )
    let score = try #require(explanation.figures.first)
    #expect(score.result == nil)
    #expect(score.words == "None: its coverage of 31.2 % is below the 60 % that the profile asks for.")
  }

  @Test("A principle with too few answers says so, and both ends of its range")
  func principle() throws {
    var response = try ExplainedResponse()
    response.set("TEC-03", .choice(.partial))
    #expect(
      try response.explanation(of: "PRO-3e").words.prefix(4) == [
        """
        Without conditions (letter PRO-3e) has no score: its 1 answer is fewer than the 3 that the profile asks for in \
        a principle. Its range can still be given.
        """,
        "Its 1 question is answered.",
        "The coverage is 100 %: answers hold 1.5 of the weight of 1.5 that applies.",
        "All that applies is answered: both ends of the range are 50 %.",
      ]
    )
  }

  @Test("A theme that is not applicable is no zero")
  func notApplicable() throws {
    let explanation = try ExplainedResponse().explanation(of: "HRS")
    #expect(
      explanation.words == [
        """
        Human-rights safeguards and oversight (domain HRS) is not applicable: none of its questions applies, or those \
        that do weigh nothing. No figure is given; that is not a zero.
        """,
        "Its 9 questions are all not applicable.",
      ]
    )
    #expect(explanation.figures.map(\.words) == ["None: nothing of it applies, or what does weighs nothing."])
    #expect(explanation.figures.map(\.result) == [nil] && explanation.defaults.isEmpty)
  }

  @Test("A total names its domains, their weights and what it hides")
  func total() throws {
    let explanation = try ExplainedResponse().explanation(of: "total", profile: "with-total")
    // LAW 1 of W 12, GEN 0.625 of W 8, RES without a score of W 9.5: (12 + 5) / 20.
    #expect(
      explanation.words == [
        """
        The total across domains is 85 %, which is level 3.4 of 4: the arithmetic mean of the scores of 2 domains, \
        each by its weight W.
        """,
        "The W of a domain is the sum of its weights that apply.",
        """
        The coverage is 67.8 %: the share of W that domains with a score hold. Without a score: RES. Not applicable: \
        LIM, HRS, PRC, ENF, FOR and 4 more.
        """,
        "The range is 78.8 % to 88.8 %: the score if all that is unanswered were at its worst, and at its best.",
        "Of the weight that applies 35.6 % is unknown and 3.4 % is withheld.",
        "The confidence is 30.3 %: the mean over all domains that apply, each by its W.",
        "A total lets strength in one domain make up for weakness in another: read the domains first.",
      ]
    )
    #expect(explanation.figures.first?.words == "17 / 20 = 0.85 (85 %, level 3.4)")
    let inputs = explanation.inputs.filter { $0.weight > 0 }
    #expect(inputs.map(\.indicatorID) == ["LAW", "GEN", "RES"])
    #expect(inputs.map(\.answer) == ["scored", "scored", "insufficient data"])
    #expect(inputs.map(\.score) == [1, 0.625, nil] && inputs.map(\.weight) == [12, 8, 9.5])
    #expect(explanation.inputs.count == 12)
  }

  @Test("Titles, legend and sources stand beside the figures; a missing language falls back to English")
  func frame() throws {
    let response = try ExplainedResponse()
    let explanation = try response.explanation(of: "GEN", language: "xx-YY")
    #expect(explanation.title == "Gender and inclusion")
    #expect(explanation.legend.hasPrefix("Scores run from 0 to 1"))
    #expect(try response.explanation(of: "GEN", language: "fr").legend.hasPrefix("Les scores vont de 0 à 1"))
    let profile = try #require(response.data.profile(id: "default"))
    #expect(
      explanation.sources == [
        "Method m1 (scoring.md), sections 1 to 3",
        "OECD/JRC, Handbook on Constructing Composite Indicators (2008): normalisation, weights and aggregation",
        "Cybersecurity Capacity Maturity Model for Nations (Oxford CMM): cumulative maturity levels",
        "Instrument cyber-capacity 0.1, SHA-256 \(response.instrument.digest)",
        "Profile default \(profile.message.version), SHA-256 \(profile.digest)",
      ]
    )
  }

  @Test(
    "Every item of the samples is explained in whole sentences, with results as stored",
    arguments: ["default", "with-total"]
  )
  func samples(profile: String) throws {
    var response = try ExplainedResponse()
    for sample in response.data.samples {
      response.answers = SurveyDocument(text: sample.text, name: sample.name).response.answers
      let model = response.instrument.model
      let total = profile == "default" ? [] : ["total"]
      for item in model.themes.map(\.id) + model.indicators.map(\.id) + total {
        let explanation = try response.explanation(of: item, profile: profile)
        #expect(!explanation.title.isEmpty && !explanation.words.isEmpty && !explanation.figures.isEmpty)
        let texts = explanation.words + explanation.figures.map(\.words) + explanation.defaults.map(\.words)
        for text in texts {
          #expect(!text.isEmpty && !text.contains(" ? ") && !text.contains("  "), "\(text)")
        }
        #expect(explanation.words.allSatisfy { $0.hasSuffix(".") || $0.hasSuffix("\"") }, "\(item)")
        for figure in explanation.figures { #expect(figure.result == figure.result?.stored) }
      }
    }
  }
}
