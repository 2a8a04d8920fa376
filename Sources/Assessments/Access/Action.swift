/// What a caller wants to do.
package enum Action: Sendable, Hashable {
  /// Ask who one is, and who may do what.
  case identify
  /// Read instruments, technologies and rules, and have transfers judged without storing anything.
  case consult
  /// Have a response checked without storing it.
  case check
  /// Have a response scored and stored.
  case submit
  /// Keep the registry of agencies and states, and the tokens.
  case administer
  /// Record that an agency supports a state, and that it has ended.
  case support
  /// Have reports made again and again, and look at what came of it.
  case schedule

  /// Read an assessment's scores and flags.
  case read
  /// Read the answers that an assessment was made from.
  case readResponse
  /// Read whom to ask about it.
  case readContact
  /// Erase whom to ask about it.
  case eraseContact
  /// Give it a label.
  case relabel(to: Label)
  /// Let another agency see it.
  case share
  /// Take that back.
  case unshare
  /// Have it scored again, beside the first result.
  case rescore
  /// Record what was decided about a flag of a technology that it requests.
  case decide
  /// Follow its review, and comment on it.
  case followReview
  /// Review it: confirm or change evidence grades, return or validate it.
  case review
  /// Reply for the state.
  case reply
  /// Let readers see it.
  case publish
  /// Take it back.
  case withdraw
}

extension Action {
  /// What ``Access`` tells apart of actions on one assessment: a change of label is two things.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case read
    case readResponse = "read response"
    case readContact = "read contact"
    case eraseContact = "erase contact"
    /// Make the label stricter.
    case raise
    /// Make the label less strict.
    case lower
    case share
    case unshare
    case rescore
    case decide
    case followReview = "follow review"
    case review
    case reply
    case publish
    case withdraw
  }

  /// The kinds that the action may be; none where it concerns no assessment.
  var kinds: [Kind] {
    switch self {
    case .identify, .consult, .check, .submit, .administer, .support, .schedule: []
    case .read: [.read]
    case .readResponse: [.readResponse]
    case .readContact: [.readContact]
    case .eraseContact: [.eraseContact]
    case .relabel: [.raise, .lower]
    case .share: [.share]
    case .unshare: [.unshare]
    case .rescore: [.rescore]
    case .decide: [.decide]
    case .followReview: [.followReview]
    case .review: [.review]
    case .reply: [.reply]
    case .publish: [.publish]
    case .withdraw: [.withdraw]
    }
  }

  /// The kind that the action is for an assessment with this label; `nil` where it concerns no assessment. Giving it the
  /// label that it has counts as raising.
  func kind(at label: Label) -> Kind? {
    if case .relabel(let target) = self { return target <= label ? .raise : .lower }
    return kinds.first
  }
}
