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
    _ outcome: TransferOutcome,
    _ sides: BundleSides
  ) -> [String] {
    let (item, request) = (transferCase.items[index], outcome.request)
    let facts = outcome.facts[index]
    let form = catalogue.items[item.position].forms[item.kind.rawValue]
    var open = OpenFacts()
    for rule in redFlags {
      collect(rule, facts, request, into: &open)
    }
    for (number, rule) in bundles.enumerated()
    where sides.isWithinReach(rule: number, atLeast: rule.atLeast, item: index, position: item.position) {
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
    var isOpen = Array(repeating: false, count: transferCase.entries.count)
    for position in open.indicators where !transferCase.isAnswered(position) { isOpen[position] = true }
    return terms + questionOrder.lazy.filter { isOpen[$0] }.map { self.instrument.indicators[$0].id }
  }

  /// Positions of all indicators, those of most weight first.
  static func questionOrder(_ instrument: Instrument) -> [Int] {
    instrument.weights.indices.sorted { first, second in
      let (weight, other) = (instrument.weights[first].inBillionths, instrument.weights[second].inBillionths)
      return weight != other ? weight > other : first < second
    }
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
}
