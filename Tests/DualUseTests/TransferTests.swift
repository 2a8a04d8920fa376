import Instruments
import Testing

@testable import DualUse

@Suite("One transfer")
struct TransferTests {
  let assessor: TransferAssessor

  init() throws {
    assessor = try Fixtures.assessor()
  }

  @Test("An empty request has no assessments")
  func empty() throws {
    #expect(try assessor.assess([], held: ["spyware"], answers: sheet([:])).isEmpty)
  }

  @Test("Everything that the rule set does not know is refused at once; held ids it does not know are not read")
  func unknownIDs() throws {
    let requests = [
      request("tank", mitigations: ["MIT-99": .e2]), request("disk-imaging"), request("spyware2"),
    ]
    #expect(
      throws: TransferRequestFaults([
        .unknownMitigation(item: 0, id: "MIT-99"), .unknownTechnology(item: 0, id: "tank"),
        .unknownTechnology(item: 2, id: "spyware2"),
      ])
    ) {
      try assessor.assess(requests, answers: sheet([:]))
    }
    #expect(try assess(request("disk-imaging"), held: ["tank"]).tier == .negligible)
  }

  @Test("The same mitigation twice counts once, with its best grade")
  func duplicateMitigations() throws {
    var item = request("mobile-unlock", mitigations: ["MIT-02": .e3])
    let once = try assess(item)
    item.mitigations = [.e1, .e3, .e0].map { .init(mitigationID: "MIT-02", grade: $0) }
    #expect(try assess(item) == once)
    #expect(abs(once.residualRisk - once.rawRisk * 0.85) <= 1e-9)
  }

  @Test("A mitigation that needs a weak safeguard counts as E1 at most", arguments: [1, 2])
  func paperMitigation(level: Int) throws {
    let item = request("mobile-unlock", mitigations: ["MIT-01": .e3])
    let result = try assess(item, ["HRS-01": Answer(.level(level))])
    let effect = level <= 1 ? 0.25 * 0.5 : 0.25
    #expect(abs(result.residualRisk - result.rawRisk * (1 - effect)) <= 1e-9)
  }

  @Test("Mitigations never take more than 65 per cent away")
  func residualMinimum() throws {
    var item = request("mobile-unlock")
    item.mitigations = assessor.ruleSet.mitigations.map { .init(mitigationID: $0.id, grade: .e3) }
    let answers = assessor.instrument.indicators.reduce(into: [:]) { answers, indicator in
      answers[indicator.id] = indicator.scale.value(scoringAtLeast: 1).map { Answer($0) }
    }
    let result = try assess(item, answers)
    #expect(abs(result.residualRisk - result.rawRisk * 0.35) <= 1e-9)
  }

  @Test("A mitigation for other tags does not count, one for any item does even without tags")
  func mitigationTags() throws {
    let plain = try assess(request("sinkhole", mitigations: ["MIT-04": .e3]))
    #expect(plain.residualRisk == plain.rawRisk)
    let helped = try assess(request("sinkhole", mitigations: ["MIT-02": .e3]))
    #expect(abs(helped.residualRisk - helped.rawRisk * 0.85) <= 1e-9)
  }

  @Test("The item's floor holds whatever is promised")
  func itemFloor() throws {
    var item = request("undercover-persona", kind: .training, endUser: .prosecution, purpose: .victimSupport)
    item.terms = benignTerms
    item.mitigations = assessor.ruleSet.mitigations.map { .init(mitigationID: $0.id, grade: .e3) }
    let answers = assessor.instrument.indicators.reduce(into: [:]) { answers, indicator in
      answers[indicator.id] = indicator.scale.value(scoringAtLeast: 1).map { Answer($0) }
    }
    let result = try assess(item, answers)
    #expect(result.residualRisk < 0.30)
    #expect(result.tier == .moderate && result.itemFloor == .moderate && result.bestTier == .moderate)
  }

  @Test("Unknown, withheld and not applicable safeguards all stand at level 1")
  func unansweredSafeguards() throws {
    let results = try [Answer.Value.unknown, .withheld, .notApplicable, .level(1)].map { value in
      try assess(request("spyware"), ["HRS-01": Answer(value), "HRS-02": Answer(value)])
    }
    for result in results {
      #expect(result.safeguardWeakness == 0.75)
      #expect(result.residualRisk == results[0].residualRisk)
      #expect(result.tier == results[0].tier && result.worstTier == results[0].worstTier)
    }
    let flags = results.map { $0.flags.first { $0.ruleID == "RF-04" } }
    #expect(flags.map { $0?.isUnverified } == [true, true, true, false])
    #expect(
      flags.map { $0?.facts.last?.answerState } == [.unknown, .withheld, .notApplicable, .answered]
    )
    #expect(results.map { $0.openQuestions.contains("HRS-01") } == [true, true, true, false])
  }

  @Test("Independence that is not evidenced costs a court its low factor")
  func independence() throws {
    var item = request("disk-imaging", endUser: .court, purpose: .singleCase)
    #expect(abs(try assess(item).exposure - (0.3 * 0.4 + 0.2 * 0.2)) <= 1e-9)
    item.terms[.userIndependenceEvidenced] = .yes
    #expect(abs(try assess(item).exposure - (0.3 * 0.1 + 0.2 * 0.2)) <= 1e-9)
    item.endUser = .prosecution
    item.terms[.userIndependenceEvidenced] = .no
    #expect(abs(try assess(item).exposure - (0.3 * 0.25 + 0.2 * 0.2)) <= 1e-9)
  }

  @Test("Training on a controlled item carries DU-TRN and its safeguards; training on another does not")
  func addedTag() throws {
    let training = try assess(request("mobile-unlock", kind: .training), ["LIM-01": Answer(.level(4))])
    let goods = try assess(request("mobile-unlock", kind: .goods), ["LIM-01": Answer(.level(4))])
    #expect(training.safeguardWeakness < goods.safeguardWeakness)
    #expect(try assess(request("penetration-testing", kind: .training)).openQuestions.contains("LAW-03"))
    #expect(!(try assess(request("forensic-suite", kind: .training)).openQuestions.contains("LIM-01")))
  }

  @Test("RF-15 reads the grade as given: a weak institution behind MIT-06 does not cap it there")
  func gradeAsGiven() throws {
    let answers: [Indicator.ID: Answer] = ["ENF-06": Answer(.level(0)), "LIM-01": Answer(.level(0))]
    for (grade, floor) in [(EvidenceGrade.e1, RiskTier.high), (.e2, .moderate)] {
      let item = request("mobile-unlock", kind: .technicalAssistance, mitigations: ["MIT-06": grade])
      let flag = try #require(try assess(item, answers).flags.first { $0.ruleID == "RF-15" })
      #expect(flag.floor == floor && !flag.isUnverified)
    }
  }

  private func sheet(_ answers: [Indicator.ID: Answer]) throws -> AnswerSheet {
    try AnswerSheet(answers, for: assessor.instrument)
  }

  private func assess(
    _ request: TransferRequest,
    _ answers: [Indicator.ID: Answer] = [:],
    held: [Technology.ID] = []
  ) throws -> TransferAssessment {
    try #require(try assessor.assess([request], held: held, answers: sheet(answers)).first)
  }
}

/// All at the value that lowers risk.
let benignTerms = TransferTerms(
  supplierRemoteAccess: .no,
  reTransferAllowed: .no,
  tiedProcurement: .no,
  treatyCondition: .no,
  dataAccessCondition: .no,
  trainingIncluded: .yes,
  upkeepFunded: .yes,
  misuseFinding: .no,
  misuseRemedied: .yes,
  userIndependenceEvidenced: .yes
)

/// A request for the general police, for general crime, with nothing said of its terms.
func request(
  _ technology: Technology.ID,
  kind: TransferKind = .goods,
  endUser: EndUser = .policeGeneral,
  purpose: Purpose = .generalCrime,
  terms: TransferTerms = TransferTerms(),
  mitigations: [Mitigation.ID: EvidenceGrade] = [:]
) -> TransferRequest {
  TransferRequest(
    technologyID: technology,
    kind: kind,
    endUser: endUser,
    purpose: purpose,
    terms: terms,
    mitigations: mitigations.map { MitigationCommitment(mitigationID: $0.key, grade: $0.value) }
  )
}
