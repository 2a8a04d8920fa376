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
    decision.shortened = false
    if decision.status == .accepted, decision.acceptedBy.isEmpty { decision.acceptedBy = caller.principal }
    let item = Int(request.item)
    let bytes = try 1024 + held(request)
    let changes = try await store.changeTransfers(of: stored.id, bytes: bytes) { [decision] group, ground in
      guard ![.superseded, .withdrawn].contains(Capacity_V1_ReviewState(rawValue: Int32(group.stage))) else {
        throw AssessmentError.assessmentClosed
      }
      guard let index = group.transfers.firstIndex(where: { $0.item == item }) else { return [] }
      let record = group.transfers[index]
      let state = try TransferState(record)
      guard request.etag.isEmpty || request.etag == "\(record.revision)" else {
        throw AssessmentError.stale(etag: "\(record.revision)")
      }
      guard state.judgement.flags.contains(where: { $0.ruleID == decision.ruleID }) else {
        throw AssessmentError.noSuchFlag(decision.ruleID, in: state.judgement)
      }
      let basis = try Capacity_V1_TransferBasis(group.basis)
      let version = basis.ruleSetVersion
      var changed = state
      changed.decide(decision)
      var event = Capacity_V1_TransferEvent(of: record, at: time)
      event.kind = .decided
      event.before = state.snapshot(at: time, ruleSetVersion: version)
      event.after = changed.snapshot(at: time, ruleSetVersion: version)
      event.decision = decision
      // What was decided is told to all who see the transfer, unless the flag itself follows from what some may not see.
      let told = state.firedFirst(decision.ruleID) ? [] : state.ground(basis)
      let events = [try event.record(toldWith: told, restsOn: [])]
      let updated = try changed.updated()
      guard record.isRejected, !updated.isRejected else {
        return [TransferChange(transfers: [updated], events: events)]
      }
      var group = group
      group.transfers[index] = updated
      let revision = revision(ground, because: stored.id, at: time)
      var changes = try revision.changes(takingUp: item, of: group)
      guard !changes.isEmpty else { throw StoreError.damaged(reason: "the assessment \(stored.id) is missing") }
      changes[0].events.insert(contentsOf: events, at: 0)
      return changes
    }
    guard let event = changes?.first?.events.first else {
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
