internal import CapacityProtos
internal import ProtobufC

// What a caller is shown of a stored transfer.

/// What transfers of one assessment are judged by, as far as a caller may know.
struct ReadableBasis: Sendable {
  var ruleSetVersion = ""
  var latestAssessmentID = ""
  /// An assessment that the caller may not see was taken in: what follows from it is not shown.
  var isHidden = false
}

extension Assessments {
  /// By assessment. A later survey may have a stricter label than the one that made the request: who may not see it must
  /// not learn from the judgement what it says.
  func readableBases(of records: [TransferRecord], for caller: Caller) async throws -> [String: ReadableBasis] {
    var bases: [String: Capacity_V1_TransferBasis] = [:]
    for id in Set(records.map(\.assessmentID)) {
      bases[id] = try await store.transferBasis(assessmentID: id).map(Capacity_V1_TransferBasis.init)
    }
    let all = Set(bases.values.flatMap(\.assessmentIds))
    let visible = try await store.visible(all, to: Access.visibility(of: caller))
    return bases.mapValues { basis in
      ReadableBasis(
        ruleSetVersion: basis.ruleSetVersion,
        latestAssessmentID: basis.assessmentIds.last ?? "",
        isHidden: !visible.isSuperset(of: basis.assessmentIds)
      )
    }
  }

  func message(
    of state: TransferState,
    _ basis: ReadableBasis,
    for caller: Caller
  ) throws -> Capacity_V1_Transfer {
    let record = state.record
    var transfer = Capacity_V1_Transfer()
    transfer.assessmentID = record.assessmentID
    transfer.item = UInt32(clamping: record.item)
    transfer.technologyID = record.technologyID
    transfer.stateCode = record.stateCode
    transfer.agency = record.agency
    transfer.request = state.request
    transfer.judgement = basis.isHidden ? state.stored.firstJudgement ?? state.judgement : state.judgement
    transfer.standing = record.isRejected ? .rejected : record.supersededBy != nil ? .superseded : .open
    transfer.ruleSetVersion = basis.ruleSetVersion
    transfer.judgedByAssessmentID = basis.isHidden ? "" : basis.latestAssessmentID
    transfer.etag = "\(record.revision)"
    let isOwn = Access.decide(caller, .submit, on: .submission(agency: record.agency)) == .allowed
    // Another request of the agency may have a stricter label: that there is one is told, not which.
    if isOwn { transfer.supersededByAssessmentID = record.supersededBy ?? "" }
    transfer.flags = (transfer.judgement?.flags ?? []).map { flag in
      var standing = state.standing(of: flag.ruleID, at: now())
      if basis.isHidden {
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
  }
}

extension Capacity_V1_Transfer {
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
