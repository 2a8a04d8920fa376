internal import Assessments
internal import CapacityProtos
internal import Reports

// One kind of report a function. Each names as its sources what the replies that it says something of name: a newer
// assessment may have come between two of them.

extension ReportSight {
  func stateProfile() async throws -> SightedDocument {
    let assessment = try await subject()
    var asked = Capacity_V1_GetScorecardRequest()
    asked.subject = .assessmentID(assessment.assessmentID)
    asked.profileID = request.profileID
    asked.languageCode = request.languageCode
    let scorecard = try await assessments.getScorecard(asked, by: sight).scorecard ?? .init()
    var moved = Capacity_V1_GetTrendRequest()
    moved.stateCode = assessment.stateCode
    moved.profileID = request.profileID
    moved.languageCode = request.languageCode
    let trend = try await assessments.getTrend(moved, by: sight).trend ?? .init()
    let earlier = trend.rounds.map(\.assessmentID).filter { $0 != assessment.assessmentID }
    let used = try await [assessment] + assessments(earlier)
    let report = StateProfile(
      source: source(used),
      scorecard: scorecard,
      trend: trend,
      views: try await views(of: scorecard)
    )
    return SightedDocument(report.document, used, trend.rounds.map(\.assessmentID))
  }

  /// Both views, where the state contests answers.
  private func views(of scorecard: Capacity_V1_Scorecard) async throws -> Capacity_V1_ContestedViews? {
    guard !scorecard.contestedIndicatorIds.isEmpty else { return nil }
    var asked = Capacity_V1_GetViewsRequest()
    asked.assessmentID = scorecard.assessmentID
    asked.profileID = request.profileID
    asked.languageCode = request.languageCode
    return try await assessments.getViews(asked, by: sight).views
  }

  func comparison() async throws -> SightedDocument {
    let used = try await latest()
    var asked = Capacity_V1_CompareStatesRequest()
    asked.cohort = request.cohort
    asked.profileID = request.profileID
    asked.languageCode = request.languageCode
    let comparison = try await assessments.compareStates(asked, by: sight).comparison ?? .init()
    let report = ComparisonReport(source: source(used), comparison: comparison)
    return SightedDocument(report.document, used, comparison.states.map(\.assessmentID))
  }

  func programmingBrief() async throws -> SightedDocument {
    let used = try await latest()
    var states: [Capacity_V1_Coordination] = []
    for assessment in used {
      try Task.checkCancellation()
      var asked = Capacity_V1_GetCoordinationRequest()
      asked.stateCode = assessment.stateCode
      asked.languageCode = request.languageCode
      if let state = try await assessments.getCoordination(asked, by: sight).coordination { states.append(state) }
    }
    // Who helps another state is not for a counterpart: what was not looked at must not read as "nobody".
    let report = ProgrammingBrief(
      source: source(used),
      cohort: request.cohort,
      coordinations: states,
      showsSupport: sight.role != .counterpart
    )
    return SightedDocument(report.document, used, states.map(\.assessmentID))
  }

  func dueDiligence() async throws -> SightedDocument {
    guard request.cohort == nil || request.cohort == .init() else {
      throw AssessmentError.invalid("cohort", found: "a group", allowed: "nothing: assessment_id and item say it all")
    }
    let assessment = try await subject()
    var asked = Capacity_V1_GetDueDiligenceRequest()
    asked.assessmentID = assessment.assessmentID
    asked.item = request.item
    asked.languageCode = request.languageCode
    // The public's sight gives nobody a right that their own role lacks.
    if isPublic { _ = try await assessments.getDueDiligence(asked, by: caller) }
    let diligence = try await assessments.dueDiligence(asked, by: sight)
    let report = DueDiligenceReport(source: source([assessment]), file: diligence.file)
    return SightedDocument(report.document, [assessment], Array(diligence.sources))
  }

  func treatyReadiness() async throws -> SightedDocument {
    let assessment = try await subject()
    var asked = Capacity_V1_GetReadinessRequest()
    asked.subject = .assessmentID(assessment.assessmentID)
    asked.frameworkID = request.frameworkID
    asked.languageCode = request.languageCode
    let readiness = try await assessments.getReadiness(asked, by: sight)
    let report = TreatyReadinessReport(source: source([assessment]), readiness: readiness)
    return SightedDocument(report.document, [assessment])
  }
}

extension SightedDocument {
  /// - Parameter others: Ids that may stand among those of `used` too.
  fileprivate init(_ document: ReportDocument, _ used: [Capacity_V1_Assessment], _ others: [String] = []) {
    self.init(document: document, sources: Set(used.map(\.assessmentID) + others).subtracting([""]))
  }
}
