internal import Assessments
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// What one report says, and from what.
struct SightedDocument: Sendable {
  let document: ReportDocument
  /// Ids of all assessments that something in it comes from: who may not see one of them may not see the report.
  let sources: Set<String>
}

/// Gathers what one report says, by the same use cases that answer the RPCs it rests on.
struct ReportSight: Sendable {
  let assessments: Assessments
  let request: Capacity_V1_GenerateReportRequest
  /// Whose sight the report is made with.
  let sight: Caller
  /// Who asks.
  let caller: Caller
  var isPublic: Bool { request.audience == .public }

  init(assessments: Assessments, request: Capacity_V1_GenerateReportRequest, caller: Caller) {
    self.assessments = assessments
    self.request = request
    self.caller = caller
    // A counterpart of no state sees what is CLEAR and nothing else: what all may see.
    sight =
      request.audience == .public
      ? Caller(principal: caller.principal, role: .counterpart, agency: nil, stateCode: nil) : caller
  }

  func document() async throws -> SightedDocument {
    switch request.kind {
    case .stateProfile: try await stateProfile()
    case .comparison: try await comparison()
    case .programmingBrief: try await programmingBrief()
    case .dueDiligence: try await dueDiligence()
    case .treatyReadiness: try await treatyReadiness()
    case .unspecified, .UNRECOGNIZED:
      throw AssessmentError.invalid(
        "kind",
        found: request.kind == .unspecified ? "nothing" : "\(request.kind.rawValue)",
        allowed: "STATE_PROFILE, COMPARISON, PROGRAMMING_BRIEF, DUE_DILIGENCE or TREATY_READINESS"
      )
    }
  }

  func source(_ used: [Capacity_V1_Assessment]) -> ReportSource {
    ReportSource(data: assessments.data, language: request.languageCode, isPublic: isPublic, assessments: used)
  }

  /// Assessments by id, without response.
  func assessments(_ ids: [String]) async throws -> [Capacity_V1_Assessment] {
    var found: [Capacity_V1_Assessment] = []
    for id in ids {
      var asked = Capacity_V1_GetAssessmentRequest()
      asked.assessmentID = id
      if let assessment = try await assessments.getAssessment(asked, by: sight).assessment { found.append(assessment) }
    }
    return found
  }

  /// The group's latest assessments; at least one.
  func latest() async throws -> [Capacity_V1_Assessment] {
    let latest = try await assessments.latestAssessments(of: request.cohort, by: sight)
    guard latest.isEmpty else { return latest }
    throw isPublic
      ? Self.notPublic("no state of this group has")
      : AssessmentError.notFound("no state of this group has an assessment that is visible to you")
  }

  /// The one assessment that the report is about.
  func subject() async throws -> Capacity_V1_Assessment {
    let codes = request.cohort?.stateCodes ?? []
    guard request.assessmentID.isEmpty != codes.isEmpty, codes.count < 2 else {
      throw AssessmentError.invalid(
        "assessment_id",
        found: codes.isEmpty ? "nothing" : request.assessmentID.isEmpty ? "\(codes.count) states" : "a state as well",
        allowed: "assessment_id, or one state in cohort.state_codes"
      )
    }
    do {
      return try await subject(codes.first, by: sight)
    } catch AssessmentError.notFound(let words) {
      // To who can see it, it is told why it is not for the public; to all others it is not there.
      guard isPublic, (try? await subject(codes.first, by: caller)) != nil else {
        throw AssessmentError.notFound(words)
      }
      throw Self.notPublic(codes.first.map { "\($0) has" } ?? "the id \(request.assessmentID) names")
    }
  }

  private func subject(_ code: String?, by caller: Caller) async throws -> Capacity_V1_Assessment {
    var asked = Capacity_V1_GetScorecardRequest()
    asked.subject = code.map { .stateCode($0) } ?? .assessmentID(request.assessmentID)
    asked.skipIntervals = true
    var found = Capacity_V1_GetAssessmentRequest()
    found.assessmentID = try await assessments.getScorecard(asked, by: caller).scorecard?.assessmentID ?? ""
    return try await assessments.getAssessment(found, by: caller).assessment ?? .init()
  }

  private static func notPublic(_ subject: String) -> AssessmentError {
    .precondition(
      "a report for the public rests on assessments alone that everyone may see, published and labelled TLP:CLEAR: \(subject) none that is; change the label "
        + "first, or make the report for the audience INTERNAL",
      reason: "LABEL_TOO_STRICT"
    )
  }
}
