internal import CapacityProtos
internal import ProtobufC

/// A review while a step is made, inside the transaction.
struct ReviewDraft: Sendable {
  let situation: ReviewSituation
  let caller: Caller
  /// Milliseconds since 1970, UTC.
  let time: Int64
  /// What is stored of it; etag and the like are empty.
  var review: Capacity_V1_Review
  var record: ReviewRecord
  var event: Capacity_V1_ReviewEvent
  var result: ResultRecord?
  var others: [ReviewChange] = []
  var transfers: [TransferChange] = []

  /// - Throws: ``StoreError/damaged(reason:)``.
  init(_ situation: ReviewSituation, by caller: Caller, at time: Int64) throws {
    self.situation = situation
    self.caller = caller
    self.time = time
    record = situation.record
    review = try Capacity_V1_Review(record)
    event = Capacity_V1_ReviewEvent()
    event.createTime = .init(milliseconds: time)
    event.principal = caller.principal
    event.role = .init(caller.role)
    event.before = state
    event.after = state
  }

  var state: Capacity_V1_ReviewState { .init(rawValue: Int32(record.stage)) }

  /// Makes the transition of a step.
  ///
  /// - Parameter etag: Empty: whatever the review is.
  /// - Throws: ``AssessmentError`` if the review is not as the caller read it, or its state does not allow the step.
  mutating func begin(_ step: ReviewStep, etag: String) throws {
    guard etag.isEmpty || etag == record.etag else { throw AssessmentError.stale(etag: record.etag) }
    guard step.origins.contains(state) else { throw AssessmentError.notNow(step, state) }
    event.kind = step.event
    move(to: step.target ?? state)
  }

  mutating func move(to state: Capacity_V1_ReviewState) {
    record.stage = Int(state.rawValue)
    event.after = state
  }

  /// What the store is to do.
  func change(supersededBy: String? = nil, isReinstated: Bool = false) throws -> ReviewChange {
    var record = record
    var stored = review
    stored.assessmentID = ""
    stored.state = .unspecified
    record.content = try stored.encoded()
    return ReviewChange(
      action: event.kind.shortName,
      record: record,
      events: [ReviewEventRecord(assessmentID: record.assessmentID, content: try event.encoded())],
      result: result,
      supersededBy: supersededBy,
      isReinstated: isReinstated,
      others: others,
      transfers: transfers
    )
  }

  /// The change by which another assessment takes the place of this one.
  static func superseded(
    _ situation: ReviewSituation,
    by assessmentID: String,
    caller: Caller,
    at time: Int64
  ) throws -> ReviewChange {
    var draft = try ReviewDraft(situation, by: caller, at: time)
    draft.event.kind = .superseded
    draft.event.supersededBy = assessmentID
    draft.review.supersededBy = assessmentID
    draft.move(to: .superseded)
    return try draft.change(supersededBy: assessmentID)
  }

  /// The change by which an assessment stands again that was superseded: where it stood before.
  ///
  /// - Parameter assessmentID: What stood in its place, and is withdrawn.
  static func reinstated(
    _ situation: ReviewSituation,
    after assessmentID: String,
    caller: Caller,
    at time: Int64
  ) throws -> ReviewChange {
    var draft = try ReviewDraft(situation, by: caller, at: time)
    draft.event.kind = .reinstated
    draft.event.supersededBy = assessmentID
    draft.review.supersededBy = ""
    // There are two ways to be superseded: out of what is published, and out of what was returned.
    draft.move(to: situation.summary.isPublished ? .published : .returned)
    return try draft.change(isReinstated: true)
  }
}

extension ReviewRecord {
  /// Changes with every step.
  var etag: String { "\(revision)" }
}

extension Capacity_V1_Review {
  /// What is stored of a review.
  ///
  /// - Throws: ``StoreError/damaged(reason:)``.
  init(_ record: ReviewRecord) throws {
    do {
      try self.init(decoding: record.content, limits: .stored)
    } catch {
      throw StoreError.damaged(reason: "the review of assessment \(record.assessmentID) does not match the wire format")
    }
    assessmentID = record.assessmentID
    state = .init(rawValue: Int32(record.stage))
  }
}

extension AssessmentError {
  fileprivate static func notNow(_ step: ReviewStep, _ state: Capacity_V1_ReviewState) -> AssessmentError {
    let possible = ReviewStep.allCases.filter { $0.origins.contains(state) }.map(\.rawValue)
    return .notAllowed(
      "\(step.words) by \(step.rawValue) is for assessments that are \(step.origins.map(\.words).joined(separator: " or "))"
        + "; this one is \(state.words), which allows \(possible.isEmpty ? "nothing more" : possible.joined(separator: ", "))",
      allowed: possible
    )
  }
}
