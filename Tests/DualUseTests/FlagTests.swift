internal import TestSupport
import Instruments
import Testing

@testable import DualUse

@Suite("Flags and open questions")
struct FlagTests {
  let assessor: TransferAssessor

  init() throws {
    assessor = try Fixtures.assessor()
  }

  @Test("A flag carries its facts, citations, control entries and rights")
  func contents() throws {
    let answers: [Indicator.ID: Answer] = ["HRS-07": Answer(.level(1)), "HRS-04": Answer(.withheld)]
    let result = try #require(try assess([request("exploit-delivery")], answers).first)
    let flag = try #require(result.flags.first { $0.ruleID == "RF-05" })
    #expect(flag.floor == .high && !flag.isUnverified)
    #expect(
      flag.facts == [
        Fact(subject: "tag", value: "DU-INT"),
        Fact(subject: "HRS-07", value: "0.25", answerState: .answered),
        Fact(subject: "HRS-04", value: "0.25", answerState: .withheld),
      ]
    )
    #expect(flag.principleIDs == ["PEO-1a", "PRO-3c"] && flag.riskIDs == ["RSK-1"])
    let tags = assessor.ruleSet.tags.filter { ["DU-INT", "DU-OFF"].contains($0.id) }
    #expect(flag.controlEntries == tags.flatMap(\.controlEntries))
    #expect(Set(flag.rights) == Set(tags.flatMap(\.rights)))
    #expect(result.alternatives == ["vulnerability-disclosure"])
  }

  @Test("A flag of several terms names only those that made it fire")
  func namedTerms() throws {
    var item = request("disk-imaging", terms: benignTerms)
    item.terms[.treatyCondition] = .yes
    item.terms[.dataAccessCondition] = .yes
    let flags = try #require(try assess([item], [:]).first).flags
    #expect(flags.map(\.ruleID) == ["RF-13"])
    #expect(flags.first?.facts.map(\.subject) == ["terms.treaty_condition", "terms.data_access_condition"])
  }

  @Test("RF-17 speaks from answers only, and names the indicators served")
  func needMet() throws {
    let item = request("mobile-unlock", terms: benignTerms)
    func flag(_ answers: [Indicator.ID: Answer]) throws -> Flag? {
      try assess([item], answers).first?.flags.first { $0.ruleID == "RF-17" }
    }
    #expect(try flag([:]) == nil)
    #expect(try flag(["FOR-01": Answer(.level(3)), "FOR-07": Answer(.level(2))]) == nil)
    let met = try #require(try flag(["FOR-01": Answer(.level(3)), "FOR-07": Answer(.withheld)]))
    #expect(met.facts.contains(Fact(subject: "FOR-01", value: "0.75", answerState: .answered)))
    #expect(!met.facts.contains { $0.subject == "FOR-07" })
  }

  @Test("A bundle flag names the other technologies that take part, requested or held")
  func partners() throws {
    let items = [request("facial-recognition-live"), request("deep-packet-inspection"), request("disk-imaging")]
    let held = ["monitoring-centre", "facial-recognition-live", "honeypot"]
    let results = try assess(items, [:], held: held)
    let flags = results.map { $0.flags.first { $0.ruleID == "BND-01" } }
    #expect(flags[0]?.technologyIDs == ["monitoring-centre", "deep-packet-inspection"])
    #expect(flags[1]?.technologyIDs == ["facial-recognition-live"])
    #expect(flags[2] == nil)
  }

  @Test("The same technology on both sides is one technology, requested twice or held as well")
  func oneTechnology() throws {
    let items = [request("content-blocking"), request("content-blocking", kind: .software)]
    let results = try assess(items, [:], held: ["content-blocking"])
    #expect(results.allSatisfy { !$0.flags.contains { $0.ruleID == "BND-02" } })
  }

  @Test("Three items of own tier high make BND-06, two do not; it raises nothing")
  func graveItems() throws {
    let items = ["spyware", "imsi-catcher", "mobile-jammer"].map { request($0) }
    #expect(try assess(items, [:]).allSatisfy { $0.flags.contains { $0.ruleID == "BND-06" && $0.floor == nil } })
    #expect(try assess(Array(items.dropLast()), [:]).allSatisfy { !$0.flags.contains { $0.ruleID == "BND-06" } })
  }

  @Test("A training item in the request takes BND-05 from the others")
  func trainingItem() throws {
    let goods = request("mobile-unlock")
    #expect(try #require(try assess([goods], [:]).first).flags.contains { $0.ruleID == "BND-05" })
    let both = try assess([goods, request("evidence-training", kind: .training)], [:])
    #expect(!both[0].flags.contains { $0.ruleID == "BND-05" })
  }

  @Test("A prohibitive bundle floor that rests on silence is high")
  func unansweredBundle() throws {
    let items = [request("spyware"), request("li-mediation")]
    func floor(_ answers: [Indicator.ID: Answer]) throws -> RiskTier? {
      try assess(items, answers)[1].flags.first { $0.ruleID == "BND-04" }?.floor
    }
    #expect(try floor([:]) == .high)
    #expect(try floor(["HRS-04": Answer(.notApplicable)]) == .high)
    #expect(try floor(["HRS-04": Answer(.level(1))]) == .prohibitive)
    #expect(try floor(["HRS-04": Answer(.level(2))]) == .high)
  }

  @Test("Nothing is asked where nothing is open")
  func noQuestions() throws {
    let answers = assessor.instrument.indicators.reduce(into: [:]) { answers, indicator in
      answers[indicator.id] = indicator.scale.value(scoringAtLeast: 0.5).map { Answer($0) }
    }
    #expect(try assess([request("mobile-unlock", terms: benignTerms)], answers)[0].openQuestions.isEmpty)
  }

  @Test("Terms are asked in their order, then indicators by weight; what is settled is not asked")
  func questions() throws {
    var item = request("sinkhole")
    #expect(
      try assess([item], [:])[0].openQuestions == [
        "terms.supplier_remote_access", "terms.tied_procurement", "terms.treaty_condition",
        "terms.data_access_condition", "terms.upkeep_funded", "terms.misuse_finding",
        "terms.misuse_remedied",
      ]
    )
    item.terms = benignTerms
    item.terms[.misuseFinding] = .unknown
    item.terms[.misuseRemedied] = .no
    item.terms[.tiedProcurement] = .yes
    item.terms[.treatyCondition] = .unknown
    item.terms[.userIndependenceEvidenced] = .unknown
    #expect(try assess([item], [:])[0].openQuestions == ["terms.misuse_finding"])
    item.endUser = .csirt
    #expect(
      try assess([item], [:])[0].openQuestions == [
        "terms.misuse_finding", "terms.user_independence_evidenced",
      ]
    )
  }

  @Test("An indicator is asked for a mitigation only where the grade could be capped")
  func mitigationQuestions() throws {
    func asks(_ grade: EvidenceGrade) throws -> Bool {
      let item = request("sinkhole", terms: benignTerms, mitigations: ["MIT-03": grade])
      return try assess([item], [:])[0].openQuestions == ["HRS-04"]
    }
    #expect(try [.e0, .e1, .e2, .e3].map(asks) == [false, false, true, true])
  }

  @Test("Answering every open question makes best, tier and worst one")
  func settled() throws {
    for name in WorkedCaseTests.names {
      let worked = try WorkedCase.named(name)
      var (requests, answers) = (try worked.requests, worked.answers.mapValues(\.answer))
      let open = try assess(requests, answers, held: worked.held).map(\.openQuestions)
      for (index, questions) in open.enumerated() {
        for question in questions {
          if let term = TransferTerm.allCases.first(where: { $0.subject == question }) {
            requests[index].terms[term] = .no
          } else if let value = assessor.instrument.indicator(question)?.scale.value(scoringAtLeast: 0.5) {
            answers[question] = Answer(value)
          }
        }
      }
      for result in try assess(requests, answers, held: worked.held) {
        #expect(result.bestTier == result.tier && result.tier == result.worstTier, "\(name)")
        #expect(result.openQuestions.isEmpty)
      }
    }
  }

  private func assess(
    _ requests: [TransferRequest],
    _ answers: [Indicator.ID: Answer],
    held: [Technology.ID] = []
  ) throws -> [TransferAssessment] {
    try assessor.assess(requests, held: held, answers: AnswerSheet(answers, for: assessor.instrument))
  }
}
