internal import CapacityProtos
internal import ProtobufC

// What a caller is shown of a stored transfer.

/// What transfers of one assessment are judged by, as far as a caller may know.
struct ReadableBasis: Sendable {
  var ruleSetVersion = ""
  var latestAssessmentID = ""
  /// An assessment that the caller may not see was taken in: what follows from it is not shown.
  var isHidden = false
  /// Of all that judgements of these transfers rest on, what the caller may not see: also what counts no more, where a
  /// transfer was closed before.
  var unseen: Set<String> = []
}

extension Assessments {
  /// By assessment. A later survey may have a stricter label than the one that made the request: who may not see it must
  /// not learn from the judgement what it says.
  func readableBases(of states: [TransferState], for caller: Caller) async throws -> [String: ReadableBasis] {
    var bases: [String: Capacity_V1_TransferBasis] = [:]
    for id in Set(states.map(\.record.assessmentID)) {
      bases[id] = try await store.transferBasis(assessmentID: id).map(Capacity_V1_TransferBasis.init)
    }
    let all = Set(bases.values.flatMap(\.assessmentIds)).union(states.flatMap(\.stored.judgedByAssessmentIds))
    let visible = try await store.visible(all, to: Access.visibility(of: caller))
    return bases.mapValues { basis in
      ReadableBasis(
        ruleSetVersion: basis.ruleSetVersion,
        latestAssessmentID: basis.assessmentIds.last ?? "",
        isHidden: !visible.isSuperset(of: basis.assessmentIds),
        unseen: all.subtracting(visible)
      )
    }
  }

  func message(
    of state: TransferState,
    _ basis: ReadableBasis,
    for caller: Caller
  ) throws -> Capacity_V1_Transfer {
    let record = state.record
    let isHidden = basis.isHidden || !basis.unseen.isDisjoint(with: state.stored.judgedByAssessmentIds)
    var transfer = Capacity_V1_Transfer()
    transfer.assessmentID = record.assessmentID
    transfer.item = UInt32(clamping: record.item)
    transfer.technologyID = record.technologyID
    transfer.stateCode = record.stateCode
    transfer.agency = record.agency
    transfer.request = state.request
    transfer.judgement = isHidden ? state.stored.firstJudgement ?? state.judgement : state.judgement
    transfer.standing = record.isRejected ? .rejected : record.supersededBy != nil ? .superseded : .open
    transfer.ruleSetVersion = basis.ruleSetVersion
    transfer.judgedByAssessmentID = isHidden ? "" : basis.latestAssessmentID
    let isOwn = Access.decide(caller, .submit, on: .submission(agency: record.agency)) == .allowed
    // It counts changes, also those that others may not know of.
    if isOwn { transfer.etag = "\(record.revision)" }
    // Another request of the agency may have a stricter label: that there is one is told, not which.
    if isOwn { transfer.supersededByAssessmentID = record.supersededBy ?? "" }
    transfer.flags = (transfer.judgement?.flags ?? []).map { flag in
      var standing = state.standing(of: flag.ruleID, at: now())
      if isHidden {
        standing.reopened = false
        if !standing.expired, let decision = standing.decision { standing.status = decision.status }
      }
      if !isOwn { standing.decision?.principal = "" }
      return standing
    }
    return transfer
  }
}

extension Capacity_V1_FlagDecision {
  /// Takes out what people wrote: it is as confidential as the response.
  mutating func hideWords() {
    reason = ""
    evidence = []
    acceptedBy = ""
    shortened = false
  }
}

extension Capacity_V1_Transfer {
  /// Leaves out the evidence of decisions that do not fit any more, and says so in them: each holds up to 50 items.
  mutating func shortenDecisions(toBytes limit: Int) throws {
    var rest = limit
    for index in flags.indices {
      guard var decision = flags[index].decision, !decision.evidence.isEmpty else { continue }
      let size = try decision.encoded().count
      guard size > rest else {
        rest -= size
        continue
      }
      decision.evidence = []
      decision.shortened = true
      flags[index].decision = decision
    }
  }

  /// Takes out of bundle flags which other technologies take part, as far as the assessment does not show them either.
  mutating func hideEarlierRequests(shownBy assessment: Capacity_V1_Assessment) {
    let shown = Set(
      assessment.technologiesHeld.map(\.technologyID) + (assessment.scorecard?.transfers ?? []).map(\.technologyID)
    )
    guard var judgement else { return }
    for index in judgement.flags.indices {
      judgement.flags[index].technologyIds.removeAll { !shown.contains($0) }
    }
    self.judgement = judgement
  }
}
