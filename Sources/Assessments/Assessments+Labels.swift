package import CapacityProtos
internal import Instruments
internal import ProtobufC

// Who may ever see an assessment: its label, and the agencies that it is shared with.

extension Assessments {
  /// Changes the label of an assessment.
  package func setTlp(
    _ request: Capacity_V1_SetTlpRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_SetTlpResponse {
    guard let label = Label(rawValue: Int(request.tlp.rawValue)) else {
      throw AssessmentError.invalid(
        "tlp",
        found: request.tlp == .unspecified ? "nothing" : "the number \(request.tlp.rawValue)",
        allowed: "one of \(Label.allCases.map(\.name).joined(separator: ", "))"
      )
    }
    for _ in 0..<Self.mostAttempts {
      let stored = try await stored(id: request.assessmentID, for: caller)
      try pass(.relabel(to: label), "changing the label to TLP:\(label.name)", on: stored, for: caller)
      let old = stored.summary.tlp
      guard try await store.setLabel(assessmentID: stored.id, from: old, to: label.rawValue) else { continue }
      var reply = Capacity_V1_SetTlpResponse()
      reply.assessment = summary(of: stored, for: caller) { $0.summary.tlp = label.rawValue }
      return reply
    }
    throw try await labelChanging(request.assessmentID, for: caller)
  }

  /// What is allowed depends on the label that there is: should somebody else change that between decision and write,
  /// both are asked again, so often.
  private static let mostAttempts = 8

  private func labelChanging(_ id: String, for caller: Caller) async throws -> AssessmentError {
    let etag = try await stored(id: id, for: caller).review.etag
    return .changed("the label is being changed by others: try again", etag: etag, reason: "LABEL_CHANGED")
  }

  /// Lets another agency see an assessment.
  package func shareAssessment(
    _ request: Capacity_V1_ShareAssessmentRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_ShareAssessmentResponse {
    let agency = request.agencyID
    for _ in 0..<Self.mostAttempts {
      let stored = try await stored(id: request.assessmentID, for: caller)
      try pass(.share, "sharing an assessment", on: stored, for: caller)
      try checkLine(agency, "agency_id")
      guard agency != stored.summary.agency else {
        throw AssessmentError.invalid("agency_id", found: "the agency that submitted it", allowed: "another agency")
      }
      let label = stored.summary.tlp
      switch try await store.share(assessmentID: stored.id, at: label, with: agency, on: now()) {
      case .labelChanged: continue
      case .refused:
        // One answer for unknown and retired ones: the registry is the administrators'.
        throw AssessmentError.invalid(
          "agency_id",
          found: "\"\(agency.prefix(40))\"",
          allowed: "the id of a registered, active agency"
        )
      case .shared:
        var reply = Capacity_V1_ShareAssessmentResponse()
        reply.assessment = summary(of: stored, for: caller) { $0.sharedWith = Set($0.sharedWith + [agency]).sorted() }
        return reply
      }
    }
    throw try await labelChanging(request.assessmentID, for: caller)
  }

  /// Takes that back.
  package func unshareAssessment(
    _ request: Capacity_V1_UnshareAssessmentRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_UnshareAssessmentResponse {
    let stored = try await stored(id: request.assessmentID, for: caller)
    try pass(.unshare, "taking back a share", on: stored, for: caller)
    try checkLine(request.agencyID, "agency_id")
    guard try await store.unshare(assessmentID: stored.id, with: request.agencyID) else {
      throw AssessmentError.notFound("the assessment is not shared with \(request.agencyID)")
    }
    var reply = Capacity_V1_UnshareAssessmentResponse()
    reply.assessment = summary(of: stored, for: caller) { $0.sharedWith.removeAll { $0 == request.agencyID } }
    return reply
  }

  /// Whom to ask about a response.
  package func getContact(
    _ request: Capacity_V1_GetContactRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_GetContactResponse {
    let stored = try await stored(id: request.assessmentID, for: caller)
    try pass(.readContact, "reading whom to ask", on: stored, for: caller)
    var reply = Capacity_V1_GetContactResponse()
    let contact = try await store.contact(assessmentID: stored.id, visibleTo: Access.visibility(of: caller))
    reply.contact = contact.map { contact in
      var message = Capacity_V1_Contact()
      message.name = contact.name
      message.email = contact.email
      message.phone = contact.phone
      return message
    }
    return reply
  }

  /// Erases whom to ask about a response.
  package func eraseContact(
    _ request: Capacity_V1_EraseContactRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_EraseContactResponse {
    let stored = try await stored(id: request.assessmentID, for: caller)
    try pass(.eraseContact, "erasing whom to ask", on: stored, for: caller)
    var reply = Capacity_V1_EraseContactResponse()
    reply.erased = try await store.eraseContact(assessmentID: stored.id)
    return reply
  }

  /// What the labels mean, for each role and relation.
  package func labelRules() -> [Capacity_V1_LabelRule] {
    Label.allCases.flatMap { label in
      Grant.all.compactMap { grant in
        let actions = Action.Kind.allCases.filter { grant.hasUse($0, at: label) }.map(\.rawValue).sorted()
        guard !actions.isEmpty else { return nil }
        var rule = Capacity_V1_LabelRule()
        rule.tlp = .init(rawValue: Int32(label.rawValue))
        rule.role = .init(grant.role)
        rule.relation = .init(grant.relation)
        rule.actions = actions
        rule.publishedOnly = grant.isForPublished
        return rule
      }
    }
  }

  // MARK: Deciding

  /// Lets an allowed action on a stored assessment pass.
  ///
  /// - Parameter what: The action as the subject of a sentence.
  /// - Throws: ``AssessmentError``.
  func pass(
    _ action: Action,
    _ what: String,
    on stored: StoredAssessment,
    for caller: Caller
  ) throws(AssessmentError) {
    try decision(action, on: stored, for: caller).pass(what, absent: absent(stored.id), for: caller)
  }

  /// Whether a caller may do something to a stored assessment.
  func decision(_ action: Action, on stored: StoredAssessment, for caller: Caller) -> Decision {
    // A label of a number that this version does not know is as strict as can be.
    let assessed = Resource.Assessed(
      agency: stored.summary.agency,
      stateCode: stored.summary.stateCode,
      label: Label(rawValue: stored.summary.tlp) ?? .red,
      sharedWith: Set(stored.sharedWith),
      isPublished: stored.summary.isPublished
    )
    return Access.decide(caller, action, on: .assessment(assessed))
  }

  /// What an assessment is after a change that was made, without scorecard and response.
  private func summary(
    of stored: StoredAssessment,
    for caller: Caller,
    changedBy change: (inout StoredAssessment) -> Void
  ) -> Capacity_V1_Assessment {
    var stored = stored
    change(&stored)
    var assessment = message(of: stored.summary, for: caller)
    if sees(whoSubmitted: stored.summary, caller) { assessment.sharedWith = stored.sharedWith }
    return assessment
  }
}

extension Grant {
  /// Whether an action can do anything at a label: nobody raises a label beyond what they can still read.
  fileprivate func hasUse(_ action: Action.Kind, at label: Label) -> Bool {
    guard action == .raise || action == .lower else { return allows(action, at: label) }
    let targets = Label.allCases.filter { action == .raise ? $0 < label : $0 > label }
    return allows(action, at: label) && targets.contains { allows(.read, at: $0) }
  }
}
