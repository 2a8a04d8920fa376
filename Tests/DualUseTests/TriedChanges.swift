import Instruments

@testable import DualUse

/// Tries sets of changes one by one through whole assessments: slow, and written from the page alone.
struct TriedChanges {
  let assessor: TransferAssessor
  let requests: [TransferRequest]
  let held: [Technology.ID]
  let answers: [Indicator.ID: Answer]
  let index: Int

  init(
    _ assessor: TransferAssessor,
    _ requests: [TransferRequest],
    _ held: [Technology.ID],
    _ answers: [Indicator.ID: Answer],
    _ index: Int
  ) {
    self.assessor = assessor
    self.requests = requests
    self.held = held
    self.answers = answers
    self.index = index
  }

  /// The item after a set of changes.
  func judged(_ set: [TransferChanges.Change]) throws -> TransferAssessment {
    var (requests, answers) = (requests, answers)
    for change in set {
      if let term = TransferTerm.allCases.first(where: { $0.subject == change.subject }) {
        requests[index].terms[term] = change.value == "yes" ? .yes : .no
      } else if change.subject.hasPrefix("MIT") {
        requests[index].mitigations.append(.init(mitigationID: change.subject, grade: .e2))
      } else {
        let scale = assessor.instrument.indicator(change.subject)?.scale
        answers[change.subject] = scale?.value(scoringAtLeast: 0.75).map { Answer($0) }
      }
    }
    let sheet = try AnswerSheet(answers, for: assessor.instrument)
    return try assessor.assess(requests, held: held, answers: sheet)[index]
  }

  /// The smallest set that lowers the tier, of equally small ones that with the lowest risk, then the first.
  func best(upTo size: Int) throws -> [TransferChanges.Change]? {
    let before = try judged([])
    let all = terms + mitigations + indicators(before)
    var sets = all.map { [$0] }
    for _ in 1...size {
      var best: (set: [TransferChanges.Change], risk: Double)?
      for set in sets where isAllowed(set, before) {
        let after = try judged(set)
        let risk = (after.residualRisk * 1e9).rounded()
        if after.tier < before.tier, risk < best?.risk ?? .infinity { best = (set, risk) }
      }
      if let best { return best.set }
      sets = sets.flatMap { set in
        all.drop { $0 != set.last }.dropFirst().map { set + [$0] }
      }
    }
    return nil
  }

  private var terms: [TransferChanges.Change] {
    TransferTerm.allCases.compactMap { term in
      let (value, benign) = (requests[index].terms[term], benignTerms[term])
      if value == benign || term == .misuseFinding && value == .yes { return nil }
      return .init(subject: term.subject, value: benign.word)
    }
  }

  /// Those that can be applied and do not stand at E2 yet.
  private var mitigations: [TransferChanges.Change] {
    applicable.filter { (grade($0) ?? .e0) < .e2 }.map { .init(subject: $0.id, value: "E2") }
  }

  private var applicable: [Mitigation] {
    let item = assessor.ruleSet.technologies.first { $0.id == requests[index].technologyID }
    return assessor.ruleSet.mitigations.filter { mitigation in
      mitigation.tagIDs.isEmpty || !Set(mitigation.tagIDs).isDisjoint(with: item?.tagIDs ?? [])
    }
  }

  private func grade(_ mitigation: Mitigation) -> EvidenceGrade? {
    requests[index].mitigations.filter { $0.mitigationID == mitigation.id }.map(\.grade).max()
  }

  private func score(_ id: Indicator.ID) -> Double? {
    guard let answer = answers[id] else { return nil }
    return assessor.instrument.indicator(id)?.scale.score(of: answer.value)
  }

  private func indicators(_ before: TransferAssessment) -> [TransferChanges.Change] {
    let wanted = free(before).union(applicable.compactMap(\.needs))
    return assessor.instrument.indicators.filter { wanted.contains($0.id) && score($0.id) ?? 0 < 0.75 }.map {
      let value =
        switch $0.scale.value(scoringAtLeast: 0.75) {
        case .level(let level): "level \(level)"
        case .choice: "yes"
        case .number(let number): number == number.rounded() ? "\(Int(number))" : "\(number)"
        default: ""
        }
      return .init(subject: $0.id, value: value)
    }
  }

  /// Relevant safeguards, what given mitigations need, and what firing rules read.
  private func free(_ before: TransferAssessment) -> Set<Indicator.ID> {
    let rules = assessor.ruleSet
    guard let item = rules.technologies.first(where: { $0.id == requests[index].technologyID }) else { return [] }
    var tags = Set(item.tagIDs)
    let kind = requests[index].kind
    if assessor.isControlled(item.id) == true && (kind == .training || kind == .technicalAssistance) {
      tags.insert("DU-TRN")
    }
    var ids = Set(rules.tags.filter { tags.contains($0.id) }.flatMap(\.safeguards))
    ids.formUnion(applicable.filter { grade($0) != nil }.compactMap(\.needs))
    let fired = Set(before.flags.map(\.ruleID))
    var texts: [String] = []
    for rule in rules.redFlags where fired.contains(rule.id) {
      texts.append(rule.when)
      texts += rule.floors.map(\.when)
    }
    for rule in rules.bundles where fired.contains(rule.id) {
      texts += rule.sides
      texts.append(rule.when)
      texts += rule.floors.map(\.when)
    }
    for id in assessor.instrument.indicators.map(\.id) where texts.contains(where: { $0.contains("(\(id))") }) {
      ids.insert(id)
    }
    if fired.contains("RF-17") { ids.formUnion(item.serves) }
    return ids
  }

  private func isAllowed(_ set: [TransferChanges.Change], _ before: TransferAssessment) -> Bool {
    let subjects = Set(set.map(\.subject))
    let chosen = assessor.ruleSet.mitigations.filter { subjects.contains($0.id) }
    let needed = Set(chosen.compactMap(\.needs))
    guard needed.allSatisfy({ subjects.contains($0) || score($0) ?? 0.25 > 0.25 }) else { return false }
    let free = free(before)
    return set.allSatisfy { change in
      change.subject.hasPrefix("terms.") || change.subject.hasPrefix("MIT")
        || free.contains(change.subject) || needed.contains(change.subject)
    }
  }
}
