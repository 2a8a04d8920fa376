internal import Instruments

extension TransferAssessor {
  /// All changes that bear on a reason: terms, mitigations, indicators, each in its order.
  func candidates(
    _ transferCase: TransferCase,
    _ index: Int,
    _ outcome: TransferOutcome,
    _ reasons: [ChangeReason]
  ) -> [CandidateChange] {
    let item = transferCase.items[index]
    let form = catalogue.items[item.position].forms[item.kind.rawValue]
    func candidate(_ kind: CandidateChange.Kind) -> CandidateChange {
      let bits = reasons.enumerated().reduce(into: UInt64(0)) { bits, reason in
        if reason.element.bearsOn(kind) { bits |= 1 << UInt64(reason.offset) }
      }
      return CandidateChange(kind: kind, reasons: bits)
    }

    let terms = TransferTerm.allCases.compactMap { term -> CandidateChange? in
      let (value, benign) = (item.terms[term], numbers.benign[term.rawValue])
      // What was found stays found: it can only be remedied.
      if value == benign || (term == .misuseFinding && value == .yes) { return nil }
      return candidate(.term(term, benign))
    }
    let raised = UInt8(CandidateChange.grade.rawValue) + 1
    let mitigations = form.mitigations
      .filter { transferCase.grades[item.gradesStart + $0] < raised }
      .map { candidate(.mitigation($0)) }
    let useful = (terms + mitigations).filter { $0.reasons != 0 }
    return useful + indicators(transferCase, index, outcome, mitigations: useful, candidate)
  }

  private func indicators(
    _ transferCase: TransferCase,
    _ index: Int,
    _ outcome: TransferOutcome,
    mitigations: [CandidateChange],
    _ candidate: (CandidateChange.Kind) -> CandidateChange
  ) -> [CandidateChange] {
    let item = transferCase.items[index]
    let entry = catalogue.items[item.position]
    let form = entry.forms[item.kind.rawValue]
    var free = Set(form.safeguards)
    for position in form.mitigations where transferCase.grades[item.gradesStart + position] > 0 {
      if let needs = catalogue.mitigations[position].needs { free.insert(needs) }
    }
    func addRead(_ rules: [Rule], _ effects: [RuleEffect]) {
      for (offset, rule) in rules.enumerated() where effects[index * rules.count + offset] != .silent {
        free.formUnion(reason(rule, form, serves: entry.serves).indicators)
      }
    }
    addRead(redFlags, outcome.flagEffects)
    addRead(bundles, outcome.bundleEffects)
    let needed = Set(
      mitigations.compactMap { change -> Int? in
        if case .mitigation(let position) = change.kind { catalogue.mitigations[position].needs } else { nil }
      }
    )
    return free.union(needed).sorted().compactMap { position in
      let state = transferCase.entries[position]
      let isBelow = state.score.inBillionths < CandidateChange.score.inBillionths
      guard state.state != .answered || isBelow else { return nil }
      let scale = instrument.indicators[position].scale
      guard let value = scale.value(scoringAtLeast: CandidateChange.score),
        let score = scale.score(of: value)
      else { return nil }
      var change = candidate(.indicator(position, score))
      change.isForMitigationOnly = !free.contains(position)
      return change.reasons != 0 || needed.contains(position) ? change : nil
    }
  }

  /// Whether the changes of a set may stand together, given the case that they lead to.
  func isAllowed(_ set: [CandidateChange], in changed: TransferCase) -> Bool {
    var needed: Set<Int> = []
    for change in set {
      guard case .mitigation(let position) = change.kind,
        let needs = catalogue.mitigations[position].needs
      else { continue }
      needed.insert(needs)
      let entry = changed.entries[needs]
      let value = entry.state == .answered ? entry.score : numbers.parameters.unansweredSafeguard
      if numbers.isWeak(value) { return false }
    }
    return set.allSatisfy { change in
      guard change.isForMitigationOnly, case .indicator(let position, _) = change.kind else { return true }
      return needed.contains(position)
    }
  }

  /// A change in the words of the request and of the instrument.
  func change(_ candidate: CandidateChange) -> TransferChanges.Change {
    switch candidate.kind {
    case .term(let term, let value):
      return .init(subject: term.subject, value: value.word)
    case .mitigation(let position):
      return .init(subject: catalogue.mitigations[position].id, value: CandidateChange.grade.code)
    case .indicator(let position, let score):
      let indicator = instrument.indicators[position]
      let value =
        switch indicator.scale.value(scoringAtLeast: score) {
        case .level(let level): "level \(level)"
        case .choice(let choice): choice.rawValue
        case .number(let number): FactList.text(number)
        default: FactList.text(score)
        }
      return .init(subject: indicator.id, value: value)
    }
  }
}
