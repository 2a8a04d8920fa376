import Instruments
import Testing

@testable import DualUse

@Suite("The language of conditions: what can't be read")
struct ConditionSyntaxTests {
  let binder: ConditionBinder

  init() throws {
    binder = ConditionBinder(
      instrument: try Fixtures.instrument(),
      tags: ["DU-INT": 1, "DU-BIO": 2],
      mitigations: ["MIT-06": 0]
    )
  }

  @Test(
    "A text that is no condition is refused where it breaks, with what was found and what could stand there",
    arguments: [
      ("controlled and", 14, "the end", "a fact"),
      ("and controlled", 0, "and", "a fact"),
      ("controlled or or tagged", 14, "or", "a fact"),
      ("controlled tagged", 11, "tagged", "and"),
      ("(controlled", 11, "the end", ")"),
      ("controlled)", 10, ")", "the end"),
      ("inherent >= ", 12, "the end", "a value"),
      ("inherent = 0.5", 9, "=", "=="),
      ("inherent >= 0.5.1", 12, "0.5.1", "a number such as 0.25"),
      ("kind in training", 8, "training", "{"),
      ("kind in {training", 17, "the end", "}"),
      ("kind in {}", 9, "}", "a word"),
      ("kind in {training,}", 18, "}", "a word"),
      ("safeguard(0.5) <= 1", 10, "0.5", "an id"),
      ("safeguard(HRS-01 <= 1", 17, "<=", ")"),
      ("inherent >= -1", 12, "-", "a fact"),
      ("kind == \"goods\"", 8, "\"", "a fact"),
    ]
  )
  func syntax(text: String, offset: Int, found: String, allowed: String) throws {
    let fault = try #require(faults(text).first)
    #expect(fault.offset == offset)
    #expect(fault.found == found)
    #expect(fault.allowed.contains(allowed), "\(fault.allowed)")
  }

  @Test(
    "A word that is not known is refused with those that are",
    arguments: [
      ("controled", 0, "controled", "controlled"),
      ("state == XAA", 0, "state", "end_user"),
      ("safeguard(HRS-99) <= 0.25", 10, "HRS-99", "an indicator of cyber-capacity 0.1"),
      ("mitigation(MIT-99) >= E2", 11, "MIT-99", "MIT-06"),
      ("country(XAA)", 0, "country", "safeguard(INDICATOR)"),
      ("tagged and terms.misuse == yes", 11, "terms.misuse", "terms.misuse_finding"),
      ("tag in {DU-INT, DU-XYZ}", 16, "DU-XYZ", "DU-BIO"),
      ("kind in {goods, services}", 16, "services", "technical_assistance"),
      ("end_user == army", 12, "army", "military"),
      ("purpose != unknown", 11, "unknown", "unstated"),
      ("terms.upkeep_funded == maybe", 23, "maybe", "unknown"),
      ("item_floor >= severe", 14, "severe", "prohibitive"),
      ("mitigation(MIT-06) >= 2", 22, "2", "E2"),
      ("inherent >= high", 12, "high", "a number"),
      ("own_tier >= high", 0, "own_tier", "item_floor"),
      ("requested_kind in {training}", 0, "requested_kind", "kind"),
    ]
  )
  func vocabulary(text: String, offset: Int, found: String, allowed: String) throws {
    let fault = try #require(faults(text).first)
    #expect(fault.offset == offset)
    #expect(fault.found == found)
    #expect(fault.allowed.contains(allowed), "\(fault.allowed)")
  }

  @Test(
    "A fact is asked only what it can answer",
    arguments: [
      ("inherent", "inherent alone", "a comparison with a number"),
      ("controlled == yes", "controlled == yes", "the fact alone"),
      ("tag == DU-INT", "tag == DU-INT", "in {TAG, TAG}"),
      ("scale in {large}", "scale in", "a comparison with a number"),
      ("kind", "kind alone", "a comparison with a word"),
      ("kind >= goods", "kind >= goods", "== or != or in, for these words have no order"),
    ]
  )
  func questions(text: String, found: String, allowed: String) throws {
    let fault = try #require(faults(text).first)
    #expect(fault == ConditionFault(offset: 0, found: found, allowed: [allowed]))
  }

  @Test("Every unknown word of a condition is found, not the first only")
  func allFaults() {
    #expect(faults("safeguard(HRS-99) <= 0.25 and (kind == a or not b)").map(\.found) == ["HRS-99", "a", "b"])
  }

  @Test("Facts of one place are unknown in another")
  func scopes() {
    #expect(faults("own_tier >= high", scope: .bundleSide).isEmpty)
    #expect(faults("requested_kind in {training} and safeguard(ENF-05) <= 0.25", scope: .request).isEmpty)
    #expect(faults("controlled", scope: .request).first?.allowed == ["requested_kind", "safeguard(INDICATOR)"])
    #expect(faults("requested_kind in {training}", scope: .bundleSide).count == 1)
  }

  @Test("Deep nesting is refused, not crashed upon")
  func nesting() {
    let deep = String(repeating: "(", count: 1_000) + "tagged" + String(repeating: ")", count: 1_000)
    #expect(faults(deep).first?.offset == 64)
    #expect(faults(String(repeating: "not ", count: 1_000) + "tagged").count == 1)
    let wide = Array(repeating: "tagged", count: 2_000).joined(separator: " or ")
    #expect(faults(wide).count == 1)
  }

  private func faults(_ text: String, scope: ConditionScope = .transfer) -> [ConditionFault] {
    binder.condition(text, scope: scope).1
  }
}
