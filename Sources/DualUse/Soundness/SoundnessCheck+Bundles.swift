internal import Instruments

extension SoundnessCheck {
  /// Rules over a whole request.
  mutating func checkBundles() {
    let search = search
    let held = assessor.catalogue.items.map { ClaimItem(item: $0, kind: nil) }
    for (index, rule) in assessor.bundles.enumerated() {
      let meeting = rule.sides.map { side in
        (items(for: rule.conditions.flatMap(\.tests)) + (rule.sides.count > 1 ? held : [])).filter {
          search.canHold(.holds(side, 0), [$0])
        }
      }
      if let dead = meeting.firstIndex(where: \.isEmpty) {
        note(
          rule.id,
          "sides[\(dead)]",
          found: "a side that no technology of the catalogue can stand on",
          allowed: "a condition that some transfer meets"
        )
        continue
      }
      let groups = groups(meeting)
      if groups.isEmpty {
        note(
          rule.id,
          "sides",
          found: "sides that no two different technologies meet",
          allowed: "sides that one technology meets and another, too, at least one of them requested"
        )
        continue
      }
      let sides = rule.sides.indices.map { Claim.holds(rule.sides[$0], $0) }
      func canHold(_ claim: Claim) -> Bool {
        groups.contains { search.canHold(.all(sides + [claim]), $0) }
      }
      guard canHold(.holds(rule.when, 0)) else {
        note(
          rule.id,
          "when",
          found: "a condition that cannot hold where the sides are met",
          allowed: "one that some request meets"
        )
        continue
      }
      if let twin = assessor.bundles[..<index].first(where: { isSame($0, rule) }) {
        note(
          rule.id,
          "sides",
          found: "the conditions of \(twin.id): it fires for the same requests",
          allowed: "one rule with the floors of both, or conditions of its own"
        )
      }
      checkFloors(rule) { canHold(.all([.holds(rule.when, 0), $0])) }
    }
  }

  /// One item for each side, two different technologies, at least one of them requested.
  private func groups(_ meeting: [[ClaimItem]]) -> [[ClaimItem]] {
    guard meeting.count > 1 else { return meeting.first?.map { [$0] } ?? [] }
    return meeting[0].flatMap { first in
      meeting[1].filter { second in
        first.item.technology.id != second.item.technology.id && (first.kind != nil || second.kind != nil)
      }.map { [first, $0] }
    }
  }

  /// Whether two rules ask for the same, in either order of their sides.
  private func isSame(_ first: Rule, _ second: Rule) -> Bool {
    guard first.sides.count == second.sides.count, first.atLeast == second.atLeast, first.when == second.when else {
      return false
    }
    func matches(_ sides: [Condition]) -> Bool {
      zip(first.sides, sides).allSatisfy { isSame($0, $1) }
    }
    return matches(second.sides) || matches(second.sides.reversed())
  }
}
