package import CapacityProtos

/// Who may see an assessment. The assessments that come back are without scorecard and response.
extension CapacityClient {
  /// Gives an assessment another label.
  package func setTlp(
    of id: String,
    to tlp: Capacity_V1_Tlp
  ) async throws(ClientError) -> Capacity_V1_Assessment {
    var request = Capacity_V1_SetTlpRequest()
    request.assessmentID = id
    request.tlp = tlp
    let answer = try await call(rejected: .usage) { [request] metadata, options in
      try await assessmentService.setTlp(request, metadata: metadata, options: options)
    }
    guard let assessment = answer.assessment else { throw .withoutContent("assessment") }
    return assessment
  }

  /// Lets another agency see an assessment whose label allows it.
  ///
  /// - Parameter agency: A registered one, by its id.
  package func shareAssessment(
    _ id: String,
    with agency: String
  ) async throws(ClientError) -> Capacity_V1_Assessment {
    var request = Capacity_V1_ShareAssessmentRequest()
    request.assessmentID = id
    request.agencyID = agency
    let answer = try await call(rejected: .usage) { [request] metadata, options in
      try await assessmentService.shareAssessment(request, metadata: metadata, options: options)
    }
    guard let assessment = answer.assessment else { throw .withoutContent("assessment") }
    return assessment
  }

  /// Takes back that an agency may see an assessment.
  ///
  /// Never tried again by itself: between two attempts it may have been shared anew.
  package func unshareAssessment(
    _ id: String,
    with agency: String
  ) async throws(ClientError) -> Capacity_V1_Assessment {
    var request = Capacity_V1_UnshareAssessmentRequest()
    request.assessmentID = id
    request.agencyID = agency
    let answer = try await call(rejected: .usage, repeats: false) { [request] metadata, options in
      try await assessmentService.unshareAssessment(request, metadata: metadata, options: options)
    }
    guard let assessment = answer.assessment else { throw .withoutContent("assessment") }
    return assessment
  }
}
