internal import TestSupport
import Instruments
import Testing

@testable import DualUse

@Suite("Rules that nothing can meet, and rules that contradict each other")
struct SoundnessTests {
  let instrument: Instrument
  let ruleSet: RuleSet

  init() throws {
    instrument = try Fixtures.instrument()
    ruleSet = try Fixtures.ruleSet()
  }

  @Test("The rule set that is shipped has none")
  func shipped() throws {
    #expect(try Fixtures.assessor().soundnessFaults() == [])
  }

  @Test(
    "A condition that no transfer can meet is refused",
    arguments: [
      "kind == training and kind == goods",
      "inherent > 1",
      "scale > 4",
      "controlled and not tagged",
      "tag in {DU-CRY} and tag in {DU-CON}",
      // Only items for investigation carry DU-CRY, and none of them reaches thousands.
      "tag in {DU-CRY} and scale >= 3",
      // Every item of DU-INT serves nothing.
      "tag in {DU-INT} and lowest_served >= 0.75",
      "terms.misuse_finding == yes and terms.misuse_finding == unknown",
      "safeguard(HRS-01) > 0.25 and safeguard(HRS-01) < 0.5",
      // Yes, partial and no stand at 1, 0.5 and 0.
      "safeguard(GEN-07) > 0.5 and safeguard(GEN-07) < 1",
      "safeguard(HRS-01) > 1",
      "mitigation(MIT-06) >= E2 and mitigation(MIT-06) < E1",
      "item_floor >= prohibitive",
      "not tagged and weakness_worst > 0",
      // With the only safeguard of most weight met, the rest cannot be all missing.
      "tag in {DU-COV} and safeguard(HRS-01) == 1 and weakness_worst == 1",
      "serves_nothing and lowest_served <= 1",
      "tag in {DU-FOR} and lowest_served >= 0.75 and safeguard(FOR-01) < 0.2 and safeguard(FOR-07) < 0.2 and safeguard(ENF-05) < 0.2",
    ]
  )
  func unreachable(text: String) throws {
    let faults = try faults { $0.redFlags[3].when = text }
    let field = try #require(faults.first { $0.subject == "RF-04" })
    #expect(field.field == "when" && field.found.hasPrefix("a condition that no technology"), "\(faults)")
  }

  @Test(
    "A condition that some transfer meets is not",
    arguments: [
      "kind == training or kind == goods", "inherent >= 0.95", "tag in {DU-TRN} and tag in {DU-INT}",
      "safeguard(LIM-07) > 0.25 and safeguard(LIM-07) < 0.5", "safeguard(HRS-01) == 0.25",
      "tag in {DU-COV} and safeguard(HRS-01) == 1 and weakness_worst > 0.8", "lowest_served == 0.5",
      "tag in {DU-CON} and weakness_worst == 0", "controlled and mitigation(MIT-06) < E0", "",
    ]
  )
  func reachable(text: String) throws {
    let faults = try faults { $0.redFlags[3].when = text }
    #expect(!faults.contains { $0.subject == "RF-04" && $0.field == "when" }, "\(faults)")
  }

  @Test("A floor behind one without a condition is refused")
  func floorBehindAlways() throws {
    let faults = try faults { $0.redFlags[3].floors.append(FloorRule(floor: .moderate, when: "tagged")) }
    #expect(faults.map(\.place) == ["RF-04 floors[1].when"])
    #expect(faults.first?.found == "a floor behind one that always holds")
  }

  @Test("A floor that an earlier one covers, or that cannot hold where the rule fires, is refused")
  func coveredFloor() throws {
    let covered = try faults {
      $0.redFlags[2].floors.insert(FloorRule(floor: .low, when: "controlled and inherent >= 0.6"), at: 2)
    }
    #expect(covered.map(\.place) == ["RF-03 floors[2].when"])
    let never = try faults {
      $0.redFlags[0].floors.insert(FloorRule(floor: .low, when: "terms.misuse_finding == no"), at: 0)
    }
    #expect(never.map(\.place) == ["RF-01 floors[0].when"])
    #expect(never.first?.found.hasPrefix("a floor that never counts") == true)
  }

  @Test("A floor that repeats the one before it, and a note at the end, are refused")
  func idleFloors() throws {
    let repeated = try faults {
      $0.redFlags[3].floors = [FloorRule(floor: .high, when: "scale >= 3"), FloorRule(floor: .high)]
    }
    #expect(repeated.map(\.place) == ["RF-04 floors[1].when"])
    let note = try faults { $0.redFlags[1].floors.append(FloorRule(floor: nil)) }
    #expect(note.map(\.place) == ["RF-02 floors[1]"])
  }

  @Test("Two rules that fire for the same transfers are refused, however they are written")
  func twins() throws {
    let faults = try faults {
      $0.redFlags[13].when = "not (terms.upkeep_funded == yes or terms.upkeep_funded == unknown)"
      $0.redFlags.append(RedFlagRule(id: "RF-20", when: "terms.upkeep_funded == no", floors: [.init(floor: .low)]))
      $0.bundles.append(BundleRule(id: "BND-09", sides: $0.bundles[0].sides.reversed()))
    }
    #expect(faults.map(\.place) == ["RF-20 when", "BND-09 sides"])
    #expect(faults.first?.found == "the condition of RF-14: it fires for the same transfers")
  }

  @Test("A floor that is lower where a safeguard is weaker is refused; lower with a mitigation is right")
  func direction() throws {
    let faults = try faults {
      $0.redFlags[4].floors = [FloorRule(floor: .moderate, when: "safeguard(HRS-04) <= 0.25"), FloorRule(floor: .high)]
      $0.redFlags[14].floors = [FloorRule(floor: .high, when: "mitigation(MIT-06) >= E2"), FloorRule(floor: .moderate)]
      $0.redFlags[17].when = "tag in {DU-FOR, DU-CRY} and safeguard(FOR-05) >= 0.5"
    }
    #expect(faults.map(\.place) == ["RF-05 floors", "RF-15 floors", "RF-18 floors"])
    #expect(faults.map(\.found).contains("a floor that is lower where MIT-06 is worse"))
  }

  @Test("Bundles need two different technologies, and sides and conditions that can be met")
  func bundles() throws {
    let faults = try faults {
      // Content blocking is the only technology with both tags.
      $0.bundles[0].sides = ["tag in {DU-CON} and tag in {DU-IPS}", "tag in {DU-CON} and tag in {DU-IPS}"]
      $0.bundles[1].sides[1] = "tag in {DU-CRY} and scale >= 3"
      $0.bundles[2].sides = ["tag in {DU-MOB} and kind == goods", "tag in {DU-BIO} and kind == goods"]
      $0.bundles[2].when = "not (requested_kind in {goods})"
      $0.bundles[4].floors = [.init(floor: .moderate, when: "requested_kind in {training}")]
    }
    #expect(
      faults.map(\.place) == ["BND-01 sides", "BND-02 sides[1]", "BND-03 when", "BND-05 floors[0].when"]
    )
  }

  @Test("A tag that no technology carries, and a mitigation for it alone, are refused")
  func unused() throws {
    let faults = try faults {
      $0.tags.append(TechnologyTag(id: "DU-NEW", controlled: true))
      $0.mitigations[3].tagIDs = ["DU-NEW"]
    }
    #expect(faults.map(\.place) == ["DU-NEW id", "MIT-04 tag_ids"])
  }

  @Test("What is called possible is met by some of many random transfers, and what fires is called possible")
  func againstTransfers() throws {
    let assessor = try Fixtures.assessor()
    let check = SoundnessCheck(assessor)
    var fired: Set<String> = []
    var generator = SeededGenerator(seed: 20)
    for _ in 0..<2_000 {
      let drawn = RandomCase(for: assessor, using: &generator)
      let sheet = try AnswerSheet(drawn.answers, for: instrument)
      for result in try assessor.assess(drawn.requests, held: drawn.held, answers: sheet) {
        fired.formUnion(result.flags.map(\.ruleID))
      }
    }
    #expect(fired.count == assessor.redFlags.count + assessor.bundles.count)
    for rule in assessor.redFlags { #expect(check.canHold(.holds(rule.when, 0))) }
  }

  private func faults(_ change: (inout RuleSet) -> Void) throws -> [RuleSetFaults.Fault] {
    var changed = ruleSet
    change(&changed)
    return try TransferAssessor(changed, for: instrument).soundnessFaults()
  }
}

extension RuleSetFaults.Fault {
  fileprivate var place: String { "\(subject) \(field)" }
}
