/// What one role, standing in one relation to an assessment, may do with it, and from which label on.
///
/// This is the whole meaning of the labels: ``Access`` decides by it, lists are filtered by it
/// (``Access/visibility(of:)``), and `capacity admin access` prints it.
package struct Grant: Sendable, Hashable {
  package let role: Role
  /// `nil`: whatever the relation.
  package let relation: Relation?
  /// For each action that is allowed, the strictest label at which it is; at all less strict ones it is too.
  package let actions: [Action.Kind: Label]

  private init(_ role: Role, _ relation: Relation?, _ actions: [Action.Kind: Label]) {
    self.role = role
    self.relation = relation
    self.actions = actions
  }

  /// Whether it holds for what is published alone, or was until something later took its place: dashboards, and who is
  /// neither of the agency nor of the state nor somebody whom the agency shares it with (D6, D7).
  package var isForPublished: Bool { role == .reader || relation == .otherAgency || relation == .otherState }

  /// Whether the action is allowed at a label.
  package func allows(_ action: Action.Kind, at label: Label) -> Bool {
    actions[action].map { label >= $0 } ?? false
  }

  /// - RED is for the individuals it was given to: the agency's submitters. AMBER+STRICT is for the agency; dashboards,
  ///   which stand in halls, begin at AMBER. AMBER may go to those who need it to act: agencies it is shared with, and
  ///   the state itself. GREEN is for the community, which is all agencies here, and not other states. CLEAR is for all.
  /// - The agency that submitted decides on label and sharing. Who may see an assessment within it may ask for more
  ///   discretion, but not for less; so may the state.
  /// - Dashboards need scores and flags, question by question; the response itself, with its comments, evidence and
  ///   figures, is more than they need.
  /// - Reviewed and published is what the state can see, from AMBER on. An agency's own analysts may review what its
  ///   submitters sent in; nobody reviews what they submitted themselves. Only the state replies for the state.
  package static let all: [Grant] = [
    Grant(
      .submitter,
      .ownAgency,
      [
        .read: .red, .readResponse: .red, .readContact: .red, .eraseContact: .red, .raise: .red, .lower: .red,
        .share: .amber, .unshare: .red, .rescore: .red, .decide: .red, .followReview: .red, .publish: .amber,
        .withdraw: .red,
      ]
    ),
    Grant(.submitter, .shared, [.read: .amber, .readResponse: .amber]),
    Grant(.submitter, .otherAgency, [.read: .green, .readResponse: .green]),
    Grant(
      .counterpart,
      .ownState,
      [
        .read: .amber, .readResponse: .amber, .raise: .amber, .followReview: .amber, .review: .amber, .reply: .amber,
      ]
    ),
    Grant(.counterpart, .otherState, [.read: .clear, .readResponse: .clear]),
    Grant(.reader, .ownAgency, [.read: .amber]),
    Grant(.reader, .shared, [.read: .amber]),
    Grant(.reader, .otherAgency, [.read: .green]),
    Grant(
      .analyst,
      .ownAgency,
      [
        .read: .amberStrict, .readResponse: .amberStrict, .raise: .amberStrict, .rescore: .amberStrict,
        .followReview: .amberStrict, .review: .amber,
      ]
    ),
    Grant(.analyst, .shared, [.read: .amber, .readResponse: .amber]),
    Grant(.analyst, .otherAgency, [.read: .green, .readResponse: .green]),
    Grant(
      .admin,
      nil,
      [
        .read: .red, .readResponse: .red, .readContact: .red, .eraseContact: .red, .raise: .red, .lower: .red,
        .share: .amber, .unshare: .red, .rescore: .red, .decide: .red, .followReview: .red, .review: .amber,
        .publish: .amber, .withdraw: .red,
      ]
    ),
  ]

  /// The grant of a role that stands in a relation; `nil` if there is none.
  static func of(_ role: Role, _ relation: Relation?) -> Grant? {
    all.first { $0.role == role && $0.relation == relation }
  }
}
