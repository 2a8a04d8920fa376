internal import CapacityProtos
internal import Instruments
internal import ProtobufC

// Rules that fired, with the facts in words.

extension DueDiligenceBuilder {
  func flag(_ flag: Capacity_V1_Flag) -> Capacity_V1_DiligenceFlag {
    var message = Capacity_V1_DiligenceFlag()
    message.ruleID = flag.ruleID
    if let words = ruleSet.words(ofRule: flag.ruleID) {
      message.title = words.title.text(in: language)
      message.explanation = words.explanation.text(in: language)
    }
    if let rule = rules.redFlags.first(where: { $0.id == flag.ruleID }) {
      message.condition = condition([rule.when], rule.floors)
      message.source = rule.source
    } else if let rule = rules.bundles.first(where: { $0.id == flag.ruleID }) {
      let count = rule.atLeast > 1 ? ["at least \(rule.atLeast) items"] : []
      message.condition = condition(rule.sides + count + [rule.when], rule.floors)
      message.source = rule.source
    }
    message.floor = flag.floor
    message.unverified = flag.unverified
    message.facts = flag.facts.map(fact)
    message.principles = flag.principleIds.map(principle)
    message.risks = flag.riskIds.map(risk)
    message.rights = words.rights(flag.rights)
    message.controlEntries = flag.controlEntries
    message.partners = flag.technologyIds.map { item($0, isWhole: false) }
    let standing = transfer.flags.first { $0.ruleID == flag.ruleID }
    message.standing = standing
    message.statusWords = standing.map(statusWords) ?? words.word(DiligenceTexts.statuses, "open")
    return message
  }

  private func condition(_ parts: [String], _ floors: [Capacity_V1_FloorRule]) -> String {
    let whole = parts.filter { !$0.isEmpty }.joined(separator: "; ")
    let floorTexts = floors.map { floor in
      let tier = floor.floor == .unspecified ? "note" : floor.floor.shortName
      return floor.when.isEmpty ? tier : "\(tier) if \(floor.when)"
    }
    return floorTexts.isEmpty ? whole : "\(whole) -> \(floorTexts.joined(separator: "; "))"
  }

  private func statusWords(_ standing: Capacity_V1_FlagStanding) -> String {
    var text = words.word(DiligenceTexts.statuses, standing.status.shortName)
    if standing.expired { text += ", " + words.text(DiligenceTexts.expired) }
    if standing.reopened { text += ", " + words.text(DiligenceTexts.reopened) }
    return text
  }

  private func principle(_ id: String) -> Capacity_V1_DiligenceText {
    var text = Capacity_V1_DiligenceText()
    text.id = id
    guard let principle = instrument.message.principles.first(where: { $0.id == id }) else { return text }
    text.title = principle.title.text(in: language)
    text.statement = principle.statement.text(in: language)
    text.source = principle.source
    return text
  }

  private func risk(_ id: String) -> Capacity_V1_DiligenceText {
    var text = Capacity_V1_DiligenceText()
    text.id = id
    guard let risk = instrument.message.risks.first(where: { $0.id == id }) else { return text }
    text.title = risk.title.text(in: language)
    text.statement = risk.statement.text(in: language)
    text.source = risk.source
    return text
  }

  /// A fact in words.
  func fact(_ fact: Capacity_V1_Fact) -> Capacity_V1_DiligenceFact {
    var message = Capacity_V1_DiligenceFact()
    message.subject = fact.subject
    message.value = fact.value
    message.answerState = fact.answerState
    if let indicator = instrument.indicator(fact.subject) {
      fill(&message, indicator)
    } else if fact.subject.hasPrefix("terms.") {
      message.title = words.word(DiligenceTexts.terms, String(fact.subject.dropFirst("terms.".count)))
      message.valueWords = words.word(DiligenceTexts.answers, fact.value == "none" ? "unknown" : fact.value)
    } else {
      message.title =
        rules.mitigations.first { $0.id == fact.subject }?.title.text(in: language)
        ?? words.word(DiligenceTexts.subjects, fact.subject)
      message.valueWords = value(fact)
    }
    return message
  }

  private func fill(_ message: inout Capacity_V1_DiligenceFact, _ indicator: Capacity_V1_Indicator) {
    message.title = indicator.question.text(in: language)
    let score = Double(message.value) ?? parameters.unansweredSafeguard
    let level = words.text(DiligenceTexts.level, words.number(score * 4))
    guard message.answerState == .answered else {
      let state = words.word(DiligenceTexts.states, message.answerState.shortName)
      message.valueWords = words.text(DiligenceTexts.counted, state, level)
      return
    }
    message.evidenceGrade = input.sheetGrade(of: indicator.id, instrument)
    switch indicator.answerType {
    case .maturity:
      message.valueWords = level
      let reached = UInt32((score * 4 + 1e-9).rounded(.down))
      message.descriptor = indicator.levels.first { $0.level == reached }?.text.text(in: language) ?? ""
    case .yesPartialNo:
      let choice: Capacity_V1_YesPartialNo = score >= 0.75 ? .yes : score > 0.25 ? .partial : .no
      message.valueWords = words.word(DiligenceTexts.answers, choice.shortName)
      message.descriptor = indicator.options.first { $0.choice == choice }?.text.text(in: language) ?? ""
    case .number, .unspecified, .UNRECOGNIZED:
      message.valueWords = level
    }
  }

  private func value(_ fact: Capacity_V1_Fact) -> String {
    switch fact.subject {
    case "kind", "requested_kind": words.word(DiligenceTexts.kinds, fact.value)
    case "end_user": words.word(DiligenceTexts.endUsers, fact.value == "none" ? "unknown" : fact.value)
    case "purpose": words.word(DiligenceTexts.purposes, fact.value == "none" ? "unstated" : fact.value)
    case "own_tier", "item_floor": words.word(DiligenceTexts.tiers, fact.value)
    case "controlled", "tagged", "serves_nothing":
      words.word(DiligenceTexts.answers, fact.value == "true" ? "yes" : "no")
    case "inherent", "weakness_worst": Double(fact.value).map(words.number) ?? fact.value
    case "lowest_served":
      Double(fact.value).map { words.text(DiligenceTexts.level, words.number($0 * 4)) } ?? fact.value
    default: fact.value == "none" ? words.text(DiligenceTexts.nothing) : fact.value
    }
  }

  /// A question that would settle the tier.
  func openQuestion(_ subject: String) -> Capacity_V1_DiligenceFact {
    var fact = Capacity_V1_Fact()
    fact.subject = subject
    if subject.hasPrefix("terms.") {
      fact.value = "unknown"
    } else {
      fact.value = SpokenNumber.plain(parameters.unansweredSafeguard)
      fact.answerState = answerState(subject)
    }
    return self.fact(fact)
  }
}

extension DueDiligenceBuilder.Input {
  fileprivate func sheetGrade(of id: String, _ instrument: LoadedInstrument) -> Capacity_V1_EvidenceGrade {
    guard let position = instrument.model.position(of: id) else { return .unspecified }
    return switch sheet.entries[position].grade {
    case .e0: .e0
    case .e1: .e1
    case .e2: .e2
    case .e3: .e3
    }
  }
}
