package import CapacityProtos
internal import Instruments
internal import ProtobufC

extension CapacityClient {
  /// Asks the server for every fault of a response. Nothing is stored.
  ///
  /// - Returns: None: nothing is wrong with its form and content (state, agency and rights are looked at when it is
  ///   submitted).
  package func violations(
    in response: Capacity_V1_SurveyResponse
  ) async throws(ClientError) -> [Capacity_V1_Violation] {
    var request = Capacity_V1_ValidateResponseRequest()
    request.response = response
    return try await call { metadata, options in
      try await assessmentService.validateResponse(request, metadata: metadata, options: options)
    }.violations
  }

  /// Submits a response. An answer means that it is stored.
  ///
  /// - Parameters:
  ///   - response: What was found out about a state.
  ///   - requestID: `nil`: derived from the content, so that the same response is stored once, however often it
  ///     is sent.
  ///   - contact: Whom to ask about it; kept apart from the response.
  package func submit(
    _ response: Capacity_V1_SurveyResponse,
    requestID: String? = nil,
    contact: Capacity_V1_Contact? = nil
  ) async throws(ClientError) -> Capacity_V1_SubmitResponseResponse {
    var request = Capacity_V1_SubmitResponseRequest()
    request.requestID = if let requestID { requestID } else { try Self.requestID(for: response) }
    request.response = response
    request.contact = contact
    request.languageCode = language
    return try await call(rejected: .invalidSurvey) { metadata, options in
      try await assessmentService.submitResponse(request, metadata: metadata, options: options)
    }
  }

  /// The request id of a response that is sent without one: SHA-256 over its canonical bytes, in hexadecimal.
  package static func requestID(for response: Capacity_V1_SurveyResponse) throws(ClientError) -> String {
    do {
      return ContentDigest.hex(of: try response.encoded())
    } catch {
      throw ClientError(code: "INVALID_ARGUMENT", message: "The response: \(error)", exitStatus: .invalidSurvey)
    }
  }

  /// One assessment.
  ///
  /// - Parameters:
  ///   - id: As the submission's answer gave it.
  ///   - withResponse: Whether the response comes along.
  package func assessment(
    _ id: String,
    withResponse: Bool = false
  ) async throws(ClientError) -> Capacity_V1_Assessment {
    var request = Capacity_V1_GetAssessmentRequest()
    request.assessmentID = id
    request.view = withResponse ? .full : .basic
    request.languageCode = language
    let answer = try await call { metadata, options in
      try await assessmentService.getAssessment(request, metadata: metadata, options: options)
    }
    guard let assessment = answer.assessment else { throw .withoutContent("assessment") }
    return assessment
  }

  /// A list, newest first, without scorecards and responses.
  ///
  /// - Parameters:
  ///   - request: What is looked for; its page counts for nothing.
  ///   - pages: How much of it.
  package func assessments(
    matching request: Capacity_V1_ListAssessmentsRequest,
    _ pages: Pages
  ) async throws(ClientError) -> Capacity_V1_ListAssessmentsResponse {
    try await pages.joined { (token) async throws(ClientError) in
      var request = request
      request.pageSize = pages.size
      request.pageToken = token
      return try await call { [request] metadata, options in
        try await assessmentService.listAssessments(request, metadata: metadata, options: options)
      }
    }
  }
}

extension ClientError {
  /// The server answered, but left out what was asked for.
  static func withoutContent(_ what: String) -> ClientError {
    ClientError(code: "UNKNOWN", message: "The server's answer holds no \(what).", exitStatus: .failed)
  }
}
