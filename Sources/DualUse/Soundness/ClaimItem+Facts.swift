internal import Instruments

extension [ClaimItem] {
  /// The fact that a question is about, where the item and its kind do not settle it.
  func fact(of test: Condition.Test, _ item: Int) -> ClaimFact? {
    switch test {
    case .requestedKinds: return .requestedKinds
    case .number(.safeguard(let position), _, _): return .safeguard(position)
    case .number(let fact, _, _):
      switch fact {
      case .weaknessWorst, .lowestServed: return .figure(fact, item)
      case .inherent, .intrusive, .scale, .covert, .safeguard: return nil
      }
    case .words(.itemFloor, _), .words(.kind, _): return nil
    case .words(let fact, _): return self[item].kind == nil ? nil : .word(fact, item)
    case .tags, .truth: return nil
    }
  }
}

extension ClaimItem {
  /// Whether a question that the item and its kind settle is answered with yes.
  func holds(_ test: Condition.Test) -> Bool {
    switch test {
    case .tags(let tags):
      form.tags & tags != 0
    case .truth(.tagged):
      form.tags != 0
    case .truth(.controlled):
      item.isControlled
    case .truth(.servesNothing):
      item.serves.isEmpty
    case .number(let fact, let comparison, let limit):
      settled(fact).map { comparison.holds($0.inBillionths, limit) } ?? false
    case .words(.itemFloor, let words):
      item.technology.floor.map { words & $0.bit != 0 } ?? false
    case .words(.kind, let words):
      kind.map { words & $0.bit != 0 } ?? false
    case .words, .requestedKinds:
      false  // What is held has no such words; the rest is asked elsewhere.
    }
  }

  private func settled(_ fact: Condition.NumberFact) -> Double? {
    switch fact {
    case .inherent: item.inherent
    case .intrusive: Double(item.technology.intrusive)
    case .scale: Double(item.technology.scale)
    case .covert: Double(item.technology.covert)
    case .safeguard, .weaknessWorst, .lowestServed: nil
    }
  }
}

extension Condition.Test {
  /// Whether the question is answered with yes by a value of its fact.
  func holds(_ value: ClaimValue) -> Bool {
    switch (self, value) {
    case (.words(_, let words), .place(let place)): words & (1 << UInt32(place)) != 0
    case (.number(_, let comparison, let limit), .number(let number)): comparison.holds(number, limit)
    case (.number(_, let comparison, let limit), .between(let low, let high)):
      comparison.holds((low + high) / 2, limit)  // No limit lies between: all of them answer alike.
    case (.requestedKinds(let asked), .kinds(let kinds)): asked & kinds != 0
    default: false
    }
  }
}
