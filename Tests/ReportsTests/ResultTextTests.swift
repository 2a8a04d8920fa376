import CapacityProtos
import Instruments
import ProtobufC
import Reports
import Testing

@Suite("Results, supports, verifications and the care of instruments as text")
struct ResultTextTests {
  private let options = TextOptions(width: 80)

  private var results: [Capacity_V1_AssessmentResult] {
    [(0, "0.1", []), (1, "0.2", ["LAW-09", "FOR-11"])].map { number, version, missing in
      var result = Capacity_V1_AssessmentResult()
      result.number = UInt32(number)
      result.createTime = .init(milliseconds: 1_767_225_600_000 + Int64(number) * 86_400_000)
      result.instrumentVersion = version
      (result.profileID, result.profileVersion) = ("default", "1")
      result.notCarriedIndicatorIds = missing
      result.digests = Capacity_V1_Digests()
      result.digests?.methodVersion = "m1"
      result.digests?.ruleSetVersion = "0.2"
      result.digests?.scorecard = String(repeating: "0123456789abcdef", count: 4)
      return result
    }
  }

  private var supports: Capacity_V1_ListSupportResponse {
    var list = Capacity_V1_ListSupportResponse()
    list.supports = [nil, 1_767_225_600_000].map { (end: Int64?) in
      var support = Capacity_V1_Support()
      support.supportID = "01JZX0000000000000000000S1"
      support.agency = "donor-agency-one"
      support.stateCode = "XAA"
      support.title = "Forensic laboratory for the police"
      support.indicatorIds = ["FOR-01", "FOR-05"]
      support.createTime = .init(milliseconds: 1_735_689_600_000)
      support.endTime = end.map { .init(milliseconds: $0) }
      return support
    }
    list.nextPageToken = "more"
    return list
  }

  private func verification(_ found: String) -> String {
    let digest = String(repeating: "0123456789abcdef", count: 4)
    let checks: [VerificationText.Check] = [
      .init(name: "response", expected: digest, found: digest),
      .init(name: "scorecard", expected: digest, found: found),
    ]
    let isFaithful = found == digest
    return VerificationText(options: options).text(of: "bundle.pb", checks, isFaithful: isFaithful)
  }

  @Test("Looks as it did when it was last looked at")
  func golden() throws {
    let data = try SurveyData.embedded()
    let first: Capacity_V1_Scorecard = try GoldenFile("scorecard.json").message()
    var second = first
    second.instrumentVersion = "0.2"
    (second.themes[0].score, second.themes[0].low, second.themes[0].high) = (0.75, 0.75, 0.75)
    second.themes[1].state = .insufficientData
    second.themes.removeAll { $0.themeID == "RES" }
    var list = Capacity_V1_ListResultsResponse()
    list.results = results
    let texts = [
      ResultsText(options: options).text(of: list), ResultsText(options: options).text(of: results[1]),
      ScoreDifferencesText(data: data, options: options).text("The same answers, scored twice", first, second),
      SupportText(options: options).text(of: supports), SupportText(options: options).text(of: supports.supports[1]),
      verification(String(repeating: "0123456789abcdef", count: 4)),
      verification(String(repeating: "f", count: 64)),
    ]
    try GoldenFile("results.txt").expect(texts.joined(separator: "\n"))
  }

  @Test("A digest that differs is shown beside the recorded one, and the verdict is clear")
  func verdict() {
    let other = verification(String(repeating: "f", count: 64))
    #expect(other.contains("scorecard: differs") && other.contains(String(repeating: "f", count: 64)))
    #expect(other.contains("Not faithful"))
    #expect(!verification(String(repeating: "0123456789abcdef", count: 4)).contains("differs"))
    #expect(verification("").contains("nothing"))
  }

  @Test("What is found in an instrument is told by rule, errors and warnings apart")
  func lint() throws {
    let data = try SurveyData.embedded()
    var report = try data.lint(try #require(data.instrument(id: "", version: "")))
    report.findings = [
      LintFinding(.error, .scale, at: "LAW-01", found: "level 2 as level 3", allowed: "each level once"),
      LintFinding(.warning, .sentences, at: "LAW-02", language: "fr", found: "40 words", allowed: "30 at most"),
    ]
    let text = LintReportText(options: options).text(of: report, subject: "cyber-capacity 0.1")
    #expect(text.contains("does not pass: 1 error, 1 warning"))
    #expect(text.contains("  ! error LAW-01: found level 2 as level 3; allowed: each level once"))
    #expect(text.contains("  - warning LAW-02 (fr): found 40 words"))
    #expect(text.contains(/\nLAW +[0-9]+ % +[0-9]+ %\n/), "the weight of a domain")
    #expect(text.contains(/\ndomains\/LAW +[0-9]+ +[0-9]+ +[0-9]+\n/), "how a part reads in three languages")
    for count in report.topicCounts + report.principleCounts { #expect(text.contains("\(count.id)\u{A0}")) }
    report.findings.removeFirst()
    #expect(LintReportText(options: options).text(of: report, subject: "").contains("passes: 0 errors, 1 warning"))
  }

  @Test("What touches scores is marked, and a version equals itself")
  func diff() throws {
    let data = try SurveyData.embedded()
    let old = try #require(data.instrument(id: "", version: "")).message
    var new = old
    new.domains[0].indicators[0].weight += 1
    new.domains[0].title["en"] = "Other words"
    let text = InstrumentDiffText(options: options)
    let changed = text.text(of: InstrumentDiff(from: old, to: new), from: "0.1", to: "0.2")
    #expect(changed.contains("the same answers may give other scores"))
    let id = old.domains[0].indicators[0].id
    #expect(changed.contains("  ! \(id)"), "it touches scores")
    #expect(changed.contains("  - \(old.domains[0].id)"), "a title touches none")
    #expect(changed.contains("Indicator: 1") && changed.contains("Domain: 1"))
    let same = text.text(of: InstrumentDiff(from: old, to: old), from: "0.1", to: "0.1")
    #expect(same.contains("none") && same.contains("the same answers give the same scores"))
  }
}
