package import CapacityProtos

/// What was made of a response, and how it can be made again.
extension CapacityClient {
  /// An assessment with all that it was made from.
  package func bundle(of id: String) async throws(ClientError) -> Capacity_V1_AssessmentBundle {
    var request = Capacity_V1_GetBundleRequest()
    request.assessmentID = id
    let answer = try await call { [request] metadata, options in
      try await assessmentService.getBundle(request, metadata: metadata, options: options)
    }
    guard let bundle = answer.bundle else { throw .withoutContent("bundle") }
    return bundle
  }

  /// Scores an assessment again with what the server has today, and stores that beside the first result.
  ///
  /// The same inputs give the result that is there already, so that it may be tried again.
  ///
  /// - Parameters:
  ///   - id: The assessment.
  ///   - instrumentVersion: Empty: the newest of its instrument.
  ///   - profile: Empty: the standard one.
  package func rescoreAssessment(
    _ id: String,
    instrumentVersion: String = "",
    profile: String = ""
  ) async throws(ClientError) -> Capacity_V1_AssessmentResult {
    var request = Capacity_V1_RescoreAssessmentRequest()
    request.assessmentID = id
    request.instrumentVersion = instrumentVersion
    request.profileID = profile
    request.languageCode = language
    let answer = try await call(rejected: .usage) { [request] metadata, options in
      try await assessmentService.rescoreAssessment(request, metadata: metadata, options: options)
    }
    guard let result = answer.result else { throw .withoutContent("result") }
    return result
  }

  /// All results of an assessment, the first one first, without their scorecards.
  package func results(of id: String) async throws(ClientError) -> Capacity_V1_ListResultsResponse {
    var request = Capacity_V1_ListResultsRequest()
    request.assessmentID = id
    return try await call { [request] metadata, options in
      try await assessmentService.listResults(request, metadata: metadata, options: options)
    }
  }
}
