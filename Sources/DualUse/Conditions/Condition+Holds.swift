internal import Instruments

extension Condition {
  /// Whether it holds for an item; without one, for the request as a whole.
  func holds(_ item: ItemFacts?, _ request: RequestFacts) -> Bool {
    nodes.isEmpty || holds(nodes.count - 1, item, request)
  }

  func holds(_ index: Int, _ item: ItemFacts?, _ request: RequestFacts) -> Bool {
    switch nodes[index] {
    case .and(let left, let right): holds(left, item, request) && holds(right, item, request)
    case .or(let left, let right): holds(left, item, request) || holds(right, item, request)
    case .not(let part): !holds(part, item, request)
    case .test(let test): test.holds(item, request)
    }
  }
}

extension Condition.Test {
  func holds(_ item: ItemFacts?, _ request: RequestFacts) -> Bool {
    switch self {
    case .requestedKinds(let kinds):
      return request.kinds & kinds != 0
    case .number(let fact, let comparison, let limit):
      guard let value = fact.value(item, request) else { return false }
      return comparison.holds(value.inBillionths, limit)
    case .tags(let tags):
      return (item?.tags ?? 0) & tags != 0
    case .truth(let fact):
      guard let item else { return false }
      return fact.holds(item)
    case .words(let fact, let words):
      guard let place = fact.place(item, request) else { return false }
      return words & (1 << UInt32(place)) != 0
    }
  }
}

extension Condition.TruthFact {
  func holds(_ item: ItemFacts) -> Bool {
    switch self {
    case .tagged: item.tags != 0
    case .controlled: item.isControlled
    case .servesNothing: item.servesNothing
    }
  }
}

extension Condition.NumberFact {
  /// - Returns: `nil` when the fact is absent: then no comparison holds.
  func value(_ item: ItemFacts?, _ request: RequestFacts) -> Double? {
    if case .safeguard(let position) = self { return request.safeguard(position) }
    guard let item else { return nil }
    switch self {
    case .safeguard: return nil
    case .inherent: return item.inherent
    case .intrusive: return Double(item.intrusive)
    case .scale: return Double(item.scale)
    case .covert: return Double(item.covert)
    case .weaknessWorst: return item.weaknessWorst
    case .lowestServed: return item.lowestServed
    }
  }
}

extension Condition.WordFact {
  /// The place of the fact's word on its list.
  ///
  /// - Returns: `nil` when the fact is absent: then no comparison holds.
  func place(_ item: ItemFacts?, _ request: RequestFacts) -> Int? {
    if case .itemFloor = self { return item?.floor?.rawValue }
    guard let transfer = item?.transfer else { return nil }
    switch self {
    case .itemFloor: return nil
    case .kind: return transfer.kind.rawValue
    case .endUser: return transfer.endUser.rawValue
    case .purpose: return transfer.purpose.rawValue
    case .ownTier: return transfer.ownTier?.rawValue
    case .term(let term): return transfer.terms[term].rawValue
    case .mitigation(let mitigation): return Int(request.grades[transfer.gradesStart + mitigation])
    }
  }
}
