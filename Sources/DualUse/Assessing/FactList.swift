internal import Instruments

/// Writes down the facts that made conditions hold, each subject once.
struct FactList {
  private(set) var facts: [Fact] = []
  private let assessor: TransferAssessor
  private let item: ItemFacts?
  private let request: RequestFacts
  /// Positions of the indicators that the item serves.
  private let serves: [Int]

  init(_ assessor: TransferAssessor, _ item: ItemFacts?, serves: [Int], _ request: RequestFacts) {
    self.assessor = assessor
    self.item = item
    self.serves = serves
    self.request = request
  }

  /// Adds what made a condition hold: of alternatives only those that do.
  mutating func add(_ condition: Condition) {
    if !condition.nodes.isEmpty { add(condition, condition.nodes.count - 1, holds: true) }
  }

  private mutating func add(_ condition: Condition, _ index: Int, holds: Bool) {
    switch condition.nodes[index] {
    case .and(let left, let right), .or(let left, let right):
      for part in [left, right] where condition.holds(part, item, request) == holds {
        add(condition, part, holds: holds)
      }
    case .not(let part):
      add(condition, part, holds: !holds)
    case .test(let test):
      add(test)
    }
  }

  private mutating func add(_ test: Condition.Test) {
    switch test {
    case .tags(let tags):
      let carried = item?.tags ?? 0
      let shown = carried & tags == 0 ? carried : carried & tags
      let ids = assessor.catalogue.tagIDs.indices.filter { shown & (1 << UInt64($0)) != 0 }
      add("tag", ids.map { assessor.catalogue.tagIDs[$0] })
    case .truth(let fact):
      add("\(fact.rawValue)", [item.map(fact.holds) == true ? "true" : "false"])
    case .requestedKinds:
      add("requested_kind", TransferKind.allCases.filter { request.kinds & $0.bit != 0 }.map(\.word))
    case .number(.safeguard(let position), _, _):
      addIndicator(position)
    case .number(.lowestServed, _, _):
      for position in serves where request.entries[position].state == .answered { addIndicator(position) }
    case .number(let fact, _, _):
      add(fact.name, [fact.value(item, request)].compactMap { $0.map(Self.text) })
    case .words(let fact, _):
      let place = fact.place(item, request)
      add(fact.name(assessor.catalogue), place.flatMap(fact.word).map { [$0] } ?? [])
    }
  }

  private mutating func addIndicator(_ position: Int) {
    let subject = assessor.instrument.indicators[position].id
    if facts.contains(where: { $0.subject == subject }) { return }
    facts.append(
      Fact(
        subject: subject,
        value: Self.text(request.safeguard(position)),
        answerState: request.entries[position].state
      )
    )
  }

  private mutating func add(_ subject: String, _ values: [String]) {
    if facts.contains(where: { $0.subject == subject }) { return }
    facts.append(Fact(subject: subject, value: values.isEmpty ? "none" : values.joined(separator: ", ")))
  }

  /// Rounded to 1e-9, without a trailing ".0".
  static func text(_ number: Double) -> String {
    let rounded = number.inBillionths / 1e9
    return Int(exactly: rounded).map(String.init) ?? "\(rounded)"
  }
}

extension Condition.NumberFact {
  /// As the language of conditions calls it.
  fileprivate var name: String {
    switch self {
    case .inherent: "inherent"
    case .intrusive: "intrusive"
    case .scale: "scale"
    case .covert: "covert"
    case .safeguard: "safeguard"
    case .weaknessWorst: "weakness_worst"
    case .lowestServed: "lowest_served"
    }
  }
}

extension Condition.WordFact {
  /// As the language of conditions calls it; a mitigation by its id.
  fileprivate func name(_ catalogue: Catalogue) -> String {
    switch self {
    case .kind: "kind"
    case .endUser: "end_user"
    case .purpose: "purpose"
    case .itemFloor: "item_floor"
    case .ownTier: "own_tier"
    case .term(let term): term.subject
    case .mitigation(let position): catalogue.mitigations[position].id
    }
  }

  /// The word at a place; `nil` where the place stands for "not given".
  fileprivate func word(at place: Int) -> String? {
    switch self {
    case .kind: TransferKind.words[place]
    case .endUser: EndUser.words[place]
    case .purpose: Purpose.words[place]
    case .itemFloor, .ownTier: RiskTier.words[place]
    case .term: Ternary.words[place]
    case .mitigation: place == 0 ? nil : EvidenceGrade.allCases[place - 1].code
    }
  }
}
