internal import CapacityProtos
internal import Testing

@testable import Assessments

@Suite("Explanations in words: questions")
struct ExplainedAnswerTests {
  @Test("A level, which is a need")
  func level() throws {
    let explanation = try ExplainedResponse().explanation(of: "GEN-02")
    #expect(
      explanation.words == [
        "The answer is level 1: \"General offences, not applied online.\"", "The score is 1 / 4 = 0.25 (25 %).",
        "Its weight is 1.5, which is 18.8 % of the weight that applies in domain GEN.",
        "The evidence has grade E1 (a source is named), for a confidence of 60 %. The grade never changes the score.",
        "The target is level 3: the profile's default.",
        """
        It is a need, 2 levels below its target of level 3: priority 3 (2 levels x weight 1.5); place 1 of 3: no need \
        that can come first has a greater priority.
        """,
      ]
    )
    #expect(
      explanation.figures.map { "\($0.name) | \($0.formula) | \($0.words)" } == [
        "score | s = level / 4 | 1 / 4 = 0.25 (25 %, level 1)",
        "target | t = target level / 4 | 3 / 4 = 0.75 (75 %, level 3)",
        "gap | g = max(0, t - s) | max(0, 0.75 - 0.25) = 0.5 (2 levels)",
        "gap_levels | 4g | 4 * 0.5 = 2 levels", "priority | p = 4g * w | 2 * 1.5 = 3",
        """
        effective_priority | P = p + 0.5 * sum of p over the needs that require it directly | no need requires it: 3
        """,
      ]
    )
    let question =
      "Are technology-facilitated forms of gender-based violence addressed by precise law and practice?"
    #expect(explanation.title == question && explanation.inputs.map(\.question) == [question])
  }

  @Test("A choice without a grade")
  func choice() throws {
    #expect(
      try ExplainedResponse().explanation(of: "GEN-04").words == [
        "The answer is partial: \"One or two, or unpublished.\"",
        "The method gives partial a score of 0.5 (50 %, level 2).",
        "Its weight is 1, which is 12.5 % of the weight that applies in domain GEN.",
        "No grade was given, which reads as E0.",
        "The evidence has grade E0 (a claim only), for a confidence of 40 %. The grade never changes the score.",
        "The target is level 3: the profile's default.",
        """
        It is a need, 1 level below its target of level 3: priority 1 (1 level x weight 1); place 2 of 3: it comes \
        next in priority after GEN-02.
        """,
      ]
    )
  }

  @Test("A number between two anchors, from a small base")
  func number() throws {
    let explanation = try ExplainedResponse().explanation(of: "GEN-03")
    #expect(
      explanation.words == [
        "The answer is 25 percent of staff.",
        """
        25 lies between the anchors 20 (level 2) and 30 (level 3). On the straight line between them it is level \
        2 + (25 - 20) / (30 - 20) * (3 - 2) = 2.5 of 4, a score of 62.5 %.
        """,
        "Its weight is 1, which is 12.5 % of the weight that applies in domain GEN.",
        "The number rests on a small base, so that its grade is E1 at most.",
        "The evidence has grade E1 (a source is named), for a confidence of 60 %. The grade never changes the score.",
        "The target is level 3: the profile's default.",
        """
        It is a need, 0.5 levels below its target of level 3: priority 0.5 (0.5 levels x weight 1); place 3 of 3: it \
        comes next in priority after GEN-04.
        """,
      ]
    )
    #expect(
      explanation.figures.first?.words
        == "level = 2 + (25 - 20) / (30 - 20) * (3 - 2) = 2.5; 2.5 / 4 = 0.625 (62.5 %, level 2.5)"
    )
  }

  @Test("A number is not told to those who may not read the response")
  func untoldNumber() throws {
    let explanation = try ExplainedResponse().explanation(of: "GEN-03", tellsNumbers: false)
    #expect(
      explanation.words.prefix(2) == [
        "The answer is a number that comes to level 2.5 of 4.", "The score is 0.625 (62.5 %).",
      ]
    )
    #expect(explanation.inputs.map(\.answer) == ["a number of level 2.5"])
    let texts = explanation.words + explanation.figures.map(\.words) + explanation.figures.map(\.formula)
    #expect(!texts.contains { $0.contains("staff") || $0.contains(" 25") || $0.contains("(25") })
  }

  @Test(
    "A number beyond the anchors or on one of them",
    arguments: [
      (52.0, "52 lies above the last anchor, 40 (level 4), and counts as that anchor: a score of 100 %."),
      (30, "30 is an anchor of the scale, 30 (level 3): a score of 75 %."),
    ]
  )
  func clamped(number: Double, sentence: String) throws {
    var response = try ExplainedResponse()
    response.set("GEN-03", .number(number), .e2)
    let words = try response.explanation(of: "GEN-03").words
    #expect(words[1] == sentence)
    #expect(words.last == "It is not below its target, so that it is no need.")
  }

  @Test("Unknown, not mentioned, withheld and not applicable: none is a zero")
  func unanswered() throws {
    let response = try ExplainedResponse()
    let noZero =
      "so that there is no score. That is not a zero: it is left out of scores, lowers the coverage and widens the range."
    // RES-01, RES-03 and RES-07 weigh 1.5; RES-07 is a safeguard.
    #expect(
      try response.explanation(of: "RES-07").words == [
        "The response does not mention it, which reads as unknown.", "The answer is unknown, \(noZero)",
        "Its weight is 1.5, which is 15.8 % of the weight that applies in domain RES.",
        "The target is level 3: the profile's default.",
        """
        Among what should be found out first it is number 1 of 9, by weight 1.5 x 1.5 as a safeguard = 2.25; what \
        weighs the same stands in the order of the instrument.
        """,
      ]
    )
    #expect(try response.explanation(of: "GEN-05").words.first == "The answer is unknown, \(noZero)")
    #expect(
      try response.explanation(of: "GEN-06").words == [
        "The answer is withheld, \(noZero)",
        "Its weight is 1, which is 12.5 % of the weight that applies in domain GEN.",
        "The target is level 2: the state's own.",
      ]
    )
    let notApplicable = try response.explanation(of: "GEN-08")
    #expect(
      notApplicable.words == [
        """
        The answer is not applicable, so that there is no score. That is not a zero: it is left out of scores and \
        coverage.
        """
      ]
    )
    #expect(notApplicable.figures.map(\.result) == [nil, 0.75, nil])
    #expect(notApplicable.figures.first?.words == "None: the answer is not applicable.")
  }
}
