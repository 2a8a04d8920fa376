package import CapacityProtos

/// The life of an assessment after it was submitted. Steps are never tried again by themselves: if only the answer was
/// lost, the second attempt would be refused for the state that the first one left.
extension CapacityClient {
  /// Where an assessment stands in its review.
  package func review(of assessmentID: String) async throws(ClientError) -> Capacity_V1_Review {
    var request = Capacity_V1_GetReviewRequest()
    request.assessmentID = assessmentID
    let answer = try await call { [request] metadata, options in
      try await reviewService.getReview(request, metadata: metadata, options: options)
    }
    return answer.review ?? .init()
  }

  /// The steps of a review, oldest first.
  package func reviewEvents(
    of assessmentID: String,
    _ pages: Pages
  ) async throws(ClientError) -> Capacity_V1_ListReviewEventsResponse {
    try await pages.joined { (token) async throws(ClientError) in
      var request = Capacity_V1_ListReviewEventsRequest()
      request.assessmentID = assessmentID
      request.pageSize = pages.size
      request.pageToken = token
      return try await call(rejected: .usage) { [request] metadata, options in
        try await reviewService.listReviewEvents(request, metadata: metadata, options: options)
      }
    }
  }

  /// Opens the review.
  ///
  /// - Parameter etag: Only if the review is still as it was read; empty: as it is.
  package func startReview(of id: String, etag: String) async throws(ClientError) -> Capacity_V1_Review {
    var request = Capacity_V1_StartReviewRequest()
    request.assessmentID = id
    request.etag = etag
    let answer = try await call(rejected: .usage, repeats: false) { [request] metadata, options in
      try await reviewService.startReview(request, metadata: metadata, options: options)
    }
    return answer.review ?? .init()
  }

  /// Records decisions about answers.
  package func recordReview(
    _ answers: [Capacity_V1_AnswerReview],
    of id: String,
    etag: String
  ) async throws(ClientError) -> Capacity_V1_Review {
    var request = Capacity_V1_RecordReviewRequest()
    request.assessmentID = id
    request.etag = etag
    request.answers = answers
    let answer = try await call(rejected: .usage, repeats: false) { [request] metadata, options in
      try await reviewService.recordReview(request, metadata: metadata, options: options)
    }
    return answer.review ?? .init()
  }

  /// Says something about an assessment.
  ///
  /// - Parameter indicatorID: The answer that it is about; empty: the whole.
  package func comment(
    _ text: String,
    on id: String,
    indicatorID: String
  ) async throws(ClientError) -> Capacity_V1_ReviewEvent {
    var request = Capacity_V1_AddReviewCommentRequest()
    request.assessmentID = id
    request.indicatorID = indicatorID
    request.text = text
    let answer = try await call(rejected: .usage, repeats: false) { [request] metadata, options in
      try await reviewService.addReviewComment(request, metadata: metadata, options: options)
    }
    return answer.event ?? .init()
  }

  /// Gives an assessment back to its agency.
  package func returnAssessment(
    _ id: String,
    for answers: [Capacity_V1_ReturnedAnswer],
    comment: String,
    etag: String
  ) async throws(ClientError) -> Capacity_V1_Review {
    var request = Capacity_V1_ReturnAssessmentRequest()
    request.assessmentID = id
    request.etag = etag
    request.answers = answers
    request.comment = comment
    let answer = try await call(rejected: .usage, repeats: false) { [request] metadata, options in
      try await reviewService.returnAssessment(request, metadata: metadata, options: options)
    }
    return answer.review ?? .init()
  }

  /// Ends the review.
  ///
  /// - Parameter confirmRest: Claims that nobody decided about are confirmed.
  package func validateAssessment(
    _ id: String,
    confirmRest: Bool,
    etag: String
  ) async throws(ClientError) -> Capacity_V1_Review {
    var request = Capacity_V1_ValidateAssessmentRequest()
    request.assessmentID = id
    request.etag = etag
    request.confirmRest = confirmRest
    let answer = try await call(rejected: .usage, repeats: false) { [request] metadata, options in
      try await reviewService.validateAssessment(request, metadata: metadata, options: options)
    }
    return answer.review ?? .init()
  }

  /// The state's reply.
  ///
  /// - Parameter reply: With the assessment's id.
  package func reply(
    _ reply: Capacity_V1_ReplyToAssessmentRequest
  ) async throws(ClientError) -> Capacity_V1_Review {
    let answer = try await call(rejected: .invalidSurvey, repeats: false) { metadata, options in
      try await reviewService.replyToAssessment(reply, metadata: metadata, options: options)
    }
    return answer.review ?? .init()
  }

  /// Lets readers see an assessment.
  package func publishAssessment(_ id: String, etag: String) async throws(ClientError) -> Capacity_V1_Review {
    var request = Capacity_V1_PublishAssessmentRequest()
    request.assessmentID = id
    request.etag = etag
    let answer = try await call(rejected: .usage, repeats: false) { [request] metadata, options in
      try await reviewService.publishAssessment(request, metadata: metadata, options: options)
    }
    return answer.review ?? .init()
  }

  /// Takes an assessment back.
  package func withdrawAssessment(
    _ id: String,
    reason: String,
    etag: String
  ) async throws(ClientError) -> Capacity_V1_Review {
    var request = Capacity_V1_WithdrawAssessmentRequest()
    request.assessmentID = id
    request.etag = etag
    request.reason = reason
    let answer = try await call(rejected: .usage, repeats: false) { [request] metadata, options in
      try await reviewService.withdrawAssessment(request, metadata: metadata, options: options)
    }
    return answer.review ?? .init()
  }

  /// Both views of a contested assessment.
  ///
  /// - Parameter profileID: Empty: the standard one.
  package func views(of id: String, profileID: String) async throws(ClientError) -> Capacity_V1_ContestedViews {
    var request = Capacity_V1_GetViewsRequest()
    request.assessmentID = id
    request.profileID = profileID
    request.languageCode = language
    let answer = try await call(rejected: .usage) { [request] metadata, options in
      try await reviewService.getViews(request, metadata: metadata, options: options)
    }
    return answer.views ?? .init()
  }
}
