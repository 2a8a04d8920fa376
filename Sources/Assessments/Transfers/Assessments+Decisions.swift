package import CapacityProtos
internal import ProtobufC

extension Assessments {
  /// Records what was decided about a flag. A reply means that it is on disk, with its event.
  package func decideFlag(
    _ request: Capacity_V1_DecideFlagRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_DecideFlagResponse {
    let stored = try await stored(id: request.assessmentID, for: caller)
    try pass(.decide, "deciding about a flag", on: stored, for: caller)
    let time = now()
    var decision = request.decision ?? .init()
    try FlagDecisionCheck(now: time).check(decision)
    decision.principal = caller.principal
    decision.createTime = .init(milliseconds: time)
    if decision.status == .accepted, decision.acceptedBy.isEmpty { decision.acceptedBy = caller.principal }
    let item = Int(request.item)
    let change = try await store.changeTransfers(of: stored.id) { [decision] group in
      guard ![.superseded, .withdrawn].contains(Capacity_V1_ReviewState(rawValue: Int32(group.stage))) else {
        throw AssessmentError.assessmentClosed
      }
      guard let record = group.transfers.first(where: { $0.item == item }) else { return TransferChange() }
      let state = try TransferState(record)
      guard request.etag.isEmpty || request.etag == "\(record.revision)" else {
        throw AssessmentError.stale(etag: "\(record.revision)")
      }
      guard state.judgement.flags.contains(where: { $0.ruleID == decision.ruleID }) else {
        throw AssessmentError.noSuchFlag(decision.ruleID, in: state.judgement)
      }
      let version = try Capacity_V1_TransferBasis(group.basis).ruleSetVersion
      var changed = state
      changed.decide(decision)
      var event = Capacity_V1_TransferEvent(of: record, at: time)
      event.kind = .decided
      event.before = state.snapshot(at: time, ruleSetVersion: version)
      event.after = changed.snapshot(at: time, ruleSetVersion: version)
      event.decision = decision
      return TransferChange(transfers: [try changed.updated()], events: [try event.record()])
    }
    guard let event = change?.events.first else {
      throw AssessmentError.notFound("the assessment \(stored.id) has no requested technology number \(item)")
    }
    let record = try await transferRecord(stored.id, request.item, for: caller)
    var reply = Capacity_V1_DecideFlagResponse()
    reply.transfer = try await transfer(record, of: stored, language: "", for: caller)
    reply.event = try Capacity_V1_TransferEvent(event)
    return reply
  }
}

extension AssessmentError {
  fileprivate static let assessmentClosed = AssessmentError.precondition(
    "the assessment is superseded or withdrawn: there is nothing left to decide about what it requested",
    reason: "ASSESSMENT_CLOSED"
  )

  fileprivate static func noSuchFlag(
    _ ruleID: String,
    in judgement: Capacity_V1_TransferAssessment
  ) -> AssessmentError {
    let firing = judgement.flags.map(\.ruleID)
    return .invalid(
      "decision.rule_id",
      found: "\"\(ruleID.prefix(40))\"",
      allowed: firing.isEmpty ? "nothing: no rule fires for this transfer" : "one of \(firing.joined(separator: ", "))"
    )
  }
}
