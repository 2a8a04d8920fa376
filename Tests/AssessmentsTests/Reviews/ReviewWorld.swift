internal import CapacityProtos
internal import Foundation
internal import Instruments
internal import Testing

@testable import Assessments

/// People around one state, and the steps of a review as they make them.
struct ReviewWorld {
  let world: TransferWorld
  var assessments: Assessments { world.assessments }
  let submitter = Caller(principal: "one", role: .submitter, agency: "agency-one")
  let analyst = Caller(principal: "analyst", role: .analyst, agency: "agency-one")
  let ministry = Caller(principal: "ministry", role: .counterpart, agency: nil, stateCode: "XAA")
  let reader = Caller(principal: "wall", role: .reader, agency: "agency-two")
  let stranger = Caller(principal: "two", role: .submitter, agency: "agency-two")

  init() async throws {
    world = try await TransferWorld()
    for agency in ["agency-one", "agency-two"] {
      var request = Capacity_V1_CreateAgencyRequest()
      request.agencyID = agency
      _ = try await world.assessments.createAgency(request, by: world.owner)
    }
    var state = Capacity_V1_CreateStateRequest()
    state.stateCode = "XAA"
    _ = try await world.assessments.createState(state, by: world.owner)
  }

  func submit(
    round: String = "2026-1",
    tlp: Capacity_V1_Tlp = .green,
    requests: [Capacity_V1_TechnologyRequest] = [],
    _ change: (inout Capacity_V1_SurveyResponse) -> Void = { _ in }
  ) async throws -> String {
    // Ids must differ in time: the order of submission counts.
    world.now += 1
    var response = try TransferWorld.response(round: round, requests: requests, tlp: tlp)
    change(&response)
    var request = Capacity_V1_SubmitResponseRequest()
    request.requestID = UUID().uuidString
    request.response = response
    return try await assessments.submitResponse(request, by: submitter).assessmentID
  }

  @discardableResult
  func start(_ id: String, by caller: Caller? = nil, etag: String = "") async throws -> Capacity_V1_Review {
    var request = Capacity_V1_StartReviewRequest()
    request.assessmentID = id
    request.etag = etag
    return try #require(try await assessments.startReview(request, by: caller ?? analyst).review)
  }

  @discardableResult
  func record(
    _ id: String,
    _ decisions: [(id: String, change: (inout Capacity_V1_AnswerReview) -> Void)],
    by caller: Caller? = nil
  ) async throws -> Capacity_V1_Review {
    var request = Capacity_V1_RecordReviewRequest()
    request.assessmentID = id
    request.answers = decisions.map { decision in
      var answer = Capacity_V1_AnswerReview()
      answer.indicatorID = decision.id
      decision.change(&answer)
      return answer
    }
    return try #require(try await assessments.recordReview(request, by: caller ?? analyst).review)
  }

  @discardableResult
  func validate(_ id: String, confirmRest: Bool = true, by caller: Caller? = nil) async throws -> Capacity_V1_Review {
    var request = Capacity_V1_ValidateAssessmentRequest()
    request.assessmentID = id
    request.confirmRest = confirmRest
    return try #require(try await assessments.validateAssessment(request, by: caller ?? analyst).review)
  }

  @discardableResult
  func giveBack(_ id: String, by caller: Caller? = nil) async throws -> Capacity_V1_Review {
    var request = Capacity_V1_ReturnAssessmentRequest()
    request.assessmentID = id
    var answer = Capacity_V1_ReturnedAnswer()
    answer.indicatorID = "LAW-01"
    answer.note = "the act was repealed"
    request.answers = [answer]
    return try #require(try await assessments.returnAssessment(request, by: caller ?? analyst).review)
  }

  @discardableResult
  func reply(
    _ id: String,
    _ answers: [String: Capacity_V1_Answer] = [:],
    by caller: Caller? = nil
  ) async throws -> Capacity_V1_Review {
    var request = Capacity_V1_ReplyToAssessmentRequest()
    request.assessmentID = id
    request.answers = answers
    request.statement = "with regards"
    return try #require(try await assessments.replyToAssessment(request, by: caller ?? ministry).review)
  }

  @discardableResult
  func publish(_ id: String, by caller: Caller? = nil) async throws -> Capacity_V1_Review {
    var request = Capacity_V1_PublishAssessmentRequest()
    request.assessmentID = id
    return try #require(try await assessments.publishAssessment(request, by: caller ?? submitter).review)
  }

  @discardableResult
  func withdraw(_ id: String, by caller: Caller? = nil) async throws -> Capacity_V1_Review {
    var request = Capacity_V1_WithdrawAssessmentRequest()
    request.assessmentID = id
    request.reason = "the survey was about another year"
    return try #require(try await assessments.withdrawAssessment(request, by: caller ?? submitter).review)
  }

  func events(_ id: String, by caller: Caller? = nil) async throws -> [Capacity_V1_ReviewEvent] {
    var request = Capacity_V1_ListReviewEventsRequest()
    request.assessmentID = id
    return try await assessments.listReviewEvents(request, by: caller ?? submitter).events
  }

  func review(_ id: String, by caller: Caller? = nil) async throws -> Capacity_V1_Review {
    var request = Capacity_V1_GetReviewRequest()
    request.assessmentID = id
    return try #require(try await assessments.getReview(request, by: caller ?? submitter).review)
  }

  func card(_ id: String, by caller: Caller? = nil) async throws -> Capacity_V1_Scorecard {
    var request = Capacity_V1_GetScorecardRequest()
    request.subject = .assessmentID(id)
    return try #require(try await assessments.getScorecard(request, by: caller ?? submitter).scorecard)
  }

  /// A level with a piece of evidence.
  static func answer(level: UInt32) -> Capacity_V1_Answer {
    var answer = Capacity_V1_Answer()
    answer.value = .level(level)
    answer.evidenceGrade = .e2
    var evidence = Capacity_V1_Evidence()
    evidence.title = "Official Journal 12"
    answer.evidence = [evidence]
    return answer
  }
}

extension AssessmentError {
  /// For programs; `nil` where it is no missing precondition.
  var preconditionReason: String? { if case .precondition(_, let reason) = self { reason } else { nil } }
  var isNotFound: Bool { if case .notFound = self { true } else { false } }
  var isDenied: Bool { if case .denied = self { true } else { false } }
}
