import Instruments
import Testing

@testable import DualUse

@Suite("The language of conditions: what holds")
struct ConditionTests {
  let instrument: Instrument
  let binder: ConditionBinder
  /// A controlled item of scale 3 for a court, kind goods, HRS-01 at 0.5, HRS-02 unknown, MIT-06 at E1.
  let item: ItemFacts
  let request: RequestFacts

  init() throws {
    instrument = try Fixtures.instrument()
    binder = ConditionBinder(
      instrument: instrument,
      tags: ["DU-INT": 1, "DU-BIO": 2],
      mitigations: ["MIT-06": 0, "MIT-07": 1]
    )
    item = ItemFacts(
      tags: 2,
      isControlled: true,
      servesNothing: false,
      inherent: 0.1 + 0.2,
      intrusive: 4,
      scale: 3,
      covert: 0,
      floor: nil,
      weaknessWorst: 0.4,
      hasUnansweredSafeguards: true,
      lowestServed: nil,
      transfer: .init(
        kind: .goods,
        endUser: .court,
        purpose: .unstated,
        terms: TransferTerms(misuseFinding: .no),
        gradesStart: 0,
        ownTier: .high
      )
    )
    request = RequestFacts(
      entries: try AnswerSheet(["HRS-01": Answer(.level(2))], for: instrument).entries,
      unanswered: 0.25,
      grades: [2, 0],
      kinds: TransferKind.goods.bit | TransferKind.training.bit
    )
  }

  @Test(
    "A condition of true facts holds",
    arguments: [
      "", "  ", "tagged", "controlled", "tag in {DU-BIO}", "tag in {DU-INT, DU-BIO}", "inherent == 0.3",
      "inherent >= 0.3", "inherent <= 0.30", "intrusive > 3", "scale != 2", "covert < 1",
      "weakness_worst <= 0.4", "kind == goods", "kind != training", "kind in {software, goods}",
      "end_user in {court}", "purpose == unstated", "terms.misuse_finding == no",
      "terms.upkeep_funded == unknown", "safeguard(HRS-01) == 0.5", "safeguard(HRS-02) <= 0.25",
      "mitigation(MIT-06) == E1", "mitigation(MIT-06) < E2", "mitigation(MIT-07) < E0",
      "mitigation(MIT-07) != E0", "own_tier >= high", "own_tier in {high, prohibitive}",
      "not serves_nothing", "not not tagged", "(tagged)",
      "serves_nothing and serves_nothing or tagged", "tagged or serves_nothing and serves_nothing",
      "not serves_nothing and tagged", "not (serves_nothing and tagged)", "tagged\n  and\tcontrolled",
    ]
  )
  func holds(text: String) {
    #expect(isTrue(text))
  }

  @Test(
    "A condition of false facts does not",
    arguments: [
      "serves_nothing", "tag in {DU-INT}", "inherent > 0.3", "inherent < 0.3", "inherent != 0.3",
      "kind in {training}", "not tagged", "(tagged or tagged) and serves_nothing",
      "not (tagged or serves_nothing)", "mitigation(MIT-07) >= E0",
    ]
  )
  func fails(text: String) {
    #expect(!isTrue(text))
  }

  @Test("An absent fact makes every comparison false, and only the comparison", arguments: Comparison.allCases)
  func absentFacts(comparison: Comparison) {
    #expect(!isTrue("item_floor \(comparison.rawValue) high"))
    #expect(!isTrue("lowest_served \(comparison.rawValue) 0.5"))
    #expect(isTrue("not item_floor \(comparison.rawValue) high"))
  }

  @Test("What is held has the catalogue's facts and no others")
  func held() {
    var held = item
    held.transfer = nil
    #expect(isTrue("tag in {DU-BIO} and controlled and scale >= 3 and safeguard(HRS-01) == 0.5", held))
    for text in ["kind != training", "terms.misuse_finding != yes", "mitigation(MIT-07) < E0", "own_tier >= low"] {
      #expect(!isTrue(text, held))
    }
  }

  @Test("Facts of the request are asked without an item")
  func requestFacts() {
    let text = "requested_kind in {training, software} and not requested_kind in {software}"
    #expect(condition(text, scope: .request).holds(nil, request))
  }

  @Test("Only what made a condition hold is written down, each subject once")
  func facts() throws {
    let assessor = try Fixtures.assessor()
    let text = """
      (safeguard(LIM-02) <= 0.25 or safeguard(HRS-01) <= 0.25 or kind == goods)
      and not (serves_nothing or end_user == military) and inherent >= 0.3 and kind != training
      """
    let (condition, faults) = ConditionBinder(
      instrument: instrument,
      tags: ["DU-INT": 1, "DU-BIO": 2],
      mitigations: [:]
    ).condition(text, scope: .transfer)
    #expect(faults.isEmpty)
    var list = FactList(assessor, item, serves: [], request)
    list.add(condition)
    #expect(
      list.facts == [
        Fact(subject: "LIM-02", value: "0.25", answerState: .unknown),
        Fact(subject: "kind", value: "goods"), Fact(subject: "serves_nothing", value: "false"),
        Fact(subject: "end_user", value: "court"), Fact(subject: "inherent", value: "0.3"),
      ]
    )
  }

  private func isTrue(_ text: String, _ facts: ItemFacts? = nil) -> Bool {
    condition(text).holds(facts ?? item, request)
  }

  private func condition(_ text: String, scope: ConditionScope = .bundleSide) -> Condition {
    let (condition, faults) = binder.condition(text, scope: scope)
    #expect(faults.isEmpty, "\(text): \(faults)")
    return condition
  }
}
