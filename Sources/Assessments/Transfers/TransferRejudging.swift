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
    /// An assessment counts no more, or was reviewed.
    case standing(assessmentID: String)
    /// An item was rejected until now: what came meanwhile, answers and rules, passed it by.
    case takenUp(item: Int)
  }

  /// What becomes of the transfers of an assessment: only open ones change.
  ///
  /// - Throws: `StoreError.damaged`.
  func change(of group: TransferGroup, because cause: Cause) throws -> TransferChange {
    var basis = try Capacity_V1_TransferBasis(group.basis)
    if case .response(let response, let id) = cause, !basis.takeIn(response, assessmentID: id) { return .init() }
    return try change(of: group, to: basis, because: cause)
  }

  /// The same with what they are judged by from now on.
  ///
  /// - Parameter reopened: Items that are open again; their events say so.
  /// - Throws: `StoreError.damaged`.
  func change(
    of group: TransferGroup,
    to basis: Capacity_V1_TransferBasis,
    because cause: Cause,
    reopened: Set<Int> = []
  ) throws -> TransferChange {
    let earlier = try Capacity_V1_TransferBasis(group.basis)
    var basis = basis
    basis.ruleSetVersion = assessor.ruleSet.version
    var change = TransferChange(
      basis: try basis.record(of: group.basis.assessmentID, ruleSetDigest: ruleSetDigest)
    )
    let states = try group.transfers.map(TransferState.init)
    let judged = judgements(of: states, by: basis)
    for state in states where state.isOpen {
      let isBack = reopened.contains(state.record.item)
      let after = judged[state.record.item] ?? state.judgement
      guard isBack || after != state.judgement else { continue }
      let ground = state.ground(earlier)
      if isBack {
        var event = event(of: state, from: earlier, because: cause)
        event.kind = .reopened
        event.after = event.before
        let told = Set([event.causeAssessmentID].filter { !$0.isEmpty })
        change.events.append(try event.record(toldWith: told, restsOn: ground))
      }
      var changed = state
      let openRules = after == state.judgement ? [] : changed.judge(after, by: basis)
      change.transfers.append(try changed.updated())
      let verdict = TransferComparison(before: state.judgement, after: after).verdict
      guard verdict != .same || !openRules.isEmpty else { continue }
      var event = event(of: state, from: earlier, because: cause)
      event.kind = verdict == .eased && openRules.isEmpty ? .eased : .raised
      event.after = changed.snapshot(at: time, ruleSetVersion: basis.ruleSetVersion)
      event.reopenedRuleIds = openRules
      explain(&event, cause, from: earlier, to: basis, after)
      // That a judgement changed, and whether for the worse, tells of every answer that it rested on or rests on.
      let all = ground.union(earlier.assessmentIds).union(basis.assessmentIds).union([event.causeAssessmentID])
        .subtracting([""])
      change.events.append(try event.record(toldWith: all, restsOn: all))
    }
    return change
  }

  /// By item, as far as they can be judged: a newer catalogue may have dropped one. What is known of that stands then.
  private func judgements(
    of states: [TransferState],
    by basis: Capacity_V1_TransferBasis
  ) -> [Int: Capacity_V1_TransferAssessment] {
    guard states.contains(where: \.isOpen) else { return [:] }
    let known = states.filter { assessor.isControlled($0.record.technologyID) != nil }
    let requests = known.compactMap { TransferRequest($0.request) }
    guard requests.count == known.count,
      let judged = try? assessor.assess(
        requests,
        held: basis.technologiesHeld,
        answers: basis.sheet(for: assessor.instrument)
      )
    else { return [:] }
    let items = zip(known.map(\.record.item), judged.map(Capacity_V1_TransferAssessment.init))
    return Dictionary(items) { first, _ in first }
  }

  /// With what was before.
  private func event(
    of state: TransferState,
    from earlier: Capacity_V1_TransferBasis,
    because cause: Cause
  ) -> Capacity_V1_TransferEvent {
    var event = Capacity_V1_TransferEvent(of: state.record, at: time)
    var version = earlier.ruleSetVersion
    switch cause {
    case .response(_, let id), .standing(let id): event.causeAssessmentID = id
    case .rules: break
    case .takenUp(let item):
      // Rules that came meanwhile did not judge it.
      let own = state.stored.judgedByRuleSetVersion
      if item == state.record.item, !own.isEmpty { version = own }
    }
    event.before = state.snapshot(at: time, ruleSetVersion: version)
    return event
  }

  /// What changed the judgement: other rules, other answers, or both where an item is taken up again.
  private func explain(
    _ event: inout Capacity_V1_TransferEvent,
    _ cause: Cause,
    from earlier: Capacity_V1_TransferBasis,
    to basis: Capacity_V1_TransferBasis,
    _ judgement: Capacity_V1_TransferAssessment
  ) {
    switch cause {
    case .rules:
      event.causeRuleSetVersion = basis.ruleSetVersion
      return
    case .takenUp:
      let own = event.assessmentID
      if event.before?.ruleSetVersion != basis.ruleSetVersion { event.causeRuleSetVersion = basis.ruleSetVersion }
      // Where nothing came later, it was reviewed itself.
      event.causeAssessmentID =
        basis.assessmentIds.last { $0 != own } ?? (event.causeRuleSetVersion.isEmpty ? own : "")
    case .response, .standing: break
    }
    event.answerChanges = answerChanges(from: earlier, to: basis.sheet(for: assessor.instrument), for: judgement)
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
