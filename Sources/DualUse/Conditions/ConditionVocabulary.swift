internal import Instruments

/// A list of words that a fact can have.
struct WordTable {
  var words: [String]
  /// The place of the first word.
  var start = 0
  /// Words can be held against each other with < and >.
  var isOrdered = false

  /// One more than the greatest place.
  var count: Int { start + words.count }

  func place(of word: String) -> Int? {
    words.firstIndex(of: word).map { $0 + start }
  }
}

/// A fact that a condition can speak of.
enum ConditionFact {
  case tag
  case requestedKind
  case truth(Condition.TruthFact)
  case number(Condition.NumberFact)
  case words(Condition.WordFact, WordTable)
}

extension ConditionScope {
  /// The facts that a condition may speak of here.
  var facts: [String] {
    let transfer =
      ["tag"] + Condition.TruthFact.allCases.map(\.rawValue) + [
        "inherent", "intrusive", "scale", "covert", "item_floor", "kind", "end_user", "purpose",
        "terms.NAME", "safeguard(INDICATOR)", "weakness_worst", "mitigation(MITIGATION)", "lowest_served",
      ]
    return switch self {
    case .transfer: transfer
    case .bundleSide: transfer + ["own_tier"]
    case .request: ["requested_kind", "safeguard(INDICATOR)"]
    }
  }
}

extension ConditionBinder {
  /// Looks up the name of a fact and what stands in brackets behind it.
  func fact(_ test: ConditionSyntax.Test, scope: ConditionScope) throws(ConditionFault) -> ConditionFact {
    let known: ConditionFact? =
      if let argument = test.argument {
        try called(test.fact.text, argument)
      } else if test.fact.text.hasPrefix("terms.") {
        try term(test.fact)
      } else {
        named(test.fact.text)
      }
    guard let known, scope.allows(known) else {
      throw ConditionFault(offset: test.fact.offset, found: test.fact.text, allowed: scope.facts)
    }
    return known
  }

  private func called(
    _ name: String,
    _ argument: ConditionToken
  ) throws(ConditionFault) -> ConditionFact? {
    switch name {
    case "safeguard":
      if let position = instrument.position(of: argument.text) { return .number(.safeguard(position)) }
      throw ConditionFault(
        offset: argument.offset,
        found: argument.text,
        allowed: ["an indicator of \(instrument.id) \(instrument.version)"]
      )
    case "mitigation":
      let grades = WordTable(words: EvidenceGrade.allCases.map(\.code), start: 1, isOrdered: true)
      if let position = mitigations[argument.text] { return .words(.mitigation(position), grades) }
      throw ConditionFault(
        offset: argument.offset,
        found: argument.text,
        allowed: mitigations.keys.sorted()
      )
    default:
      return nil
    }
  }

  private func term(_ name: ConditionToken) throws(ConditionFault) -> ConditionFact {
    guard let term = TransferTerm.allCases.first(where: { $0.subject == name.text }) else {
      let allowed = TransferTerm.allCases.map(\.subject)
      throw ConditionFault(offset: name.offset, found: name.text, allowed: allowed)
    }
    return .words(.term(term), WordTable(words: Ternary.words))
  }

  private func named(_ name: String) -> ConditionFact? {
    let tiers = WordTable(words: RiskTier.words, isOrdered: true)
    return switch name {
    case "tag": .tag
    case "requested_kind": .requestedKind
    case "inherent": .number(.inherent)
    case "intrusive": .number(.intrusive)
    case "scale": .number(.scale)
    case "covert": .number(.covert)
    case "weakness_worst": .number(.weaknessWorst)
    case "lowest_served": .number(.lowestServed)
    case "item_floor": .words(.itemFloor, tiers)
    case "own_tier": .words(.ownTier, tiers)
    case "kind": .words(.kind, WordTable(words: TransferKind.words))
    case "end_user": .words(.endUser, WordTable(words: EndUser.words))
    case "purpose": .words(.purpose, WordTable(words: Purpose.words))
    default: Condition.TruthFact(rawValue: name).map(ConditionFact.truth)
    }
  }
}

extension ConditionScope {
  fileprivate func allows(_ fact: ConditionFact) -> Bool {
    let isOfRequest =
      switch fact {
      case .requestedKind: true
      default: false
      }
    switch (self, fact) {
    case (.request, .number(.safeguard)): return true
    case (.request, _): return isOfRequest
    case (.transfer, .words(.ownTier, _)): return false
    case (.transfer, _), (.bundleSide, _): return !isOfRequest
    }
  }
}
