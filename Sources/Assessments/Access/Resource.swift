/// What a caller wants to do something to.
package enum Resource: Sendable, Hashable {
  /// Nothing in particular: the question is whether the caller's role may ever do it.
  case service
  /// A response on its way in, for this agency.
  case submission(agency: String)
  /// A schedule of reports that an analyst of this agency owns; `nil`: an administrator does.
  case schedule(agency: String?)
  case assessment(Assessed)

  /// What decides who may do what to an assessment.
  package struct Assessed: Sendable, Hashable {
    /// Who submitted it.
    package var agency: String
    /// The state that it is about.
    package var stateCode: String
    package var label: Label
    /// The agencies that it is shared with.
    package var sharedWith: Set<String>
    /// Whether it is published, or was until something later took its place.
    package var isPublished: Bool

    package init(
      agency: String,
      stateCode: String,
      label: Label,
      sharedWith: Set<String> = [],
      isPublished: Bool = false
    ) {
      self.agency = agency
      self.stateCode = stateCode
      self.label = label
      self.sharedWith = sharedWith
      self.isPublished = isPublished
    }
  }
}

/// How an assessment stands to a caller. Administrators stand in none.
package enum Relation: Sendable, Hashable, CaseIterable {
  /// The caller's agency submitted it.
  case ownAgency
  /// Another agency submitted it, and shares it with the caller's.
  case shared
  /// Another agency submitted it.
  case otherAgency
  /// It is about the counterpart's state.
  case ownState
  /// It is about another state than the counterpart's.
  case otherState
}

extension Caller {
  /// `nil` for administrators.
  func relation(to assessed: Resource.Assessed) -> Relation? {
    switch role {
    case .admin: nil
    case .counterpart: assessed.stateCode == stateCode ? .ownState : .otherState
    case .submitter, .reader, .analyst:
      if assessed.agency == agency {
        .ownAgency
      } else if let agency, assessed.sharedWith.contains(agency) {
        .shared
      } else {
        .otherAgency
      }
    }
  }
}
