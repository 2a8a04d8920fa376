package import CapacityProtos

extension CapacityClient {
  /// What the rules would say of a transfer. Nothing is stored.
  ///
  /// - Parameter request: Its language is filled in where it is empty.
  package func evaluateTransfer(
    _ request: Capacity_V1_EvaluateTransferRequest
  ) async throws(ClientError) -> Capacity_V1_EvaluateTransferResponse {
    var request = request
    if request.languageCode.isEmpty { request.languageCode = language }
    return try await call(rejected: .invalidSurvey) { [request] metadata, options in
      try await transferService.evaluateTransfer(request, metadata: metadata, options: options)
    }
  }

  /// The whole catalogue with its tags and mitigations.
  package func technologies() async throws(ClientError) -> Capacity_V1_ListTechnologiesResponse {
    var all = Capacity_V1_ListTechnologiesResponse()
    var request = Capacity_V1_ListTechnologiesRequest()
    request.pageSize = 500
    repeat {
      let page = try await call { [request] metadata, options in
        try await transferService.listTechnologies(request, metadata: metadata, options: options)
      }
      all.technologies += page.technologies
      all.tags += page.tags
      all.mitigations += page.mitigations
      all.ruleSetVersion = page.ruleSetVersion
      request.pageToken = page.nextPageToken
    } while !request.pageToken.isEmpty
    return all
  }
}
