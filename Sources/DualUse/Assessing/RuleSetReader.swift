internal import Instruments

/// Looks up all that a rule set refers to, and notes what is wrong with it.
struct RuleSetReader {
  let ruleSet: RuleSet
  let instrument: Instrument
  private(set) var faults: [RuleSetFaults.Fault] = []
  /// Bits of tags, by id.
  let tagBits: [TechnologyTag.ID: UInt64]
  private let binder: ConditionBinder

  /// Tags are bits of one word.
  private static let mostTags = UInt64.bitWidth

  init(_ ruleSet: RuleSet, instrument: Instrument) {
    self.ruleSet = ruleSet
    self.instrument = instrument
    tagBits = Dictionary(
      zip(ruleSet.tags.map(\.id), (0..<Self.mostTags).map { 1 << UInt64($0) }),
      uniquingKeysWith: { first, _ in first }
    )
    binder = ConditionBinder(
      instrument: instrument,
      tags: tagBits,
      mitigations: Self.positions(ruleSet.mitigations.map(\.id))
    )
    noteDuplicates(ruleSet.tags.map(\.id))
    noteDuplicates(ruleSet.technologies.map(\.id))
    noteDuplicates(ruleSet.mitigations.map(\.id))
    noteDuplicates((ruleSet.redFlags.map(\.id) + ruleSet.bundles.map(\.id)))
    if ruleSet.tags.count > Self.mostTags {
      note("tags", "number", "\(ruleSet.tags.count)", ["at most \(Self.mostTags)"])
    }
  }

  /// Positions by id; of equal ids the first.
  static func positions(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }

  mutating func note(_ subject: String, _ field: String, _ found: String, _ allowed: [String]) {
    faults.append(RuleSetFaults.Fault(subject: subject, field: field, found: found, allowed: allowed))
  }

  private mutating func noteDuplicates(_ ids: [String]) {
    var seen: Set<String> = []
    for id in ids where !seen.insert(id).inserted {
      note(id, "id", "\(id) twice", ["each id once"])
    }
  }

  /// Positions of indicators, rising, each once.
  mutating func indicators(_ ids: [Indicator.ID], _ subject: String, _ field: String) -> [Int] {
    var positions: Set<Int> = []
    for id in ids {
      if let position = instrument.position(of: id) {
        positions.insert(position)
      } else {
        note(subject, field, id, ["an indicator of \(instrument.id) \(instrument.version)"])
      }
    }
    return positions.sorted()
  }

  /// Bits of tags.
  mutating func tags(_ ids: [TechnologyTag.ID], _ subject: String) -> UInt64 {
    ids.reduce(into: 0) { bits, id in
      if let bit = tagBits[id] {
        bits |= bit
      } else {
        note(subject, "tag_ids", id, ruleSet.tags.map(\.id))
      }
    }
  }

  /// A condition from its text.
  mutating func condition(
    _ text: String,
    _ scope: ConditionScope,
    _ subject: String,
    _ field: String
  ) -> Condition {
    let (condition, faults) = binder.condition(text, scope: scope)
    for fault in faults {
      self.faults.append(
        RuleSetFaults.Fault(
          subject: subject,
          field: field,
          offset: fault.offset,
          found: fault.found,
          allowed: fault.allowed
        )
      )
    }
    return condition
  }
}
