internal import Instruments

extension TransferAssessor {
  /// What is unanswered and matters to an item.
  ///
  /// A term matters where a rule reads it and what is known does not settle that rule, and independence where the
  /// end user's factor needs it. An indicator matters where it is a relevant safeguard, where a rule that is not
  /// settled reads it, or where a mitigation is given at a grade that it could cap. Rules that read answers only
  /// (what the item serves) ask for none.
  func openQuestions(
    ofItemAt index: Int,
    in transferCase: TransferCase,
    _ outcome: TransferOutcome
  ) -> [String] {
    let (item, request) = (transferCase.items[index], outcome.request)
    let facts = outcome.facts[index]
    let form = catalogue.items[item.position].forms[item.kind.rawValue]
    var open = OpenFacts()
    for rule in redFlags {
      collect(rule, facts, request, into: &open)
    }
    for rule in bundles where isWithinReach(rule, ofItemAt: index, transferCase, outcome) {
      for side in rule.sides where side.certainty(facts, request) != .fails {
        side.collectOpenFacts(facts, request, into: &open)
      }
      collect(rule, nil, request, into: &open)
    }
    if numbers.endUsers[item.endUser.rawValue].needsIndependence,
      item.terms[.userIndependenceEvidenced] == .unknown
    {
      open.terms |= TransferTerm.userIndependenceEvidenced.bit
    }
    open.indicators += form.safeguards
    for mitigation in form.mitigations {
      let grade = Int(transferCase.grades[item.gradesStart + mitigation]) - 1
      if grade > EvidenceGrade.e1.rawValue, let needs = catalogue.mitigations[mitigation].needs {
        open.indicators.append(needs)
      }
    }
    let terms = TransferTerm.allCases.filter { open.terms & $0.bit != 0 }.map(\.subject)
    open.indicators.removeAll(where: transferCase.isAnswered)
    open.indicators.sort { questionRanks[$0] < questionRanks[$1] }
    var questions = terms
    var last: Int?
    for position in open.indicators where position != last {
      questions.append(instrument.indicators[position].id)
      last = position
    }
    return questions
  }

  /// By position: where an indicator stands when those of most weight come first.
  static func questionRanks(_ instrument: Instrument) -> [Int] {
    let order = instrument.weights.indices.sorted { first, second in
      let (weight, other) = (instrument.weights[first].inBillionths, instrument.weights[second].inBillionths)
      return weight != other ? weight > other : first < second
    }
    var ranks = Array(repeating: 0, count: order.count)
    for (rank, position) in order.enumerated() { ranks[position] = rank }
    return ranks
  }

  /// Adds what a rule needs answered: its condition, and the floors down to the first that is sure to hold.
  private func collect(
    _ rule: Rule,
    _ facts: ItemFacts?,
    _ request: RequestFacts,
    into open: inout OpenFacts
  ) {
    if rule.when.certainty(facts, request) == .fails { return }
    rule.when.collectOpenFacts(facts, request, into: &open)
    for floor in rule.floors {
      floor.when.collectOpenFacts(facts, request, into: &open)
      if floor.when.certainty(facts, request) == .holds { break }
    }
  }

  /// Whether the item could stand on a side of the rule, and the rule could fire, with some answers.
  private func isWithinReach(
    _ rule: Rule,
    ofItemAt index: Int,
    _ transferCase: TransferCase,
    _ outcome: TransferOutcome
  ) -> Bool {
    if rule.when.certainty(nil, outcome.request) == .fails { return false }
    func meets(_ side: Int, _ facts: ItemFacts) -> Bool {
      rule.sides[side].certainty(facts, outcome.request) != .fails
    }
    if rule.sides.count == 1 {
      return meets(0, outcome.facts[index])
        && outcome.facts.filter { meets(0, $0) }.count >= rule.atLeast
    }
    let own = transferCase.items[index].position
    func hasPartner(_ side: Int) -> Bool {
      zip(transferCase.items, outcome.facts).contains { $0.position != own && meets(side, $1) }
        || zip(transferCase.held, outcome.held).contains { $0 != own && meets(side, $1) }
    }
    return meets(0, outcome.facts[index]) && hasPartner(1)
      || meets(1, outcome.facts[index]) && hasPartner(0)
  }
}
