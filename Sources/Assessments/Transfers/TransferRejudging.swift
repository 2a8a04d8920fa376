internal import CapacityProtos
internal import DualUse
internal import Instruments
internal import ProtobufC

/// Judges transfers again that were judged before, and writes down what changed.
struct TransferRejudging: Sendable {
  let assessor: TransferAssessor
  let ruleSetDigest: String
  /// Milliseconds since 1970, UTC.
  let time: Int64

  /// Why a transfer is judged again.
  enum Cause: Sendable {
    /// A later response of the agency about the state.
    case response(Capacity_V1_SurveyResponse, assessmentID: String)
    /// Other rules than before.
    case rules
  }

  /// What becomes of the transfers of an assessment: only open ones change.
  ///
  /// - Throws: `StoreError.damaged`.
  func change(of group: TransferGroup, because cause: Cause) throws -> TransferChange {
    let earlier = try Capacity_V1_TransferBasis(group.basis)
    var basis = earlier
    if case .response(let response, let id) = cause, !basis.takeIn(response, assessmentID: id) { return .init() }
    basis.ruleSetVersion = assessor.ruleSet.version
    var change = TransferChange(
      basis: try basis.record(of: group.basis.assessmentID, ruleSetDigest: ruleSetDigest)
    )
    let states = try group.transfers.map(TransferState.init)
    guard states.contains(where: \.isOpen) else { return change }
    let sheet = basis.sheet(for: assessor.instrument)
    // A newer catalogue may have dropped an item: what is known of it stands then.
    let known = states.filter { assessor.isControlled($0.record.technologyID) != nil }
    let requests = known.compactMap { TransferRequest($0.request) }
    guard requests.count == known.count,
      let judged = try? assessor.assess(requests, held: basis.technologiesHeld, answers: sheet)
    else { return change }
    for (state, judgement) in zip(known, judged) where state.isOpen {
      let after = Capacity_V1_TransferAssessment(judgement)
      guard after != state.judgement else { continue }
      var changed = state
      let reopened = changed.judge(after)
      change.transfers.append(try changed.updated())
      guard TransferComparison(before: state.judgement, after: after).verdict != .same || !reopened.isEmpty else {
        continue
      }
      var event = Capacity_V1_TransferEvent(of: state.record, at: time)
      event.kind =
        TransferComparison(before: state.judgement, after: after).verdict == .eased && reopened.isEmpty
        ? .eased : .raised
      event.before = state.snapshot(at: time, ruleSetVersion: earlier.ruleSetVersion)
      event.after = changed.snapshot(at: time, ruleSetVersion: basis.ruleSetVersion)
      event.reopenedRuleIds = reopened
      switch cause {
      case .response(_, let id):
        event.causeAssessmentID = id
        event.answerChanges = answerChanges(from: earlier, to: sheet, for: after)
      case .rules: event.causeRuleSetVersion = basis.ruleSetVersion
      }
      change.events.append(try event.record())
    }
    return change
  }

  /// Answers that differ and that bear on an item: its safeguards, what its rules read, what it serves.
  private func answerChanges(
    from earlier: Capacity_V1_TransferBasis,
    to sheet: AnswerSheet,
    for judgement: Capacity_V1_TransferAssessment
  ) -> [Capacity_V1_AnswerChange] {
    let before = earlier.sheet(for: assessor.instrument)
    let read = indicators(bearingOn: judgement)
    return zip(assessor.instrument.indicators, zip(before.entries, sheet.entries)).compactMap { indicator, entries in
      guard read.contains(indicator.id), entries.0.spoken != entries.1.spoken else { return nil }
      var change = Capacity_V1_AnswerChange()
      change.indicatorID = indicator.id
      change.before = entries.0.spoken
      change.after = entries.1.spoken
      return change
    }
  }

  /// The safeguards of its tags, what it serves, and what its flags rest on.
  private func indicators(bearingOn judgement: Capacity_V1_TransferAssessment) -> Set<Indicator.ID> {
    let rules = assessor.ruleSet
    let technology = rules.technologies.first { $0.id == judgement.technologyID }
    let tags = rules.tags.filter { tag in
      technology?.tagIDs.contains(tag.id) == true || tag.addedForKinds.contains { $0.word == judgement.kind.shortName }
    }
    return Set(
      tags.flatMap(\.safeguards) + (technology?.serves ?? []) + judgement.flags.flatMap(\.facts).map(\.subject)
    )
  }
}

extension AnswerSheet.Entry {
  /// The score, or that there is none.
  fileprivate var spoken: String {
    guard state == .answered else { return "unanswered" }
    return score == score.rounded() ? "\(Int(score))" : "\(score.stored)"
  }
}
