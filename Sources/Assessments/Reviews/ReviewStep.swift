internal import CapacityProtos
internal import ProtobufC

/// A step in the life of an assessment after it was submitted (D7), named as its method.
enum ReviewStep: String, Sendable, Hashable, CaseIterable {
  case start = "StartReview"
  case record = "RecordReview"
  case giveBack = "ReturnAssessment"
  case validate = "ValidateAssessment"
  case reply = "ReplyToAssessment"
  case publish = "PublishAssessment"
  case withdraw = "WithdrawAssessment"

  /// Where an assessment may stand for the step.
  ///
  /// What was validated or returned may be looked at again. The state may reply at any time but to what counts no more:
  /// its right does not end with publication.
  var origins: [Capacity_V1_ReviewState] {
    switch self {
    case .start: [.submitted, .validated, .returned]
    case .record, .giveBack, .validate: [.inReview]
    case .reply: [.submitted, .inReview, .validated, .published]
    case .publish: [.validated]
    case .withdraw: [.submitted, .inReview, .validated, .returned, .published]
    }
  }

  /// Where it stands after the step; `nil`: where it stood.
  var target: Capacity_V1_ReviewState? {
    switch self {
    case .start: .inReview
    case .giveBack: .returned
    case .validate: .validated
    case .publish: .published
    case .withdraw: .withdrawn
    case .record, .reply: nil
    }
  }

  var event: Capacity_V1_ReviewEventKind {
    switch self {
    case .start: .started
    case .record: .recorded
    case .giveBack: .returned
    case .validate: .validated
    case .reply: .replied
    case .publish: .published
    case .withdraw: .withdrawn
    }
  }

  /// What a caller must be allowed to do.
  var action: Action {
    switch self {
    case .start, .record, .giveBack, .validate: .review
    case .reply: .reply
    case .publish: .publish
    case .withdraw: .withdraw
    }
  }

  /// As the subject of a sentence.
  var words: String {
    switch self {
    case .start, .record, .giveBack, .validate: "reviewing an assessment"
    case .reply: "replying for the state"
    case .publish: "publishing an assessment"
    case .withdraw: "withdrawing an assessment"
    }
  }
}

extension Capacity_V1_ReviewState {
  /// "in review".
  var words: String { shortName.replacing("_", with: " ") }
}
