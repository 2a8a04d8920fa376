import CapacityProtos
import Instruments
import Testing

@testable import Reports

@Suite("Facts of flags in words")
struct FactWordsTests {
  @Test(
    "Each fact reads as people say it",
    arguments: [
      ("ENF-05", "0.14", .answered, "ENF-05: level 0.6 (14 %)"),
      ("HRS-01", "0.25", .answered, "HRS-01: level 1 (25 %)"),
      ("FOR-05", "0.25", .unknown, "FOR-05: unknown, counted as level 1"),
      ("FOR-05", "0", .notApplicable, "FOR-05: not applicable, counted as level 0"),
      ("inherent", "0.7", .unspecified, "inherent risk 0.70"),
      ("weakness_worst", "0.883333333", .unspecified, "worst-case safeguard weakness 0.88"),
      ("controlled", "true", .unspecified, "a controlled item"),
      ("tagged", "true", .unspecified, "carries a dual-use tag"),
      ("tag", "DU-FOR, DU-CRY", .unspecified, "carries the tags DU-FOR, DU-CRY"),
      ("end_user", "private_contractor", .unspecified, "end user: private contractor"),
      ("purpose", "none", .unspecified, "purpose: unstated"),
      ("terms.misuse_finding", "unknown", .unspecified, "misuse found by a court or overseer: unknown"),
      ("MIT-06", "none", .unspecified, "MIT-06"),
      ("newer_fact", "some_word", .unspecified, "newer fact: some word"),
    ] as [(String, String, Capacity_V1_AnswerState, String)]
  )
  func words(subject: String, value: String, state: Capacity_V1_AnswerState, words: String) throws {
    let titles = ReportTitles(data: try SurveyData.embedded(), instrumentID: "", version: "", language: "en")
    var fact = Capacity_V1_Fact()
    fact.subject = subject
    fact.value = value
    fact.answerState = state
    let text = FactWords(titles: titles).text(of: fact)
    #expect(subject == "MIT-06" ? text.hasPrefix(words) && text.hasSuffix("not promised") : text == words)
  }
}
