package import CapacityProtos

/// Planned projects and the principles of capacity-building.
extension CapacityClient {
  /// The form by which a planned project is described.
  ///
  /// - Parameter version: Empty: the newest.
  package func assistanceForm(
    version: String = ""
  ) async throws(ClientError) -> Capacity_V1_GetAssistanceFormResponse {
    var request = Capacity_V1_GetAssistanceFormRequest()
    request.version = version
    return try await call { [request] metadata, options in
      try await scoreService.getAssistanceForm(request, metadata: metadata, options: options)
    }
  }

  /// Whether a planned project keeps the principles, and which needs it works on. Nothing is stored.
  package func evaluateAssistance(
    _ project: Capacity_V1_AssistanceProject
  ) async throws(ClientError) -> Capacity_V1_AssistanceAssessment {
    var request = Capacity_V1_EvaluateAssistanceRequest()
    request.project = project
    request.languageCode = language
    let answer = try await call(rejected: .invalidSurvey) { [request] metadata, options in
      try await scoreService.evaluateAssistance(request, metadata: metadata, options: options)
    }
    guard let assessment = answer.assessment else { throw .withoutContent("assessment") }
    return assessment
  }
}
