internal import CapacityProtos
internal import ProtobufC

// How a step of a review is made.

extension Assessments {
  /// Makes a step of a review.
  ///
  /// - Parameters:
  ///   - etag: Empty: whatever the review is.
  ///   - bytes: What the change holds in memory beside the assessment.
  ///   - change: What the step does beside its transition; runs inside the transaction.
  func step(
    _ step: ReviewStep,
    _ id: String,
    etag: String,
    holding bytes: Int = 0,
    by caller: Caller,
    _ change: @escaping @Sendable (inout ReviewDraft, any TransferGround) throws -> Void
  ) async throws -> Capacity_V1_Review {
    let stored = try await stored(id: id, for: caller)
    try pass(step.action, step.words, on: stored, for: caller)
    return try await self.step(step, on: stored, etag: etag, holding: bytes, by: caller, change)
  }

  /// The same for an assessment that was read, by a caller who may make the step.
  func step(
    _ step: ReviewStep,
    on stored: StoredAssessment,
    etag: String,
    holding bytes: Int = 0,
    by caller: Caller,
    _ change: @escaping @Sendable (inout ReviewDraft, any TransferGround) throws -> Void
  ) async throws -> Capacity_V1_Review {
    if isOwnWork(step, stored, caller) {
      throw AssessmentError.denied("nobody reviews what they submitted themselves: a reviewer with another name must")
    }
    let time = now()
    let changed = try await store.changeReview(of: stored.id, bytes: stored.bytes + bytes) { situation, ground in
      // What a caller may do hangs on the label: it must be the one that was looked at.
      guard situation.summary.tlp == stored.summary.tlp else {
        throw AssessmentError.labelChanged(etag: situation.record.etag)
      }
      guard situation.eventCount < Self.mostEvents || step == .withdraw || step == .publish else {
        throw AssessmentError.overLimit("a review holds \(Self.mostEvents) events at most")
      }
      var draft = try ReviewDraft(situation, by: caller, at: time)
      try draft.begin(step, etag: etag)
      try change(&draft, ground)
      return try draft.change()
    }
    guard let changed else { throw absent(stored.id) }
    // Publishing something old may supersede it at once.
    let last = changed.others.last { $0.record.assessmentID == stored.id } ?? changed
    return try await review(last.record, of: stored, for: caller)
  }

  /// Transfers judged again that rest on the answers of an assessment, which count otherwise from now on.
  func transfers(
    resting response: Capacity_V1_SurveyResponse,
    of id: String,
    _ ground: any TransferGround,
    at time: Int64
  ) throws -> [TransferChange] {
    var revision = revision(ground, because: id, at: time)
    revision.answers = [id: response]
    return try revision.changes(of: revision.affected())
  }

  /// Transfers judged again because something happened to an assessment.
  func revision(_ ground: any TransferGround, because id: String, at time: Int64) -> TransferRevision {
    TransferRevision(ground: ground, assessors: assessors, cause: id, time: time)
  }
  /// About what a request, and what is made of it, holds while a change waits for its turn.
  func held(_ request: some ProtobufMessage) throws -> Int { 4 * (try request.encoded().count) }
}

extension StoredAssessment {
  /// About what it holds in memory.
  var bytes: Int { 1024 + response.count + assessment.count + review.content.count + (reviewed?.result.count ?? 0) }
}

extension AssessmentError {
  static func labelChanged(etag: String) -> AssessmentError {
    .changed("the label was changed meanwhile: try again", etag: etag, reason: "LABEL_CHANGED")
  }
}
