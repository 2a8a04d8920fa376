internal import TestSupport
import Instruments
import Testing

@testable import DualUse

@Suite("The worked cases of dual-use-cases.json, and our own")
struct WorkedCaseTests {
  /// Those of the fact base.
  static let names = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"]
  /// Those of dual-use-own-cases.json.
  static let ownNames = ["L", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "V", "W"]

  let assessor: TransferAssessor

  init() throws {
    assessor = try Fixtures.assessor()
  }

  @Test("The files hold eleven and twelve cases")
  func completeness() throws {
    #expect(try WorkedCase.all().map(\.case) == Self.names)
    #expect(try WorkedCase.all(in: "dual-use-own-cases.json").map(\.case) == Self.ownNames)
  }

  @Test(
    "Figures, tiers, red flags and bundles of every item are exactly those of the file",
    arguments: names + ownNames
  )
  func cases(name: String) throws {
    let worked = try WorkedCase.named(name)
    let results = try assessor.assess(
      worked.requests,
      held: worked.held,
      answers: worked.sheet(for: assessor.instrument)
    )
    #expect(worked.differences(from: results) == [])
  }

  @Test("Together they hit every rule, every floor of every rule, and red flags unverified and verified")
  func coverage() throws {
    var hit: Set<String> = []
    var unverified: Set<Bool> = []
    for name in Self.names + Self.ownNames {
      let worked = try WorkedCase.named(name)
      for flag in worked.expected.flatMap(\.flags) {
        hit.insert("\(flag.rule) \(flag.floor ?? "none")")
        unverified.insert(flag.unverified)
      }
      for bundle in worked.expected_bundles { hit.insert("\(bundle.rule) \(bundle.floor ?? "none")") }
    }
    let check = SoundnessCheck(assessor)
    for rule in assessor.redFlags + assessor.bundles {
      for floor in rule.floors { #expect(hit.contains("\(rule.id) \(floor.tier?.word ?? "none")"), "\(rule.id)") }
      // A rule is a note as well, where it can fire without any of its floors.
      let isNote = Claim.all([.holds(rule.when, 0), .not(.any(rule.floors.map { .holds($0.when, 0) }))])
      if check.canHold(isNote) { #expect(hit.contains("\(rule.id) none"), "\(rule.id)") }
    }
    #expect(unverified == [false, true])
  }
}
