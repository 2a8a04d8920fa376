internal import TestSupport
import Instruments
import Testing

@testable import DualUse

@Suite("What must hold for any request, on 10,000 seeded random requests each")
struct PropertyTests {
  /// Over all cases of a test, which have one to four.
  static let requests = 10_000

  let assessor: TransferAssessor

  init() throws {
    assessor = try Fixtures.assessor()
  }

  @Test("Best is at most the tier, the tier at most worst, own at most final; no floor is undercut")
  func range() throws {
    try forEachCase(seed: 1) { drawn, _ in
      for result in try assess(drawn) {
        #expect(result.bestTier <= result.tier && result.tier <= result.worstTier)
        #expect(result.ownTier <= result.tier)
        #expect((result.itemFloor ?? .negligible) <= result.bestTier)
        for flag in result.flags { #expect((flag.floor ?? .negligible) <= result.tier) }
      }
    }
  }

  @Test("Adding a mitigation or raising its grade never raises a tier")
  func mitigations() throws {
    try forEachCase(seed: 2) { drawn, generator in
      var helped = drawn
      let index = Int.random(in: 0..<drawn.requests.count, using: &generator)
      guard let mitigation = assessor.ruleSet.mitigations.randomElement(using: &generator) else { return }
      let given = drawn.requests[index].mitigations.first { $0.mitigationID == mitigation.id }
      let grades = EvidenceGrade.allCases.filter { $0 >= given?.grade ?? .e0 }
      let grade = grades.randomElement(using: &generator) ?? .e3
      helped.requests[index].mitigations.append(.init(mitigationID: mitigation.id, grade: grade))
      for (before, after) in zip(try assess(drawn), try assess(helped)) {
        #expect(after.tier <= before.tier && after.bestTier <= before.bestTier)
        #expect(after.worstTier <= before.worstTier)
      }
    }
  }

  @Test("Lowering an answered safeguard never lowers a tier")
  func lowerSafeguard() throws {
    try forEachCase(seed: 3) { drawn, generator in
      let sheet = try AnswerSheet(drawn.answers, for: assessor.instrument)
      let answered = assessor.instrument.indicators.indices.filter {
        sheet.entries[$0].state == .answered && sheet.entries[$0].score > 0
      }
      guard let position = answered.randomElement(using: &generator) else { return }
      let indicator = assessor.instrument.indicators[position]
      var weaker = drawn
      let score = sheet.entries[position].score - 0.25
      weaker.answers[indicator.id] = value(on: indicator.scale, scoringAtMost: score).map { Answer($0) }
      for (before, after) in zip(try assess(drawn), try assess(weaker)) {
        #expect(after.tier >= before.tier, "\(indicator.id)")
      }
    }
  }

  @Test("An unanswered safeguard never gives a lower tier than level 2 would")
  func silence() throws {
    try forEachCase(seed: 4) { drawn, generator in
      guard let indicator = assessor.instrument.indicators.randomElement(using: &generator) else { return }
      var (silent, spoken) = (drawn, drawn)
      silent.answers[indicator.id] =
        [nil, Answer(.withheld), Answer(.notApplicable)]
        .randomElement(using: &generator) ?? nil
      spoken.answers[indicator.id] = indicator.scale.value(scoringAtLeast: 0.5).map { Answer($0) }
      for (before, after) in zip(try assess(spoken), try assess(silent)) {
        #expect(after.tier >= before.tier, "\(indicator.id)")
      }
    }
  }

  @Test("The order of items, mitigations, answers and held technologies changes nothing")
  func order() throws {
    try forEachCase(seed: 5) { drawn, generator in
      var shuffled = drawn
      let order = drawn.requests.indices.shuffled(using: &generator)
      shuffled.requests = order.map { drawn.requests[$0] }
      for index in order.indices { shuffled.requests[index].mitigations.shuffle(using: &generator) }
      shuffled.held.shuffle(using: &generator)
      let (before, after) = (try assess(drawn), try assess(shuffled))
      #expect(order.map { before[$0] } == after)
    }
  }

  @Test("Adding an item lowers no other, save one of kind training through BND-05")
  func addedItem() throws {
    try forEachCase(seed: 6) { drawn, generator in
      guard let technology = assessor.ruleSet.technologies.randomElement(using: &generator) else { return }
      var more = drawn
      more.requests.append(RandomCase.request(technology.id, assessor.ruleSet, using: &generator))
      let isTraining = more.requests.last?.kind == .training
      for (before, after) in zip(try assess(drawn), try assess(more)) {
        let hadBundle = before.flags.contains { $0.ruleID == "BND-05" && $0.floor == before.tier }
        #expect(after.tier >= before.tier || isTraining && hadBundle)
      }
    }
  }

  @Test("A technology that is held lowers no item")
  func heldItem() throws {
    try forEachCase(seed: 7) { drawn, generator in
      guard let technology = assessor.ruleSet.technologies.randomElement(using: &generator) else { return }
      var more = drawn
      more.held.append(technology.id)
      for (before, after) in zip(try assess(drawn), try assess(more)) { #expect(after.tier >= before.tier) }
    }
  }

  @Test("A flag is unverified exactly where it goes when everything open is answered well")
  func unverified() throws {
    try forEachCase(seed: 8) { drawn, _ in
      var well = drawn
      for index in well.requests.indices {
        for term in TransferTerm.allCases where well.requests[index].terms[term] == .unknown {
          well.requests[index].terms[term] = benignTerms[term]
        }
      }
      let sheet = try AnswerSheet(drawn.answers, for: assessor.instrument)
      for (indicator, entry) in zip(assessor.instrument.indicators, sheet.entries) where entry.state != .answered {
        well.answers[indicator.id] = indicator.scale.value(scoringAtLeast: 1).map { Answer($0) }
      }
      for (asGiven, best) in zip(try assess(drawn), try assess(well)) {
        #expect(asGiven.bestTier == best.tier)
        let left = Set(best.flags.map(\.ruleID))
        for flag in asGiven.flags where flag.ruleID.hasPrefix("RF") && flag.ruleID != "RF-17" {
          #expect(flag.isUnverified == !left.contains(flag.ruleID), "\(flag.ruleID)")
        }
      }
    }
  }

  @Test("The same input gives the same result")
  func repeated() throws {
    try forEachCase(seed: 9) { drawn, _ in
      let (first, second) = (try assess(drawn), try assess(drawn))
      #expect(first == second)
    }
  }

  private func forEachCase(
    seed: UInt64,
    _ body: (RandomCase, inout SeededGenerator) throws -> Void
  ) throws {
    var generator = SeededGenerator(seed: seed)
    var drawn = 0
    while drawn < Self.requests {
      let next = RandomCase(for: assessor, using: &generator)
      drawn += next.requests.count
      try body(next, &generator)
    }
  }

  private func assess(_ drawn: RandomCase) throws -> [TransferAssessment] {
    try assessor.assess(
      drawn.requests,
      held: drawn.held,
      answers: AnswerSheet(drawn.answers, for: assessor.instrument)
    )
  }

  private func value(on scale: Scale, scoringAtMost limit: Double) -> Answer.Value? {
    let steps = [1.0, 0.75, 0.5, 0.25, 0].filter { $0 <= limit }
    let values = steps.compactMap { scale.value(scoringAtLeast: $0) }
    return values.first { (scale.score(of: $0) ?? 1) <= limit } ?? scale.value(scoringAtLeast: 0)
  }
}
