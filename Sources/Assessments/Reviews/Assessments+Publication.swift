package import CapacityProtos
internal import Foundation

extension Assessments {
  /// Lets readers see an assessment: not before the state has replied, or the time for that is over.
  package func publishAssessment(
    _ request: Capacity_V1_PublishAssessmentRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_PublishAssessmentResponse {
    var reply = Capacity_V1_PublishAssessmentResponse()
    reply.review = try await step(.publish, request.assessmentID, etag: request.etag, by: caller) { draft, _ in
      try draft.requireReply()
      let summary = draft.situation.summary
      // As lists know the latest: by round, and within a round by id.
      let own = (summary.roundYear, summary.roundNumber, summary.id)
      for other in draft.situation.published where other.place <= own {
        draft.others.append(try draft.superseding(other.record, by: summary.id))
      }
      // Published for the record: what came later stands already.
      let later = draft.situation.published.filter { $0.place > own }.max { $0.place < $1.place }
      if let later {
        var published = try draft.change().record
        published.revision += 1
        draft.others.append(try draft.superseding(published, by: later.record.assessmentID))
      }
    }
    return reply
  }

  /// Takes an assessment back. What it stood in for stands again, and requests that it superseded are open again.
  package func withdrawAssessment(
    _ request: Capacity_V1_WithdrawAssessmentRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_WithdrawAssessmentResponse {
    try ReviewChecks.text(request.reason, "reason", isRequired: true)
    var reply = Capacity_V1_WithdrawAssessmentResponse()
    reply.review = try await step(.withdraw, request.assessmentID, etag: request.etag, by: caller) { draft, ground in
      draft.review.withdrawalReason = request.reason
      draft.event.text = request.reason
      let summary = draft.situation.summary
      let reinstatement = try Reinstatement(of: summary.id, ground)
      draft.others = try reinstatement.changes(summary, by: caller, at: draft.time)
      var revision = revision(ground, because: summary.id, at: draft.time)
      revision.removed = [summary.id]
      revision.reinstated = reinstatement.back
      revision.moved = reinstatement.moved
      draft.transfers = try revision.changes(of: revision.affected())
    }
    return reply
  }
}

extension ReviewDraft {
  /// Nothing is published before the state has answered or a stated period has passed (D7).
  fileprivate func requireReply() throws {
    guard !record.hasReply else { return }
    guard let deadline = record.replyDeadline else {
      throw AssessmentError.precondition(
        "the state could not see the assessment for a time and has not replied: start the review again, so that the "
          + "time for its reply runs anew",
        reason: "REPLY_TIME_STOPPED"
      )
    }
    guard time >= deadline else {
      let day = Date(timeIntervalSince1970: Double(deadline) / 1000).formatted(.iso8601)
      throw AssessmentError.precondition(
        "the state has not replied yet, and has until \(day) to do so",
        reason: "REPLY_PENDING"
      )
    }
  }

  /// The change by which something else takes the place of an assessment of the same agency about the same state.
  fileprivate func superseding(_ record: ReviewRecord, by assessmentID: String) throws -> ReviewChange {
    var summary = situation.summary
    summary.id = record.assessmentID
    let situation = ReviewSituation(summary: summary, record: record)
    return try Self.superseded(situation, by: assessmentID, caller: caller, at: time)
  }
}

extension PublishedAssessment {
  fileprivate var place: (Int, Int, String) { (roundYear, roundNumber, record.assessmentID) }
}
