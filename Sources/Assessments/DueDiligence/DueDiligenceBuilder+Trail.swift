internal import CapacityProtos
internal import Instruments
internal import ProtobufC

// What would change the tier, and what happened.

extension DueDiligenceBuilder {
  func changes(_ changes: Capacity_V1_TransferChanges) -> Capacity_V1_DiligenceChanges {
    var message = Capacity_V1_DiligenceChanges()
    message.outcome = changes.outcome
    message.tier = changes.tier
    message.residualRisk = changes.residualRisk
    message.summary = words.word(DiligenceTexts.outcomes, changes.outcome.shortName)
    message.words =
      changes.outcome == .found ? changes.changes.map(change) : changes.holding.map(holding)
    return message
  }

  private func change(_ change: Capacity_V1_Change) -> String {
    if change.subject.hasPrefix("terms.") {
      let title = words.word(DiligenceTexts.terms, String(change.subject.dropFirst("terms.".count)))
      return words.text(DiligenceTexts.change, title, words.word(DiligenceTexts.answers, change.value))
    }
    if let mitigation = rules.mitigations.first(where: { $0.id == change.subject }) {
      let title = "\(mitigation.id) \(mitigation.title.text(in: language))"
      return words.text(DiligenceTexts.change, title, change.value)
    }
    let value =
      change.value.hasPrefix("level ")
      ? words.text(DiligenceTexts.level, String(change.value.dropFirst("level ".count)))
      : words.word(DiligenceTexts.answers, change.value)
    return words.text(DiligenceTexts.change, "\(change.subject) \(question(change.subject))", value)
  }

  private func holding(_ id: String) -> String {
    switch id {
    case "item_floor", "residual_risk": words.word(DiligenceTexts.holding, id)
    default: "\(id) \(ruleSet.words(ofRule: id)?.title.text(in: language) ?? "")"
    }
  }

  func event(_ event: Capacity_V1_TransferEvent) -> Capacity_V1_DiligenceEvent {
    var message = Capacity_V1_DiligenceEvent()
    message.event = event
    message.summary =
      switch event.kind {
      case .decided:
        words.text(
          DiligenceTexts.decided,
          event.decision?.ruleID ?? "",
          words.word(DiligenceTexts.statuses, event.decision?.status.shortName ?? "")
        )
      case .raised: moved(DiligenceTexts.raised, event)
      case .eased: moved(DiligenceTexts.eased, event)
      case .reopened: moved(DiligenceTexts.openedAgain, event)
      case .unspecified, .UNRECOGNIZED: event.kind.shortName
      }
    return message
  }

  private func moved(_ texts: [String: String], _ event: Capacity_V1_TransferEvent) -> String {
    var text = words.text(
      texts,
      words.tier(event.before?.tier ?? .unspecified),
      words.tier(event.after?.tier ?? .unspecified)
    )
    if !event.causeAssessmentID.isEmpty {
      text += " " + words.text(DiligenceTexts.becauseOfSurvey, event.causeAssessmentID)
    }
    if !event.causeRuleSetVersion.isEmpty {
      text += " " + words.text(DiligenceTexts.becauseOfRules, event.causeRuleSetVersion)
    }
    if !event.reopenedRuleIds.isEmpty {
      text += " " + words.text(DiligenceTexts.opensAgain, event.reopenedRuleIds.joined(separator: ", "))
    }
    return text
  }
}
